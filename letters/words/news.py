"""What is new with the writer, as a detail: read_news("baby due in june") -> Detail."""

from __future__ import annotations

import re

from letters.letter import Detail
from letters.words.mending import mend
from letters.words.nouns import as_sentence
from letters.words.sentences import split_sentences

# Of oneself, with nobody named, it is the apostrophe that is missing.
_WERE_ING = re.compile(r"^were (?=\w+ing\b)", re.I)


def read_news(given: str) -> Detail:
    """What is new with the writer, one sentence or several: told as people tell it, "baby due in June" with no verb."""
    told = (_WERE_ING.sub("we're ", one) for one in split_sentences(mend(given)))
    sentences = tuple(map(as_sentence, told))
    said = " ".join(sentences)
    return Detail("news", given, "words", said, said, story=len(sentences) > 1)
