"""What is said of a thing, with the verb that was left out: with_copula("garden full of beans") -> "the garden is full
of beans", with_copula("concert cancelled") -> "the concert was cancelled".

Only what is there once, or was to be held, has its article; what has a verb of its own stays as it is."""

from __future__ import annotations

import re

from letters.words.english.adjectives import ADJECTIVES
from letters.words.reading.headnouns import ONCE_THERE
from letters.words.reading.welfare import has_verb_of_its_own

_VERY = r"(?:(?:very|so|still|all|quite|too|rather|pretty|nearly|almost|already|really|now) )*"
_ENDS = (
    r"(?=[.,;!?]*$|[.,;!?] | (?:and|but|so|here|there|now|again|as|after|since|with|without|at last|this|these|today|"
    r"because|until|till|from|too|yet)\b)"
)
_IT_IS = re.compile(
    rf"(?P<the>(?:our|my) )?(?P<noun>[a-z]+) (?P<how>{_VERY}(?:full of \w|in (?:bloom|flower|order|ruins|a mess|"
    rf"good shape)\b|under water\b|"
    rf"(?:up|down) (?:to|for) \w|(?P<quality>[a-z]+){_ENDS}))"
)
_QUALITIES = frozenset(
    "empty full bare green dry wet flooded frozen finished ready done warm cold dirty clean broken mended fixed "
    "painted good bad lovely beautiful quiet fine white bright poor late early".split()
)
# What is to be held at its time, and may be called off.
_BARE = "school|church|choir|practice|training|rehearsals"  # said without an article
_HELD = (
    r"concert|supper|dinner|game|match|meeting|party|wedding|exam|test|class|lecture|lesson|flight|train|bus|"
    r"ferry|boat|play|show|"
    r"dance|service|trip|picnic|festival|fair|fête|fete|practice|rehearsal|race|election|sale|outing|tour|"
    r"performance|recital|parade|regatta|tournament|appointment|operation|interview|excursion|visit"
)
_OFF = re.compile(
    rf"(?P<the>(?:the|our|my|his|her) )?(?:(?P<bare>{_BARE})|(?P<noun>(?:[a-z]+ )??(?:{_HELD}))(?P<several>e?s)?) "
    r"(?P<what>(?:just |again |now |all )?(?:(?P<now>postponed|delayed|closed|put back)|"
    r"cancell?ed|called off|put off|rained off|snowed off))"
    r"(?=[.,;!?]*$|[.,;!?] | (?:because|due|owing|on account|for|by|until|till|again|today|yesterday|tonight|"
    r"tomorrow|"
    r"this|last|next|on|after|and|but|so|since|at|in)\b| (?:an?|a few|several|two|three|four|\d+) (?:hours?|days?|"
    r"weeks?|months?|year)\b)"
)


def with_copula(text: str) -> str:
    """The words with their article and verb; "" of others, and of what was typed as a sentence."""
    if not text[:1].islower():
        return ""
    return _called_off(text) or _so(text)


def _called_off(text: str) -> str:
    """ "game called off because of rain" """
    found = _OFF.match(text)
    if not found or has_verb_of_its_own(text[found.end() :]):
        return ""
    the = "" if found["the"] or found["bare"] else "the "
    several = found["several"] or found["bare"] == "rehearsals"
    now = ("are" if several else "is") if found["now"] else ("were" if several else "was")
    return f"{the}{text[: found.start('what')]}{now} {text[found.start('what') :]}"


def _so(text: str) -> str:
    """ "garden full of beans" """
    found = _IT_IS.match(text)
    if not found or found["noun"] not in ONCE_THERE or has_verb_of_its_own(text):
        return ""
    quality = found["quality"]
    if quality and quality not in ADJECTIVES | _QUALITIES:
        return ""
    return f"{found['the'] or 'the '}{found['noun']} is {text[found.start('how') :]}"
