"""What the commands are written from: the data folder, and the shelf with a word about files that are not on it."""

from __future__ import annotations

from pathlib import Path

import click

from letters import library
from letters.folders import data_folder
from letters.letter import Shelf


def folder() -> Path:
    """The data folder: LETTERS_DATA, or the usual one."""
    return data_folder(None)


def open_shelf() -> Shelf:
    """The shelf; what is wrong with the user's own files, which are then left out, is said on standard error."""
    opened = library.load_library(folder())
    for problem in opened.problems:
        click.echo(f"letters: left out: {' '.join(str(problem).split())}", err=True)
    return opened.shelf
