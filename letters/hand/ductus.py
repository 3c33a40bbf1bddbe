"""shaped words -> strokes: number, order and direction of the pen's movements, before unevenness and time.

Here letters become one line where they are joined, flicks are bent and cut before they touch the next letter, and the
late marks (dots, bars) are made after the word. All letters of a page at once: each column holds one thing of all its
strokes, or of all their knots. Lengths in x-heights; a knot's place is that in its own letter, so that slant and size
can still vary along the word."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from letters.chance import Lots
from letters.geometry import Floats, Ints, curve_of, starts_of, within
from letters.hand.breadth import kept_open
from letters.hand.flicks import NO_FLICK, Ends, left, plain
from letters.hand.joining import PRESSURE, arrivals, join_of, ways
from letters.hand.kin import between, how_far
from letters.hand.looseness import loosened
from letters.hand.marks import Marks, made
from letters.hand.poses import Poses
from letters.hand.row import Flags, Row
from letters.hand.strokes import Strokes

# how often the first letter of a word is begun without its lead-in; how much more often by a brief hand, and again by
# one in haste; and how often such a hand begins in the middle of it
STRAIGHT, BRIEF, QUICK, HALF = 0.2, 0.34, 0.14, 0.40
SOON = 0.6  # how often late marks are made at a lift within the word
ON_TIME, LATE = 0, 2  # in the order in which movements are made at a lift
FLICK, PLAIN, MARK, SISTER, LOOSE = range(5)  # what the lots of a stroke or a letter are drawn for


@dataclass(frozen=True)
class Movements:
    """Pen-down movements: how many knots each has, how much of its end is left in the air (NO_FLICK: the pen stops),
    its last letter; the letter after which it is made, and in what order there.

    Of all their knots: the letter, x, y, corner, enter, leave (degrees, nan where free), dwell, pressure."""

    counts: Ints
    flick: Floats
    letter: Ints
    after: Ints
    order: Ints
    knots: Floats

    def with_others(self, *others: Movements) -> Movements:
        """These and some others, in the order in which they are made."""
        counts, flick, letter, after, order, knots = (
            np.concatenate([getattr(one, name) for one in (self, *others)])
            for name in ("counts", "flick", "letter", "after", "order", "knots")
        )
        made = np.lexsort((order, after))
        at = np.repeat(starts_of(counts)[made], counts[made]) + within(counts[made])
        return Movements(counts[made], flick[made], letter[made], after[made], order[made], knots[at])


def movements(
    row: Row, strokes: Strokes, poses: Poses, speed: Floats, stretch: Floats, bend: float, lots: Lots
) -> Movements:
    """The pen's movements for the letters of a row. `speed` is the hand's haste at each (about −2 to 2), `stretch` how
    far each will be stretched when it is placed, `bend` the turn that this person gives to every flick (radians),
    `lots` are those of each letter."""
    return _Pieces(row, strokes, poses, speed, stretch, bend, lots).movements()


class _Pieces:
    """The strokes of all letters: of each its letter, its number in the hand, and what becomes of it here. Columns of
    its knots are named `z` and the like."""

    def __init__(
        self,
        row: Row,
        strokes: Strokes,
        poses: Poses,
        speed: Floats,
        stretch: Floats,
        bend: float,
        lots: Lots,
    ) -> None:
        self.row, self.strokes, self.poses, self.stretch = row, strokes, poses, stretch
        counts = strokes.counts[row.shape]
        self.letter, self.begins = curve_of(counts), starts_of(counts)
        number = self.number = within(counts)
        shape = row.shape[self.letter]
        self.stroke = strokes.begins[shape] + number
        self.first, self.main = number == strokes.first[shape], number == strokes.main[shape]
        self.haste, self.speed, self.bend = speed, speed[self.letter], bend
        self.letter_lots, self.lots = lots, lots.of(self.letter, number)

    def movements(self) -> Movements:
        """What the pen does."""
        row, strokes, letter = self.row, self.strokes, self.letter
        onwards = self.main & row.joined_next[letter]
        late = strokes.late[self.stroke] & ~onwards
        joined = self.first & row.joined[letter]
        exits = strokes.exit[self.stroke]
        counts = np.where(onwards & (exits >= 0), exits + 1, strokes.knot_counts[self.stroke])
        self.take(counts)
        flick = self.ends(counts, np.where(onwards, -1, exits), late, onwards)
        counts = self.begin(counts, self.leads(joined))
        self.late_marks(counts, late)
        # a letter is reached from the one before where nothing was written in between
        goes_on = joined & ~late & strokes.runs_on[row.shape[letter - 1]]
        return self.put_together(counts, flick, late, goes_on)

    def take(self, counts: Ints) -> None:
        """The knots of the strokes, so many of each, as their letters stand this time."""
        letter = np.repeat(self.letter, counts)
        drawn = np.repeat(self.strokes.knot_begins[self.stroke], counts) + within(counts)
        knots, loose = self.on_the_way(letter, counts, drawn), self.strokes.hand.manner.loose
        if loose:
            late = self.strokes.late[self.stroke]
            lots = self.letter_lots.some(np.arange(len(self.row.shape)), LOOSE)
            knots = loosened(knots, letter, counts, late, loose, lots)
        body = self.strokes.in_body[drawn]
        x = kept_open(knots[:, 0], body, letter, self.row, self.strokes, self.poses, self.stretch)
        self.z = self.poses.moved(letter, x, knots[:, 1])
        self.knots = knots
        for column in (3, 4):  # enter and leave
            at = np.flatnonzero(~np.isnan(knots[:, column]))
            knots[at, column] = self.poses.turned(letter[at], knots[at, column])

    def on_the_way(self, letter: Ints, counts: Ints, drawn: Ints) -> Floats:
        """The same as they are drawn: each letter's somewhere on the way to a sister's."""
        strokes, shape = self.strokes, self.row.shape
        lots = self.letter_lots.some(np.arange(len(shape)), SISTER)
        sister, far = (
            strokes.kin.sister(shape, lots),
            how_far(strokes.hand.manner.unevenness, self.haste, lots),
        )
        theirs = strokes.begins[sister][self.letter] + self.number
        others = np.repeat(strokes.knot_begins[theirs], counts) + within(counts)
        return between(strokes.knots[drawn], strokes.knots[others], far[letter])

    def ends(self, counts: Ints, exits: Ints, late: Flags, onwards: Flags) -> Floats:
        """How much of each stroke's end is left in the air."""
        row, strokes = self.row, self.strokes
        starts = starts_of(counts)
        flick = np.full(len(counts), NO_FLICK)
        at = np.flatnonzero(exits >= 0)
        lots = self.lots.some(at, FLICK)
        ends = Ends(self.letter[at], starts[at] + exits[at], counts[at] - exits[at], self.speed[at], lots)
        flick[at] = left(self.z, ends, late[at], row, strokes, self.bend)
        letters = strokes.letter[row.shape[self.letter]]
        at = np.flatnonzero((exits < 0) & ~late & self.main & ~onwards & letters)
        flick[at] = plain(self.z.imag[starts[at] + counts[at] - 1], self.lots.some(at, PLAIN))
        return flick

    def leads(self, joined: Flags) -> Ints:
        """With which knot each stroke begins: after a lift the pen goes straight to the letter, and a brief hand does
        so, or nearly, where a word begins."""
        lead, approach = self.strokes.lead[self.stroke], self.strokes.approach[self.stroke]
        brief, lot = self.strokes.hand.manner.brief, self.letter_lots.uniform()
        often = STRAIGHT + brief * (BRIEF + QUICK * self.haste)
        within_word = self.row.place > 0
        straight, half = within_word | (lot < often), ~within_word & (lot < often + HALF * brief)
        late = np.where(straight[self.letter], lead, np.where(lead > 1, lead - 1, lead))
        begun = self.first & ~joined & (straight | half)[self.letter]
        return np.where(joined, lead, np.where(begun, np.maximum(approach, late), approach))

    def begin(self, counts: Ints, leads: Ints) -> Ints:
        """The strokes without the knots before those they begin with."""
        kept = within(counts) >= np.repeat(leads, counts)
        self.z, self.knots = self.z[kept], self.knots[kept]
        return counts - leads

    def late_marks(self, counts: Ints, late: Flags) -> None:
        at, knots = np.flatnonzero(late), np.flatnonzero(np.repeat(late, counts))
        if len(at):
            marks = Marks(
                self.letter[at],
                counts[at],
                self.speed[at],
                self.lots.some(at, MARK),
                self.letter_lots.some(self.letter[at], MARK),
            )
            self.z[knots] = made(self.z[knots], marks, self.row, self.strokes)

    def put_together(self, counts: Ints, flick: Floats, late: Flags, goes_on: Flags) -> Movements:
        """Joined strokes as one movement, with the knots on the way from one to the next."""
        to = np.flatnonzero(goes_on)
        way_counts, way = self.ways(to, counts)
        on_time, marks = np.flatnonzero(~late), np.flatnonzero(late)
        opens = ~goes_on[on_time]
        movement = np.empty(len(late), np.intp)
        movement[on_time] = np.cumsum(opens) - 1
        movement[marks] = np.arange(len(marks)) + int(opens.sum())
        last = np.concatenate(
            [on_time[np.append(opens[1:], True)], marks]
        )  # the last stroke of each movement
        after = np.where(late[last], self.lifts()[self.letter[last]], self.letter[last])
        own = np.column_stack([np.repeat(self.letter, counts), self.z.real, self.z.imag, self.knots[:, 2:]])
        # by movement, then by stroke, the way to it before the stroke itself
        piece = np.concatenate([np.repeat(to, way_counts), curve_of(counts)])
        order = np.lexsort((np.arange(len(piece)), piece, movement[piece]))
        knots = np.concatenate([way, own])[order]
        size = np.bincount(movement[piece], minlength=len(last))
        return Movements(
            size, flick[last], self.letter[last], after, np.where(late[last], LATE, ON_TIME), knots
        )

    def ways(self, to: Ints, counts: Ints) -> tuple[Ints, Floats]:
        """How many knots lie on the way to each of these strokes, and those knots; their first knots know whence the
        pen comes."""
        row, strokes, letter = self.row, self.strokes, self.letter[to]
        starts = starts_of(counts)
        at, before = starts[to], self.begins[letter - 1] + strokes.main[row.shape[letter - 1]]
        start = self.z[starts[before] + counts[before] - 1] + row.x[letter - 1] - row.x[letter]
        way = ways(letter, start, self.z[at], row, strokes)
        corner, enter, leave = self.knots[at, 2] > 0, self.knots[at, 3], self.knots[at, 4]
        turns = strokes.way_corner[join_of(letter, row, strokes)]
        self.knots[at, 2], self.knots[at, 3] = arrivals(way, self.z[at], corner, enter, leave, turns)
        z, free = way.knots[way.there], np.full(int(way.there.sum()), np.nan)
        nought = np.zeros(len(z))
        several = way.there.sum(1)
        columns = (np.repeat(letter, several), z.real, z.imag, nought, free, free, nought, nought + PRESSURE)
        return several, np.column_stack(columns)

    def lifts(self) -> Ints:
        """The letter after which the late marks of each letter are made: at a lift, or at the word's end."""
        lifted = ~self.row.joined_next & (self.row.last | (self.letter_lots.uniform() < SOON))
        after = np.where(lifted, np.arange(len(lifted)), len(lifted))
        return np.minimum.accumulate(after[::-1])[::-1]
