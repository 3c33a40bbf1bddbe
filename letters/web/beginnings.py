"""Where a new letter begins: with what is usual, with somebody who was written to before, or like an example."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from letters.errors import LettersError
from letters.letter import Letter
from letters.store import Envelope
from letters.web.asking import STATIONERY, Typed, typed_brief
from letters.web.examples import EXAMPLES
from letters.web.workshop import Workshop
from letters.words.stationery import parse_stationery

_THE_SAME = ("to", "from", "relationship", *STATIONERY)  # of somebody's last letter, for their next one
_ALIKE = ("relationship", "occasion", "template")
MOST_PEOPLE = 6


@dataclass(frozen=True)
class Person:
    """Somebody who was written to, and the id of the last letter to them."""

    name: str
    kept: str


def beginning(shop: Workshop, asked: Mapping[str, str]) -> Typed:
    """What stands in the form before anything is typed: `again` is the id of a letter to the same person, `like` the
    name of an example. The sender is who wrote last. Raises LetterNotFound."""
    typed = shop.usual()
    if kept := asked.get("again"):
        brief = typed_brief(shop.store.load(kept).brief)
        return typed | {key: brief[key] for key in _THE_SAME}
    if last := shop.store.envelopes(1):
        typed["from"] = last[0].sender
    if example := next((one for one in EXAMPLES if one.name == asked.get("like")), None):
        typed |= {key: str(example.told[key]) for key in _ALIKE}
    return typed


def with_paper(shop: Workshop, typed: Typed) -> Typed:
    """What was typed, with what is usual on the tray where there was none to choose from."""
    return typed if typed.keys() & set(STATIONERY) else shop.usual() | typed


def unwritten(shop: Workshop, typed: Typed) -> Letter:
    """A letter with nothing in it but the things of paper that are chosen on the tray."""
    named = {key: typed[key] for key in STATIONERY if typed.get(key)}
    blank = shop.blank()
    try:
        stationery = parse_stationery(named, shop.stationer.choices())
    except LettersError:
        return blank
    return replace(blank, brief=replace(blank.brief, stationery=stationery))


def people(letters: list[Envelope]) -> list[Person]:
    """The people of the letters, each once, whoever was written to last first."""
    last: dict[str, str] = {}
    for one in letters:
        last.setdefault(one.to, one.id)
    return [Person(name, kept) for name, kept in last.items()][:MOST_PEOPLE]
