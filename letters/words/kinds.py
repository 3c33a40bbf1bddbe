"""Who somebody is to the writer and what a letter is for, in whatever words: read_relationship("old school friend") is
friend, read_occasion("hes retiring", …) is retirement."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.letter import RELATIONSHIPS
from letters.words.naming import known_name

_KIN = {
    "partner": "wife hubby husband girlfriend boyfriend fiance fiancee fiancé fiancée spouse",
    "parent": "mum mom mam mother dad father stepmother stepfather mummy daddy",
    "child": "son daughter stepson stepdaughter kid grandson granddaughter grandchild",
    "sibling": "brother sister twin",
    "grandparent": "gran granny nan nana nanna grandma grandmother grandad granddad grandpa grandfather",
    "friend": "neighbour neighbor cousin aunt uncle auntie aunty flatmate housemate roommate mate niece nephew",
    "teacher": "tutor professor lecturer coach",
    "colleague": "boss manager coworker workmate work worked",
}
_RELATED = {word: name for name, words in _KIN.items() for word in words.split()}
_FOR = {
    "apology": "sorry apologise apologize apologising",
    "thanks": "thank thankyou gratitude",
    "condolence": "sympathy condolences loss died death bereavement funeral",
    "new baby": "baby born newborn",
    "get well": "ill illness hospital operation poorly recovery well",
    "farewell": "goodbye leaving",
    "congratulations": "congrats exam exams graduation promotion",
    "missing you": "miss missing",
    "after long silence": "silence reconnect reconnecting",
    "birthday": "bday",
    "wedding": "married marrying engagement engaged",
    "divorce": "separation",
    "retirement": "retiring retired retires",
}
_MEANT = {word: name for name, words in _FOR.items() for word in words.split()}


def read_relationship(answer: str) -> str:
    """That of RELATIONSHIPS which is meant. Raises UnknownName."""
    said = re.findall(r"\w+", answer.lower())
    former = ["former partner"] if {"ex", "former"} & {*said} else []
    named = [word for word in said if word in RELATIONSHIPS]
    meant = [_RELATED[word] for word in said if word in _RELATED]
    return known_name("relationship", next(iter([*former, *named, *meant]), answer), RELATIONSHIPS)


def read_occasion(answer: str, occasions: Sequence[str]) -> str:
    """That of the occasions which is meant. Raises UnknownName."""
    said = re.findall(r"[a-z]+", answer.lower())
    named = [name for name in occasions if set(name.split()) <= set(said)]
    meant = [_MEANT[word] for word in said if word in _MEANT]
    meant.sort(key=lambda name: name != "condolence")  # "sorry for your loss" is no apology
    return known_name("occasion", next(iter([*named, *meant]), answer), occasions)
