"""Whoever writes "I am" and "do not" is not made to say "I'm": spells_out(typed), uncontracted(detail), in_full(text).

The reading gives a note its subject as people talk ("I've got"); beside whole words that is another's voice."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import replace

from letters.letter import Detail

_SHORT = re.compile(r"\w['’](?:m|ve|ll|re|d|t)\b|\b(?:it|that|there|he|she|what|who|here|let)['’]s\b", re.I)
_WHOLE = re.compile(
    r"\b(?:I|we) (?:am|will|shall|are|have (?:\w+ly )?(?:\w+(?:ed|en)|been|had|done|gone|got|read|made))\b"
    r"|\b(?:do|did|does|is|was|has|have|had|would|could|should) not\b|\bcannot\b"
)
_SHORT_OF_ONE = re.compile(r"\b(?:I|[Ww]e)['’](?:m|ve|ll|re|d)\b|\b(?:im|ive|id)\b", re.I)
_WHOLE_OF_ONE = re.compile(r"\b(?:I|[Ww]e) (?:am|are|will|shall|have \w+(?:ed|en|one|een|ot|ade)\b)")
_FORMS = {"'m": " am", "'ve": " have", "'ll": " will", "'re": " are"}
_OURS = re.compile(r"\b(I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Ii]t)('m|'ve|'ll|'re)(?!\w)")
_OURS_ALONE = re.compile(r"\b(I|[Ww]e)('m|'ve|'ll|'re)(?!\w)")
_IS = re.compile(r"\b(it|that|there|here|what|who)'s\b(?! (?:been|got|had|done|gone)\b)", re.I)
_HAD = re.compile(r"\b(I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he)'d (?=(?:\w+ly )?(?:been|had|gone|said|\w+ed)\b)")
_WOULD = re.compile(r"\b(I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he)'d (?=[a-z])")
_NOT = re.compile(r"\b(ca|wo|sha|\w+?)n't\b(?! (?:it|you|we|they|he|she|I)\b)", re.I)  # "isn't it?" stays
_STEMS = {"ca": "can", "wo": "will", "sha": "shall"}


def spells_out(typed: Collection[str]) -> bool:
    """Whether somebody writes the small words whole wherever they could have been joined."""
    return any(map(_WHOLE.search, typed)) and not any(map(_SHORT.search, typed))


def spells_out_oneself(typed: Collection[str]) -> bool:
    """Whether somebody writes "I am" and "we have" whole, whatever else they join."""
    return any(map(_WHOLE_OF_ONE.search, typed)) and not any(map(_SHORT_OF_ONE.search, typed))


def uncontracted(detail: Detail, whole: Callable[[str], str] | None = None) -> Detail:
    """The detail with its small words whole, in all its forms but as it was given."""
    full = whole or in_full
    return replace(
        detail,
        plain=full(detail.plain),
        sentence=full(detail.sentence),
        clause=full(detail.clause),
        noun=full(detail.noun),
        base=full(detail.base),
        doing=full(detail.doing),
        more=tuple(map(full, detail.more)),
    )


def of_oneself_in_full(text: str) -> str:
    """A text with "I am", "we have" and "I will" whole."""
    return _OURS_ALONE.sub(lambda found: f"{found[1]}{_FORMS[found[2]]}", text)


def in_full(text: str) -> str:
    """A text with its small words whole: "I am", "cannot", "it is"."""
    text = _OURS.sub(lambda found: f"{found[1]}{_FORMS[found[2]]}", text)
    text = _WOULD.sub(r"\1 would ", _HAD.sub(r"\1 had ", _IS.sub(r"\1 is", text)))
    return _NOT.sub(_not, text)


def _not(found: re.Match[str]) -> str:
    stem = found[1]
    whole = _STEMS.get(stem.lower(), stem)
    said = whole.capitalize() if stem[0].isupper() else whole
    return "cannot" if said == "can" else f"{said} not"
