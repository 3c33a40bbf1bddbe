"""shaped word -> strokes: number, order and direction of the pen's movements, before unevenness and time.

Here letters become one line where they are joined, flicks are bent and cut before they touch the next letter, and the
late marks (dots, bars) are made after the word. Lengths in x-heights; a knot's place is that in its own letter, so
that slant and size can still vary along the word."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field

from letters.hand.marks import LateMarks, moved
from letters.hand.poses import poses
from letters.hand.slips import OVER, STRUCK, crossings
from letters.hand.spacing import LEVELS, LOW, STEP, Spacing
from letters.ink import Join, Knot, ShapedGlyph, ShapedWord, Stroke

NO_FLICK = -1.0
Place = tuple[float, float]
# letter, x, y, corner, enter, leave (degrees, None where free), dwell, pressure
KnotRow = tuple[int, float, float, bool, float | None, float | None, float, float]


@dataclass
class Movement:
    """One pen-down movement: its knots, and how much of its end is left in the air (NO_FLICK: the pen stops)."""

    knots: list[KnotRow]
    flick: float = NO_FLICK
    glyph: int = 0


@dataclass
class Ductus:
    """The movements of a word in writing order, and for each letter the proportions it takes this time."""

    movements: list[Movement] = field(default_factory=list)
    proportions: list[tuple[float, float, float, float]] = field(default_factory=list)


class _WordWriter:
    """Makes the movements of one word."""

    def __init__(
        self, word: ShapedWord, spacing: Spacing, rng: random.Random, speed: float, bend: float
    ) -> None:
        self.glyphs, self.spacing, self.rng, self.speed, self.bend = word.glyphs, spacing, rng, speed, bend
        self.uneven = spacing.hand.manner.unevenness
        self.slip, self.signed = word.slip, word.signed
        self.begin, self.end = word.left, word.left + word.advance
        self.done = Ductus()
        self.marks = LateMarks(word.glyphs, spacing, rng, speed)
        self.poses = poses(word.glyphs, spacing.hand.name, self.uneven, rng, word.signed)
        self.running: Movement | None = None
        self.late: list[Movement] = []

    def write(self) -> Ductus:
        last = len(self.glyphs) - 1
        for i, glyph in enumerate(self.glyphs):
            self.letter(i, glyph)
            joined_next = i < last and self.glyphs[i + 1].joined
            if not joined_next:
                self.lift()
                if i == last and self.slip == OVER:
                    self.go_over()
                if i == last or self.rng.random() < 0.6:
                    self.make_late()
        self.make_late()
        if self.slip == STRUCK:
            self.strike_out()
        if self.signed:
            self.end_signature()
        return self.done

    def end_signature(self) -> None:
        """The stroke that a person ends a signature with: as wide as the name, give or take."""
        r, long = self.rng, (self.end - self.begin) * self.rng.uniform(0.94, 1.10)
        rise = r.gauss(0, 0.08)
        for stroke in self.spacing.hand.paraph:
            line = [moved(k, self.begin + k.x * long, k.y + rise + r.gauss(0, 0.05)) for k in stroke.knots]
            self.done.movements.append(Movement(self.rows(0, line), 0.1, 0))

    def go_over(self) -> None:
        """A letter that came out badly is written over once more."""
        i = self.rng.randrange(len(self.glyphs))
        strokes = self.glyphs[i].allograph.strokes
        stroke = strokes[_first_and_main(strokes)[0]]
        begin = max(stroke.lead, stroke.approach)
        end = None if stroke.exit is None else stroke.exit + 1
        knots = self.poses[i].moved(stroke.knots[begin:end])
        dx, dy = self.rng.gauss(0.02, 0.03), self.rng.gauss(0.0, 0.04)
        if len(knots) > 1:
            again = [moved(k, k.x + dx, k.y + dy) for k in knots]
            self.done.movements.append(Movement(self.rows(i, again), 0.05, i))

    def strike_out(self) -> None:
        """What was written wrong is crossed out, each person in a way of their own."""
        for line in crossings(self.spacing.hand.name, self.begin, self.end, self.rng):
            rows: list[KnotRow] = [(0, x, y, corner, None, None, 0.0, 1.05) for x, y, corner in line]
            self.done.movements.append(Movement(rows, 0.1, 0))

    def lift(self) -> None:
        if self.running is not None:
            self.done.movements.append(self.running)
            self.running = None

    def make_late(self) -> None:
        self.done.movements.extend(self.late)
        self.late = []

    # --- one letter ---

    def letter(self, i: int, glyph: ShapedGlyph) -> None:
        r, e = self.rng, self.uneven
        self.done.proportions.append(
            (r.gauss(0, 0.055 * e), r.gauss(0, 0.06 * e), r.gauss(0, 0.06 * e), r.gauss(0, 0.022 * e))
        )
        strokes = glyph.allograph.strokes
        first, main = _first_and_main(strokes)
        joined_next = i + 1 < len(self.glyphs) and self.glyphs[i + 1].joined
        for k, stroke in enumerate(strokes):
            knots = self.poses[i].moved(stroke.knots)
            flick = NO_FLICK
            if stroke.exit is not None and k == main and joined_next:
                knots = knots[: stroke.exit + 1]
            elif stroke.exit is not None:
                knots, flick = self.leave(i, stroke, knots)
            elif not stroke.late and k == main and not joined_next and glyph.allograph.text[0].isalpha():
                flick = self.plain_end(knots)
            joined = k == first and glyph.joined
            begin = stroke.lead if joined else stroke.approach
            if k == first and not joined and (i or r.random() < 0.2):
                begin = max(begin, stroke.lead)  # after a lift the pen goes straight to the letter
            knots = knots[begin:]
            if stroke.late and not (k == main and joined_next):
                self.late.append(Movement(self.rows(i, self.marks.late_mark(i, knots)), flick, i))
            elif joined and self.running is not None:
                self.go_on(i, knots)
                self.running.flick = flick
            else:
                self.lift()
                movement = Movement(self.rows(i, knots), flick, i)
                if k == main:
                    self.running = movement
                else:
                    self.done.movements.append(movement)

    def rows(self, i: int, knots: list[Knot]) -> list[KnotRow]:
        return [(i, *knot) for knot in knots]

    # --- the end of a letter that is not joined ---

    def leave(self, i: int, stroke: Stroke, knots: list[Knot]) -> tuple[list[Knot], float]:
        """The flick, a little bent, and how much of it is left in the air."""
        assert stroke.exit is not None
        at = knots[stroke.exit]
        turn = self.rng.gauss(self.bend, 0.10 * self.uneven)
        bent = _turned(knots[stroke.exit :], at, turn)
        length = sum(math.dist(a[:2], b[:2]) for a, b in zip(bent, bent[1:], strict=False))
        cut = self.cut(i, bent, length)
        if cut < 0:
            bent[-1] = _beyond(bent[-2], bent[-1], min(0.4, -cut))
            cut = 0.0
        barred = stroke.late or self.glyphs[i].allograph.exit == "bar"  # a bar that is cut is none
        return knots[: stroke.exit] + bent, min(cut, 0.35 * length) if barred else cut

    def cut(self, i: int, flick: list[Knot], length: float) -> float:
        r = self.rng
        if i + 1 == len(self.glyphs):
            t, quick = r.random(), 0.10 * self.speed
            if t < 0.26 - quick:
                return length * r.uniform(0.7, 1)
            if t > 0.84 - quick:
                return length * r.uniform(-0.25, 0.05)
            return length * min(0.7, max(0.0, r.gauss(0.35, 0.2)))
        after = self.glyphs[i + 1]
        if not after.allograph.text[0].isalpha():
            return length * min(1.0, max(0.5, r.gauss(0.85, 0.15)))
        cut = length * min(0.95, max(0.1, r.gauss(0.55, 0.2)))
        if self.glyphs[i].allograph.text == "c" and self.spacing.profile[id(after.allograph)].peak[1] > 1.3:
            cut = max(cut, 0.7 * length)
        # never under or into the next letter
        limit = after.x - self.glyphs[i].x + self.left_reach(after, flick[-1].y) - 0.10
        over = flick[-1].x - limit
        return max(cut, min(0.95 * length, over * 1.15)) if math.isfinite(over) and over > 0 else cut

    def left_reach(self, glyph: ShapedGlyph, y: float) -> float:
        level = min(max(round((y - LOW) / STEP), 0), len(LEVELS) - 1)
        return float(self.spacing.profile[id(glyph.allograph)].left[level])

    def plain_end(self, knots: list[Knot]) -> float:
        """Strokes that just end: the pen often leaves while moving."""
        if knots[-1].y < -0.3:
            return min(0.3, max(0.0, self.rng.gauss(0.06, 0.13))) if self.rng.random() < 0.7 else NO_FLICK
        return 0.0 if self.rng.random() < 0.35 else NO_FLICK

    # --- joins ---

    def go_on(self, i: int, knots: list[Knot]) -> None:
        """The running movement goes on into this letter by the knots of their join."""
        assert self.running is not None
        before, here = self.glyphs[i - 1], self.glyphs[i]
        join = self.spacing.hand.joins.get((before.allograph.exit, here.allograph.entry), Join(1.0))
        origin, x, y = self.running.knots[-1][:3]
        start = (x + self.glyphs[origin].x - here.x, y)
        arrive = (knots[0].x, knots[0].y)
        way = _way(join, start, arrive)
        rows = self.rows(i, knots)
        last = way[-1] if way else start
        _, ax, ay, corner, enter, leave, dwell, pressure = rows[0]
        if corner and enter is None and leave is not None:
            chord = math.degrees(math.atan2(ay - last[1], ax - last[0]))
            enter = min(80.0, chord + 11.0)  # a pointed letter is reached from below, still turning
            rows[0] = (i, ax, ay, corner, enter, leave, dwell, pressure)
        elif enter is None and leave is None:
            rows[0] = (i, ax, ay, corner or join.corner, enter, leave, dwell, pressure)
        middle: list[KnotRow] = [(i, mx, my, False, None, None, 0.0, 0.92) for mx, my in way]
        self.running.knots += middle + rows
        self.running.glyph = i


def _first_and_main(strokes: tuple[Stroke, ...]) -> tuple[int, int]:
    """The stroke that a join arrives at, and the one that goes on to the next letter."""
    exits = [k for k, s in enumerate(strokes) if s.exit is not None]
    on_time = [k for k, s in enumerate(strokes) if not s.late] or [0]
    return on_time[0], exits[-1] if exits else on_time[-1]


def _turned(knots: list[Knot], about: Knot, angle: float) -> list[Knot]:
    c, s = math.cos(angle), math.sin(angle)
    ax, ay = about.x, about.y
    return [
        moved(k, ax + (k.x - ax) * c - (k.y - ay) * s, ay + (k.x - ax) * s + (k.y - ay) * c) for k in knots
    ]


def _beyond(a: Knot, b: Knot, part: float) -> Knot:
    return moved(b, b.x + (b.x - a.x) * part, b.y + (b.y - a.y) * part)


def _way(join: Join, start: Place, arrive: Place) -> list[Place]:
    """The knots between two joined letters, in the coordinates of the second."""
    way: list[Place] = []
    for knot in join.knots:
        if knot.along is not None:
            way.append(
                (
                    start[0] + (arrive[0] - start[0]) * knot.along + knot.x,
                    start[1] + (arrive[1] - start[1]) * knot.along + knot.y,
                )
            )
            continue
        x = arrive[0] + knot.x if knot.from_start else min(knot.x, arrive[0] - 0.16)
        if way or x > start[0] + 0.05:  # a knot that lies behind the pen is passed over
            way.append((x, knot.y))
    return way


def movements(word: ShapedWord, spacing: Spacing, rng: random.Random, speed: float, bend: float) -> Ductus:
    """The pen's movements for a word. `speed` is the hand's haste there (about −2 to 2), `bend` the turn that this
    person gives to every flick (radians)."""
    return _WordWriter(word, spacing, rng, speed, bend).write()
