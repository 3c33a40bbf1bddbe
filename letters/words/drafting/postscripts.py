"""What the writer puts under their name: parted_off(paragraphs) -> the paragraphs without it, and the postscript.

"See you Sunday. P.S. Bring the key." ends with the key, and the name stands before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from letters.letter import Origin
from letters.words.drafting.passage import Lines, Passage, told_by
from letters.words.english.sentences import is_postscript, split_sentences


def parted_off(paragraphs: Sequence[Lines]) -> tuple[list[Lines], Lines]:
    """The paragraphs of a letter without what begins with P.S. in them, up to the end of what was said in one go; all
    as it is where nothing else would be left."""
    kept: list[Lines] = []
    below: list[Passage] = []
    for lines in paragraphs:
        left = []
        for line in lines:
            said, postscript = _parted(line)
            left += [said] if said else []
            below += [postscript] if postscript else []
        if left or not lines:
            kept.append(tuple(left))
    return (kept, tuple(below)) if any(kept) else ([*paragraphs], ())


def _parted(line: Passage) -> tuple[Passage, Passage]:
    """What is said before a postscript of the writer's in a line, and that."""
    for place, piece in enumerate(line):
        if piece.origin is not Origin.WRITER or piece.verbatim or not told_by(line):
            continue
        sentences = split_sentences(piece.text)
        at = next((n for n, one in enumerate(sentences) if is_postscript(one)), None)
        if at is None:
            continue
        before, after = " ".join(sentences[:at]), " ".join(sentences[at:])
        said = (replace(piece, text=before),) if before else ()
        return (*line[:place], *said), (replace(piece, text=after), *line[place + 1 :])
    return line, ()
