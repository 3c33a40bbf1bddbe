"""Shapes of one plan: a letter is seldom quite the one that is drawn in the hand file, but lies on the way to a sister
of it, or a little beyond, on the other side. So a loop is open, narrow or nearly closed, and not one of two."""

from __future__ import annotations

from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from letters.chance import Lots
from letters.geometry import Floats, Ints, starts_of, within
from letters.hand.drawn import Drawn

FAR, TURNED = (
    0.42,
    50.0,
)  # how far two knots of one plan lie apart at the most (x-heights), and turn (degrees)
TOWARDS, SPREAD = 0.22, 0.34  # how far on the way to its sister a letter lies
QUICK = 0.08  # how much further a hasty hand goes: what is drawn is what it writes with care
BEYOND, UPTO = -0.30, 0.85
X, Y, CORNER, ENTER, LEAVE = 0, 1, 2, 3, 4


class Kin:
    """The sisters of each shape, by number; a shape that has none is its own."""

    def __init__(self, drawn: Drawn) -> None:
        one, other = _of_one_plan(drawn)
        alone = np.setdiff1d(np.arange(len(drawn.shapes)), one)
        one, other = np.append(one, alone), np.append(other, alone)
        self._counts = np.bincount(one)
        self._begins = starts_of(self._counts)
        self._sisters = other[np.lexsort((other, one))]

    def sister(self, shape: Ints, lots: Lots) -> Ints:
        """One of the sisters of each shape, by lot."""
        taken = (lots.uniform() * self._counts[shape]).astype(np.intp)
        sister: Ints = self._sisters[self._begins[shape] + taken]
        return sister


def how_far(uneven: float, speed: Floats, lots: Lots) -> Floats:
    """How far each letter of a hand that is so uneven, and so hasty (about −2…2), has come on the way to its sister: 1,
    and it is the other."""
    return uneven * lots.normal(TOWARDS + QUICK * speed, SPREAD).clip(BEYOND, UPTO)


def between(own: Floats, others: Floats, far: Floats) -> Floats:
    """Knots so far on the way to others (x, y, corner, enter, leave …): their places and directions."""
    knots = own.copy()
    for column in (X, Y):
        knots[:, column] += far * (others[:, column] - own[:, column])
    for column in (ENTER, LEAVE):
        turn = (others[:, column] - own[:, column] + 180) % 360 - 180
        knots[:, column] += far * np.where(np.isnan(turn), 0.0, turn)
    return knots


def _of_one_plan(drawn: Drawn) -> tuple[Ints, Ints]:
    """Each shape and each other for which the pen makes the same movements, and nearly in the same places."""
    by_plan: dict[tuple[object, ...], list[int]] = {}
    for n, a in enumerate(drawn.shapes):
        plan = [(len(s.knots), s.lead, s.approach, s.exit, s.late) for s in a.strokes]
        key = (a.text, a.entry, a.exit, a.needs, a.place == "sign", *plan)
        by_plan.setdefault(key, []).append(n)
    pairs = [pair for alike in by_plan.values() for pair in permutations(alike, 2)]
    one, other = np.array(pairs, dtype=np.intp).reshape(-1, 2).T
    heads = drawn.knot_begins[drawn.begins]
    counts = np.add.reduceat(drawn.knot_counts, drawn.begins)[one]
    own, others = (drawn.knots[np.repeat(heads[of], counts) + within(counts)] for of in (one, other))
    near = np.logical_and.reduceat(_near(own, others), starts_of(counts)) if len(one) else one > 0
    return one[near], other[near]


def _near(own: Floats, others: Floats) -> NDArray[np.bool_]:
    """Whether knots lie near others, and turn as they do; directions that are free are nan, and no hindrance."""
    off = np.abs(others - own)
    turned = np.abs((others - own + 180) % 360 - 180)
    far = np.column_stack([off[:, [X, Y]] > FAR, turned[:, [ENTER, LEAVE]] > TURNED, off[:, [CORNER]] > 0])
    near: NDArray[np.bool_] = np.logical_not(far.max(1))
    return near
