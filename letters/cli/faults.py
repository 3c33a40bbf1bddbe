"""What the `check` commands say: a line for each fault, file:line: message, and exit status 1 where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import click


class Fault(Protocol):
    """An error that knows its line; 0 where it is about the whole file."""

    line: int
    message: str


def tell_faults(found: Sequence[tuple[str, Fault]], checked: int, what: str) -> None:
    """Prints the faults found in files, or that there are none, and ends the command."""
    for file, fault in found:
        click.echo(f"{file}:{fault.line}: {fault.message}" if fault.line else f"{file}: {fault.message}")
    if found:
        raise click.exceptions.Exit(1)
    click.echo(f"{checked} {what}{'' if checked == 1 else 's'}: nothing wrong.")
