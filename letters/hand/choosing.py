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


class Token(NamedTuple):
    """What is written in one piece: a character or a ligature, its place in the word, the letter that follows."""

    text: str
    place: str
    after: str


Weighed = tuple[tuple[Allograph, ...], tuple[float, ...]]  # shapes, and the sums of their weights so far


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
        self.weighed: dict[Token, Weighed] = {}
        self.weighed_made: dict[Token, Weighed] = {}

    def sign(self, text: str, rng: random.Random) -> list[Step]:
        """The shapes of a name as this person signs: those kept for it where there are any, and the longest first."""
        self.weighed.clear()
        steps: list[Step] = []
        while text:
            length = next(
                n for n in range(len(text), 0, -1) if n == 1 or self.habits.choice(text[:n], SIGNED).shapes
            )
            shape = self.pick(Token(text[:length], SIGNED, text[length : length + 1]), rng)
            joined = bool(steps) and rng.random() < self.joining(steps[-1].shape, shape, 0, 2.0)
            steps.append(Step(shape, joined))
            text = text[length:]
        return steps

    def plan(self, text: str, speed: float, tired: float, rng: random.Random) -> list[Step]:
        """The shapes of a word, the best of several plans, for a hand of this speed (about −2…2) and tiredness
        (0–1)."""
        self.weighed.clear()
        self.weighed_made.clear()
        eager = 1 + 0.18 * speed + 0.12 * tired
        tries = PLANS if len(text) < LONG else PLANS_LONG
        plans = [self.draw(self.tokens(text, rng), eager, rng) for _ in range(tries)]
        best = min(plans, key=lambda steps: self.cost(steps, rng))
        self.remember(best)
        return best

    def tokens(self, text: str, rng: random.Random) -> list[Token]:
        """The word cut into characters and the ligatures that are used this time."""
        found: list[Token] = []
        at, end = 0, len(text)
        while at < end:
            piece = self.piece(text, at, rng)
            next_at = at + len(piece)
            goes_on = next_at < end and text[next_at].isalpha()
            place = "mid" if goes_on else "end"
            found.append(Token(piece, place if at else "start", text[next_at] if goes_on else ""))
            at = next_at
        return found

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
        before = self.pick(tokens[0], rng)
        steps = [Step(before, False)]
        run = 1
        for token in tokens[1:]:
            shape = self.pick(token, rng)
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

    def pick(self, token: Token, rng: random.Random) -> Allograph:
        """One of the shapes for a token, seldom one that was used just now."""
        if token not in self.weighed:
            choice = self.habits.choice(*token)
            usual = self.habits.hand.allographs[token.text][:1]
            self.weighed[token] = self.weigh(choice if choice.shapes else Choice(usual, (1.0,)))
        return _drawn(self.weighed[token], rng)

    def fitting(self, token: Token, shape: Allograph, before: Allograph, rng: random.Random) -> Allograph:
        """A shape made for coming from such an exit, where the hand has one for this place in a word."""
        made = self.habits.made_for(token.text, token.place, before.exit)
        if not made.shapes:
            return shape
        key = token._replace(after=before.exit)
        if key not in self.weighed_made:
            self.weighed_made[key] = self.weigh(made)
        return _drawn(self.weighed_made[key], rng)

    def weigh(self, choice: Choice) -> Weighed:
        """The shapes of a choice at this moment, with their weights summed up one after another."""
        weights = (likes * self.freshness(a) for a, likes in zip(*choice, strict=True))
        return choice.shapes, tuple(accumulate(weights))

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
            if this in shapes[-_NEAR:]:
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
