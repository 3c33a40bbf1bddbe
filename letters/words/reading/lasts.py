"""The last thing that a writer would say, as sentences: read_last("mind those stairs", view) -> Detail."""

from __future__ import annotations

import re

from letters.letter import Detail
from letters.words.english.farewells import PARTING
from letters.words.english.mending import mend
from letters.words.english.nouns import as_sentence, is_mine
from letters.words.english.persons import bids, speaks_to_you, turn
from letters.words.english.quoting import own_words
from letters.words.english.sentences import split_sentences
from letters.words.reading.doubts import is_no_answer
from letters.words.reading.inversion import asks
from letters.words.reading.queries import as_asked
from letters.words.reading.talk import to_the_reader
from letters.words.reading.views import View, meant, unclear

# What one writes above a name, with its comma: "Talk to you soon,".
_OPEN = re.compile(rf"(?:^|[.!?] +)(?:{PARTING}),$", re.I)
_ONLY_KISSES = re.compile(r"x{1,6}(?: ?o{1,6})?(?: x{1,6})?", re.I)
_KISSED = re.compile(r"( x{1,6})\.$", re.I)  # no stop is set after a kiss


def read_last(given: str, view: View) -> Detail:
    """One sentence or several, said to the reader. Raises BriefError for an answer that says nothing."""
    said = own_words(to_the_reader(mend(own_words(given), figures=True)))
    if is_no_answer(said.strip(" .!")):
        raise unclear(view.key, given, "", "write what you would say, or leave it out")
    turned = said if speaks_to_you(said) or bids(said) else turn(said, meant(said, view))
    left_open = _OPEN.search(given.strip())
    told = _KISSED.sub(
        r"\1", " ".join(as_asked(one) if asks(one) else as_sentence(one) for one in split_sentences(turned))
    )
    told = given.strip() if _ONLY_KISSES.fullmatch(given.strip()) else told
    told = f"{told.removesuffix('.')}," if left_open else told
    return Detail(view.key, given, "words", told, told, me=is_mine(told))
