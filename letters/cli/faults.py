"""What the `check` commands say: a line for each fault, file:line:column: message; exit status 1 where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import click

from letters.errors import CorpusError, TemplateError
from letters.words.drafting.checking import column_of


class Fault(Protocol):
    """An error that knows its line; 0 where it is about the whole file."""

    line: int
    message: str


def tell_faults(found: Sequence[tuple[str, Fault]], checked: int, what: str) -> None:
    """Prints the faults found, each after its place, or that there are none, and ends the command."""
    for place, fault in found:
        click.echo(f"{place}: {fault.message}")
    if found:
        raise click.exceptions.Exit(1)
    click.echo(f"{checked} {what}{'' if checked == 1 else 's'}: nothing wrong.")


def place_of(file: str, fault: Fault, text: str = "") -> str:
    """Where a fault is: file:line, with the column where its words are found in the text of the file."""
    column = column_of(fault, text) if isinstance(fault, TemplateError | CorpusError) else 0
    return ":".join([file, *(str(number) for number in (fault.line, column) if number)])
