"""What a TOML file, a JSON body or flags say, as a brief: parse_brief(mapping, shelf, choices, seed) -> Brief.

Every mistake is a BriefError that names the key and says what to write instead. brief_as_mapping is the way back, and
merge lays flags over a file. What the details mean is read later, in details.py."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterable, Mapping

from letters.errors import BriefError, UnknownName
from letters.letter import AUTHORS, DETAILS, RELATIONSHIPS, SITUATIONS, TONES, Brief, Shelf
from letters.words.english.naming import known_name, optional_name, plain, shown, text_of
from letters.words.reading.introductions import reader_of
from letters.words.reading.kinds import read_relationship
from letters.words.stationery import KEYS as STATIONERY_KEYS
from letters.words.stationery import Choices, parse_stationery, stationery_as_mapping

KEYS = ("to", "from", "relationship", "occasion", "tone", "details", "template", "date", "seed", "closing",
    "voices", "author", *STATIONERY_KEYS)  # fmt: skip
PRONOUNS = ("he", "she", "they")
_YES, _NO = ("yes", "y", "true", "1", "on"), ("no", "n", "false", "0", "off")
_MOST_SEED = 2**63 - 1
_Weights = tuple[tuple[str, float], ...]


def parse_brief(mapping: Mapping[str, object], shelf: Shelf, choices: Choices, seed: int = 0) -> Brief:
    """The brief that a mapping says; `seed` is taken where it names none. Raises BriefError, UnknownName."""
    given = {key: value for key, value in mapping.items() if value is not None}
    for key in given:
        if key not in KEYS:
            raise UnknownName("brief", str(key), KEYS)
    template = optional_name(given, "template", [form.name for form in shelf.forms])
    return Brief(
        to=_person(given, "to"),
        sender=_person(given, "from"),
        relationship=_relationship(given),
        occasion=_occasion(given, template, shelf),
        tone=_weights(given.get("tone"), "tone", TONES),
        details=_details(given.get("details"), shelf),
        template=template,
        voices=_weights(given.get("voices"), "voices", tuple(sorted(shelf.voices))),
        date=_date(given.get("date")),
        seed=_seed(given.get("seed", seed)),
        closing=text_of(given, "closing") or None,
        author=optional_name(given, "author", AUTHORS),
        stationery=parse_stationery(given, choices),
    )


def named(brief: Brief) -> Brief:
    """The brief again. Raises BriefError where its `to` only says who the reader is to the writer ("sister")."""
    try:
        reader_of(brief.to)
    except BriefError as why:
        raise BriefError(f"to: {why}", "to") from None
    return brief


def brief_as_mapping(brief: Brief) -> dict[str, object]:
    """The mapping that parse_brief would read as this brief, of strings, numbers and tables only."""
    mapping: dict[str, object] = {
        "to": brief.to,
        "from": brief.sender,
        "relationship": brief.relationship,
        "occasion": brief.occasion,
        "tone": dict(brief.tone),
        "details": dict(brief.details),
        "template": brief.template,
        "date": brief.date.isoformat() if brief.date else None,
        "seed": brief.seed,
        "closing": brief.closing,
        "author": brief.author,
        "voices": dict(brief.voices),
        **stationery_as_mapping(brief.stationery),
    }
    return {key: value for key, value in mapping.items() if value is not None and value != {}}


def merge(mapping: Mapping[str, object], flags: Mapping[str, object]) -> dict[str, object]:
    """A file's mapping with the flags over it. Flags that are None or empty say nothing; details are laid over one by
    one, everything else is taken whole."""
    said = {key: value for key, value in flags.items() if value is not None and value not in ((), [], {})}
    details = said.pop("details", {})
    merged = {**mapping, **said}
    if details:
        merged["details"] = {**_table(mapping.get("details")), **_table(details)}
    return merged


def _person(given: Mapping[str, object], key: str) -> str:
    name = text_of(given, key)
    if not name:
        who = "the one the letter is for" if key == "to" else "the one who signs it"
        raise BriefError(f"{key}: there is no name; give the name of {who}", key)
    return name


def _required_name(given: Mapping[str, object], key: str, allowed: Iterable[str]) -> str:
    name = optional_name(given, key, allowed)
    if name is None:
        raise BriefError(f"{key}: this is missing; use one of: {', '.join(allowed)}", key)
    return name


def _relationship(given: Mapping[str, object]) -> str:
    """Who they are to the writer: by a name of ours, or by a word for one of those ("aunt", "mother-in-law")."""
    try:
        return read_relationship(text_of(given, "relationship"))
    except UnknownName:
        return _required_name(given, "relationship", RELATIONSHIPS)


def _occasion(given: Mapping[str, object], template: str | None, shelf: Shelf) -> str:
    """The occasion; a template that was asked for and is for one alone need not be told it."""
    if template and not text_of(given, "occasion"):
        occasions = next(form.occasions for form in shelf.forms if form.name == template)
        if len(occasions) == 1:
            return occasions[0]
    return _required_name(given, "occasion", shelf.occasions)


def _weights(value: object, key: str, allowed: tuple[str, ...]) -> _Weights:
    """Names with their weights, from a name, a list or a table; "tender=2" says both."""
    if value is None or value == "":
        return ()
    if isinstance(value, str):
        pairs = [_pair(part, key) for part in value.split(",") if part.strip()]
    elif isinstance(value, Mapping):
        pairs = list(value.items())
    elif isinstance(value, list | tuple):
        pairs = [_pair(part, key) for part in value]
    else:
        raise BriefError(
            f"{key}: {shown(value)} is not a name, a list of names or a table of name = weight", key
        )
    weights: dict[str, float] = {}
    for name, weight in pairs:
        weights[known_name(key, str(name), allowed)] = _weight(weight, str(name), key)
    return tuple(weights.items())


def _pair(part: object, key: str) -> tuple[str, object]:
    if not isinstance(part, str):
        raise BriefError(f"{key}: {shown(part)} is not a name", key)
    name, sign, weight = part.partition("=")
    return name, weight.strip() if sign else 1.0


def _weight(value: object, name: str, key: str) -> float:
    try:
        weight = (
            float(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else math.nan
        )
    except (ValueError, OverflowError):
        weight = math.nan
    if not 0 < weight < math.inf:
        raise BriefError(f"{key}: the weight of “{name}” is {shown(value)}; it must be a number above 0", key)
    return weight


def _details(value: object, shelf: Shelf) -> tuple[tuple[str, str], ...]:
    asked = {ask.key: ask.kind for form in shelf.forms for ask in form.asks}
    allowed = (
        *DETAILS,
        *SITUATIONS,
        "pronoun",
        *(key for key in asked if key not in DETAILS and key not in SITUATIONS),
    )
    details = []
    for key, said in _table(value).items():
        if said is None:
            continue
        if not isinstance(key, str) or plain(key) not in map(plain, allowed):
            raise UnknownName("details", str(key), allowed)
        name = known_name("details", key, allowed)
        details.append((name, _detail(name, said, asked.get(name, ""))))
    names = [name for name, _ in details]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise BriefError(f"details.{twice}: this is given twice; keep one of them", f"details.{twice}")
    return tuple(details)


def _table(value: object) -> Mapping[str, object]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise BriefError(
            f"details: {shown(value)} is not a table; write a [details] table with a line for each",
            "details",
        )
    return value


def _detail(key: str, value: object, kind: str) -> str:
    """A detail as it would have been typed."""
    where = f"details.{key}"
    said = "yes" if value is True else "no" if value is False else value
    if isinstance(said, datetime.date):
        said = said.isoformat()
    if isinstance(said, int | float):
        said = f"{said:g}" if isinstance(said, float) else str(said)
    if not isinstance(said, str):
        raise BriefError(f"{where}: {shown(value)} is not text; write it in quotes", where)
    if not said.strip():
        raise BriefError(f"{where}: there is nothing in it; say something or leave it out", where)
    if key in SITUATIONS or kind == "yes or no":
        return _yes_or_no(said, where)
    return known_name(where, said, PRONOUNS) if key == "pronoun" else said


def _yes_or_no(said: str, where: str) -> str:
    word = said.strip().casefold()
    if word not in _YES + _NO:
        raise BriefError(f"{where}: “{said.strip()[:40]}” is neither yes nor no; write one of them", where)
    return "yes" if word in _YES else "no"


def _date(value: object) -> datetime.date | None:
    if value is None or value == "":
        return None
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(str(value).strip())
    except ValueError:
        raise BriefError(f"date: {shown(value)} is not a day; write it as 2024-03-14", "date") from None


def _seed(value: object) -> int:
    if isinstance(value, str) and re.fullmatch(r"\s*[0-9]{1,20}\s*", value):
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MOST_SEED:
        raise BriefError(f"seed: {shown(value)} is not a whole number from 0 to {_MOST_SEED}", "seed")
    return value
