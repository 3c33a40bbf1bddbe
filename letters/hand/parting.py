"""The white between two words, by eye: a writer sets down for the next word by what the last one has come to, not by
what it was going to be.

Each word's ink is looked at with the slant taken out: how far it reaches to each side at some levels. What the eye
takes for the gap lies between the narrowest white in the band of the x-height and the mean of it, no deeper than it
looks into a bay; and nothing that reaches over, above or below, comes too near."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from letters.geometry import Floats, Ints, curve_of
from letters.ink import Ink

LOW, STEP, LEVELS = -0.80, 0.10, 28
ABOVE, BELOW = slice(7, LEVELS), slice(0, 7)
BAND = slice(7, 21)  # the x-height, and what bars and arms reach over the gap
# how much of the white the eye takes from its narrowest place, and how deep it looks into a bay (x-heights)
NARROWEST, DEPTH = 0.85, 0.34
CLOSER = 0.05  # for the eye forgives what only points into the gap (x-heights)
# of the white that is wanted: what is left at the narrowest place at least, beyond the band, where an arm or a hook
# hangs over the gap, and where a tail reaches back under it
LEAST, BEYOND, OVERHANG, UNDER = 0.78, 0.72, 0.60, 0.85
# of a person's usual gap, what is left however a line is drawn together: from ink to ink where they are nearest, and
# from the outermost ink of one word to that of the next. A hand that joins its letters by long strokes has nearly as
# much white within its words
FLOOR, EDGES = 0.70, 0.58


def sides(points: Floats, widths: Floats, counts: Ints, slant: float) -> Floats:
    """How far the ink of each word reaches to the left and to the right at each level (words, 2, LEVELS), from points
    (n, 2), widths and `counts` of points a word in x-heights; inf and -inf where it does not. `slant` in degrees."""
    reach = np.full((len(counts), 2, LEVELS), np.inf)
    reach[:, 1] = -np.inf
    level = np.clip(np.floor((points[:, 1] - LOW) / STEP), 0, LEVELS - 1).astype(np.intp)
    upright = points[:, 0] - math.tan(math.radians(slant)) * points[:, 1]
    place = 2 * LEVELS * curve_of(counts) + level
    flat = reach.reshape(-1)  # one index is several times quicker than two
    np.minimum.at(flat, place, upright - widths / 2)
    np.maximum.at(flat, place + LEVELS, upright + widths / 2)
    return reach


def steps(inks: Sequence[Ink], wanted: Floats, usual: Floats | float) -> tuple[Floats, Floats]:
    """How far from the origin of each word that of the next one lies (x-heights), for the white that is `wanted`
    between them, one less than there are words; and how far at the least, in a hand whose `usual` gap is so wide."""
    reach = np.stack([ink.sides for ink in inks])
    right, left = _wide(reach[:-1, 1], np.maximum), _wide(reach[1:, 0], np.minimum)
    overlap = right - left  # -inf where one of them has no ink
    over = np.maximum(
        right[:, BAND].max(1) - left[:, ABOVE].min(1), right[:, ABOVE].max(1) - left[:, BAND].min(1)
    )
    under = right[:, BAND].max(1) - left[:, BELOW].min(1)
    edges = right[:, BAND].max(1) - left[:, BAND].min(1)
    right, left = _shallow(right), -_shallow(-left)
    near, far = (right - left).max(1), overlap.max(1)
    bay = (left - right).mean(1)
    seen = NARROWEST * -near + (1 - NARROWEST) * bay
    least = np.max(
        [LEAST * wanted + near, BEYOND * wanted + far, OVERHANG * wanted + over, UNDER * wanted + under],
        axis=0,
    )
    floor = np.maximum(FLOOR * usual + near, EDGES * usual + edges)
    return np.max([wanted - seen - CLOSER, least, floor], axis=0), floor


def _shallow(side: Floats) -> Floats:
    """A side in the band, no deeper than the eye looks into a bay; that of all there is where the band is empty."""
    outermost = side[:, BAND].max(1)
    outermost = np.where(np.isfinite(outermost), outermost, side.max(1))
    return np.maximum(side[:, BAND], outermost[:, None] - DEPTH)


def _wide(side: Floats, outermost: np.ufunc) -> Floats:
    """A side as far as it reaches at each level and those next to it."""
    wide = side.copy()
    wide[:, 1:] = outermost(wide[:, 1:], side[:, :-1])
    wide[:, :-1] = outermost(wide[:, :-1], side[:, 1:])
    return wide
