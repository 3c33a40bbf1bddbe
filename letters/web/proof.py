"""How a template reads while it is being changed: its faults line by line, and a letter that it makes."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from letters.errors import BriefError, LetterNotFound, LettersError, TemplateError
from letters.letter import DETAILS, RELATIONSHIPS, SITUATIONS, Brief, Form, Letter, Part
from letters.pipeline import draft
from letters.web import bounds
from letters.web.workshop import Workshop
from letters.words.brief import parse_brief
from letters.words.drafting.checking import check_form
from letters.words.drafting.facts import plain_name
from letters.words.forms.form import parse_form

_HINT = re.compile(r"“([^”]+)” is not known; did you mean “([^”]+)”\?")
_SAMPLE = {
    "memory": "the night we slept in the car",
    "habit": "the way you hum when you park",
    "thing": "the chipped green mug",
    "deed": "you lent me your car when mine died",
    "wish": "see the sea with you",
    "place": "Lisbon",
    "name": "Stan",
    "years": "11",
    "date": "14 March",
    "news": "the beans are in, and the dog ate one",
    "baby": "Rosa",
    "said": "nobody is bad at numbers",
    "today": "saw a dog like yours in the park",
    "question": "is your knee better",
    "plans": "coming up at Easter",
    "note": "The soup is on the stove.",
}
_EVENTS = {
    "you-event": "you lent me your car when mine died",
    "i-event": "I forgot your birthday",
    "we-event": "we slept in the car",
    "it-event": "it rained on the cake",
}
_OF_KIND = {"number": "7", "yes or no": "yes", "words": "See you when I see you"}
_TRIES = 5
A_PAGE = 2_800  # characters, of which no more stand on a page
LONGEST_OPENING = 96  # characters of a template's picture


@dataclass(frozen=True)
class Fault:
    """Something wrong at a line (0: the whole), and a name to put in the place of another where one is near."""

    line: int
    message: str
    wrong: str = ""
    right: str = ""


@dataclass(frozen=True)
class Proof:
    """The form, where it can be read; its faults; a letter that it makes, or why it makes none."""

    form: Form | None
    faults: tuple[Fault, ...]
    letter: Letter | None = None
    why: str = ""


def read_proof(
    shop: Workshop, text: str, name: str, kept: str = "", seed: int = 1, letter: bool = True
) -> Proof:
    """The proof of a template's text, with a sample brief or that of a kept letter; without `letter`, its
    faults alone."""
    try:
        bounds.hold(text, bounds.TEMPLATE, "the template")
        form = parse_form(text, name)
    except BriefError as error:
        return Proof(None, (Fault(0, f"{error}"),), why="It is too long.")
    except TemplateError as error:
        return Proof(None, (_fault(error),), why="It cannot be read yet.")
    faults = tuple(_fault(error) for error in check_form(form, shop.shelf))
    made, why = _letter(shop, form, kept, seed) if letter else (None, "")
    return Proof(form, faults, made, why)


def opening(shop: Workshop, name: str, text: str) -> str:
    """How a letter of a template begins: its first words, some three lines of them; "" where it makes none."""
    try:
        letter, _ = _letter(shop, parse_form(text, name), "", 1)
    except TemplateError:
        return ""
    if letter is None:
        return ""
    said = " ".join(p.text for p in letter.paragraphs if p.part in (Part.SALUTATION, Part.BODY))
    return " ".join(textwrap.wrap(said, LONGEST_OPENING)[:1])


def details_of(form: Form | None) -> tuple[str, ...]:
    """The names that can be put into a line of the form."""
    if form is None:
        return ("to", "sender", "memory", "habit", "thing")
    asked = tuple(ask.key for ask in form.asks)
    return tuple(dict.fromkeys(("to", "sender", *form.needs, *form.takes, *asked, *form.pools)))


def _fault(error: TemplateError) -> Fault:
    hint = _HINT.search(error.message)
    return Fault(error.line, error.message[:1].upper() + error.message[1:], *(hint.groups() if hint else ()))


def _letter(shop: Workshop, form: Form, kept: str, seed: int) -> tuple[Letter | None, str]:
    """A letter of this form alone, or why there is none."""
    others = (one for one in shop.shelf.forms if one.name != form.name)
    shelf, why = replace(shop.shelf, forms=(*others, form)), ""
    try:
        given = shop.store.load(kept).brief if kept else None
    except LetterNotFound:
        return None, "That letter is not in the drawer any more; choose another one, or a sample."
    for mapping in _mappings(shop, form, given):
        try:
            brief = parse_brief(mapping, shelf, shop.stationer.choices(), seed)
            return draft(replace(brief, seed=seed), shelf), ""
        except LettersError as error:
            if str(error) == why:  # what it wants is no other person to write to
                break
            why = why or str(error)
    return None, why


def first_page(letter: Letter) -> Letter:
    """The letter without the sentences that cannot stand on its first page; of a long one no more is drawn."""
    paragraphs, room = [], A_PAGE
    for paragraph in letter.paragraphs:
        told = tuple(one for one in paragraph.sentences if (room := room - len(one.text)) > 0)
        if told:
            paragraphs.append(replace(paragraph, sentences=told))
    return replace(letter, paragraphs=tuple(paragraphs))


def _mappings(shop: Workshop, form: Form, brief: Brief | None) -> Iterator[dict[str, Any]]:
    """Briefs to try: that of the kept letter, or samples with all that the form takes, and with what it needs."""
    hand = {"hand": shop.usual()["hand"]}
    if brief:
        yield {
            "to": brief.to, "from": brief.sender, "relationship": brief.relationship,
            "occasion": form.occasions[0] if brief.occasion not in form.occasions else brief.occasion,
            "tone": dict(brief.tone), "details": dict(brief.details), "template": form.name, **hand,
        }  # fmt: skip
        return
    near = [one for one in (form.relationships or RELATIONSHIPS) if one != "former partner"]
    near.sort(key=lambda one: bool(re.search(rf"\bnot {plain_name(one)}\b", form.when)))
    plain = re.sub(r"\bnot \w+", "", form.when)
    sender = "Henry and Anna" if re.search(r"\bseveral\b", plain) else "Henry"
    said = (*SITUATIONS, *(ask.key for ask in form.asks if ask.kind == "yes or no"))
    told = {name: "yes" for name in said if re.search(rf"\b{name}\b", plain)}
    for relationship in near[:_TRIES] or form.relationships[:1]:
        for keys in ((*form.needs, *form.takes), form.needs):
            yield {
                "to": "Margaret", "from": sender, "relationship": relationship, "occasion": form.occasions[0],
                "tone": dict.fromkeys(form.tones[:2], 2), "template": form.name, **hand,
                "details": told | {key: _sample(form, key) for key in dict.fromkeys(keys)},
            }  # fmt: skip


def _sample(form: Form, key: str) -> str:
    kind = next((ask.kind for ask in form.asks if ask.key == key), "phrase")
    asked = key in DETAILS and all(ask.key != key for ask in form.asks)
    if key in ("deed", "memory"):
        kinds = re.findall(rf'(not )?{key}\.kind == "(\w+-event)"', form.when)
        wanted = [kind for barred, kind in kinds if not barred]
        barred = [kind for barred, kind in kinds if barred]
        if kinds:
            return _EVENTS[(wanted or [kind for kind in _EVENTS if kind not in barred])[0]]
        if re.search(rf"\bnot {key}\.(?:sentence|clause|doing)\b", form.when):
            return "the blue scarf"
    if key == "name" and re.search(r"(?<!\bnot )\bbereaved\b", form.when):
        return f"our {_SAMPLE[key]}"
    if key == "memory" and re.search(r"(?<!\bnot )\bown_baby\b", form.when):
        return "We had a little boy on Tuesday."
    return _SAMPLE[key] if asked else _OF_KIND.get(kind, _SAMPLE.get(key, "the chipped green mug"))
