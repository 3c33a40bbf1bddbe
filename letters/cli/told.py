"""What an interview was told so far: as a brief, as a file, as a letter. Nothing that was typed is lost."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from letters.cli.inking import stationer
from letters.cli.keeping import brief_toml, free_place, not_said, save_text
from letters.errors import LettersError
from letters.letter import Brief, Letter, Shelf
from letters.pipeline import draft
from letters.words.asking.wording import OTHER_LETTER
from letters.words.brief import parse_brief
from letters.words.reading.onward import THEN


class Told:
    """`told` is the brief as a mapping so far, `unread` the answers that were not understood, `left` those of them that
    were not said otherwise."""

    def __init__(self, shelf: Shelf, told: Mapping[str, Any]) -> None:
        self.shelf, self.told = shelf, dict(told)
        self.details: dict[str, Any] = {**self.told.pop("details", {})}
        self.unread: list[tuple[str, str]] = []
        self.left: list[tuple[str, str]] = []
        self.waiting = ""  # what the writer has said that stands after the story

    def brief(self) -> Brief:
        """The brief so far."""
        details = tuple((key, str(given)) for key, given in self.details.items())
        told = self.told
        return Brief(told["to"], told["from"], told["relationship"], told["occasion"], details=details)

    def mapping(self) -> dict[str, Any]:
        """What was told, as a brief file holds it."""
        first: dict[str, Any] = {
            key: self.told[key] for key in ("to", "from", "relationship", "occasion") if key in self.told
        }
        waiting = {THEN: self.waiting} if self.waiting else {}
        return first | self.told | {"details": self.details | waiting}

    def letter(self) -> Letter | None:
        """The letter; of another template where the chosen one cannot say what was told. None where there is none."""
        for template in dict.fromkeys((self.told.get("template"), None)):
            self.told["template"] = template
            try:
                return draft(self.parsed(), self.shelf)
            except LettersError as why:
                click.echo(f"  {OTHER_LETTER}" if template else f"This cannot be written: {why}.", err=True)
        return None

    def keep(self, output: Path) -> None:
        """Writes what was told so far beside the output, and says where."""
        if not self.details and not {"to", "from"} & self.told.keys() and not self.unread:
            return
        place = free_place(output.with_name(f"{output.stem}-unfinished.toml"))
        save_text(place, not_said(self.unread) + brief_toml(self.mapping()))
        click.echo(
            f"\nWhat you told is in {place}; `letters interview {place}` goes on from there.", err=True
        )

    def parsed(self) -> Brief:
        """The brief so far, read; BriefError where it cannot be."""
        return parse_brief(self.mapping(), self.shelf, stationer().choices())
