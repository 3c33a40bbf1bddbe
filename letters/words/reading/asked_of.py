"""Of whom a question asks: reader_asked(("how is her knee",), view, False) is she, where the reader is she.

Somebody whom a question names, or the one before it, is the he or she of what follows, and no reader."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.words.english.grammar import is_adverb
from letters.words.english.misspelt import is_word
from letters.words.english.people import KIN_HE, KIN_SHE, either
from letters.words.english.thirds import thirds
from letters.words.reading.inversion import SUBJECTS
from letters.words.reading.views import View, meant

# "how is her mum. is she still dancing": she is the mother.
_KIN_OF_READER = {
    who: re.compile(rf"\b(?:her|his|their) (?:\w+ )?(?:{either(*words)})\b(?!'s)", re.I)
    for who, words in (("she", KIN_SHE), ("he", KIN_HE))
}


def reader_asked(sentences: Sequence[str], view: View, faced: bool) -> frozenset[str]:
    """The he or she of the last of these sentences that is the reader; nobody where the reader is `faced` as you."""
    if faced:
        return frozenset()
    *before, last = sentences
    others = thirds(" ".join(sentences))[0]
    others |= _named_in(last)
    others |= {who for who, kin in _KIN_OF_READER.items() if before and kin.search(before[-1])}
    return meant(last, view) - others


# "has Bramble had her pups", "is nanay taking her medicine": who is called so, by a name or a word that is no English.
_ASKED_OF = re.compile(
    r"(?:how )?(?:is|has|did|was|will|can) (?P<who>[a-z]{3,}) (?:\w+ )*?"
    r"(?:over|had|having|taking|taken|eating|lost|left|off|with|and) (?P<whose>his|her) (?=\w)",
    re.I,
)


_LITTLE_ONE = re.compile(
    r"(?:how )?(?:is|has|does|did|was|will|can) (?:the|your) (?:little|old|wee|big|young|new) "
    r"(?:one|lad|lass|man|lady|fella) .*\b(?P<whose>his|her)\b",
    re.I,
)


def _named_in(sentence: str) -> frozenset[str]:
    """The he or she of somebody whom a question names, and whose what follows is."""
    if little := _LITTLE_ONE.match(sentence):
        return frozenset({"he" if little["whose"].lower() == "his" else "she"})
    found = _ASKED_OF.match(sentence)
    if not found or found["who"].lower() in SUBJECTS or is_adverb(found["who"].lower()):
        return frozenset()
    called = found["who"][0].isupper() or not is_word(found["who"])
    return frozenset({"he" if found["whose"].lower() == "his" else "she"}) if called else frozenset()
