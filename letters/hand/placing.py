"""Where the knots of a line come to lie: the letters of its words, one after another, with slant, size, proportion and
baseline varying as slow functions of the distance written. Lengths in x-heights."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field

import numpy as np

from letters.chance import stream
from letters.geometry import Complexes, Floats
from letters.hand.ductus import KnotRow, Movement, movements
from letters.hand.spacing import spacing_of
from letters.hand.spline import Knots
from letters.hand.variation import Baselines, Variation
from letters.ink import Hand, Placed, SetLine, ShapedWord

LONG_LETTER = 2500.0  # x-heights written, after which the hand is as tired as it gets
SENTENCE_ENDS = (".", "?", "!", "…")
BIN = 0.1


@dataclass
class Gathered:
    """What a line gathers before the pen moves: letters, knots, movements, each knowing its owner."""

    origin: list[float] = field(default_factory=list)  # of each letter, x-heights from the margin
    end: list[float] = field(default_factory=list)  # how near the end of a long word it stands
    squeeze: list[float] = field(default_factory=list)
    size: list[float] = field(default_factory=list)
    rise: list[float] = field(default_factory=list)  # above the line, for a word put in later
    proportions: list[tuple[float, float, float, float]] = field(default_factory=list)
    top: list[tuple[float, float]] = field(default_factory=list)  # the highest point of each letter
    knots: list[KnotRow] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    flick: list[float] = field(default_factory=list)
    letter: list[int] = field(default_factory=list)  # of each movement
    word: list[int] = field(default_factory=list)
    rest: list[float] = field(default_factory=list)  # the distance at which the pen had last rested
    signed: list[bool] = field(default_factory=list)  # whether it belongs to the signature


class Placer:
    """Places the lines of one letter in one hand."""

    def __init__(self, hand: Hand, seed: int, variation: Variation) -> None:
        self.manner, self.seed, self.variation = hand.manner, seed, variation
        self.spacing = spacing_of(hand)
        self.baselines = Baselines(seed)
        person, day = random.Random(hand.name), stream(seed, "day")
        self.bend = person.gauss(0, 0.04) + day.gauss(0, 0.03)
        self.rest = 0.0

    def gather(self, line: SetLine) -> Gathered:
        """The movements of a line's words."""
        out = Gathered()
        self.rest = max(self.rest, line.rest)
        for number, placed in enumerate(line.words):
            self.gather_word(out, number, placed, line.distance)
        return out

    def gather_word(self, out: Gathered, number: int, placed: Placed, distance: float) -> None:
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
            out.rise.append(placed.rise)
            peak = max((k for s in glyph.allograph.strokes for k in s.knots), key=lambda k: k.y)
            out.top.append((peak.x, peak.y))
        if placed.rise:
            ductus.movements.append(_caret(word, placed))
        out.proportions += ductus.proportions
        for m in ductus.movements:
            out.knots += [(k[0] + base, *k[1:]) for k in m.knots]
            out.counts.append(len(m.knots))
            out.flick.append(m.flick)
            out.letter.append(m.glyph + base)
            out.word.append(number)
            out.rest.append(self.rest)
            out.signed.append(placed.size > 1)
        if word.text.rstrip("”’\"')")[-1:] in SENTENCE_ENDS:
            self.rest = distance + placed.x + word.advance

    # --- placing: from letters to the page, unevenness added ---

    def place(self, g: Gathered, line: SetLine, y0: float, above: Floats) -> tuple[Knots, Floats]:
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
        py = y + offset.imag + self.baseline(line, origin[at] + x) + np.array(g.rise)[at]
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
        g: Gathered,
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


def _caret(word: ShapedWord, placed: Placed) -> Movement:
    """The mark under a word that was put in above the line: up to the gap where it belongs, and down again."""
    x, foot = word.left + word.advance / 2, -placed.rise / placed.size
    mark = ((x - 0.28, foot - 0.42), (x, foot + 0.10), (x + 0.26, foot - 0.40))
    nan = math.nan
    rows = [(0, a, b, n == 1, nan, nan, 0.0, 1.0) for n, (a, b) in enumerate(mark)]
    return Movement(list(rows), 0.05, 0)


def _leaned(degrees: Floats, sx: Floats, sy: Floats, lean: Floats) -> Floats:
    """Prescribed directions (degrees, nan where free) under stretch and slant, in radians."""
    a = np.radians(degrees)
    return np.arctan2(np.sin(a) * sy, np.cos(a) * sx + lean * np.sin(a))
