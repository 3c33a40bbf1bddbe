"""What the two are to each other where the first answers say it already: relating(to, sender) -> relationship, or "".

“Joan next door” says it of the reader, “his daughter Ann” of who writes."""

from __future__ import annotations

import re

from letters.words.reading.kinds import relationship_in
from letters.words.reading.relations import related

_MARK = r"(?:your|his|her|their)"
_PRAISE = r"(?:(?:loving|old|former|little|big|youngest|eldest|favourite|dear|only|late) )*"
# "your daughter Kate", "Ann, his sister", "Tom (her ex)", "Tom Brannigan, a former pupil".
_WHOSE = re.compile(
    rf"^{_MARK} {_PRAISE}(?P<first>[a-z][\w-]*(?: (?:wife|husband))?)\b(?!['’])"
    rf"|[,;(–—-] ?(?:{_MARK}|an?|the|from) {_PRAISE}(?P<after>[a-z][\w-]*(?: (?:wife|husband))?)\)?\.?$",
    re.I,
)
# By what somebody signs who is called by it.
_SIGNED = re.compile(
    r"(?P<kin>mum|mummy|mom|mam|dad|daddy|nan|nana|gran|granny|grandma|grandad|granddad|grandpa"
    r"|(?=(?:auntie|aunty|aunt|uncle) )\w+)\b",
    re.I,
)
_SON = ("son", "daughter", "boy", "girl", "child", "youngest", "eldest")
_PUPIL = ("pupil", "student")
# What the reader is to whoever is this to the reader.
_INVERSE = {
    "parent": "child",
    "sibling": "sibling",
    "grandparent": "child",
    "relative": "relative",
    "partner": "partner",
    "former partner": "former partner",
    "friend": "friend",
    "colleague": "colleague",
}
_KIN = ("parent", "grandparent", "relative")
_IN_NAMES = ("and", "de", "da", "van", "von", "der", "of", "la", "le", "bin", "ibn")
_HONOURED = re.compile(r"(?:mr|mrs|miss|ms|mx|dr|sir|lady|lord|father|sister|brother|mother)\b", re.I)


def relating(to: str, sender: str = "") -> str:
    """The relationship that is told with who the letter is for, or with who writes it; "" where none is."""
    return relationship_in(to) or _of_more_than_a_name(to) or (_of_the_writer(sender) if sender else "")


def _of_more_than_a_name(to: str) -> str:
    """“the lads at work”, “Mum and Dad”: what is only a name tells it by the word for kin that it begins with."""
    said, (first, *rest) = related(to), re.findall(r"[^\W\d_][\w'’-]*", to) or [""]
    if any(word[0].islower() and word not in _IN_NAMES for word in (first, *rest) if word):
        return said
    return said if related(first) in _KIN and not _HONOURED.match(to) else ""


def _of_the_writer(sender: str) -> str:
    """“Ann, his sister”: what the reader is to her."""
    found = _WHOSE.search(sender.strip())
    signed = _SIGNED.match(sender.strip())
    word = ((found["first"] or found["after"]) if found else signed["kin"] if signed else "").lower()
    if not word:
        return ""
    if word.startswith("grand") and word.endswith(("son", "daughter", "child")):
        return "grandparent"
    if word in _PUPIL:
        return "teacher"
    return "parent" if word in _SON else _INVERSE.get(related(word), "")
