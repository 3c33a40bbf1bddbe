"""Words that look mistyped, as they stand in a letter: mistyped("the baby gets botn") -> ("botn",).

Nothing is mended here: whoever reads their letter through is only told, and a name, a word of some other tongue or
somebody's own way of writing is theirs."""

from __future__ import annotations

import re

from letters.words.english.misspelt import is_word, one_slip_away
from letters.words.english.names import FIRST_NAMES
from letters.words.english.slang import SLANG, SPOKEN

_WORD = re.compile(r"(?<![\w'’.@/-])[A-Za-z]*\d?[A-Za-z]+(?![\w'’@/-]|\.\w)")
_SHORTEST = 4  # letters
_DIGIT_WITHIN = re.compile(r"[a-z]{3,}\d[a-z]{2,}", re.I)


def mistyped(text: str) -> tuple[str, ...]:
    """The words of a text that are no word, and one slip away from one; each once, in their order."""
    return tuple(dict.fromkeys(word for word in _WORD.findall(text) if _looks_mistyped(word)))


def _looks_mistyped(word: str) -> bool:
    if _DIGIT_WITHIN.fullmatch(word):
        return True
    low = word.lower()
    known = low in FIRST_NAMES or low in SLANG or low in SPOKEN
    if len(low) < _SHORTEST or not low.isalpha() or known or word.isupper() or word[1:] != low[1:]:
        return False
    return not is_word(low) and one_slip_away(low, name=word[0].isupper())
