"""Which words of ours make no paragraph: in_company(paragraphs) -> the paragraphs, a short one run
into what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from letters.letter import Origin
from letters.words.drafting.outright import calls_out
from letters.words.drafting.passage import ITEM, Lines, capital, text_of, told_by

ALONE = 16  # words of ours that make no paragraph beside a story
_WENT_ON = re.compile(r"(?:And|So|Anyway,) (?!anyway\b|far\b|much\b|many\b)")
BY_THE_WAY = {"name", "place", "baby", "years"}


def in_company(paragraphs: Sequence[Lines], apart: Collection[str] = (), occasion: str = "") -> list[Lines]:
    """The paragraphs, but for a short word of ours alone, which is run into what is told before it, or after it where
    it opens the letter; none that calls out what day it is. What tells of `apart` is no company."""
    joined: list[Lines] = []
    for lines in paragraphs:
        if joined and (
            (_needs_company(lines, occasion) and told_by(joined[-1][-1]) - {*apart})
            or (len(joined) == 1 and _needs_company(joined[0], occasion) and told_by(lines[0]) - {*apart})
        ):
            joined[-1] = (*joined[-1], *lines)
        else:
            joined.append(tuple(lines))
    return [_begun(joined[0]), *joined[1:]] if joined else joined


def _needs_company(lines: Lines, occasion: str) -> bool:
    """Whether a paragraph is a word of ours that something has to stand beside."""
    return _is_a_word(lines) and not calls_out(" ".join(map(text_of, lines)), occasion)


def _begun(lines: Lines) -> Lines:
    """The first paragraph without an "And" or "Anyway," of ours that went on from what does not stand before it."""
    line = lines[0] if lines else ()
    head = next((at for at, piece in enumerate(line) if piece.text.strip()), None)
    went_on = None if head is None else _WENT_ON.match(line[head].text)
    if head is None or went_on is None or line[head].origin is Origin.WRITER:
        return lines
    rest = replace(line[head], text=line[head].text[went_on.end() :])
    return (capital((*line[:head], rest, *line[head + 1 :])), *lines[1:])


def _is_a_word(lines: Lines) -> bool:
    """Whether a paragraph is ours, short, and tells nothing but a name or a place."""
    words = " ".join(map(text_of, lines))
    return (
        not any(told_by(line) - BY_THE_WAY for line in lines)
        and len(words.split()) <= ALONE
        and ITEM not in words
    )


def called_once(paragraphs: Sequence[Lines], name: str) -> list[Lines]:
    """The paragraphs without the name at the end of a first sentence of ours: the greeting stands right above it."""
    first, *rest = paragraphs or [()]
    line = first[0] if first else ()
    at = next((at for at, piece in enumerate(line) if piece.text == name and not piece.told), 0)
    if not at or not line[at - 1].text.endswith(", ") or told_by(line[:at]):
        return [*paragraphs]
    after = line[at + 1].text if at + 1 < len(line) else ""
    if after[:1] not in (".", "!") or re.search(r"[.!?] ", text_of(line[:at])):
        return [*paragraphs]
    before = replace(line[at - 1], text=line[at - 1].text.removesuffix(", "))
    return [((*line[: at - 1], before, *line[at + 1 :]), *first[1:]), *rest]
