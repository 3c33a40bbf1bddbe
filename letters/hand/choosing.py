"""Which shapes a word is written with: allographs, ligatures, and where the pen goes on without a lift.

Several plans are drawn for a word, and the one least like what stands near is taken, weighted by how natural it is to
this person: habits (habits.py) belong to the person, accidents to the seed."""

from __future__ import annotations

import math
import random
from bisect import bisect
from itertools import accumulate
from typing import NamedTuple

from letters.hand.habits import SIGNED, Choice, Habits
from letters.ink import Allograph

TIRES = (1, 1, 1, 0.95, 0.8, 0.6, 0.45)  # how the wish to join wears off along a joined run
PLANS, PLANS_LONG, LONG = 6, 4, 5
FORGETS, PAIR_FORGETS = 14.0, 26.0  # words in which the memory of a shape, or of a pair, fades to a third
_FADES = tuple(math.exp(-n / FORGETS) for n in range(100)) + (0.0,)
_PAIR_FADES = tuple(math.exp(-n / PAIR_FORGETS) for n in range(200)) + (0.0,)
_NEAR = 4  # shapes back, within which the same one again is seen


class Step(NamedTuple):
    """A shape, whether it is joined to the one before, and how likely that was (a logarithm)."""

    shape: Allograph
    joined: bool
    how: float = 0.0


Weighed = tuple[tuple[Allograph, ...], tuple[float, ...]]  # shapes, and the sums of their weights so far


class Token(NamedTuple):
    """What is written in one piece: a character or a ligature, its place in the word, the shapes for it as they weigh
    at this moment."""

    text: str
    place: str
    weighed: Weighed


class Seen(NamedTuple):
    """Two shapes that stood side by side: in which word, and whether they were joined."""

    word: int
    before: int
    shape: int
    joined: bool


class Chooser:
    """One person's choices through a few sentences: remembers what was used just before."""

    def __init__(self, habits: Habits) -> None:
        self.habits = habits
        self.words = 0
        self.last_used: dict[int, int] = {}
        self.pairs: dict[tuple[str, str], list[Seen]] = {}
        self.made: dict[tuple[str, str, str], Weighed] = {}

    def sign(self, text: str, rng: random.Random) -> list[Step]:
        """The shapes of a name as this person signs: those kept for it where there are any, and the longest first."""
        steps: list[Step] = []
        while text:
            length = next(
                n for n in range(len(text), 0, -1) if n == 1 or self.habits.choice(text[:n], SIGNED).shapes
            )
            shape = _drawn(self.shapes(text[:length], SIGNED, text[length : length + 1]), rng)
            joined = bool(steps) and rng.random() < self.joining(steps[-1].shape, shape, 0, 2.0)
            steps.append(Step(shape, joined))
            text = text[length:]
        return steps

    def plan(self, text: str, speed: float, tired: float, rng: random.Random) -> list[Step]:
        """The shapes of a word, the best of several plans, for a hand of this speed (about −2…2) and tiredness
        (0–1)."""
        self.made.clear()
        eager = 1 + 0.18 * speed + 0.12 * tired
        tries = PLANS if len(text) < LONG else PLANS_LONG
        known: dict[tuple[int, str], Token] = {}
        plans = [self.draw(self.tokens(text, known, rng), eager, rng) for _ in range(tries)]
        best = min(plans, key=lambda steps: self.cost(steps, rng))
        self.remember(best)
        return best

    def tokens(self, text: str, known: dict[tuple[int, str], Token], rng: random.Random) -> list[Token]:
        """The word cut into characters and the ligatures that are used this time; `known` are its pieces of other
        times, by where they begin."""
        found: list[Token] = []
        at, end = 0, len(text)
        ligatures = self.habits.ligatures
        while at < end:
            piece = self.piece(text, at, rng) if text[at] in ligatures else text[at]
            token = known.get((at, piece))
            if token is None:
                token = known[at, piece] = self.token(text, at, piece)
            found.append(token)
            at += len(piece)
        return found

    def token(self, text: str, at: int, piece: str) -> Token:
        """A piece of a word, with its shapes."""
        after = text[at + len(piece) : at + len(piece) + 1]
        goes_on = after.isalpha()
        place = "start" if not at else "mid" if goes_on else "end"
        return Token(piece, place, self.shapes(piece, place, after if goes_on else ""))

    def piece(self, text: str, at: int, rng: random.Random) -> str:
        """The ligature that begins here, if it is used this time, else a character."""
        for ligature, likely in self.habits.ligatures.get(text[at], ()):
            if text.startswith(ligature, at) and rng.random() < likely:
                rest = text[at + len(ligature) : at + len(ligature) + 1]
                place = "start" if not at else "mid" if rest.isalpha() else "end"
                if self.habits.choice(ligature, place).shapes:
                    return ligature
        return text[at]

    def draw(self, tokens: list[Token], eager: float, rng: random.Random) -> list[Step]:
        """One plan for a word in these pieces."""
        before = _drawn(tokens[0].weighed, rng)
        steps = [Step(before, False)]
        run = 1
        for token in tokens[1:]:
            shape = _drawn(token.weighed, rng)
            p = self.joining(before, shape, run, eager)
            joined = rng.random() < p
            if joined:
                shape = self.fitting(token, shape, before, rng)
                run += 1
            else:
                p, run = 1 - p, 1
            steps.append(Step(shape, joined, math.log(p) if p > 0.03 else -3.5))
            before = shape
        return steps

    def shapes(self, text: str, place: str, after: str) -> Weighed:
        """The shapes for a text at a place and before a letter; little weighs what was used just now."""
        choice = self.habits.choice(text, place, after)
        if not choice.shapes:
            choice = Choice(self.habits.hand.allographs[text][:1], (1.0,))
        return self.weigh(choice)

    def fitting(self, token: Token, shape: Allograph, before: Allograph, rng: random.Random) -> Allograph:
        """A shape made for coming from such an exit, where the hand has one for this place in a word."""
        made = self.habits.made_for(token.text, token.place, before.exit)
        if not made.shapes:
            return shape
        key = token.text, token.place, before.exit
        if key not in self.made:
            self.made[key] = self.weigh(made)
        return _drawn(self.made[key], rng)

    def weigh(self, choice: Choice) -> Weighed:
        """The shapes of a choice at this moment, with their weights summed up one after another."""
        shapes, liking = choice
        if len(shapes) == 1:
            return choice
        weights = (likes * self.freshness(a) for a, likes in zip(shapes, liking, strict=True))
        return shapes, tuple(accumulate(weights))

    def freshness(self, a: Allograph) -> float:
        """How little a shape was used just before: 1 where it was not."""
        used = self.last_used.get(id(a))
        if used is None:
            return 1.0
        return 1 - (0.35 if a.text in "gyf" else 0.55) * _FADES[min(self.words - used, len(_FADES) - 1)]

    def joining(self, before: Allograph, shape: Allograph, run: int, eager: float) -> float:
        """How likely the pen goes on from one letter to the next without a lift, after a joined run of letters."""
        p = self.habits.joining(before, shape)
        return p if p in (0.0, 1.0) else min(p * eager * TIRES[min(run, len(TIRES) - 1)], 0.97)

    def cost(self, steps: list[Step], rng: random.Random) -> float:
        """How much a plan repeats what stands near it, and how unnatural it is."""
        dislike = self.habits.dislike
        cost = rng.random() * 0.9
        shapes: list[int] = []
        before = ""
        for shape, joined, how in steps:
            this = id(shape)
            cost += 0.18 * dislike[this] - 0.12 * how
            cost += 0.35 * shapes[-_NEAR:].count(this)
            for seen in self.pairs.get((before, shape.text), ()):
                cost += self.likeness(seen, shapes[-1], this, joined)
            shapes.append(this)
            before = shape.text
        return cost / len(steps)

    def likeness(self, seen: Seen, before: int, shape: int, joined: bool) -> float:
        """How much two shapes side by side are like two that were seen, and how well those are remembered."""
        alike = 0.28 * (seen.before == before) + 0.28 * (seen.shape == shape) + 0.4 * (seen.joined == joined)
        if not alike:
            return 0.0
        faded = _PAIR_FADES[min(self.words - seen.word, len(_PAIR_FADES) - 1)]
        return faded * alike * (1.6 if alike > 0.95 else 1.0)

    def remember(self, steps: list[Step]) -> None:
        """What the next words are to be unlike."""
        self.words += 1
        before: Allograph | None = None
        for shape, joined, _ in steps:
            self.last_used[id(shape)] = self.words
            if before is not None:
                seen = self.pairs.setdefault((before.text, shape.text), [])
                seen.append(Seen(self.words, id(before), id(shape), joined))
                del seen[:-5]
            before = shape


def _drawn(weighed: Weighed, rng: random.Random) -> Allograph:
    shapes, sums = weighed
    if len(shapes) == 1:
        return shapes[0]
    return shapes[min(bisect(sums, rng.random() * sums[-1]), len(shapes) - 1)]
