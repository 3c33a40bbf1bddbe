"""What else a detail tells, put after the sentence that tells the detail first: with_more(said, details, done).

A story that was told to the reader's face says itself what the writer thinks of it: no sentence of ours that would do
for any story stands after it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from letters.letter import Detail, Origin
from letters.words.onward import THEN
from letters.words.passage import ITEM, LIST_END, Passage, Piece, text_of
from letters.words.persons import speaks_to_you

_GOES_ON = re.compile(r"(?:and|but|so|also|anyway|that|it|now)\b", re.I)  # from what stands before it
PLAIN = 8  # words, in which a letter says what it is about
PLAINLY = 2  # times that it says so around a story
_END = re.compile(rf"[.!?…][\"'”’)]*(?=\s|$)|(?=[{ITEM}{LIST_END}])|$")


# What a letter is about, and has to say in so many words.
_OCCASION = re.compile(
    r"\b(?:sorry|apolog\w+|forgiv\w+|thank\w*|congratulat\w+|well done|welcome|happy|birthday|anniversary|"
    r"retir\w+|wedding|marr\w+|baby|miss|proud|love|get well|new year|goodbye|sympathy|thinking of you|"
    r"parents?|(?:pleased|glad) for)\b",
    re.I,
)


def with_more(said: Passage, details: Mapping[str, Detail], done: set[str]) -> Passage:
    """The passage with the further sentences of each detail that it is the first to tell; their keys join `done`."""
    for key in dict.fromkeys(key for piece in said for key in piece.told):
        detail = details.get(key)
        if detail and (detail.story or detail.more) and key not in done:
            done.add(key)
            end = _end_of_sentence(said, key)
            told, after = _parted(said, end)
            if is_spoken(detail) and would_do_for_any(after):
                said = told
            if detail.more:
                said = _inserted(said, end, Piece(" ".join(detail.more), Origin.WRITER, told=(key,)))
    return said


def is_spoken(detail: Detail) -> bool:
    """Whether a detail is a story that no sentence of ours holds, or one that was told to the reader."""
    bare = detail.sentence and not (detail.clause or detail.noun)
    return detail.story and bool(bare or speaks_to_you(detail.given))


def not_talked_over(
    paragraphs: Sequence[Sequence[Passage]], details: Mapping[str, Detail], leave: bool
) -> list[tuple[Passage, ...]]:
    """The lines of a letter; where such a story is told, without those of ours that would do for any letter, and what
    it is about before the story. The last of all may be a leave."""
    if THEN not in details and not any(map(is_spoken, details.values())):
        return [tuple(lines) for lines in paragraphs]
    said = [line for lines in paragraphs for line in lines if _says_why_plainly(line)][:PLAINLY]
    last = paragraphs[-1][-1:] if paragraphs else ()
    head = next((line for line in said if line not in last and not _GOES_ON.match(text_of(line))), None)
    kept = [
        tuple(line for line in lines if line in said or any(piece.told for piece in line))
        for lines in paragraphs
    ]
    if head and kept[0] and any(piece.told for piece in kept[0][0]):
        kept = [tuple(line for line in lines if line is not head) for lines in kept]
        kept[0] = (head, *kept[0])
    if leave and last and kept[-1][-1:] != tuple(last):
        kept[-1] = (*kept[-1], *last)
    return kept


def would_do_for_any(said: Passage) -> bool:
    """Whether a passage tells nothing of the writer's, and does not say what the letter is about."""
    return not any(piece.told for piece in said) and not says_why(said)


def _says_why_plainly(said: Passage) -> bool:
    return says_why(said) and len(text_of(said).split()) <= PLAIN


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
