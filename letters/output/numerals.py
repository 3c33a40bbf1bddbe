"""Very many whole numbers as text: each is taken from a table of all that may come, and a page's are joined at once."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from letters.ink import Ints

LEAST = 1 << 11  # the table's first reach to both sides of 0; it grows when a number lies beyond


class Numerals:
    """Spells whole numbers, and the few `marks` that stand among them."""

    def __init__(self, spell: Callable[[int], str], *marks: str) -> None:
        self._spell, self._marks = spell, marks
        # One value, so that who reads it while another thread lets it grow has a reach and a table that fit.
        self._grown = -1, np.empty(0, "S1")

    def text(self, numbers: Ints, before: Ints, after: Ints) -> str:
        """Rows of numbers one after another; `before` and `after` say which mark stands at each side of a row."""
        reach, table = self._reaching(int(np.abs(numbers).max(initial=0)))
        zero = len(self._marks) + reach
        codes = np.concatenate([before[:, None], numbers + zero, after[:, None]], 1)
        return table[codes.ravel()].tobytes().translate(None, b"\0").decode("latin-1")

    def _reaching(self, reach: int) -> tuple[int, NDArray[np.bytes_]]:
        """A table that reaches so far to both sides of 0, or farther, and how far it does."""
        grown = self._grown
        if reach > grown[0]:
            far = max(LEAST, 1 << reach.bit_length())
            spelt = map(self._spell, range(-far, far + 1))
            grown = self._grown = far, np.array([text.encode("latin-1") for text in (*self._marks, *spelt)])
        return grown
