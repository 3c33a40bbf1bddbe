"""words -> their letters in a row, as columns: what is done to each letter is done to all at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from letters.geometry import Floats, Ints, curve_of, within
from letters.hand.strokes import Strokes
from letters.ink import ShapedWord

Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Row:
    """The letters of many words: each one's shape (its number in the hand), where it stands in its word (x-heights),
    and whether it is joined to the one before; for each word, how many it has, and how far through a signature it ends
    (0: it is in none)."""

    shape: Ints
    x: Floats
    joined: Flags
    counts: Ints
    signed: Floats

    @cached_property
    def word(self) -> Ints:
        """Whose word each letter belongs to."""
        return curve_of(self.counts)

    @cached_property
    def place(self) -> Ints:
        """Its place there, from 0."""
        return within(self.counts)

    @cached_property
    def last(self) -> Flags:
        """Whether it ends the word."""
        return self.place == self.counts[self.word] - 1

    @cached_property
    def joined_next(self) -> Flags:
        """Whether the pen goes on from it without a lift."""
        return np.append(self.joined[1:], False) & ~self.last

    @cached_property
    def after(self) -> Ints:
        """The next letter; at the end of the row the same."""
        return np.minimum(np.arange(len(self.shape)) + 1, len(self.shape) - 1)


def row_of(words: Sequence[ShapedWord], strokes: Strokes) -> Row:
    """The letters of some words."""
    glyphs = [glyph for word in words for glyph in word.glyphs]
    number = strokes.number
    return Row(
        np.array([number[id(glyph.allograph)] for glyph in glyphs]),
        np.array([glyph.x for glyph in glyphs]),
        np.array([glyph.joined for glyph in glyphs]),
        np.array([len(word.glyphs) for word in words]),
        np.array([word.signed for word in words], dtype=np.float64),
    )
