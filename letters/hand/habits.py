"""What a person is used to: which shapes they like where, which ligatures they take, how gladly they join letters.

Lasting habits hang on the hand's name; the day's mood on the seed. What was written just before is not known here."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import accumulate
from operator import itemgetter, mul
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from letters.chance import Lots, root
from letters.hand.drawn import drawn_of
from letters.penmanship import Allograph, Hand

# Pairs that are read as another letter when they run together: joined seldom, and set wider.
CONFUSED = frozenset(
    "iv vi iw wi ui iu ni in un nu mi im rn ri ii li cl uv vu nn mn wn iy uy ij ir rr rm ru ch ck ol lu aw dw".split()
)
MOST_CONFUSED = frozenset(("iv", "vi", "iw", "li", "lu", "rn"))
SIGNED = "sign"  # the place of shapes that stand in a signature and nowhere else
FAVOUR, CONTEXT = 1.6, 0.7  # how much a person prefers what is usual, and one shape before one letter


class Choice(NamedTuple):
    """The shapes that may stand somewhere, and how much this person likes each there together with those before it, so
    that one is soon drawn."""

    shapes: tuple[Allograph, ...]
    sums: tuple[float, ...]


class Standing(NamedTuple):
    """The shapes that may stand somewhere, how much this person likes each there on any day, and their numbers in the
    hand."""

    shapes: tuple[Allograph, ...]
    liking: tuple[float, ...]
    numbers: tuple[int, ...]

    def today(self, moods: Sequence[float]) -> Choice:
        """The same on a day of such moods, one to each shape of the hand; of one shape there is no choice."""
        if len(self.shapes) < 2:
            return Choice(self.shapes, self.liking)
        return Choice(self.shapes, tuple(accumulate(map(mul, self.liking, itemgetter(*self.numbers)(moods)))))


class Person:
    """The lasting habits of one hand. What was asked once is remembered, and always the same."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        drawn = drawn_of(hand)
        self.shapes, self.number = drawn.shapes, drawn.number
        self.joins = [key for key, join in hand.joins.items() if join.likelihood < 1]
        # Each by its own name: what is drawn anew in a hand file leaves all other habits as they were.
        self.shape_roots = _roots((hand.name, a.name) for a in self.shapes)
        self.join_roots = _roots((hand.name, *key) for key in self.joins)
        liking = np.array([a.weight**FAVOUR for a in self.shapes])
        liking *= np.exp(Lots(self.shape_roots).normal(0, 0.35))
        self.usual = dict(zip(map(id, self.shapes), liking.tolist(), strict=True))
        self.joining = Lots(self.join_roots).normal(0, 0.15)
        self._standing: dict[tuple[str, str, str], Standing] = {}
        self._made: dict[tuple[str, str, str], Standing] = {}
        self._ties: dict[str, tuple[float, float]] = {}

    @cached_property
    def ligatures(self) -> dict[str, tuple[tuple[str, float], ...]]:
        """By their first character the ligatures of this hand, the longest first, and how likely each is taken; less
        where its shapes weigh little."""
        found: dict[str, list[tuple[str, float]]] = {}
        for text, shapes in self.hand.allographs.items():
            weight = sum(a.weight for a in shapes if a.place != SIGNED)
            if len(text) > 1 and weight:
                found.setdefault(text[0], []).append((text, self.hand.manner.ligatures * min(1.0, weight)))
        return {first: tuple(sorted(some, key=lambda one: -len(one[0]))) for first, some in found.items()}

    def ties(self, pair: str) -> tuple[float, float]:
        """How gladly this person joins two letters (a factor), and how likely they must be joined for this person
        always to do so (0–1), where others never do."""
        known = self._ties.get(pair)
        if known is None:
            gladly = self.hand.manner.joining * (0.62 if pair in CONFUSED else 1.0)
            gladly *= 0.06 if pair in MOST_CONFUSED else 1.0
            known = self._ties[pair] = gladly, random.Random(f"{self.hand.name}/{pair}/joins").random()
        return known

    def standing(self, text: str, place: str, after: str) -> Standing:
        """The shapes for a text at a place in a word and before a letter: variety has its places, and is no lot."""
        key = (text, place, after)
        if key not in self._standing:
            shapes = tuple(a for a in self._drawn_for(text, place) if self.usual[id(a)] > 0)
            likings = tuple(self.usual[id(a)] * self._context(a, after) for a in shapes)
            self._standing[key] = self._standing_of(shapes, likings)
        return self._standing[key]

    def made_for(self, text: str, place: str, leave: str) -> Standing:
        """The shapes for a text that are made for coming from such an exit."""
        key = (text, place, leave)
        if key not in self._made:
            shapes = tuple(
                a
                for a in self.hand.allographs[text]
                if a.needs.startswith("after:") and leave in a.needs[6:].split(",") and a.place in ("", place)
            )
            self._made[key] = self._standing_of(shapes, tuple(self.usual[id(a)] for a in shapes))
        return self._made[key]

    def _standing_of(self, shapes: tuple[Allograph, ...], liking: tuple[float, ...]) -> Standing:
        return Standing(shapes, liking, tuple(self.number[id(a)] for a in shapes))

    def _drawn_for(self, text: str, place: str) -> list[Allograph]:
        drawn = self.hand.allographs.get(text, ())
        places = ("", place)
        if place == SIGNED and (len(text) > 1 or any(a.place == SIGNED for a in drawn)):
            places = (SIGNED, SIGNED)
        return [
            a
            for a in drawn
            if a.place in places
            and not a.needs.startswith("after")
            and (a.needs != "lift" or place == "start")
        ]

    def _context(self, a: Allograph, after: str) -> float:
        """How much this person is used to a shape before a letter (about 1)."""
        return math.exp(random.Random(f"{self.hand.name}/{a.name}/{after}").gauss(0, CONTEXT))


class Habits:
    """The habits of one person on one day. What was asked once is remembered, and always the same."""

    heft = 60  # as much memory as the ink of so many words

    def __init__(self, person: Person, seed: int) -> None:
        self.person, self.hand, self.ligatures = person, person.hand, person.ligatures
        day = np.uint64(root(seed, "day"))
        self.joins = {key: join.likelihood for key, join in self.hand.joins.items()}
        moved = np.exp(person.joining + Lots(person.join_roots ^ day).normal(0, 0.08))
        for key, more in zip(person.joins, moved.tolist(), strict=True):
            self.joins[key] = min(1.0, self.joins[key] * more)
        self.mood = np.exp(Lots(person.shape_roots ^ day).normal(0, 0.12)).tolist()
        self._shapes: dict[tuple[str, str, str], Choice] = {}
        self._made: dict[tuple[str, str, str], Choice] = {}

    def shapes(self, text: str, place: str, after: str = "") -> Choice:
        """The shapes for a text at a place in a word and before a letter: at least one, if the hand has any."""
        key = (text, place, after)
        choice = self._shapes.get(key)
        if choice is None:
            standing = self.person.standing(text, place, after)
            choice = (
                standing.today(self.mood)
                if standing.shapes
                else Choice(self.hand.allographs[text][:1], (1.0,))
            )
            self._shapes[key] = choice
        return choice

    def has(self, text: str, place: str) -> bool:
        """Whether there is a shape for a text that is meant for such a place in a word."""
        return bool(self.person.standing(text, place, "").shapes)

    def made_for(self, text: str, place: str, leave: str) -> Choice:
        """The shapes for a text that are made for coming from such an exit."""
        key = (text, place, leave)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self.person.made_for(text, place, leave).today(self.mood)
        return made

    def joining(self, before: Allograph, shape: Allograph) -> float:
        """How likely the pen goes on from the first letter of a word to the second without a lift, at the usual speed;
        1 where it always does, 0 where it never does."""
        pair = before.text[-1] + shape.text[0]
        p = self.joins.get((before.exit, shape.entry), 0.0) if pair.isalpha() else 0.0
        if p in (0.0, 1.0):
            return p
        gladly, wont = self.person.ties(pair)
        p = min(p * gladly, 0.99)
        return p + self.hand.manner.habit * ((wont < p) - p)


def _roots(names: Iterable[tuple[str, ...]]) -> NDArray[np.uint64]:
    """What the lots of things are drawn from, by their names."""
    return np.array([root(0, *name) for name in names], dtype=np.uint64)
