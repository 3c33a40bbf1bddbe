"""The white between letters, by eye: the area between the facing sides of two shapes, in the band of the x-height.

Where an allograph gives an advance of its own (a joined hand's letters do), that is taken instead."""

from __future__ import annotations

import itertools

import numpy as np

from letters.geometry import Floats, Ints, curve_of
from letters.hand.drawn import Drawn, drawn_of, ints
from letters.hand.once import once_a_hand
from letters.hand.pens import PENS
from letters.hand.spline import sample
from letters.penmanship import Allograph, Hand

LOW, HIGH, STEP = -2.0, 3.0, 0.1
LEVELS = np.arange(LOW, HIGH, STEP)
BAND = slice(round(-LOW / STEP), round((1 - LOW) / STEP))  # the levels of the x-height
ZONE = (LEVELS > -0.3) & (LEVELS < 1.15)  # where the edge of a letter is seen first
USUAL_LINE = 0.127  # the width of a line that letters are usually spaced for, in x-heights
DEPTH = 0.36  # how deep the eye looks into a bay, in x-heights
ARMS = 0.15  # between the middle lines of what reaches out above the band, and below it
LEAST = 0.17  # between the middle lines of two bodies where they are nearest, beside what a wide line takes


class Profiles:
    """How far each shape of a hand reaches to the left and to the right at each level (shapes, LEVELS); inf and -inf
    where it does not reach at all.

    `left` and `right` are of the body, `left_full` and `right_full` of all its ink, lead-in, flick and marks too;
    `peak` (shapes, 2) is the place of its highest knot; it begins and ends to the eye at `begin` and `end`."""

    def __init__(self, drawn: Drawn) -> None:
        every = np.zeros_like(drawn.lead)
        begin = np.maximum(drawn.lead, drawn.approach)
        bodies = np.where(drawn.exit < 0, drawn.knot_counts, drawn.exit + 1) - begin
        bodies[drawn.late] = 0
        # a body keeps its neighbours off a little above and below it
        left, right = _sides(drawn, begin, bodies, (-1, 0, 1))
        self.left_full, self.right_full = _sides(drawn, every, drawn.knot_counts, (0,))
        bodied = np.isfinite(left).any(1, keepdims=True)
        self.left = np.where(bodied, left, self.left_full)
        self.right = np.where(bodied, right, self.right_full)
        self.begin = 0.6 * _edge(self.left) + 0.4 * _edge(self.left_full)
        self.end = 0.5 * -_edge(-self.right) + 0.5 * -_edge(-self.right_full)
        # the sides as the eye sees them in the band of the x-height, no deeper than it looks into a bay
        self.bay_left = np.minimum(self.left, _of_band(self.left)[:, None] + DEPTH)[:, BAND]
        self.bay_right = np.maximum(self.right, -_of_band(-self.right)[:, None] - DEPTH)[:, BAND]
        self.peak = _peaks(drawn)

    def right_between(self, shape: int, low: float, high: float, full: bool = False) -> float:
        """The rightmost reach of a shape between two levels, -9 where there is none."""
        side = (self.right_full if full else self.right)[shape, (LEVELS > low) & (LEVELS < high)]
        return float(side.max(initial=-9.0))

    def white_between(self, before: int, after: int, low: float, high: float) -> float:
        """The least white between a shape's body and all ink of another, at distance 0 and between two levels; at most
        9, where one of them has none."""
        levels = (LEVELS > low) & (LEVELS < high)
        return min(9.0, float(self.left_full[after, levels].min() - self.right[before, levels].max()))

    def left_above(self, shape: int, low: float) -> float:
        """The leftmost reach of a shape above a level."""
        return float(self.left[shape, low <= LEVELS].min())


class Spacing:
    """How far apart the shapes of one hand stand."""

    def __init__(self, hand: Hand) -> None:
        drawn = drawn_of(hand)
        self.number, self.profiles = drawn.number, Profiles(drawn)
        self._of_text = {
            text: ints(drawn.number[id(a)] for a in several) for text, several in hand.allographs.items()
        }
        self._begin, self._end = self.profiles.begin.tolist(), self.profiles.end.tolist()
        # the wider the line, the further apart its middle lines stand
        self.line = PENS[hand.pen].width / hand.manner.x_height if hand.pen in PENS else 0.0
        self.thick = max(0.0, self.line - USUAL_LINE)
        self._pairs: dict[tuple[int, int], tuple[float, float, float]] = {}

    def distance(self, a: Allograph, b: Allograph, gap: float) -> float:
        """From the origin of `a` to that of `b`, so that the white between their bodies is `gap` wide."""
        key = (self.number[id(a)], self.number[id(b)])
        if key not in self._pairs:
            self._measure(self._of_text[a.text], self._of_text[b.text])
        bay, band, beyond = self._pairs[key]
        clear = self.thick
        arms = 0.20 if a.text[-1].isupper() or b.text[0].isupper() else ARMS
        return max(gap - bay, LEAST + clear + band, arms + clear + beyond)

    def _measure(self, before: Ints, after: Ints) -> None:
        """Of each of some shapes and each of others, the mean white at distance 0, and the greatest overlap in the band
        and beyond it: all shapes of two letters at once take little longer than two of them."""
        p = self.profiles
        white = (p.bay_left[after] - p.bay_right[before][:, None]).mean(2)
        overlap = p.right[before][:, None] - p.left[after]  # -inf where one of them does not reach
        band = overlap[..., BAND].max(2)
        overlap[..., BAND] = -np.inf
        told = np.stack([white, band, overlap.max(2)], -1).reshape(-1, 3).tolist()
        pairs = itertools.product(before.tolist(), after.tolist())
        self._pairs.update(zip(pairs, map(tuple, told), strict=True))

    def edges(self, first: Allograph, last: Allograph, last_x: float) -> tuple[float, float]:
        """Where the body of a word begins and ends to the eye, which minds its stems more than its flicks."""
        return self._begin[self.number[id(first)]], last_x + self._end[self.number[id(last)]]


@once_a_hand
def spacing_of(hand: Hand) -> Spacing:
    """The spacing of a hand."""
    return Spacing(hand)


def _sides(drawn: Drawn, begin: Ints, counts: Ints, around: tuple[int, ...]) -> tuple[Floats, Floats]:
    """How far the shapes reach to the left and to the right at each level and those `around` it, drawn by so many knots
    of each stroke; strokes of one knot are none."""
    own = np.flatnonzero((drawn.alike == np.arange(len(drawn.alike))) & (counts > 1))
    z, _, _, points = sample(drawn.knots_of(own, begin[own], counts[own]))
    level = np.round((z.imag - LOW) / STEP).astype(int)
    stroke = len(LEVELS) * own[curve_of(points)]
    left = np.full((len(counts), len(LEVELS)), np.inf)
    right = np.full((len(counts), len(LEVELS)), -np.inf)
    for shift in around:
        at = stroke + np.clip(np.clip(level, 0, len(LEVELS) - 1) + shift, 0, len(LEVELS) - 1)
        np.minimum.at(left.reshape(-1), at, z.real)  # one index is several times quicker than two
        np.maximum.at(right.reshape(-1), at, z.real)
    return (
        np.minimum.reduceat(left[drawn.alike], drawn.begins),
        np.maximum.reduceat(right[drawn.alike], drawn.begins),
    )


def _peaks(drawn: Drawn) -> Floats:
    """The highest knot of each shape, the first of several."""
    shape = np.repeat(curve_of(drawn.counts), drawn.knot_counts)
    y = drawn.knots[:, 1]
    top = np.maximum.reduceat(y, drawn.knot_begins[drawn.begins])
    highest = np.flatnonzero(y == top[shape])
    _, first = np.unique(shape[highest], return_index=True)
    peaks: Floats = drawn.knots[highest[first], :2]
    return peaks


def _of_band(left: Floats) -> Floats:
    """The leftmost reach in the band of the x-height, or anywhere if there is none."""
    in_band = left[:, BAND].min(1)
    return np.where(np.isfinite(in_band), in_band, left.min(1))


def _edge(left: Floats) -> Floats:
    """Where shapes begin to the eye, from their left sides."""
    near, far = left[:, ZONE].min(1), left.min(1)
    near = np.where(np.isfinite(near), near, far)
    # a bar that overhangs is seen too
    over = 0.15 + 0.4 * np.clip((np.abs(far - near) - 0.2) / 0.6, 0.0, 1.0)
    return near + (far - near) * over
