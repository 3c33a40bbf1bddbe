"""Numbers and places in words: in_words, ordinal, read_number, read_ordinal, day_in_words, in_place. English only."""

from __future__ import annotations

import datetime
import re

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_ODD_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
_MONTHS = (
    "January February March April May June July August September October November December"
).split()  # fmt: skip
_PLACED = re.compile(
    r"(in|at|on|by|under|near|behind|outside|inside|above|across|between|next to|here|there|abroad|upstairs|"
    r"downstairs|away|everywhere|nowhere|somewhere|elsewhere|halfway|just outside|up north|down south|out west|"
    r"back east|"
    r"up in|down in|over in|out in|back in|stuck|living)\b",
    re.I,
)
_IN = frozenset(
    "kitchen garden car park mountains hills city town village woods forest hospital snow rain bath bathroom "
    "bedroom hall attic "
    "cellar basement loft shed garage house flat barn van tent desert country countryside north south east west dark "
    "cemetery churchyard library pub cafe restaurant museum sea water boat alps highlands lift queue square "
    "market usa uk "
    "netherlands office jungle valley".split()
)
_ON = frozenset(
    "beach coast island moon bus train ferry roof balcony stairs bridge pier bench sofa doorstep rigs farm hill road "
    "motorway platform lane street avenue terrace shore isle".split()
)


def in_words(n: int) -> str:
    """A whole number in words below a thousand ("eleven", "minus two"), in figures with commas above."""
    if n < 0:
        return f"minus {in_words(-n)}"
    if n < 20:
        return _ONES[n]
    if n < 100:
        return _TENS[n // 10] + (f"-{_ONES[n % 10]}" if n % 10 else "")
    if n < 1000:
        rest = f" and {in_words(n % 100)}" if n % 100 else ""
        return f"{'a' if n < 200 else _ONES[n // 100]} hundred{rest}"
    return f"{n:,}"


def ordinal(n: int) -> str:
    """The place that a number gives in words: "eleventh", "twenty-first", and "1,000th" from a thousand on."""
    words = in_words(n)
    if abs(n) >= 1000:
        tail = "th" if abs(n) % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(abs(n) % 10, "th")
        return words + tail
    head, last = re.fullmatch(r"(.*?)(\w+)", words).groups()  # type: ignore[union-attr]
    if last in _ODD_ORDINALS:
        return head + _ODD_ORDINALS[last]
    return head + (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")


def read_number(text: str) -> int | None:
    """The number that "11", "eleven", "twenty-five years" or "a year" says; None when it says none."""
    words = re.sub(r"\s+(years?|yrs?|days?|hours?|months?|weeks?)(\s+old)?$", "", text.strip().lower()).strip(
        " .,!"
    )
    if re.fullmatch(r"\d{1,3}(,\d{3})+|\d{1,6}", words):
        return int(words.replace(",", ""))
    if words in ("a", "an"):
        return 1
    if words == "half a century":
        return 50
    if found := re.fullmatch(r"(.+) (decade|dozen|century)(?:s|ies)?", words):
        many = read_number(found[1])
        return None if many is None else many * {"decade": 10, "dozen": 12, "century": 100}[found[2]]
    words = re.sub(r"[\s-]+", "-", words.replace(" and ", " "))
    return _NAMED.get(re.sub(r"^one-hundred", "a-hundred", words))


def read_ordinal(text: str) -> int | None:
    """The number that "80th", "eightieth" or "twenty-first" says; None when it says none."""
    words = re.sub(r"[\s-]+", "-", text.strip().lower())
    if found := re.fullmatch(r"(\d{1,3})(?:st|nd|rd|th)", words):
        return int(found[1])
    return _ORDINALS.get(words)


def day_in_words(day: datetime.date) -> str:
    """A day as a letter writes it: "14 March 2024"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def in_place(place: str) -> str:
    """A place after its preposition: "in Lisbon", "at the lake", "on the beach", "at home"."""
    given = place.strip()
    if not given or _PLACED.match(given):
        return given
    words = re.findall(
        r"[\w'’-]+",
        re.split(r"\b(?:of|off|in|on|at|by|near|behind|with|till|until|for|opposite|outside)\b|,", given)[
            0
        ].lower(),
    )
    last = words[-1] if words else ""
    if last in _ON:
        return f"on {given}"
    if words and words[0] in ("the", "our", "my", "your", "his", "her", "their", "a", "an", "that"):
        return f"in {given}" if last in _IN else f"at {given}"
    at = (
        _A_HOUSE.search(given)
        or given.lower() in ("home", "work", "school", "university", "sea", "church")
        or re.search(r"['’]s?$", given)
    )
    return f"{'at' if at else 'in'} {given}"


# A house by its name: "Beechcroft, the care home".
_A_HOUSE = re.compile(
    r"^[A-Z][^,]*, (?:the|a|an) (?:[a-z]+ )*(?:home|hospice|hospital|hotel|farm|school|college|pub|"
    r"restaurant|cafe)$"
    r"|^[A-Z]\w+(?: [A-Z]\w+)* (?:Lodge|House|Court|Manor|Grange|Hall|Farm|Cottage|Hospice|Hospital|"
    r"Infirmary)$"
)
_NAMED = {re.sub(r"[\s-]+", "-", in_words(n).replace(" and ", " ")): n for n in range(1000)}
_ORDINALS = {re.sub(r"[\s-]+", "-", ordinal(n)): n for n in range(1, 111)}
