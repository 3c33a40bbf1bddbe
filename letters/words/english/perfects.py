"""What somebody has been, typed without its "has": with_has("Alan been tested") is "Alan has been …"."""

from __future__ import annotations

import re

from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.grammar import (
    BASES,
    BE,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
    bare_word,
    is_adverb,
    is_past,
)
from letters.words.english.people import BEASTS, CALLED_HE, CALLED_SHE, KIN_HE, KIN_SHE, OTHERS
from letters.words.english.unlisted import WORDS_TOO

_OWNED = r"(?:my|our|your|his|her|their|the|both|poor|dear|old|little) "
_BEEN = re.compile(
    rf"(?P<before>(?:^|[.!?;] |, | (?=(?:and|but|so|because) ))(?:and |but |so |because )?)"
    rf"(?P<who>(?:{_OWNED}){{0,2}}[^\W\d_][\w-]*(?: (?:and (?:{_OWNED})?)?[^\W\d_][\w-]*)?) "
    r"(?P<how>(?:all|both|only|just|never|always|still) )?been (?=(?P<next>[\w'-]+))",
    re.I,
)
_CALLED = frozenset(
    (*CALLED_SHE, *CALLED_HE, *KIN_SHE, *KIN_HE, *OTHERS, *BEASTS, "everyone", "everybody", "weather")
)
_MANY = frozenset("kids children folks people men women cattle sheep geese".split())
_NO_SUBJECT = (
    BE | MODALS | (OBJECTS - {"everyone", "everybody"}) | PREPOSITIONS
    | frozenset("i we you he she they it who which that there what have has had having not never and or".split())
)  # fmt: skip
_NO_MORE = frozenset("and yet".split())  # "the day been and gone", "the postman been yet?"
_TITLES = frozenset("mr mrs ms miss dr uncle aunt auntie cousin brother sister grandma grandpa".split())


def with_has(line: str) -> str:
    """The line with the "has" or "have" of those who have been something; who "been" says of themselves is left."""
    return _BEEN.sub(_has, line)


def _has(found: re.Match[str]) -> str:
    who = found["who"]
    words = [bare_word(token) for token in who.split()]
    joined = found["before"].endswith("and ") and re.search(r"\b[A-Z]\w*$", found.string[: found.start()])
    if joined or found["next"].lower() in _NO_MORE or not _may_be(who, words):
        return found[0]  # "saw Jim and Mary been with him"
    several = "and" in words or _is_many(words[-1])
    return f"{found['before']}{who} {'have' if several else 'has'} {found['how'] or ''}been "


def _may_be(who: str, words: list[str]) -> bool:
    """Whether words are somebody or something that can have been, and no other part of a sentence."""
    last = words[-1]
    if {*words} - {"and"} & _NO_SUBJECT or is_adverb(last) or last in DETERMINERS:
        return False
    named = who.split()[-1][:1].isupper() and (
        last in FIRST_NAMES | WORDS_TOO or words[0].rstrip(".") in _TITLES
    )
    owned = words[0] in DETERMINERS and len(words) > 1
    kin = last in _CALLED or last.removesuffix("s") in _CALLED or last in _MANY
    thing = owned and not is_past(last) and (last not in BASES or words[-2] in DETERMINERS)
    return named or thing or (kin and (len(words) == 1 or owned or "and" in words))


def _is_many(word: str) -> bool:
    return word in _MANY or (
        word.endswith("s") and word not in FIRST_NAMES and not word.endswith(("ss", "us", "is"))
    )
