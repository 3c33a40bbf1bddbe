"""How a letter ends that is not joined to the next: its flick, a little bent, is left while the pen moves, and cut
before it touches the next letter."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from letters.chance import Lots
from letters.geometry import Complexes, Floats, Ints, starts_of, within
from letters.hand.row import Row
from letters.hand.strokes import Strokes

NO_FLICK = -1.0
# x-heights of a flick that stay before a stop, at the least, for haste would take the foot of a letter; and at the most
LEFT, MOST_LEFT = 0.16, 0.18
# of a word's last flick: what is cut of most, how often nearly all, from which lot on nothing; what a brief hand adds
USUALLY, ALL, NOTHING = (0.35, 0.28), (0.26, 0.12), (0.84, 0.09)
CLEAR = 0.10  # x-heights between a flick and the next letter, beside what a wide line takes


@dataclass(frozen=True)
class Ends:
    """Strokes that end in a flick: the letter of each, its knot where the flick begins, how many knots the flick has,
    that one among them, and how hasty the hand is (about −2…2); the lots of each."""

    letter: Ints
    exit: Ints
    counts: Ints
    speed: Floats
    lots: Lots


def left(z: Complexes, ends: Ends, late: np.ndarray, row: Row, strokes: Strokes, bend: float) -> Floats:
    """How much of each flick is left in the air; in `z`, all knots, the flicks are bent where they lie. `bend` is the
    turn that this person gives to every flick (radians)."""
    turn = np.exp(1j * ends.lots.normal(bend, 0.10 * strokes.hand.manner.unevenness))
    at = np.repeat(ends.exit, ends.counts) + within(ends.counts)
    about = z[np.repeat(ends.exit, ends.counts)]
    z[at] = about + (z[at] - about) * np.repeat(turn, ends.counts)
    step = np.abs(np.diff(z[at], prepend=0))
    step[starts_of(ends.counts)] = 0.0
    length = np.add.reduceat(step, starts_of(ends.counts))
    tip = ends.exit + ends.counts - 1
    cut = _cut(z[tip], length, ends, row, strokes)
    longer = np.where(ends.counts > 1, np.minimum(0.4, np.maximum(0, -cut)), 0.0)
    z[tip] += (z[tip] - z[tip - 1]) * longer
    barred = late | strokes.barred[row.shape[ends.letter]]  # a bar that is cut is none
    return np.where(barred, np.minimum(np.maximum(cut, 0), 0.35 * length), np.maximum(cut, 0))


def _cut(tip: Complexes, length: Floats, ends: Ends, row: Row, strokes: Strokes) -> Floats:
    """How much of each flick is cut; what is less than nothing is added to it."""
    lots = ends.lots
    after = row.after[ends.letter]
    here, there = row.shape[ends.letter], row.shape[after]
    kind, quick, brief = lots.uniform(), 0.10 * ends.speed, strokes.hand.manner.brief
    usual, whole, nothing = (own + more * brief for own, more in (USUALLY, ALL, NOTHING))
    last = np.select(
        [kind < whole - quick, kind > nothing - quick],
        [lots.uniform(0.7, 1), lots.uniform(-0.25, 0.05)],
        lots.normal(usual, 0.2).clip(0, 0.7 + 0.2 * brief),
    )
    before_mark = lots.normal(0.85, 0.15).clip(0.5, 1)
    inside = lots.normal(0.55, 0.2).clip(0.1, 0.95)
    inside = np.where(strokes.is_c[here] & strokes.tall[there], np.maximum(inside, 0.7), inside)
    # never under or into the next letter
    limit = (
        row.x[after]
        - row.x[ends.letter]
        + strokes.reach(strokes.left, there, tip.imag)
        - CLEAR
        - strokes.thick
    )
    over = np.minimum(0.95 * length, np.maximum(0, tip.real - limit) * 1.15)
    inside = np.maximum(inside * length, over)
    stopped = np.minimum(np.maximum(before_mark * length, length - MOST_LEFT), np.maximum(length - LEFT, 0))
    cut: Floats = np.where(
        row.last[ends.letter], last * length, np.where(strokes.letter[there], inside, stopped)
    )
    return cut


def plain(y: Floats, lots: Lots) -> Floats:
    """The same for strokes that just end, at such heights: the pen often leaves while moving."""
    tail = np.where(lots.uniform() < 0.7, lots.normal(0.06, 0.13).clip(0, 0.3), NO_FLICK)
    return np.where(y < -0.3, tail, np.where(lots.uniform() < 0.35, 0.0, NO_FLICK))
