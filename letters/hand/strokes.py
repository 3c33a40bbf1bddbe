"""What the pen has to know of the shapes of a hand, as columns beside what is drawn (drawn.py): how far they reach,
what their strokes are for, their sisters; and the joins, each by number. Lengths in x-heights."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from letters.geometry import Floats, Ints, curve_of, within
from letters.hand.drawn import Drawn, drawn_of, ints
from letters.hand.kin import Kin
from letters.hand.once import once_a_hand
from letters.hand.spacing import LEVELS, LOW, STEP, spacing_of
from letters.penmanship import Allograph, Hand, Join, Stroke

TALL = 1.3  # from which on a shape has an ascender
SIZE_HABIT = 0.035  # how far a person's letters differ in size by habit
STEMS = (-0.2, 1.2)  # x-heights, between which a letter's stems and bowls stand
LEVEL = 0.35  # how steep a bar is at the most
NOWHERE = 9.0  # beyond the reach of any shape


class Strokes:
    """The columns of one hand, each a number to a shape, to a stroke, or to a knot; what is not there is -1 or nan."""

    def __init__(self, hand: Hand) -> None:
        self.hand, drawn = hand, drawn_of(hand)
        self.number = drawn.number
        self.kin = Kin(drawn)
        self.counts, self.begins = drawn.counts, drawn.begins
        self.knot_counts, self.knot_begins = drawn.knot_counts, drawn.knot_begins
        self.lead, self.approach, self.exit, self.late = drawn.lead, drawn.approach, drawn.exit, drawn.late
        self.knots = drawn.knots
        self._shapes(drawn.shapes)
        self._sides(drawn)
        self._joins(drawn.shapes)

    def reach(self, side: Floats, shape: Ints, y: Floats, around: int = 0) -> Floats:
        """How far shapes reach to a side at a height, or at those around it."""
        level = np.rint((y - LOW) / STEP).astype(np.intp).clip(around, len(LEVELS) - 1 - around)
        near = [side[shape, level + k] for k in range(-around, around + 1)]
        outermost = np.min if side is self.left else np.max
        reached: Floats = outermost(near, axis=0)
        return reached

    def _shapes(self, shapes: Sequence[Allograph]) -> None:
        ends = [_first_and_main(a.strokes) for a in shapes]
        self.first, self.main = np.array(ends, dtype=np.intp).T
        # whether nothing is written between the main stroke and the next letter
        self.runs_on = np.array(
            [all(s.late for s in a.strokes[main + 1 :]) for a, (_, main) in zip(shapes, ends, strict=True)]
        )
        self.sized = np.array([a.text[0].isalnum() for a in shapes])  # a stop has no size to speak of
        self.letter = np.array([a.text[0].isalpha() for a in shapes])
        self.is_c = np.array([a.text == "c" for a in shapes])
        self.barred = np.array([_is_bar(a.strokes, main) for a, (_, main) in zip(shapes, ends, strict=True)])
        habit = {text: _size_habit(self.hand.name, text) for text in self.hand.allographs}
        self.size_habit = np.array([habit[a.text] for a in shapes])

    def _sides(self, drawn: Drawn) -> None:
        spacing = spacing_of(self.hand)
        self.thick, reach = spacing.thick, spacing.profiles
        self.peak = reach.peak
        self.tall = self.peak[:, 1] > TALL
        self.left, self.right = np.minimum(reach.left, NOWHERE), np.maximum(reach.right, -NOWHERE)
        self.left_edge = self.left.min(1)
        on_time = np.where(np.repeat(drawn.late, drawn.knot_counts), np.nan, drawn.knots[:, 0])
        heads = drawn.knot_begins[drawn.begins]
        self.body = np.nan_to_num(np.stack(extent(on_time, heads), 1))  # a shape of marks alone has none
        self.in_body = _in_body(drawn)
        self.stems = np.stack(extent(np.where(self.in_body, drawn.knots[:, 0], np.nan), heads), 1)
        self.line = spacing.line

    def _joins(self, shapes: Sequence[Allograph]) -> None:
        """Each join by number, and which of them goes from a shape to another; none of them has no knots."""
        exits, entries = ({name: n for n, name in enumerate(sorted(names))} for names in (
            {a.exit for a in shapes}, {a.entry for a in shapes}))  # fmt: skip
        self.exit_of = ints(exits[a.exit] for a in shapes)
        self.entry_of = ints(entries[a.entry] for a in shapes)
        joins = [Join(1.0), *self.hand.joins.values()]
        self.join = np.zeros((len(exits), len(entries)), np.intp)
        for n, (leave, enter) in enumerate(self.hand.joins, 1):
            if leave in exits and enter in entries:
                self.join[exits[leave], entries[enter]] = n
        most = max(len(join.knots) for join in joins)
        self.way_counts = ints(len(join.knots) for join in joins)
        self.way_corner = np.array([join.corner for join in joins])
        self.way = np.full(
            (len(joins), most, 4), np.nan
        )  # x, y, along (nan: at a place), counted from the start
        for n, join in enumerate(joins):
            for m, knot in enumerate(join.knots):
                self.way[n, m] = knot.x, knot.y, np.nan if knot.along is None else knot.along, knot.from_start


@once_a_hand
def strokes_of(hand: Hand) -> Strokes:
    """The columns of a hand."""
    return Strokes(hand)


def extent(x: Floats, heads: Ints) -> tuple[Floats, Floats]:
    """How far knots reach to both sides, of letters that begin at these `heads`; nan where all of one's are."""
    return np.fmin.reduceat(x, heads), np.fmax.reduceat(x, heads)


def _in_body(drawn: Drawn) -> NDArray[np.bool_]:
    """Which knots tell how broad a letter is: those in its band, without lead-ins, flicks and marks."""
    stroke, number = curve_of(drawn.knot_counts), within(drawn.knot_counts)
    ends = np.where(drawn.exit < 0, drawn.knot_counts, drawn.exit)
    own = (number >= drawn.lead[stroke]) & (number <= ends[stroke]) & ~drawn.late[stroke]
    return own & (drawn.knots[:, 1] > STEMS[0]) & (drawn.knots[:, 1] < STEMS[1])


def _first_and_main(strokes: tuple[Stroke, ...]) -> tuple[int, int]:
    """The stroke that a join arrives at, and the one that goes on to the next letter."""
    exits = [k for k, s in enumerate(strokes) if s.exit is not None]
    on_time = [k for k, s in enumerate(strokes) if not s.late] or [0]
    return on_time[0], exits[-1] if exits else on_time[-1]


def _is_bar(strokes: tuple[Stroke, ...], number: int) -> bool:
    """Whether a stroke crosses what was written before it, nearly level."""
    begin, end = strokes[number].knots[0], strokes[number].knots[-1]
    return number > 0 and abs(end.y - begin.y) < LEVEL * (end.x - begin.x)


def _size_habit(hand: str, text: str) -> float:
    """How much larger than the rest this person always writes a letter."""
    return random.Random(f"{hand}/{text}/size").gauss(0, SIZE_HABIT) if text.isalpha() else 0.0
