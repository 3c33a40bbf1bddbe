"""A letter that its writer was shown as far as it was told, and left at that: marks_of(details) -> a line where they
might have gone on, and one where they might have ended it.

What stands before the first of these is what was shown, and so it stays; in the letter they are not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from letters.letter import Detail, Origin
from letters.words.drafting.outright import GOES_ON, says_outright
from letters.words.drafting.passage import Lines, Passage, Piece, text_of, told_by

THEN, LAST = GOES_ON
MARKS = {THEN: "Here it goes on.", LAST: "Here it ends."}


def marks_of(details: Mapping[str, Detail]) -> dict[str, Lines]:
    """Both lines by the details in whose place they stand; none where one of these is told."""
    if any(key in details for key in GOES_ON):
        return {}
    return {key: ((Piece(text, Origin.WRITER, told=(key,)),),) for key, text in MARKS.items()}


def leave_left(paragraphs: Sequence[Lines], kept: Sequence[Lines], occasion: str) -> Lines:
    """The leave that a form takes, where the letter does not have it yet nor says in it again what it is about."""
    last = paragraphs[-1][-1] if paragraphs and paragraphs[-1] else ()
    stands = told_by(last) or any(last in lines for lines in kept)
    return (last,) if last and not stands and not says_outright(text_of(last), occasion) else ()


def without(paragraphs: Sequence[Lines], marks: Mapping[str, Lines]) -> list[Lines]:
    """The paragraphs without these lines, and without those that have no other."""
    out: list[Passage] = [line for lines in marks.values() for line in lines]
    parts = (tuple(line for line in lines if line not in out) for lines in paragraphs)
    return [lines for lines in parts if lines]
