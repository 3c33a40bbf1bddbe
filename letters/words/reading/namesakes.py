"""A name that is told anywhere in a brief is one everywhere: with_names("told me about carlo", {"Carlo"}).

Who types no capitals gets that of a name from where it was typed with one, and its apostrophe: "rhodris sisters"."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from letters.letter import Brief
from letters.words.english.capitals import mend_places
from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.misspelt import is_common
from letters.words.english.names import mend_name, mend_owned
from letters.words.english.people import KIN_HE, KIN_SHE, OTHERS
from letters.words.english.proper import PROPER
from letters.words.english.sentences import split_sentences
from letters.words.english.unlisted import mend_unlisted
from letters.words.reading.introductions import called
from letters.words.reading.named import named
from letters.words.reading.signatures import signed

_CAPITAL = re.compile(r"(?<![\w'’-])[^\W\d_a-z][^\W\d_A-Z]+(?=$|[^\w])")
_NO_NAMES = frozenset((*KIN_SHE, *KIN_HE, *OTHERS))
_OF_NAMES = ("name", "baby", "place")  # what these hold begins with one, and is no sentence


@lru_cache(maxsize=256)
def names_told(brief: Brief) -> frozenset[str]:
    """The names in a brief, as they are written, of those that are no other word as well."""
    details = dict(brief.details)
    whole = [called(brief.to), brief.to, signed(brief.sender), brief.sender, details.get("place", "")]
    whole += [mend_name(named(details.get(key, "")).name) for key in ("name", "baby")]
    told = [given for key, given in brief.details if key not in (*_OF_NAMES, "note")]
    midway = [one.partition(" ")[2] for given in told for one in split_sentences(given)]
    # A capital at the head of a sentence proves no name: "Boarders pay well."
    names = (name for text in (*whole, *midway) for name in _CAPITAL.findall(text))
    return frozenset(name for name in names if _is_name(name.lower()))


def _is_name(word: str) -> bool:
    known = word in FIRST_NAMES or word in PROPER  # these have their capitals in any case
    return len(word) > 1 and not known and word not in _NO_NAMES and not is_common(word)


def called_in(brief: Brief) -> frozenset[str]:
    """Every word with a capital by which a brief calls somebody or a place, whatever else it may be."""
    details = dict(brief.details)
    whole = (brief.to, brief.sender, *(details.get(key, "") for key in _OF_NAMES))
    return frozenset(name for text in whole for name in _CAPITAL.findall(text))


def with_names(said: str, names: Collection[str]) -> str:
    """What was said with the capitals of those names that were typed small, and the apostrophes of what is theirs."""
    small = {name.lower(): name for name in names}
    words = {*re.findall(r"[^\W\d_]+", said)}
    if not any(word in small or word.removesuffix("s") in small for word in words):
        return said
    # With one capital in it a text is no longer typed all small: its places have theirs first.
    line = mend_owned(mend_unlisted(mend_places(said, said), said), frozenset(small))
    return re.sub(r"(?<![\w'’-])[^\W\d_]+(?![\w-])", lambda word: small.get(word[0], word[0]), line)
