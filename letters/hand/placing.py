"""Where the knots of words come to lie about the beginning of each: slant, size and proportion vary as slow functions
of the way that the pen has gone. Lengths in x-heights."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from letters.geometry import Floats, Ints, bounded
from letters.hand.courses import Places
from letters.hand.gathering import Gathered, Stint
from letters.hand.spline import Knots
from letters.hand.variation import Variation
from letters.penmanship import Manner

LARGEST, TALLEST = 0.045, 0.11  # how far letters, and what stands out above, grow or shrink at the most
HASTY = 0.14  # how much further what is put in above the line leans


@dataclass
class Letters:
    """What each letter is written with: its word and place in it, where that is in the drifts, stretch, slant, the
    reach of what stands out of the band, its lean."""

    word: Ints
    origin: Floats
    places: Places
    rise: Floats
    sx: Floats
    sy: Floats
    slant: Floats
    up: Floats
    down: Floats
    tail: Floats
    lean: Floats


class Placer:
    """Places the words of one letter."""

    def __init__(self, manner: Manner, variation: Variation) -> None:
        self.manner, self.variation = manner, variation

    def letters(self, g: Gathered, stints: Sequence[Stint]) -> Letters:
        """The drifts where each letter stands, and its own small chances."""
        v, even = self.variation, self.manner.unevenness
        slow = even * self.manner.drift
        word, origin, own, end = g.word, g.origin, g.proportions, g.end
        given = [(s.squeeze, s.size, s.rise, s.word.course.tired) for s in stints]
        squeeze, size, rise, tired = np.array(given)[word].T
        at = g.places
        fine = v.size_fine(at)
        stretch = 0.026 * v.width(at) + 0.012 * fine
        slant = math.tan(math.radians(self.manner.slant)) + 0.02 * tired
        return Letters(
            word,
            origin,
            at,
            rise - size * g.ease.low,
            sx=squeeze * g.ease.width * (size + 0.03 * tired + slow * stretch + 0.35 * end),
            sy=g.ease.height * size
            - 0.45 * (1 - squeeze)
            + bounded(slow * 0.026 * (v.size(at) + 0.5 * fine), LARGEST)
            - end,
            slant=slant + HASTY * (rise > 0) + slow * 0.033 * v.slant(at) + even * 0.021 * v.slant_fine(at),
            up=1 + even * 0.06 * v.up(at) + own[:, 0],
            down=1 + even * 0.07 * v.down(at) + own[:, 1],
            tail=even * 0.05 * v.tail(at) + own[:, 2],
            lean=own[:, 3],
        )

    def place(self, g: Gathered, letters: Letters) -> Knots:
        """The knots of the words, each from where its body begins on the baseline."""
        rows = g.knots
        at = rows[:, 0].astype(np.intp)
        x, y = rows[:, 1], rows[:, 2]
        x = x * letters.sx[at] + letters.tail[at] * np.minimum(y, 0) + letters.lean[at] * np.maximum(y - 1, 0)
        y = np.where(y > 1, 1 + (y - 1) * letters.up[at], np.where(y < 0, y * letters.down[at], y))
        y = y * letters.sy[at]
        z = letters.origin[at] + x + letters.slant[at] * y + 1j * (letters.rise[at] + y)
        return Knots(
            z + self.stray(letters, at, x, y),
            rows[:, 3] > 0,
            _leaned(rows[:, 4], letters, at),
            _leaned(rows[:, 5], letters, at),
            rows[:, 6],
            rows[:, 7],
            g.counts,
        )

    def stray(self, letters: Letters, at: Ints, x: Floats, y: Floats) -> np.ndarray:
        """How far each knot strays from where it was drawn: smooth over a word, and never the same twice."""
        v = self.variation
        reach = self.manner.wobble * (1 + 0.2 * v.speed(letters.places))[at]
        here = letters.places.at[at] + x
        return reach * (v.field(here, y * 0.9) + 0.45 * v.field(here * 2.3 + 200.0, y * 2.0 + 3.0))

    def tops(self, g: Gathered, letters: Letters) -> Floats:
        """The highest point of each letter (n, 2), from where its word's body begins on the baseline."""
        x, y = g.top.T
        high = (1 + (y - 1) * letters.up) * letters.sy
        return np.stack([letters.origin + x * letters.sx + letters.slant * high, letters.rise + high], 1)


def _leaned(degrees: Floats, letters: Letters, at: Ints) -> Floats:
    """Prescribed directions (degrees, nan where free) under stretch and slant, in radians."""
    a = np.radians(degrees)
    c, s = np.cos(a), np.sin(a)
    return np.arctan2(s * letters.sy[at], c * letters.sx[at] + letters.slant[at] * s)
