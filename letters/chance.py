"""Chance, handed in: one generator for each place, derived from the letter's seed and nothing else.

A word's shape draws from `stream(seed, "shape", sentence.key, word_number)`, so it keeps its structure when
another sentence changes. Streams use SHA-256 and PCG64 / Mersenne Twister, whose raw output is promised not to
change; `choices` and `normal` are checked against golden letters by the tests.
"""

from __future__ import annotations

import hashlib
import random

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def _digest(seed: int, place: tuple[object, ...]) -> int:
    name = "\x1f".join([str(seed), *map(str, place)])
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:16], "big")


def stream(seed: int, *place: object) -> random.Random:
    """A generator of its own for a place: the same seed and place give the same draws."""
    return random.Random(_digest(seed, place))


def noise(seed: int, *place: object) -> np.random.Generator:
    """The same as `stream`, for arrays of numbers."""
    return np.random.Generator(np.random.PCG64(_digest(seed, place)))


_STEP, _APART, _WORD = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xD1342543DE82EF95), 0xFFFFFFFFFFFFFFFF
_AT_ONCE = 6


def root(seed: int, *place: object) -> int:
    """The number that a place's lots are drawn from (64 bits)."""
    return _digest(seed, place) & _WORD


class Lots:
    """Chance for many things at once, each with a stream of its own: every draw is one number for each of them.

    A counter under SplitMix64 (Steele, Lea and Flood, 2014): what one thing draws does not hang on the others."""

    def __init__(self, roots: NDArray[np.uint64]) -> None:
        self._roots, self._drawn = roots, 0
        self._uniform: list[Floats] = []
        self._normal: list[Floats] = []

    def of(self, owner: NDArray[np.intp], number: NDArray[np.intp]) -> Lots:
        """Streams for the parts of these things: each part by its owner, and its number there."""
        return Lots(_mixed(self._roots[owner] + (number.astype(np.uint64) + np.uint64(1)) * _APART))

    def some(self, which: NDArray[np.intp], use: int) -> Lots:
        """Streams for some of these things, or for one several times, and for one use; another use has others."""
        return Lots(_mixed(self._roots[which] ^ _mixed(np.array([use], dtype=np.uint64))))

    def uniform(self, low: float = 0.0, high: float = 1.0) -> Floats:
        """A number between two bounds for each."""
        if not self._uniform:
            self._uniform = list(self._next(_AT_ONCE))
        return low + (high - low) * self._uniform.pop()

    def normal(self, mean: float | Floats = 0.0, spread: float | Floats = 1.0) -> Floats:
        """A normally distributed number for each."""
        if not self._normal:
            far, turn = self._next(2 * _AT_ONCE).reshape(2, _AT_ONCE, -1)
            self._normal = list(np.sqrt(-2 * np.log1p(-far)) * np.cos(2 * np.pi * turn))
        return mean + spread * self._normal.pop()

    def _next(self, draws: int) -> Floats:
        """So many numbers in 0…1 for each: drawn at once, they cost little more than one."""
        counters = np.arange(self._drawn + 1, self._drawn + 1 + draws, dtype=np.uint64) * _STEP
        self._drawn += draws
        drawn = _mixed(self._roots + counters[:, None]) >> np.uint64(11)
        return drawn.astype(np.float64) * 2.0**-53


def _mixed(x: NDArray[np.uint64]) -> NDArray[np.uint64]:
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))
