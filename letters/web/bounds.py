"""How long what is sent may be: more than a letter needs, and so little that nobody else has to wait for it.

The body of a request is bound in security.py; here are the parts of it that are read, planned or written with a pen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from letters.errors import BriefError
from letters.letter import Letter

NAME = 200  # characters, of all that follows
DETAIL = 1_200  # three stories of a dozen sentences
NOTE = 2_000
SENTENCE = 4_000
LETTER = 12_000
TEMPLATE = 8_000
DETAILS = 100  # in a brief
LINES = 50_000  # of letters that are taken in at once: a thousand pages
_NAMES = ("to", "from", "closing", "occasion", "relationship", "template", "author")


def hold_brief(mapping: Mapping[str, Any]) -> None:
    """Raises BriefError where a part of a brief is too long; the error names it."""
    for key in _NAMES:
        hold(mapping.get(key), NAME, key)
    details = mapping.get("details")
    if not isinstance(details, Mapping):
        return
    if len(details) > DETAILS:
        raise BriefError(f"details: there are {len(details)} of them; tell {DETAILS} at most.", "details")
    for key, told in details.items():
        hold(key, NAME, "details")
        hold(told, NOTE if key == "note" else DETAIL, f"details.{key}")


def hold(text: object, most: int, key: str) -> None:
    """Raises BriefError where a text is longer than that."""
    if isinstance(text, str) and len(text) > most:
        raise BriefError(
            f"{key}: that is {len(text):,} characters; {most:,} are the most. Take the heart of it.", key
        )


def hold_growth(letter: Letter, before: Letter) -> None:
    """Raises BriefError where a letter has grown longer than one may be; what was too long before may be cut."""
    if len(letter.text) > len(before.text):
        hold(letter.text, LETTER, "text")


def hold_lines(text: str, key: str) -> None:
    """Raises BriefError where a text has more lines than are read at once."""
    if (lines := text.count("\n")) > LINES:
        raise BriefError(
            f"{key}: that is {lines:,} lines; {LINES:,} are read at once. Send it in parts, each as a voice.",
            key,
        )
