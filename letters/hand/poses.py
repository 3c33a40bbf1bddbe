"""How each letter of a word stands this time: larger or smaller, leaning, higher or lower, nearer or further.

Letters joined in one movement change slowly from one to the next; after a lift the hand sets down anew, and freer.
Some letters are always large or small with a person: that is a habit, drawn from the hand's name alone."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from letters.ink import Allograph, Knot, ShapedGlyph

# What each letter strays by (x-heights; lean is the shift of the head of an x): width, height, lean, rise, shift
LIFTED = (0.080, 0.068, 0.062, 0.050, 0.034)
JOINED = (0.060, 0.052, 0.034, 0.018, 0.020)
KEPT_LIFTED, KEPT_JOINED = 0.30, 0.62  # how much of the letter before's stray is kept
FOLLOWS = 0.92  # how far what comes after makes room for a letter that came out wide
HABIT = 0.035  # how far a person's letters differ in size by habit


class Pose(NamedTuple):
    """A letter's width and height as factors about its own middle and foot, its lean, rise and shift."""

    middle: float = 0.0
    width: float = 1.0
    height: float = 1.0
    lean: float = 0.0
    rise: float = 0.0
    shift: float = 0.0

    def moved(self, knots: Sequence[Knot]) -> list[Knot]:
        """Knots of the letter where this pose puts them."""
        middle, width, height, lean, rise, shift = self
        shift += middle - middle * width
        new, turned = tuple.__new__, self.turned  # a named tuple's own constructor takes twice as long
        return [
            new(
                Knot,
                (
                    x * width + lean * y + shift,
                    y * height + rise,
                    corner,
                    enter if enter is None else turned(enter),
                    leave if leave is None else turned(leave),
                    dwell,
                    pressure,
                ),
            )
            for x, y, corner, enter, leave, dwell, pressure in knots
        ]

    def turned(self, degrees: float) -> float:
        """A direction in which the pen goes, under this pose."""
        angle = math.radians(degrees)
        c, s = math.cos(angle), math.sin(angle)
        return math.degrees(math.atan2(s * self.height, c * self.width + self.lean * s))


def poses(
    glyphs: Sequence[ShapedGlyph], hand: str, uneven: float, rng: random.Random, signed: bool = False
) -> list[Pose]:
    """A pose for each letter of a word; those of a name that is signed run down from a tall capital."""
    strays = [0.0] * 5
    found: list[Pose] = []
    grown = behind = 0.0
    gauss = rng.gauss
    for glyph in glyphs:
        free, kept = (JOINED, KEPT_JOINED) if glyph.joined else (LIFTED, KEPT_LIFTED)
        fresh = math.sqrt(1 - kept * kept) * uneven
        strays = [kept * old + fresh * gauss(0, sd) for old, sd in zip(strays, free, strict=True)]
        wide, pose = _pose(glyph, hand, uneven, strays)
        more = wide * (pose.width - 1) / 2
        grown = FOLLOWS * (grown + behind + more) if found else 0.0
        behind = more
        if signed and len(glyphs) > 1:
            pose = _dashed(pose, len(found) / (len(glyphs) - 1))
        found.append(pose._replace(shift=pose.shift + grown))
    return [p._replace(shift=p.shift - grown / 2) for p in found]  # a wide word grows to both sides


def _dashed(pose: Pose, along: float) -> Pose:
    """A letter of a signature, `along` (0–1) its name: the first stands tall, the others lie down more and more."""
    height = 1.24 if along == 0 else 0.96 - 0.22 * along
    return pose._replace(height=pose.height * height, width=pose.width * (1.0 + 0.06 * along))


def _pose(glyph: ShapedGlyph, hand: str, uneven: float, strays: list[float]) -> tuple[float, Pose]:
    """How wide a letter's body is, and its pose."""
    text = glyph.allograph.text
    width, height, lean, rise, shift = strays
    if not text[0].isalnum():  # a stop or a quote has no size to speak of
        return 0.0, Pose(rise=0.8 * rise, shift=0.6 * abs(shift))
    usual = _usual_size(hand, text) * uneven if text.isalpha() else 0.0
    left, right = _body(glyph.allograph)
    return right - left, Pose((left + right) / 2, 1 + width + usual, 1 + height + usual, lean, rise, shift)


@lru_cache(maxsize=4096)
def _usual_size(hand: str, text: str) -> float:
    """How much larger than the rest this person always writes a letter."""
    return random.Random(f"{hand}/{text}/size").gauss(0, HABIT)


@lru_cache(maxsize=4096)
def _body(shape: Allograph) -> tuple[float, float]:
    """Where the body of a shape begins and ends."""
    xs = [k.x for s in shape.strokes if not s.late for k in s.knots] or [0.0]
    return min(xs), max(xs)
