"""What else a detail tells, put after the sentence that tells the detail first: with_more(said, details, done).

A story that was told to the reader's face says itself what the writer thinks of it: no sentence of ours that would do
for any story stands after it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from letters.letter import Detail, Origin
from letters.words.drafting.outright import (
    AFTER,
    FIRST,
    GOES_ON,
    MUST,
    OUTRIGHT_ALONE,
    UNSAID,
    is_announced,
    says_outright,
    speaks_of,
    writer_says_it,
)
from letters.words.drafting.passage import ITEM, LIST_END, Lines, Passage, Piece, text_of, told_by
from letters.words.english.persons import speaks_to_you
from letters.words.english.recent import is_news
from letters.words.english.sentences import split_sentences
from letters.words.reading.onward import OPENING
from letters.words.reading.tidings import CONGRATULATIONS

_GOES_ON = re.compile(r"(?:and|but|so|also|anyway|that|it|now)\b", re.I)  # from what stands before it
PLAIN = 8  # words, in which a letter says what it is about
_END = re.compile(rf"[.!?…][\"'”’)]*(?=\s|$)|(?=[{ITEM}{LIST_END}])|$")


# What a letter is about, and has to say in so many words.
_OCCASION = re.compile(
    r"\b(?:sorry|apolog\w+|forgiv\w+|thank\w*|congratulat\w+|well done|welcome|happy|birthday|anniversary|"
    r"retir\w+|wedding|marr\w+|baby|miss|proud|love|get well|new year|goodbye|sympathy|thinking of you|"
    r"parents?|(?:pleased|glad) for)\b",
    re.I,
)


def with_more(said: Passage, details: Mapping[str, Detail], done: set[str], occasion: str = "") -> Passage:
    """The passage with the further sentences of each detail that it is the first to tell; their keys join `done`."""
    for key in dict.fromkeys(key for piece in said for key in piece.told):
        detail = details.get(key)
        news = detail is not None and key == "memory" and is_news(detail.sentence)
        if detail and (detail.story or detail.more or news) and key not in done:
            done.add(key)
            end = _end_of_sentence(said, key)
            told, after = _parted(said, end)
            if (news or is_spoken(detail)) and would_do_for_any(after, occasion):
                said = told
            if detail.more:
                said = _inserted(said, end, Piece(" ".join(detail.more), Origin.WRITER, told=(key,)))
    return said


def is_spoken(detail: Detail) -> bool:
    """Whether a detail is a story that no sentence of ours holds, or one that was told to the reader."""
    bare = detail.sentence and not (detail.clause or detail.noun)
    return detail.story and bool(bare or speaks_to_you(detail.given))


def not_talked_over(
    paragraphs: Sequence[Lines],
    details: Mapping[str, Detail],
    leave: bool,
    occasion: str = "",
    plainly: Passage | None = None,
    on: bool = False,
) -> list[Lines]:
    """The lines of a letter; where such a story is told, or one went `on` from it, without those of ours that would do
    for any letter. What it is about is said once, `plainly` and beside the story, and not at all where the writer says
    it. The last of all may be a leave."""
    told = (piece.text for line in chain(*paragraphs) for piece in line if piece.told)
    congratulated = any(text.startswith(CONGRATULATIONS) for text in told)
    on = on or any(key in details for key in (OPENING, *GOES_ON))
    if not (congratulated or on or any(map(is_spoken, details.values()))):
        return [tuple(lines) for lines in paragraphs]
    owned = congratulated or writer_says_it(details, occasion)
    known = _known(details) if owned else set()
    kept = [tuple(line for line in lines if told_by(line) - known) for lines in paragraphs]
    said = () if owned else plainly
    kept = [tuple(_plainly(line, occasion, said) for line in lines) for lines in kept]
    why = None if owned else _why(paragraphs, occasion, plainly)
    if why is not None:
        kept = _with_why(_named_once(kept, why, occasion), paragraphs, why, occasion, on)
    last = paragraphs[-1][-1] if paragraphs and paragraphs[-1] else ()
    stands = told_by(last) or last in kept[-1] or (why is not None and why.stood == last)
    if leave and last and not stands and not (owned and says_outright(text_of(last), occasion)):
        kept[-1] = (*kept[-1], last)
    return kept


def _known(details: Mapping[str, Detail]) -> set[str]:
    """The details that no line has to tell where the writer says what the letter is about: how many years, and a name
    that a story has."""
    stories = " ".join(" ".join((one.sentence, *one.more)) for key, one in details.items() if key != "name")
    name = details.get("name")
    named = {"name"} if name and re.search(rf"\b{re.escape(name.plain)}\b", stories, re.I) else set()
    return named | {*(key for key, detail in details.items() if detail.number is not None)}


def _plainly(line: Passage, occasion: str, said: Passage | None) -> Passage:
    """A line that tells something; of the sentences of ours around it, those that say what the letter is about are left
    out where nothing is to be `said`, and those that announce it are said so."""
    told = [place for place, piece in enumerate(line) if piece.told]
    if said is None or not told:
        return line
    start, end = told[0], told[-1] + 1
    return (
        *_more_plainly(line[:start], occasion, said),
        *line[start:end],
        *_more_plainly(line[end:], occasion, said),
    )


def _more_plainly(ours: Passage, occasion: str, said: Passage) -> Passage:
    text = text_of(ours)
    sentences = split_sentences(text)
    if not speaks_of(text, occasion) or not all(one[-1] in ".!?…" for one in sentences):
        return ours
    new = [_in_place(one, occasion, text_of(said)) for one in sentences]
    if new == list(sentences):
        return ours
    kept = " ".join(filter(None, new))
    before, after = (" " if kept and edge == " " else "" for edge in (text[0], text[-1]))
    return (replace(ours[0], text=f"{before}{kept}{after}"),)


def _in_place(sentence: str, occasion: str, said: str) -> str:
    stays = not speaks_of(sentence, occasion) or (bool(said) and not is_announced(sentence))
    return sentence if stays else said


class _Why(NamedTuple):
    """What a letter is about: the line that says it, None where there is none, and as it is said."""

    stood: Passage | None
    said: Passage


def _why(paragraphs: Sequence[Lines], occasion: str, plainly: Passage | None) -> _Why | None:
    """The line that says what the letter is about, in plainer words where it announces it; another where there is none
    and there has to be one."""
    lines = [line for lines in paragraphs for line in lines]
    if any(_says_it_telling(_plainly(line, occasion, plainly), occasion) for line in lines):
        return None
    ours = [line for line in lines if not told_by(line)]
    outright = [line for line in ours if says_outright(text_of(line), occasion)]
    meant = ours if (plainly is None or occasion not in MUST) and occasion not in UNSAID else ()
    short = [line for line in (*outright, *meant) if _says_why_plainly(line, occasion)]
    if not short:
        return _Why(None, plainly) if plainly and occasion in MUST else None
    if not is_announced(text_of(short[0])) and (plainly is None or _is_one(short[0], occasion)):
        return _Why(short[0], short[0])
    return _Why(short[0], _standing_for(plainly, short[0])) if plainly else None


def _named_once(kept: Sequence[Lines], why: _Why, occasion: str) -> list[Lines]:
    """The lines; of one who died without those that only name them, where what the letter is about does."""
    if occasion not in FIRST:
        return [*kept]
    said = text_of(why.said)
    return [tuple(line for line in lines if not _is_told_by(line, said)) for lines in kept]


def _is_told_by(line: Passage, said: str) -> bool:
    """Whether a text has all that a line tells."""
    told = [piece.text for piece in line if piece.told]
    return bool(told) and all(one in said for one in told)


def _is_one(line: Passage, occasion: str) -> bool:
    """Whether a line is one sentence; another after it would take leave in the middle of a letter. Of one who died the
    letter says who it was."""
    return occasion not in FIRST and len(split_sentences(text_of(line))) == 1


def _says_it_telling(line: Passage, occasion: str) -> bool:
    """Whether a line that tells something says in our words what the letter is about."""
    ours = tuple(piece for piece in line if not piece.told)
    return ours != line and (says_outright(text_of(ours), occasion) if occasion in MUST else says_why(ours))


def _standing_for(plainly: Passage, line: Passage) -> Passage:
    """What is said in place of a line, with the sources of both: other words for it are looked up by these."""
    stood = tuple(source for piece in line for source in piece.sources)
    return tuple(replace(one, sources=tuple(dict.fromkeys((*one.sources, *stood)))) for one in plainly)


def _with_why(
    kept: Sequence[Lines], paragraphs: Sequence[Lines], why: _Why, occasion: str, on: bool
) -> list[Lines]:
    """The lines that are kept, and what the letter is about: before the story, or, where it answers that or is the last
    of all, where it stood, in company."""
    told = [place for place, lines in enumerate(kept) if lines] or [0]
    if occasion in FIRST:
        return _put_in(kept, told[0], 0, why.said)
    if occasion == "apology":
        return _beside_the_deed(kept, told[0], why.said)
    at = next((place for place, lines in enumerate(paragraphs) if why.stood in lines), told[0])
    ends = not on and why.stood in paragraphs[-1][-1:]
    if occasion not in AFTER and (ends or _GOES_ON.match(text_of(why.said))):
        return _put_in(kept, at, _place_of(why.stood, paragraphs[at], kept[at]), why.said)
    if occasion not in AFTER:
        return _put_in(kept, told[0], 0, why.said)
    near = max((place for place in told if place <= at), default=told[0])
    after = near < at or why.stood is None
    place = len(kept[near]) if after else _place_of(why.stood, paragraphs[at], kept[near])
    return _put_in(kept, near, place, why.said)


def _beside_the_deed(kept: Sequence[Lines], first: int, why: Passage) -> list[Lines]:
    """The lines with what one is sorry for after the words that say so, or before them where they go on from it."""
    places = (
        (at, n) for at, lines in enumerate(kept) for n, line in enumerate(lines) if "deed" in told_by(line)
    )
    at, place = next(places, (first, 0))
    return _put_in(kept, at, place + bool(_GOES_ON.match(text_of(why))), why)


def _place_of(line: Passage | None, stood: Lines, kept: Lines) -> int:
    """Where a line stands among those of its paragraph that are kept; 0 for one that stood elsewhere."""
    before = stood[: stood.index(line)] if line is not None and line in stood else ()
    return sum(other in kept for other in before)


def _put_in(kept: Sequence[Lines], at: int, place: int, line: Passage) -> list[Lines]:
    lines = kept[at]
    return [*kept[:at], (*lines[:place], line, *lines[place:]), *kept[at + 1 :]]


def would_do_for_any(said: Passage, occasion: str = "") -> bool:
    """Whether a passage tells nothing of the writer's, and does not say what the letter is about."""
    why = says_outright(text_of(said), occasion) if occasion else says_why(said)
    return not any(piece.told for piece in said) and not why


def _says_why_plainly(said: Passage, occasion: str) -> bool:
    text = text_of(said)
    why = says_outright(text, occasion) if occasion in OUTRIGHT_ALONE else says_why(said)
    return why and len(text.split()) <= PLAIN


def says_why(said: Passage) -> bool:
    """Whether a passage says what such a letter is about."""
    return bool(_OCCASION.search(text_of(said)))


def _end_of_sentence(said: Passage, key: str) -> int:
    """Where the sentence ends in which a passage tells a detail."""
    at = next(place for place, piece in enumerate(said) if key in piece.told)
    told = len(text_of(said[: at + 1]).rstrip())
    found = _END.search(text_of(said), max(told - 1, 0))
    return found.end() if found else len(text_of(said))


def _inserted(said: Passage, at: int, new: Piece) -> Passage:
    """The passage with a sentence put in, and a full stop before it where there is none."""
    before, after = _parted(said, at)
    stop = "" if text_of(before).rstrip("\"'”’)")[-1:] in (*".!?…",) else "."
    return (*before, replace(new, text=f"{stop} {new.text}"), *after)


def _parted(said: Passage, at: int) -> tuple[Passage, Passage]:
    """The passage up to a place, counted in characters, and from it."""
    before, after, start = [], [], 0
    for piece in said:
        cut = min(max(at - start, 0), len(piece.text))
        before += [replace(piece, text=piece.text[:cut])] if cut else []
        after += [replace(piece, text=piece.text[cut:])] if cut < len(piece.text) else []
        start += len(piece.text)
    return tuple(before), tuple(after)
