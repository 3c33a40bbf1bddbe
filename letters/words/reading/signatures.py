"""How a name is written out: without_stop("Donal.") is Donal, "Chas." keeps its own; is_formal("G. Gavan Duffy")."""

from __future__ import annotations

import re

from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.naming import KIN_OF_MEN, KIN_OF_WOMEN, are_several, gender_of

_KIN = f"{KIN_OF_WOMEN}|{KIN_OF_MEN}"
_STOP = re.compile(r"(?<=[a-z]{3})[.!?]+$|[,;!?]+$")  # of a sentence, not of "J." or "Jr."
# First names that are written short, and keep their stop.
_SHORT = re.compile(
    r"\b(?:Alexr|Benj|Chas|Chs|Danl|Edw|Edwd|Eliz|Fredk|Geo|Jas|Jno|Margt|Matth|Nathl|Richd|Robt|Saml|Thos|Wm)\.$"
)
# "Bill Tully", "G. Gavan Duffy", "H. A. Johnston S.J.", "J.C."
_FORMALLY = re.compile(
    r"[A-Z](?:\. ?| )[A-Z]\.?(?: ?[A-Z]\.?)*|(?:[A-Z](?:\. ?| ))+[A-Z][\w'’-]+.*"
    r"|[A-Z][\w'’.-]+ (?:[A-Z][\w'’.-]* )*(?P<last>[A-Z][\w'’-]+)(?:,? (?:[A-Z]\.? ?)+)?"
)


def without_stop(name: str) -> str:
    """A name without the stop of the sentence that it ended; that of "Chas." is its own."""
    return name if _SHORT.search(name) else _STOP.sub("", name)


def is_formal(name: str) -> bool:
    """Whether somebody signs with more than a first name: with a surname, or with initials."""
    found = _FORMALLY.fullmatch(name)
    if not found or are_several(name) or re.match(rf"(?:your|{_KIN})\b", name, re.I):
        return False
    return not found["last"] or not (found["last"].lower() in FIRST_NAMES or gender_of(found["last"]))
