"""Small numbers in words, and figures where they count something: mend_numbers("waited 3 hrs on platform 4")."""

from __future__ import annotations

import re

from letters.words.english.sentences import SHORT_MEASURES

_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# What is counted in figures: "page 3", "Toy Story 3".
_COUNTED = (
    "no\\.|number|room|flat|route|page|bus|class|platform|gate|table|terminal|ward|chapter|track|story|part|series|"
    "season|episode|level|grade|year|exit|junction|volume|stage|phase|unit|section|verse|act|radio|bbc|channel|size|top"
)
_RANKS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split()


def mend_numbers(line: str) -> str:
    """The line with its small numbers in words; what is numbered, dated or measured keeps its figures."""
    months = rf"{MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    dated = (
        rf"(?i)(?<![\w.,:])(?:(?:{months})\.? \d+(?:st|nd|rd|th)\b|\d+(?:st|nd|rd|th) (?:of )?(?:{months})\b)"
    )
    if re.search(dated, line):
        return line
    line = re.sub(r"(?<![\w.,:])(10|[1-9])(?:st|nd|rd|th)\b", lambda m: _RANKS[int(m[1])], line)
    line = re.sub(r"\b(?:1|one|a) (minute|hour|day|week|month)'?s notice\b", r"one \1's notice", line)
    line = re.sub(r"\b(minute|hour|day|week|month)s notice\b", r"\1s' notice", line)
    kept = (*_COUNTED.split("|"), *MONTHS.split("|"), r"\ba")  # "a 7", "March 4"
    before = (
        r"(?<![\w.,:£$€#/-])(?<!\d )(?<!\dlb )(?<!\dst )(?<!\dft )(?<!\d foot )(?<!\d stone )(?<!\d pounds )"
        r"(?<!\bft )(?<!\bft\. )(?<!\blb )(?<!\blbs )(?<!\blb\. )(?<!\blbs\. )"
        r"(?<!\d x )(?<!\d and )(?<!\d or )" + "".join(f"(?<!{name} )" for name in kept)
    )
    after = (
        rf"(?![\w:%/])(?!-(?-i:[A-Z]))(?!\s?(?:am|pm|a\.m|p\.m|%|[-x×/]|degrees)(?![a-z]))(?!\.\d)(?!,\d)"
        rf"(?! (?:{MONTHS})\b)(?! [bcdfghjklmnpqrstvwxz]{{2,4}}\b)"  # "10 gpm"
        rf"(?! (?:{SHORT_MEASURES})\. [a-z])"  # "6 in. of snow"
        r"(?! (?-i:Batt|Bn|Regt|Div|Coy|Sqn|Corps|Battalion|Regiment|Division|Company|Squadron)\b)"  # "12 Batt."
    )
    return re.sub(rf"(?i){before}([2-9]|1[0-2]){after}", lambda m: _small_number(line, m), line)


def _small_number(line: str, found: re.Match[str]) -> str:
    """The number in words; after a name it is part of that: "Ward 6", "Band 6"."""
    before = line[: found.start()].split()
    named = (
        len(before) > 1
        and re.fullmatch(r"[A-Z][a-z]+", before[-1])
        and not before[-2].endswith((".", "!", "?"))
    )
    return found[0] if named and before[-1] not in MONTHS else _NUMBERS[int(found[1])]
