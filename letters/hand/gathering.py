"""stints -> the movements of many words: each one's ductus, one after another, each letter, knot and movement knowing
its owner. Lengths in x-heights."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from letters.chance import Lots, root, stream
from letters.geometry import Floats, Ints, running_sum, starts_of
from letters.hand.courses import Places, places_of
from letters.hand.ductus import Movements, movements
from letters.hand.ease import Ease, eases
from letters.hand.extras import Extras
from letters.hand.poses import STRAYS, Poses, poses
from letters.hand.row import Row, row_of
from letters.hand.strokes import strokes_of
from letters.hand.variation import Variation
from letters.ink import ShapedWord
from letters.penmanship import Hand

LUCK = 6  # lots for each movement: how it begins and ends
PROPORTIONS = (0.055, 0.06, 0.06, 0.022)  # how far a letter's ascender, descender, tail and lean stray
MOVEMENT, TOUCH = 0, 1  # what else the lots of a word are drawn for
TOUCHED = 0.010  # how often a stroke of a word is touched up: about once a page, or never
ENDS_LOW = 0.05  # how much lower a long word ends than it begins
TIRES = 0.7  # how much hastier a hand is that is as tired as it gets


@dataclass(frozen=True)
class Stint:
    """A word about to be written, and all that tells how it will come out: how far it is squeezed, how large it is
    written and how far above the line; the `care` of a new page, and how full the nib is beyond the usual."""

    word: ShapedWord
    squeeze: float = 1.0
    size: float = 1.0
    rise: float = 0.0
    care: float = 0.0
    fill: float = 0.0
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:  # it is asked for many times a page, and the rest tells no more
        object.__setattr__(self, "_hash", hash((self.word, self.squeeze, self.care, self.fill)))

    def __hash__(self) -> int:
        return self._hash


@dataclass(frozen=True)
class Gathered:
    """What several words gather before the pen moves, as columns.

    Of their letters: the `word` of each, its `origin` from where the word's body begins, where that is in the drifts,
    how near the end of a long word it stands, its `proportions` (ascender, descender, tail, lean), its top point, how
    easily it comes. Of the movements: how many knots each has, its flick, its last letter, its luck. Of their knots:
    the letter, x, y, corner, enter, leave (degrees), dwell, pressure."""

    word: Ints
    origin: Floats
    places: Places
    end: Floats
    proportions: Floats
    top: Floats
    counts: Ints
    flick: Floats
    letter: Ints
    luck: Floats
    knots: Floats
    ease: Ease


class Gatherer:
    """Gathers the words of one letter in one hand."""

    def __init__(self, hand: Hand, seed: int, variation: Variation) -> None:
        self.seed, self.variation = seed, variation
        self.strokes = strokes_of(hand)
        person, day = random.Random(hand.name), stream(seed, "day")
        self.bend = person.gauss(0, 0.04) + day.gauss(0, 0.03)

    def gather(self, stints: Sequence[Stint]) -> Gathered:
        """The movements of some words."""
        row = row_of([stint.word for stint in stints], self.strokes)
        words = self.lots(stints)
        lots = words.of(row.word, row.place)
        uneven = self.strokes.hand.manner.unevenness
        proportions = np.column_stack([lots.normal(0, spread * uneven) for spread in PROPORTIONS])
        scale, left = np.array([(s.squeeze * s.size, s.word.left) for s in stints])[row.word].T
        offset = (row.x - left) * scale
        places = places_of([s.word.course for s in stints], row.word, offset)
        ease = eases(
            [s.word for s in stints],
            row.word,
            offset,
            places,
            self.variation,
            self.strokes.hand.manner.ease,
        )
        made = self.made(stints, row, lots, places, ease)
        owner = row.word[made.after]
        begins = np.searchsorted(owner, np.arange(len(stints)))  # the first movement of each word
        luck = words.some(owner, MOVEMENT).of(np.arange(len(owner)), np.arange(len(owner)) - begins[owner])
        counts = row.counts[row.word]
        return Gathered(
            row.word,
            _widened(offset, ease.width, row),
            places,
            np.where(counts > 4, ENDS_LOW * ((row.place - 2) / 7).clip(0, 1), 0.0),
            proportions,
            self.strokes.peak[row.shape],
            made.counts,
            made.flick,
            made.letter,
            np.column_stack([luck.uniform() for _ in range(LUCK)]),
            made.knots,
            ease,
        )

    def lots(self, stints: Sequence[Stint]) -> Lots:
        """A stream for each word: it hangs on its sentence's key and its number there."""
        words = [stint.word for stint in stints]
        roots = {key: root(self.seed, "ductus", key) for key in {word.sentence for word in words}}
        sentences = Lots(np.array([roots[word.sentence] for word in words], dtype=np.uint64))
        return sentences.of(np.arange(len(words)), np.array([word.number for word in words]))

    def poses(self, row: Row, lots: Lots, places: Places) -> Poses:
        """How the letters of a row stand that are written at these places."""
        return poses(row, self.strokes, self.variation.stand.several(places, STRAYS), lots)

    def made(self, stints: Sequence[Stint], row: Row, lots: Lots, places: Places, ease: Ease) -> Movements:
        """The movements for the letters of a row, and what is seldom written beside them."""
        tired, squeeze = np.array([(s.word.course.tired, s.squeeze) for s in stints])[row.word].T
        hasty = self.variation.speed(places) + TIRES * tired + ease.pace
        posed = self.poses(row, lots, places)
        made = movements(row, self.strokes, posed, hasty, squeeze * ease.width, self.bend, lots)
        extras, begins = Extras(row, self.strokes, made), starts_of(row.counts)
        even = TOUCHED * self.strokes.hand.manner.unevenness
        touched = self.lots(stints).some(np.arange(len(stints)), TOUCH).uniform() < even
        others = [
            (number, extra)
            for number, stint in enumerate(stints)
            if stint.word.slip or stint.word.signed or stint.rise or touched[number]
            for extra in extras.of(
                bool(touched[number]),
                stint.word,
                int(begins[number]),
                stint.rise,
                stint.size,
                stream(self.seed, "extras", stint.word.sentence, stint.word.number),
            )
        ]
        return made.with_others(*([extras.movements(others, begins)] if others else []))


def _widened(offset: Floats, width: Floats, row: Row) -> Floats:
    """Where letters stand that were to stand `offset` after the beginning of their word, where each is so wide."""
    first = (row.counts.cumsum() - row.counts)[row.word]
    steps = np.append(0.0, np.diff(offset) * (width[:-1] + width[1:]) / 2)
    return offset[first] * width[first] + running_sum(steps, row.counts)
