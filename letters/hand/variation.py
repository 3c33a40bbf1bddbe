"""The unevenness of a living hand: slow functions of the distance written, never white noise.

Each is a function of its seed and of the distance alone, so what has been written does not change when the letter
goes on differently."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from letters.chance import noise
from letters.geometry import Complexes, Floats, Ints, gaussian

_BLOCK = 512  # steps of noise made at a time


class Drift:
    """A slow process of unit variance along the distance written (x-heights), smooth over `reach`."""

    def __init__(self, seed: int, name: str, reach: float) -> None:
        self._seed, self._name = seed, name
        self._step = min(1.0, reach / 4)
        kernel = gaussian(reach / self._step)
        self._kernel = kernel / math.sqrt(float((kernel * kernel).sum()))
        self._values = np.empty(0)
        self._noise = np.empty(0)

    def _known(self, steps: int) -> Floats:
        if len(self._values) < steps:
            wanted = max(steps, 2 * len(self._values))  # in large pieces: each is a convolution of all so far
            while len(self._noise) < wanted + len(self._kernel):
                block = noise(self._seed, "drift", self._name, len(self._noise) // _BLOCK)
                self._noise = np.append(self._noise, block.normal(0, 1, _BLOCK))
            self._values = np.convolve(self._noise, self._kernel, "valid")
        return self._values

    def __call__(self, distance: Floats) -> Floats:
        """The drift at each distance written."""
        at = np.maximum(distance, 0.0) / self._step
        whole = at.astype(np.intp)
        values = self._known(int(whole.max(initial=0)) + 2)
        here = values[whole]
        drift: Floats = here + (values[whole + 1] - here) * (at - whole)
        return drift

    def at(self, distance: float) -> float:
        """The drift at one distance."""
        at = max(distance, 0.0) / self._step
        whole = int(at)
        values = self._known(whole + 2)
        here = float(values[whole])
        return here + (float(values[whole + 1]) - here) * (at - whole)


class Field:
    """A smooth random displacement of the plane: what makes no two letters the same shape."""

    def __init__(self, seed: int, name: str, waves: int = 28) -> None:
        r = noise(seed, "field", name)
        self._kx, self._ky = r.normal(0, 1.15, waves), r.normal(0, 1.2, waves)
        self._phase = r.uniform(0, 2 * np.pi, waves)
        self._turn = r.normal(0, 1, (waves, 2)) * math.sqrt(2 / waves)

    def __call__(self, x: Floats, y: Floats) -> Complexes:
        """The displacement at each place (x along the line, y its height; both in x-heights)."""
        waves = np.cos(np.multiply.outer(x, self._kx) + np.multiply.outer(y, self._ky) + self._phase)
        moved: Complexes = (waves @ self._turn).view(np.complex128)[:, 0]
        return moved


class Variation:
    """Every drift of one letter's hand. Distances and lengths in x-heights."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.slant, self.slant_fine = Drift(seed, "slant", 28), Drift(seed, "slant-fine", 3)
        self.size, self.size_fine = Drift(seed, "size", 22), Drift(seed, "size-fine", 2.2)
        self.width, self.speed = Drift(seed, "width", 9), Drift(seed, "speed", 16)
        self.flow, self.flow_fine = Drift(seed, "flow", 70), Drift(seed, "flow-fine", 14)
        self.spacing = Drift(seed, "spacing", 6)
        self.field, self.field_fine = Field(seed, "broad"), Field(seed, "fine")


GRID = np.arange(-4.0, 160.0, 1.0)
_SLOPE = 0.004  # most people climb a little


class Baselines:
    """The baseline of each line: a curve that partly follows the line above, drifts, and is corrected."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._lines: list[tuple[Floats, float]] = []

    def _line(self, number: int) -> Floats:
        while len(self._lines) <= number:
            above, slope = self._lines[-1] if self._lines else (np.zeros(len(GRID)), _SLOPE)
            n = len(self._lines)
            slope = 0.55 * slope + 0.45 * _SLOPE + 0.0028 * float(noise(self._seed, "slope", n).normal())
            wander = 0.085 * _wander(self._seed, n, 11.0) + 0.018 * _wander(self._seed, n, 2.2)
            curve = 0.45 * (above - above[4]) + wander + slope * GRID * 0.775
            self._lines.append((curve - 0.6 * curve[4], slope))
        return self._lines[number][0]

    def __call__(self, numbers: Sequence[int], line: Ints, x: Floats) -> Floats:
        """Height above the rule at the places x (x-heights from the margin): each on line `numbers[line]`."""
        curves = np.stack([self._line(number) for number in numbers])
        at = np.clip(x - GRID[0], 0, len(GRID) - 1.001)
        whole = at.astype(np.intp)
        here = curves[line, whole]
        height: Floats = here + (curves[line, whole + 1] - here) * (at - whole)
        return height


@lru_cache(maxsize=256)
def _wander(seed: int, line: int, reach: float) -> Floats:
    return Drift(seed, f"baseline-{line}-{reach}", reach)(GRID + 4)
