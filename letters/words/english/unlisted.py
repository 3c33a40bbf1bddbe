"""Names that no list has, typed without their capital: mend_unlisted("two days at baclaran with her son mateo").

Where a place or anybody may stand only who types no capitals at all is helped, and only with a word that is no English;
beside “me”, a name or one's own kin there stands somebody, who may be called by a word as well (Mark, Rose)."""

from __future__ import annotations

import re

from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.misspelt import is_word
from letters.words.english.people import CALLED_HE, CALLED_SHE
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
# Beside "me", a name, or one's own kin there stands somebody: "me and sioned", "our gaz got the van".
_BESIDE = (
    re.compile(
        r"(\b(?:(?:me|you|us|him|her|he|she|i|we) (?:and|n)|(?-i:[A-Z])[a-z]+ and|(?:both|between) me and) )"
        r"([^\W\d_]{3,})(?![\w'’-])",
        re.I,
    ),
    re.compile(
        r"((?:^|[.,;:!?] |\b(?:and|when|because|cos|but|so|with|for|of|to|from|that|if|tell|ask|love|did|is|are|has) )"
        r"(?:(?:me|you|i),? )?)([^\W\d_]{3,})(?=,? (?:and|n) (?:me|i|you|(?-i:[A-Z])[a-z]+)\b)",
        re.I,
    ),
    re.compile(
        r"(\b(?:my|our|her|his|your|their|(?-i:[A-Z])[a-z]+'s) (?:[\w-]+ ){0,2}?"
        rf"(?:{_KIN}|lad|lass|boy|girl|wife to be)"
        r"(?:[- ]in[- ]law)?,? )([^\W\d_]{3,})(?![\w'’-])",
        re.I,
    ),
    re.compile(
        r"(\bour )([^\W\d_]{3,})(?='s (?:lad|lass|son|daughter|boy|girl|husband|wife|mum|dad|wedding|house|"
        r"kids)\b"
        r"| and (?:the kids|me|i|you|his|her|(?-i:[A-Z]))"
        r"| (?:rang|says?|said|told|thinks|reckons|wants|works|married|passed|went|got|has|had|sends|came|did|drove|"
        r"moved|"
        r"asked|took|gave|never|always|still|is (?:coming|getting|doing|having|going|at|off|back|well|fine))\b)",
        re.I,
    ),
)
# Names that are words as well, where nobody and nothing else can stand.
WORDS_TOO = frozenset(
    "lee mark will bill rose grace dawn penny pat sue ray nick ivy lily daisy holly hazel heather amber ruby "
    "pearl olive "
    "violet iris poppy sandy cliff glen dale guy gene josh bob don dot kay jo roman victor carol jack frank max gail "
    "terry tony drew rob jean bea val nest ned ken les ian ben dan".split()
)
_WITH_ME = re.compile(
    r"(\b(?:me and|me n|you and|(?-i:[A-Z])[a-z]+ and) )([a-z]{2,})"
    r"(?= (?:went|got|had|were|was|came|sat|drove|used|always|never|rang|took|did|said|made|have|are)\b|[.,!?]|$"
    r"| and (?:i|me|you)\b)"
)
_KIN_NAMED = re.compile(
    rf"(\b(?:my|our|her|his|your|their) (?:\w+ )?(?:{_KIN}) )([a-z]{{2,}})"
    r"(?= (?:is|was|has|went|got|had|came|sat|drove|rang|took|did|said|says|made|told|who|died|married|never|always|"
    r"and (?:me|i|you|"
    r"his|her|the))\b|[.,!?]|$)"
)
_OUR_NAMED = re.compile(
    r"(\bour )([a-z]{3,})"
    r"(?='s (?:had|got|been|gone|having|getting|lad|lass)\b| (?:rang|says?|said|told|thinks|reckons|wants|works|"
    r"married|passed|went|got|sends|asked|drove)\b)"
)
_DOES_TOO = frozenset(
    "mark will bill drew rob sue pat nick frank guy jack".split()
)  # "my mate will be there"
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
    for named in _BESIDE:
        line = named.sub(_capital, line)
    for too in (_WITH_ME, _KIN_NAMED, _OUR_NAMED):
        line = too.sub(_name_too, line)
    if _has_capitals(typed):
        return line
    line = _PLACED.sub(_capital, line)
    for named in (_NAMED, _DOING, _OF_WHOM):
        line = named.sub(_capital, line)
    line = _LIVED.sub(_capitals, line)
    return _TAVERN.sub(
        lambda found: f"{found[1]}{found[2].capitalize()}" if found[2] in _TAVERNS else found[0], line
    )


_CALLED = frozenset(
    (*CALLED_SHE, *CALLED_HE, *"nain taid baba tata yaya tita tito ate kuya bhai behen chacha".split())
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


def _name_too(found: re.Match[str]) -> str:
    """ "me and mark", "my brother bill and me": a name, whatever else it means; "my brother will" is no name."""
    name = found[2]
    following = found.string[found.end() :].split()
    bare = not following and name in _DOES_TOO and not found[1].lower().endswith(("and ", "n "))
    return found[0] if name not in WORDS_TOO or bare else f"{found[1]}{name.capitalize()}"


def _capital(found: re.Match[str]) -> str:
    word = found[2]
    slip = re.search(r"[b-df-hj-np-tv-xz]{4}|(.)\1\1", word)  # "lockdwn"
    known = (
        slip
        or not word.islower()
        or "zqz" in word
        or is_word(word)
        or word in _CALLED
        or word.endswith(("ing", "ly", "ness", "tion"))
        or (word.endswith("ed") and (len(word) > 6 or is_word(word[:-2]) or is_word(word[:-1])))
    )
    return found[0] if known else f"{found[1]}{word.capitalize()}"
