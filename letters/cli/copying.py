"""Any text as a letter to be written out by hand, its words untouched: copy_out(text, seed, stationery) -> Letter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from letters.errors import BriefError
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence, Stationery

# In a text with lines as long as this, a line's end is an editor's and not the writer's.
WRAPPED = 60


def copy_out(text: str, seed: int, stationery: Stationery) -> Letter:
    """The letter that says this text: a paragraph after each empty line, and its own line ends where lines are short.

    Raises BriefError where there is no word in it."""
    composed = unicodedata.normalize("NFC", text)
    wrapped = max(map(len, composed.splitlines()), default=0) >= WRAPPED
    paragraphs = tuple(
        Paragraph(Part.BODY, (Sentence(f"s{number}", line, Origin.WRITER),), tight)
        for number, (line, tight) in enumerate(_lines(composed, wrapped), 1)
    )
    if not paragraphs:
        raise BriefError("There is no word in this text; write something to be written out.")
    return Letter(Brief("", "", "", "", seed=seed, stationery=stationery), "", paragraphs)


def _lines(text: str, wrapped: bool) -> Iterator[tuple[str, bool]]:
    """What stands on a line of its own, and whether it follows without a gap."""
    for block in re.split(r"\n\s*\n", "\n".join(text.splitlines())):
        lines = [" ".join(line.split()) for line in block.splitlines() if line.strip()]
        for number, line in enumerate([" ".join(lines)] if wrapped and lines else lines):
            yield line, number > 0
