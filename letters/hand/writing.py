"""set pages -> ink: the pen goes along the lines, page by page, once.

The hand's drifts are functions of the distance written since the letter's first word, so the next word starts where
the last one left off, and an edit changes the ink after it and none before."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from letters.chance import noise
from letters.geometry import Floats, Ints, last_of, starts_of
from letters.hand.flow import Flow
from letters.hand.gathering import Gatherer
from letters.hand.motor import Strands, move
from letters.hand.nib import opacities, widths
from letters.hand.outline import outlines
from letters.hand.placing import LONG_LETTER, Placer
from letters.hand.variation import Variation
from letters.ink import Hand, Page, Pen, Placed, SetLine, SetPage, Trace, WrittenWord

LIFT = 0.12  # seconds in the air between two strokes
CARE = 5.0  # lines after which the care of a new page is spent


class Scribe:
    """Writes the set pages of one letter."""

    def __init__(self, hand: Hand, pen: Pen, colour: str, seed: int) -> None:
        self.pen, self.colour, self.seed = pen, colour, seed
        self.manner = hand.manner
        self.variation = Variation(seed)
        self.gatherer = Gatherer(hand, seed, self.variation)
        self.placer = Placer(hand.manner, seed, self.variation)
        self.flow = Flow(seed, pen, self.variation)
        self.clock = 0.0
        self.pages = 0

    def page(self, page: SetPage) -> Page:
        """One page of ink."""
        self.pages += 1
        gathered = self.gatherer.page(page.lines)
        if not gathered.counts:
            return Page(page.paper, self.colour, ())
        knots = self.placer.place(gathered, page.lines, page.x_height)
        letter = np.array(gathered.letter)
        line = np.array(gathered.line)[letter]
        distance = np.array([one.distance for one in page.lines])[line] + np.array(gathered.origin)[letter]
        flick = np.array(gathered.flick)
        hurry = self.hurry(distance, line, np.array(gathered.signed))
        strands = move(knots, flick, self.manner, hurry)
        flow = self.flow(distance, np.array(gathered.rest))
        size = self.pen.width / page.x_height
        w = widths(strands, flick >= 0, self.pen, size, flow, self.luck(page, line))
        traces = self.traces(page, strands, w, opacities(strands, flow, self.pen))
        return Page(page.paper, self.colour, self.words(page, line.tolist(), gathered.word, traces))

    def luck(self, page: SetPage, line: Ints) -> Floats:
        """How each movement begins and ends: drawn line by line, so that a later line does not change it."""
        counts = np.bincount(line, minlength=len(page.lines))
        drawn = (
            noise(self.seed, "nib", one.number).uniform(0, 1, (n, 6))
            for one, n in zip(page.lines, counts, strict=True)
        )
        return np.concatenate(list(drawn))

    def hurry(self, distance: Floats, line: Ints, signed: NDArray[np.bool_]) -> Floats:
        """How hasty each movement is (−1…1): the first lines of a page are the most careful, haste grows with the
        letter, and nobody signs slowly."""
        care = np.exp(-line / CARE) * (1.0 if self.pages == 1 else 0.6)
        tired = np.minimum(1.0, distance / LONG_LETTER)
        return np.clip(0.7 * self.variation.speed(distance) + 0.5 * tired - 0.5 * care + 0.6 * signed, -1, 1)

    def traces(self, page: SetPage, strands: Strands, w: Floats, opacity: Floats) -> list[Trace]:
        xh = page.x_height
        z = strands.z * xh + page.left
        points = z.view(np.float64).reshape(-1, 2)
        mm = w * xh
        starts = starts_of(strands.counts)
        stops = starts + strands.counts
        found = []
        clock = strands.time + np.repeat(self.starts(strands), strands.counts)
        shapes = outlines(strands, w, self.pen, xh, complex(page.left, 0))
        for a, b, own, dense in zip(starts.tolist(), stops.tolist(), shapes, opacity.tolist(), strict=True):
            found.append(Trace(points[a:b], mm[a:b], clock[a:b], tuple(own), dense))
        return found

    def starts(self, strands: Strands) -> Floats:
        """When the pen touches down for each stroke (s), in the air for a moment before it."""
        taken = last_of(strands.time, strands.counts) + LIFT
        begin = self.clock + np.concatenate([[0.0], np.cumsum(taken)[:-1]])
        self.clock += float(taken.sum())
        return begin

    def words(
        self, page: SetPage, line: list[int], word: list[int], traces: list[Trace]
    ) -> tuple[tuple[WrittenWord, ...], ...]:
        """The traces, gathered by line and word."""
        own: dict[tuple[int, int], list[Trace]] = {}
        for n, number, trace in zip(line, word, traces, strict=True):
            own.setdefault((n, number), []).append(trace)
        return tuple(
            tuple(
                self.word(page, one, placed, tuple(own.get((n, number), ())))
                for number, placed in enumerate(one.words)
            )
            for n, one in enumerate(page.lines)
        )

    def word(self, page: SetPage, line: SetLine, placed: Placed, traces: tuple[Trace, ...]) -> WrittenWord:
        xh = page.x_height
        room = (
            0.1 if placed.rise else 1.0
        )  # a word put in above the line reads as standing in the gap below it
        advance = placed.word.advance * placed.squeeze * placed.size * xh * room
        at = (page.left + placed.x * xh, line.y)
        return WrittenWord(placed.word.sentence, placed.word.text, at, advance, xh * placed.size, traces)


def write(pages: tuple[SetPage, ...], hand: Hand, pen: Pen, colour: str, seed: int) -> tuple[Page, ...]:
    """The pages in ink of a colour given as #rrggbb."""
    scribe = Scribe(hand, pen, colour, seed)
    return tuple(scribe.page(page) for page in pages)
