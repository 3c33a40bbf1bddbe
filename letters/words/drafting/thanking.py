"""A deed that is told bare, as what one says thank you for: thanked(paragraphs, telling) -> paragraphs.

"You lent us the money for the flat." tells its reader what they did; "Thank you for lending us the money for the flat."
thanks them, and then no "Thank you." stands behind it."""

from __future__ import annotations

from collections.abc import Sequence

from letters.letter import Detail
from letters.words.drafting.following import is_spoken
from letters.words.drafting.outright import GOES_ON, says_outright, writer_says_it
from letters.words.drafting.passage import Lines, Passage, text_of, told_by
from letters.words.drafting.telling import Telling
from letters.words.english.sentences import split_sentences

THANKS, DEED = "thanks", "deed"
THANKED = "thanked"  # the pool of what is said before what was done
SHORT = 8  # words of a line of ours that only thanks


def thanked(paragraphs: Sequence[Lines], telling: Telling) -> list[Lines]:
    """The paragraphs with the first sentence of a deed turned so, where it opens a letter of thanks; as they are where
    the writer thanks in their own words, or where it is not known how to say what was done."""
    whole = [tuple(lines) for lines in paragraphs]
    details, deed = telling.plan.details, telling.plan.details.get(DEED)
    if telling.brief.occasion != THANKS or deed is None or not (deed.doing and is_spoken(deed)):
        return whole
    opening = next((line for lines in whole for line in lines if told_by(line)), ())
    at = next((at for at, piece in enumerate(opening) if _is_bare(piece.text, deed)), None)
    before = {key: one for key, one in details.items() if key not in GOES_ON}
    if at is None or not _only_thanks(opening[:at]) or writer_says_it(before, THANKS):
        return whole
    said = telling.in_place_of(opening, THANKED)
    if said is None:
        return whole
    line = (*said, *(piece for piece in opening[at + 1 :] if piece.told))
    return [
        tuple(line if one is opening else one for one in lines if one is opening or not _is_thanks(one))
        for lines in whole
    ]


def _is_bare(text: str, deed: Detail) -> bool:
    return text.strip() == deed.sentence


def _only_thanks(before: Passage) -> bool:
    """Whether nothing stands before the deed but thanks."""
    return all(says_outright(one, THANKS) for one in split_sentences(text_of(before)))


def _is_thanks(line: Passage) -> bool:
    """Whether a line of ours does nothing but thank."""
    sentences = split_sentences(text_of(line))
    short = len(text_of(line).split()) <= SHORT
    return not told_by(line) and short and bool(sentences) and says_outright(sentences[0], THANKS)
