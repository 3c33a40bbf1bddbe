"""What a brief says of hand, pen, ink and paper: parse_stationery(mapping, choices) -> Stationery."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from letters.errors import BriefError
from letters.letter import Stationery
from letters.words.english.naming import optional_name, shown, text_of

KEYS = tuple(one.name for one in fields(Stationery))
MOST_PAGES = 20


@dataclass(frozen=True)
class Choices:
    """The names that may be asked for of each thing on the desk; an ink may also be #rrggbb. `own` are the pen and the
    ink that each hand usually takes, `broken` what is wrong with hands that cannot be read."""

    hands: tuple[str, ...] = ()
    pens: tuple[str, ...] = ()
    inks: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    rulings: tuple[str, ...] = ()
    slips: tuple[str, ...] = ()
    own: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    broken: Mapping[str, str] = field(default_factory=dict)


def parse_stationery(given: Mapping[str, object], choices: Choices) -> Stationery:
    """The stationery that a mapping names, the usual where it names none. Raises UnknownName, BriefError."""
    usual = Stationery()
    hand = _hand(given, choices) or usual.hand
    pen, ink = choices.own.get(hand, (usual.pen, usual.ink))
    return Stationery(
        hand,
        optional_name(given, "pen", choices.pens) or pen,
        _ink(given, choices) or ink,
        optional_name(given, "paper", choices.papers) or usual.paper,
        optional_name(given, "ruling", choices.rulings) or usual.ruling,
        optional_name(given, "slips", choices.slips) or usual.slips,
        _fit(given.get("fit")),
    )


def stationery_as_mapping(stationery: Stationery) -> dict[str, object]:
    """The mapping that parse_stationery would read as this stationery."""
    every = {key: getattr(stationery, key) for key in KEYS}
    return {key: value for key, value in every.items() if value is not None}


def _hand(given: Mapping[str, object], choices: Choices) -> str | None:
    named = text_of(given, "hand").lower()
    if named in choices.broken and named not in choices.hands:
        raise BriefError(f"hand: “{named}” cannot be read: {choices.broken[named]}", "hand")
    return optional_name(given, "hand", choices.hands)


def _ink(given: Mapping[str, object], choices: Choices) -> str | None:
    named = text_of(given, "ink")
    if re.fullmatch(r"#[0-9a-fA-F]{6}", named):
        return named.lower()
    return optional_name(given, "ink", (*choices.inks, "#rrggbb"))


def _fit(value: object) -> int | None:
    if value is None or value == "":
        return None
    if isinstance(value, str) and value.strip().isdecimal():
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= MOST_PAGES:
        raise BriefError(f"fit: {shown(value)} is not a number of pages from 1 to {MOST_PAGES}", "fit")
    return value
