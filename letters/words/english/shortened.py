"""What is typed short and joined: lengthened("the day its signed") has "it's", "finished fri" has "on Friday"."""

from __future__ import annotations

import re

from letters.words.english.adjectives import ADJECTIVES
from letters.words.english.shortdates import DAYS

# "the day its signed": a participle or a quality that nothing follows which it could belong to.
_SO_IT_IS = re.compile(
    r"\bits (?=(?:(?!speed|shed|seed|feed|breed|hundred)\w{3,}ed|done|gone|over|broken|sold|sunny|cold|hot|warm|"
    r"dark|ready|open|shut|closed|late|safe|quiet|wet|dry|wrong|right|empty|full|mine|yours|ours)"
    r"(?:$|[,.;!?]| (?:and|but|so|or|by|at|in|on|to|with|for|when|then|now|again|out|up|off)\b))",
    re.I,
)
# "the new album, its brill": what something is like, and nothing that is its own.
_ITS_LIKE = re.compile(
    r"(?P<before>(?:^|[,.;!?]) ?)(?P<it>its) (?=(?:so |very |really |well |dead )?(?P<like>\w+)(?:$|[,.;!?]))",
    re.I,
)
_LIKE = ADJECTIVES | frozenset(
    "brill fab ace mint lush rank rubbish ok okay good great bad fine nice crap boring hard easy".split()
)
_SHORT_DAY = re.compile(
    r"\b((?:on|last|this|next|every|by|since|till) )?(tues?|thurs?|fri)(?=$|[,.;!?])", re.I
)
_RIDE_ON = re.compile(r"\b(?:(\w+)'?s )?ride on (?=mower)", re.I)


def lengthened(line: str) -> str:
    """The line with these written out."""
    line = _SO_IT_IS.sub(lambda found: f"{found[0][:2]}'s ", line)
    line = _ITS_LIKE.sub(_it_is_like, line)
    line = _RIDE_ON.sub(lambda found: f"{found[1]}'s ride-on " if found[1] else "ride-on ", line)
    return _SHORT_DAY.sub(_whole_day, line)


def _it_is_like(found: re.Match[str]) -> str:
    return f"{found['before']}{found['it'][:2]}'s " if found["like"].lower() in _LIKE else found[0]


def _whole_day(found: re.Match[str]) -> str:
    return f"{found[1] or 'on '}{DAYS[found[2].lower()]}" if found.start() else found[0]
