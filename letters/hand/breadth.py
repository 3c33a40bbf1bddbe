"""How broad a letter comes out at the least and at the most, whatever has made it so: its pose, the ease of the pen, a
sister, looseness. Each keeps its bounds, but together they would crush a letter to a blot, or lay it on the next.

A person feels the nib: it is the white in a letter that is kept, so that a broad line leaves less to give."""

from __future__ import annotations

import numpy as np

from letters.geometry import Floats, Ints, bounded, running_sum
from letters.hand.poses import Poses
from letters.hand.row import Flags, Row
from letters.hand.strokes import Strokes, extent

# of the white drawn in a letter, what is left at the least; how broad a letter gets at the most
KEPT, BROADEST = 0.80, 1.24
SLENDER = 0.28  # x-heights, from which on a letter has white to lose
APART = 0.035  # how far the white to the next letter goes from what was set, by what the two have come to (x-heights)


def within_bounds(come_to: Floats, drawn: Floats, line: float) -> Floats:
    """How broad letters are to be (1: as drawn) that have come to so much, and were `drawn` so broad between the middle
    lines of their stems, with a line so wide (x-heights)."""
    least = (1 - KEPT) * np.maximum(1 - line / drawn, 0.2)
    less = least * np.tanh(np.maximum(1 - come_to, 0) / least)
    kept: Floats = 1 - less + bounded(np.maximum(come_to - 1, 0), BROADEST - 1)
    return kept


def kept_open(
    x: Floats, body: Flags, letter: Ints, row: Row, strokes: Strokes, poses: Poses, stretch: Floats
) -> Floats:
    """Where knots are set (x-heights) that have come to lie at `x` in their letters, before those take their poses: all
    stay open, and stand clear of the next. `body` says which knots tell how broad a letter is, `stretch` how far each
    letter is stretched besides."""
    left, right = extent(np.where(body, x, np.nan), np.flatnonzero(np.diff(letter, prepend=-1)))
    before, after = strokes.stems[row.shape].T
    minded = (after - before > SLENDER) & strokes.letter[row.shape]
    drawn = np.where(minded, after - before, 1.0)
    come_to = np.where(minded, poses.width * stretch * (right - left) / drawn, 1.0)
    part = within_bounds(come_to, drawn, strokes.line) / come_to
    middle, half = (left + right) / 2, (right - left) / 2 * part
    over = poses.width * np.nan_to_num([before - middle + half, middle + half - after])
    nearer = np.where(row.last, 0.0, over[1] + over[0][row.after])[:-1]
    gone = running_sum(np.append(0.0, nearer - bounded(nearer, APART)), row.counts)
    gone -= gone[np.cumsum(row.counts) - 1][row.word] / 2
    middle = np.nan_to_num(middle)
    kept: Floats = middle[letter] + (x - middle[letter]) * part[letter] + (gone / poses.width)[letter]
    return kept
