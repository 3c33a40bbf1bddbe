"""set pages -> ink: the pen goes along the lines, page by page, once.

The hand's drifts are functions of the distance written since the letter's first word, so the next word starts where
the last one left off, and an edit changes the ink after it and none before."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field

import numpy as np

from letters.chance import noise, stream
from letters.geometry import Complexes, Floats, starts_of
from letters.hand.ductus import KnotRow, movements
from letters.hand.motor import Strands, move
from letters.hand.nib import opacities, outlines, widths
from letters.hand.spacing import Spacing
from letters.hand.spline import Knots
from letters.hand.variation import Baselines, Variation
from letters.ink import Hand, Page, Pen, Placed, SetLine, SetPage, Trace, WrittenWord

LIFT = 0.12  # seconds in the air between two strokes
LONG_LETTER = 2500.0  # x-heights written, after which the hand is as tired as it gets
BIN = 0.1


@dataclass
class _Line:
    """What a line gathers before the pen moves: letters, knots, movements, each knowing its owner."""

    origin: list[float] = field(default_factory=list)  # of each letter, x-heights from the margin
    end: list[float] = field(default_factory=list)  # how near the end of a long word it stands
    squeeze: list[float] = field(default_factory=list)
    size: list[float] = field(default_factory=list)
    proportions: list[tuple[float, float, float, float]] = field(default_factory=list)
    top: list[tuple[float, float]] = field(default_factory=list)  # the highest point of each letter
    knots: list[KnotRow] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    flick: list[float] = field(default_factory=list)
    letter: list[int] = field(default_factory=list)  # of each movement
    word: list[int] = field(default_factory=list)


class Scribe:
    """Writes the set pages of one letter."""

    def __init__(self, hand: Hand, pen: Pen, colour: str, seed: int) -> None:
        self.hand, self.pen, self.colour, self.seed = hand, pen, colour, seed
        self.manner = hand.manner
        self.spacing = Spacing(hand)
        self.variation = Variation(seed)
        self.baselines = Baselines(seed)
        person, day = random.Random(hand.name), stream(seed, "day")
        self.bend = person.gauss(0, 0.04) + day.gauss(0, 0.03)
        self.clock = 0.0

    def page(self, page: SetPage) -> Page:
        """One page of ink."""
        low = np.full(int(page.measure / BIN) + 200, -9.0 + 0 * 1.0)
        low[:] = np.inf
        above = low
        z: list[Complexes] = []
        knots: list[Knots] = []
        lines: list[_Line] = []
        for line in page.lines:
            gathered = self.gather(line)
            placed, above = self.place(gathered, line, line.y / page.x_height, above)
            lines.append(gathered)
            knots.append(placed)
            z.append(placed.z)
        if not lines:
            return Page(page.paper, self.colour, ())
        return self.written(page, lines, knots)

    # --- gathering ---

    def gather(self, line: SetLine) -> _Line:
        out = _Line()
        for number, placed in enumerate(line.words):
            self.gather_word(out, number, placed, line.distance)
        return out

    def gather_word(self, out: _Line, number: int, placed: Placed, distance: float) -> None:
        word = placed.word
        speed = float(self.variation.speed(distance + placed.x))
        ductus = movements(
            word, self.spacing, stream(self.seed, "ductus", word.sentence, word.number), speed, self.bend
        )
        base = len(out.origin)
        n = len(word.glyphs)
        for i, glyph in enumerate(word.glyphs):
            out.origin.append(placed.x + (glyph.x - word.left) * placed.squeeze * placed.size)
            out.end.append(min(1.0, max(0.0, (i - 2) / 7)) * 0.10 if n > 4 else 0.0)
            out.squeeze.append(placed.squeeze)
            out.size.append(placed.size)
            peak = max((k for s in glyph.allograph.strokes for k in s.knots), key=lambda k: k.y)
            out.top.append((peak.x, peak.y))
        out.proportions += ductus.proportions
        for m in ductus.movements:
            out.knots += [(k[0] + base, *k[1:]) for k in m.knots]
            out.counts.append(len(m.knots))
            out.flick.append(m.flick)
            out.letter.append(m.glyph + base)
            out.word.append(number)

    # --- placing: from letters to the page, unevenness added ---

    def place(self, g: _Line, line: SetLine, y0: float, above: Floats) -> tuple[Knots, Floats]:
        """The knots of a line on the page (x-heights from the margin and the sheet's foot), and how low its tails
        come, for the line below to avoid."""
        v, m = self.variation, self.manner
        origin = np.array(g.origin)
        u = line.distance + origin
        progress = np.minimum(1.0, u / LONG_LETTER)
        size, squeeze, end = np.array(g.size), np.array(g.squeeze), np.array(g.end)
        own = np.array(g.proportions)
        even = m.unevenness
        fine = v.size_fine(u)
        sy = size - 0.45 * (1 - squeeze) + even * 0.026 * (v.size(u) + fine) - end
        sx = squeeze * (
            size + 0.03 * progress + even * (0.026 * v.width(u) + 0.012 * v.size_fine(u + 5)) + 0.35 * end
        )
        slant = math.tan(math.radians(m.slant)) + 0.02 * progress
        slant = slant + even * (0.033 * v.slant(u) + 0.021 * v.slant_fine(u))
        up = 1 + even * 0.06 * v.size_fine(u * 1.7 + 40) + own[:, 0]
        down = 1 + even * 0.07 * v.size_fine(u * 1.3 + 90) + own[:, 1]
        tail = even * 0.05 * v.size_fine(u * 1.1 + 140) + own[:, 2]
        up = self.avoid(g, line, y0, above, origin, sx, sy, slant, up)

        rows = np.array([r[1:] for r in g.knots], float)
        at = np.array([r[0] for r in g.knots])
        x, y = rows[:, 0], rows[:, 1]
        x = x * sx[at] + tail[at] * np.minimum(y, 0) + own[at, 3] * np.maximum(y - 1, 0)
        y = np.where(y > 1, 1 + (y - 1) * up[at], np.where(y < 0, y * down[at], y)) * sy[at]
        wobble = m.wobble * (1 + 0.2 * v.speed(u))[at]
        broad = v.field(origin[at] + x, y * 0.9 + 7.0 * line.number)
        detail = v.field_fine((origin[at] + x) * 2.3, y * 2.0 + 11.0 * line.number)
        offset = wobble * (broad + 0.45 * detail)
        lean = slant[at]
        px = origin[at] + x + lean * y + offset.real
        py = y + offset.imag + self.baseline(line, origin[at] + x)
        z = px + 1j * (py + y0)
        knots = Knots(
            z,
            rows[:, 2] > 0,
            _leaned(rows[:, 3], sx[at], sy[at], lean),
            _leaned(rows[:, 4], sx[at], sy[at], lean),
            rows[:, 5],
            rows[:, 6],
            np.array(g.counts, dtype=np.intp),
        )
        return knots, self.tails(z, np.array(g.counts), len(above))

    def baseline(self, line: SetLine, x: Floats) -> Floats:
        """The line's height at x; where there is no room left, the last word sinks."""
        height = self.baselines(line.number, x)
        if math.isfinite(line.crowded_from):
            height = height - 0.11 * np.clip((x - line.crowded_from) / 6.0, 0, 1.2) ** 2
        return height

    def avoid(
        self,
        g: _Line,
        line: SetLine,
        y0: float,
        above: Floats,
        origin: Floats,
        sx: Floats,
        sy: Floats,
        slant: Floats,
        up: Floats,
    ) -> Floats:
        """A writer shortens the ascender that would run into a tail of the line above."""
        top = np.array(g.top)
        high = top[:, 1] > 1.3
        x = origin + top[:, 0] * sx + slant * top[:, 1] * sy
        at = np.clip((x / BIN).astype(int) + 40, 4, len(above) - 5)
        tails = np.min([above[at + k] for k in range(-3, 4)], axis=0)
        reach = y0 + self.baselines(line.number, x) + (1 + (top[:, 1] - 1) * up) * sy
        over = np.where(np.isfinite(tails), reach - tails + 0.14, 0.0)
        shorter = np.maximum(0.74 * up, up - over / np.maximum(0.2, top[:, 1] - 1))
        return np.where(high & (over > 0), shorter, up)

    @staticmethod
    def tails(z: Complexes, counts: np.ndarray, bins: int) -> Floats:
        """The lowest ink in each tenth of an x-height, from the knots and the straight ways between them."""
        low = np.full(bins, np.inf)
        inside = np.ones(len(z) - 1, bool)
        inside[np.cumsum(counts)[:-1] - 1] = False
        a, b = z[:-1][inside], z[1:][inside]
        for part in (0.0, 0.25, 0.5, 0.75, 1.0):
            q = a + (b - a) * part
            np.minimum.at(low, np.clip((q.real / BIN).astype(int) + 40, 0, bins - 1), q.imag)
        return low

    # --- the pen ---

    def written(self, page: SetPage, lines: list[_Line], knots: list[Knots]) -> Page:
        everything = Knots(
            *(
                np.concatenate([getattr(k, name) for k in knots])
                for name in ("z", "corner", "enter", "leave", "dwell", "pressure", "counts")
            )
        )
        u = np.concatenate(
            [
                line.distance + np.array(g.origin)[np.array(g.letter)]
                for line, g in zip(page.lines, lines, strict=True)
            ]
        )
        rest = np.concatenate(
            [np.full(len(g.counts), line.rest) for line, g in zip(page.lines, lines, strict=True)]
        )
        flick = np.concatenate([np.array(g.flick) for g in lines])
        v = self.variation
        strands = move(everything, flick, self.manner.haste, self.manner.crisp, np.clip(v.speed(u), -1, 1))
        flow = 1 + self.pen.flow * (
            0.075 * np.exp(-np.maximum(0, u - rest) / 4) + 0.032 * v.flow(u) + 0.022 * v.flow_fine(u)
        )
        luck = np.concatenate(
            [
                noise(self.seed, "nib", line.number).uniform(0, 1, (len(g.counts), 6))
                for line, g in zip(page.lines, lines, strict=True)
            ]
        )
        w = widths(strands, flick >= 0, self.pen, self.pen.width / page.x_height, flow, luck)
        traces = self.traces(page, strands, w, opacities(strands, flow, self.pen))
        return Page(page.paper, self.colour, self.words(page, lines, traces))

    def traces(self, page: SetPage, strands: Strands, w: Floats, opacity: Floats) -> list[Trace]:
        xh = page.x_height
        z = strands.z * xh + page.left
        points = np.stack([z.real, z.imag], 1)
        mm = w * xh
        starts = starts_of(strands.counts)
        stops = starts + strands.counts
        found = []
        for n, shapes in outlines(strands, w):
            a, b = starts[n], stops[n]
            times = strands.time[a:b] + self.clock
            self.clock = float(times[-1]) + LIFT
            closed = tuple(
                np.stack([s.real * xh + page.left, s.imag * xh], 1) for s in shapes
            )
            found.append(Trace(points[a:b], mm[a:b], times, closed, float(opacity[n])))
        return found

    def words(
        self, page: SetPage, lines: list[_Line], traces: list[Trace]
    ) -> tuple[tuple[WrittenWord, ...], ...]:
        xh, at = page.x_height, 0
        result = []
        for line, g in zip(page.lines, lines, strict=True):
            own: list[list[Trace]] = [[] for _ in line.words]
            for k, number in enumerate(g.word):
                own[number].append(traces[at + k])
            at += len(g.word)
            result.append(
                tuple(
                    WrittenWord(
                        placed.word.sentence,
                        placed.word.text,
                        (page.left + placed.x * xh, line.y),
                        placed.word.advance * placed.squeeze * placed.size * xh,
                        xh * placed.size,
                        tuple(own[number]),
                    )
                    for number, placed in enumerate(line.words)
                )
            )
        return tuple(result)


def _leaned(degrees: Floats, sx: Floats, sy: Floats, lean: Floats) -> Floats:
    """Prescribed directions (degrees, nan where free) under stretch and slant, in radians."""
    a = np.radians(degrees)
    return np.arctan2(np.sin(a) * sy, np.cos(a) * sx + lean * np.sin(a))


def write(pages: tuple[SetPage, ...], hand: Hand, pen: Pen, colour: str, seed: int) -> tuple[Page, ...]:
    """The pages in ink of a colour given as #rrggbb."""
    scribe = Scribe(hand, pen, colour, seed)
    return tuple(scribe.page(page) for page in pages)
