"""Several sentences as one detail: the first in every form that a phrase has, the others, which follow it, as `more`.

A sentence of ours can only hold a first one that is a plain clause: no question or shout, nothing that somebody says,
no two clauses side by side. Any other is told as it stands."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.letter import Detail
from letters.words.english.nouns import as_sentence, is_mine
from letters.words.reading.parting import clauses_of

_LONGEST = 24  # words, past which nobody follows what a sentence of ours goes on to say
_ASKED_OR_SHOUTED = re.compile(r"[!?…][\"'”’)]*$|\.\.+$")
_SPOKEN = re.compile(r"^[\"“‘'(]|^zqz|\bzqz\w+[.!?]?$|[\"”]$")
_TWO = re.compile(r"[;:]|\s[-–—]+\s")
_NO_HEAD = re.compile(
    r"(?:it was|it's|it is|that|that's|this|these|those|there|there's)\b(?! \w+ (?:of|when|we|you)\b)", re.I
)
# "Do you remember when we went to Arras?" asks nothing: it tells that we did.
_REMEMBERED = re.compile(r"^(?:do you |can you )?remember (?:when|that time|the \w+) (.+?)\?*$", re.I)


def told_whole(detail: Detail) -> str:
    """All that a detail tells, as sentences; of a thing or a place its words come first."""
    first = detail.sentence or (as_sentence(detail.plain) if detail.more else detail.plain)
    return " ".join((first, *detail.more))


def is_held(opening: str, key: str) -> bool:
    """Whether the first sentence of a story, as it was typed, can stand as a clause in a sentence of ours."""
    opening = _REMEMBERED.sub(r"\1", opening)
    return (
        len(opening.split()) <= _LONGEST
        and not any(sign.search(opening) for sign in (_ASKED_OR_SHOUTED, _SPOKEN, _TWO))
        and not _NO_HEAD.match(opening)
        and len(clauses_of(opening, key)) == 1
    )


def as_story(detail: Detail, opening: str, rest: tuple[str, ...]) -> Detail:
    """The detail that the first sentence is, with those that follow it; its forms only where a sentence can hold it."""
    if not rest:
        return detail
    more = tuple(map(as_sentence, rest))
    told = replace(detail, more=more, story=True, me=detail.me or any(map(is_mine, more)))
    if is_held(opening, detail.key):
        return told
    mark = _REMEMBERED.sub(r"\1", opening).rstrip("\"'”’)")[-1:]
    shouted = mark in ("!", "?") and told.sentence.endswith(".")
    said = told.sentence[:-1] + mark if shouted else told.sentence
    return replace(told, sentence=said, clause="", noun="", base="", doing="")
