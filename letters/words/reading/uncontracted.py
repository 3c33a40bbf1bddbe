"""Whoever writes "I am" and "do not" is not made to say "I'm": spells_out(typed), and uncontracted(detail).

The reading gives a note its subject as people talk ("I've got"); beside whole words that is another's voice."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from letters.letter import Detail

_SHORT = re.compile(r"\w['’](?:m|ve|ll|re|d|t)\b|\b(?:it|that|there|he|she|what|who|here|let)['’]s\b", re.I)
_WHOLE = re.compile(
    r"\b(?:I|we) (?:am|will|shall|are|have (?:\w+ly )?(?:\w+(?:ed|en)|been|had|done|gone|got|read|made))\b"
    r"|\b(?:do|did|does|is|was|has|have|had|would|could|should) not\b|\bcannot\b"
)
_FORMS = {"'m": " am", "'ve": " have", "'ll": " will", "'re": " are"}
_OURS = re.compile(r"\b(I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he)('m|'ve|'ll|'re)(?!\w)")
_NOT = re.compile(r"\b(did|do|does|have|has|had|would|could|should|is|are|was|were)n't\b", re.I)


def spells_out(typed: Collection[str]) -> bool:
    """Whether somebody writes the small words whole wherever they could have been joined."""
    return any(map(_WHOLE.search, typed)) and not any(map(_SHORT.search, typed))


def uncontracted(detail: Detail) -> Detail:
    """The detail with its small words whole, in all its forms but as it was given."""
    return replace(
        detail,
        plain=_whole(detail.plain),
        sentence=_whole(detail.sentence),
        clause=_whole(detail.clause),
        noun=_whole(detail.noun),
        base=_whole(detail.base),
        doing=_whole(detail.doing),
        more=tuple(map(_whole, detail.more)),
    )


def _whole(text: str) -> str:
    text = _OURS.sub(lambda found: f"{found[1]}{_FORMS[found[2]]}", text)
    return _NOT.sub(r"\1 not", text)
