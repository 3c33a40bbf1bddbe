"""letter -> shaped words: allographs, ligatures and joins chosen, each letter in its place.

A word is one plan. Several plans are drawn for it, and the one least like what stands near is taken, weighted by how
natural it is to this person: habits belong to the person, accidents to the seed."""

from __future__ import annotations

import math
import random

from letters.chance import stream
from letters.errors import MissingGlyph
from letters.hand.spacing import Spacing
from letters.hand.variation import Variation
from letters.ink import Allograph, Hand, Join, ShapedGlyph, ShapedLetter, ShapedParagraph, ShapedWord
from letters.letter import Letter, Sentence

# Pairs that are read as another letter when they run together: joined seldom, and set wider.
CONFUSED = frozenset(
    "iv vi iw wi ui iu ni in un nu mi im rn ri ii cl uv vu nn mn wn iy uy ij ir rr rm ru ch ck ol".split()
)
MOST_CONFUSED = frozenset(("iv", "vi", "iw", "rn"))
TIRES = (1, 1, 1, 0.95, 0.8, 0.6, 0.45)  # how the wish to join wears off along a joined run
LIGATURES = {"th": 0.5, "tt": 0.7, "ff": 0.6}
PLANS, PLANS_LONG, LONG = 6, 4, 5
FORGETS = 26.0  # words after which a shape no longer feels used

Step = tuple[Allograph, bool, float]  # a shape, whether it is joined to the one before, and how likely that was


class Writer:
    """One person writing one letter: remembers what was used just before."""

    def __init__(self, hand: Hand, seed: int) -> None:
        self.hand, self.seed = hand, seed
        self.spacing = Spacing(hand)
        self.variation = Variation(seed)
        self.longest = max(len(text) for text in hand.allographs)
        person, day = random.Random(hand.name), stream(seed, "day")
        self.joins = {
            key: min(1.0, join.likelihood * math.exp(_habit(person, day, 0.15, 0.08)))
            if join.likelihood < 1
            else 1.0
            for key, join in sorted(hand.joins.items())
        }
        self.liking = {
            id(a): a.weight * math.exp(_habit(person, day, 0.35, 0.12))
            for text in sorted(hand.allographs)
            for a in hand.allographs[text]
        }
        self.distance = 0.0
        self.words = 0
        self.last_used: dict[int, int] = {}
        self.pairs: dict[tuple[str, str], list[tuple[int, int, int, bool]]] = {}

    # --- the plan ---

    def plan(self, text: str, rng: random.Random) -> list[Step]:
        """The shapes of a word, the best of several plans."""
        speed = float(self.variation.speed(self.distance))
        tries = PLANS if len(text) < LONG else PLANS_LONG
        plans = [self.one_plan(text, speed, rng) for _ in range(tries)]
        best = min(plans, key=lambda p: self.cost(p, rng))
        self.remember(best)
        return best

    def one_plan(self, text: str, speed: float, rng: random.Random) -> list[Step]:
        tokens = self.tokens(text, rng)
        steps: list[Step] = []
        run = 0
        for i, token in enumerate(tokens):
            before = steps[-1][0] if steps else None
            goes_on = i + 1 < len(tokens) and tokens[i + 1][0].isalpha()
            place = "start" if before is None else "mid" if goes_on else "end"
            shape = self.pick(token, place, rng)
            if before is None:
                joined, how = False, 0.0
            else:
                p = self.joining(before, shape, run, speed)
                joined = rng.random() < p
                how = math.log(max(0.03, p if joined else 1 - p))
            if joined and before is not None:
                shape = self.fitting(shape, before, rng)
            run = run + 1 if joined else 1
            steps.append((shape, joined, how))
        return steps

    def tokens(self, text: str, rng: random.Random) -> list[str]:
        """The word cut into characters and the ligatures that are used this time."""
        found, i = [], 0
        while i < len(text):
            two = text[i : i + 2]
            if len(two) == 2 and two in self.hand.allographs and rng.random() < LIGATURES.get(two, 0.5):
                found.append(two)
            else:
                found.append(text[i])
            i += len(found[-1])
        return found

    def pick(self, text: str, place: str, rng: random.Random) -> Allograph:
        """One of the shapes for a text, seldom one that was used just now."""
        shapes = self.hand.allographs[text]
        if len(shapes) == 1:
            return shapes[0]
        weights = []
        for a in shapes:
            w = self.liking[id(a)]
            if (a.place and a.place != place) or a.needs.startswith("after"):
                w = 0.0
            if a.needs == "lift" and place != "start":
                w = 0.0
            used = self.last_used.get(id(a))
            if used is not None:
                tired = 0.45 if text in "gyf" else 0.75
                w *= 1 - tired * math.exp(-(self.words - used) / 14)
            weights.append(w)
        return rng.choices(shapes, weights)[0] if sum(weights) > 0 else shapes[0]

    def fitting(self, shape: Allograph, before: Allograph, rng: random.Random) -> Allograph:
        """A shape made for coming from such an exit, where the hand has one."""
        made = [
            a
            for a in self.hand.allographs[shape.text]
            if a.needs.startswith("after:") and before.exit in a.needs[6:].split(",")
        ]
        return rng.choices(made, [self.liking[id(a)] for a in made])[0] if made else shape

    def joining(self, before: Allograph, shape: Allograph, run: int, speed: float) -> float:
        """How likely the pen goes on from one letter to the next without a lift."""
        if not before.text[-1].isalpha() or not shape.text[0].isalpha():
            return 0.0
        p = self.joins.get((before.exit, shape.entry), 0.0)
        if p >= 1:
            return 1.0
        p *= self.hand.manner.joining * (1 + 0.18 * speed + 0.12 * min(1.0, self.distance / 1500))
        p *= TIRES[min(run, len(TIRES) - 1)]
        pair = before.text[-1] + shape.text[0]
        if pair in CONFUSED:
            p *= 0.62
        if pair in MOST_CONFUSED:
            p *= 0.3
        if before.exit == "bar" and shape.entry == "rnd" and shape.text != "o":
            return 0.0
        if before.text == "c" and shape.entry in ("rnd", "asc"):
            return 0.0
        if shape.entry == "asc" and shape.text != "h":
            return 0.0
        return min(p, 0.97)

    def cost(self, steps: list[Step], rng: random.Random) -> float:
        """How much a plan repeats what stands near it, and how unnatural it is."""
        cost = rng.random() * 0.9
        for k, (shape, joined, how) in enumerate(steps):
            cost -= 0.12 * how + 0.18 * math.log(max(0.02, self.liking[id(shape)]))
            if k:
                before = steps[k - 1][0]
                for when, a, b, j in self.pairs.get((before.text, shape.text), ()):
                    same_a, same_b, same_j = a == id(before), b == id(shape), j == joined
                    likeness = 0.35 * same_a + 0.35 * same_b + 0.5 * same_j
                    all_same = same_a and same_b and same_j
                    cost += math.exp((when - self.words) / FORGETS) * likeness * (1.6 if all_same else 1)
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

    # --- the places ---

    def word(self, sentence: str, number: int, text: str) -> ShapedWord:
        """A word, shaped; it keeps its chances when another sentence changes."""
        rng = stream(self.seed, "shape", sentence, number)
        glyphs: list[ShapedGlyph] = []
        x, uneven = 0.0, 0.0
        tight = 0.012 * float(self.variation.spacing(self.distance))
        for shape, joined, _ in self.plan(text, rng):
            if glyphs:
                uneven = 0.4 * uneven + rng.gauss(0, 0.020 * self.hand.manner.unevenness)
                x += self.step(glyphs[-1].allograph, shape, joined) + uneven - tight
            glyphs.append(ShapedGlyph(shape, x, joined))
        left, right = self.spacing.edges(glyphs[0].allograph, glyphs[-1].allograph, x)
        self.distance += right - left + self.hand.manner.word_gap
        return ShapedWord(sentence, number, text, tuple(glyphs), left, right - left)

    def step(self, a: Allograph, b: Allograph, joined: bool) -> float:
        """From the origin of one letter to that of the next."""
        left, right = a.text[-1], b.text[0]
        if not (left.isalnum() and right.isalnum()):
            return self.step_to_mark(a, b)
        join = self.hand.joins.get((a.exit, b.entry))
        if a.advance is not None:
            after_lift = self.hand.joins.get(("", b.entry))
            room = join.room if join else after_lift.room if after_lift else 0.0
            return a.advance + self.hand.manner.gap * room - (0 if joined else self.hand.manner.lift_gap)
        if left.isdigit() or right.isdigit():
            return self.spacing.distance(a, b, 0.50)
        return self.spacing.distance(a, b, self.gap(a, b, join if joined else None))

    def gap(self, a: Allograph, b: Allograph, join: Join | None) -> float:
        """The white that two letters want between them."""
        left, right = a.text[-1], b.text[0]
        gap = self.hand.manner.gap * (0.86 if left.isupper() else 1.0)
        gap += 0.02 * ((left in "iltfr") + (right in "iltj"))
        if join:
            gap *= join.room
        else:
            gap *= {"lo": 0.96, "r": 1.0}.get(a.exit, 0.84)
            gap *= 0.72 if left == "f" else 1.0
        gap *= 0.84 if right == "s" else 1.0
        gap *= 1.3 if left == "c" and right in "hkl" else 1.0
        gap *= 1.2 if left + right in MOST_CONFUSED else 1.0
        return gap * (1.08 if left + right in CONFUSED or left + right in ("co", "ca", "ci", "cu") else 1.0)

    def step_to_mark(self, a: Allograph, b: Allograph) -> float:
        """Punctuation stands by the foot or the head of the letter before it, not by its whole body."""
        p, q = self.spacing.profile[id(a)], self.spacing.profile[id(b)]
        left, right = a.text[-1], b.text[0]
        if right in ",.;:…":
            foot = 0.4 * p.right_between(-0.2, 0.5, full=True) + 0.6 * p.right_between(-0.2, 0.5)
            foot += 0.27 + 0.13 * (left in "lbhkd") + 0.04 * (left in "tf") + 0.1 * left.isdigit()
            head = p.right_between(0.5, 1.2) - 0.10 + 0.16 * (left in "fsr")
            return max(foot, head) - q.left_edge()
        if right in "!?":
            clear = p.right_between(-0.2, 1.0 + 0.9 * left.isdigit(), full=True) + 0.08
            return max(self.spacing.distance(a, b, 0.45), clear)
        if right in "'\"’”‘“":
            head = p.right_between(0.8, 3.0, full=True)
            return (head if head > -9 else float(p.right.max()) - 0.1) + 0.14 - q.left_edge()
        if left in "'\"’”‘“":
            return float(p.right.max()) + (0.20 + 0.1 * (right == "t") if right.isalpha() else 0.05) - q.left_edge()
        if left in ".,:;" and right.isdigit():
            return float(p.right.max()) + 0.26 - q.left_edge()
        return self.spacing.distance(a, b, 0.50)


def _habit(person: random.Random, day: random.Random, lasting: float, passing: float) -> float:
    return person.gauss(0, lasting) + day.gauss(0, passing)


def _checked(letter: Letter, hand: Hand) -> None:
    """Nothing is dropped in silence: the first character that the hand lacks is an error with its place."""
    position = 0
    for paragraph in letter.paragraphs:
        for character in paragraph.text:
            if not character.isspace() and character not in hand.allographs:
                raise MissingGlyph(character, position, hand.name)
            position += 1
        position += 1


def _words(sentences: tuple[Sentence, ...]) -> list[tuple[str, int, str]]:
    return [(s.key, n, w) for s in sentences for n, w in enumerate(s.text.split())]


def shape(letter: Letter, hand: Hand, seed: int) -> ShapedLetter:
    """Every word of the letter, shaped in order. MissingGlyph where the hand cannot write a character."""
    _checked(letter, hand)
    writer = Writer(hand, seed)
    return ShapedLetter(
        hand,
        tuple(
            ShapedParagraph(p.part, tuple(writer.word(*w) for w in _words(p.sentences)), p.tight)
            for p in letter.paragraphs
        ),
    )
