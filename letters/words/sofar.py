"""A letter as far as it has been told: so_far(brief, shelf) -> SoFar, all that stands before what is said next."""

from __future__ import annotations

from dataclasses import dataclass, replace

from letters.errors import BriefError
from letters.letter import Brief, Shelf
from letters.words.compose import compose
from letters.words.onward import BREAK, THEN

LAST, END = "last", "Here it ends."
MARK = "Here it goes on."  # said where the writer has not gone on yet


@dataclass(frozen=True)
class SoFar:
    """The letter's template, and its text from the greeting to where the writer goes on."""

    form: str
    text: str


def so_far(brief: Brief, shelf: Shelf) -> SoFar | None:
    """What stands before what is said next; None where no letter can be written of what was told yet."""
    details = dict(brief.details)
    details[THEN] = BREAK.join(filter(None, (details.get(THEN), MARK)))
    details.setdefault(LAST, END)
    try:
        letter = compose(replace(brief, details=tuple(details.items())), shelf)
    except BriefError:
        return None
    return SoFar(letter.form, letter.text.partition(MARK)[0].rstrip())
