"""Late marks: the dots, bars and accents that are made after the word, quick and a little off.

All marks of a page at once. A mark is some of the knots of a stroke; places are those in the mark's own letter."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from letters.chance import Lots
from letters.geometry import Complexes, Floats, Ints, curve_of, starts_of
from letters.hand.row import Row
from letters.hand.strokes import Strokes

DOT = 0.3  # x-heights, the longest
# Of dots, how many are drawn out to a dash, and how long that is (of a dot); how many come late or early, and how far
# off (x-heights). Of bars, how many miss their stem or stop at it, and how far they are moved. All of an uneven hand.
DASHES, DASH, MISPLACED, OFF = 0.055, (1.6, 2.4), 0.11, (0.16, 0.34)
MISSES, MISSED = 0.035, (0.14, 0.24)


@dataclass(frozen=True)
class Marks:
    """Marks one after another: the letter of each, how many knots it has, how hasty the hand is there (about −2…2); its
    lots, and those of its letter, for the two dots of a diaeresis stray together."""

    letter: Ints
    counts: Ints
    speed: Floats
    lots: Lots
    letter_lots: Lots


def made(z: Complexes, marks: Marks, row: Row, strokes: Strokes) -> Complexes:
    """The knots of the marks, as they are made this time."""
    begin, end = starts_of(marks.counts), np.cumsum(marks.counts) - 1
    dots = (marks.counts == 2) & (np.abs(z[end] - z[begin]) < DOT)
    return np.where(
        dots[curve_of(marks.counts)], _dots(z, marks, row, strokes), _bars(z, marks, row, strokes)
    )


def _dots(z: Complexes, marks: Marks, row: Row, strokes: Strokes) -> Complexes:
    """Dots, late and a little off, clear of the stems on both sides."""
    uneven, quick = strokes.hand.manner.unevenness, marks.speed
    after = row.after[marks.letter]
    followed = ~row.last[marks.letter]
    begin, end = starts_of(marks.counts), np.cumsum(marks.counts) - 1
    tall = followed & strokes.tall[row.shape[after]]
    stray = marks.letter_lots.normal()
    dx = np.where(tall, -0.10 + 0.05 * uneven * stray, 0.05 + 0.05 * quick + 0.07 * uneven * stray)
    dx += accident(marks.letter_lots, MISPLACED * uneven, OFF) * np.where(
        marks.letter_lots.uniform() < 0.7, 1, -0.6
    )
    touch = z[begin] + dx + 1j * marks.letter_lots.normal(0, 0.06 * uneven)
    long = np.maximum(0.3, marks.lots.normal(1, (0.4 + 0.2 * np.maximum(0, quick)) * uneven))
    long = np.maximum(long, accident(marks.letter_lots, DASHES * uneven, DASH))
    lift = touch + (z[end] - z[begin]) * long
    near, far = np.minimum(touch.real, lift.real), np.maximum(touch.real, lift.real)
    stem = row.x[after] - row.x[marks.letter] + strokes.reach(strokes.left, row.shape[after], touch.imag, 1)
    shift = np.where(followed, -np.maximum(0, far - (stem - 0.23)), 0.0)
    before = np.maximum(marks.letter - 1, 0)
    stem = (
        row.x[before] - row.x[marks.letter] + strokes.reach(strokes.right, row.shape[before], touch.imag, 1)
    )
    shift += np.where(row.place[marks.letter] > 0, np.maximum(0, stem + 0.12 - near), 0.0)
    drawn = np.repeat(touch + shift, marks.counts)
    drawn[end] = lift + shift
    return drawn


def accident(lots: Lots, likely: float, much: tuple[float, float]) -> Floats:
    """What happens to so many of the marks, between two bounds; 0 to the others."""
    happens = lots.uniform() < likely
    return np.where(happens, lots.uniform(*much), 0.0)


def _bars(z: Complexes, marks: Marks, row: Row, strokes: Strokes) -> Complexes:
    """Bars and accents: quick, longer or shorter, a little off; above the next letter or short of it."""
    uneven, lots = strokes.hand.manner.unevenness, marks.lots
    mark, begin, end = curve_of(marks.counts), starts_of(marks.counts), np.cumsum(marks.counts) - 1
    accent = np.minimum.reduceat(z.imag, begin) > 1.05
    middle = np.add.reduceat(z, begin) / marks.counts
    long = np.maximum(0.6, 1 + 0.10 * marks.speed + lots.normal(0, 0.16 * uneven))
    dx, dy = 0.03 * marks.speed + lots.normal(0.02, 0.05 * uneven), lots.normal(0, 0.05 * uneven)
    tilt = lots.normal(0.03, 0.07 * uneven)
    dx += np.where(
        accent, 0.0, accident(lots, MISSES * uneven, MISSED) * np.where(lots.uniform() < 0.7, 1, -1)
    )
    long, tilt = np.where(accent, 1.0, long), np.where(accent, 0.3 * tilt, tilt)
    along = (z.real - middle.real[mark]) * long[mark]
    x = middle.real[mark] + along + dx[mark]
    y = z.imag + dy[mark] + tilt[mark] * along
    after = row.after[marks.letter]
    free = accent | row.last[marks.letter] | (middle.imag > 1.3)
    free |= strokes.tall[row.shape[after]] | row.joined[after]
    limit = row.x[after] - row.x[marks.letter] + strokes.left_edge[row.shape[after]]
    limit += lots.normal(0.06, 0.10 * uneven)
    over = ~free & (x[end] > limit)
    above = over & (lots.uniform() < 0.3)
    y = y + np.where(above, 0.13, 0.0)[mark]
    shorter = np.maximum(0.55, (limit - x[begin]) / np.where(over, x[end] - x[begin], 1.0))
    shorter = np.where(over & ~above, shorter, 1.0)
    drawn: Complexes = x[begin][mark] + (x - x[begin][mark]) * shorter[mark] + 1j * y
    return drawn
