"""What people answer that is no story: yes, no, where each of two is, and nothing at all."""

from __future__ import annotations

import re

from letters.errors import BriefError
from letters.letter import Ask

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
_YES = re.compile(r"(?:yes|y|yeah|yep|yup|aye|true|1|prob(?:abl|bl|l)y|i think so|sort of|kind of)\b", re.I)
# "She is in Karachi, I am in Bradford" is a yes.
_APART = re.compile(r"\b(?:is|am|are|[\w]+'(?:s|m|re)|im|hes|shes) (?:now |still )?(?:in|at|on) \w", re.I)
_NO = re.compile(r"(?:no|not|n|nope|nah|false|0)\b", re.I)
_UNSURE = re.compile(r"(?:i )?(?:don'?t know|no idea|not sure|maybe|idk|dunno)\b", re.I)


def unless_passed(ask: Ask, answer: str) -> str:
    """An answer; empty where it says that there is nothing to tell."""
    if ask.kind == "yes or no":
        return "" if _UNSURE.match(answer) else answer
    return "" if answer.lower().strip(" .!?-") in _NONE else answer


def after_yes(answer: str) -> str:
    """What is told after a yes or a no: "yes, but he's away till March"."""
    said = _YES.match(answer) or _NO.match(answer)
    rest = answer[said.end() :].strip(" ,.;:!-–—") if said else ""
    return rest if len(rest.split()) > 1 else ""


def yes_or_no(answer: str, key: str) -> str:
    """yes or no to the question of SITUATIONS that is `key`, as it is meant. Raises BriefError where it is neither."""
    for said, word in (("yes", _YES), ("no", _NO)):
        if word.match(answer):
            return said
    if len(_APART.findall(answer)) > 1:
        return "no" if key == "together" else "yes"
    raise BriefError("Please say yes or no, or nothing.")
