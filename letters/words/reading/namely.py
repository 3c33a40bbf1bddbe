"""Who died by no name, told of next: with_pronoun(said, key, brief) -> “He fixed my bike.” for “Your husband fixed …”.

The letter has just said how sorry its writer is about “your husband”."""

from __future__ import annotations

import re

from letters.letter import Brief
from letters.words.english.names import kin_of_reader
from letters.words.english.people import gender_of_word
from letters.words.reading.named import named
from letters.words.reading.onward import THEN

_TOLD = ("memory", "habit", "deed", THEN)  # the first of these stands next to what the letter is about
_DEAR = r"(?:(?:dear|late|poor|old|lovely|darling) )*"
_OWNER = re.compile(rf"(?:your|her|his|their) {_DEAR}(?=\w+$)", re.I)


def with_pronoun(said: str, key: str, brief: Brief) -> str:
    """What was said, where it goes on from “I'm so sorry about your husband”: who has just been named so is he or
    she."""
    details = dict(brief.details)
    if brief.occasion != "condolence" or key not in _TOLD:
        return said
    if key != next(one for one in _TOLD if one in details):
        return said
    who = kin_of_reader(named(details.get("name", "")).name)
    owner = _OWNER.match(who)
    pronoun = gender_of_word(who[owner.end() :].lower()) if owner else ""
    if pronoun not in ("he", "she") or owner is None:
        return said
    kin = re.escape(who[owner.end() :])
    again = re.match(rf"(?:your|her|his) {_DEAR}{kin}(?= \w)(?! and\b)", said, re.I)
    return f"{pronoun.capitalize()}{said[again.end() :]}" if again else said
