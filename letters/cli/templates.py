"""`letters templates`: what there is to write from, one of them as it stands, and what is wrong with one."""

from __future__ import annotations

from pathlib import Path

import click

from letters import library
from letters.cli.faults import tell_faults
from letters.cli.shelf import folder, open_shelf
from letters.cli.typed import read_text
from letters.errors import TemplateError
from letters.letter import Form, Shelf
from letters.words.checking import check_form
from letters.words.form import parse_form


@click.group(invoke_without_command=True, short_help="Lists, shows and checks templates.")
@click.pass_context
def templates(ctx: click.Context) -> None:
    """Lists the templates by occasion, with the idea of each."""
    if ctx.invoked_subcommand is None:
        _list(open_shelf())


@templates.command()
@click.argument("name")
def show(name: str) -> None:
    """Prints a template as it stands in its file."""
    click.echo(library.template_text(name, folder()).rstrip("\n"))


@templates.command()
@click.argument("files", nargs=-1, metavar="[FILE]…")
def check(files: tuple[str, ...]) -> None:
    """Names every fault of these templates, or of all that there are: file, line, message."""
    data = folder()
    shelf = library.load_shelf(data)
    if files:
        texts = [(file, Path(file).stem, read_text(file)) for file in files]
    else:
        texts = [
            (f"templates/{name}.form", name, text) for name, text in library.template_texts(data).items()
        ]
    found = [(file, fault) for file, name, text in texts for fault in _faults(text, name, shelf)]
    tell_faults(found, len(texts), "template")


def _faults(text: str, name: str, shelf: Shelf) -> list[TemplateError]:
    try:
        return check_form(parse_form(text, name), shelf)
    except TemplateError as fault:
        return [fault]


def _list(shelf: Shelf) -> None:
    for occasion in shelf.occasions:
        click.secho(occasion, bold=True)
        for form in sorted(shelf.forms, key=_name):
            if occasion in form.occasions:
                click.echo(f"  {form.name:<32} {form.idea}")


def _name(form: Form) -> str:
    return form.name
