"""How the writer heard, without a subject: as_hearer("saw mail from Anil", "deed", view) is "I saw mail from Anil".

Nobody tells the reader what the reader heard; so whoever heard, saw, read, met or was told it is the writer."""

from __future__ import annotations

import re

from letters.words.english.people import BEASTS, KIN_HE, KIN_SHE, OTHERS, either
from letters.words.english.recent import MAIL
from letters.words.reading.views import View

# Of these it is asked what was heard, and how; of thanks and an apology it is not.
_NEWS = (
    "congratulations",
    "get well",
    "wedding",
    "new baby",
    "retirement",
    "farewell",
    "condolence",
    "divorce",
)
_MAIL = rf"(?:{MAIL}|phone ?call|ring|whats\s?app|post|news|voicemail)"
_SOMEBODY = (
    r"(?:(?:your|our|my) (?-i:[A-Z])[\w'’-]+|"
    rf"(?:your|her|his|their|my|our|the|a|an) (?:\w+ )?(?:{either(*KIN_SHE, *KIN_HE, *OTHERS, *BEASTS)})(?:'s)?"
    r"|(?-i:(?!I\b)[A-Z])[\w'’-]+|mum|mom|dad|nan|gran|mummy|daddy|aunty|auntie|someone|somebody|everyone)"
)
_TOLD = r"(?:(?:was|been) told (?:by|about|that|of|you|he|she|they)\b|told by\b)"
_HEARD = (
    r"heard (?:from|about|of|it|that|the news|on|via|through|your|you|in)\b|"
    rf"(?:saw|seen|read) (?:his |her )?{_MAIL}\b|"
    rf"(?:saw|seen|got|had|read|received) (?!(?:his|her) )"
    rf"(?:(?:the|an?|your|my|that|this|some|\w+'s) )?(?:\w+ )?{_MAIL}s?\b|"
    r"(?:saw|seen|read) (?:it|about|that|on (?:facebook|insta\w*|linkedin|twitter)|in the \w+)\b|"
    rf"{_TOLD}|(?:bumped|ran) into\b|(?:spoke|chatted|talked) (?:to|with) {_SOMEBODY}|"
    rf"(?:saw|met|rang|phoned) {_SOMEBODY}"
)
_CLAUSE = re.compile(
    rf"(?P<start>^|[.!?] +|, (?:and )?)(?P<how>just |only |I've |have )?(?P<told>{_HEARD})", re.I
)
# In a story it is the writer who met the reader, and who met somebody of the reader's.
_MET = re.compile(
    r"(?P<start>^)(?P<how>)"
    r"(?P<told>(?:saw|met|heard|spotted|noticed) you(?:r (?:mum|mom|dad|\w+ (?:in|at|on)))?\b(?! and)|"
    rf"(?:bumped|ran) into\b|heard (?:from|about)\b|{_TOLD}|(?:spoke|chatted) (?:to|with)\b|"
    rf"(?:got (?:a|the|your)|had (?:a|another)) {_MAIL}\b)",
    re.I,
)
_I_HEARD = re.compile(rf"(?:I|we)(?:'ve)? (?:just |only )?(?:{_HEARD})", re.I)
# Done by the reader after all: "rang Mum every day for me", "saw Dad through chemo".
_FOR_ME = re.compile(r"\b(?:for|with) (?:me|us)\b|\bthrough (?:chemo|it|his|her)\b", re.I)


def as_hearer(text: str, key: str, view: View) -> str:
    """The text with "I" or "we" before what the writer heard."""
    heard = _CLAUSE if key == "deed" and view.occasion in _NEWS else _MET if key == "memory" else None
    if heard is None or view.dead or _FOR_ME.search(text):
        return text
    who = "we" if view.several else "I"

    def said(found: re.Match[str]) -> str:
        told = found["told"][0].lower() + found["told"][1:]
        lead = f"{who} was " if told.lower().startswith("told") and who == "I" else f"{who} "
        return f"{found['start']}{lead}{(found['how'] or '').lower()}{told}"

    return heard.sub(said, text)


def is_how_heard(sentence: str) -> bool:
    """Whether a sentence tells how the writer heard, so that what follows without a subject is news of the reader."""
    return bool(_I_HEARD.match(sentence))
