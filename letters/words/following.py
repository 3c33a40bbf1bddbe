"""What else a detail tells, put after the sentence that tells the detail first: with_more(said, details, done)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from letters.letter import Detail, Origin
from letters.words.passage import ITEM, LIST_END, Passage, Piece, text_of

_END = re.compile(rf"[.!?…][\"'”’)]*(?=\s|$)|(?=[{ITEM}{LIST_END}])|$")


def with_more(said: Passage, details: Mapping[str, Detail], done: set[str]) -> Passage:
    """The passage with the further sentences of each detail that it is the first to tell; their keys join `done`."""
    for key in dict.fromkeys(key for piece in said for key in piece.told):
        more = details[key].more if key in details else ()
        if more and key not in done:
            done.add(key)
            said = _inserted(
                said, _end_of_sentence(said, key), Piece(" ".join(more), Origin.WRITER, told=(key,))
            )
    return said


def _end_of_sentence(said: Passage, key: str) -> int:
    """Where the sentence ends in which a passage tells a detail."""
    at = next(place for place, piece in enumerate(said) if key in piece.told)
    told = len(text_of(said[: at + 1]).rstrip())
    found = _END.search(text_of(said), max(told - 1, 0))
    return found.end() if found else len(text_of(said))


def _inserted(said: Passage, at: int, new: Piece) -> Passage:
    """The passage with a sentence put in, and a full stop before it where there is none."""
    before, after, start = [], [], 0
    for piece in said:
        cut = min(max(at - start, 0), len(piece.text))
        before += [replace(piece, text=piece.text[:cut])] if cut else []
        after += [replace(piece, text=piece.text[cut:])] if cut < len(piece.text) else []
        start += len(piece.text)
    stop = "" if text_of(tuple(before)).rstrip("\"'”’)")[-1:] in (*".!?…",) else "."
    return (*before, replace(new, text=f"{stop} {new.text}"), *after)
