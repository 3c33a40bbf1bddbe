"""Where in the drifts of a hand each word is written.

A drift that ran on with the distance written would redraw all that follows an edit. So each sentence takes up a course
of its own, hung on its key alone, and leaves that of the sentence before little by little: nothing hops, and past the
first words of the next sentence nothing knows what was said before."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from letters.chance import stream
from letters.geometry import Floats, Ints
from letters.ink import Course

SPAN = 2048.0  # x-heights, after which every drift comes round again
LEAVING = 9.0  # x-heights, over which a sentence leaves the course of the one before
TIRED, STEPS = 28, 4  # sentences, after which a hand is as tired as it gets; and in how many steps


@dataclass(frozen=True)
class Places:
    """Where many letters are written: each in the course of its sentence, and those that are still `leaving` another
    also in that, with the part of it they have `kept`, and of their own that they have `taken`."""

    at: Floats
    before: Floats
    leaving: Ints
    kept: Floats
    taken: Floats

    def further(self, by: float) -> Places:
        """Places so much further on each course: there a drift has nothing to do with what it is here."""
        return dataclasses.replace(self, at=self.at + by, before=self.before + by)


def places_of(courses: Sequence[Course], word: Ints, offset: Floats) -> Places:
    """The places of letters that stand `offset` x-heights after the beginning of a word."""
    at, before, rested = np.array([(c.at, c.before, c.rested) for c in courses]).T
    along = rested[word] + offset
    leaving = np.flatnonzero(along < LEAVING)
    part = np.clip(along[leaving] / LEAVING, 0, 1)
    taken = part * part * (3 - 2 * part)
    steady = 1 / np.hypot(taken, 1 - taken)  # two drifts that are mixed vary less than one
    return Places(
        at[word] + offset,
        (before[word] + offset)[leaving],
        leaving,
        (1 - taken) * steady,
        taken * steady,
    )


def tiredness(sentences: int) -> float:
    """How tired a hand is that has written so many sentences (0–1). In steps, and not by how long they were: so an edit
    of one tells nothing to those that follow."""
    return math.floor(min(1.0, sentences / TIRED) * STEPS) / STEPS


class Way:
    """The way of the pen through some sentences, by a hand that is so `tired`."""

    def __init__(self, seed: int, tired: float) -> None:
        self.seed = seed
        self.here = Course(tired=tired)

    def sentence(self, key: str) -> None:
        """A sentence begins, and with it a course of its own."""
        at = stream(self.seed, "course", key).random() * SPAN
        self.here = Course(at, self.here.at, 0.0, self.here.tired)

    def go(self, length: float, practised: float) -> None:
        """The pen has gone on by a word that it is so practised in, and its gap."""
        at, before, rested, tired, _ = self.here
        self.here = Course(at + length, before + length, rested + length, tired, practised)
