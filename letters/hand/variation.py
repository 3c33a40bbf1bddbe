"""The unevenness of a living hand: slow functions of the way that the pen has gone, never white noise.

Every sentence has a course of its own through them (courses.py), so that what has been written does not change when
the letter goes on differently, and most of what follows an edit does not either."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from letters.cache import Cache
from letters.chance import noise
from letters.geometry import Complexes, Floats, Ints, around, gaussian
from letters.hand.courses import SPAN, Places

FINENESS = 4  # samples to the reach of a drift, at least


class Drift:
    """A slow process of unit variance along the way (x-heights), smooth over `reach`; it comes round after SPAN."""

    def __init__(self, seed: int, name: str, reach: float) -> None:
        self._place = seed, "drift", name
        self._reach = reach
        self._count = 1 << math.ceil(math.log2(SPAN * FINENESS / reach))
        self._scale = self._count / SPAN

    @cached_property
    def _values(self) -> Floats:
        white = noise(*self._place).normal(0, 1, self._count)
        kernel = gaussian(self._reach * self._scale)
        kernel /= math.sqrt(float((kernel * kernel).sum()))
        half = len(kernel) // 2
        ring = np.concatenate([white[-half:], white, white[: half + 1]])
        return np.convolve(ring, kernel, "valid")  # the first value once more at its end

    def along(self, way: Floats) -> Floats:
        """The drift at each place of one course."""
        at = around(way, SPAN) * self._scale
        whole = np.minimum(at.astype(np.intp), self._count - 1)
        here = self._values[whole]
        drift: Floats = here + (self._values[whole + 1] - here) * (at - whole)
        return drift

    def __call__(self, places: Places) -> Floats:
        """The drift at each place, where a sentence's course leaves that of the one before little by little."""
        drift = self.along(places.at)
        if len(places.leaving):
            left = self.along(places.before)
            drift[places.leaving] = places.kept * left + places.taken * drift[places.leaving]
        return drift

    def several(self, places: Places, count: int) -> Floats:
        """So many drifts of this reach at each place (count, places), which have nothing to do with each other."""
        return np.stack([self(places.further(n * SPAN / count)) for n in range(count)])

    def at(self, way: float) -> float:
        """The drift at one place of a course."""
        at = way % SPAN * self._scale
        whole = int(at)
        here = float(self._values[whole])
        return here + (float(self._values[whole + 1]) - here) * (at - whole)


@dataclass(frozen=True)
class _Grid:
    """How a field is sampled: rows, columns, and samples to an x-height."""

    rows: int = 16
    columns: int = 1024
    fineness: float = 2.0


class Field:
    """A smooth random displacement of the plane: what makes no two letters the same shape. It comes round after 512
    x-heights along the line, and 8 up."""

    _grid = _Grid()

    def __init__(self, seed: int, name: str) -> None:
        self._place = seed, "field", name

    @cached_property
    def _values(self) -> Complexes:
        g = self._grid
        r = noise(*self._place)
        u = np.fft.fftfreq(g.columns) * 2 * np.pi * g.fineness / 1.15
        v = np.fft.fftfreq(g.rows) * 2 * np.pi * g.fineness / 1.2
        heard = np.abs(u) < 4  # of the waves along the line, those that are not too short to tell
        strength = np.exp(-np.add.outer(v * v, u[heard] ** 2) / 4)
        waves = np.zeros((g.rows, g.columns), complex)
        drawn = r.normal(0, 1, (2, g.rows, int(heard.sum())))
        waves[:, heard] = strength * (drawn[0] + 1j * drawn[1])
        moved = np.fft.ifft2(waves) * (g.rows * g.columns / math.sqrt(float((strength**2).sum())))
        return np.pad(moved, ((0, 1), (0, 1)), mode="wrap").ravel()

    def __call__(self, x: Floats, y: Floats) -> Complexes:
        """The displacement at each place (x along the line, y its height; both in x-heights)."""
        g = self._grid
        u, v = around(x * g.fineness, g.columns), around(y * g.fineness, g.rows)
        column, row = (np.minimum(at.astype(np.intp), n - 1) for at, n in ((u, g.columns), (v, g.rows)))
        u, v = u - column, v - row
        at = row * (g.columns + 1) + column
        low = self._values[at] * (1 - u) + self._values[at + 1] * u
        at += g.columns + 1
        high = self._values[at] * (1 - u) + self._values[at + 1] * u
        moved: Complexes = low + (high - low) * v
        return moved


class Variation:
    """Every drift of one letter's hand. Distances and lengths in x-heights."""

    heft = 120  # as much memory as the ink of so many words

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.slant, self.slant_fine = Drift(seed, "slant", 28), Drift(seed, "slant-fine", 3)
        self.size, self.size_fine = Drift(seed, "size", 22), Drift(seed, "size-fine", 2.2)
        self.up, self.down, self.tail = (Drift(seed, name, 1.6) for name in ("up", "down", "tail"))
        self.width, self.speed = Drift(seed, "width", 9), Drift(seed, "speed", 16)
        self.grip, self.grip_fine = Drift(seed, "grip", 4), Drift(seed, "grip-fine", 1.2)
        self.stand, self.ease = Drift(seed, "stand", 1.3), Drift(seed, "ease", 4)
        self.flow, self.flow_fine = Drift(seed, "flow", 70), Drift(seed, "flow-fine", 14)
        self.spacing = Drift(seed, "spacing", 6)
        self.field = Field(seed, "broad")


def variation_of(seed: int, kept: Cache) -> Variation:
    """The drifts of a letter, drawn once."""
    return kept.one(("variation", seed), lambda: Variation(seed))


GRID = np.arange(-4.0, 160.0, 1.0)
CLIMBS, CLIMBS_APART = 0.003, 0.006  # most people climb a little; how far they differ
AT_ONCE = 12  # lines that are drawn together
ARM = 17.0  # x-heights that a hand writes before the arm moves on
# How a line's own slope differs from that of the line above, and how far its end sags or lifts (x-heights at ACROSS).
TURN, KEEPS, SAG, SAG_APART, ACROSS = 0.0048, 0.40, -0.06, 0.16, 70.0


class Baselines:
    """The baseline of each line: straight but for a slow drift, at a slope that leans on that of the line above, and
    set anew, a little off, where the arm moves on."""

    heft = 4  # as much memory as the ink of so many words, for two pages

    def __init__(self, person: str, seed: int) -> None:
        self._place = seed, "baseline", person
        self._usual = random.Random(f"{person}/climbs").gauss(CLIMBS, CLIMBS_APART)
        self._usual += 0.003 * float(noise(seed, "climbs", person).normal())
        self._first = ((np.zeros(len(GRID)), self._usual),)
        self._lines: tuple[tuple[Floats, float], ...] = ()

    def _line(self, number: int) -> Floats:
        lines = self._lines
        while len(lines) <= number:
            self._lines = lines = (*lines, *self._more(len(lines), *(lines[-1:] or self._first)))
        own, slope = lines[number]
        return own + slope * GRID

    def _more(self, number: int, before: tuple[Floats, float]) -> Iterator[tuple[Floats, float]]:
        """Some lines from a number on, each with its slope, below the one before."""
        r = noise(*self._place, number // AT_ONCE)
        sags = np.maximum(GRID, 0.0) ** 2 / ACROSS**2 * r.normal(SAG, SAG_APART, (AT_ONCE, 1))
        curves = 0.030 * _wander(r, 14.0) + 0.008 * _wander(r, 2.2) + _arm(r) + sags
        for curve, turn in zip(curves, r.normal(0, TURN, AT_ONCE).tolist(), strict=True):
            above, slope = before
            before = curve + 0.20 * above, KEEPS * slope + (1 - KEEPS) * self._usual + turn
            yield before

    def __call__(self, numbers: Sequence[int], line: Ints, x: Floats) -> Floats:
        """Height above the rule at the places x (x-heights from the margin): each on line `numbers[line]`."""
        curves = np.stack([self._line(number) for number in numbers])
        at = np.clip(x - GRID[0], 0, len(GRID) - 1.001)
        whole = at.astype(np.intp)
        here = curves[line, whole]
        height: Floats = here + (curves[line, whole + 1] - here) * (at - whole)
        return height


def baselines_of(person: str, seed: int, kept: Cache) -> Baselines:
    """The baselines of a letter, drawn once."""
    return kept.one(("baselines", person, seed), lambda: Baselines(person, seed))


def _arm(r: np.random.Generator) -> Floats:
    """What the moves of the arm do along lines: each stretch is a flat bow about the elbow, begun a little off."""
    stretches = len(GRID) // 6
    lengths = np.maximum(6.0, r.normal(ARM, 4.0, (AT_ONCE, stretches)))
    ends = np.cumsum(lengths, axis=1) - r.uniform(0, ARM, (AT_ONCE, 1))
    stretch = (ends[:, :, None] < GRID).sum(1)
    end, length = (np.take_along_axis(of, stretch, 1) for of in (ends, lengths))
    along = 1 - (end - GRID) / length
    off, turn, bow = (np.take_along_axis(of, stretch, 1) for of in r.normal(0, 1, (3, AT_ONCE, stretches)))
    path = 0.018 * off + 0.050 * turn * (along - 0.5) - (0.045 + 0.02 * bow) * (2 * along - 1) ** 2
    kernel = gaussian(0.7)[1:-1] / gaussian(0.7)[1:-1].sum()
    padded = np.pad(path, ((0, 0), (2, 2)), mode="edge")
    smooth: Floats = sum(
        part * padded[:, n : n + len(GRID)] for n, part in enumerate(kernel, 2 - len(kernel) // 2)
    )
    return smooth


def _wander(r: np.random.Generator, reach: float) -> Floats:
    """A slow process of unit variance along each of some lines."""
    kernel = gaussian(reach)
    white = r.normal(0, 1, AT_ONCE * (len(GRID) + len(kernel)))
    kernel /= math.sqrt(float((kernel * kernel).sum()))
    rows = np.convolve(white, kernel, "same").reshape(AT_ONCE, -1)
    half = len(kernel) // 2  # at both ends of a row its neighbours are heard
    return np.asarray(rows[:, half : half + len(GRID)])
