"""What a writer says after the story, as a detail: read_then("got the job\\nis her knee better", view) -> Detail.

A line is what they said when they were asked to go on; each begins a line of the letter, and its sentence tells it."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.letter import Detail
from letters.words.doubts import is_no_answer
from letters.words.grammar import bare_word
from letters.words.mending import mend
from letters.words.news import reader_in, told_of_oneself
from letters.words.nouns import is_mine
from letters.words.passage import Passage
from letters.words.persons import speaks_to_you
from letters.words.queries import ASKING, AUXILIARIES, read_question
from letters.words.talk import to_the_reader
from letters.words.views import View, unclear

THEN = "then"
BREAK = "\n"  # between two lines of it
_ASKED = frozenset("i you we he she they it there her his your my our".split())

_JOINS = re.compile(r"(?:well|oh|anyway)\b,? (?=\w)", re.I)  # what is said next to what was said before
# The reader is told to do it, and so "her" is somebody else.
_BIDS = re.compile(
    r"(?:please |just )?(?:don'?t|do not|never|make sure|tell|give|let|keep|take|say|ask|remind) ", re.I
)


def read_then(given: str, view: View) -> Detail:
    """One line or several, each of one sentence or several. Raises BriefError for an answer that says nothing."""
    told = BREAK.join(
        _said(line if _JOINS.match(line) else to_the_reader(line), view)
        for line in given.splitlines()
        if line.strip()
    )
    return Detail(view.key, given, "words", told, told, me=is_mine(told))


def each_line(said: Passage, then: Detail) -> tuple[Passage, ...]:
    """The passage that tells it, parted into its lines."""
    told = [piece for piece in said if piece.told]
    return tuple(
        (replace(piece, text=line, sources=()),) for piece in told for line in then.sentence.split(BREAK)
    )


def _said(line: str, view: View) -> str:
    if is_no_answer(line.strip(" .!")):
        raise unclear(view.key, line, "", "write what you would say, or leave it out")
    if _asks(line):
        return read_question(line, view).sentence
    faced = speaks_to_you(line) or bool(_BIDS.match(line))
    reader = frozenset[str]() if faced else reader_in(mend(line), view)
    return told_of_oneself(line, reader, view).sentence


def _asks(line: str) -> bool:
    """Whether somebody asks, who left out the mark: "is her knee better"."""
    first, second = (*map(bare_word, line.split()[:2]), "", "")[:2]
    return first in AUXILIARIES and second in _ASKED or first in ASKING and second in AUXILIARIES
