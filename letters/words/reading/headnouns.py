"""The article of what a note begins with: with_article_first("garden is full of beans") -> "the garden is …".

What is there once where somebody lives, and is told of: the house, the weather. What has no article, work, school and
kin, stays as it is."""

from __future__ import annotations

import re

from letters.words.english.countables import ONE_ONLY
from letters.words.english.grammar import bare_word, is_past, is_s_form
from letters.words.english.people import BEASTS

_ONE = frozenset(
    "weather camp mail traffic ground soil corn hay wheat crop harvest stove chimney creek orchard".split()
)
# Bare where they are told of: "church is at ten", "snow is deep", "baby is due".
_NO_ARTICLE = frozenset(
    "church hospital market bed news snow rain fog cold dark dance drive move wake step lead light cup mick "
    "piss baby "
    "toddler nurses best worst judge title deposit side blame".split()
)
ONCE_THERE = (ONE_ONLY | _ONE | frozenset(BEASTS)) - _NO_ARTICLE
_IS = (
    r"(?:is|isn't|was|wasn't|has|hasn't|had|won't|looks|seems|needs|feels|smells|sounds|keeps|stays|got|fell|"
    r"came|went|"
    r"broke|died|froze)"
)
_TOLD = re.compile(
    r"(?P<noun>[a-z]+)"
    r"(?: (?:here|there|now|today|outside|just|at (?:home|present)|this \w+|all \w+))* "
    rf"(?:{_IS}(?: |[.!]*$)|(?P<still>(?:still|never|always|hardly|only) ))(?P<does>[\w']*)",
    re.I,
)


def with_article_first(text: str) -> str:
    """The words with "the" before the one thing that they begin with and tell of; others as they are."""
    found = _TOLD.match(text) if text[:1].islower() else None  # a sentence is its writer's own
    does = bare_word(found["does"]) if found else ""
    told = (
        found
        and found["noun"].lower() in ONCE_THERE
        and (not found["still"] or is_s_form(does) or is_past(does) and not does.endswith("ed"))
    )
    return f"the {text[0].lower()}{text[1:]}" if told else text
