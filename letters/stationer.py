"""Who has the hands, pens, inks and papers: Stationer(folder).pages(letter) -> its pages, in its own stationery.

What both doors need to write a letter by hand, so that they write it alike."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from letters import library
from letters.cache import Cache
from letters.errors import HandError, MissingGlyph, UnknownName
from letters.hand.pens import INKS, PENS, ink_colour
from letters.hand.slips import LEVELS
from letters.ink import Page
from letters.letter import Letter, Stationery
from letters.page.papers import PAPERS, RULINGS, paper_named
from letters.penmanship import Hand
from letters.pipeline import ink
from letters.words.stationery import Choices

KEPT = (
    4000  # words' ink, of 7 KB, and what weighs as much: the longest letter that one may write, 30 MB at most
)


class Stationer:
    """The things to write with, the user's own hands of a data folder among them; what was written a while ago is kept,
    so that after an edit only what is new is written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.kept = Cache(KEPT)

    def choices(self) -> Choices:
        """The names that may be asked for."""
        return Choices(
            library.hand_names(self.folder),
            tuple(PENS),
            tuple(INKS),
            tuple(PAPERS),
            tuple(RULINGS),
            tuple(LEVELS),
            library.hand_habits(self.folder),
            {name: str(problem) for name, problem in library.hand_problems(self.folder).items()},
        )

    def hand(self, name: str) -> Hand:
        """A hand by name. Raises UnknownName, HandError."""
        return library.load_hand(name, self.folder)

    def check(self, named: Stationery) -> None:
        """Raises UnknownName, or HandError, where one of the things is not to be had."""
        self.hand(named.hand)
        for key, name, known in (("pen", named.pen, PENS), ("slips", named.slips, LEVELS)):
            if name not in known:
                raise UnknownName(key, name, known)
        paper_named(named.paper, named.ruling)
        ink_colour(named.ink)

    def pages(self, letter: Letter, on: tuple[float, float] | None = None) -> tuple[Page, ...]:
        """The letter's pages, on its own paper or on one of another width and height (mm), where it need not fit a
        number of pages. Raises MissingGlyph with the hands that have the character."""
        named = letter.brief.stationery
        self.check(named)
        hand, paper = self.hand(named.hand), paper_named(named.paper, named.ruling)
        colour, slips, fit = ink_colour(named.ink), LEVELS[named.slips], named.fit
        if on:
            paper, fit = replace(paper, width=on[0], height=on[1]), None
        try:
            return ink(letter, hand, PENS[named.pen], paper, colour, letter.brief.seed, slips, fit, self.kept)
        except MissingGlyph as missing:
            able = self._hands_with(missing.character)
            raise MissingGlyph(missing.character, missing.position, missing.hand, able) from missing

    def _hands_with(self, character: str) -> tuple[str, ...]:
        """The names of the hands that can write a character; one that cannot be read cannot."""
        able = []
        for name in library.hand_names(self.folder):
            with suppress(HandError):
                if character in self.hand(name).allographs:
                    able.append(name)
        return tuple(able)
