"""What a clause is, and whether it is said in the present: Clause, is_present(text, key), is_perfect(words)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from letters.words.english.contracted import is_has
from letters.words.english.grammar import (
    BASES,
    DETERMINERS,
    MODALS,
    PARTICIPLES,
    PERFECT,
    bare_word,
    is_adverb,
    is_past,
    past_of,
)


@dataclass(frozen=True)
class Clause:
    """Words with a subject: `who` is recipient, dead, I, we or it; `present` when its verb is; `subject` its
    first word."""

    text: str
    who: str
    present: bool = False


def verb_of(text: str) -> str:
    """The first word after the subject that is no adverb."""
    words = [bare_word(token) for token in text.split()]
    if words[1:2] == ["and"]:  # "you and Dad went", "you and my mum went"
        words = words[3 if words[2:3] and words[2] in DETERMINERS else 2 :]
    return next((word for word in words[1:] if word in ("then", "both", "all") or not is_adverb(word)), "")


def is_perfect(words: list[str]) -> bool:
    """Whether words after "has" make it a perfect: been made, never seen."""
    verb = next((word for word in words if not is_adverb(word)), "")
    return verb in PARTICIPLES | PERFECT or (is_past(verb) and verb not in MODALS)


def is_present(text: str, key: str) -> bool:
    """Whether a clause that begins with its subject is said in the present."""
    words = text.split()
    first, verb = bare_word(words[0]), verb_of(text)
    if first.endswith(("'re", "'m", "'ll")):
        return True
    if first.endswith("'s"):
        return verb == "got" or not is_has([bare_word(word) for word in words], 0)
    if first.endswith(("'ve", "'d")):
        return verb == "got"
    if verb in ("have", "has", "haven't", "hasn't"):
        later = [bare_word(token) for token in words[1:]]
        return not is_perfect(later[later.index(verb) + 1 :])
    return is_present_verb(verb, first, key)


def is_present_verb(verb: str, first: str, key: str) -> bool:
    """Whether a verb stands in the present after the word `first`."""
    if verb in ("should", "shouldn't", "must", "might"):
        return False
    if verb in BASES and is_past(verb):
        return key == "habit" and first not in ("he", "she")
    if verb in (
        "was",
        "were",
        "wasn't",
        "weren't",
        "had",
        "hadn't",
        "did",
        "didn't",
        "could",
        "couldn't",
        "would",
        "wouldn't",
    ):
        return False
    return not is_past(verb)


_TOLD_ON = re.compile(
    r"((?:when |the time )?(?:i|we|you|he|she) (\w+)\b.*? and (?:i|we|you) )(\w+)"
    r"(?= (?:my|our|your|the|a|it|her|him)\b)",
    re.I,
)
_STILL_SO = (
    "know",
    "think",
    "love",
    "hate",
    "hope",
    "want",
    "need",
    "miss",
    "mean",
    "have",
    "wish",
    "remember",
)


def in_one_tense(line: str) -> str:
    """ "when we made the empanadas and I burn my finger" happened all at once: I burnt it."""
    found = _TOLD_ON.match(line)
    if not found or not is_past(found[2].lower()) or found[2].lower() in BASES:
        return line
    verb = found[3].lower()
    then = verb in BASES and not is_past(verb) and verb not in _STILL_SO
    return f"{found[1]}{past_of(verb)}{line[found.end() :]}" if then else line
