"""Whether a sentence can hold what was told in the middle of it: held(passage) -> the passage, or NothingToSay.

"Every time I see your wrapper, the one you left I think of you" needs another comma; and after twenty words of the
writer's nobody knows any more how the sentence began."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.words.drafting.passage import NothingToSay, Passage, Piece, text_of

_MOST = 12  # words, or fewer with a clause among them
_SAID_OF_IT = re.compile(r", (?:the ones?|who|which|whose|where|with|from)\b[^,.!?]*$")
_AND_THEN = re.compile(r", and (?:you|i|we|he|she|it|they)\b", re.I)
_GOES_ON = re.compile(
    r" (?!too\b|again\b|either\b|now\b|then\b|as well\b|still\b|there too\b|for years\b)\w+ \w"
)


def held(said: Passage) -> Passage:
    """The passage, with a comma after what was said of a thing where the sentence goes on. Raises NothingToSay where
    what was told is too long for that."""
    return tuple(_held(piece, text_of(said[at + 1 :])) for at, piece in enumerate(said))


def _held(piece: Piece, rest: str) -> Piece:
    ended = re.search(r"[.!?…][\"'”’)]*$", piece.text)
    if not piece.told or piece.verbatim or ended or not _GOES_ON.match(rest):
        return piece
    turned = not {*piece.told} & {"thing", "place", "name", "today"}  # these have fewer sentences to stand in
    if turned and (
        len(piece.text.split()) > _MOST or re.search(r", and (?:you|i|we|he|she|it|they)\b", piece.text, re.I)
    ):
        raise NothingToSay
    return replace(piece, text=f"{piece.text},") if _SAID_OF_IT.search(piece.text) else piece
