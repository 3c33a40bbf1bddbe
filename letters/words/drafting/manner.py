"""How somebody types: manner_of(brief) -> some of abbreviated, small, clipped, flowing, careful; is_bare,
is_fond, tells_of_loss.

Read off the details as they were given. It tells whose voice a letter may have: nobody who types three words at a
time is an aunt who cannot stop."""

from __future__ import annotations

import re
from collections.abc import Collection

from letters.letter import KIN, SITUATIONS, Brief
from letters.words.drafting.outright import GOES_ON, says_outright
from letters.words.english.learned import is_of_a_learner
from letters.words.english.naming import has_title, is_of_the_family
from letters.words.english.sentences import split_sentences
from letters.words.english.valence import is_sober, valence_of

FAMILY = (*KIN, "relative")
# What is no sentence of anybody's: a name, a number, a day, yes and no.
_NO_WORDS = (*SITUATIONS, "pronoun", "name", "years", "date", "age", "place", "thing")
_ABBREVIATED = re.compile(
    r"\b(?:u|ur|r|lol|lmao|omg|thx|pls|plz|cos|coz|cuz|gonna|wanna|gotta|tbh|ngl|idk|rn|b4|m8|gr8|w|wk|n|xx+|"
    r"haha+|every1|some1)\b"
    r"|(?<!\d )\b[24](?= (?:me|u|you|the|my|him|her|\w+ing)\b)",
    re.I,
)
_SHORT, _LONG = 5, 12  # words in a sentence, below and above which it says something of who typed it


def manner_of(brief: Brief) -> frozenset[str]:
    """What can be seen of how the writer types; nothing where too little was typed."""
    told = _typed_first(brief)
    sentences = [sentence for given in told for sentence in split_sentences(given)]
    lengths = [len(sentence.split()) for sentence in sentences]
    if not lengths:
        return frozenset()
    text, mean = " ".join(told), sum(lengths) / len(lengths)
    capitals = [sentence for sentence in sentences if sentence[0].isupper()]
    signs = {
        "abbreviated": bool(_ABBREVIATED.search(text)),
        "small": text == text.lower() and sum(lengths) > 3,
        "clipped": mean < _SHORT,
        "flowing": mean > _LONG and ("," in text or "!" in text),
        "careful": len(capitals) == len(sentences) and text.rstrip()[-1] in ".!?",
    }
    return frozenset(name for name, seen in signs.items() if seen)


def _told(brief: Brief, without: Collection[str] = ()) -> list[str]:
    none = {*_NO_WORDS, *without}
    return [given.strip() for key, given in brief.details if key not in none and given.strip()]


def _typed_first(brief: Brief) -> list[str]:
    """What was typed before one went on from the letter so far, which does not change by that; all where it is all."""
    return _told(brief, GOES_ON) or _told(brief)


def is_bare(brief: Brief) -> bool:
    """Whether the writer says things in as few words, or as plain an English, as there is: nothing of ours beside it is
    anything but plain."""
    return "clipped" in manner_of(brief) or is_of_a_learner(" ".join(_typed_first(brief)))


def tells_of_loss(brief: Brief) -> bool:
    """Whether the story is one of a death, beside which nobody calls out."""
    return any(valence_of(given, "") == "sad" for given in _typed_first(brief))


def is_bereaved(brief: Brief) -> bool:
    """Whether who died is of the family of both: "Dad", "our Joe", "Aunt Margaret" in a letter to kin."""
    return brief.relationship in FAMILY and is_of_the_family(dict(brief.details).get("name", ""))


def is_calm(brief: Brief) -> bool:
    """Whether nobody would call out beside what the writer tells, or in their manner: a sorrow, a quarrel or an
    apology, sparse words, or somebody of a title written to in whole sentences, all without an exclamation mark."""
    told = _typed_first(brief)
    if any("!" in given for given in told):
        return False
    grave = any(says_outright(given, "apology") or is_sober(given) for given in told)
    stiff = has_title(brief.to) and "careful" in manner_of(brief)
    return grave or stiff or bool(told and is_bare(brief))


_FOND = re.compile(
    r"\b(?:love|miss|luv) (?:you|u|ya|yous)\b|(?:^|[.,!] ?)love (?:from|to)\b|\b(?:lots of|all my|much) love\b"
    r"|\bxx*$|\blove, ",
    re.I | re.M,
)


def is_fond(brief: Brief) -> bool:
    """Whether the writer says in their own words that they love or miss the reader, or signs with a kiss."""
    return any(map(_FOND.search, (*_told(brief), brief.sender)))


def is_fond_first(brief: Brief) -> bool:
    """Whether they say so before they go on from the letter so far, whose greeting stands then."""
    return any(map(_FOND.search, (*_typed_first(brief), brief.sender)))
