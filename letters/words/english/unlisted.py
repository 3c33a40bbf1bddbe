"""Names that no list has, typed without their capital: mend_unlisted("two days at baclaran with her son mateo").

Only who types no capitals at all is helped, and only with a word that is no English and stands where a name stands."""

from __future__ import annotations

import re

from letters.words.english.misspelt import is_word
from letters.words.english.names import FIRST_NAMES
from letters.words.english.proper import PROPER

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
# Whoever does something, and with whom or of whom one speaks: "because ramiro quit", "about carlo at the pantry".
_DOING = re.compile(
    r"(\b(?:because|cos|and|but|that|when|if|then|so|said|says|think|hope|till|until|where|how) )([^\W\d_]{4,})"
    r"(?= (?:has|is|was|says|said|quit|got|gets|went|came|comes|wants|had|will|can|can't|did|does|told|asked|gave|"
    r"never|always|still|isn't|doesn't|didn't|won't|left|moved|started|passed|sends)\b)"
)
_OF_WHOM = re.compile(
    r"(\b(?:with|about|through|thru|ask|tell|without|miss|met|saw|see|call|text|love to|hug for|kiss for|"
    r"(?-i:[A-Z])[a-z]+ and) )([^\W\d_]{4,})"
    r"(?=$|[.,;!?]| (?:and|at|to|on|in|for|from|if|when|what|that|because|cos|last|yesterday|today|tomorrow|again|too|"
    r"was|is)\b)"
)
_LIVED = re.compile(
    r"(\b(?:live|lived|living|flat|house|room|shop) (?:on|in|at) )([^\W\d_]{4,}(?: [^\W\d_]{4,})?)(?![\w'’-])"
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
    for named in (_NAMED, _DOING, _OF_WHOM):
        line = named.sub(_capital, line)
    line = _LIVED.sub(_capitals, line)
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


def _capitals(found: re.Match[str]) -> str:
    """Each of the words that is no English with its capital: "on calle morelos"."""
    words = found[2].split(" ")
    unknown = [not is_word(word) and word.islower() for word in words]
    return found[1] + " ".join(w.capitalize() if u else w for w, u in zip(words, unknown, strict=True))


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
