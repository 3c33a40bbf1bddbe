"""Words that look mistyped, as they stand in a letter: mistyped("the baby gets botn") -> ("botn",).

Nothing is mended here: whoever reads their letter through is only told, and a name, a word of some other tongue, what
somebody said or somebody's own way of writing is theirs."""

from __future__ import annotations

import re
from functools import lru_cache

from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.misspelt import common_endings, is_word, one_slip_away
from letters.words.english.people import CALLED_HE, CALLED_SHE
from letters.words.english.proper import PROPER
from letters.words.english.slang import SLANG, SPOKEN

_WORD = re.compile(r"(?<![\w'’.@/-])[A-Za-z]*\d?[A-Za-z]+(?![\w'’@/-]|\.\w)")
_SHORTEST = 4  # letters
_SHORT = 5  # to which many a word of home or of elsewhere is one letter from English: "lait", "cawl"
_DIGIT_WITHIN = re.compile(r"[a-z]{3,}\d[a-z]{2,}", re.I)
_QUOTED = re.compile(r"\"[^\"]+\"|“[^”]+”|«[^»]+»|(?<![\w'’])‘[^’]+’(?!\w)")
# The small words of other tongues, beside which no word is English: "café au lait", "vaya con dios".
_FOREIGN = frozenset(
    "au aux du des la le les et est en el los las y del con su mi un une una der das dem ein eine ist und mit von van "
    "de di il della que qui mon ich wir nicht".split()
)
_ARTICLE = "die"  # before a word; it is English as well
# What children call those at home, a syllable twice: "mumma", "baba", "deda".
_BABBLE = re.compile(r"(?:[bcdgklmnptv]{1,2}[aeiouy]){2}")


def mistyped(text: str) -> tuple[str, ...]:
    """The words of a text that are no word, and one slip away from one; each once, in their order."""
    said = _QUOTED.sub(lambda quoted: "“" * len(quoted[0]), text)
    return tuple(dict.fromkeys(found[0] for found in _WORD.finditer(said) if _looks_mistyped(found)))


def _looks_mistyped(found: re.Match[str]) -> bool:
    word, low = found[0], found[0].lower()
    if _DIGIT_WITHIN.fullmatch(word):
        return True
    known = low in FIRST_NAMES or low in SLANG or low in SPOKEN
    if len(low) < _SHORTEST or not low.isalpha() or known or word.isupper() or word[1:] != low[1:]:
        return False
    before, after = _beside(found)
    if is_word(low) or _BABBLE.fullmatch(low) or before == _ARTICLE or any(map(_is_foreign, (before, after))):
        return False
    if word[0].isupper():
        return one_slip_away(low, sure=True, of=_named() if _is_midway(found) else None)
    strange = any(map(_is_strange, (before, after)))
    spoken = low[-2:] in common_endings()  # nobody says "botn"
    return one_slip_away(low, sure=spoken and (len(low) <= _SHORT or strange))


def _beside(found: re.Match[str]) -> tuple[str, str]:
    """The words just before and after one, in lower case; "" where something stands between."""
    before = re.search(r"([^\W\d_]+) $", found.string[: found.start()])
    after = re.match(r" ([^\W\d_]+)", found.string[found.end() :])
    return before[1].lower() if before else "", after[1].lower() if after else ""


def _is_foreign(word: str) -> bool:
    return word in _FOREIGN or not word.isascii()


def _is_strange(word: str) -> bool:
    """Whether a neighbour is no English either: two such are a phrase of another tongue."""
    return len(word) >= _SHORTEST and not is_word(word) and word not in FIRST_NAMES


def _is_midway(found: re.Match[str]) -> bool:
    """Whether a word stands in the middle of a sentence."""
    return bool(re.search(r"[\w,;][\"”’)]* $", found.string[: found.start()]))


@lru_cache(maxsize=1)
def _named() -> frozenset[str]:
    """What has a capital in the middle of a sentence and but one spelling: kin who are called, days, months."""
    return frozenset((*CALLED_SHE, *CALLED_HE, *(word for word in PROPER if word.isalpha())))
