"""Chance, handed in: one generator for each place, derived from the letter's seed and nothing else.

A word's shape draws from `stream(seed, "shape", sentence.key, word_number)`, so it keeps its structure when
another sentence changes. Streams use SHA-256 and PCG64 / Mersenne Twister, whose raw output is promised not to
change; `choices` and `normal` are checked against golden letters by the tests.
"""

from __future__ import annotations

import hashlib
import random

import numpy as np


def _digest(seed: int, place: tuple[object, ...]) -> int:
    name = "\x1f".join([str(seed), *map(str, place)])
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:16], "big")


def stream(seed: int, *place: object) -> random.Random:
    """A generator of its own for a place: the same seed and place give the same draws."""
    return random.Random(_digest(seed, place))


def noise(seed: int, *place: object) -> np.random.Generator:
    """The same as `stream`, for arrays of numbers."""
    return np.random.Generator(np.random.PCG64(_digest(seed, place)))
