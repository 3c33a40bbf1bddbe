"""Which shapes a word is written with: allographs, ligatures, and where the pen goes on without a lift.

Several plans are drawn for a word, and the one least like what stands near is taken, weighted by how natural it is to
this person: habits belong to the person, accidents to the seed."""

from __future__ import annotations

import math
import random
from bisect import bisect
from itertools import accumulate

from letters.chance import stream
from letters.ink import Allograph, Hand

# Pairs that are read as another letter when they run together: joined seldom, and set wider.
CONFUSED = frozenset(
    "iv vi iw wi ui iu ni in un nu mi im rn ri ii cl uv vu nn mn wn iy uy ij ir rr rm ru ch ck ol".split()
)
MOST_CONFUSED = frozenset(("iv", "vi", "iw", "rn"))
TIRES = (1, 1, 1, 0.95, 0.8, 0.6, 0.45)  # how the wish to join wears off along a joined run
PLANS, PLANS_LONG, LONG = 6, 4, 5
SIGNED = "sign"  # the place of shapes that stand in a signature and nowhere else
FAVOUR, CONTEXT = 1.25, 0.7  # how much a person prefers what is usual, and one shape before one letter
FORGETS, PAIR_FORGETS = 14.0, 26.0  # words in which the memory of a shape, or of a pair, fades to a third
_FADES = [math.exp(-n / FORGETS) for n in range(100)]

Step = tuple[
    Allograph, bool, float
]  # a shape, whether it is joined to the one before, and how likely that was


class Chooser:
    """One person's choices through one letter: remembers what was used just before."""

    def __init__(self, hand: Hand, seed: int) -> None:
        self.hand = hand
        self.longest = max((len(a.text) for a in _drawn(hand) if a.place != SIGNED), default=1)
        self.longest_signed = max(len(text) for text in hand.allographs)
        person, day = random.Random(hand.name), stream(seed, "day")
        self.joins = {
            key: min(1.0, join.likelihood * math.exp(_habit(person, day, 0.15, 0.08)))
            if join.likelihood < 1
            else 1.0
            for key, join in sorted(hand.joins.items())
        }
        self.liking = {
            id(a): a.weight**FAVOUR * math.exp(_habit(person, day, 0.35, 0.12))
            for text in sorted(hand.allographs)
            for a in hand.allographs[text]
        }
        self.words = 0
        self.last_used: dict[int, int] = {}
        self.pairs: dict[tuple[str, str], list[tuple[int, int, int, bool]]] = {}
        self.habits: dict[tuple[int, str], float] = {}
        self.fresh: dict[tuple[str, str, str], tuple[list[Allograph], list[float]]] = {}
        self.bases: dict[tuple[int, int], float] = {}
        self.choices: dict[tuple[str, str], tuple[list[Allograph], list[float]]] = {}

    def sign(self, text: str, rng: random.Random) -> list[Step]:
        """The shapes of a name as this person signs: those kept for it where there are any, and the longest first."""
        self.fresh.clear()
        steps: list[Step] = []
        while text:
            length = next(
                n
                for n in range(min(self.longest_signed, len(text)), 0, -1)
                if n == 1 or self.choice(text[:n], SIGNED)[0]
            )
            shape = self.pick(text[:length], SIGNED, text[length : length + 1], rng)
            p = self.joining(steps[-1][0], shape, 0, 2.0) if steps else 0.0
            steps.append((shape, rng.random() < p, 0.0))
            text = text[length:]
        return steps

    def plan(self, text: str, speed: float, tired: float, rng: random.Random) -> list[Step]:
        """The shapes of a word, the best of several plans, for a hand of this speed (about −2…2) and tiredness
        (0–1)."""
        self.fresh.clear()
        tries = PLANS if len(text) < LONG else PLANS_LONG
        plans = [self.one_plan(text, speed, tired, rng) for _ in range(tries)]
        best = min(plans, key=lambda p: self.cost(p, rng))
        self.remember(best)
        return best

    def one_plan(self, text: str, speed: float, tired: float, rng: random.Random) -> list[Step]:
        tokens = self.tokens(text, rng)
        steps: list[Step] = []
        run = 0
        for i, token in enumerate(tokens):
            before = steps[-1][0] if steps else None
            goes_on = i + 1 < len(tokens) and tokens[i + 1][0].isalpha()
            place = "start" if before is None else "mid" if goes_on else "end"
            after = tokens[i + 1][0] if goes_on else ""
            shape = self.pick(token, place, after, rng)
            if before is None:
                joined, how = False, 0.0
            else:
                p = self.joining(before, shape, run, 1 + 0.18 * speed + 0.12 * tired)
                joined = rng.random() < p
                how = math.log(max(0.03, p if joined else 1 - p))
            if joined and before is not None:
                shape = self.fitting(shape, before, place, rng)
            run = run + 1 if joined else 1
            steps.append((shape, joined, how))
        return steps

    def tokens(self, text: str, rng: random.Random) -> list[str]:
        """The word cut into characters and the ligatures that are used this time, the longest first."""
        found: list[str] = []
        while text:
            found.append(self.next_token(text, not found, rng))
            text = text[len(found[-1]) :]
        return found

    def next_token(self, text: str, first: bool, rng: random.Random) -> str:
        for length in range(min(self.longest, len(text)), 1, -1):
            token, rest = text[:length], text[length:]
            if token in self.hand.allographs and rng.random() < self.hand.manner.ligatures * self.usual(
                token
            ):
                place = "start" if first else "mid" if rest[:1].isalpha() else "end"
                if self.choice(token, place)[0]:
                    return token
        return text[0]

    def usual(self, token: str) -> float:
        """How usual a ligature is to this hand: what its shapes weigh, 1 at most."""
        return min(1.0, sum(a.weight for a in self.hand.allographs[token]))

    def pick(self, text: str, place: str, after: str, rng: random.Random) -> Allograph:
        """One of the shapes for a text, seldom one that was used just now."""
        key = (text, place, after)
        if key not in self.fresh:
            self.fresh[key] = self.weigh(text, place, after)
        shapes, sums = self.fresh[key]
        if len(shapes) == 1:
            return shapes[0]
        return shapes[min(bisect(sums, rng.random() * sums[-1]), len(shapes) - 1)]

    def weigh(self, text: str, place: str, after: str) -> tuple[list[Allograph], list[float]]:
        """The shapes for a text at this moment, with their weights summed up one after another."""
        shapes, liking = self.choice(text, place)
        weights = (
            likes * self.habit(a, after) * self.freshness(a) for a, likes in zip(shapes, liking, strict=True)
        )
        sums = list(accumulate(weights))
        return (shapes, sums) if shapes else ([self.hand.allographs[text][0]], [1.0])

    def freshness(self, a: Allograph) -> float:
        """How little a shape was used just before: 1 where it was not."""
        used = self.last_used.get(id(a))
        tired = 0.35 if a.text in "gyf" else 0.55
        return 1.0 if used is None else 1 - tired * _fading(self.words - used)

    def habit(self, a: Allograph, after: str) -> float:
        """How much this person is used to a shape before a letter (about 1): variety has its places, and is no lot."""
        key = (id(a), after)
        if key not in self.habits:
            place = random.Random(f"{self.hand.name}/{a.name}/{after}")
            self.habits[key] = math.exp(place.gauss(0, CONTEXT))
        return self.habits[key]

    def choice(self, text: str, place: str) -> tuple[list[Allograph], list[float]]:
        """The shapes that may stand at a place in a word, and how much this person likes each."""
        key = (text, place)
        if key not in self.choices:
            drawn = self.hand.allographs.get(text, ())
            places = ("", place)
            if place == SIGNED and (len(text) > 1 or any(a.place == SIGNED for a in drawn)):
                places = (SIGNED, SIGNED)
            shapes = [
                a
                for a in drawn
                if a.place in places
                and not a.needs.startswith("after")
                and (a.needs != "lift" or place == "start")
                and self.liking[id(a)] > 0
            ]
            self.choices[key] = shapes, [self.liking[id(a)] for a in shapes]
        return self.choices[key]

    def fitting(self, shape: Allograph, before: Allograph, place: str, rng: random.Random) -> Allograph:
        """A shape made for coming from such an exit, where the hand has one for this place in a word."""
        made = [
            a
            for a in self.hand.allographs[shape.text]
            if a.needs.startswith("after:")
            and before.exit in a.needs[6:].split(",")
            and a.place in ("", place)
        ]
        weights = [self.liking[id(a)] * self.freshness(a) for a in made]
        return rng.choices(made, weights)[0] if made else shape

    def joining(self, before: Allograph, shape: Allograph, run: int, eager: float) -> float:
        """How likely the pen goes on from one letter to the next without a lift."""
        key = (id(before), id(shape))
        if key not in self.bases:
            self.bases[key] = self.base_of(before, shape)
        base = self.bases[key]
        return base if base in (0.0, 1.0) else min(base * eager * TIRES[min(run, len(TIRES) - 1)], 0.97)

    def base_of(self, before: Allograph, shape: Allograph) -> float:
        """The same for the first two letters of a word, written at the usual speed; 1 where it is always so."""
        if not before.text[-1].isalpha() or not shape.text[0].isalpha():
            return 0.0
        p = self.joins.get((before.exit, shape.entry), 0.0)
        if p in (0.0, 1.0):
            return p
        if before.exit == "bar" and shape.entry == "rnd" and shape.text != "o":
            return 0.0
        if before.text == "c" and shape.entry in ("rnd", "asc"):
            return 0.0
        if shape.entry == "asc" and shape.text != "h":
            return 0.0
        pair = before.text[-1] + shape.text[0]
        p *= 0.62 if pair in CONFUSED else 1.0
        p *= 0.3 if pair in MOST_CONFUSED else 1.0
        return min(p * self.hand.manner.joining, 0.99)

    def cost(self, steps: list[Step], rng: random.Random) -> float:
        """How much a plan repeats what stands near it, and how unnatural it is."""
        cost = rng.random() * 0.9
        for k, (shape, joined, how) in enumerate(steps):
            cost -= 0.12 * how + 0.18 * math.log(max(0.02, self.liking[id(shape)]))
            if k:
                before = steps[k - 1][0]
                for when, a, b, j in self.pairs.get((before.text, shape.text), ()):
                    same_a, same_b, same_j = a == id(before), b == id(shape), j == joined
                    likeness = 0.28 * same_a + 0.28 * same_b + 0.4 * same_j
                    all_same = same_a and same_b and same_j
                    cost += math.exp((when - self.words) / PAIR_FORGETS) * likeness * (1.6 if all_same else 1)
            cost += 0.35 * sum(steps[q][0] is shape for q in range(max(0, k - 4), k))
        return cost / max(1, len(steps))

    def remember(self, steps: list[Step]) -> None:
        self.words += 1
        for k, (shape, joined, _) in enumerate(steps):
            self.last_used[id(shape)] = self.words
            if k:
                before = steps[k - 1][0]
                seen = self.pairs.setdefault((before.text, shape.text), [])
                seen.append((self.words, id(before), id(shape), joined))
                del seen[:-5]


def _drawn(hand: Hand) -> list[Allograph]:
    return [a for several in hand.allographs.values() for a in several]


def _fading(words: int) -> float:
    """How fresh the memory of a shape is, so many words after it was used."""
    return _FADES[words] if words < len(_FADES) else 0.0


def _habit(person: random.Random, day: random.Random, lasting: float, passing: float) -> float:
    return person.gauss(0, lasting) + day.gauss(0, passing)
