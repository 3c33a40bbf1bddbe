"""How easily the pen goes: what a person writes most often is written quicker, lower and looser than what is seldom
written, and the pace strays besides.

It changes along the way and not from word to word: the pen comes to a word at the pace of the one before, and takes
a letter or two to fall into its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from letters.geometry import Floats, Ints, bounded
from letters.hand.courses import Places
from letters.hand.variation import Variation
from letters.ink import ShapedWord

FAMILIAR = frozenset(
    "the and of to a in that it is was you for on with as have had be at or my me we not but so your from are".split()
)
# What practice does to a pace, what most words have of it, how it strays, and what it does not pass; and on how long a
# way, from the gap on, the pen falls into the pace of a word (x-heights).
PRACTISED, USUAL, STRAYS, UTMOST = 0.9, 0.3, 0.7, 1.6
IN_GAP, FALLS_IN = 0.7, 2.0
# How far widths stray along the way, and at the most, and what pace takes from them.
WIDE, WIDEST, CLOSER = 0.070, 0.13, 0.012
# How much lower quick letters are, how far heights stray besides, and both at the most; how far they sink below the
# line, and how that hangs on their pace (x-heights).
LOW, TALL, LOWEST, SINKS, SINKS_OF_PACE = 0.034, 0.014, 0.045, 0.026, 0.015


@dataclass(frozen=True)
class Ease:
    """Of each letter: its pace (about −1.6…1.6, 0 where it is the usual one), its width and height as factors, how far
    it lies below the line (x-heights)."""

    pace: Floats
    width: Floats
    height: Floats
    low: Floats


def practice(text: str) -> float:
    """How practised a hand is in a word (0–1)."""
    return float(text.strip("“”‘’\"'.,;:?!").lower() in FAMILIAR)


def eases(
    words: Sequence[ShapedWord], word: Ints, offset: Floats, places: Places, variation: Variation, ease: float
) -> Ease:
    """How easily letters come, `offset` x-heights after the beginning of their `word` and at these places, to a person
    whose pace differs so much (0: not at all)."""
    before, own = np.array([(w.course.practised, practice(w.text)) for w in words])[word].T
    into = np.clip((offset + IN_GAP) / FALLS_IN, 0, 1)
    practised = before + (own - before) * into * into * (3 - 2 * into)
    pace, wide, tall, low = variation.ease.several(places, 4)
    pace = bounded(PRACTISED * (practised - USUAL) + STRAYS * pace, UTMOST)
    return Ease(
        ease * pace,
        1 + ease * bounded(WIDE * wide - CLOSER * pace, WIDEST),
        1 + ease * bounded(TALL * tall - LOW * pace, LOWEST),
        ease * (SINKS * low + SINKS_OF_PACE * pace),
    )
