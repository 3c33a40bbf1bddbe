"""Names that no list has, typed without their capital: mend_unlisted("two days at baclaran with her son mateo").

Only who types no capitals at all is helped, and only with a word that is no English and stands where a name stands."""

from __future__ import annotations

import re

from letters.words.misspelt import is_word
from letters.words.names import FIRST_NAMES
from letters.words.proper import PROPER

_KIN = (
    r"son|daughter|brother|sister|cousin|nephew|niece|grandson|granddaughter|friend|mate|husband|wife|boyfriend|"
    r"girlfriend|"
    r"uncle|aunt|auntie|aunty|neighbour|neighbor|dog|cat|baby|teacher|boss"
)
# After these a bare word that is no English is where somebody was, or who it was.
_PLACED = re.compile(
    r"(\b(?:in|at|from|near|off|via|round|outside|(?:go|going|goes|went|get|got|come|came|coming|drive|drove|"
    r"driving|run|"
    r"walk|walked|trip|trips|way|flight|flew|fly|ferry|train|bus|coach|road|move|moved|moving|sailed|day out|"
    r"down|up|over|back|"
    r"holiday|holidays) to) )([^\W\d_]{4,})(?![\w'’-])"
)
_NAMED = re.compile(
    rf"(\b(?:(?:my|our|her|his|your|their|the) (?:\w+ )?(?:{_KIN}),? |(?:told|asked|met|married|rang) ))"
    r"([^\W\d_]{4,})(?![\w'’-])"
)
# Where one eats and drinks: "curry at the raj", "a pint at the plough".
_TAVERN = re.compile(
    r"(\b(?:curry|curries|pint|pints|drinks?|meal|dinner|lunch|quiz|darts|karaoke|tea|breakfast|steak|pizza|"
    r"indian|sunday roast) "
    r"(?:at|in|down) the )([a-z]+)(?=$|[.,;!?]| (?:after|when|on|with|and|before|the|for|last|sat\w*|fri\w*|"
    r"sun\w*|in|every)\b)"
)
_TAVERNS = frozenset(
    "raj taj crown swan plough ship bell bull fox feathers wheatsheaf anchor raven lamb star sun bear lion "
    "unicorn railway "
    "victoria albion globe griffin dragon pheasant partridge woolpack maypole windmill blacksmiths bricklayers "
    "jasmine lotus "
    "bengal shalimar akash mumtaz passage ganges".split()
)


def mend_unlisted(line: str, typed: str) -> str:
    """The line with a capital for what can only be a name; unchanged for who `typed` capitals."""
    if _has_capitals(typed):
        return line
    line = _PLACED.sub(_capital, line)
    line = _NAMED.sub(_capital, line)
    return _TAVERN.sub(
        lambda found: f"{found[1]}{found[2].capitalize()}" if found[2] in _TAVERNS else found[0], line
    )


_FIRST_OF_ALL = re.compile(r"(?:^|[.!?] +)[\"'“(]?[^\W\d_]|\bI\b(?:'\w+)?")


def _has_capitals(typed: str) -> bool:
    """Whether capitals were typed but where a sentence begins, and for what everybody has a capital for."""
    inside = re.findall(r"[^\W\d_]+", _FIRST_OF_ALL.sub(" ", typed))
    own = (word for word in inside if word[:1].isupper() and not word.isupper())
    return any(
        word.lower() not in PROPER and word.lower() not in FIRST_NAMES and word.lower() not in _PARENTS
        for word in own
    )


_PARENTS = frozenset(
    "mum mom mam dad nan nana gran granny grandma grandad grandpa mummy daddy papa mama amma".split()
)


def _capital(found: re.Match[str]) -> str:
    word = found[2]
    slip = re.search(r"[b-df-hj-np-tv-xz]{4}|(.)\1\1", word)  # "lockdwn"
    known = (
        slip
        or not word.islower()
        or "zqz" in word
        or is_word(word)
        or word.endswith(("ing", "ed", "ly", "ness", "tion"))
    )
    return found[0] if known else f"{found[1]}{word.capitalize()}"
