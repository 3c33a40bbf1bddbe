"""Shapes of one plan: a letter is seldom quite the one that is drawn in the hand file, but lies on the way to a sister
of it, or a little beyond, on the other side. So a loop is open, narrow or nearly closed, and not one of two."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from letters.chance import Lots
from letters.geometry import Floats, Ints, starts_of
from letters.penmanship import Allograph, Knot

FAR, TURNED = (
    0.42,
    50.0,
)  # how far two knots of one plan lie apart at the most (x-heights), and turn (degrees)
TOWARDS, SPREAD = 0.22, 0.34  # how far on the way to its sister a letter lies
QUICK = 0.08  # how much further a hasty hand goes: what is drawn is what it writes with care
BEYOND, UPTO = -0.30, 0.85
X, Y, ENTER, LEAVE = 0, 1, 3, 4


class Kin:
    """The sisters of each shape, by number; a shape that has none is its own."""

    def __init__(self, shapes: Sequence[Allograph]) -> None:
        by_text: dict[str, list[int]] = {}
        for n, a in enumerate(shapes):
            by_text.setdefault(a.text, []).append(n)
        sisters = [
            [m for m in by_text[a.text] if m != n and _of_one_plan(a, shapes[m])] or [n]
            for n, a in enumerate(shapes)
        ]
        self._counts = np.array([len(some) for some in sisters])
        self._begins = starts_of(self._counts)
        self._sisters = np.array([m for some in sisters for m in some])

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


def _of_one_plan(a: Allograph, b: Allograph) -> bool:
    """Whether the pen makes the same movements for both, and nearly in the same places."""
    if (a.entry, a.exit, a.needs) != (b.entry, b.exit, b.needs) or (a.place == "sign") != (b.place == "sign"):
        return False
    plans = [[(len(s.knots), s.lead, s.approach, s.exit, s.late) for s in shape.strokes] for shape in (a, b)]
    return plans[0] == plans[1] and all(
        _near(k, m)
        for s, t in zip(a.strokes, b.strokes, strict=True)
        for k, m in zip(s.knots, t.knots, strict=True)
    )


def _near(a: Knot, b: Knot) -> bool:
    if a.corner != b.corner or abs(a.x - b.x) > FAR or abs(a.y - b.y) > FAR:
        return False
    for one, other in ((a.enter, b.enter), (a.leave, b.leave)):
        if one is not None and other is not None and abs((other - one + 180) % 360 - 180) > TURNED:
            return False
    return True
