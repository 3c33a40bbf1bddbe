"""What the rooms of the web share: the shelf, the hands, the pens and papers, the store, how a letter is made."""

from __future__ import annotations

import io
import secrets
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

from flask import current_app

from letters import library
from letters.hand.pens import INKS, PENS
from letters.ink import Page, Paper
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence, Shelf, Stationery
from letters.output.pdf import write_pdf
from letters.page.papers import PAPERS, RULINGS
from letters.pipeline import draft, ink
from letters.stationer import Stationer
from letters.store import Store
from letters.web.sheets import Sheet, draw, draw_close, lay_sheet
from letters.words.brief import parse_brief

SAMPLE_SHEET = Paper("sample", 120.0, 60.0)
TRAY_PX = 34  # height of the tallest paper's picture

OWN_FILES = ("templates/*.form", "corpus/*.txt", "corpus/voices/*.txt")
Stamp = tuple[tuple[str, int], ...]


class Workshop:
    """Everything that the pages of one data folder are made with. Safe to share between threads."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.folder = folder
        self.store = store
        self.stationer = Stationer(folder)
        self._read: tuple[Stamp, library.Library] | None = None

    @property
    def library(self) -> library.Library:
        """What letters are written from, the user's own files among it as they are now."""
        stamp, read = _stamp(self.folder), self._read
        if read is None or read[0] != stamp:
            read = self._read = stamp, library.load_library(self.folder)
        return read[1]

    @property
    def shelf(self) -> Shelf:
        """The shelf of the library."""
        return self.library.shelf

    def write(self, mapping: Mapping[str, Any], said: tuple[Letter, ...] = ()) -> str:
        """The id of a new letter that answers the brief and tries not to repeat what was said; a seed is chosen
        where the brief has none. Raises LettersError."""
        shelf = self.shelf
        brief = parse_brief(mapping, shelf, self.stationer.choices(), secrets.randbelow(2**31))
        return self.store.save(draft(brief, shelf, said))

    def pages(self, letter: Letter) -> tuple[Page, ...]:
        """The letter in handwriting."""
        return self.stationer.pages(letter)

    def sheets(self, letter: Letter) -> list[Sheet]:
        """The letter as it lies on the desk, page by page."""
        return [lay_sheet(page) for page in self.pages(letter)]

    def drawings(self, letter: Letter) -> list[str]:
        """The letter as SVG files, page by page."""
        return [draw(page, letter) for page in self.pages(letter)]

    def pdf(self, letter: Letter) -> bytes:
        """The letter as PDF."""
        out = io.BytesIO()
        write_pdf(self.pages(letter), letter, out)
        return out.getvalue()

    def sample(self, name: str) -> str:
        """The name of a hand, written in it, as an SVG cut close."""
        hand = self.stationer.hand(name)
        pages = ink(_word(hand.title), hand, PENS[hand.pen], SAMPLE_SHEET, INKS["blue-black"], 5)
        return draw_close(pages[0])

    def usual(self) -> dict[str, str]:
        """What is chosen on the tray before anybody has chosen."""
        return asdict(Stationery())

    def things(self) -> dict[str, list[dict[str, Any]]]:
        """What lies on the tray, by kind: name and title of each, and what its picture shows."""
        scale = TRAY_PX / max(paper.height for paper in PAPERS.values())
        return {
            "hand": [_thing(name) for name in library.hand_names(self.folder)],
            "pen": [_thing(pen.name, line=round(pen.width * 5, 1)) for pen in PENS.values()],
            "ink": [_thing(name, colour=colour) for name, colour in INKS.items()],
            "paper": [
                _thing(paper.name, wide=round(paper.width * scale), high=round(paper.height * scale))
                for paper in PAPERS.values()
            ],
            "ruling": [_thing(name) for name in RULINGS],
        }


def workshop() -> Workshop:
    """The workshop of the app that answers now."""
    return cast(Workshop, current_app.extensions["workshop"])


def _stamp(folder: Path) -> Stamp:
    """What changes when one of the user's own templates or corpus files does."""
    files = (file for place in OWN_FILES for file in folder.glob(place))
    return tuple(sorted((str(file), file.stat().st_mtime_ns) for file in files))


def _thing(name: str, **shown: Any) -> dict[str, Any]:
    return {"name": name, "title": name[:1].upper() + name[1:].replace("-", " "), **shown}


def _word(text: str) -> Letter:
    """A letter of one word."""
    said = Sentence("sample", text, Origin.TEMPLATE)
    return Letter(Brief("", "", "friend", ""), "", (Paragraph(Part.BODY, (said,)),))
