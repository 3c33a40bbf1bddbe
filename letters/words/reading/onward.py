"""What a writer says after the story, as a detail: read_then("got the job\\nis her knee better", view) -> Detail.

A line is what they said when they were asked to go on; each begins a line of the letter, and its sentence tells it."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace

from letters.errors import BriefError
from letters.letter import Detail
from letters.words.english.clipped import are_clipped
from letters.words.english.mending import mend
from letters.words.english.nouns import as_sentence, is_mine
from letters.words.english.persons import bids, speaks_to_you, turn
from letters.words.english.sentences import is_talk, split_sentences
from letters.words.english.thirds import somebody_named
from letters.words.reading.doubts import is_no_answer
from letters.words.reading.fragments import with_its_subject
from letters.words.reading.inversion import asks
from letters.words.reading.news import is_small, names_another, noted, told_of_oneself
from letters.words.reading.queries import as_asked
from letters.words.reading.talk import to_the_reader
from letters.words.reading.views import View, meant, unclear

THEN = "then"
OPENING = "opening"  # the writer's own beginning
BREAK = "\n"  # between two lines of it
# "remember when you drove over the kerb": asked, though it bids.
_REMEMBER = re.compile(
    r"remember (?:when|how|that (?:time|day|night)|the (?:time|day|night)) \w+ [^.!?]*$", re.I
)
_JOINS = re.compile(r"(?:well|oh|anyway)\b,? (?=\w)", re.I)  # what is said next to what was said before


def read_then(given: str, view: View) -> Detail:
    """One line or several, each of one sentence or several. Raises BriefError for an answer that says nothing."""
    lines = [line for line in given.splitlines() if line.strip()]
    told = BREAK.join(
        _said(line if _JOINS.match(line) else to_the_reader(line), _after(" ".join(lines[:place]), view))
        for place, line in enumerate(lines)
    )
    return Detail(view.key, given, "words", told, told, me=is_mine(told))


def going_on(before: str, said: str) -> str:
    """What was said before and what is said next, as one detail."""
    return BREAK.join(part.strip() for part in (before, said) if part.strip())


def times_gone_on(then: str) -> int:
    """How often the writer has gone on."""
    return sum(bool(line.strip()) for line in then.splitlines())


def _after(before: str, view: View) -> View:
    """The view of what is said after other lines: who is named in them may be he or she."""
    others = view.others | somebody_named(before, view.known)
    return replace(view, others=others, before=(*view.before, *split_sentences(before)))


def _said(line: str, view: View) -> str:
    # "I don't know what to say" begins many a letter.
    nothing = view.key == THEN and is_no_answer(line.strip(" .!"))
    if nothing or not re.search(r"\w", line):
        raise unclear(view.key, line, "", "write what you would say, or leave it out")
    faced = speaks_to_you(line) or bids(line)
    sentences = split_sentences(mend(line, figures=is_talk(line), talk=True))
    clipped = are_clipped((*view.before, *sentences))
    told: list[str] = []
    for place, one in enumerate(sentences):
        others = faced or names_another(" ".join(sentences[: place + 1]))
        reader = frozenset[str]() if others else _meant(one, view)
        if asks(one):
            told.append(as_asked(one, reader))
        elif _REMEMBER.match(one):
            told.append(f"{as_sentence(turn(one, reader)).rstrip('.')}?")
        elif not place and not clipped:
            told.append(told_of_oneself(one, reader, view).sentence)
        else:
            said = turn(one, reader)
            told += map(as_sentence, noted(said, view, told) if place and is_small(one) else (said,))
    return " ".join(with_its_subject(told))


def _meant(text: str, view: View) -> frozenset[str]:
    """The he or she that is the reader; none where it may be either of two, and what was said stays."""
    with suppress(BriefError):
        return meant(text, view)
    return frozenset()
