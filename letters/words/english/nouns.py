"""Words as a noun or a sentence: noun_of("chipped green mug") is the chipped green mug."""

from __future__ import annotations

import re

from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.grammar import (
    ADVERBS,
    BASES,
    DETERMINERS,
    PREPOSITIONS,
    bare_word,
    base_of_gerund,
    is_past,
)
from letters.words.english.things import is_thing

PERSONS = ("i", "we", "you", "he", "she", "they", "it", "me", "us", "him", "them")
NUMERALS = frozenset("one two three four five six seven eight nine ten eleven twelve all both half".split())


_SMALL = (DETERMINERS | PREPOSITIONS | ADVERBS | BASES | set(PERSONS)) - {"i"}
_OF_THE_CALENDAR = frozenset(
    "christmas easter birthday monday tuesday wednesday thursday friday saturday sunday".split()
)


# What two people have a first one of: "first dance at the town hall" is theirs.
_OF_TWO = re.compile(
    r"(?:first|second|third) (?:dance|date|night|kiss|flat|house|home|holiday|trip|christmas|car|row|dog|tent)\b",
    re.I,
)
_WHEN = re.compile(
    r"(?:last|next) (?:summer|winter|spring|autumn|year|week|month|night|christmas|easter|\w+day)\b", re.I
)


def noun_of(text: str, bare: bool = False) -> str:
    """The words as a noun with its article: "chipped green mug" is the chipped green mug. Several things that make up a
    memory, "buses everywhere", stay `bare`."""
    said = lowered(text)
    tokens = said.split()
    if bare and len(tokens) > 1 and is_plural(said):
        return said
    first = bare_word(tokens[0])
    if (
        first in _OF_THE_CALENDAR
        and tokens[1:]
        and tokens[1].isalpha()
        and tokens[1].lower()
        not in PREPOSITIONS | {"and", "day", "eve", "morning", "night", "sunday", "monday", "dinner", "lunch"}
    ):
        return f"the {said}"
    if bare and _OF_TWO.match(said):
        return f"our {said}"
    if _WHEN.match(said) or first in PERSONS:
        return said
    free = (
        first in DETERMINERS
        or first in NUMERALS
        or first in PREPOSITIONS
        or base_of_gerund(first)
        or re.match(r"[\w-]+('s|s')$", tokens[0])
    )
    if (
        free
        or tokens[0][0].isupper()
        or not tokens[0][0].isalpha()
        or first in ("how", "what", "whatever", "whoever", "anything", "nothing", "something", "everything")
    ):
        return said
    return f"the {said}"


def is_plural(noun: str) -> bool:
    """Whether the noun stands for several: the mugs, the children."""
    if base_of_gerund(bare_word(noun.split()[0])):
        return False
    body = re.split(r"\s(?:in|on|of|with|from|for|that|which|who|at|under|you|we|i|by|about|to|I)\s|,", noun)[
        0
    ]
    last = bare_word(body.split()[-1]) if body.split() else ""
    return last in ("people", "children", "feet", "teeth") or (
        last.endswith("s") and not last.endswith(("ss", "us", "is", "'s"))
    )


def is_mine(text: str) -> bool:
    """Whether the writer is in it."""
    return bool(re.search(r"\b(me|my|us|our|mine|we|i|i'm|i'd|we'd)\b", text, re.I))


def lowered(text: str) -> str:
    """The text with a small first letter, unless its first word is a name or I."""
    first = bare_word(text.split()[0])
    small: object = first in _SMALL or is_past(first)
    small = (
        small
        or _OF_TWO.match(text)
        or (is_thing(first) and first not in FIRST_NAMES)
        or (base_of_gerund(first) and first != "reading")
        or re.fullmatch(
            r"(we|you|he|she|they|it|there)'?\w*|nobody|everyone|everybody|someone|somebody|people", first
        )
    )
    return (
        text[0].lower() + text[1:]
        if small and first not in ("will", "may", "mark", "bill", "rob", "drew")
        else text
    )


def as_sentence(text: str) -> str:
    """The words with a capital and a full stop."""
    said = text[0].upper() + text[1:]
    aside = said.startswith("(") and said.endswith(")")
    return said if aside or _ENDED.search(said) else said.rstrip(" ,;:") + "."


# No stop stands after another end, a smile, a sigh between stars or kisses.
_ENDED = re.compile(
    r"(?:[.!?…][\"'”’)]*|[:;]['’]?-?[()DPp/]|\^_*\^|<3|\*+| x{2,6}| (?:xo){2,}x?|"
    r"[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?)$"
)


def story_kind(told: str) -> str:
    """What kind of event a story tells that begins with no clause."""
    words = {bare_word(token) for token in told.split()}
    return (
        "we-event"
        if "we" in words
        else "you-event"
        if "you" in words
        else "i-event"
        if "i" in words
        else "it-event"
    )
