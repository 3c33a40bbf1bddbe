"""What the writer asks the reader, as sentences of a letter: read_question("how her knee is", view) -> Detail.

"is her knee better" is asked as it stands; "how her knee is" hangs on "Tell me"; "her knee" is asked after."""

from __future__ import annotations

import re

from letters.letter import Detail
from letters.words.clauses import finite_place
from letters.words.grammar import DETERMINERS, MODALS, bare_word
from letters.words.mending import mend
from letters.words.nouns import as_sentence, is_plural, noun_of
from letters.words.persons import speaks_to_you, turn
from letters.words.sentences import split_sentences
from letters.words.views import View, meant

AUXILIARIES = frozenset(
    "is are was were am do does did has have had isn't aren't wasn't weren't don't doesn't didn't hasn't "
    "haven't hadn't".split()
) | (MODALS - {"cannot"})
ASKING = frozenset("how what who where when why which whose".split())
LENGTHY = 12  # words, after which a question that ends in a full stop has become something else
_PEOPLE = frozenset("i we he she they it".split())
_TELLING = frozenset("tell i we please give say let ring write don't my the".split())
# How people begin when they are asked what they would ask.
_LEAD = re.compile(
    r"^(?:(?:please )?(?:i(?:'d| would| should)? (?:want(?:ed)? to|like to|just want to|always) (?:ask|know)|"
    r"i wonder(?:ed)?|"
    r"i was wondering|ask|wondering|just|also|to know)(?: (?:her|him|them|you))?|tell me|let me know)[, ]+",
    re.I,
)
_ABOUT = re.compile(r"^(?:about|after) ", re.I)
_WHETHER = re.compile(r"^(?:if|whether) ", re.I)
_INVERTED = re.compile(rf"^((?:\w+ (?:\w+ )?)?)({'|'.join(sorted(AUXILIARIES))}) (he|she|they)\b", re.I)
_FOR_YOU = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't",
            "hasn't": "haven't", "doesn't": "don't"}  # fmt: skip


def read_question(given: str, view: View) -> Detail:
    """One question or several, each a sentence."""
    faced = speaks_to_you(given)  # then "she" is somebody else
    said = " ".join(_asked(one, view, faced) for one in split_sentences(mend(given)))
    return Detail(view.key, given, "words", said, said)


def _asked(text: str, view: View, faced: bool) -> str:
    bare = _LEAD.sub("", text.strip()).strip(" .!?")
    asked = bare if faced else _to_you(bare, meant(bare, view))
    first, second = (*map(bare_word, asked.split()[:2]), "", "")[:2]
    if first in AUXILIARIES or (first in ASKING and _is_verb(second)) or _is_verb(first.partition("'")[2]):
        told = text.rstrip().endswith(".") and len(asked.split()) > LENGTHY
        return as_sentence(asked) if told else f"{as_sentence(asked).rstrip('.')}?"
    if first in ASKING or _WHETHER.match(asked):
        return f"Tell me {_lowered(asked)}."
    if about := _ABOUT.match(asked):
        return f"Tell me about {asked[about.end() :]}."
    if text.rstrip().endswith("?"):
        return f"{as_sentence(asked).rstrip('.')}?"
    if first in _PEOPLE or (first not in ("you", "still") and finite_place(asked) is not None):
        return as_sentence(asked)
    if first in DETERMINERS or asked[:1].isupper():
        noun = noun_of(asked)
        return f"How {'are' if is_plural(noun) else 'is'} {noun}?"
    if text.rstrip().endswith(".") or first in _TELLING:
        return as_sentence(asked)
    return f"{as_sentence(asked).rstrip('.')}?"


def _is_verb(word: str) -> bool:
    return word in AUXILIARIES or word in ("s", "re", "d", "ve", "come")


def _to_you(text: str, genders: frozenset[str]) -> str:
    """The question turned to the one who reads: "has she sold it" is "have you sold it"."""
    inverted = _INVERTED.match(text)
    if inverted and inverted[3].lower() in genders:
        verb = _FOR_YOU.get(inverted[2].lower(), inverted[2])
        text = f"{inverted[1]}{verb} you{text[inverted.end() :]}"
    return turn(text, genders)


def _lowered(text: str) -> str:
    return text if bare_word(text.split()[0]) in ("i",) else text[0].lower() + text[1:]
