"""Where the knots of a page come to lie: slant, size, proportion and baseline vary as slow functions of the distance
written, and ascenders give way to the tails of the line above. Lengths in x-heights."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from letters.geometry import Floats, Ints
from letters.hand.gathering import Gathered
from letters.hand.spline import Knots
from letters.hand.variation import Baselines, Variation
from letters.ink import Manner, SetLine

LONG_LETTER = 1600.0  # x-heights written, after which the hand is as tired as it gets
BIN, BEFORE = 0.1, 40  # the width in which tails are looked for, and how many of them lie before the margin
CLEAR = 0.14  # between a tail and the ascender below it
SHORTEST = 0.74  # how far an ascender gives way


@dataclass
class _Letters:
    """What each letter is written with: stretch, slant, the reach of what stands out of the band, its lean."""

    line: Ints
    origin: Floats
    distance: Floats
    sx: Floats
    sy: Floats
    slant: Floats
    up: Floats
    down: Floats
    tail: Floats
    lean: Floats


class Placer:
    """Places the pages of one letter."""

    def __init__(self, manner: Manner, seed: int, variation: Variation) -> None:
        self.manner, self.variation = manner, variation
        self.baselines = Baselines(seed)

    def place(self, g: Gathered, lines: Sequence[SetLine], x_height: float) -> Knots:
        """The knots of a page, in x-heights from the margin and the sheet's foot."""
        letters = self.letters(g, lines)
        rows = np.array(g.knots, float)
        at = rows[:, 0].astype(np.intp)
        x, y = rows[:, 1], rows[:, 2]
        line = letters.line[at]
        x = x * letters.sx[at] + letters.tail[at] * np.minimum(y, 0) + letters.lean[at] * np.maximum(y - 1, 0)
        below = np.where(y < 0, y * letters.down[at], y) * letters.sy[at]
        foot = np.array([one.y / x_height for one in lines])
        ground = foot[line] + self.height(lines, line, letters.origin[at] + x) + np.array(g.rise)[at]
        tails = _tails(
            letters.origin[at] + x + letters.slant[at] * below, ground + below, line, g.counts, len(lines)
        )
        letters.up = self.give_way(g, letters, lines, foot, tails)
        y = np.where(y > 1, (1 + (y - 1) * letters.up[at]) * letters.sy[at], below)
        stray = self.stray(letters, lines, at, x, y)
        z = letters.origin[at] + x + letters.slant[at] * y + 1j * (ground + y) + stray
        return Knots(
            z,
            rows[:, 3] > 0,
            _leaned(rows[:, 4], letters, at),
            _leaned(rows[:, 5], letters, at),
            rows[:, 6],
            rows[:, 7],
            np.array(g.counts, dtype=np.intp),
        )

    def letters(self, g: Gathered, lines: Sequence[SetLine]) -> _Letters:
        """The drifts where each letter stands, and its own small chances."""
        v, even = self.variation, self.manner.unevenness
        line, origin, own = np.array(g.line), np.array(g.origin), np.array(g.proportions)
        size, squeeze, end = np.array(g.size), np.array(g.squeeze), np.array(g.end)
        u = np.array([one.distance for one in lines])[line] + origin
        tired = np.minimum(1.0, u / LONG_LETTER)
        stretch = 0.026 * v.width(u) + 0.012 * v.size_fine(u + 5)
        slant = math.tan(math.radians(self.manner.slant)) + 0.02 * tired
        return _Letters(
            line,
            origin,
            u,
            sx=squeeze * (size + 0.03 * tired + even * stretch + 0.35 * end),
            sy=size - 0.45 * (1 - squeeze) + even * 0.026 * (v.size(u) + v.size_fine(u)) - end,
            slant=slant + even * (0.033 * v.slant(u) + 0.021 * v.slant_fine(u)),
            up=1 + even * 0.06 * v.size_fine(u * 1.7 + 40) + own[:, 0],
            down=1 + even * 0.07 * v.size_fine(u * 1.3 + 90) + own[:, 1],
            tail=even * 0.05 * v.size_fine(u * 1.1 + 140) + own[:, 2],
            lean=own[:, 3],
        )

    def stray(
        self, letters: _Letters, lines: Sequence[SetLine], at: Ints, x: Floats, y: Floats
    ) -> np.ndarray:
        """How far each knot strays from where it was drawn: smooth over the page, and never the same twice."""
        v = self.variation
        number = np.array([one.number for one in lines])[letters.line[at]]
        reach = self.manner.wobble * (1 + 0.2 * v.speed(letters.distance))[at]
        here = letters.origin[at] + x
        broad = v.field(here, y * 0.9 + 7.0 * number)
        return reach * (broad + 0.45 * v.field_fine(here * 2.3, y * 2.0 + 11.0 * number))

    def height(self, lines: Sequence[SetLine], line: Ints, x: Floats) -> Floats:
        """The baseline's height at x; where there is no room left in a line, its last word sinks."""
        crowded = np.array([one.crowded_from for one in lines])[line]
        over = np.clip((x - np.where(np.isfinite(crowded), crowded, x)) / 6.0, 0, 1.2)
        return self.baselines([one.number for one in lines], line, x) - 0.11 * over**2

    def give_way(
        self, g: Gathered, letters: _Letters, lines: Sequence[SetLine], foot: Floats, tails: Floats
    ) -> Floats:
        """A writer shortens the ascender that would run into a tail of the line above."""
        top = np.array(g.top)
        x = letters.origin + top[:, 0] * letters.sx + letters.slant * top[:, 1] * letters.sy
        at = np.clip((x / BIN).astype(np.intp) + BEFORE, 3, tails.shape[1] - 4)
        above = np.min([tails[letters.line, at + k] for k in range(-3, 4)], axis=0)
        ground = foot[letters.line] + self.height(lines, letters.line, x)
        reach = ground + (1 + (top[:, 1] - 1) * letters.up) * letters.sy
        over = np.where(np.isfinite(above), reach - above + CLEAR, 0.0)
        shorter = np.maximum(SHORTEST * letters.up, letters.up - over / np.maximum(0.2, top[:, 1] - 1))
        return np.where((top[:, 1] > 1.3) & (over > 0), shorter, letters.up)


def _tails(x: Floats, y: Floats, line: Ints, counts: Sequence[int], lines: int) -> Floats:
    """For each line the lowest ink of the line above it, in bins along the line; inf where there is none."""
    bins = int(max(0.0, float(x.max(initial=0.0))) / BIN) + BEFORE + 20
    low = np.full((lines + 1, bins), np.inf)
    inside = np.ones(len(x) - 1, bool)
    inside[np.cumsum(counts)[:-1] - 1] = False
    a = np.flatnonzero(inside)
    for part in (0.0, 0.25, 0.5, 0.75, 1.0):
        px, py = x[a] + (x[a + 1] - x[a]) * part, y[a] + (y[a + 1] - y[a]) * part
        at = np.clip((px / BIN).astype(np.intp) + BEFORE, 0, bins - 1)
        np.minimum.at(low, (line[a] + 1, at), py)
    return low


def _leaned(degrees: Floats, letters: _Letters, at: Ints) -> Floats:
    """Prescribed directions (degrees, nan where free) under stretch and slant, in radians."""
    a = np.radians(degrees)
    free = np.isnan(a)
    if free.all():
        return a
    c, s = np.cos(a), np.sin(a)
    return np.arctan2(s * letters.sy[at], c * letters.sx[at] + letters.slant[at] * s)
