"""The reader in a question that is put to the writer: spoken_of(words, to), in which {to} is who they are called, or
"them" where nobody is named yet, or so many are that nobody would name them all again."""

from __future__ import annotations

import re

from letters.words.english.naming import are_several, is_office
from letters.words.reading.introductions import called

MANY = 4  # words by which several are called, who are not called so again
_EVERY = re.compile(r"every(?:one|body)\b", re.I)  # is many and knows, not know
_HOUSEHOLD = re.compile(r"the (?-i:[A-Z])[\w'’-]+s$", re.I)  # "The Hendersons"
_THEY = (
    ("Do you and {to}", "Do the two of you"),
    ("is {to} ", "are they "),
    ("{to} knows ", "they know "),
    ("does {to} ", "do they "),
    ("did {to} ", "did they "),
    ("has {to} ", "have they "),
    ("will {to} ", "will they "),
    ("are {to} ", "are they "),
    ("{to} doesn't ", "they don't "),
    ("{to} is ", "they are "),
    ("{to} should ", "they should "),
    ("{to}", "them"),
)
_AGREEING = (
    ("does {to} ", "do {to} "),
    ("has {to} ", "have {to} "),
    ("is {to} ", "are {to} "),
    ("{to} is ", "{to} are "),
    ("{to} doesn't ", "{to} don't "),
    ("{to} knows ", "{to} know "),
)


def spoken_of(words: str, to: str, first: bool = False) -> str:
    """The words with the reader in them. `first` where they are named for the first time, by whatever they are
    called."""
    name = called(to) if to.strip() else ""
    name = f"the {name}" if _HOUSEHOLD.match(to) and not name.lower().startswith("the ") else name
    if is_office(name):
        return _put(words, _THEY)
    several = bool(name) and are_several(name)
    if several and len(name.split()) >= MANY:
        head, mark, rest = words.partition("{to}") if first else ("", "", words)
        return f"{head}{name if mark else ''}{_put(rest, _THEY)}"
    words = _put(words, _AGREEING) if several and not _EVERY.match(name) else words
    return words.replace("{to}", name) if name else _put(words, _THEY)


def _put(words: str, instead: tuple[tuple[str, str], ...]) -> str:
    for one, other in instead:
        words = words.replace(one, other)
    return words
