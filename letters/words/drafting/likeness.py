"""How much a draft says again: of itself, repeats(letter), and of earlier letters to the same person, likeness(letter,
heard(said))."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from letters.letter import Letter, Origin, Paragraph, Part, Sentence, Source
from letters.words.drafting.guards import COMMON, plain_words, runs, signs_off_twice

ECHO = 5  # words in a row


def _leave_said_twice(letter: Letter) -> bool:
    closing = next((p.text for p in letter.paragraphs if p.part is Part.CLOSING), "")
    body = [s.text for p in letter.paragraphs if p.part is Part.BODY for s in p.sentences]
    return bool(body) and signs_off_twice(body[-1], closing)


def repeats(letter: Letter) -> float:
    """How much a letter repeats itself, 0 for not at all: rare words said again, in steps of a tenth, “, and” at more
    than one place, a close that the last sentence has said already, an “it” whose sense a story has taken."""
    text = " ".join(s.text for p in letter.paragraphs for s in p.sentences if s.origin is not Origin.WRITER)
    words = [word for word in plain_words(text) if len(word) > 4 and word not in COMMON]
    again = sum(count - 1 for count in Counter(words).values())
    joined = 0.25 * max(0, text.count(", and ") - 1)
    lost = 0.3 * sum(map(_loses_it, letter.paragraphs))
    return round(again / max(len(words), 1), 1) + joined + lost + _leave_said_twice(letter)


# "I'd know you by it anywhere." is said of what stands before it, and that is a story's last sentence.
_IT = re.compile(
    r"\b(?:it|this|that(?! (?:i|you|he|she|it|we|they|there|the|my|your|our|his|her|nobody|anybody)\b))\b",
    re.I,
)
_AT_MOST = 12  # words: a longer sentence says what it means


def _loses_it(paragraph: Paragraph) -> int:
    """How many short sentences of ours say “it” right after the end of a story."""
    pairs = zip(paragraph.sentences, paragraph.sentences[1:], strict=False)
    return sum(
        before.origin is Origin.WRITER
        and after.origin is not Origin.WRITER
        and len(after.text.split()) <= _AT_MOST
        and bool(_IT.search(after.text))
        for before, after in pairs
    )


class Heard(NamedTuple):
    """What earlier letters have said: the lines that they came from, and their words five in a row."""

    lines: frozenset[Source]
    words: frozenset[tuple[str, ...]]


def heard(said: Iterable[Letter]) -> Heard:
    """What some letters have said, but for the writer's own words."""
    sentences = [s for letter in said for s in _our_sentences(letter)]
    runs_of = (run for s in sentences for run in runs(s.text, ECHO))
    return Heard(frozenset(source for s in sentences for source in s.sources), frozenset(runs_of))


def likeness(letter: Letter, earlier: Heard) -> float:
    """How much of a letter has been said before: the share of its sentences that come from the same lines, and of its
    words, five in a row, that are the same."""
    body = _our_sentences(letter)
    lines = sum(any(source in earlier.lines for source in s.sources) for s in body)
    words = [run for s in body for run in runs(s.text, ECHO)]
    return lines / max(len(body), 1) + sum(run in earlier.words for run in words) / max(len(words), 1)


def _our_sentences(letter: Letter) -> list[Sentence]:
    bodies = (p for p in letter.paragraphs if p.part is Part.BODY)
    return [s for p in bodies for s in p.sentences if s.origin is not Origin.WRITER]
