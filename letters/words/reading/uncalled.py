"""Who is said by who they are to the writer, which nobody is called by: is_uncalled("my old teacher"), and
unnamed_among("my wife and our son Billy") is "my wife"."""

from __future__ import annotations

import re

# Who somebody is to the writer, which nobody is called by: "sister", "my old teacher", "the wife".
_UNCALLED = re.compile(
    r"(?:(?:my|our|your|the|a|an|dear|dearest|old|best|good|big|little|older|younger|elder|eldest|youngest|only|late|lovely|"
    r"beloved|new|former|ex|half|step|twin|next[- ]door|primary|school|work|maths|english|music) |ex-|half-|step-?)*"
    r"(?:sister|brother|cousin|friend|neighbou?r|boss|teacher|tutor|wife|husband|partner|fiancée?|son|daughter|niece|"
    r"nephew|boyfriend|girlfriend|grandson|granddaughter|godson|goddaughter|child|kid|colleague|coworker|workmate|"
    r"flatmate|housemate|roommate|manager|landlord|landlady|stepson|stepdaughter|stepdad|stepmum|stepmom|stepfather|"
    r"stepmother|parent|twin|ex|gf|bf|(?:mother|father|sister|brother|son|daughter)[- ]in[- ]law)"
    r"(?: of (?:mine|ours))?",
    re.I,
)
_OWNED_BY = re.compile(r"(?:my|our|your) ", re.I)
_OUR_KID = re.compile(r"our (?:kid|twin)", re.I)  # are called so
_SAME_ONE = re.compile(
    r"(?:best |old |dear |good |former )*(?:friend|mate|neighbou?r|colleague|mentor|teacher|partner|boss)\b",
    re.I,
)
_PARTS = re.compile(r",? (?:and|&|n|with) ", re.I)


def is_uncalled(name: str) -> bool:
    """Whether somebody is said by who they are to the writer, and by no name."""
    return bool(_UNCALLED.fullmatch(name)) and not _OUR_KID.fullmatch(name)


def unnamed_among(answer: str) -> str:
    """Of several, one who is said by who they are to the writer, and by no name: "my wife" of "my wife and Billy"."""
    one, *others_ = _PARTS.split(answer.strip(" ."))
    owned = [said for said in (one, *others_) if _OWNED_BY.match(said) and is_uncalled(said)]
    same = any(map(_SAME_ONE.match, others_))  # "my brother and best friend Joe"
    return owned[0] if others_ and owned and not same else ""
