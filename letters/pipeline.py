"""The path of one letter, on one screen: draft(brief, shelf) -> Letter, then ink(letter, …) -> pages. Never back."""

from __future__ import annotations

from collections.abc import Sequence

from letters.cache import Cache
from letters.hand.shaping import shape
from letters.hand.writing import write
from letters.ink import Page, Paper
from letters.letter import Brief, Letter, Sentence, Shelf
from letters.page.setting import set_pages
from letters.penmanship import Hand, Pen

# The words are imported where they are asked for: they take as long as all the rest together, and the pen writes a note
# without them.


def draft(brief: Brief, shelf: Shelf, said: Sequence[Letter] = ()) -> Letter:
    """The letter that answers a brief; `said` are earlier letters to the same person, which it tries not to repeat."""
    from letters.words.drafting.compose import compose
    from letters.words.drafting.freshening import freshened

    letter = compose(brief, shelf, said)
    return freshened(letter, said, shelf) if said else letter


def alternatives(letter: Letter, key: str, shelf: Shelf, kept: Cache | None = None) -> tuple[Sentence, ...]:
    """Up to eight other sentences that could stand where the sentence `key` stands, each under that key: put one in its
    place and the letter holds. None for a sentence that the writer wrote. What `kept`, a cache for this shelf alone,
    holds of a letter is not worked out again; it makes no difference to what is offered."""
    from letters.words.drafting.alternatives import alternatives as other_sentences

    return other_sentences(letter, key, shelf, kept)


def redraft(letter: Letter, shelf: Shelf, seed: int) -> Letter:
    """A fresh draft from the same template, in which what the writer locked or wrote stays where it is, under its key;
    a text of the writer's own is given back as it is. Raises BriefError where the template cannot be written."""
    from letters.words.drafting.redrafting import redraft as fresh_draft

    return fresh_draft(letter, shelf, seed)


def ink(
    letter: Letter,
    hand: Hand,
    pen: Pen,
    paper: Paper,
    colour: str,
    seed: int,
    slips: float = 0.0,
    fit: int | None = None,
    kept: Cache | None = None,
) -> tuple[Page, ...]:
    """The letter written by hand, page by page: shape the words, set the lines, move the pen. Colour as #rrggbb;
    `slips` of a hundred words (0–1) go wrong; with `fit`, written just so large that it takes that many pages. What
    `kept` holds is not shaped or written again; it makes no difference to the ink."""
    words = shape(letter, hand, seed, slips, kept)
    pages = set_pages(words, paper, seed, fit)
    return write(pages, hand, pen, colour, seed, kept)
