"""Words that still know who wrote them: a Piece has one origin, a Passage is pieces in a row, Sayings
are passages apart.

This is what a place in a template gives; the filters that a template may use on it are here too. A
detail printed by itself is its plainest form."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from letters.letter import Detail, Origin, Source
from letters.words.english.numbers import in_place, in_words, ordinal
from letters.words.english.sentences import split_sentences
from letters.words.reading.onward import BREAK


class NothingToSay(Exception):
    """A place in a line that nothing fits: the line is then left out."""


@dataclass(frozen=True)
class Piece:
    """Words of one origin. `told` names the details that they say; `verbatim` words are never touched
    again."""

    text: str
    origin: Origin
    sources: tuple[Source, ...] = ()
    told: tuple[str, ...] = ()
    verbatim: bool = False


Passage = tuple[Piece, ...]
Lines = tuple[Passage, ...]  # those of a paragraph
KISSES = re.compile(r"x+")  # no sentence, and small
# What stands before each item of a list and after its last one; no other text can hold them.
ITEM, LIST_END = "\n", "\v"


@dataclass(frozen=True)
class Sayings:
    """Passages that a pool gave, to be listed or run together."""

    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class Told:
    """A detail in a line, waiting to be printed in one of its forms."""

    detail: Detail

    def __getattr__(self, form: str) -> Passage:
        """The detail in one of the forms of sandbox.PRINTED. Raises NothingToSay where that cannot be
        made."""
        words = getattr(self.detail, form)
        if not words:
            raise NothingToSay
        return (_writer(words, self.detail),)


Value = Passage | Sayings | Told


def _writer(text: str, detail: Detail) -> Piece:
    words = re.sub(r"\s*[\n\r\v\f\u2028\u2029]+\s*", " ", text)
    return Piece(words, Origin.WRITER, told=(detail.key,), verbatim=detail.key == "note")


def written(text: str) -> Passage:
    """Words of the writer's that tell no detail."""
    return (Piece(text, Origin.WRITER),)


def of_line(said: Passage, line: Source) -> Passage:
    """What a line of the letter prints, each piece knowing that it stands on that line, whatever pool it is from."""
    return capital(tuple(replace(p, sources=tuple(dict.fromkeys((*p.sources, line)))) for p in said))


def text_of(passage: Passage) -> str:
    """The words of a passage as one string."""
    return "".join(piece.text for piece in passage)


def printed(value: Value) -> Passage:
    """What a value of a template prints."""
    if isinstance(value, Told):
        return (_writer(value.detail.plain, value.detail),)
    if isinstance(value, Sayings):
        return joined(value.passages, " ", " ")
    return value


def told_by(passage: Passage) -> set[str]:
    """The details that a passage tells."""
    return {key for piece in passage for key in piece.told}


def authored(text: str, *sources: Source) -> Passage:
    """A passage that the templates' author wrote."""
    return (Piece(text, Origin.TEMPLATE, sources),)


def joined(passages: Sequence[Passage], between: str, last: str) -> Passage:
    """Passages run together, with `last` before the last one."""
    out: list[Piece] = []
    for place, passage in enumerate(passages):
        if place:
            out += authored(last if place == len(passages) - 1 else between)
        out += passage
    return tuple(out)


def capital(passage: Passage) -> Passage:
    """The passage with a capital at its head."""
    first = next((i for i, piece in enumerate(passage) if piece.text.strip()), None)
    if first is None or passage[first].verbatim:
        return passage
    words = passage[first].text
    if KISSES.fullmatch(words):
        return passage
    return (
        *passage[:first],
        replace(passage[first], text=words[0].upper() + words[1:]),
        *passage[first + 1 :],
    )


def bare(passage: Passage) -> Passage:
    """The passage without the full stop at its end."""
    if not passage:
        return passage
    return (*passage[:-1], replace(passage[-1], text=passage[-1].text.rstrip().removesuffix(".")))


def _listed(value: Value, word: str) -> Passage:
    passages = [bare(p) for p in value.passages] if isinstance(value, Sayings) else [printed(value)]
    heavy = any("," in text_of(p) for p in passages)
    return joined(passages, "; " if heavy else ", ", f"; {word} " if heavy else f" {word} ")


def _lines(value: Value, numbered: bool) -> Passage:
    passages = value.passages if isinstance(value, Sayings) else (printed(value),)
    items = [(*authored(f"{i}. " if numbered else ""), *capital(p)) for i, p in enumerate(passages, 1)]
    return (*authored(ITEM), *joined(items, ITEM, ITEM), *authored(LIST_END))


def _number(make: Callable[[int], str]) -> Callable[[Value], Passage]:
    def say(value: Value) -> Passage:
        if isinstance(value, Told) and value.detail.number is not None:
            return (_writer(make(value.detail.number), value.detail),)
        return printed(value)

    return say


def _place(value: Value) -> Passage:
    if isinstance(value, Told):
        return (_writer(in_place(value.detail.plain), value.detail),)
    return printed(value)


FILTERS: dict[str, Callable[[Value], Passage]] = {
    "in_words": _number(in_words),
    "ordinal": _number(ordinal),
    "capital": lambda value: capital(printed(value)),
    "in_place": _place,
    "lines": lambda value: _lines(value, numbered=False),
    "numbered": lambda value: _lines(value, numbered=True),
    "listed": lambda value: _listed(value, "and"),
    "either": lambda value: _listed(value, "or"),
}


def last_sentences(paragraphs: Sequence[tuple[Passage, ...]]) -> tuple[str, ...]:
    """What a letter says before its close, the last two sentences."""
    last = " ".join(map(text_of, paragraphs[-1])) if paragraphs else ""
    return split_sentences(last)[-2:]


def told_first(paragraphs: Sequence[Sequence[Passage]]) -> tuple[str, ...]:
    """The details that are told before any other."""
    pieces = (piece for lines in paragraphs for line in lines for piece in line)
    return next((piece.told for piece in pieces if piece.told), ())


def each_line(said: Passage, then: Detail) -> tuple[Passage, ...]:
    """The passage that tells it, parted into its lines."""
    told = [piece for piece in said if piece.told]
    return tuple(
        (replace(piece, text=line, sources=()),) for piece in told for line in then.sentence.split(BREAK)
    )
