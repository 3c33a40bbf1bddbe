"""What is seldom written beside the letters of a word: a letter gone over, a word crossed out, the end of a signature,
the mark under a word that was put in."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from letters.geometry import Floats, Ints
from letters.hand.ductus import Movements
from letters.hand.row import Row
from letters.hand.slips import OVER, STRUCK, crossings
from letters.hand.strokes import Strokes
from letters.ink import ShapedWord

# how a stroke is touched up: so many knots of it, so far off (x-heights), so hard
FEWEST, MOST, BESIDE, TOUCHED = 3, 5, 0.022, 1.05
GONE_OVER, CROSSED, SIGNED, PUT_IN = 1, 3, 4, 5  # in the order in which movements are made at a lift
PLAIN = 0.35  # how often a signature goes without its last stroke
# Of that stroke, in parts of the name: how long it is, where it begins (each with its spread), and how far it climbs
LONG, BEGINS, CLIMBS = (0.97, 0.09), (0.01, 0.035), (0.02, 0.10)
HARDER = 1.25  # than the first time, where a letter is written over
FREE = float("nan")


@dataclass(frozen=True)
class Extra:
    """A movement beside the letters: its order among those at the end of its word, the letter it belongs to (counted in
    the word), how much of its end is left in the air, and its knots without that letter."""

    order: int
    letter: int
    flick: float
    knots: list[tuple[float, ...]]


class Extras:
    """The extras of the words of a row, beside what was `written`."""

    def __init__(self, row: Row, strokes: Strokes, written: Movements) -> None:
        self.row, self.strokes, self.written = row, strokes, written

    def movements(self, each: Sequence[tuple[int, Extra]], begins: Ints) -> Movements:
        """Extras, each with the number of its word, as movements; `begins` says where each word's letters begin."""
        word = np.array([number for number, _ in each])
        letter = begins[word] + np.array([extra.letter for _, extra in each])
        counts = np.array([len(extra.knots) for _, extra in each])
        knots = np.array([knot for _, extra in each for knot in extra.knots])
        return Movements(
            counts,
            np.array([extra.flick for _, extra in each]),
            letter,
            (begins + self.row.counts - 1)[word],
            np.array([extra.order for _, extra in each]),
            np.column_stack([np.repeat(letter, counts), knots]),
        )

    def of(
        self, touched: bool, word: ShapedWord, begin: int, rise: float, size: float, luck: random.Random
    ) -> Iterator[Extra]:
        """The extras of a word whose letters begin there in the row, written so far above the line and so large; of one
        that is `touched` a stroke is touched up."""
        if touched and not (word.slip or word.signed):
            yield from self.touched_up(word, begin, luck)
        if word.slip == OVER:
            yield from self.gone_over(word, begin, luck)
        if word.slip == STRUCK:
            for line in crossings(self.strokes.hand.name, word.left, word.left + word.advance, luck):
                yield Extra(CROSSED, 0, 0.1, [(*_knot(*point)[:-1], 1.05) for point in line])
        if word.signed == 1.0:
            yield from self.end_of_signature(word, luck)
        if rise:
            yield _caret(word, -rise / size, luck)

    def gone_over(self, word: ShapedWord, begin: int, luck: random.Random) -> Iterator[Extra]:
        """A letter that came out badly is written over once more."""
        i = luck.randrange(len(word.glyphs))
        knots = self.line(begin + i)
        if len(knots) > 1:
            off = complex(luck.gauss(0.02, 0.03), luck.gauss(0.0, 0.04))
            yield _again(knots, i, off, HARDER)

    def touched_up(self, word: ShapedWord, begin: int, luck: random.Random) -> Iterator[Extra]:
        """A part of a letter, where the ink was thin or a loop not shut, is drawn along once more, hardly beside it."""
        i = luck.randrange(len(word.glyphs))
        knots = self.line(begin + i)
        several = luck.randint(FEWEST, MOST)
        if len(knots) > several and word.glyphs[i].allograph.text.isalpha():
            at = luck.randrange(len(knots) - several + 1)
            off = complex(luck.gauss(0, BESIDE), luck.gauss(0, BESIDE))
            yield _again(knots[at : at + several], i, off, TOUCHED)

    def line(self, letter: int) -> Floats:
        """The knots of a letter where they were written: those of the movement that makes most of it."""
        own = np.flatnonzero(self.written.knots[:, 0] == letter)
        movement = np.searchsorted(np.cumsum(self.written.counts), own, side="right")
        knots: Floats = self.written.knots[own[movement == np.bincount(movement).argmax()], 1:]
        return knots

    def end_of_signature(self, word: ShapedWord, luck: random.Random) -> Iterator[Extra]:
        """The stroke that a person ends a signature with, on most days: one quick line from under the first letters,
        which rises at a slope of this person's own and gets lighter as it goes."""
        if luck.random() < PLAIN:
            return
        person = random.Random(f"{self.strokes.hand.name}/underlines")
        long, begin = (word.advance * luck.gauss(*part) for part in (LONG, BEGINS))
        climb = (person.uniform(*CLIMBS) + luck.gauss(0, 0.025)) * long
        sag, low = luck.gauss(0.02, 0.02) * long, luck.gauss(0, 0.06)
        for stroke in self.strokes.hand.paraph:
            knots = []
            for x, y, corner, enter, leave, dwell, _ in stroke.knots:
                high = y + low + climb * x - 4 * sag * x * (1 - x)
                turns = (FREE if v is None else v for v in (enter, leave))
                light = 1.15 - 0.65 * max(0.0, min(1.0, x)) ** 1.5
                knots.append((word.left + begin + x * long, high, corner, *turns, dwell, light))
            yield Extra(SIGNED, 0, 0.15, knots)


def _again(knots: Floats, letter: int, off: complex, hard: float) -> Extra:
    """Knots of a word's letter passed once more, so far off and so hard."""
    again = knots.copy()
    again[:, 0] += off.real
    again[:, 1] += off.imag
    again[:, -1] *= hard
    return Extra(GONE_OVER, letter, 0.05, [tuple(knot) for knot in again.tolist()])


def _caret(word: ShapedWord, foot: float, luck: random.Random) -> Extra:
    """The mark under a word that was put in above the line: up to the gap where it belongs and down again, or one
    quick tick."""
    x, far = word.left + word.advance / 2, luck.uniform(0.7, 1.3)
    mark = [
        (x - 0.22 * far, foot - 0.30 * far, False),
        (x + luck.gauss(0, 0.05), foot + luck.uniform(0.25, 0.6), True),
    ]
    if luck.random() < 0.75:
        mark.append((x + luck.uniform(0.12, 0.30), foot - luck.uniform(0.05, 0.45), False))
    return Extra(PUT_IN, 0, 0.05, [_knot(*point) for point in mark])


def _knot(x: float, y: float, corner: bool) -> tuple[float, ...]:
    """A knot that the pen passes freely."""
    return x, y, corner, FREE, FREE, 0.0, 1.0
