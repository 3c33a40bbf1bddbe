"""Whether a word that sounds like another was meant, by what stands around it: theirs(found) for "broke there lamp".

Each is given what a pattern of confusions.py found, and gives the words that were meant."""

from __future__ import annotations

import re

from letters.words.english.grammar import (
    ADVERBS,
    BASES,
    BE,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
    base_of_gerund,
    base_of_verb,
    is_past,
    is_s_form,
)
from letters.words.english.subjects import begins_clause_after

_SMALL = DETERMINERS | PREPOSITIONS | OBJECTS | ADVERBS | BE | MODALS
_NOT_OWNED = _SMALL | frozenset(
    "and or but so because when while if than then who which i he she we they once again anymore now today yesterday "
    "together alone every first last too as until till before after that's instead yet".split()
)


_FEASTS = frozenset(
    "christmas xmas easter boxing eid diwali ramadan thanksgiving monday tuesday "
    "wednesday thursday friday saturday sunday".split()
)


def theirs(found: re.Match[str]) -> str:
    """ "broke there lamp" was somebody's lamp; "sat in there crying" was no crying of theirs."""
    noun = found[2].lower()
    place = noun in _NOT_OWNED | _FEASTS or noun.endswith("ing") or is_past(noun)
    return found[0] if place else f"{found[1]} their "


def me_too(found: re.Match[str]) -> str:
    """ "you made me laugh and me to": too; "where she told me to" goes without saying what."""
    asked = (found[1] or "").strip().lower()
    return found[0] if asked in _ASKING else f"{found[1] or ''}me too"


_ASKING = frozenset(
    "told tell tells ask asks asked want wants wanted need needs needed help helps helped let like likes liked "
    "teach taught "
    "beg begged force forced remind reminds reminded allow allowed expect expects expected got get gets invite invited "
    "dare dared order ordered urge urged encourage encouraged trust trusted warn warned".split()
)


def to_meant(found: re.Match[str]) -> str:
    """ "has too wash up" is that she has to."""
    verb = found[2].lower()
    return f"{found[1]} to " if verb in BASES or verb == "be" else found[0]


def and_meant(found: re.Match[str]) -> str:
    """ "sings an dances": "an" has no place before a verb."""
    word = found[2].lower()
    return (
        "and "
        if word in MODALS | BE or is_past(word) or is_s_form(word) or base_of_gerund(word) or word in BASES
        else found[0]
    )


def did(found: re.Match[str]) -> str:
    """ "didn't knew" is didn't know, and "did took" took."""
    verb = found[2].lower()
    base = base_of_verb(verb) if is_past(verb) and verb not in BASES else ""
    if not base:
        return found[0]
    return verb if found[1].lower() == "did" else f"{found[1]} {base}"


def you_were(found: re.Match[str]) -> str:
    """ "when you was late" is that you were; in "the last time I saw you was in May" it was the time."""
    if not begins_clause_after(found.string[: found.start()]):
        return found[0]
    return f"{found[1]} were{found[2] or ''}"


def we_were(found: re.Match[str]) -> str:
    """ "me and her was late" is that we were; "all between you and me was a fence" tells of a fence."""
    return "we were" if begins_clause_after(found.string[: found.start()]) else found[0]
