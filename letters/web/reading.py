"""How the details of a brief are read while somebody types them: the sentence that each becomes, or what has to be
asked; and in which sentence of a letter each is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from letters.errors import BriefError, LettersError
from letters.letter import DETAILS, SITUATIONS, Ask, Brief, Letter, Shelf
from letters.web import bounds
from letters.web.asking import as_told, wrong_field
from letters.words.asking.interviewing import read_answer
from letters.words.drafting.compose import plan_of
from letters.words.drafting.guards import plain
from letters.words.drafting.standing import carried
from letters.words.english.sentences import split_sentences
from letters.words.reading.stories import told_whole

_PREFIX = "detail-"
_UNREAD = (*SITUATIONS, "pronoun", "note")
_KINDS = {"years": "number", "date": "words", "name": "words"}


@dataclass(frozen=True)
class Reading:
    """What a detail says, as a sentence; or the question that it leaves open."""

    said: str
    doubt: str = ""


def read_typed(typed: Mapping[str, str], shelf: Shelf) -> dict[str, Reading]:
    """The reading of each field of a detail in which something was typed; one that cannot spoil another."""
    own = {ask.key: ask for form in shelf.forms if form.name == typed.get("template") for ask in form.asks}
    read: dict[str, Reading] = {}
    for name, value in typed.items():
        key = name.removeprefix(_PREFIX)
        known = key in DETAILS or key in own
        if name.startswith(_PREFIX) and known and key not in _UNREAD and value.strip():
            read[name] = _reading(
                typed, own.get(key) or Ask(key, DETAILS[key], _KINDS.get(key, "phrase")), value
            )
    return read


def where_told(letter: Letter, shelf: Shelf) -> dict[str, str]:
    """For each field of a detail the key of the first sentence that tells it, where one does."""
    try:
        details = plan_of(letter, shelf).details
    except LettersError:  # the template is gone, or the brief no longer its own: nobody knows then
        return {}
    begun = {plain(said[0]): key for key, one in details.items() if (said := split_sentences(one.sentence))}
    told: dict[str, str] = {}
    for paragraph in letter.paragraphs:
        for one in paragraph.sentences:
            for key in {*carried(one.text, details), *filter(None, [begun.get(plain(one.text))])}:
                told.setdefault(f"{_PREFIX}{key}", one.key)
    return told


def _reading(typed: Mapping[str, str], ask: Ask, value: str) -> Reading:
    helps = {key: typed.get(f"{_PREFIX}{key}", "").strip() for key in ("pronoun", "name") if key != ask.key}
    brief = Brief(
        typed.get("to", "").strip() or "you",
        typed.get("from", "").strip() or "me",
        typed.get("relationship") or "friend",
        typed.get("occasion") or "love",
        details=tuple((key, given) for key, given in helps.items() if given),
    )
    try:
        bounds.hold_brief({"to": brief.to, "from": brief.sender, "details": {ask.key: value}})
        detail = read_answer(brief, ask, as_told(ask.key, value))
    except BriefError as error:
        return Reading("", wrong_field(error).message)
    said = told_whole(detail)
    return Reading("" if said == value.strip() else said)
