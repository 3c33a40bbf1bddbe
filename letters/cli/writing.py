"""`letters write` (a brief becomes a letter) and `letters pen` (a text of the user's, written out by hand)."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from letters.cli import typed
from letters.cli.inking import make_files, stationer
from letters.cli.shelf import open_shelf
from letters.letter import Brief
from letters.output.files import INKED, check_place
from letters.pipeline import draft
from letters.words.brief import merge, named, parse_brief
from letters.words.revise import letter_from_text
from letters.words.stationery import parse_stationery

_STATIONERY = (
    click.option("--hand", metavar="H", help="The hand: `letters hands` lists them."),
    click.option("--pen", metavar="P", help="fountain, ballpoint, felt-tip, broad-nib or pencil."),
    click.option("--ink", metavar="I", help="An ink by name, or #rrggbb."),
    click.option("--paper", metavar="SIZE", help="A4, A5, Letter or A6."),
    click.option("--ruling", metavar="R", help="blank, college, wide, squared or dotted."),
    click.option("--slips", metavar="LEVEL", help="Slips of the pen: none, few or some."),
    click.option("--fit", type=int, metavar="PAGES", help="Written so large that it takes so many pages."),
)


def _stationery_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(_STATIONERY):
        command = option(command)
    return command


@click.command(short_help="Writes a letter from a brief.")
@click.argument("brief", required=False, metavar="[BRIEF.toml]")
@click.option("--to", metavar="N", help="Who it is written to.")
@click.option("--from", "from_", metavar="N", help="Who writes.")
@click.option("--relationship", metavar="R", help="What they are to the writer: partner, friend …")
@click.option("--occasion", metavar="O", help="What it is for: `letters templates` lists them.")
@click.option("--tone", multiple=True, metavar="T[=W]", help="How it should feel; may repeat.")
@click.option("--detail", multiple=True, metavar="KEY=VALUE", help="Something true; may repeat.")
@click.option("--template", metavar="NAME", help="The template, if not any that fits.")
@click.option("--voice", multiple=True, metavar="NAME[=W]", help="A voice beside ours; may repeat.")
@click.option("--author", metavar="NAME", help="Whose voice: plain, warm, dry, young, formal or theodore.")
@click.option("--closing", metavar="TEXT", help="The line before the name.")
@click.option("--date", metavar="D", help="A day such as 2026-11-21, or today.")
@click.option("--seed", type=click.IntRange(0), metavar="N", help="The same seed gives the same letter.")
@_stationery_options
@click.option(
    "-o",
    "--output",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Where to: .pdf, .svg, .txt or .json; may repeat.",
)
def write(brief: str | None, output: tuple[Path, ...], **flags: Any) -> None:
    """Writes the letter that answers a brief; flags override what the file says.

    Without -o the letter's text goes to standard output.
    """
    for place in output:
        check_place(place)
    told = merge(typed.read_brief(brief) if brief else {}, _said(flags))
    told = typed.with_day(told, datetime.date.today())
    shelf, seed = open_shelf(), typed.any_seed()
    asked = named(parse_brief(told, shelf, stationer().choices(), seed))
    letter = draft(asked, shelf)
    if told.get("seed") is None:
        typed.tell_seed(seed)
    if output:
        make_files(letter, output)
    else:
        click.echo(letter.text, nl=False)


@click.command(short_help="Writes any text out by hand.")
@click.argument("textfile", metavar="TEXTFILE|-")
@_stationery_options
@click.option("--seed", type=click.IntRange(0), metavar="N", help="The same seed gives the same page.")
@click.option(
    "-o",
    "--output",
    multiple=True,
    required=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Where to: .pdf or .svg; may repeat.",
)
@click.option("--centre-lines", is_flag=True, help="SVG as a pen plotter draws it: lines without width.")
def pen(textfile: str, output: tuple[Path, ...], seed: int | None, centre_lines: bool, **named: Any) -> None:
    """Writes any text out by hand, just as it stands: an empty line begins a paragraph."""
    for place in output:
        check_place(place, INKED)
    given = {key: name for key, name in named.items() if name is not None}
    stationery = parse_stationery(given, stationer().choices())
    kept = Brief("", "", "", "", seed=typed.any_seed() if seed is None else seed, stationery=stationery)
    letter = letter_from_text(typed.read_text(textfile), kept)
    make_files(letter, output, centre_lines)
    if seed is None:
        typed.tell_seed(letter.brief.seed)


def _said(flags: dict[str, Any]) -> dict[str, Any]:
    """What the flags say, with the keys of a brief."""
    renamed = {"from_": "from", "voice": "voices"}
    said = {renamed.get(key, key): value for key, value in flags.items() if key != "detail"}
    return {**said, "details": typed.pairs(flags["detail"], "--detail")}
