"""From one joined letter to the next: the knots between them, and how the pen arrives."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from letters.geometry import Complexes, Floats, Ints
from letters.hand.row import Flags, Row
from letters.hand.strokes import Strokes

PRESSURE = 0.92  # on the way
X, Y, ALONG, FROM_START = range(4)


class Ways(NamedTuple):
    """The way into letters: their knots (letters, knots), which of them there are, and the point before the arrival."""

    knots: Complexes
    there: Flags
    last: Complexes


def ways(letter: Ints, start: Complexes, arrive: Complexes, row: Row, strokes: Strokes) -> Ways:
    """The knots between each letter and the one before it, in its own coordinates; `start` and `arrive` are where the
    pen comes from and where it goes."""
    join = join_of(letter, row, strokes)
    knots = np.zeros((len(letter), strokes.way.shape[1]), complex)
    there = np.zeros(knots.shape, bool)
    last, begun = start.copy(), np.zeros(len(letter), bool)
    for n in range(knots.shape[1]):
        x, y, along, from_start = strokes.way[join, n].T
        between = start + (arrive - start) * along + (x + 1j * y)
        at = np.where(from_start > 0, arrive.real + x, np.minimum(x, arrive.real - 0.16)) + 1j * y
        placed = np.isnan(along)
        knots[:, n] = np.where(placed, at, between)
        # a knot that lies behind the pen is passed over
        there[:, n] = (n < strokes.way_counts[join]) & (~placed | begun | (at.real > start.real + 0.05))
        begun |= there[:, n]
        last = np.where(there[:, n], knots[:, n], last)
    return Ways(knots, there, last)


def arrivals(
    way: Ways, arrive: Complexes, corner: Flags, enter: Floats, leave: Floats, turns: Flags
) -> tuple[Flags, Floats]:
    """Whether the pen turns sharply where it arrives, and the direction in which it comes (degrees, nan where free);
    `turns` says where the join wants it to."""
    chord = np.degrees(np.angle(arrive - way.last))
    free = np.isnan(enter)
    pointed = corner & free & ~np.isnan(leave)  # a pointed letter is reached from below, still turning
    enter = np.where(pointed, np.minimum(80.0, chord + 11.0), enter)
    return corner | (turns & free & np.isnan(leave)), enter


def join_of(letter: Ints, row: Row, strokes: Strokes) -> Ints:
    """The number of the join by which each letter is reached."""
    joins: Ints = strokes.join[strokes.exit_of[row.shape[letter - 1]], strokes.entry_of[row.shape[letter]]]
    return joins
