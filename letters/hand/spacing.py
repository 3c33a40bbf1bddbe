"""The white between letters, by eye: the area between the facing sides of two shapes, in the band of the x-height.

Where an allograph gives an advance of its own (a joined hand's letters do), that is taken instead."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from letters.geometry import Floats, curve_of
from letters.hand.once import once_a_hand
from letters.hand.pens import PENS
from letters.hand.spline import Knots, sample
from letters.penmanship import Allograph, Hand, Knot

LOW, HIGH, STEP = -2.0, 3.0, 0.1
LEVELS = np.arange(LOW, HIGH, STEP)
BAND = (LEVELS > -0.06) & (LEVELS < 1.0)
BEYOND = ~BAND
USUAL_LINE = 0.127  # the width of a line that letters are usually spaced for, in x-heights
DEPTH = 0.36  # how deep the eye looks into a bay, in x-heights
ARMS = 0.15  # between the middle lines of what reaches out above the band, and below it
LEAST = 0.17  # between the middle lines of two bodies where they are nearest, beside what a wide line takes


def knots_of(strokes: list[tuple[Knot, ...]]) -> Knots:
    """The knots of several strokes as arrays."""
    all_knots = [k for stroke in strokes for k in stroke]
    nan = float("nan")
    return Knots(
        np.array([complex(k.x, k.y) for k in all_knots]),
        np.array([k.corner for k in all_knots]),
        np.radians([nan if k.enter is None else k.enter for k in all_knots]),
        np.radians([nan if k.leave is None else k.leave for k in all_knots]),
        np.array([k.dwell for k in all_knots]),
        np.array([k.pressure for k in all_knots]),
        np.array([len(s) for s in strokes], dtype=np.intp),
    )


class Profile:
    """How far a shape reaches to the left and to the right at each level; inf where it does not reach at all.

    `left` and `right` are of the body, `left_full` and `right_full` of all its ink, lead-in, flick and marks too;
    `peak` is the place of its highest knot."""

    def __init__(
        self, shape: Allograph, left: Floats, right: Floats, left_full: Floats, right_full: Floats
    ) -> None:
        highest = max((k for s in shape.strokes for k in s.knots), key=lambda k: k.y)
        self.peak = highest.x, highest.y
        bodied = np.isfinite(left).any()
        self.left, self.right = (left, right) if bodied else (left_full, right_full)
        self.left_full, self.right_full = left_full, right_full
        self.begin = 0.6 * _edge(self.left, np.min) + 0.4 * _edge(left_full, np.min)
        self.end = 0.5 * _edge(self.right, np.max) + 0.5 * _edge(right_full, np.max)
        # the sides as the eye sees them in the band of the x-height, no deeper than it looks into a bay
        self.bay_left = np.minimum(self.left, _of_band(self.left).min() + DEPTH)[BAND]
        self.bay_right = np.maximum(self.right, _of_band(self.right).max() - DEPTH)[BAND]

    def right_between(self, low: float, high: float, full: bool = False) -> float:
        """The rightmost reach between two levels, -9 where there is none."""
        side = (self.right_full if full else self.right)[(LEVELS > low) & (LEVELS < high)]
        return float(side.max(initial=-9.0))

    def left_edge(self) -> float:
        """The leftmost reach of the body at any level."""
        return float(self.left.min())


def profiles(hand: Hand) -> dict[int, Profile]:
    """The profile of each allograph, by its identity."""
    shapes = [a for several in hand.allographs.values() for a in several]
    strokes, owner, full = [], [], []
    for n, shape in enumerate(shapes):
        for s in shape.strokes:
            strokes.append(s.knots)
            owner.append(n)
            full.append(True)
            begin, end = max(s.lead, s.approach), len(s.knots) if s.exit is None else s.exit + 1
            if not s.late and end - begin > 1:
                strokes.append(s.knots[begin:end])
                owner.append(n)
                full.append(False)
    z, _, _, counts = sample(knots_of(strokes))
    stroke = curve_of(counts)
    level = np.clip(np.round((z.imag - LOW) / STEP).astype(int), 0, len(LEVELS) - 1)
    shape_of, is_full = np.array(owner)[stroke], np.array(full)[stroke]
    sides = []
    for wanted in (False, True):
        left = np.full((len(shapes), len(LEVELS)), np.inf)
        right = np.full((len(shapes), len(LEVELS)), -np.inf)
        here = is_full == wanted
        for shift in (
            (0,) if wanted else (-1, 0, 1)
        ):  # a body keeps its neighbours off a little above and below it
            at = np.clip(level[here] + shift, 0, len(LEVELS) - 1)
            np.minimum.at(left, (shape_of[here], at), z.real[here])
            np.maximum.at(right, (shape_of[here], at), z.real[here])
        sides.append((left, right))
    (left, right), (left_full, right_full) = sides
    return {
        id(shape): Profile(shape, left[n], right[n], left_full[n], right_full[n])
        for n, shape in enumerate(shapes)
    }


class Spacing:
    """How far apart the shapes of one hand stand."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.profile = profiles(hand)
        # the wider the line, the further apart its middle lines stand
        self.thick = (
            max(0.0, PENS[hand.pen].width / hand.manner.x_height - USUAL_LINE) if hand.pen in PENS else 0.0
        )
        self._pairs: dict[tuple[int, int], tuple[float, float, float]] = {}

    def distance(self, a: Allograph, b: Allograph, gap: float) -> float:
        """From the origin of `a` to that of `b`, so that the white between their bodies is `gap` wide."""
        key = (id(a), id(b))
        if key not in self._pairs:
            self._pairs[key] = self._measure(self.profile[id(a)], self.profile[id(b)])
        bay, band, beyond = self._pairs[key]
        clear = self.thick
        arms = 0.20 if a.text[-1].isupper() or b.text[0].isupper() else ARMS
        return max(gap - bay, LEAST + clear + band, arms + clear + beyond)

    @staticmethod
    def _measure(a: Profile, b: Profile) -> tuple[float, float, float]:
        """The mean white at distance 0, and the greatest overlap in the band and beyond it."""
        overlap = a.right - b.left  # -inf where one of them does not reach
        bay = np.add.reduce(b.bay_left - a.bay_right) / len(a.bay_right)
        return float(bay), float(overlap[BAND].max()), float(overlap[BEYOND].max())

    def edges(self, first: Allograph, last: Allograph, last_x: float) -> tuple[float, float]:
        """Where the body of a word begins and ends to the eye, which minds its stems more than its flicks."""
        return self.profile[id(first)].begin, last_x + self.profile[id(last)].end


@once_a_hand
def spacing_of(hand: Hand) -> Spacing:
    """The spacing of a hand."""
    return Spacing(hand)


def _of_band(side: Floats) -> Floats:
    """What of a side reaches out in the band of the x-height, or anywhere if nothing does."""
    seen = np.isfinite(side)
    return side[seen & BAND] if (seen & BAND).any() else side[seen]


def _edge(side: Floats, outermost: Callable[[Floats], float]) -> float:
    seen = side[np.isfinite(side)]
    zone = side[(LEVELS > -0.3) & (LEVELS < 1.15) & np.isfinite(side)]
    if not len(zone):
        return float(outermost(seen))
    near, far = float(outermost(zone)), float(outermost(seen))
    over = 0.15 + 0.4 * min(1.0, max(0.0, (abs(far - near) - 0.2) / 0.6))  # a bar that overhangs is seen too
    return near + (far - near) * over
