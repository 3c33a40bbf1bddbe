"""A letter as far as it has been told: so_far(brief, shelf) -> SoFar, all that stands before what is said next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from letters.errors import BriefError
from letters.letter import Brief, Letter, Shelf
from letters.words.drafting.compose import compose
from letters.words.reading.onward import THEN, going_on

LAST, END = "last", "Here it ends."
PARAGRAPH = "\n\n"
MARK = "Here it goes on."  # said where the writer has not gone on yet


@dataclass(frozen=True)
class SoFar:
    """The letter's template, and its text from the greeting to where the writer goes on; `apart` where a new paragraph
    begins there."""

    form: str
    text: str
    apart: bool = False

    def and_said(self, words: str) -> str:
        """The text with what is said next."""
        return f"{self.text}{PARAGRAPH if self.apart else ' '}{words}".strip()


def so_far(brief: Brief, shelf: Shelf, said: Sequence[Letter] = (), before: str = THEN) -> SoFar | None:
    """What stands before what is said next, or before the detail LAST; `said` are earlier letters to the same person.
    None where no letter can be written of what was told yet."""
    details = dict(brief.details)
    if before == LAST:
        mark = details[LAST] = END
    else:
        mark = MARK
        details[THEN] = going_on(details.get(THEN, ""), MARK)
        details.setdefault(LAST, END)
    told = replace(brief, details=tuple(details.items()))
    try:
        letter = compose(told, shelf, said)
        if told.template is None:  # a form that is held may have another author
            letter = compose(replace(told, template=letter.form), shelf, said)
    except BriefError:
        return None
    text = letter.text.partition(mark)[0]
    return SoFar(letter.form, text.rstrip(), text.endswith(PARAGRAPH))
