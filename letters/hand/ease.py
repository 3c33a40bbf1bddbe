"""How easily each word comes: what a person writes most often is written quicker, flatter and looser than what is
seldom written, and no word comes twice at quite the same pace.

It is drawn for each word from its own lots, so that an edit leaves all others as they were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from letters.chance import Lots
from letters.geometry import Floats, Ints, bounded
from letters.ink import ShapedWord

FAMILIAR = frozenset(
    "the and of to a in that it is was you for on with as have had be at or my me we not but so your from are".split()
)
# What practice does to a pace, what most words have of it, how it strays, and what it does not pass.
PRACTISED, USUAL, STRAYS, UTMOST = 0.9, 0.3, 0.7, 1.6
# How far widths stray from word to word, and at the most, and what pace takes from them.
WIDE, WIDEST, CLOSER = 0.055, 0.12, 0.012
# How much lower a quick word is, and how far heights stray besides.
LOW, TALL = 0.034, 0.014
# How far the end of a word sinks, how that strays and hangs on its pace, and how far it rises (x-heights).
SAGS, SAG_STRAYS, SAG_OF_PACE, RISES = 0.025, 0.040, 0.015, 0.02


@dataclass(frozen=True)
class Ease:
    """Of each word: its pace (about −1.6…1.6, 0 where it is the usual one), its width and height as factors, how far
    its end sinks (x-heights)."""

    pace: Floats
    width: Floats
    height: Floats
    sag: Floats


def eases(words: Sequence[ShapedWord], lots: Lots, ease: float) -> Ease:
    """How easily words come to a person whose pace differs so much from word to word (0: not at all)."""
    practised = np.array([word.text.strip("“”‘’\"'.,;:?!").lower() in FAMILIAR for word in words])
    pace = bounded(PRACTISED * (practised - USUAL) + lots.normal(0, STRAYS), UTMOST)
    width = 1 + ease * bounded(lots.normal(0, WIDE) - CLOSER * pace, WIDEST)
    height = 1 + ease * (lots.normal(0, TALL) - LOW * pace)
    sag = ease * np.maximum(lots.normal(SAGS, SAG_STRAYS) + SAG_OF_PACE * pace, -RISES)
    return Ease(ease * pace, width, height, sag)


def sunk(ease: Ease, word: Ints, along: Floats) -> Floats:
    """How far each letter lies below the line (x-heights), `along` its word (0–1)."""
    low: Floats = ease.sag[word] * along * along
    return low
