"""He or she that is a beast or a child: beast_in("one of them is still in the field, she is 14") -> {"she"}."""

from __future__ import annotations

import re

_LIVING = re.compile(
    r"\b(?:dog|cat|hamster|rabbit|guinea pig|horse|pony|cow|calf|mare|foal|lamb|ewe|bull|heifer|sow|pig|parrot|"
    r"budgie|tortoise|goldfish|gerbil|hen|chicken|puppy|"
    r"kitten|spaniel|terrier|labrador|whippet|collie|baby|toddler|donkey|goat|ferret|lizard|snake|rat|mouse|bird)\b",
    re.I,
)
_GOES_ON = re.compile(
    r"(?:\b(?:one|two|some|the last|the other|the first) of (?:them|the \w+)|\bthe (?:other|last|little|youngest|"
    r"eldest) one"
    r"|\b(?:the|a|our|my|that|this) (?:\w+ )?(?P<who>[a-z]+))\b[^.!?]*?(?:, |\band |\bbut |\bwhen |\bbecause )"
    r"(?P<pronoun>he|she)\b",
    re.I,
)


def is_beast(words: str) -> bool:
    """Whether a beast or a child is among what is named."""
    return bool(_LIVING.search(words))


def beast_in(sentence: str) -> frozenset[str]:
    """The he or she of a sentence that is the beast, or the one of several, that it is about."""
    found = _GOES_ON.match(sentence)
    known = found and (not found["who"] or is_beast(found["who"]))
    return frozenset({found["pronoun"].lower()}) if found and known else frozenset()


_BEAST = re.compile(
    r"\b(?:the|my|our) (?:dog|cat|mare|horse|cow|pony|rabbit|hamster|baby|puppy|kitten|parrot|tortoise|toddler) "
    r"(?:when|while|until|after|before|because) (he|she)\b",
    re.I,
)


def third_in(text: str) -> re.Match[str] | None:
    """The "he" of whom the reader was told, whom the reader saw, or who is a beast: either of two may be meant."""
    seen = re.match(
        r"(?:\w+ly )?(?:noticed|spotted|reali[sz]ed|saw|heard|knew|guessed|believed|understood) "
        r"(?:that |when )?(he|she)\b",
        text,
        re.I,
    )
    return seen or _BEAST.search(text) or _TOLD_HIM.search(text)


# "told consultant he was wrong": either of the two may be he.
_TOLD_HIM = re.compile(
    r"\b(?i:told|asked|reminded|showed|warned|convinced) (?:(?:the|my|our|a|his|her) )?(?:\w+(?:ant|"
    r"or|er|ist|man)|boss|nurse|vicar|"
    r"head|judge|chef|coach|priest|dad|mum|mom|brother|sister|[A-Z]\w+) (?:that )?(he|she)\b"
)
