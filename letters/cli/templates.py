"""`letters templates`: what there is to write from, one of them as it stands, and what is wrong with one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from letters import library
from letters.cli.faults import place_of, tell_faults
from letters.cli.shelf import folder, open_shelf
from letters.cli.typed import read_text
from letters.errors import TemplateError
from letters.letter import Form, Shelf
from letters.words.drafting.checking import check_form
from letters.words.forms.form import parse_form
from letters.words.proofing.comparing import compare
from letters.words.proofing.rehearsing import rehearse


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
    """Names every fault of these templates, or of all that there are: file:line:column: message.

    Each is read, written for briefs of every shape, and held beside the others.
    """
    opened, ours = library.load_library(folder()), library.template_texts(folder())
    shelf, unread = opened.shelf, [one for one in opened.problems if isinstance(one, TemplateError)]
    texts = [(file, Path(file).stem, read_text(file)) for file in files] or [
        (f"templates/{name}.form", name, text) for name, text in ours.items()
    ]
    read = {file for file, _, _ in texts}
    found = [] if files else [(place_of(one.file, one), one) for one in unread if one.file not in read]
    sound: dict[str, tuple[str, str, Form]] = {}
    for file, name, text in texts:
        form, faults = _read(text, name, shelf)
        found += [(place_of(file, fault, text), fault) for fault in faults]
        if form and not faults:
            sound[f"templates/{name}.form"] = file, text, form
    tell_faults([*found, *_beside_others(sound, shelf)], len(texts), "template")


def _read(text: str, name: str, shelf: Shelf) -> tuple[Form | None, list[TemplateError]]:
    """A form that can be read, and what is wrong with it by itself."""
    try:
        form = parse_form(text, name)
        return form, check_form(form, shelf) or rehearse(form, shelf)
    except TemplateError as fault:
        return None, [fault]


def _beside_others(
    sound: Mapping[str, tuple[str, str, Form]], shelf: Shelf
) -> Iterator[tuple[str, TemplateError]]:
    """What is wrong with some forms beside all others of the shelf."""
    own = [form for _, _, form in sound.values()]
    names = {form.name for form in own}
    for fault in compare([*(form for form in shelf.forms if form.name not in names), *own]):
        if fault.file in sound:
            file, text, _ = sound[fault.file]
            yield place_of(file, fault, text), fault


def _list(shelf: Shelf) -> None:
    for occasion in shelf.occasions:
        click.secho(occasion, bold=True)
        for form in sorted(shelf.forms, key=_name):
            if occasion in form.occasions:
                click.echo(f"  {form.name:<32} {form.idea}")


def _name(form: Form) -> str:
    return form.name
