"""Sentences that run together, parted: spaced("Dad's boat.I called") -> "Dad's boat. I called"."""

from __future__ import annotations

import re

_DOTS = re.compile(r"(?<=\w)\.{3,}(?=\w)")
# A stop, a comma or a mark without its space; not in an address, a time or a number.
_RUN_ON = re.compile(
    r"(?<![.@/\w-])((?:[\w'’-]*[a-z]{2}|I|a)[.,!?;])"
    r"(?=[A-Z][a-z'’]|I\b|(?!(?:com?|org|net|uk|edu|gov|info|ie|au|ca|de|fr|nz|pdf|txt|jpe?g|png|docx?)\b)[a-z]{2,}(?![.@/\w]|:))"
)


def spaced(line: str) -> str:
    """The line with a space after each stop, comma and mark between words."""
    return _RUN_ON.sub(r"\1 ", _DOTS.sub("... ", line))
