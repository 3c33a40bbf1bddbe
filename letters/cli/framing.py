"""How a letter greets its reader and closes, asked before it is read through: framed(letter) -> the letter.

Nothing else is so much the writer's own: whoever reads their letter through changes these two first."""

from __future__ import annotations

import re

from letters.cli.lines import answer_to
from letters.letter import Letter, Origin, Paragraph, Part
from letters.words.asking.corrections import read_correction
from letters.words.drafting.ending import closed
from letters.words.drafting.passage import written
from letters.words.drafting.typography import set_words
from letters.words.editing import add, edit, last_of_body
from letters.words.english.apostrophes import with_apostrophes
from letters.words.moving import begin_paragraph
from letters.words.reading.introductions import called
from letters.words.reading.signatures import signed

_BEGINS = "It begins “{said}” How would you greet them? (for example: My dear {to}; empty: so)"
_ENDS = "It ends “{said}” How would you sign? (for example: Ever yours, {sender}; empty: so)"
_WHOSE = re.compile(
    r"\byours?\b|\b(?:sincerely|faithfully|truly|affectionately|from)\b", re.I
)  # it signs already
_MARKS = (",", ".", "!", "?", "–", "—", "-", ":")


def framed(letter: Letter) -> Letter:
    """The letter with its greeting and its close as the writer says that they are; neither is asked for that they typed
    already."""
    return _closed(_greeted(letter))


def _greeted(letter: Letter) -> Letter:
    head = next((one for one in letter.paragraphs if one.part is Part.SALUTATION), None)
    if head is None or head.sentences[0].origin is Origin.WRITER:
        return letter
    said = _asked(_BEGINS.format(said=head.text, to=called(letter.brief.to)))
    return (
        edit(letter, head.sentences[0].key, said if said.endswith(_MARKS) else f"{said},") if said else letter
    )


def _closed(letter: Letter) -> Letter:
    """The letter with its close; one that was the writer's last words (“Love to all”) stands among them where they sign
    with more."""
    foot = [one for one in letter.paragraphs if one.part in (Part.CLOSING, Part.SIGNATURE)]
    typed = next((one.text for one in foot if one.part is Part.CLOSING and _is_typed(one)), "")
    if _WHOSE.search(typed):
        return letter
    ends = " ".join(one.text for one in foot)
    said = _asked(_ENDS.format(said=ends, sender=signed(letter.brief.sender)))
    if not said:
        return letter
    if len(typed.split()) > 1 and typed.strip(" ,.").casefold() not in said.casefold():
        letter, key = add(letter, last_of_body(letter), f"{typed.rstrip(' ,')}.")
        letter = begin_paragraph(letter, key)
    return closed(letter, said)


def _is_typed(paragraph: Paragraph) -> bool:
    return paragraph.sentences[0].origin is Origin.WRITER


def _asked(question: str) -> str:
    """What is typed under a question, as it stands in a letter; "" where it is right as it is."""
    answer = " ".join(answer_to(question).split())
    meant = read_correction(answer)
    if not meant or (meant.numbers and not meant.said):
        return ""
    said = with_apostrophes(meant.said if meant.numbers else answer)
    return " ".join(one.text for one in set_words(written(said[:1].upper() + said[1:])))
