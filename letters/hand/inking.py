"""stints -> ink: many words written together, each as it would be alone."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TypeVar

import numpy as np

from letters.geometry import Floats, Ints, bounded, curve_of, last_of, on_grain, running_sum, starts_of
from letters.hand.courses import places_of
from letters.hand.flow import Flow
from letters.hand.gathering import Gatherer, Stint
from letters.hand.motor import Strands, move
from letters.hand.nib import opacities, widths
from letters.hand.outline import Outlines, outlines
from letters.hand.parting import sides
from letters.hand.placing import Letters, Placer
from letters.hand.variation import Variation
from letters.ink import Fine, Ink
from letters.penmanship import Hand, Pen

LIFT = 0.12  # seconds in the air between two strokes
PRESSED = 0.35  # what is written larger is written harder: how far its line grows with it (an exponent)
TAIL = -0.2  # x-heights, from which on ink hangs below the line
# how hasty, or how careful, a hand gets at the most, and how much more where its pace differs; what that pace counts;
# how much hastier a signature ends
HURRY, EASY, PACE, DASHED = 0.55, 0.30, 0.40, 2.4
# how far the fingers' pressure swings, and how much more with a pen that takes it; an edge is as wide as it is
SWING, SWING_OF_PRESSURE, EDGE = 0.020, 0.10, 0.012
Array = TypeVar("Array", Floats, Ints, Fine)


class Inker:
    """One hand with one pen, writing one letter."""

    def __init__(self, hand: Hand, pen: Pen, seed: int, variation: Variation) -> None:
        self.manner, self.variation = hand.manner, variation
        self.pen = dataclasses.replace(pen, pressure=hand.manner.press * pen.pressure)
        self.gatherer = Gatherer(hand, seed, variation)
        self.placer = Placer(hand.manner, variation)
        self.flow = Flow(seed, pen, variation)

    def draw(self, stints: Sequence[Stint], x_height: float) -> list[Ink]:
        """The ink of each stint, about its own origin."""
        g = self.gatherer.gather(stints)
        letters = self.placer.letters(g, stints)
        letter, flick, luck = g.letter, g.flick, g.luck
        first = g.knots[starts_of(g.counts), 0].astype(np.intp)
        hurry = self.hurry(stints, letters, g.ease.pace)[np.stack([first, letter])]
        strands = move(self.placer.place(g, letters), flick, self.manner, hurry, luck[:, -1])
        flow = self.flows(stints, letters)[letter]
        sizes = np.array([max(1.0, s.size) for s in stints])[letters.word[letter]]
        line = self.manner.nib * self.pen.width / x_height * sizes**PRESSED
        w = widths(
            strands, flick >= 0, self.pen, line, flow, self.grip(stints, letters.word[letter], strands), luck
        )
        shapes = outlines(strands, w, self.pen)
        opacity = opacities(strands, shapes, flow, self.pen, luck)
        strokes, tall = (
            np.bincount(of, minlength=len(stints)) for of in (letters.word[letter], letters.word)
        )
        tops = _parted(self.placer.tops(g, letters) * x_height, tall)
        return _inks(strands, w, opacity, shapes, strokes, tops, x_height, self.manner.slant)

    def hurry(self, stints: Sequence[Stint], letters: Letters, pace: Floats) -> Floats:
        """How hasty the pen is at each letter (about −1…1): the first lines of a page are the most careful, haste
        grows with the letter. A hand as hasty as can be would lose its arches, and does so towards its name's end."""
        own = [0.5 * s.word.course.tired - 0.5 * s.care + 0.6 * (s.size > 1) for s in stints]
        most = HURRY + EASY * self.manner.ease
        hurry = bounded(
            0.7 * self.variation.speed(letters.places) + np.array(own)[letters.word] + PACE * pace, most
        )
        signed, wide = np.array([(s.word.signed, s.word.advance * s.size) for s in stints])[letters.word].T
        return hurry + DASHED * signed * np.clip(letters.origin / np.maximum(wide, 1.0), 0, 1)

    def grip(self, stints: Sequence[Stint], word: Ints, strands: Strands) -> Floats:
        """How hard the fingers press at each point (a factor), on strokes of these words: now more, now less along the
        line, whatever stroke it is. Drawn for each it would make a print light and dark by the letter, a joined hand by
        the word."""
        courses = [s.word.course for s in stints]
        way = places_of(courses, np.repeat(word, strands.counts), strands.z.real)
        swing = EDGE if self.pen.edged else SWING + SWING_OF_PRESSURE * self.pen.pressure
        grip: Floats = 1 + swing * (0.8 * self.variation.grip(way) + 0.4 * self.variation.grip_fine(way))
        return grip

    def flows(self, stints: Sequence[Stint], letters: Letters) -> Floats:
        """How much ink the pen gives at each letter, about 1."""
        rested, fill = np.array([(s.word.course.rested, s.fill) for s in stints])[letters.word].T
        return self.flow(letters.places, rested + letters.origin, fill)


def _parted(values: Array, counts: Ints) -> list[Array]:
    """What belongs to each word, as an array of its own: a word that is kept keeps no others."""
    stops: list[int] = np.cumsum(counts).tolist()
    return [values[a:b].copy() for a, b in zip([0, *stops], stops, strict=False)]


def _fine(values: Floats, counts: Ints) -> list[Fine]:
    """The same of what there is much of."""
    return _parted(values.astype(np.float32), counts)


def _sums(counts: Ints, strokes: Ints) -> Ints:
    """Of so much to each stroke, how much to each word."""
    return np.add.reduceat(counts, starts_of(strokes))


def _inks(
    strands: Strands,
    w: Floats,
    opacity: Floats,
    shapes: Outlines,
    strokes: Ints,
    tops: list[Floats],
    xh: float,
    slant: float,
) -> list[Ink]:
    """The ink of words of so many strokes, in mm."""
    points, shape_points = (z.view(np.float64).reshape(-1, 2) * xh for z in (strands.z, shapes.points))
    a_word = _sums(strands.counts, strokes)
    hangs = points[:, 1] < TAIL * xh
    shapes_of = np.bincount(curve_of(strokes)[shapes.stroke], minlength=len(strokes))
    columns = (
        _fine(points, a_word),
        _fine(w * xh, a_word),
        _fine(_clock(strands, strokes), a_word),
        _parted(strands.counts, strokes),
        _parted(opacity, shapes_of),
        _fine(shape_points, np.add.reduceat(shapes.counts, starts_of(shapes_of))),
        _parted(shapes.counts, shapes_of),
        _parted(shapes.stroke - starts_of(strokes)[curve_of(strokes)[shapes.stroke]], shapes_of),
        tops,
        _parted(
            points[hangs], _sums(np.add.reduceat(hangs, starts_of(strands.counts), dtype=np.intp), strokes)
        ),
        [reach.copy() for reach in sides(points / xh, w, a_word, slant)],
    )
    return [Ink(*told) for told in zip(*columns, strict=True)]


def _clock(strands: Strands, strokes: Ints) -> Floats:
    """When the pen is at each point, from the first touch of its word; it is in the air between two strokes."""
    taken = on_grain(last_of(strands.time, strands.counts) + LIFT)
    begins = running_sum(np.append(0.0, taken[:-1]), strokes)
    return strands.time + np.repeat(begins, strands.counts)
