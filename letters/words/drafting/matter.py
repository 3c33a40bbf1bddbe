"""Whether what is said next is still about what was said: goes_on("The shed is up.", "Ring your mother.") -> False."""

from __future__ import annotations

import re

from letters.words.drafting.guards import COMMON, plain_words
from letters.words.english.sentences import split_sentences

NEAR = 3  # sentences back, of which somebody still speaks
SHORTEST = 4  # letters of a word that says what something is about
# From what stands before it, or of somebody or something that is named there.
_BACK = re.compile(
    r"^(?:and|but|so|or|then|still|also|which|because|well|anyway|not|no,|yes)\b"
    r"|\b(?:it|its|that|those|them|they|he|him|his|she|her|hers|there|too|either|one)\b",
    re.I,
)
_ENDING = re.compile(r"(?:'s|ings?|ed|es|s|ly)$")


def goes_on(before: str, after: str) -> bool:
    """Whether a text leans on the sentences before it, or has a word of theirs that says what they are about."""
    first = split_sentences(after)[:1]
    if not first or _BACK.search(first[0].replace("’", "'")):
        return True
    return bool(_about(" ".join(split_sentences(before)[-NEAR:])) & _about(after))


def _about(text: str) -> set[str]:
    return {
        _ENDING.sub("", word) for word in plain_words(text) if len(word) >= SHORTEST and word not in COMMON
    }
