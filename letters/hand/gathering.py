"""stints -> the movements of many words: each one's ductus, one after another, each letter, knot and movement knowing
its owner. Lengths in x-heights."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from letters.chance import stream
from letters.hand.ductus import KnotRow, Movement, movements
from letters.hand.spacing import spacing_of
from letters.hand.variation import Variation
from letters.ink import Hand, ShapedWord

LUCK = 6  # lots for each movement: how it begins and ends


@dataclass(frozen=True)
class Stint:
    """A word about to be written, and all that tells how it will come out: how far it is squeezed, how large it is
    written and how far above the line; the `care` of a new page, how full the nib is beyond the usual, and how much
    of each ascender there is room for."""

    word: ShapedWord
    squeeze: float = 1.0
    size: float = 1.0
    rise: float = 0.0
    care: float = 0.0
    fill: float = 0.0
    room: tuple[float, ...] = ()


@dataclass
class Gathered:
    """What several words gather before the pen moves, as columns: first of their letters, then of their movements."""

    word: list[int] = field(default_factory=list)  # of each letter, its stint
    origin: list[float] = field(default_factory=list)  # x-heights from where the word's body begins
    end: list[float] = field(default_factory=list)  # how near the end of a long word it stands
    room: list[float] = field(default_factory=list)  # for what stands out above
    proportions: list[tuple[float, float, float, float]] = field(default_factory=list)
    top: list[tuple[float, float]] = field(default_factory=list)  # the highest point
    knots: list[KnotRow] = field(default_factory=list)  # the letter counted in its word
    first: list[int] = field(default_factory=list)  # for each movement, the first letter of its word
    counts: list[int] = field(default_factory=list)  # of knots
    flick: list[float] = field(default_factory=list)
    letter: list[int] = field(default_factory=list)
    luck: list[float] = field(default_factory=list)


class Gatherer:
    """Gathers the words of one letter in one hand."""

    def __init__(self, hand: Hand, seed: int, variation: Variation) -> None:
        self.seed, self.variation = seed, variation
        self.spacing = spacing_of(hand)
        person, day = random.Random(hand.name), stream(seed, "day")
        self.bend = person.gauss(0, 0.04) + day.gauss(0, 0.03)

    def gather(self, stints: Sequence[Stint]) -> Gathered:
        """The movements of some words."""
        out = Gathered()
        for number, stint in enumerate(stints):
            self.add(out, number, stint)
        return out

    def add(self, out: Gathered, number: int, stint: Stint) -> None:
        word = stint.word
        base = len(out.origin)
        self.add_letters(out, number, stint)
        luck = stream(self.seed, "ductus", word.sentence, word.number)
        speed = self.variation.speed.at(word.course.at)
        ductus = movements(word, self.spacing, luck, speed, self.bend)
        out.proportions += ductus.proportions
        for m in [*ductus.movements, _caret(word, stint)] if stint.rise else ductus.movements:
            out.knots += m.knots
            out.first.append(base)
            out.counts.append(len(m.knots))
            out.flick.append(m.flick)
            out.letter.append(m.glyph + base)
            out.luck += [luck.random() for _ in range(LUCK)]

    def add_letters(self, out: Gathered, number: int, stint: Stint) -> None:
        word, scale = stint.word, stint.squeeze * stint.size
        long = len(word.glyphs) > 4
        for i, glyph in enumerate(word.glyphs):
            out.word.append(number)
            out.origin.append((glyph.x - word.left) * scale)
            out.end.append(min(1.0, max(0.0, (i - 2) / 7)) * 0.10 if long else 0.0)
            out.room.append(stint.room[i] if stint.room else 1.0)
            out.top.append(self.spacing.profile[id(glyph.allograph)].peak)


def _caret(word: ShapedWord, stint: Stint) -> Movement:
    """The mark under a word that was put in above the line: up to the gap where it belongs, and down again."""
    x, foot = word.left + word.advance / 2, -stint.rise / stint.size
    mark = ((x - 0.28, foot - 0.42), (x, foot + 0.10), (x + 0.26, foot - 0.40))
    rows: list[KnotRow] = [(0, a, b, n == 1, None, None, 0.0, 1.0) for n, (a, b) in enumerate(mark)]
    return Movement(rows, 0.05, 0)
