"""Days and months that are typed short: dated_at_head("Wed. of this week we go") has "Wednesday of this week".

Only at the head of a sentence, and where what follows goes on from a date: "sat next to me" is what somebody did, "Sun,
sea and sand" is no day, and Jan is somebody."""

from __future__ import annotations

import re

DAYS = {
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "weds": "Wednesday",
    "thu": "Thursday", "thur": "Thursday", "thurs": "Thursday", "fri": "Friday", "sat": "Saturday", "sun": "Sunday",
}  # fmt: skip
MONTHS = {
    "jan": "January", "feb": "February", "mar": "March", "apr": "April", "aug": "August", "sep": "September",
    "sept": "September", "oct": "October", "nov": "November", "dec": "December",
}  # fmt: skip
_HEAD = re.compile(
    rf"(?P<before>^|[.!?] )(?P<short>{'|'.join(sorted((*DAYS, *MONTHS), key=len, reverse=True))})(?P<stop>\.?)"
    r"(?=,? (?P<after>\S.*))",
    re.I,
)
_NO_DAYS = ("mon", "wed", "sat", "sun")  # these are other words as well
_NO_NOUNS = ("wed", "sat")
_NAMES = ("jan", "mar")
_WHO = r"(?:i|we|he|she|they)\b"
_ORDINAL = r"(?:the )?\d{1,2}(?:st|nd|rd|th)\b"
# What only goes on from a day: "the 5th", "of this week", "night", "next we have a dance".
_ON_A_DAY = re.compile(
    rf"{_ORDINAL}|of (?:this|next|last|that) week\b|(?:morning|afternoon|evening|night|[ap]\.?m)\b|"
    rf"(?:next|last|first),? {_WHO}",
    re.I,
)
_IN_A_MONTH = re.compile(
    rf"{_ORDINAL}|\d{{1,2}}(?=$|[.,;]| (?:{_WHO}|is|was|at|in|and|to)\b)|(?:19|20)\d\d\b|of (?:this|next|last) year\b",
    re.I,
)
_DOES = re.compile(rf"{_WHO}", re.I)
_ANOTHER_DAY = re.compile(rf"(?:(?:and|or|to|till|through|thru|&) )?(?:{'|'.join(DAYS)})\b", re.I)
_A_NAME = "Thu"
_JOINS = re.compile(r"(?:and|or|but|in|on|at|with|for|it|you|there)\b", re.I)


def dated_at_head(line: str) -> str:
    """The line, with the days and months at the head of its sentences, and months that are typed small, written out."""
    line = _SMALL_MONTH.sub(lambda found: MONTHS[found[0]], line)
    return _HEAD.sub(lambda found: _written_out(found) if _is_date(found) else found[0], line)


# Typed small, after what stands before a month: "going up in aug".
_SMALL_MONTH = re.compile(
    r"(?<=\b(?:in|by) )(?P<month>feb|apr|aug|sept|oct|nov|dec)\b|(?<=\bin )(?P<jan>jan)\b|"
    r"(?<=\b(?:till|last|next|this|late) )(?P<other>feb|apr|aug|sept|oct|nov|dec)\b"
)


def _written_out(found: re.Match[str]) -> str:
    short = found["short"].lower()
    return found["before"] + {**DAYS, **MONTHS}[short]


def _is_date(found: re.Match[str]) -> bool:
    short, after, capital = found["short"].lower(), found["after"], found["short"][0].isupper()
    comma = found.string[found.end() : found.end() + 1] == ","
    stopped = bool(found["stop"])
    if short in MONTHS:
        goes_on = stopped and short not in _NAMES and bool(_DOES.match(after))
        return not comma and (goes_on or bool(_IN_A_MONTH.match(after)))
    if _ANOTHER_DAY.match(after):
        return False
    if short not in _NO_DAYS and (stopped or found["short"] != _A_NAME):
        return True
    if (
        stopped
        and (capital or short in _NO_NOUNS)
        and not comma
        and (after[0].islower() or after[0].isdigit())
    ):
        return not _JOINS.match(after)
    if short == "sun" and not stopped:
        return not comma and bool(_ON_A_DAY.match(after))
    return bool(_DOES.match(after)) or (not comma and bool(_ON_A_DAY.match(after)))
