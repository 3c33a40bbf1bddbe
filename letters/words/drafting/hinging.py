"""What is remembered, hung on a sentence where it would stand bare behind one of ours that is about something else:
hinged(drafted, telling) -> drafted.

"You know how I feel, I hope. We danced in a supermarket." are two letters in one paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from letters.letter import Origin
from letters.words.drafting.joining import BY_THE_WAY
from letters.words.drafting.matter import goes_on
from letters.words.drafting.outright import calls_out
from letters.words.drafting.passage import Passage, capital, text_of, told_by
from letters.words.drafting.telling import Telling

MEMORY = "memory"
_BARE = ("condolence", "apology", "divorce")  # where nothing is asked after
_Beats = Sequence[Sequence[list[Passage] | None]]


def hinged(drafted: _Beats, telling: Telling) -> list[list[list[Passage] | None]]:
    """The paragraphs beat by beat, with a line that is a memory and nothing else as one that says it is remembered."""
    whole = [list(paragraph) for paragraph in drafted]
    detail = telling.plan.details.get(MEMORY)
    if detail is None or not detail.clause or detail.more or detail.story or telling.brief.occasion in _BARE:
        return whole
    for paragraph in whole:
        lines = [(at, beat[0]) for at, beat in enumerate(paragraph) if beat]
        for (_, before), (at, line) in zip(lines, lines[1:], strict=False):
            if text_of(line).strip() == detail.sentence and _is_another_matter(before, line, telling):
                paragraph[at] = [_hung(line, telling)]
    return whole


def _is_another_matter(before: Passage, line: Passage, telling: Telling) -> bool:
    """Whether a line of ours that calls nothing out stands before, and what is told does not go on from it."""
    ours = not told_by(before) - BY_THE_WAY and any(piece.origin is not Origin.WRITER for piece in before)
    text = text_of(before)
    return ours and not calls_out(text, telling.brief.occasion) and not goes_on(text, text_of(line))


def _hung(line: Passage, telling: Telling) -> Passage:
    """The line as an aside tells it, with the sources of both; as it is where none does."""
    said = telling.choose(telling.shelf.asides.get(MEMORY, ()), detail=telling.plan.details[MEMORY])
    if said is None or MEMORY not in told_by(said):
        return line
    of = tuple(source for piece in line for source in piece.sources)
    return tuple(replace(one, sources=tuple(dict.fromkeys((*one.sources, *of)))) for one in capital(said))
