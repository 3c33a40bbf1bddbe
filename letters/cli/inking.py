"""From a letter to files: its pages written by hand where a file needs them, and each file made whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from letters.cli.shelf import folder
from letters.letter import Letter
from letters.output.files import INKED, write_letter
from letters.stationer import Stationer


def stationer() -> Stationer:
    """The stationer of the data folder."""
    return Stationer(folder())


def make_files(letter: Letter, places: Sequence[Path], centre_lines: bool = False) -> None:
    """Writes the letter to each place; names that became others, as those of SVG pages, are told on standard error."""
    inked = any(place.suffix.lower() in INKED for place in places)
    pages = stationer().pages(letter) if inked else ()
    for place in places:
        written = write_letter(place, letter, pages, centre_lines)
        if written != (place,):
            click.echo(f"wrote {', '.join(map(str, written))}", err=True)
