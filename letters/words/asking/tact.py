"""What is asked of nobody who has not said anything that it fits: unasked(brief) -> keys of details, and
may_be_far(brief)."""

from __future__ import annotations

import re

from letters.letter import SITUATIONS, Brief
from letters.words.english.valence import is_sober

_PARTED = ("habit", "wish", "thing", "years", "place")
_DIVORCED = ("deed",)
_BESIDE_SORROW = ("habit", "thing")
_FAR = re.compile(
    r"\b(?:abroad|overseas|countr(?:y|ies)|emigrat\w+|emigrants?|fl(?:y|ew|own|ying|ights?)|planes?|airports?|visas?|"
    r"passports?|embassy|time (?:zones?|difference)|hours? (?:ahead|behind)|(?:over|out) (?:here|there)|skype|"
    r"back home|other side of the world)\b",
    re.I,
)
_LOOK_ON = frozenset(("news", "question", "plans"))
_NO_WORDS = (*SITUATIONS, "pronoun", "name")


def unasked(brief: Brief) -> frozenset[str]:
    """What nobody is asked of their own accord: what somebody always does, of whom one is parted from or has hurt, and
    beside a sorrow or a quarrel; nor what was, or what one would like to do, with whom one has left; nor for a memory
    who has told their news or asked something, and so does not look back."""
    looking_on = frozenset({"memory"} if {key for key, _ in brief.details} & _LOOK_ON else ())
    return looking_on | _untactful(brief)


def _untactful(brief: Brief) -> frozenset[str]:
    if brief.relationship == "former partner" or brief.occasion == "divorce":
        return frozenset((*_PARTED, *(_DIVORCED if brief.occasion == "divorce" else ())))
    sober = brief.occasion != "condolence" and is_sober(_told(brief))
    return frozenset(_BESIDE_SORROW) if sober or brief.occasion == "apology" else frozenset()


def may_be_far(brief: Brief) -> bool:
    """Whether something that was told hints at another country."""
    return bool(_FAR.search(_told(brief)))


def _told(brief: Brief) -> str:
    return " ".join(said for key, said in brief.details if key not in _NO_WORDS)
