"""The shell's door: arguments in; a file, an exit status and one line on stderr out.

`main` is the program. The commands: writing.py (write, pen), interview.py, templates.py, hands.py, corpus.py,
serving.py. typed.py reads what a person typed, files included; shelf.py opens what letters are written from; inking.py
takes a letter from words to files, keeping.py keeps a brief as one; faults.py says what `check` has found. A command is
imported when it is called, so that `letters write` does not wait for the web. What a person can put right is said in
one line, with exit status 1; wrong usage is 2, and our own mistakes are 70."""

from __future__ import annotations

import importlib
import io
import os
import sys
from typing import NoReturn

import click

from letters import __version__
from letters.errors import LettersError

COMMANDS = {
    "write": "writing:write",
    "interview": "interview:interview",
    "pen": "writing:pen",
    "templates": "templates:templates",
    "hands": "hands:hands",
    "corpus": "corpus:corpus",
    "serve": "serving:serve",
}
OUR_MISTAKE = 70
TRACEBACK = "LETTERS_TRACEBACK"


class _Refusal(click.ClickException):
    """A LettersError, on its way out of the door."""

    exit_code = 1

    def show(self, file: object = None) -> None:
        click.echo(f"letters: {' '.join(self.message.split())}", err=True)


class Door(click.Group):
    """Imports a command when it is called, and says errors in one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(importlib.import_module(f"letters.cli.{module}"), name)
        return command

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except LettersError as error:
            raise _Refusal(str(error)) from error


@click.group(cls=Door, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="letters")
def door() -> None:
    """Writes personal letters, in a living hand.

    `letters write BRIEF.toml -o letter.pdf` writes one; `letters serve` opens the desk in the browser.
    """


def main() -> None:
    """The program `letters`. Ends the process; a traceback is shown only where LETTERS_TRACEBACK is set."""
    for stream in (sys.stdout, sys.stderr):
        # An old locale would refuse a quotation mark that the letter has.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="replace")
    try:
        door.main(prog_name="letters")
    except OSError as why:
        # Of files, each place speaks for itself; what is left is the standard output.
        click.echo(f"letters: the output cannot be written: {why.strerror or why}.", err=True)
        _leave(1)
    except Exception as mistake:
        if os.environ.get(TRACEBACK):
            raise
        said = " ".join(f"{type(mistake).__name__}: {mistake}".split())
        click.echo(f"letters: a mistake of ours ({said}). {TRACEBACK}=1 shows where.", err=True)
        _leave(OUR_MISTAKE)


def _leave(status: int) -> NoReturn:
    """Ends the process without another try to write out what could not be written."""
    sys.stderr.flush()
    os._exit(status)
