"""letter -> shaped words: each letter of a word in its place, by eye.

Which shapes are taken is chosen in choosing.py, how far apart they stand in steps.py; here the words are gone through
in order, a breath at a time. A breath is some sentences at whose end the hand forgets what it has just written: so an
edit leaves the shapes of the breaths after it as they were."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from letters.cache import Cache
from letters.chance import stream
from letters.errors import MissingGlyph
from letters.hand.choosing import Chooser, Step
from letters.hand.courses import LEAVING, Way, tiredness
from letters.hand.ease import practice
from letters.hand.habits import Habits, Person
from letters.hand.slips import AWAKE, STRUCK, false_start, slip_of
from letters.hand.steps import Steps
from letters.hand.variation import Variation, variation_of
from letters.ink import ShapedGlyph, ShapedLetter, ShapedParagraph, ShapedWord
from letters.letter import Letter, Paragraph, Part
from letters.penmanship import Hand

LONGEST_NAME = 3  # words; more is no signature but a sentence
FALSE = 100_000  # added to a word's number for the false start before it
FORGETS = 0.6  # how likely the hand forgets at the end of a sentence what it has just written
UNEVEN, JOINED = (
    0.013,
    0.06,
)  # how the white in a word varies from letter to letter, and a join of an easy hand (x-heights)
A_LETTER = 1000  # breaths: more than it can hold


@dataclass(frozen=True)
class Breath:
    """Sentences, each by its key and text, that are shaped together, and by a hand that is so `tired` (0–1)."""

    said: tuple[tuple[str, str], ...]
    tired: float
    slips: float
    signed: bool


class _Writer:
    """Shapes one breath."""

    def __init__(self, hand: Hand, seed: int, steps: Steps, habits: Habits, variation: Variation) -> None:
        self.hand, self.seed = hand, seed
        self.chooser = Chooser(habits)
        self.steps, self.variation = steps, variation
        self.way = Way(seed, 0.0)

    def breath(self, breath: Breath) -> tuple[ShapedWord, ...]:
        """The words of a breath."""
        self.way = Way(self.seed, breath.tired)
        return tuple(self.signature(breath) if breath.signed else self.words(breath))

    def signature(self, breath: Breath) -> Iterator[ShapedWord]:
        """The words of a name as it is signed; the last of them ends it."""
        for key, text in breath.said:
            self.way.sentence(key)
            said = text.split()
            for n, word in enumerate(said):
                rng = stream(self.seed, "shape", key, n)
                name = self.laid_out(key, n, word, self.chooser.sign(word, rng), rng)
                yield dataclasses.replace(name, signed=(n + 1) / len(said))

    def words(self, breath: Breath) -> Iterator[ShapedWord]:
        """The words of some sentences, with what goes wrong in them."""
        for key, text in breath.said:
            self.way.sentence(key)
            said = text.split()
            slipped = -AWAKE
            for n, word in enumerate(said):
                slip = ""
                if breath.slips and n - slipped > AWAKE:
                    luck = stream(self.seed, "slip", key, n)
                    slip = slip_of(word, n == 0, luck, breath.slips)
                    slipped = n if slip else slipped
                if slip == STRUCK:
                    start = false_start(word, said[n + 1] if n + 1 < len(said) else "", luck)
                    yield dataclasses.replace(self.word(key, n + FALSE, start), text="", slip=STRUCK)
                    slip = ""
                written = self.word(key, n, word)
                yield dataclasses.replace(written, slip=slip) if slip else written

    def word(self, sentence: str, number: int, text: str) -> ShapedWord:
        """A word, shaped; it keeps its chances when another sentence changes."""
        rng = stream(self.seed, "shape", sentence, number)
        here = self.way.here
        speed = self.variation.speed.at(here.at)
        return self.laid_out(sentence, number, text, self.chooser.plan(text, speed, here.tired, rng), rng)

    def laid_out(
        self, sentence: str, number: int, text: str, steps: list[Step], rng: random.Random
    ) -> ShapedWord:
        """The shapes of a word put beside each other."""
        glyphs: list[ShapedGlyph] = []
        x, uneven = 0.0, 0.0
        manner = self.hand.manner
        tight = 0.012 * manner.unevenness * self.variation.spacing.at(self.way.here.at)
        for shape, joined in steps:
            if glyphs:
                uneven = 0.4 * uneven + rng.gauss(0, UNEVEN * manner.unevenness)
                loose = rng.gauss(0, JOINED * manner.ease) if joined and manner.ease else 0.0
                x += self.steps.step(glyphs[-1].allograph, shape, joined) + uneven + loose - tight
            glyphs.append(ShapedGlyph(shape, x, joined))
        left, right = self.steps.spacing.edges(glyphs[0].allograph, glyphs[-1].allograph, x)
        here = self.way.here
        self.way.go(right - left + self.hand.manner.word_gap, practice(text))
        return ShapedWord(sentence, number, text, tuple(glyphs), left, right - left, course=here)


def _checked(letter: Letter, hand: Hand) -> None:
    """Nothing is dropped in silence: the first character that the hand lacks is an error with its place."""
    position = 0
    for paragraph in letter.paragraphs:
        for character in paragraph.text:
            if not character.isspace() and character not in hand.allographs:
                raise MissingGlyph(character, position, hand.name)
            position += 1
        position += 1


class Shaper:
    """Shapes letters in one hand; breaths that `kept` holds are not shaped again."""

    def __init__(self, hand: Hand, seed: int, slips: float, kept: Cache) -> None:
        self.hand, self.seed, self.slips, self.kept = hand, seed, slips, kept
        self.variation = variation_of(seed, kept)
        self.at, self.sentences = 0.0, 0

    def paragraph(self, paragraph: Paragraph) -> ShapedParagraph:
        """A paragraph of the letter, shaped; a name at its end is signed and not written."""
        signed = paragraph.part == Part.SIGNATURE and len(paragraph.text.split()) <= LONGEST_NAME
        words: list[ShapedWord] = []
        said = [(one.key, one.text) for one in paragraph.sentences if one.text.split()]
        for begin, end in _breaths([key for key, _ in said], self.seed):
            words += self.breath(
                Breath(tuple(said[begin:end]), tiredness(self.sentences), self.slips, signed)
            )
        return ShapedParagraph(paragraph.part, tuple(words), paragraph.tight)

    def breath(self, breath: Breath) -> Iterator[ShapedWord]:
        """The words of a breath, in the course that leaves the last one's."""
        words = self.kept.one((self.hand, self.seed, breath), lambda: self.writer().breath(breath))
        self.sentences += len(breath.said)
        before, gap = self.at, self.hand.manner.word_gap
        for word in words:
            self.at = word.course.at + word.advance + gap
            yield _carried_on(word, before) if word.sentence == breath.said[0][0] else word

    def writer(self) -> _Writer:
        steps = self.kept.one(("steps", self.hand), lambda: Steps(self.hand))
        person = self.kept.one(("person", self.hand), lambda: Person(self.hand))
        habits = self.kept.one(("habits", self.hand, self.seed), lambda: Habits(person, self.seed))
        return _Writer(self.hand, self.seed, steps, habits, self.variation)


def _breaths(keys: Sequence[str], seed: int) -> Iterator[tuple[int, int]]:
    """Where breaths begin and end; that hangs on the key of the sentence that begins one, and on nothing else."""
    begins = [n for n, key in enumerate(keys) if not n or stream(seed, "breath", key).random() < FORGETS]
    yield from zip(begins, [*begins[1:], len(keys)], strict=True)


def _carried_on(word: ShapedWord, before: float) -> ShapedWord:
    """A word of a breath's first sentence, while it leaves the course of what stands before."""
    course = word.course
    if course.rested >= LEAVING:
        return word
    return dataclasses.replace(word, course=course._replace(before=before + course.rested))


def shape(
    letter: Letter, hand: Hand, seed: int, slips: float = 0.0, kept: Cache | None = None
) -> ShapedLetter:
    """Every word of the letter, shaped in order; `slips` is how often one goes wrong (0–1); breaths that `kept` holds
    are not shaped again. MissingGlyph where the hand cannot write a character."""
    _checked(letter, hand)
    shaper = Shaper(hand, seed, slips, kept or Cache(A_LETTER))
    return ShapedLetter(hand, tuple(shaper.paragraph(p) for p in letter.paragraphs))
