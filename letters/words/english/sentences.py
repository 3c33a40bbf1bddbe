"""Where a sentence ends: split_sentences(text) -> its sentences. Nothing is lost but the white space between them."""

from __future__ import annotations

import re

from letters.words.english.shortdates import DAYS
from letters.words.english.slang import SLANG

# A full stop after these ends no sentence when more follows.
_SHORT = frozenset(
    "mr mrs ms mx dr prof rev fr st sr jr messrs mme mlle hon capt col gen lt sgt vol pp vs etc eg ie ca "
    "cf approx "
    "yrs yr hrs hr mins min ret co ltd dept lbs lb oz gal qt qts pts ans amt acct "
    "chev wk wks mos apt ave rd cmdr sergt maj regt pte pvt cpl brig supt insp "
    "inc incl ext e.g i.e a.m p.m u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec mt ft tel".split()
)
SHORT_FORMS = sorted({rf"\b{one}" for word in _SHORT for one in (word, word.capitalize())})  # as patterns
# These end a sentence when a capital follows, and none otherwise.
_EITHER = frozenset(
    "etc a.m p.m u.s u.k r.i.p jr sr yrs yr hrs hr mins min ret co ltd dept lbs lb oz gal qt qts pts ans amt acct chev "
    "wk wks mos apt ave rd".split()
)
# These are measures after a number: "6 in. of snow".
SHORT_MEASURES = "in|mi|sec|secs|doz|yd|yds|bu|cu|sq|deg|pc|mo"
_MEASURES = re.compile(rf"\d[\d/½¼¾]*\s?(?:{SHORT_MEASURES})$", re.I)
# Without a vowel, and no sound, kiss, thing or word of a chat: "3 blks. from school", "the bldg. on Main".
_VOWELLESS = re.compile(
    r"(?!x+$|([a-z])\1+$|(?:h+m+|sh+|br+|gr+|p+ss*t|pf+t+|tsk|tv|cd|dvd)$)[b-df-hj-np-tv-xz]{2,5}"
)
_GOES_ON = re.compile(r"(?:and|or|to|with|at|for|about) ")
_END = re.compile(r"(?:[.!?…]+)[\"'”’»)\]*]*(?=\s)")
_LONG = 14  # words
_POSTSCRIPT = re.compile(r"p\.?\s?(?:p\.?\s?)?s\b", re.I)
_NUMBER = re.compile(r"(?:^|\s)\(?\d{1,3}[.)]$")


def split_sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text in order, without the white space around them; an empty text has none."""
    pieces, start = [], 0
    for end in _END.finditer(text):
        if ends(text[start : end.end()], text[end.end() :].lstrip()):
            pieces.append(text[start : end.end()].strip())
            start = end.end()
    pieces.append(text[start:].strip())
    return tuple(piece for piece in pieces if piece)


def is_postscript(text: str) -> bool:
    """Whether a text begins as what stands under the name does: “P.S.”, “PS:”, “PPS”."""
    return _POSTSCRIPT.match(text) is not None


def is_talk(text: str) -> bool:
    """Whether somebody talks, in several sentences or a long one, and so keeps their figures."""
    return len(split_sentences(text)) > 1 or len(text.split()) >= _LONG


def ends(before: str, after: str) -> bool:
    """Whether a sentence ends between two texts; `before` ends in its mark."""
    if not after:
        return False
    follower = after.lstrip("\"'“‘«([*—–- ")[:1]
    closed = before.rstrip("\"'”’»)]*")
    if _NUMBER.search(before.strip()) and len(before.strip()) < 6:
        return False
    if closed.endswith(("…", "..")):
        return follower.isupper() or follower.isdigit()
    if closed[-1:] in "!?":
        # “Really?” she said: goes on.
        return not follower.islower() or closed == before
    if closed[:-1].split()[-1:] and closed[:-1].split()[-1] in DAYS and _GOES_ON.match(after):
        return False  # "rang sun. and talked"
    return _stops(closed, follower)


def _stops(closed: str, follower: str) -> bool:
    word = re.split(r"[\s(\"'“‘—–]", closed[:-1])[-1].lower()
    if len(word) == 1 and word.isalpha() and word != "i" and closed[-2:-1].isupper():
        return False
    if re.fullmatch(r"(\w\.)+\w", word) and word not in _EITHER:
        return False
    if word in DAYS and closed[:-1][-len(word) :][:1].isupper() and follower.islower():
        return False  # "Coming Sat. with the cake."
    if follower.islower() and (_MEASURES.search(closed[:-1]) or _is_short(word)):
        return False
    if word in ("no", "nos"):
        return not follower.isdigit()
    if word in _SHORT:
        return word in _EITHER and follower.isupper()
    return True


def _is_short(word: str) -> bool:
    """Whether a word is only the bones of one, which a small letter goes on from."""
    return word not in SLANG and bool(_VOWELLESS.fullmatch(word))
