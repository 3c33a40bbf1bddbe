"""A brief as a file: brief_toml(told) -> TOML, and where it may be kept without overwriting anything."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import click

from letters.errors import OutputError


def place_for(output: Path, begun: str | None) -> Path:
    """Where the brief goes to: the output, or a name beside it where that must not be overwritten."""
    if not output.exists() or (begun and Path(begun) == output):
        return output
    if click.confirm(f"{output} is there already. Shall it be overwritten?", default=False, err=True):
        return output
    other = free_place(output)
    click.echo(f"The brief will go to {other}.", err=True)
    return other


def free_place(place: Path) -> Path:
    """The place, or the first beside it that nothing has taken: brief-2.toml."""
    number, free = 2, place
    while free.exists():
        free, number = place.with_name(f"{place.stem}-{number}{place.suffix}"), number + 1
    return free


def save_text(place: Path, text: str) -> None:
    """Writes a text to a file. Raises OutputError, with the text, so that it is not lost."""
    try:
        place.write_text(text, encoding="utf-8")
    except OSError as why:
        raise OutputError(
            f"{place} cannot be written: {why.strerror or why}. Here is the brief:\n{text}"
        ) from why


def brief_toml(told: Mapping[str, Any]) -> str:
    """A brief as a TOML file, its details last."""
    tables = {key: value for key, value in told.items() if isinstance(value, Mapping)}
    lines = list(_lines((key, value) for key, value in told.items() if key not in tables))
    for name, table in tables.items():
        lines += ["", f"[{name}]", *_lines(table.items())] if table else []
    return "\n".join(lines) + "\n"


def not_said(unread: Iterable[tuple[str, str]]) -> str:
    """The answers that are in no letter, by their keys, as comments of a brief."""
    return "".join(
        f"# not understood: {key} = {json.dumps(text, ensure_ascii=False)}\n" for key, text in unread
    )


def _lines(pairs: Iterable[tuple[str, Any]]) -> Iterable[str]:
    for key, value in pairs:
        if value is not None:
            written = (
                json.dumps(value, ensure_ascii=False)
                if isinstance(value, str | bool | int | float | list)
                else value
            )
            yield f"{key} = {str(written).replace(chr(127), '')}"
