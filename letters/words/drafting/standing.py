"""One sentence in its letter: Standing.find(letter, key) -> the sentence, what stands around it, what it bears.

What is offered there carries every detail that the sentence carries, is clean, and repeats nothing of the letter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from letters.letter import Detail, Letter, Origin, Paragraph, Part, Sentence, Source
from letters.words.drafting import guards
from letters.words.drafting.typography import SetSentence
from letters.words.english.numbers import in_words, ordinal

REPEAT = 4  # words in a row that another sentence of the letter has already said
OPENING, BODY, LEAVE = "opening", "body", "leave"


@dataclass(frozen=True)
class Standing:
    """One sentence in its letter, and the details that the letter tells."""

    letter: Letter
    paragraph: Paragraph
    sentence: Sentence
    details: Mapping[str, Detail]

    @classmethod
    def find(cls, letter: Letter, key: str, details: Mapping[str, Detail]) -> Standing | None:
        """The sentence of this key where it stands; None where the letter has none."""
        found = ((p, s) for p in letter.paragraphs for s in p.sentences if s.key == key)
        return next((cls(letter, *one, details) for one in found), None)

    @cached_property
    def others(self) -> tuple[Sentence, ...]:
        """All other sentences of the letter, in order."""
        return tuple(s for p in self.letter.paragraphs for s in p.sentences if s.key != self.sentence.key)

    @cached_property
    def sources(self) -> frozenset[Source]:
        """The lines that the letter was made from."""
        return frozenset(one for p in self.letter.paragraphs for s in p.sentences for one in s.sources)

    @cached_property
    def zone(self) -> str:
        """Whether it opens the letter, takes leave, or stands between."""
        body = [p for p in self.letter.paragraphs if p.part is Part.BODY]
        if self.sentence == body[0].sentences[0]:
            return OPENING
        last = body[-1].sentences if len(body) > 1 else body[-1].sentences[-1:]
        return LEAVE if self.sentence in last else BODY

    @property
    def last(self) -> str:
        """The last sentence before the close."""
        return next(
            (p.sentences[-1].text for p in reversed(self.letter.paragraphs) if p.part is Part.BODY), ""
        )

    @property
    def before(self) -> tuple[Sentence, ...]:
        """What stands before it in its paragraph."""
        return self.paragraph.sentences[: self.paragraph.sentences.index(self.sentence)]

    @property
    def after(self) -> tuple[Sentence, ...]:
        """What stands after it in its paragraph."""
        return self.paragraph.sentences[self.paragraph.sentences.index(self.sentence) + 1 :]

    def run(self, line: Source) -> tuple[Sentence, ...]:
        """The sentences that come from the same line."""
        return tuple(s for p in self.letter.paragraphs for s in p.sentences if line in s.sources)

    @cached_property
    def keys(self) -> frozenset[str]:
        """The details that it tells."""
        return carried(self.sentence.text, self.details)

    @cached_property
    def told(self) -> frozenset[str]:
        """The details that the other sentences tell."""
        return frozenset[str]().union(*(carried(one.text, self.details) for one in self.others))

    def may_have(self, said: SetSentence) -> bool:
        """Whether a candidate is new to the letter, clean, and tells what the sentence tells."""
        words = guards.plain(said.text)
        if not words or words in self._said or not self.keys <= carried(said.text, self.details):
            return False
        clean = said.origin is Origin.WRITER or not any(guards.slips(said.text))
        return clean and not guards.runs(said.text, REPEAT) & self._taken

    @cached_property
    def _said(self) -> frozenset[str]:
        """What the letter says, sentence by sentence."""
        return frozenset(guards.plain(one.text) for one in (self.sentence, *self.others))

    @cached_property
    def _taken(self) -> set[tuple[str, ...]]:
        """The runs of words that the other sentences have, but for those of the writer's phrases."""
        known = [self.sentence.text, self.letter.brief.to]
        known += [form for detail in self.details.values() for form in guards.forms_of(detail)]
        return _runs(one.text for one in self.others) - _runs(known)


def _runs(texts: Iterable[str]) -> set[tuple[str, ...]]:
    return {run for text in texts for run in guards.runs(text, REPEAT)}


def carried(text: str, details: Mapping[str, Detail]) -> frozenset[str]:
    """The details that a text says in some form, numbers in words among them."""
    said = f" {guards.plain(text)} "
    return frozenset(key for key, one in details.items() if any(form in said for form in _forms(one)))


@lru_cache(maxsize=256)
def _forms(detail: Detail) -> tuple[str, ...]:
    """Every form of a detail, as its words stand among others."""
    number = () if detail.number is None else (in_words(detail.number), ordinal(detail.number))
    return tuple(f" {guards.plain(form)} " for form in (*guards.forms_of(detail), *number))
