"""How each letter of a word stands this time: larger or smaller, leaning, higher or lower, nearer or further.

How they stand changes along the way, over a letter or two, and goes on from word to word; beside that each letter has
something of its own, more where the pen was lifted before it. Some letters are always large or small with a person:
that is a habit, drawn from the hand's name alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from letters.chance import Lots
from letters.geometry import Complexes, Floats, Ints, bounded, running_sum
from letters.hand.row import Flags, Row
from letters.hand.spacing import LEVELS
from letters.hand.strokes import NOWHERE, Strokes

# What letters stray by (x-heights; lean is the shift of the head of an x): width, height, lean, rise, shift. Along the
# way, and each on its own: after a lift, and where the pen goes on from the letter before
STRAYS = 5
ALONG = np.array([0.050, 0.030, 0.036, 0.028, 0.016])
LIFTED = np.array([0.064, 0.042, 0.030, 0.030, 0.024])
JOINED = np.array([0.036, 0.030, 0.020, 0.010, 0.012])
WIDEST, TALLEST = 0.14, 0.042  # how far a letter's width and height go from what was drawn, at the most
ALONE = 0.4  # of a letter's lean, what is left where it is a word: an I is always seen
CLEAR = 0.02  # how much further than it is set a stop stands from a letter at the least (x-heights)
WORN, DRAWN_OUT = 0.36, 0.18  # how much lower a signature ends than it begins, and how much wider
LOOSE = 0.025  # how far the white before a letter goes from what was set, at the most (x-heights)


@dataclass(frozen=True)
class Poses:
    """Each letter's width and height as factors, its lean, rise and shift."""

    width: Floats
    height: Floats
    lean: Floats
    rise: Floats
    shift: Floats

    def moved(self, letter: Ints, x: Floats, y: Floats) -> Complexes:
        """Points of letters where their poses put them."""
        moved: Complexes = self.across(letter, x, y) + 1j * (y * self.height[letter] + self.rise[letter])
        return moved

    def across(self, letter: Ints, x: Floats, y: Floats) -> Floats:
        """How far along the line they are put."""
        return x * self.width[letter] + self.lean[letter] * y + self.shift[letter]

    def turned(self, letter: Ints, degrees: Floats) -> Floats:
        """Directions (degrees) in which the pen goes, under these poses."""
        c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
        across = c * self.width[letter] + self.lean[letter] * s
        turned: Floats = np.degrees(np.arctan2(s * self.height[letter], across))
        return turned


def poses(row: Row, strokes: Strokes, wander: Floats, lots: Lots) -> Poses:
    """A pose for each letter, where the drifts of how letters stand are `wander` (STRAYS, letters); those of a name
    that is signed run down from a tall capital."""
    uneven = strokes.hand.manner.unevenness
    own = np.where(row.joined[:, None], JOINED, LIFTED).T * np.stack([lots.normal() for _ in ALONG])
    width, height, lean, rise, shift = uneven * (ALONG[:, None] * wander + own)
    sized, usual = strokes.sized[row.shape], uneven * strokes.size_habit[row.shape]
    begin, end = strokes.body[row.shape].T
    wide = np.where(sized, 1 + bounded(width + usual, WIDEST), 1.0)
    tall = np.where(sized, 1 + bounded(height + usual, TALLEST), 1.0)
    tall, wide = _dashed(row, tall, wide)
    clear = CLEAR * uneven + 0.6 * np.abs(shift)
    shift = np.where(sized, shift + (begin + end) / 2 * (1 - wide), clear)
    lean = lean * np.where(row.counts[row.word] == 1, ALONE, 1.0)
    lean, rise = np.where(sized, lean, 0.0), np.where(sized, rise, 0.8 * rise)
    return Poses(wide, tall, lean, rise, shift + _room(row, strokes, Poses(wide, tall, lean, rise, shift)))


def _room(row: Row, strokes: Strokes, posed: Poses) -> Floats:
    """How far each letter moves so that the white before it is nearly what was set, whatever the two have come to; a
    word that grows, grows to both sides."""
    left, right = strokes.left[row.shape], strokes.right[row.shape]
    letter = np.arange(len(row.shape))[:, None]
    there = (right[:-1] > -NOWHERE) & (left[1:] < NOWHERE)  # where both have a side
    nearer = _overlap(posed.across(letter, right, LEVELS), posed.across(letter, left, LEVELS), row, there)
    nearer -= _overlap(right, left, row, there)
    moved = running_sum(np.append(0.0, nearer - bounded(nearer, LOOSE)), row.counts)
    room: Floats = moved - moved[np.cumsum(row.counts) - 1][row.word] / 2
    return room


def _overlap(right: Floats, left: Floats, row: Row, there: Flags) -> Floats:
    """How far each letter but the last reaches into the next, at the level where it does most; 0 where they never
    face each other, and at a word's end."""
    over = np.where(there, right[:-1] - left[1:] - np.diff(row.x)[:, None], -np.inf).max(1)
    return np.where(there.any(1) & ~row.last[:-1], over, 0.0)


def _dashed(row: Row, height: Floats, width: Floats) -> tuple[Floats, Floats]:
    """The letters of a signature: the first of a name stands tall, the others lie down more and more and are drawn out,
    the more the nearer its end."""
    counts = row.counts[row.word]
    gone = row.signed[row.word]
    dashed = (gone > 0) & (counts > 1)
    along = row.place / np.maximum(counts - 1, 1)
    worn = gone * along
    low = np.where(row.place == 0, 1.12 + 0.12 * gone, 0.97 - WORN * worn)
    return np.where(dashed, height * low, height), np.where(dashed, width * (1 + DRAWN_OUT * worn), width)
