"""News in the place of a memory, which no sentence of ours asks after: is_news("We got the piano tuned.") is True.

Nobody is asked whether they remember what has just been, is still to be, or came in a letter that they never saw."""

from __future__ import annotations

import re

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_LATELY = re.compile(
    rf"\b(?:yesterday|today|tonight|tomorrow|lately|recently|just now|at the moment|(?<!the )last (?:night|week|"
    rf"weekend|month|{_DAY})|this (?:morning|afternoon|evening|week|weekend|month|{_DAY})|the other (?:day|night|week)|"
    rf"next (?:week|weekend|month|year|{_DAY})|(?:a few|a couple of|two|three|four|five|six|\d+) (?:days|weeks) ago)\b",
    re.I,
)
_WHO = r"(?:(?:and|so|well|oh),? )?(?:i|we)"
_BY_NOW = re.compile(
    rf"{_WHO}(?:'ve| have) (?!(?:always|never|often|known|been|loved)\b)\w|{_WHO}(?:'ll| will|'m going|'re going) \w",
    re.I,
)
_DONE_FOR_US = re.compile(
    rf"{_WHO} (?:just |finally |also )?(?:got|had) (?:the|our|my) (?:\w+ ){{1,3}}?"
    r"(?!red\b|bed\b|shed\b|feed\b|seed\b)(?:\w+ed|done|cut|put in|put up|built|rebuilt|dug|sold|out of the way)\b",
    re.I,
)
MAIL = (
    r"wire|telegram|cable|letter|card|postcard|note|line|call|message|text|e-?mail|mail|parcel|package|word"
)
_HEARD = re.compile(
    rf"{_WHO} (?:just |finally |only )?(?:heard from (?-i:[A-Z])|(?:had|got|received) (?:an?|the|another|some) "
    rf"(?:\w+ )?(?:{MAIL})s? from )",
    re.I,
)
_YOU = re.compile(r"\b(?:you|your|yours|u|ur)\b|\byou'", re.I)

# "I saw your Papa a few days ago, and he told me of you."
_SAW_ANOTHER = re.compile(
    rf"{_WHO} (?:just |also )?(?:saw|met|ran into|bumped into|spoke (?:to|with)|talked to|heard from|was speaking to) "
    r"(?:your|(?-i:[A-Z]))",
    re.I,
)


def is_news(sentence: str) -> bool:
    """Whether a sentence tells what has just been with the writer, or will be, and the reader had no part in it."""
    if _YOU.search(sentence):
        return bool(_SAW_ANOTHER.match(sentence) and _LATELY.search(sentence))
    told = any(sign.match(sentence) for sign in (_BY_NOW, _DONE_FOR_US, _HEARD))
    return told or bool(_LATELY.search(sentence))
