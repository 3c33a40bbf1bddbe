"""Late marks: the dots, bars and accents that are made after the word, quick and a little off."""

from __future__ import annotations

import math
import random

import numpy as np

from letters.hand.spacing import LEVELS, LOW, STEP, Spacing
from letters.ink import Knot, ShapedGlyph


def moved(knot: Knot, x: float, y: float) -> Knot:
    """The same knot at another place."""
    return tuple.__new__(Knot, (x, y, *knot[2:]))


class LateMarks:
    """The late marks of one word. Lengths in x-heights, places in the mark's own letter."""

    def __init__(
        self, glyphs: tuple[ShapedGlyph, ...], spacing: Spacing, rng: random.Random, speed: float
    ) -> None:
        self.glyphs, self.spacing, self.rng, self.speed = glyphs, spacing, rng, speed
        self.uneven = spacing.hand.manner.unevenness
        self.strays: dict[int, tuple[float, float]] = {}  # the two dots of a diaeresis stray together

    def late_mark(self, i: int, knots: list[Knot]) -> list[Knot]:
        """The knots of a mark of letter `i`, as it is made this time."""
        dot = len(knots) == 2 and math.dist((knots[0].x, knots[0].y), (knots[1].x, knots[1].y)) < 0.3
        return self.dot(i, knots) if dot else self.bar(i, knots)

    def dot(self, i: int, knots: list[Knot]) -> list[Knot]:
        """A dot, late and a little off, clear of the stems on both sides."""
        r, e = self.rng, self.uneven
        a, b = knots
        after = self.glyphs[i + 1] if i + 1 < len(self.glyphs) else None
        tall = after is not None and self.spacing.profile[id(after.allograph)].peak[1] > 1.3
        if i not in self.strays:
            stray = r.gauss(-0.10, 0.05 * e) if tall else r.gauss(0.05 + 0.05 * self.speed, 0.07 * e)
            self.strays[i] = stray, r.gauss(0, 0.06 * e)
        dx, dy = self.strays[i]
        long = max(0.3, r.gauss(1, (0.4 + 0.2 * max(0.0, self.speed)) * e))
        place = [(a.x + dx, a.y + dy), (a.x + dx + (b.x - a.x) * long, a.y + dy + (b.y - a.y) * long)]
        near, far = min(p[0] for p in place), max(p[0] for p in place)
        shift = 0.0
        if after is not None:
            stem = after.x - self.glyphs[i].x + self.reach(after, place[0][1], "left")
            shift -= max(0.0, far - (stem - 0.23))
        if i:
            before = self.glyphs[i - 1]
            stem = before.x - self.glyphs[i].x + self.reach(before, place[0][1], "right")
            shift += max(0.0, stem + 0.12 - near)
        return [moved(k, x + shift, y) for k, (x, y) in zip(knots, place, strict=True)]

    def reach(self, glyph: ShapedGlyph, y: float, side: str) -> float:
        """How far a letter reaches at about a level, ±9 where it does not."""
        level = min(max(round((y - LOW) / STEP), 1), len(LEVELS) - 2)
        profile = self.spacing.profile[id(glyph.allograph)]
        if side == "left":
            return min(9.0, float(profile.left[level - 1 : level + 2].min()))
        return max(-9.0, float(profile.right[level - 1 : level + 2].max()))

    def bar(self, i: int, knots: list[Knot]) -> list[Knot]:
        """A bar or an accent: quick, longer or shorter, a little off; above the next letter or short of it."""
        r, e = self.rng, self.uneven
        accent = min(k.y for k in knots) > 1.05
        mx = sum(k.x for k in knots) / len(knots)
        my = sum(k.y for k in knots) / len(knots)
        long = max(0.6, 1 + 0.10 * self.speed + r.gauss(0, 0.16 * e))
        dx = 0.03 * self.speed + r.gauss(0.02, 0.05 * e)
        dy, tilt = r.gauss(0, 0.05 * e), r.gauss(0.03, 0.07 * e)
        if accent:
            long, tilt = 1.0, 0.3 * tilt
        drawn = [
            moved(k, mx + (k.x - mx) * long + dx, k.y + dy + tilt * (mx + (k.x - mx) * long - mx))
            for k in knots
        ]
        if accent or i + 1 == len(self.glyphs) or my > 1.3:
            return drawn
        after = self.glyphs[i + 1]
        if self.spacing.profile[id(after.allograph)].peak[1] >= 1.3 or after.joined:
            return drawn
        body = self.spacing.profile[id(after.allograph)].left
        limit = after.x - self.glyphs[i].x + float(body[np.isfinite(body)].min()) + r.gauss(0.06, 0.10 * e)
        first, end = drawn[0].x, drawn[-1].x
        if end <= limit:
            return drawn
        if r.random() < 0.3:
            return [moved(k, k.x, k.y + 0.13) for k in drawn]
        shorter = max(0.55, (limit - first) / (end - first))
        return [moved(k, first + (k.x - first) * shorter, k.y) for k in drawn]
