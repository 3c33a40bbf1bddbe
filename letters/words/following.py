"""What else a detail tells, put after the sentence that tells the detail first: with_more(said, details, done).

A story that was told to the reader's face says itself what the writer thinks of it: no sentence of ours that would do
for any story stands after it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from letters.letter import Detail, Origin
from letters.words.passage import ITEM, LIST_END, Passage, Piece, text_of
from letters.words.persons import speaks_to_you

_END = re.compile(rf"[.!?…][\"'”’)]*(?=\s|$)|(?=[{ITEM}{LIST_END}])|$")


# What a letter is about, and has to say in so many words.
_OCCASION = re.compile(
    r"\b(?:sorry|apolog\w+|forgiv\w+|thank\w*|congratulat\w+|well done|welcome|happy|birthday|anniversary|"
    r"retir\w+|wedding|marr\w+|baby|miss|proud|love|get well|new year|goodbye|sympathy|thinking of you)\b",
    re.I,
)


def with_more(said: Passage, details: Mapping[str, Detail], done: set[str]) -> Passage:
    """The passage with the further sentences of each detail that it is the first to tell; their keys join `done`."""
    for key in dict.fromkeys(key for piece in said for key in piece.told):
        more = details[key].more if key in details else ()
        if more and key not in done:
            done.add(key)
            end = _end_of_sentence(said, key)
            told, after = _parted(said, end)
            if is_spoken(details[key]) and would_do_for_any(after):
                said = told
            said = _inserted(said, end, Piece(" ".join(more), Origin.WRITER, told=(key,)))
    return said


def is_spoken(detail: Detail) -> bool:
    """Whether a detail is a story that no sentence of ours holds, or one that was told to the reader."""
    bare = detail.sentence and not (detail.clause or detail.noun)
    return bool(detail.more) and bool(bare or speaks_to_you(detail.given))


def not_talked_over(lines: Sequence[Passage], details: Mapping[str, Detail]) -> tuple[Passage, ...]:
    """The lines without those of ours that follow such a story and would do for any."""
    return tuple(
        line
        for before, line in zip(((), *lines), lines, strict=False)
        if not (_ends_a_story(before, details) and would_do_for_any(line))
    )


def _ends_a_story(line: Passage, details: Mapping[str, Detail]) -> bool:
    last = next((piece for piece in reversed(line) if piece.text.strip()), None)
    told = last.told if last else ()
    return any(is_spoken(details[key]) for key in told if key in details)


def would_do_for_any(said: Passage) -> bool:
    """Whether a passage tells nothing of the writer's, and does not say what the letter is about."""
    return not any(piece.told for piece in said) and not says_why(said)


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
