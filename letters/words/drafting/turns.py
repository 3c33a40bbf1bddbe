"""Turns of phrase that a letter should not take twice: turns_of(text) -> the turns that a line takes."""

from __future__ import annotations

import re
from functools import lru_cache

_VERBS = {
    "think": r"thinks?|thinking|thought|going back to|came back to",
    "remember": r"remember\w*",
    "miss": r"miss(?:es|ed|ing)?",
    "forget": r"forg[eo]t\w*",
    "love": r"loved?",
    "hope": r"hop(?:e|ing)",
    "thank": r"thank\w*",
    "proud": r"proud",
    "same": r"the same without",
    "smile": r"smil\w+",
    "glad": r"glad",
    "sorry": r"sorry",
    "wonder": r"wonder\w*",
    ", and": r", and",
}
_TURNS = {name: re.compile(rf"\b(?:{verbs})\b", re.I) for name, verbs in _VERBS.items()}
_FILLED = re.compile(r"\{\{.*?\}\}")


@lru_cache(maxsize=4096)
def turns_of(text: str) -> frozenset[str]:
    """The turns that a line of a template takes in its own words; those that a writer typed are not counted."""
    own = _FILLED.sub("", text)
    return frozenset(name for name, turn in _TURNS.items() if turn.search(own))
