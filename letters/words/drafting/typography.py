"""The last hand on the text: set_sentences(passage) -> sentences with one origin each, quotes curled and
stops mended.

Everything typographic is done here and nowhere else. Each character keeps its piece while the text is
mended, and verbatim pieces (the writer's note) are never changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from letters.letter import Origin, Source
from letters.words.drafting.passage import KISSES, Passage, Piece
from letters.words.english.sentences import SHORT_FORMS, ends


class SetSentence(NamedTuple):
    """A sentence as it will stand in the letter, before it has a key."""

    text: str
    origin: Origin
    sources: tuple[Source, ...]


_Change = str | Callable[[re.Match[str]], str]
# Each pattern matches only what changes; what stands around it is looked at and left alone.
_RULES: tuple[tuple[re.Pattern[str], _Change], ...] = (
    (re.compile(r"[ \t]{2,}"), " "),
    (re.compile(r"^\s+|\s+$"), ""),
    (re.compile(r"\.\.\.+"), "…"),
    (re.compile(r"(?<=\w)--(?=\w)| -- "), "—"),
    (re.compile(r'(?:(?<=^)|(?<=[\s(\[—–‘]))"(?=\S)'), "“"),
    (re.compile(r'"'), "”"),
    (re.compile(r"(?:(?<=^)|(?<=[\s(\[—–“]))'(?=\w[^']*\w[.,!?]?'(?:\W|$))"), "‘"),
    (re.compile(r"'"), "’"),
    (re.compile(r"(?<=[.!?…])\.(?!\.)"), ""),
    (re.compile(r"(?<=[.!?…][”’])\."), ""),
    (re.compile(r"(?<=[!?…]),"), ""),
    (re.compile(r"(?<=[^.\s]\w)(?<!" + r")(?<!".join(SHORT_FORMS) + r")\.(?=[,;])"), ""),
    (re.compile(r" +(?=[,.;:?!](?:\s|$))"), ""),
)
_ENDS = re.compile(r"(?<=[.!?…])[”’)]*(\s+)(?=[“‘(]?[^\W_a-z])")


class _Marked(NamedTuple):
    """A text whose every character knows the number of its piece."""

    text: str
    owners: tuple[int, ...]


def set_sentences(passage: Passage) -> tuple[SetSentence, ...]:
    """The sentences of a passage, ready to be read. A note that has no full stop is given one."""
    pieces = _merge(passage)
    marked = _mend(_mark(pieces), pieces)
    return tuple(_sentence(marked, start, end, pieces) for start, end in _spans(marked.text))


def set_words(passage: Passage) -> tuple[SetSentence, ...]:
    """A passage as one sentence, whatever stops are in it: a salutation, a closing."""
    pieces = _merge(passage)
    marked = _mend(_mark(pieces), pieces)
    return (_sentence(marked, 0, len(marked.text), pieces),) if marked.text else ()


def _merge(passage: Passage) -> list[Piece]:
    return [piece for piece in passage if piece.text]


def _mark(pieces: Iterable[Piece]) -> _Marked:
    texts = [(piece.text, number) for number, piece in enumerate(pieces)]
    return _Marked("".join(text for text, _ in texts), tuple(n for text, n in texts for _ in text))


def _mend(marked: _Marked, pieces: list[Piece]) -> _Marked:
    for pattern, change in _RULES:
        marked = _rewrite(marked, pattern, change, pieces)
    return _capitals(marked, pieces)


def _rewrite(marked: _Marked, pattern: re.Pattern[str], change: _Change, pieces: list[Piece]) -> _Marked:
    text: list[str] = []
    owners: list[int] = []
    at = 0
    for found in pattern.finditer(marked.text):
        if any(pieces[n].verbatim for n in marked.owners[found.start() : found.end()]):
            continue
        new = found.expand(change) if isinstance(change, str) else change(found)
        text += [marked.text[at : found.start()], new]
        owners += [*marked.owners[at : found.start()], *[marked.owners[found.start()]] * len(new)]
        at = found.end()
    if not at:
        return marked
    return _Marked("".join(text) + marked.text[at:], (*owners, *marked.owners[at:]))


def _capitals(marked: _Marked, pieces: list[Piece]) -> _Marked:
    """A capital at the head of the text and at the head of each piece that begins a sentence: an
    author's own small letter after a mark, as in “Why?” she said, stands."""
    text = list(marked.text)
    for start in [0, *(found.end() for found in re.finditer(r"[.!?…][”’)]*\s+", marked.text))]:
        if start >= len(text) or pieces[marked.owners[start]].verbatim:
            continue
        if start == 0 or marked.owners[start] != marked.owners[start - 2]:
            text[start] = text[start] if KISSES.fullmatch(marked.text) else text[start].upper()
    return _Marked("".join(text), marked.owners) if len("".join(text)) == len(marked.text) else marked


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _ENDS.finditer(text):
        if ends(text[start : found.start(1)], text[found.end() :]):
            yield start, found.start(1)
            start = found.end()
    if start < len(text):
        yield start, len(text)


def _sentence(marked: _Marked, start: int, end: int, pieces: list[Piece]) -> SetSentence:
    spoken = [n for n, c in zip(marked.owners[start:end], marked.text[start:end], strict=True) if c.isalpha()]
    those = [pieces[n] for n in dict.fromkeys(spoken)] or [pieces[marked.owners[start]]]
    origins = {piece.origin for piece in those}
    voiced = Origin.VOICE if Origin.VOICE in origins else Origin.TEMPLATE
    origin = Origin.WRITER if origins == {Origin.WRITER} else voiced
    sources = dict.fromkeys(source for piece in those for source in piece.sources)
    return SetSentence(marked.text[start:end], origin, tuple(sources))
