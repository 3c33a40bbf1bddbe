"""When it was, with the small word that was left out: with_times("rang me 3am") has "at three in the morning"."""

from __future__ import annotations

import re

from letters.words.english.grammar import DETERMINERS, is_past
from letters.words.english.numbers import in_words
from letters.words.english.shortdates import DAYS, MONTHS

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PARTS = r"(?:morning|afternoon|evening|night|nite|lunchtime|teatime)"
_MONTH = "January|February|April|June|July|August|September|October|November|December"


def _not_after(words: str) -> str:
    return "".join(rf"(?<!\b{word} )" for word in words.split())


_DATED = (
    _not_after(
        "on in at by the this last next every each since until till before after from of for one that all and to or "
        "my your first a most some any our his her just during over around about was is were hate hates love loves "
        "early late mid whole entire it's nearly almost"
    )
    + r"(?<!\bmid-)"
)
_NO_DAY = r"(?<!\dst )(?<!\dnd )(?<!\drd )(?<!\dth )(?<!\d )"  # "6th July" is one already
_CLOSED = r"(?=$|[.,;!?]| (?:and|but|when|because|with|to|in|at|for|so|after|before|by|from|on|just|without|until)\b)"
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple((re.compile(pattern, re.I), new) for pattern, new in (
    (rf"(?<=\w ){_DATED}(?-i:({_DAY}s?(?: {_PARTS}s?)?)){_CLOSED}", r"on \1"),
    (rf"(?<=\w ){_DATED}(Christmas (?:Eve|Day|morning)|Boxing Day|New Year's (?:Eve|Day)){_CLOSED}", r"on \1"),
    (rf"(?<=\w ){_DATED}(Christmas|Easter)(?=$|[.,;!?])", r"at \1"),
    (rf"(?<=\w ){_DATED}(weekends|lunchtimes?|breaktimes?|bedtimes?|half term){_CLOSED}", r"at \1"),
    (rf"(?<=\w ){_DATED}(evenings|mornings|afternoons){_CLOSED}", r"in the \1"),
    (rf"(?<=\w ){_NO_DAY}{_DATED}(?-i:({_MONTH})(?: ((?:19|20)\d\d))?)(?=$|[.,;!?])", r"in \1 \2"),
    (rf"(?<=\w ){_DATED}(\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_MONTH}|March|May))\b", r"on \1"),
    (r"\b(summer|winter|spring|autumn) (?:of )?((?:19|20)\d\d)\b", r"the \1 of \2"),
    (r"(?<!at the )(?<!the )(?<!very )\blast minute\b(?= *$| (?:and|because)\b)", "at the last minute"),
    (r"\bthe the\b", "the"),
    (r"(?<=\w )(?<!in )(?<!of )(?<!back )(the (?:summer|winter|spring|autumn) of (?:19|20)\d\d)\b(?=$|[.,;!?])",
     r"in \1"),
))  # fmt: skip
_CLOCK = re.compile(
    rf"(?<=\w ){_DATED}(1[0-2]|[1-9]) ?(am|pm)\b(?! (?:and|to|til|till|until|on the dot) \d)", re.I
)
_MINUTES = re.compile(rf"(?<=\w ){_DATED}((?:1[0-2]|[1-9])[:.][0-5]\d)( ?(?:am|pm))?\b", re.I)
_YEAR = re.compile(rf"(?<=\w ){_DATED}((?:19|20)\d\d)(?=$|[.,;!?])(?<!\bsummer \1)", re.I)  # "met 1998"
_SHORT_DAY = re.compile(rf"\b(mon|tues?|weds?|thurs?|thu|fri|sat|sun) (?={_PARTS}s?\b|just gone\b)", re.I)
_SHORT_MONTH = re.compile(
    r"\b((?:in|all|last|since|next|this|every|until|till|early|late|mid|by|of|\d+(?:st|nd|rd|th)?) )"
    r"(jan|feb|apr|aug|sept|oct|nov|dec)\b\.?",
    re.I,
)
_COUNT = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|"
    r"(?:a|the) whole|a couple of|several|hours and) (?:hours?|days?|weeks?|months?|years?|minutes?|nights?)"
)
_LASTING = re.compile(
    r"\b(left|waited|sat|stayed|lived|been|was|were|worked|held|kept|stood|minded|looked|had|hid|put|taught|"
    r"trapped|stuck|"
    r"lost|missed|talked|argued|queued|nursed|cared|played|danced|chatted|sang)\b((?: [\w'-]+)+?) "
    + _not_after(
        "for in after within of about over nearly every last past by late than least almost around early first next on "
        "and another since together the to with at only just"
    )
    + rf"({_COUNT})(?=$|[.,;!?]| (?:and|when|while|because|until|so|in|on|without)\b)",
    re.I,
)


def with_times(line: str) -> str:
    """The line, its days, hours, years and lengths of time after their prepositions."""
    line = _SHORT_DAY.sub(lambda found: f"{DAYS[found[1].lower()]} ", line)
    line = _SHORT_MONTH.sub(lambda found: found[1] + MONTHS[found[2].lower()], line)
    line = _CLOCK.sub(lambda found: f"at {_hour(int(found[1]), found[2].lower())}", line)
    line = _MINUTES.sub(lambda found: f"at {found[1]}{found[2] or ''}", line)
    if len(line.split()) < 4 and line.split()[0].lower() in DETERMINERS:
        return line  # "our pancake Sundays"
    for pattern, new in _RULES:
        line = pattern.sub(new, line).replace("  ", " ").rstrip()
    line = _YEAR.sub(lambda found: _in_year(line, found), line)
    return _LASTING.sub(_for_long, line)


def _in_year(line: str, found: re.Match[str]) -> str:
    """ "met 1998" was in 1998; "Paris 2011" is a name, and "it's 1995" no time when something was done."""
    before = line[: found.start()].lower().split()
    return (
        f"in {found[1]}"
        if any(map(is_past, before)) and before[-1] not in ("it's", "like", "was")
        else found[1]
    )


def _hour(hour: int, half: str) -> str:
    if hour == 12:
        return "midnight" if half == "am" else "noon"
    part = "in the morning" if half == "am" else "in the afternoon" if hour < 6 else "in the evening"
    return f"{in_words(hour)} {'at night' if half == 'pm' and hour > 9 else part}"


def _for_long(found: re.Match[str]) -> str:
    """ "left you at the station two hours" was for two hours; "had three weeks off" is no length of another thing."""
    between = found[2].split()
    spent = is_past(between[-1]) or between[-1] in ("old", "ago", "drive", "drove", "spent", "took")
    return found[0] if spent else f"{found[1]}{found[2]} for {found[3]}"
