"""Where a reading is a guess: guessed(answer, said, to, sender) -> what was guessed, in a line; "" for nothing."""

from __future__ import annotations

import re
from collections import Counter

from letters.words.english.naming import are_several
from letters.words.reading.introductions import called
from letters.words.reading.signatures import signed

_THEY = re.compile(r"\b(?:she|he|they|her|him|his|hers|them|their)\b", re.I)
_YOU = re.compile(r"\byou(?:r|rs)?\b", re.I)
_SUBJECT = re.compile(r"(You|We) ([\w'’]+)")
_WHO = {"We": "you and {to}", "You": "{to}"}


def guessed(answer: str, said: str, to: str, sender: str = "") -> str:
    """Whom the sentence that an answer became is about, where the answer did not say it: “she” that became “you”, or a
    sentence that was given somebody who does it, other than who writes; several who write are "we" without the reader.
    """
    asked, told = (Counter(word.lower() for word in _THEY.findall(text)) for text in (answer, said))
    turned = next((word for word in _THEY.findall(answer) if told[word.lower()] < asked[word.lower()]), "")
    if turned and len(_YOU.findall(said)) > len(_YOU.findall(answer)):
        return f"I take “{turned}” to be {called(to)}."
    added = _SUBJECT.match(said)
    theirs = added and added[1] == "We" and are_several(signed(sender))
    if added and not theirs and answer.lower().startswith(added[2].lower()):
        return f"I take it that it was {_WHO[added[1]].format(to=called(to))}."
    return ""
