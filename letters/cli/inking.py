"""From a letter to files: the names on its stationery looked up, the letter written by hand, and its files made."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import click

from letters import library
from letters.cli.shelf import folder
from letters.errors import HandError, MissingGlyph
from letters.hand.pens import INKS, PENS, ink_colour
from letters.ink import Page
from letters.letter import Letter, Stationery
from letters.output.files import INKED, write_letter
from letters.page.papers import PAPERS
from letters.pipeline import ink
from letters.words.brief import Choices, known_name


def choices() -> Choices:
    """The hands, pens, inks and papers that there are."""
    hands = tuple(library.hand_names(folder()))
    return Choices(hands, tuple(PENS), tuple(INKS), tuple(PAPERS))


def stationery_of(named: Mapping[str, str]) -> Stationery:
    """The stationery of these names, the usual where none is given. Raises UnknownName."""
    known = choices()
    if re.fullmatch(r"#[0-9a-fA-F]{6}", named.get("ink", "")):
        known = replace(known, inks=(named["ink"],))
    lists = {"hand": known.hands, "pen": known.pens, "ink": known.inks, "paper": known.papers}
    return Stationery(**{key: known_name(key, name, lists[key]) for key, name in named.items()})


def write_by_hand(letter: Letter) -> tuple[Page, ...]:
    """The letter's pages, in its own stationery. Raises MissingGlyph with the hands that have the character."""
    named, data = letter.brief.stationery, folder()
    hand = library.load_hand(named.hand, data)
    pen, paper, colour = PENS[named.pen], PAPERS[named.paper], ink_colour(named.ink)
    try:
        return ink(letter, hand, pen, paper, colour, letter.brief.seed)
    except MissingGlyph as missing:
        hands = _hands_with(missing.character)
        raise MissingGlyph(missing.character, missing.position, missing.hand, hands) from missing


def _hands_with(character: str) -> tuple[str, ...]:
    """The names of the hands that can write a character; one that cannot be read cannot."""
    able, data = [], folder()
    for name in library.hand_names(data):
        with suppress(HandError):
            if character in library.load_hand(name, data).allographs:
                able.append(name)
    return tuple(able)


def make_files(letter: Letter, places: Sequence[Path]) -> None:
    """Writes the letter to each place; names that became others, as those of SVG pages, are told on standard error."""
    inked = any(place.suffix.lower() in INKED for place in places)
    pages = write_by_hand(letter) if inked else ()
    for place in places:
        written = write_letter(place, letter, pages)
        if written != (place,):
            click.echo(f"wrote {', '.join(map(str, written))}", err=True)
