"""How loosely a letter comes out: no two of its knots lie quite where they are drawn, and in no letter as in another.

A sister (kin.py) is one way in which this person's letter may go astray; here it goes its own. What stands on the line
or reaches its height does so nearly always: a loose hand misses the turns between, not its lines."""

from __future__ import annotations

import numpy as np

from letters.chance import Lots
from letters.geometry import Floats, Ints, curve_of, starts_of
from letters.hand.row import Flags

LEAST, MOST = 0.15, 1.0  # how loose one letter is, and another
WIDE, LEAN, TALL = 0.09, 0.050, 0.05  # how a whole letter strays: in width, lean, ascender and tail
ACROSS, UP, LATE = 0.070, 0.095, 0.6  # how its knots do (x-heights), and what is left of it in a dot or a bar
LINES, NEAR, HELD, FOOT = (0.03, 0.98), 0.13, 0.2, 0.3  # what knots near a line keep of it, and feet across
TOGETHER = 0.5  # and in a letter of several strokes, which are aimed at one another
KNEES = 0.7  # how much a knot shares with its neighbours
USUAL, NARROW = 0.7, 0.5  # how wide a letter strays so far across; a narrower one less, to a bound
TALL_TURN = 1.2  # x-heights, from which on the pen comes down from a sharp turn where it has gone up


def loosened(knots: Floats, letter: Ints, counts: Ints, late: Flags, loose: float, lots: Lots) -> Floats:
    """Knots (x, y, corner, enter …) of strokes of so many each, as a hand of this looseness sets them (0: as drawn);
    `late` says which strokes are marks, `lots` are those of each letter."""
    each = [
        lots.uniform(LEAST, MOST),
        *(spread * _lot(lots) for spread in (WIDE, LEAN, TALL)),
    ]
    far, wide, lean, tall = (lot[letter] for lot in each)
    number = np.arange(len(letter)) - np.searchsorted(letter, letter)
    own = lots.of(letter, number)
    x, y = knots[:, 0], knots[:, 1]
    marks = np.repeat(late, counts)
    several = (np.bincount(letter[starts_of(counts)], ~late) > 1)[letter]
    free = loose * far * np.where(marks, LATE, np.where(several, TOGETHER, 1.0))
    middle, width = _bodies(x, letter)
    across = ACROSS / USUAL * np.clip(width, NARROW, USUAL) * np.where(np.abs(y) < NEAR, FOOT, 1.0)
    held = np.abs(y[:, None] - LINES).min(1) < NEAR
    moved = knots.copy()
    moved[:, 0] += free * (
        wide * (x - middle) + across * _shared(_retraced(_lot(own), knots, counts), counts)
    )
    moved[:, 0] += (
        middle - _bodies(moved[:, 0], letter)[0] + free * lean * y
    )  # its foot stays where it was set
    moved[:, 1] += free * (
        tall * np.where(marks, 0.0, np.maximum(y - 1.2, 0) + np.minimum(y + 0.2, 0))
        + np.where(held, HELD, 1.0) * UP * _shared(_lot(own), counts)
    )
    return moved


def _bodies(x: Floats, letter: Ints) -> tuple[Floats, Floats]:
    """The middle and the width of its letter for each knot."""
    begins = np.flatnonzero(np.diff(letter, prepend=-1))
    left, right = np.minimum.reduceat(x, begins), np.maximum.reduceat(x, begins)
    several = np.diff(begins, append=len(x))
    return np.repeat((left + right) / 2, several), np.repeat(right - left, several)


def _lot(lots: Lots) -> Floats:
    """A number about 0 for each, of unit variance and never beyond 2.5: what is seldom is no accident but a fault."""
    return (lots.uniform() + lots.uniform() - 1) * np.sqrt(6)


def _retraced(own: Floats, knots: Floats, counts: Ints) -> Floats:
    """The same, but one for all of a stem that is gone up and down again: drawn apart it would be a black wedge."""
    stroke = curve_of(counts)
    inside = stroke[2:] == stroke[:-2]
    turns = np.flatnonzero(inside & (knots[1:-1, 2] > 0) & (knots[1:-1, 1] > TALL_TURN)) + 1
    own[turns - 1] = own[turns + 1] = own[turns]
    return own


def _shared(own: Floats, counts: Ints) -> Floats:
    """A lot for each knot of which its neighbours in the stroke have a part."""
    stroke = curve_of(counts)
    apart = np.where(np.diff(stroke) == 0, KNEES, 0.0)
    shared = own.copy()
    shared[1:] += apart * own[:-1]
    shared[:-1] += apart * own[1:]
    return shared / np.sqrt(1 + 2 * KNEES * KNEES)
