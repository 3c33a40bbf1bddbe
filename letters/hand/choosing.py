"""Which shapes a word is written with: allographs, ligatures, and where the pen goes on without a lift.

Each letter is drawn by lot among the shapes for its place, joined or not. What stands near weighs less, so that nothing
is said twice in the same way: habits (habits.py) belong to the person, accidents to the seed."""

from __future__ import annotations

import math
import random
from bisect import bisect
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from letters.hand.habits import SIGNED, Choice, Habits
from letters.penmanship import Allograph

TIRES = (1, 1, 1, 0.95, 0.8, 0.6, 0.45)  # how the wish to join wears off along a joined run
FORGETS, PAIR_FORGETS = 14.0, 26.0  # words in which the memory of a shape, or of a pair, fades to a third
NEAR, AGAIN = 4, 0.3  # shapes back, within which the same one again is seen; what is left of its weight
EAGER = 1.38  # how much likelier a ligature is that was not written just now
TRIES = 8
# what is left of the weight of what has just been seen: the second shape of two, both, the join of two, all of it
SAME_SECOND, SAME_BOTH, SAME_JOIN, SAME_ALL = 0.4, 0.06, 0.25, 0.03
ENDED, A_LINE = 0.15, 9  # of an end form that a word of the same line has had, what is left; words to a line
PAIRS = 5  # of the same letters that are remembered
SAME, SAME_LOOP, SAME_LIGATURE = 0.55, 0.35, 0.5  # how much less a shape weighs that was used just now


def _left(weight: float, forgets: float, words: int) -> tuple[float, ...]:
    """What is left of a weight by what was seen so many words ago: at once `weight` of it, at last all."""
    return tuple(weight ** math.exp(-n / forgets) for n in range(words)) + (1.0,)


def _spared(weight: float) -> tuple[float, ...]:
    """The same for a shape that loses `weight` at once."""
    return tuple(1 - weight * math.exp(-n / FORGETS) for n in range(100)) + (1.0,)


_SHAPES, _LOOPS, _LIGATURES = (_spared(weight) for weight in (SAME, SAME_LOOP, SAME_LIGATURE))
_SECOND, _BOTH, _JOIN, _ALL = (
    _left(weight, PAIR_FORGETS, 200) for weight in (SAME_SECOND, SAME_BOTH, SAME_JOIN, SAME_ALL)
)


class Step(NamedTuple):
    """A shape, and whether it is joined to the one before."""

    shape: Allograph
    joined: bool


class Token(NamedTuple):
    """What is written in one piece: a character or a ligature, its place in the word, the shapes for it."""

    text: str
    place: str
    choice: Choice


class Seen(NamedTuple):
    """Two shapes that stood side by side, the first none at the beginning of a word: in which word, and whether they
    were joined."""

    word: int
    before: Allograph | None
    shape: Allograph
    joined: bool


class Chooser:
    """One person's choices through a few sentences: remembers what was used just before."""

    def __init__(self, habits: Habits) -> None:
        self.habits = habits
        self.freedom = 1 - habits.hand.manner.habit  # to join two letters otherwise than the last time
        self.words = 0
        self.last_used: dict[int, int] = {}
        self.last_ligature: dict[str, int] = {}
        self.pairs: dict[tuple[str, str], list[Seen]] = defaultdict(list)

    def sign(self, text: str, rng: random.Random) -> list[Step]:
        """The shapes of a name as this person signs: those kept for it where there are any, and the longest first."""
        steps: list[Step] = []
        while text:
            length = next(n for n in range(len(text), 0, -1) if n == 1 or self.habits.has(text[:n], SIGNED))
            shape = self.drawn(self.habits.shapes(text[:length], SIGNED, text[length : length + 1]), rng)
            p = self.habits.joining(steps[-1].shape, shape) if steps else 0.0
            steps.append(Step(shape, rng.random() < _eagerly(p, 2.0)))
            text = text[length:]
        return steps

    def plan(self, text: str, speed: float, tired: float, rng: random.Random) -> list[Step]:
        """The shapes of a word, for a hand of this speed (about −2…2) and tiredness (0–1)."""
        eager = 1 + 0.18 * speed + 0.12 * tired
        first, *others = self.tokens(text, rng)
        steps = [Step(self.drawn(first.choice, rng, (), self.seen("", first.text)), False)]
        run = 1
        for token in others:
            step = self.step(steps, token, eager * TIRES[min(run, len(TIRES) - 1)], rng)
            run = run + 1 if step.joined else 1
            steps.append(step)
        self.remember(steps)
        return steps

    # --- what a word is cut into ---

    def tokens(self, text: str, rng: random.Random) -> list[Token]:
        """The word cut into characters and the ligatures that are used this time."""
        found: list[Token] = []
        at, end = 0, len(text)
        ligatures, shapes = self.habits.ligatures, self.habits.shapes
        while at < end:
            piece = text[at]
            if piece in ligatures:
                piece = self.piece(text, at, rng)
            place, after = _place(text, at, len(piece))
            found.append(Token(piece, place, shapes(piece, place, after)))
            at += len(piece)
        return found

    def piece(self, text: str, at: int, rng: random.Random) -> str:
        """The ligature that begins here, if it is used this time, else a character."""
        for ligature, likely in self.habits.ligatures.get(text[at], ()):
            if text.startswith(ligature, at) and rng.random() < EAGER * likely * self.ligature_freshness(
                ligature
            ):
                place, _ = _place(text, at, len(ligature))
                if self.habits.has(ligature, place):
                    return ligature
        return text[at]

    # --- one letter ---

    def step(self, steps: Sequence[Step], token: Token, eager: float, rng: random.Random) -> Step:
        """The next letter of a word that begins with these steps."""
        before = steps[-1].shape
        seen = self.seen(before.text, token.text)
        shape = self.drawn(token.choice, rng, steps, seen, before)
        p = self.habits.joining(before, shape)
        if 0.0 < p < 1.0:
            p = self.otherwise(_eagerly(p, eager), seen, before, shape)
        joined = rng.random() < p
        made = self.habits.made_for(token.text, token.place, before.exit) if joined else None
        if made and made.shapes:
            shape = self.drawn(made, rng, steps, seen, before)
        return Step(shape, joined)

    def drawn(
        self,
        choice: Choice,
        rng: random.Random,
        steps: Sequence[Step] = (),
        seen: Sequence[Seen] = (),
        before: Allograph | None = None,
    ) -> Allograph:
        """One of some shapes by lot, after these steps of a word; one that was used just now is mostly laid back, and
        drawn again."""
        shapes, sums = choice
        last = len(shapes) - 1
        if not last:
            return shapes[0]
        chance, all_of_them, near = rng.random, sums[-1], steps[-NEAR:]
        for _ in range(TRIES):
            shape = shapes[bisect(sums, chance() * all_of_them, 0, last)]
            if chance() < self.freshness(shape, near, seen, before):
                break
        return shape

    # --- what stood near ---

    def seen(self, before: str, text: str) -> Sequence[Seen]:
        """The last shapes of two such characters."""
        return self.pairs.get((before, text), ())[-PAIRS:]

    def left(self, fades: tuple[float, ...], word: int) -> float:
        """What is left of a weight by what was seen in an earlier word, as it fades with every word."""
        since = self.words - word
        return fades[since] if since < len(fades) else 1.0

    def freshness(
        self, a: Allograph, near: Sequence[Step], seen: Sequence[Seen], before: Allograph | None
    ) -> float:
        """How little a shape was used just before, `near` in its word, or where such letters were seen: 1 where it was
        not."""
        used = self.last_used.get(id(a))
        fresh = 1.0 if used is None else self.left(_LOOPS if a.text in "gyf" else _SHAPES, used)
        if used is not None and a.place == "end" and self.words - used < A_LINE:
            fresh *= ENDED
        for step in near:
            if step.shape is a:
                fresh *= AGAIN
                break
        for one in seen:
            if one.shape is a:
                fresh *= self.left(_BOTH if one.before is before else _SECOND, one.word)
        return fresh

    def ligature_freshness(self, text: str) -> float:
        """The same of a ligature, in any shape."""
        used = self.last_ligature.get(text)
        return 1.0 if used is None else self.left(_LIGATURES, used)

    def otherwise(self, p: float, seen: Sequence[Seen], before: Allograph, shape: Allograph) -> float:
        """How likely these two are joined, where such letters were seen joined or apart."""
        lifted, joined = 1 - p, p
        for one in seen:
            alike = one.before is before and one.shape is shape
            kept = self.left(_ALL if alike else _JOIN, one.word) ** self.freedom
            if one.joined:
                joined *= kept
            else:
                lifted *= kept
        return joined / (joined + lifted)

    def remember(self, steps: Sequence[Step]) -> None:
        """What the next words are to be unlike."""
        self.words += 1
        before: Allograph | None = None
        for shape, joined in steps:
            self.last_used[id(shape)] = self.words
            if len(shape.text) > 1:
                self.last_ligature[shape.text] = self.words
            self.pairs[before.text if before else "", shape.text].append(
                Seen(self.words, before, shape, joined)
            )
            before = shape


def _place(text: str, at: int, length: int) -> tuple[str, str]:
    """Where in a word a piece of it stands, and the letter after it."""
    after = text[at + length : at + length + 1]
    goes_on = after.isalpha()
    return "start" if not at else "mid" if goes_on else "end", after if goes_on else ""


def _eagerly(p: float, eager: float) -> float:
    """How likely two letters are joined by a hand that is so eager."""
    return p if p in (0.0, 1.0) else min(p * eager, 0.97)
