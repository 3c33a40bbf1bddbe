"""set lines -> the movements of a page: every word's ductus, one after another, each letter, knot and movement knowing
its owner. Lengths in x-heights."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from letters.chance import stream
from letters.hand.ductus import KnotRow, Movement, movements
from letters.hand.spacing import spacing_of
from letters.hand.variation import Variation
from letters.ink import Hand, Placed, SetLine, ShapedWord

SENTENCE_ENDS = (".", "?", "!", "…")


@dataclass
class Gathered:
    """What a page gathers before the pen moves, as columns: first of its letters, then of its movements."""

    line: list[int] = field(default_factory=list)  # of each letter, from 0 on this page
    origin: list[float] = field(default_factory=list)  # x-heights from the margin
    end: list[float] = field(default_factory=list)  # how near the end of a long word it stands
    squeeze: list[float] = field(default_factory=list)
    size: list[float] = field(default_factory=list)
    rise: list[float] = field(default_factory=list)  # above the line, for a word put in later
    proportions: list[tuple[float, float, float, float]] = field(default_factory=list)
    top: list[tuple[float, float]] = field(default_factory=list)  # the highest point
    knots: list[KnotRow] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)  # of knots, for each movement
    flick: list[float] = field(default_factory=list)
    letter: list[int] = field(default_factory=list)
    word: list[int] = field(default_factory=list)  # in its line
    rest: list[float] = field(default_factory=list)  # the distance at which the pen had last rested
    signed: list[bool] = field(default_factory=list)  # whether it belongs to the signature


class Gatherer:
    """Gathers the pages of one letter in one hand."""

    def __init__(self, hand: Hand, seed: int, variation: Variation) -> None:
        self.seed, self.variation = seed, variation
        self.spacing = spacing_of(hand)
        person, day = random.Random(hand.name), stream(seed, "day")
        self.bend = person.gauss(0, 0.04) + day.gauss(0, 0.03)
        self.rest = 0.0

    def page(self, lines: Sequence[SetLine]) -> Gathered:
        """The movements of all words of a page."""
        out = Gathered()
        for n, line in enumerate(lines):
            self.rest = max(self.rest, line.rest)
            for number, placed in enumerate(line.words):
                self.add(out, n, number, placed, line.distance)
        return out

    def add(self, out: Gathered, line: int, number: int, placed: Placed, distance: float) -> None:
        word = placed.word
        speed = self.variation.speed.at(distance + placed.x)
        luck = stream(self.seed, "ductus", word.sentence, word.number)
        ductus = movements(word, self.spacing, luck, speed, self.bend)
        base, n = len(out.origin), len(word.glyphs)
        for i, glyph in enumerate(word.glyphs):
            out.line.append(line)
            out.origin.append(placed.x + (glyph.x - word.left) * placed.squeeze * placed.size)
            out.end.append(min(1.0, max(0.0, (i - 2) / 7)) * 0.10 if n > 4 else 0.0)
            out.squeeze.append(placed.squeeze)
            out.size.append(placed.size)
            out.rise.append(placed.rise)
            out.top.append(self.spacing.profile[id(glyph.allograph)].peak)
        out.proportions += ductus.proportions
        for m in [*ductus.movements, _caret(word, placed)] if placed.rise else ductus.movements:
            out.knots += [(k[0] + base, *k[1:]) for k in m.knots]
            out.counts.append(len(m.knots))
            out.flick.append(m.flick)
            out.letter.append(m.glyph + base)
            out.word.append(number)
            out.rest.append(self.rest)
            out.signed.append(placed.size > 1)
        if word.text.rstrip("”’\"')")[-1:] in SENTENCE_ENDS:
            self.rest = distance + placed.x + word.advance


def _caret(word: ShapedWord, placed: Placed) -> Movement:
    """The mark under a word that was put in above the line: up to the gap where it belongs, and down again."""
    x, foot = word.left + word.advance / 2, -placed.rise / placed.size
    mark = ((x - 0.28, foot - 0.42), (x, foot + 0.10), (x + 0.26, foot - 0.40))
    nan = math.nan
    rows: list[KnotRow] = [(0, a, b, n == 1, nan, nan, 0.0, 1.0) for n, (a, b) in enumerate(mark)]
    return Movement(rows, 0.05, 0)
