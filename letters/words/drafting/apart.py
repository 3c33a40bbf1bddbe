"""Congratulations in a paragraph of their own before what is no happy story: set_apart(paragraphs) -> paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from letters.words.drafting.passage import Lines, text_of
from letters.words.english.valence import is_sober
from letters.words.reading.tidings import CONGRATULATIONS


def set_apart(paragraphs: Sequence[Lines]) -> Iterator[Lines]:
    """The paragraphs that say something, each parted after congratulations that go on with something sober."""
    for lines in filter(None, paragraphs):
        at, end = next(_too_bright(lines), (0, 0))
        if not end:
            yield lines
            continue
        yield (*lines[:at], lines[at][:end])
        yield (lines[at][end:], *lines[at + 1 :])


def _too_bright(lines: Lines) -> Iterator[tuple[int, int]]:
    """Where a line ends its congratulations and goes on with something sober: the line, and the piece in it."""
    for at, line in enumerate(lines):
        for end, piece in enumerate(line, 1):
            if piece.told and piece.text.startswith(CONGRATULATIONS) and is_sober(text_of(line[end:])):
                yield at, end
