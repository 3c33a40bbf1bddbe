"""A letter as far as it has been told: so_far(brief, shelf) -> SoFar, all that stands before what is said next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from letters.errors import BriefError
from letters.letter import Brief, Letter, Shelf
from letters.words.drafting.compose import compose
from letters.words.drafting.guards import plain
from letters.words.drafting.shown import LAST, MARKS
from letters.words.english.sentences import split_sentences
from letters.words.reading.onward import THEN, going_on
from letters.words.reading.uncontracted import in_full

PARAGRAPH = "\n\n"
MARK, END = MARKS[THEN], MARKS[LAST]


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


def gone(shown: SoFar, letter: Letter) -> tuple[str, ...]:
    """The sentences that were shown and that the letter has no more, for the writer says them in so many words; "I'm"
    and "I am" are the same."""
    if letter.form != shown.form:
        return ()
    stands = {_whole(one) for one in _sentences(letter.text)}
    return tuple(one for one in _sentences(shown.text) if _whole(one) not in stands)


def _whole(sentence: str) -> str:
    return plain(in_full(sentence.replace("’", "'")))


def _sentences(text: str) -> list[str]:
    """The sentences of a letter after its greeting."""
    return [one for part in text.split(PARAGRAPH)[1:] for one in split_sentences(part)]
