"""Many curves in one array. Points are complex numbers (x + iy); `counts` says how many belong to each curve.

Everything that a pen does is done to all the strokes of a page at once: a page has a thousand strokes, and a loop
over them costs more than the sums. A curve has at least two points.

Sums that run through many curves are taken over whole multiples of GRAIN, so that they are exact: what becomes of a
curve does not hang on those beside it, to the last bit.
"""

from __future__ import annotations

import math
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Complexes = NDArray[np.complex128]
Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Number = TypeVar("Number", NDArray[np.complex128], NDArray[np.float64])


GRAIN = 2.0**-30


def on_grain(values: NDArray[Any]) -> Floats:
    """The nearest whole multiples of GRAIN: their sums are exact up to eight million."""
    whole: Floats = np.rint(values * 2.0**30) * GRAIN
    return whole


def running_sum(steps: Floats, counts: Ints) -> Floats:
    """The sum of the steps to each point from the start of its curve, whose own step does not count."""
    whole = on_grain(steps)
    starts = starts_of(counts)
    whole[starts] = 0.0
    total = np.cumsum(whole)
    return total - np.repeat(total[starts], counts)


def bounded(values: Floats, most: float) -> Floats:
    """The values, drawn in softly so that none goes beyond `most` to either side; small ones stay as they are."""
    drawn_in: Floats = most * np.tanh(values / most)
    return drawn_in


def around(values: Floats, period: float) -> Floats:
    """What is left of values beyond whole periods, a power of two: many times quicker than `%`."""
    left: Floats = values - period * np.floor(values / period)
    return left


def apart(length: float) -> float:
    """How far apart curves of this length are laid end to end: a power of two, which adds exactly."""
    return 2.0 ** math.ceil(math.log2(length + 2.0))


def starts_of(counts: Ints) -> Ints:
    """Index of the first point of each curve."""
    return np.cumsum(counts) - counts


def curve_of(counts: Ints) -> Ints:
    """For each point, the number of its curve."""
    return np.repeat(np.arange(len(counts)), counts)


def within(counts: Ints) -> Ints:
    """For each point, its place in its curve, from 0."""
    return np.arange(int(counts.sum())) - np.repeat(starts_of(counts), counts)


def arc_length(z: Complexes, counts: Ints) -> Floats:
    """Length from the start of its curve to each point; it always rises."""
    steps = np.empty(len(z))
    steps[0] = 0.0  # a curve's first step does not count
    np.maximum(np.abs(z[1:] - z[:-1]), GRAIN, out=steps[1:])
    return running_sum(steps, counts)


def last_of(values: Number, counts: Ints) -> Number:
    """The last value of each curve."""
    return values[np.cumsum(counts) - 1]


class EvenSteps:
    """Takes values known at rising places of each curve to `new_counts` evenly spaced places from 0 to `length`."""

    def __init__(self, at: Floats, counts: Ints, length: Floats, new_counts: Ints) -> None:
        step = length / (new_counts - 1)
        passed = np.minimum(np.ceil(at / np.repeat(step, counts)), np.repeat(new_counts, counts)).astype(
            np.intp
        )
        passed[starts_of(counts)] = 0
        last = np.cumsum(counts) - 1
        passed[last] = new_counts
        ahead = np.diff(passed, append=0)  # how many of the new places lie between this one and the next
        ahead[last] = 0
        self._before = np.repeat(np.arange(len(at)), ahead)
        here = at[self._before]
        wanted = within(new_counts) * np.repeat(step, new_counts)
        self._part = (wanted - here) / (at[self._before + 1] - here)

    def __call__(self, values: Number) -> Number:
        """The values at the even places, interpolated linearly."""
        here = values[self._before]
        return here + (values[self._before + 1] - here) * self._part

    def along(self, z: Complexes, counts: Ints) -> Complexes:
        """The points at the even places of a smooth line through points (Catmull and Rom's, 1974)."""
        slope = np.empty_like(z)
        slope[1:-1] = (z[2:] - z[:-2]) / 2
        start, end = starts_of(counts), np.cumsum(counts) - 1
        slope[start], slope[end] = z[start + 1] - z[start], z[end] - z[end - 1]
        at, u = self._before, self._part
        # of the cubic from each point to the next: what bends it away from its chord where it begins and ends
        chord = np.diff(z, append=z[-1:])
        one, other = slope - chord, chord - np.roll(slope, -1)
        cubed, squared = (one - other)[at], (other - 2 * one)[at]
        return ((cubed * u + squared) * u + slope[at]) * u + z[at]


class Smoothing:
    """Convolution of each curve with kernels of odd length, for curves of these counts and kernels up to a reach."""

    def __init__(self, counts: Ints, reach: int) -> None:
        start, end = starts_of(counts), np.cumsum(counts) - 1
        away = np.arange(1, reach + 1)
        inwards = np.minimum(away, counts[:, None] - 1)  # a short curve is not reflected beyond its far end
        self._ends = np.stack([start, end])[..., None]
        self._mirrored = np.stack([start[:, None] + inwards, end[:, None] - inwards])
        self._inside = np.arange(int(counts.sum())) + reach * (2 * curve_of(counts) + 1)
        self._outside = np.stack([self._inside[start, None] - away, self._inside[end, None] + away])

    def __call__(self, values: Number, kernel: Floats, odd: bool = True) -> Number:
        """The values smoothed; the ends of each curve continued by point reflection (`odd`), which holds them where
        they are, or by mirror image."""
        v = np.empty(len(values) + self._outside.size, values.dtype)
        mirrored = values[self._mirrored]
        v[self._inside] = values
        v[self._outside] = 2 * values[self._ends] - mirrored if odd else mirrored
        if np.iscomplexobj(v):  # the kernel is real: half the work
            x, y = v.real.copy(), v.imag.copy()  # side by side they are convolved thrice as quickly
            smooth = np.empty_like(v)
            smooth.real, smooth.imag = np.convolve(x, kernel, "same"), np.convolve(y, kernel, "same")
            return smooth[self._inside]
        return np.convolve(v, kernel, "same")[self._inside]


def eased(values: Floats, counts: Ints) -> Floats:
    """Each value with a quarter of those beside it in its curve, halved."""
    smooth = np.empty_like(values)
    smooth[1:-1] = (values[:-2] + values[2:]) / 4 + values[1:-1] / 2
    start, end = starts_of(counts), np.cumsum(counts) - 1
    smooth[start], smooth[end] = (values[start] + values[start + 1]) / 2, (values[end] + values[end - 1]) / 2
    return smooth


def gaussian(sigma: float) -> Floats:
    """A bell of unit sum, `sigma` in samples, three sigmas to each side."""
    reach = max(1, int(np.ceil(3 * sigma)))
    x = np.arange(-reach, reach + 1)
    k = np.exp(-(x**2) / (2 * max(sigma, 0.05) ** 2))
    return k / k.sum()


def directions(z: Complexes, counts: Ints) -> Complexes:
    """Unit tangents: central differences, one-sided at the ends of each curve."""
    d = np.empty_like(z)
    d[1:-1] = z[2:] - z[:-2]
    start, end = starts_of(counts), np.cumsum(counts) - 1
    d[start] = z[start + 1] - z[start]
    d[end] = z[end] - z[end - 1]
    return d * (1 / (np.abs(d) + 1e-12))


def curvature(z: Complexes, counts: Ints) -> Floats:
    """Absolute turning per unit of length at each point (of a turn in one point, the chord of its angle); the ends take
    their neighbours' value."""
    step = np.diff(z)
    h = np.maximum(np.abs(step), 1e-12)
    way = step * (1 / h)
    turn = np.zeros(len(z))
    turn[1:-1] = 2 * np.abs(np.diff(way)) / (h[1:] + h[:-1])
    start, end = starts_of(counts), np.cumsum(counts) - 1
    turn[start] = turn[np.minimum(start + 1, end)]
    turn[end] = turn[np.maximum(end - 1, start)]
    return np.where(np.repeat(counts, counts) < 3, 0.0, turn)
