"""How many, as people say it: counted("years", "about 20", 0) -> Detail with the number 20."""

from __future__ import annotations

import re

from letters.errors import BriefError
from letters.letter import Detail
from letters.words.english.clauses import begins_clause
from letters.words.english.mending import mend
from letters.words.english.nouns import as_sentence
from letters.words.english.numbers import in_words, read_number
from letters.words.reading.views import short

# What leaves a number what it is: "about 20", "nearly forty", "20ish", "20+", "15 or so".
_ABOUT = re.compile(
    r"^(?:(?:it's|its|it is|it was|i think|i'd say|must be|probably|maybe|must have been|only|just|now|"
    r"approx(?:imately)?\.?|"
    r"about|around|roughly|circa|c\.|some|nearly|almost|over|under|well|more than|less than|at least|"
    r"just about|"
    r"getting on for|going on|going on for|coming up(?: on| to| for)?|close to|close on|the best part of|"
    r"the better part "
    r"of|a good|a whole|our|my|the|his|her|their|your|~)\s*)+(?=[\da-z])",
    re.I,
)
_OR_SO = re.compile(
    r"(?:\s*-?ish\b|\s*\+|\s+(?:or so|or thereabouts|something|plus|odd|now|today|already|ago|together|married|"
    r"and counting|and a "
    r"bit|and a half|next \w+|this \w+|on \w+day|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
    r"(?:wedding )?anniversary|birthday|i think|ish)\b|"
    r"(?<=\d)(?:st|nd|rd|th)\b|[!.?,]|(?<=odd) years|(?<=ish) years)+$",
    re.I,
)


_LONGEST = 80  # characters: what is longer is no number
_A_YEAR = re.compile(r"\b(?:19|20)\d\d\W*$")


def counted(key: str, given: str, year: int) -> Detail:
    """The detail that a number is; "since 1987" is how many years that has been in the `year` of the letter. Raises
    BriefError for what says none."""
    since = key == "years" and _A_YEAR.search(given)
    number = years_since(given, year) if since else read_about(given)
    if number is None:
        how = "write how many years it is" if since else "write it as 11 or eleven"
        dated = ", or give the letter a date" if since and not year else ""
        raise BriefError(f"details.{key}: “{short(given)}” is no number; {how}{dated}", f"details.{key}")
    after = _AFTER.match(given.strip())
    more = (as_sentence(after[1]),) if after and not since else _since(mend(given.strip(" .!")))
    return Detail(key, given, "number", str(number), number=number, more=more)


# "12 years, three kids and a dog": what comes after the comma is told too.
_AFTER = re.compile(
    r"[\w-]+(?: years?| yrs?)?[,.;]\s+(?!(?:i think|can you|would you|about|give or take|or so|ish|maybe|"
    r"at least|now|today|in|on|since|this|next)\b)"
    r"(?:and |but )?(\w+(?: \S+){2,})$",
    re.I,
)


# "11 since we fell out over mums piano", "31 at the office, 22 with me".
_SINCE = re.compile(r"[\w-]+(?: years?| yrs?)?,? (?:ago )?since ((?!then\b|now\b|\d).{4,})$", re.I)
_OF_THEM = re.compile(r".*[a-z]+, ([\w-]+) (?:of (?:them|those) )?(with me|with us|together)[.!]?$", re.I)


def _since(given: str) -> tuple[str, ...]:
    """What has been since, or how many of the years two were together, as a sentence."""
    if found := _SINCE.match(given):
        return (as_sentence(found[1] if begins_clause(found[1]) else f"since {found[1]}"),)
    found = _OF_THEM.match(given)
    number = read_number(found[1].lower()) if found else None
    return (as_sentence(f"{in_words(number)} of them {found[2]}"),) if found and number else ()


def read_about(text: str) -> int | None:
    """The number of "about 20", "nearly forty", "20ish years", "15 or so", "our 25th"; None where it says none."""
    words = " ".join(text.lower().split())
    if len(words) > _LONGEST:
        return None
    while (plain := _SPAN.sub("", _OR_SO.sub("", _ABOUT.sub("", words)))) != words:
        words = plain
    words = re.sub(r"^(\w+)[- ](?:odd|ish)$", r"\1", words)
    if words in _LOOSELY:
        return _LOOSELY[words]
    led = re.match(r"(\d{1,3})(?: years?| yrs?)?(?:,| (?:since|at|with|in|of|and)\b)", words)
    if led or (number := read_number(words)) is None:
        found = led or _IN_WORDS.search(" ".join(text.lower().split()))
        return read_number(found[1]) if found else None
    return number


# "we've been friends 19 years": one number of years in a few words.
_IN_WORDS = re.compile(r"^(?:[a-z' ]+ )?([\w-]+) (?:years?|yrs?)(?: [a-z ]+)?$")


_SPAN = re.compile(r"\s+(?:years?|yrs?)\.?$")
_LOOSELY = {"a couple": 2, "couple": 2, "silver": 25, "pearl": 30, "ruby": 40, "golden": 50, "diamond": 60}


def years_since(text: str, year: int) -> int | None:
    """The years that "since 1987", "1987" or "from 1987" have been in the `year` of the letter, or None."""
    found = re.fullmatch(
        r"(?:it's been |its been |not )?(?:(?:ever )?since|from|in|back in|summer of|"
        r"summer)?\s*(?:about |around |the )?"
        r"((?:19|20)\d\d)\W*",
        text.strip(),
        re.I,
    )
    return year - int(found[1]) if found and year > int(found[1]) else None
