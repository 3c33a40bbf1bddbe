"""Whose doing it is that nobody is said to have done: who_did("found me in the rain", text, view) is "you"."""

from __future__ import annotations

import re

from letters.words.english.grammar import bare_word, is_past
from letters.words.english.persons import genders_in, speaks_to_you
from letters.words.english.pronouns import replace_pronouns
from letters.words.reading.views import View

_OF_US = re.compile(
    r"\b(?:we|our|ours|together|each other|one another|(?:neither|either|both|two|three|all|one) of us)\b",
    re.I,
)
# "Drove with him nine years": he is the one with whom it was.
_ALONG_WITH = re.compile(
    r"(?:\w+ly )?(\w+) (?:\w+ )?(?:with|beside|alongside|under|for|opposite|near|next to) (?:him|her|them)\b",
    re.I,
)


def who_did(words: str, text: str, view: View) -> str:
    """Who did what nobody is said to have done: in a memory, the one who "found me" or fell in "with his
    clothes on"."""
    if view.dead and (along := _ALONG_WITH.match(words)) and is_past(along[1].lower()):
        return "I"
    if view.subject or view.key in ("habit", "deed"):
        return view.subject
    told = {bare_word(token) for token in text.split()}
    if _OF_US.search(text) and not told & {
        "me",
        "you",
        "your",
    }:
        return "" if genders_in(text) else "we"
    acted = re.match(r"(?:\w+ly )?(\w+) (?:him|her)\b", words, re.I)
    if (
        acted
        and is_past(acted[1].lower())
        and replace_pronouns(f"we {words}", ("he", "she")).split()[2 if acted[0].count(" ") == 1 else 3]
        == "you"
    ):
        return "I"
    done = "me" in told or re.match(r"(?:\w+ly )?\w+ (?:\w+ )?us\b", text, re.I)
    return "you" if done or (genders_in(text) and not speaks_to_you(text)) else ""
