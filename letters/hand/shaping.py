"""letter -> shaped words: each letter of a word in its place, by eye.

Which shapes are taken is chosen in choosing.py; here they are put apart as this hand spaces them."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator

from letters.chance import stream
from letters.errors import MissingGlyph
from letters.hand.choosing import CONFUSED, MOST_CONFUSED, Chooser, Step
from letters.hand.slips import STRUCK, false_start, slip_of
from letters.hand.spacing import spacing_of
from letters.hand.variation import Variation
from letters.ink import Allograph, Hand, Join, ShapedGlyph, ShapedLetter, ShapedParagraph, ShapedWord
from letters.letter import Letter, Paragraph, Part, Sentence

ROOFED = "TFPVWY"  # capitals whose arms reach over the next letter
LONGEST_NAME = 3  # words; more is no signature but a sentence
FALSE = 100_000  # added to a word's number for the false start before it
TIRED = 1500.0  # x-heights written, after which the pen is lifted as seldom as it gets


class Writer:
    """Shapes the words of one letter in order."""

    def __init__(self, hand: Hand, seed: int) -> None:
        self.hand, self.seed = hand, seed
        self.chooser = Chooser(hand, seed)
        self.spacing = spacing_of(hand)
        self.variation = Variation(seed)
        self.distance = 0.0

    def paragraph(self, paragraph: Paragraph, slips: float) -> ShapedParagraph:
        """A paragraph of the letter, shaped; a name at its end is signed and not written."""
        signed = paragraph.part == Part.SIGNATURE and len(paragraph.text.split()) <= LONGEST_NAME
        words = self.signature(paragraph.sentences) if signed else self.words(paragraph.sentences, slips)
        return ShapedParagraph(paragraph.part, tuple(words), paragraph.tight)

    def signature(self, sentences: tuple[Sentence, ...]) -> Iterator[ShapedWord]:
        """The words of a name as it is signed; the last of them ends it."""
        for sentence in sentences:
            said = sentence.text.split()
            for n, text in enumerate(said):
                rng = stream(self.seed, "shape", sentence.key, n)
                name = self.laid_out(sentence.key, n, text, self.chooser.sign(text, rng), rng)
                yield dataclasses.replace(name, signed=n + 1 == len(said))

    def words(self, sentences: tuple[Sentence, ...], slips: float) -> Iterator[ShapedWord]:
        """The words of a paragraph, with what goes wrong in them."""
        for sentence in sentences:
            said = sentence.text.split()
            for n, text in enumerate(said):
                luck = stream(self.seed, "slip", sentence.key, n)
                slip = slip_of(text, n == 0, luck, slips) if slips else ""
                if slip == STRUCK:
                    start = false_start(text, said[n + 1] if n + 1 < len(said) else "", luck)
                    yield dataclasses.replace(self.word(sentence.key, n + FALSE, start), text="", slip=STRUCK)
                    slip = ""
                yield dataclasses.replace(self.word(sentence.key, n, text), slip=slip)

    def word(self, sentence: str, number: int, text: str) -> ShapedWord:
        """A word, shaped; it keeps its chances when another sentence changes."""
        rng = stream(self.seed, "shape", sentence, number)
        speed, tired = self.variation.speed.at(self.distance), min(1.0, self.distance / TIRED)
        return self.laid_out(sentence, number, text, self.chooser.plan(text, speed, tired, rng), rng)

    def laid_out(
        self, sentence: str, number: int, text: str, steps: list[Step], rng: random.Random
    ) -> ShapedWord:
        """The shapes of a word put beside each other."""
        glyphs: list[ShapedGlyph] = []
        x, uneven = 0.0, 0.0
        tight = 0.012 * self.hand.manner.unevenness * self.variation.spacing.at(self.distance)
        for shape, joined, _ in steps:
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
            way = join if joined else self.hand.joins.get(("", b.entry))
            room = way.room if way else 0.0
            return a.advance + self.hand.manner.gap * room - (0 if joined else self.hand.manner.lift_gap)
        if left.isdigit() or right.isdigit():
            return self.spacing.distance(a, b, 0.50)
        return self.spacing.distance(a, b, self.gap(a, b, join if joined else None))

    def gap(self, a: Allograph, b: Allograph, join: Join | None) -> float:
        """The white that two letters want between them."""
        left, right = a.text[-1], b.text[0]
        gap = self.hand.manner.gap * (0.86 if left.isupper() and left not in ROOFED else 1.0)
        gap += 0.02 * ((left in "iltfr") + (right in "iltj"))
        if join:
            gap *= join.room
        else:
            never = self.hand.joins.get((a.exit, b.entry))
            lifted = {"lo": 0.96, "r": 1.0}.get(a.exit, 0.84)
            gap *= never.room if never and never.likelihood == 0 and never.room != 1 else lifted
            gap *= 0.72 if left == "f" else 1.0
        gap *= 0.84 if right == "s" else 1.0
        gap *= 1.3 if left == "c" and right in "hklt" else 1.0
        if self.may_run_together(a, b):
            gap *= 1.2 if left + right in MOST_CONFUSED else 1.0
            gap *= 1.08 if left + right in CONFUSED or left + right in ("co", "ca", "ci", "cu") else 1.0
        return gap

    def may_run_together(self, a: Allograph, b: Allograph) -> bool:
        """Whether this hand joins such letters at all, so that they could be read as another."""
        join = self.hand.joins.get((a.exit, b.entry))
        return join is not None and join.likelihood > 0.1

    def step_to_mark(self, a: Allograph, b: Allograph) -> float:
        """Punctuation stands by the foot or the head of the letter before it, not by its whole body."""
        p, q = self.spacing.profile[id(a)], self.spacing.profile[id(b)]
        left, right = a.text[-1], b.text[0]
        if right in ",.;:…":
            foot = 0.4 * p.right_between(-0.2, 0.5, full=True) + 0.6 * p.right_between(-0.2, 0.5)
            foot += (
                self.spacing.thick
                + 0.35
                + 0.13 * (left in "lbhkd")
                + 0.04 * (left in "tf")
                + 0.1 * left.isdigit()
            )
            head = p.right_between(0.5, 1.2) - 0.10 + 0.16 * (left in "fsr")
            stands = max(foot, head)
            # nothing of a closing quote is so low: what follows it stands beneath its right side
            return (stands if stands > -5 else float(p.right.max()) - 0.1) - q.left_edge()
        if right in "!?":
            high = 1.0 + 0.9 * left.isdigit()
            clear = 0.5 * p.right_between(-0.2, high, full=True) + 0.5 * p.right_between(-0.2, high) + 0.12
            return max(self.spacing.distance(a, b, 0.45), clear)
        if right in "'\"’”‘“":
            head = max(p.right_between(0.8, 3.0, full=True), p.right_between(0.5, 0.9) - 0.06)
            return (head if head > -8 else float(p.right.max())) + 0.14 - q.left_edge()
        if left in "'\"’”‘“":
            return (
                float(p.right.max())
                + (0.20 + 0.14 * (right == "t") if right.isalpha() else 0.05)
                - q.left_edge()
            )
        if left in ".,:;" and right.isdigit():
            return float(p.right.max()) + 0.26 - q.left_edge()
        return self.spacing.distance(a, b, 0.50)


def _checked(letter: Letter, hand: Hand) -> None:
    """Nothing is dropped in silence: the first character that the hand lacks is an error with its place."""
    position = 0
    for paragraph in letter.paragraphs:
        for character in paragraph.text:
            if not character.isspace() and character not in hand.allographs:
                raise MissingGlyph(character, position, hand.name)
            position += 1
        position += 1


def shape(letter: Letter, hand: Hand, seed: int, slips: float = 0.0) -> ShapedLetter:
    """Every word of the letter, shaped in order; `slips` is how often one goes wrong (0–1). MissingGlyph where the hand
    cannot write a character."""
    _checked(letter, hand)
    writer = Writer(hand, seed)
    return ShapedLetter(hand, tuple(writer.paragraph(p, slips) for p in letter.paragraphs))
