"""What the rooms of the web share: the shelf, the hands, the pens and papers, the store, how a letter is made."""

from __future__ import annotations

import io
import re
import secrets
import threading
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from flask import current_app

from letters import library
from letters.cache import Cache
from letters.errors import LettersError
from letters.hand.pens import INKS, PENS, ink_colour
from letters.hand.slips import LEVELS
from letters.ink import Page, Paper
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence, Shelf, Stationery
from letters.output.pdf import write_pdf
from letters.own import VOICES, own_names
from letters.page.papers import PAPERS, RULINGS
from letters.pipeline import alternatives, draft, ink, redraft
from letters.stationer import Stationer
from letters.store import Store, Version
from letters.web import bounds
from letters.web.sheets import Sheet, draw, draw_close, lay_sheet
from letters.words.brief import named, parse_brief
from letters.words.drafting.inventions import invented
from letters.words.editing import carry_over, has_own
from letters.words.english.sentences import split_sentences
from letters.words.stationery import parse_stationery, stationery_as_mapping

SAMPLE_SHEET = Paper("sample", 120.0, 60.0)
LARGE_SHEET = 88.0, 4000.0
SLIP_SHEET = Paper("slip", 86.0, 600.0)
SLIP_SEED = 5
SLIP_CUT = 9.0, 82.0  # where a slip is cut, left and right (mm)
CHART_ROW = 22  # characters in a row of a hand's chart
KEPT_FOR_SLIPS = 1000  # words' ink, so that a key that is typed costs one word, 8 MB at most
KEPT_LENDING = 8  # letters of which it is kept what other templates could lend them, 4 MB at most
TURNS = 16
LOOKED_BACK = 60  # letters, or versions of one, so that a desk that was used for years is as quick as any
USUAL_PAPER = "A5"  # most letters take half of it; A4 they leave empty
TRAY_PX = 34  # height of the tallest paper's picture

OWN_FILES = ("templates/*.form", "corpus/*.txt", "corpus/voices/*.txt", "fonts/*.hand")
VOICE = "voice:"  # before the name of a voice whose weight is kept among the usual
_NOBODY = Brief("", "", "friend", "")
Stamp = tuple[tuple[str, int], ...]
_Reading = tuple[library.Library, Cache]


class Workshop:
    """Everything that the pages of one data folder are made with. Safe to share between threads."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.folder = folder
        self.store = store
        self.stationer = Stationer(folder)
        self.one_at_a_time = threading.RLock()  # for whoever reads a file of the user's in order to change it
        self._read: tuple[Stamp, _Reading] | None = None
        self._slips = Cache(KEPT_FOR_SLIPS)
        self._turns = tuple(threading.Lock() for _ in range(TURNS))
        self._drafts = lru_cache(maxsize=6)(self._make_draft)
        self._pages = lru_cache(maxsize=6)(self._write_pages)
        self._slip = lru_cache(maxsize=200)(self._write_slip)
        self._chart = lru_cache(maxsize=12)(self._write_chart)
        self._others = lru_cache(maxsize=64)(self._find_others)

    @property
    def library(self) -> library.Library:
        """What letters are written from, the user's own files among it as they are now."""
        return self._reading()[0]

    def _reading(self) -> _Reading:
        """The library as it is now, and what is kept of letters for as long as it stays so."""
        stamp, read = _stamp(self.folder), self._read
        if read is None or read[0] != stamp:
            read = self._read = stamp, (library.load_library(self.folder), Cache(KEPT_LENDING))
        return read[1]

    @property
    def shelf(self) -> Shelf:
        """The shelf of the library."""
        return self.library.shelf

    def write(
        self, mapping: Mapping[str, Any], said: tuple[Letter, ...] = (), luck: int | None = None
    ) -> str:
        """The id of a new letter that answers the brief and tries not to repeat what was said; `luck`, or any number,
        is its seed where the brief has none. Raises LettersError."""
        seed = secrets.randbelow(2**31) if luck is None else luck
        brief = self.brief(mapping, seed)
        return self.store.save(draft(brief, self.shelf, said) if said else self.draft(brief))

    def draft(self, brief: Brief) -> Letter:
        """The letter that answers a brief; while one is asked for the same one, it is not drafted again."""
        return self._drafts(brief, _stamp(self.folder))

    def _make_draft(self, brief: Brief, _: Stamp) -> Letter:
        return draft(brief, self.shelf)

    def brief(self, mapping: Mapping[str, Any], seed: int) -> Brief:
        """The brief that a mapping says, with the voices as they are weighed here. Raises LettersError."""
        bounds.hold_brief(mapping)
        heard = {"voices": self.weights(), **mapping}
        return named(parse_brief(heard, self.shelf, self.stationer.choices(), seed))

    def write_again(self, kept: str, mapping: Mapping[str, Any]) -> bool:
        """Another draft of a kept letter, for the brief as it is now; what the letter said becomes a version. True
        where sentences that were locked or edited stand in it again."""
        bounds.hold_brief(mapping)
        shelf, before = self.shelf, self.store.load(kept)
        brief = parse_brief(mapping, shelf, self.stationer.choices(), secrets.randbelow(2**31))
        own = has_own(before)
        if own and brief.template in (None, before.form):
            letter = redraft(replace(before, brief=brief), shelf, brief.seed)
        else:
            letter = carry_over(before, draft(brief, shelf, (before,)))
        self.store.replace(kept, letter, before)
        return own

    def pages(self, letter: Letter, large: bool = False) -> tuple[Page, ...]:
        """The letter in handwriting; `large` on one long sheet as wide as a phone, in place of its own paper."""
        # The ink only colours what was written, so that another one is there at once.
        named = letter.brief.stationery
        colour = ink_colour(named.ink)
        plain = replace(letter, brief=replace(letter.brief, stationery=replace(named, ink="black")))
        # Who asks for a letter that is just being written waits for it; written twice at once, both take longer.
        with self._turns[hash(plain) % TURNS]:
            pages = self._pages(plain, large, _stamp(self.folder))
        return tuple(replace(page, ink=colour) for page in pages)

    def _write_pages(self, letter: Letter, large: bool, _: Stamp) -> tuple[Page, ...]:
        return self.stationer.pages(letter, LARGE_SHEET if large else None)

    def sheets(self, letter: Letter, pen: bool = False, large: bool = False) -> list[Sheet]:
        """The letter as it lies on the desk, page by page, or `large`, on one sheet that ends where the words do."""
        soft, kept = invented(letter, self.shelf), self.stationer.kept
        return [lay_sheet(page, letter, pen, soft, kept, large) for page in self.pages(letter, large)]

    def earlier(self, kept: str) -> list[Version]:
        """What a letter said before, newest first, as far back as the desk looks; undo goes back all the way."""
        return self.store.versions(kept, LOOKED_BACK)

    def others(self, letter: Letter, key: str) -> tuple[Sentence, ...]:
        """Up to eight other ways to say a sentence."""
        return self._others(letter, key, _stamp(self.folder))

    def _find_others(self, letter: Letter, key: str, _: Stamp) -> tuple[Sentence, ...]:
        read, kept = self._reading()
        return alternatives(letter, key, read.shelf, kept)

    def slip(self, text: str, letter: Letter, offered: str = "") -> str:
        """Words on a slip of their own, in the letter's hand, as SVG, and words that are only offered behind them; ""
        where the hand cannot write it. An empty line begins a paragraph."""
        return self._slip(text, offered, replace(letter.brief.stationery, paper="A6", ruling="blank"))

    def _write_slip(self, text: str, offered: str, named: Stationery) -> str:
        try:
            hand = self.stationer.hand(named.hand)
            colour = ink_colour(named.ink)
            pen, kept = PENS[named.pen], self._slips
            pages = ink(_words(text, offered), hand, pen, SLIP_SHEET, colour, SLIP_SEED, kept=kept)
            return draw_close(pages[0], SLIP_CUT, kept) if pages and pages[0].words else ""
        except LettersError:
            return ""

    def blank(self) -> Letter:
        """A letter in which nothing is written."""
        return Letter(_NOBODY, "", ())

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

    def rehearse(self) -> None:
        """Writes a letter that nobody gets, so that whatever is read and gathered once is there for the first that
        somebody asks for. Raises LettersError."""
        mapping = {
            **self.usual(),
            "to": "Ann",
            "from": "Bo",
            "relationship": "friend",
            "occasion": "birthday",
        }
        self.sheets(draft(self.brief(mapping, 0), self.shelf))

    def line(self, name: str, text: str) -> str:
        """A line or two in a hand with its own pen and ink, as SVG; "" where it lacks a character."""
        pen, ink_name = library.hand_habits(self.folder).get(name, ("fountain", "blue-black"))
        return self.slip(text, _word(text, Stationery(name, pen, ink_name)))

    def chart(self, name: str) -> str:
        """Every character of a hand, row by row, as SVG cut close."""
        return self._chart(name, _stamp(self.folder))

    def _write_chart(self, name: str, _: Stamp) -> str:
        hand = self.stationer.hand(name)
        signs = sorted(hand.characters, key=lambda c: (c > "\xa0", not c.isalpha(), not c.islower(), c))
        rows = [signs[i : i + CHART_ROW] for i in range(0, len(signs), CHART_ROW)]
        said = [Sentence(f"r{n}", " ".join(row), Origin.TEMPLATE) for n, row in enumerate(rows)]
        letter = Letter(_NOBODY, "", tuple(Paragraph(Part.BODY, (one,), True) for one in said))
        sheet = Paper("chart", 240.0, 60.0 + 14.0 * len(rows))
        return draw_close(ink(letter, hand, PENS[hand.pen], sheet, ink_colour(hand.ink), 1)[0])

    def usual(self) -> dict[str, str]:
        """What is chosen on the tray before anybody has chosen; the hand may have been made the usual one."""
        hand = self.store.usual().get("hand", "")
        known = {"hand": hand} if hand in library.hand_names(self.folder) else {}
        named = stationery_as_mapping(
            parse_stationery({"paper": USUAL_PAPER, **known}, self.stationer.choices())
        )
        return {key: str(value) for key, value in named.items()}

    def weights(self) -> dict[str, float]:
        """How much new letters take of each of the user's own voices, where they take any of it."""
        own, usual, there = own_names(self.folder, VOICES), self.store.usual(), self.shelf.voices
        weighed = {name: float(usual.get(VOICE + name, 0)) for name in own if name in there}
        return {name: weight for name, weight in weighed.items() if weight > 0}

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
            "slips": [_thing(name) for name in LEVELS],
            "fit": [{"name": "", "title": "Free"}, {"name": "1", "title": "One page"}],
        }


def workshop() -> Workshop:
    """The workshop of the app that answers now."""
    return cast(Workshop, current_app.extensions["workshop"])


def _stamp(folder: Path) -> Stamp:
    """What changes when one of the user's own templates or corpus files does."""
    files = (file for place in OWN_FILES for file in folder.glob(place))
    return tuple(sorted((str(file), _changed_at(file)) for file in files))


def _changed_at(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except OSError:  # a link that leads nowhere, or gone since it was listed
        return 0


def _thing(name: str, **shown: Any) -> dict[str, Any]:
    return {"name": name, "title": name[:1].upper() + name[1:].replace("-", " "), **shown}


def _words(text: str, offered: str) -> Letter:
    """A letter of paragraphs, and of words offered behind the last one."""
    # Sentence by sentence, for what is said already is not shaped again while the next one is typed.
    parts = [split_sentences(" ".join(part.split())) for part in re.split(r"\n\s*\n", text)]
    said = [
        [Sentence(f"said-{n}-{m}", one, Origin.WRITER) for m, one in enumerate(part)]
        for n, part in enumerate(parts)
    ]
    if offered.strip():
        said[-1].append(Sentence("offered", " ".join(offered.split()), Origin.VOICE))
    paragraphs = [tuple(one) for one in said if one]
    # The first one is tight, so that a slip begins at its left edge.
    return Letter(_NOBODY, "", tuple(Paragraph(Part.BODY, one, not n) for n, one in enumerate(paragraphs)))


def _word(text: str, stationery: Stationery | None = None) -> Letter:
    """A letter of one word, or of a few."""
    said = Sentence("sample", text, Origin.TEMPLATE)
    brief = replace(_NOBODY, stationery=stationery or Stationery())
    return Letter(brief, "", (Paragraph(Part.BODY, (said,)),))
