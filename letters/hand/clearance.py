"""A writer shortens the ascender that would run into a tail of the line above."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from letters.geometry import Floats, Ints
from letters.ink import Fine, Ink

BIN, BESIDE = 0.1, 3  # the width in which tails are looked for (x-heights), and how many such to each side
CLEAR = 0.14  # between a tail and the ascender below it, in x-heights
SHORTEST, STEPS = 0.74, 20  # how far an ascender gives way, and in steps of what part of it
TALL = 1.3  # x-heights, from which on a letter has an ascender


@dataclass(frozen=True)
class Lie:
    """Where words lie on a page, a column each: their line, from 0; x and y of their origins (mm), how their lines
    rise there."""

    line: Ints
    x: Floats
    y: Floats
    slope: Floats

    def at(self, word: Ints, points: Floats) -> tuple[Floats, Floats]:
        """Where points of words lie on the page."""
        x = points[:, 0]
        return self.x[word] + x, self.y[word] + points[:, 1] + self.slope[word] * x


def rooms(inks: Sequence[Ink], lie: Lie, x_height: float) -> list[tuple[float, ...]]:
    """For each word how much of what its letters reach above the x-height there is room for; () where for all."""
    word, tops = _gathered([ink.tops for ink in inks])
    x, y = lie.at(word, tops)
    over = y + CLEAR * x_height - _tails_above(inks, lie, x_height, lie.line[word], x)
    reach = tops[:, 1] / x_height
    kept = 1 - over / (x_height * np.maximum(0.2, reach - 1))
    kept = np.where((reach > TALL) & (over > 0), np.floor(np.maximum(SHORTEST, kept) * STEPS) / STEPS, 1.0)
    found: list[tuple[float, ...]] = [()] * len(inks)
    for number in np.unique(word[kept < 1]).tolist():
        found[number] = tuple(kept[word == number].tolist())
    return found


def shortened(ink: Ink, room: Sequence[float], foot: float, x_height: float, slant: float) -> Ink:
    """The ink of a word whose letters have only so much `room` for what they reach above the x-height: that part of it
    drawn together along the `slant` (degrees), `foot` mm above the line the word stands on."""
    lean = math.tan(math.radians(slant))
    upright = ink.tops[:, 0] - lean * ink.tops[:, 1]
    order = np.argsort(upright, kind="stable")
    kept, band = np.array(room)[order], foot + x_height

    def drawn_together(points: Floats | Fine) -> Floats:
        x, y = points.T.astype(np.float64)
        over = np.maximum(y - band, 0)
        less = over * (1 - np.interp(x - lean * y, upright[order], kept))
        return np.stack([x - lean * less, y - less], 1)

    points, shapes = (drawn_together(of).astype(np.float32) for of in (ink.points, ink.shapes))
    return dataclasses.replace(ink, points=points, shapes=shapes, tops=drawn_together(ink.tops))


def _tails_above(inks: Sequence[Ink], lie: Lie, x_height: float, line: Ints, x: Floats) -> Floats:
    """How low the ink of the line above comes down near each place of a line; inf where it does not."""
    word, tails = _gathered([ink.tails for ink in inks])
    tail_x, tail_y = lie.at(word, tails)
    left = min(tail_x.min(initial=0.0), x.min(initial=0.0))
    tail_at, at = (((v - left) / (BIN * x_height)).astype(np.intp) + BESIDE for v in (tail_x, x))
    low = np.full((int(lie.line.max()) + 2, int(max(tail_at.max(initial=0), at.max())) + BESIDE + 1), np.inf)
    np.minimum.at(low, (lie.line[word] + 1, tail_at), tail_y)
    nearest: Floats = np.min([low[line, at + k] for k in range(-BESIDE, BESIDE + 1)], axis=0)
    return nearest


def _gathered(each: Sequence[Floats]) -> tuple[Ints, Floats]:
    """The points of all words, and whose each is."""
    return np.repeat(np.arange(len(each)), [len(points) for points in each]), np.concatenate(each)
