"""What people answer that is no story: yes, no, where each of two is, and nothing at all."""

from __future__ import annotations

import re

from letters.errors import BriefError
from letters.letter import Ask
from letters.words.reading.assent import assent
from letters.words.reading.beyond import own_sentence
from letters.words.reading.doubts import is_no_answer
from letters.words.reading.prefaces import is_preface

_NONE = (
    "no idea",
    "don't know",
    "i don't know",
    "dunno",
    "idk",
    "not sure",
    "skip",
    "pass",
    "none",
    "nothing",
    "no",
    "nope",
    "n/a",
)
FEW = 4  # words that say that there is nothing; "I don't know how you did it" is more, and is not lost
_NAMES_NOBODY = re.compile(r"\b(?:your|their|his|her) (?:sad |great |recent )*(?:loss|bereavement)\W*$", re.I)
_UNSURE = re.compile(r"(?:i )?(?:don'?t know|no idea|not sure|maybe|idk|dunno)\b", re.I)


def unless_passed(ask: Ask, answer: str) -> str:
    """An answer; empty where it says that there is nothing to tell."""
    if ask.key == "name" and _NAMES_NOBODY.search(answer):
        return ""
    if ask.kind == "yes or no":
        return "" if _UNSURE.match(answer) else answer
    bare = answer.lower().strip(" .!?-")
    told_nothing = bare in _NONE or (len(bare.split()) <= FEW and is_no_answer(bare)) or is_preface(bare)
    return "" if told_nothing else answer


def yes_or_no(answer: str, key: str) -> str:
    """yes or no to the question of SITUATIONS that is `key`, as it is meant; empty where a sentence was told instead of
    it. Raises BriefError where it is none of these."""
    said = assent(answer, key)[0]
    if said or own_sentence(answer, key):
        return said
    raise BriefError("Please say yes or no, or nothing.")
