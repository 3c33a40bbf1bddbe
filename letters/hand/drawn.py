"""What a hand file draws, as columns: its shapes, their strokes and the strokes' knots, each by number.

A page has a thousand letters; taken from columns, their strokes come all at once. Lengths in x-heights."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from letters.geometry import Floats, Ints, starts_of, within
from letters.hand.once import once_a_hand
from letters.hand.spline import Knots
from letters.penmanship import Hand


class Drawn:
    """The shapes of one hand. Of each its strokes: how many (`counts`) and the first (`begins`). Of each stroke its
    knots (`knot_counts`, `knot_begins`), where its `lead` and `approach` end and its `exit` is (-1: nowhere), whether
    it is `late`; `alike` is the first stroke that is drawn by the same knots, as those of accented letters are by their
    letters'. The knots (n, 7): x, y, corner, enter, leave (degrees, nan where free), dwell, pressure."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.shapes = [a for several in hand.allographs.values() for a in several]
        self.number = {id(a): n for n, a in enumerate(self.shapes)}
        self.counts = ints(len(a.strokes) for a in self.shapes)
        self.begins = starts_of(self.counts)
        strokes = [stroke for a in self.shapes for stroke in a.strokes]
        first = {id(stroke): n for n, stroke in reversed(list(enumerate(strokes)))}
        self.alike = ints(first[id(stroke)] for stroke in strokes)
        self.knot_counts = ints(len(s.knots) for s in strokes)
        self.knot_begins = starts_of(self.knot_counts)
        self.lead, self.approach = ints(s.lead for s in strokes), ints(s.approach for s in strokes)
        self.exit = ints(-1 if s.exit is None else s.exit for s in strokes)
        self.late = np.array([s.late for s in strokes])
        own = np.flatnonzero(self.alike == np.arange(len(strokes)))
        drawn = np.array([knot for n in own.tolist() for knot in strokes[n].knots], dtype=np.float64)
        places = np.zeros(len(strokes), np.intp)
        places[own] = starts_of(self.knot_counts[own])
        self.knots: Floats = drawn[np.repeat(places[self.alike], self.knot_counts) + within(self.knot_counts)]

    def knots_of(self, strokes: Ints, begin: Ints, counts: Ints) -> Knots:
        """So many knots of some strokes, from one of them on, as a spline goes through them."""
        at = np.repeat(self.knot_begins[strokes] + begin, counts) + within(counts)
        x, y, corner, enter, leave, dwell, pressure = self.knots[at].T
        return Knots(x + 1j * y, corner > 0, np.radians(enter), np.radians(leave), dwell, pressure, counts)


@once_a_hand
def drawn_of(hand: Hand) -> Drawn:
    """The columns of a hand."""
    return Drawn(hand)


def ints(numbers: Iterable[int]) -> Ints:
    """Whole numbers as a column."""
    return np.array(list(numbers), dtype=np.intp)
