"""Where a letter says what day it is, beside a story that is told bare: turned(paragraphs, telling) -> paragraphs, and
at last off_the_tail(paragraphs, occasion) -> paragraphs.

"Happy birthday!" and then what once happened reads like a card that somebody else printed. So it is said more quietly
after the story, or stands alone at the head; only who calls out anyway may call it and tell the story in one breath.
Nowhere does it hang at the tail of what is told: it ends the letter in a paragraph of its own, or opens it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from letters.letter import Detail
from letters.words.drafting.outright import GOES_ON, HAILED, calls_out
from letters.words.drafting.passage import Lines, Passage, capital, text_of, told_by
from letters.words.drafting.telling import Telling
from letters.words.english.sentences import split_sentences

QUIETLY, AFTERWARDS = "quietly", "afterwards"  # the pools of what is said at the head, and after the story
CALLED, ALONE = 0.3, 0.5  # of those who call out: up to where they call it before the story, and alone
QUIET = 0.3  # of the others: up to where they say it alone, at the head


def turned(paragraphs: Sequence[Lines], telling: Telling) -> list[Lines]:
    """The paragraphs with what is called out before a bare story in another place, or as they are where nothing is."""
    occasion = telling.brief.occasion
    parted = _parted(paragraphs, telling.plan.details, occasion)
    if parted is None:
        return [tuple(lines) for lines in paragraphs]
    hail, story, rest = parted
    facts, place = telling.facts, telling.rng.random()
    calls = not facts["bare"] and bool(facts["warm"] or facts["young"])
    if calls and place < CALLED:
        return [(hail, *story), *rest]
    if place < (ALONE if calls else QUIET):
        return [(hail if calls else _said(telling, QUIETLY, hail),), story, *rest]
    rest = [tuple(line for line in lines if not _is_ours(line, occasion)) for lines in rest]
    return _afterwards(story, rest, _said(telling, AFTERWARDS, hail))


def off_the_tail(paragraphs: Sequence[Lines], occasion: str) -> list[Lines]:
    """The paragraphs with what is called out behind something told in a paragraph of its own, with what of ours follows
    it; alone at the head where something is told after it in its paragraph, or from the
    letter so far."""
    paragraphs = [
        tuple(part for line in lines for part in _call_parted(line, occasion)) for lines in paragraphs
    ]
    calls = (
        (at, n)
        for at, lines in enumerate(paragraphs)
        for n, line in enumerate(lines)
        if _calls(line, occasion)
    )
    for at, n in calls:
        lines, later = paragraphs[at], paragraphs[at + 1 :]
        after: set[str] = set().union(*map(told_by, (*lines[n:], *chain(*later))))
        behind = any(map(told_by, lines[:n]))
        if (behind and after) or (after & {*GOES_ON} and any(map(told_by, chain(*paragraphs[:at])))):
            rest = [*paragraphs[:at], (*lines[:n], *lines[n + 1 :]), *later]
            return [(lines[n],), *(one for one in rest if one)]
        if behind:
            return [*paragraphs[:at], lines[:n], lines[n:], *later]
    return paragraphs


def _call_parted(line: Passage, occasion: str) -> Iterator[Passage]:
    """A line, parted before a call of ours that ends it."""
    end = next((at for at in range(len(line), 0, -1) if line[at - 1].told), 0)
    tail = line[end:]
    ended = text_of(line[:end]).rstrip("\"'”’) ")[-1:] in (".", "!", "?", "…")
    if ended and calls_out(text_of(tail).strip(), occasion):
        yield line[:end]
        yield (replace(tail[0], text=tail[0].text.lstrip()), *tail[1:])
    else:
        yield line


def _calls(line: Passage, occasion: str) -> bool:
    """Whether a line of ours begins with such a call."""
    return not told_by(line) and calls_out(text_of(line), occasion)


def _parted(
    paragraphs: Sequence[Lines], details: Mapping[str, Detail], occasion: str
) -> tuple[Passage, Lines, list[Lines]] | None:
    """What is called out, the paragraph of the story that it stands before, and the others; None where no sentence of
    the writer's stands right behind it."""
    first = next((at for at, lines in enumerate(paragraphs) if lines), None)
    if first is None or occasion not in HAILED:
        return None
    line, *others = paragraphs[first]
    cut = next((at for at, piece in enumerate(line) if piece.told), len(line))
    hail, told = line[:cut], line[cut:]
    rest = [tuple(lines) for lines in paragraphs[first + 1 :]]
    if not told and not others and rest:
        others, rest = [*rest[0]], rest[1:]
    story = (told, *others) if told else tuple(others)
    return (hail, story, rest) if _is_hail(hail, occasion) and _is_bare(story, details) else None


def _is_hail(said: Passage, occasion: str) -> bool:
    text = text_of(said)
    return len(split_sentences(text)) == 1 and calls_out(text, occasion)


def _is_bare(story: Lines, details: Mapping[str, Detail]) -> bool:
    """Whether a paragraph begins with a sentence of the writer's."""
    first = story[0][0] if story and story[0] else None
    return bool(first and first.told and first.text == details[first.told[0]].sentence)


def _is_ours(said: Passage, occasion: str) -> bool:
    """Whether a line of ours does nothing but call it out again."""
    return not told_by(said) and _is_hail(said, occasion)


def _said(telling: Telling, pool: str, hail: Passage) -> Passage:
    """One of a pool in its place; that itself where none holds."""
    said = telling.in_place_of(hail, pool)
    return hail if said is None else capital(said)


def _afterwards(story: Lines, rest: list[Lines], said: Passage) -> list[Lines]:
    """The story, and what was called out at the head of what takes leave of it."""
    *between, last = rest or [()]
    if any(map(told_by, last)):
        return [story, *rest, (said,)]
    return [story, *between, (said, *last)]
