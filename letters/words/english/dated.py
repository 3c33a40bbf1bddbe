"""When something was done, so that it is past: is_dated("got the parcel this a.m.") is True."""

from __future__ import annotations

import re

DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?-i:Mon|Tues?|Weds?|Thur?s?|Fri|Sat|Sun)\b\.?|"
    r"(?:thurs|tues|weds)\b\.?)"
)
_PART = r"(?:morning|afternoon|evening|night|noon|[ap]\.?m\b\.?)"
_MONTH = (
    "january|february|march|april|may|june|july|august|september|october|november|december|(?-i:Jan|Feb|Mar|Apr|Aug|"
    r"Sept?|Oct|Nov|Dec)\."
)
# A time that has been: "yesterday", "last night", "Tuesday", "this a.m.", "on the 3rd", "in 1998".
PAST_TIME = (
    rf"(?:yesterday(?: {_PART})?|today|tonight|just now|last (?!of\b)\w+|"
    rf"this (?:{_PART}|week|month)|(?:the other|one) (?:day|week|night|evening|morning)|\w+ \w+ ago|"
    rf"(?:on )?(?:late |early )?{DAY}(?: (?:last|{_PART}))?|on the \d+(?:st|nd|rd|th)?|"
    rf"(?:at|about|around|by|near|past) \d{{1,2}}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?|o'clock)|"
    rf"in (?:this |to|yester)day's (?:papers?|news|post)|at (?:christmas|easter)|in (?:{_MONTH}|(?:19|20)\d\d)\b)"
)
# Not when it was: "moved it to Tuesday", "the photos from Easter", "leaving next Friday".
_NOT_THEN = (
    r"(?<!\bto )(?<!\bfrom )(?<!\bof )(?<!\bfor )(?<!\bby )(?<!\bsince )(?<!\btill )(?<!\bnext )(?<!\bevery )"
)
_DATED = re.compile(rf"{_NOT_THEN}\b(?:{PAST_TIME}|ago\b|when\b)(?!['’]s\b)", re.I)


def is_dated(text: str) -> bool:
    """Whether words say when something was done; of what they only tell how it is now, they do not."""
    return bool(_DATED.search(text))
