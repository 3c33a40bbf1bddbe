"""What people answer that is no story: yes, no, where each of two is, and nothing at all."""

from __future__ import annotations

import re

from letters.errors import BriefError
from letters.letter import Ask
from letters.words.reading.assent import assent
from letters.words.reading.doubts import is_no_answer
from letters.words.reading.prefaces import is_preface

_NONE = (
    "no idea",
    "don't know",
    "i don't know",
    "dunno",
    "idk",
    "not sure",
    "skip",
    "pass",
    "none",
    "nothing",
    "no",
    "nope",
    "n/a",
)
FEW = 4  # words that say that there is nothing; "I don't know how you did it" is more, and is not lost
_UNSURE = re.compile(r"(?:i )?(?:don'?t know|no idea|not sure|maybe|idk|dunno)\b", re.I)


def unless_passed(ask: Ask, answer: str) -> str:
    """An answer; empty where it says that there is nothing to tell."""
    if ask.kind == "yes or no":
        return "" if _UNSURE.match(answer) else answer
    bare = answer.lower().strip(" .!?-")
    told_nothing = bare in _NONE or (len(bare.split()) <= FEW and is_no_answer(bare)) or is_preface(bare)
    return "" if told_nothing else answer


# "you are in mexico im in fresno": where the two are.
_IS_THERE = (
    r"(?:(?:i|you|u|we|he|she|they)(?:['’]?(?:s|m|re)| am| is| are)|(?:(?:my|our) )?[^\W\d_][\w-]*(?:['’]s| is| are)) "
    r"(?:now |still |living |over |here |back |both )*"
    r"(?:(?:in (?!love|hospital|trouble|pain|labou?r|prison|bed|touch|care)|at |near )"
    r"(?:[\w'’-]+(?: (?!and\b|but\b|im\b|i\b)[\w'’-]+){0,2}?)|(?:here|there|abroad))"
)
_WHERE = re.compile(rf"{_IS_THERE}(?:(?:,? and|,? but|,|\.|;)? {_IS_THERE})*\.?", re.I)
# What says no more than the yes or no: where I am, that it is she who goes, how well.
_NO_MORE = re.compile(
    r"(?:(?:i am|i'?m|me,? i'?m|we are|we'?re|that'?s me,?) (?:now |still |living |over |here )*(?:in|at|on)\b[^.;,]*"
    r"|(?:it'?s |it is )?(?:s?he|they|i|we|it)(?:'?s|'re|'m| is| are| am| did| do| was)?(?: going| leaving| not)?"
    r"|(?:it'?s )?(?:me|him|her)"
    r"|(?:very |quite )?well|of course|for (?:many|some) years|a (?:bit|little))",
    re.I,
)


def after_yes(answer: str) -> str:
    """What is told after a yes or a no: "yes, but he's away till March"; nothing where that only says it again."""
    rest = assent(answer, "")[1]
    return rest if len(rest.split()) > 1 and not _says_no_more(rest) else ""


def _says_no_more(rest: str) -> bool:
    return bool(_NO_MORE.fullmatch(rest) or _WHERE.fullmatch(rest))


def yes_or_no(answer: str, key: str) -> str:
    """yes or no to the question of SITUATIONS that is `key`, as it is meant. Raises BriefError where it is neither."""
    if said := assent(answer, key)[0]:
        return said
    raise BriefError("Please say yes or no, or nothing.")
