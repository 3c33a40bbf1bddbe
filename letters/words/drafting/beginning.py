"""A letter that its writer begins: untold(brief) -> the brief without what their own beginning tells already;
begun(paragraphs, opening) -> the paragraphs with it before all else.

“I was so sorry to read of your husband's death” says who died, and no line of ours says it after them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from letters.letter import SITUATIONS, Brief
from letters.words.drafting.arranging import FULL
from letters.words.drafting.guards import COMMON, plain_words
from letters.words.drafting.outright import AT_LENGTH, FIRST, GOES_ON, says_outright
from letters.words.drafting.passage import Lines, text_of
from letters.words.english.clauses import begins_clause
from letters.words.english.grammar import (
    BE,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
    base_of_gerund,
    base_of_verb,
)
from letters.words.english.mending import mend
from letters.words.english.sentences import split_sentences
from letters.words.reading.named import named
from letters.words.reading.onward import BREAK, OPENING, THEN
from letters.words.reading.vantage import read_pronoun

FEW = 4  # words that make a beginning one's own
NEARLY_ALL = 0.75  # of the words of a sentence, which tell it
_SMALL = (
    COMMON
    | DETERMINERS
    | PREPOSITIONS
    | OBJECTS
    | BE
    | MODALS
    | {*"i we he she they it and but that".split()}
)
_STORIES = ("memory", "deed", "habit", "today", "news")
_KEPT = (OPENING, *GOES_ON, "note", "pronoun", *SITUATIONS)


def untold(brief: Brief) -> Brief:
    """The brief without what its beginning tells. What is left of a detail of several sentences is said next, and so is
    a story that the writer told in sentences of their own: no line of ours hangs it up."""
    details = dict(brief.details)
    if OPENING not in details:
        return brief
    opening = details[OPENING] = _at_its_fullest(details[OPENING], brief)
    begun = _words(opening)
    said = brief.occasion in FIRST and (
        len(opening.split()) >= AT_LENGTH or says_outright(opening, brief.occasion)
    )
    next_: list[str] = []
    for key, given in brief.details:
        if key in _KEPT:
            continue
        told = (named(given).name,) if key == "name" else split_sentences(given)
        left = [one for one in told if not _is_told(one, begun)]
        known = key == "name" and said
        if len(left) == len(told) and not known and not (key in _STORIES and _is_whole(given, told)):
            continue
        if key == "name" and (pronoun := read_pronoun(brief)):
            details["pronoun"] = pronoun
        del details[key]
        next_ += [] if known else left
    if next_:
        details[THEN] = BREAK.join(filter(None, (_joined(next_), details.get(THEN, ""))))
    return replace(brief, details=tuple(details.items()))


def _at_its_fullest(opening: str, brief: Brief) -> str:
    """A beginning, or the sentence of a story that said it before, and more."""
    sentences = (one for key, given in brief.details if key in _STORIES for one in split_sentences(given))
    begun = _words(opening)
    fuller = next(
        (one for one in sentences if _is_told(opening, _words(one)) and len(_words(one)) > len(begun)), ""
    )
    return f"{fuller[0].upper()}{fuller[1:]}" if fuller and len(begun) >= FEW else opening


def _joined(sentences: Sequence[str]) -> str:
    """Sentences on one line, each with its stop."""
    return " ".join(one if one.rstrip()[-1:] in ".!?…" else f"{one.rstrip()}." for one in sentences)


def _is_whole(given: str, sentences: Sequence[str]) -> bool:
    """Whether a story is told in whole sentences, and not as a note."""
    written = given[:1].isupper() or len(sentences) > 1 or begins_clause(mend(given, figures=True))
    return len(given.split()) > FEW and written


def begun(paragraphs: Sequence[Lines], opening: Lines) -> list[Lines]:
    """The paragraphs with the writer's own beginning in the first, or before it where it fills a paragraph."""
    first, *rest = [*paragraphs] or [()]
    if not opening or sum(len(text_of(line).split()) for line in opening) >= FULL:
        return [part for part in (opening, first, *rest) if part]
    return [(*opening, *first), *rest]


def _is_told(sentence: str, told: set[str]) -> bool:
    words = _words(sentence)
    return bool(words) and len(words & told) >= NEARLY_ALL * len(words)


def _words(text: str) -> set[str]:
    """What a text says, word by word and without endings, so that "lent" is in "lending"."""
    words = (word.removesuffix("'s") for word in plain_words(mend(text, figures=True)))
    return {base_of_gerund(word) or base_of_verb(word) or word for word in words} - _SMALL
