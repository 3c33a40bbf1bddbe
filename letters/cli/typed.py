"""What a person typed: briefs and texts from files, KEY=VALUE from the command line; the day and seed left open."""

from __future__ import annotations

import datetime
import json
import random
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import click

from letters.errors import BriefError

SEEDS = 1_000_000
# A letter of a hundred pages; a larger file is not one, but a slip.
LARGEST_BYTES = 1_000_000


def read_text(path: str, largest: int = LARGEST_BYTES, mail: bool = False) -> str:
    """The text of a file, or of the standard input for "-"; a `mail` tells its encoding itself. Raises BriefError
    where it cannot be read."""
    name = "the standard input" if path == "-" else path
    try:
        raw = sys.stdin.buffer.read(largest + 1) if path == "-" else _bytes(Path(path), largest)
        if len(raw) > largest:
            raise BriefError(f"{name} is larger than {largest // 1000} kB; give it in parts.")
        return raw.decode("utf-8", "surrogateescape") if mail else raw.decode("utf-8-sig")
    except OSError as why:
        raise BriefError(f"{name} cannot be read: {why.strerror or why}.") from why
    except UnicodeDecodeError as why:
        line = raw.count(b"\n", 0, why.start) + 1
        raise BriefError(f"{name}, line {line}: this is not UTF-8 text; save it as UTF-8.") from why


def _bytes(path: Path, largest: int) -> bytes:
    """What a file says, and of one that is too long a byte more than may be."""
    with path.open("rb") as file:
        return file.read(largest + 1)


def read_brief(path: str) -> dict[str, Any]:
    """The mapping that a brief file holds, TOML or JSON; of a letter's JSON, its brief. Raises BriefError."""
    text = read_text(path)
    if path.lower().endswith(".json"):
        return _json_brief(text, path)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as why:
        raise BriefError(
            f'{path}: this is not TOML: {_lower(why)}. Texts stand in quotes: to = "Ana".'
        ) from why


def _json_brief(text: str, path: str) -> dict[str, Any]:
    try:
        mapping = json.loads(text)
    except (ValueError, RecursionError) as why:
        raise BriefError(f"{path}: this is not JSON: {_lower(why)}.") from why
    brief = mapping.get("brief", mapping) if isinstance(mapping, dict) else None
    if not isinstance(brief, dict):
        raise BriefError(f"{path}: a brief is a JSON object with keys such as “to” and “occasion”.")
    return brief


def _lower(why: Exception) -> str:
    said = str(why)
    return said[:1].lower() + said[1:]


def pairs(given: Iterable[str], option: str) -> dict[str, str]:
    """What KEY=VALUE options say. Wrong usage where there is no "=" or a key comes twice."""
    found: dict[str, str] = {}
    for text in given:
        key, equals, value = text.partition("=")
        if not equals or not key.strip():
            raise click.BadParameter(f"“{text}” is not KEY=VALUE.", param_hint=option)
        if key.strip() in found:
            raise click.BadParameter(f"“{key.strip()}” is given twice.", param_hint=option)
        found[key.strip()] = value
    return found


def with_day(mapping: Mapping[str, Any], today: datetime.date) -> dict[str, Any]:
    """The same with "today" as a date put down as the day that it is."""
    day = mapping.get("date")
    if isinstance(day, str) and day.strip().lower() == "today":
        return {**mapping, "date": today}
    return dict(mapping)


def any_seed() -> int:
    """A seed for somebody who gave none."""
    return random.SystemRandom().randrange(SEEDS)


def tell_seed(seed: int) -> None:
    """Says on standard error which seed was taken, so that the letter can be had again."""
    click.echo(f"seed {seed}", err=True)
