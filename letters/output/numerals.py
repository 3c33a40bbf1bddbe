"""Very many whole numbers as text: each is taken from a table of all that may come, and a page's are joined at once."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from letters.ink import Ints

LEAST = 1 << 11  # the table's first reach to both sides of 0; it grows when a number lies beyond


class Numerals:
    """Spells whole numbers, and the few `marks` that stand among them."""

    def __init__(self, spell: Callable[[int], str], *marks: str) -> None:
        self._spell, self._marks = spell, marks
        self._reach, self._table = -1, np.empty(0, "S1")

    def text(self, numbers: Ints, before: Ints, after: Ints) -> str:
        """Rows of numbers one after another; `before` and `after` say which mark stands at each side of a row."""
        zero = self._zero(int(np.abs(numbers).max(initial=0)))
        codes = np.concatenate([before[:, None], numbers + zero, after[:, None]], 1)
        return self._table[codes.ravel()].tobytes().translate(None, b"\0").decode("ascii")

    def _zero(self, reach: int) -> int:
        """Where 0 stands in a table that reaches so far."""
        if reach > self._reach:
            self._reach = max(LEAST, 1 << reach.bit_length())
            spelt = map(self._spell, range(-self._reach, self._reach + 1))
            self._table = np.array([text.encode("ascii") for text in (*self._marks, *spelt)])
        return len(self._marks) + self._reach
