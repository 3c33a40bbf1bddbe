"""What is meant by an answer that names a line by its number: read_correction(answer) -> which sentences of a letter,
and what is said of them, or where they go; read_choice(answer, most) -> which of the letters that are offered, of which
is_told(answer) chooses none."""

from __future__ import annotations

import re
from dataclasses import dataclass

from letters.letter import Ask
from letters.words.english.clauses import begins_clause
from letters.words.english.grammar import bare_word, is_past
from letters.words.english.now import is_said_now
from letters.words.reading.answers import unless_passed

OUT = "-"  # takes a sentence out
BELOW = "PS"  # puts it under the name
PARAGRAPH = "/"  # begins a paragraph with a sentence, or joins the one that it begins to that above
_CALLED = r"(?:(?:number|no\.?|nr\.?|nos\.?|sentences?|lines?)\s*#?|#)?\s*"
_NUMBERS = re.compile(
    rf"(?P<act>change|replace|edit|take out|remove|delete|drop)?\s*{_CALLED}"
    r"(?P<first>\d{1,3})(?![\d'’]|[.:]\d|(?:st|nd|rd|th)\b)"
    r"(?P<more>(?:\s*(?:,|&|\+|and|to|[-–—])\s*\d{1,3}(?!\w))*)(?P<said>.*)",
    re.I | re.S,
)
_MORE = re.compile(r"(,|&|\+|and|to|[-–—])\s*(\d{1,3})", re.I)
_OUT = re.compile(r"[.):;,]?\s*(?:[-–—]+|(?:take (?:it |them )?)?out|remove|delete|drop)[.!]?", re.I)
_BREAK = re.compile(r"[.):;,]?\s*(?:/|¶|(?:new |begins? a (?:new )?)?paragraph)[.!]?", re.I)
# "3 + I miss you", "add after 3: I miss you"; "3 + 4 -" are two sentences.
_ADDED = re.compile(
    rf"(?:{_CALLED}(?P<first>\d{{1,3}})\s*\+(?!\s*\d)"
    rf"|add (?:after|behind|below) {_CALLED}(?P<behind>\d{{1,3}})\b[:,.]?)\s*(?P<said>.*)",
    re.I | re.S,
)
_SET_OFF = re.compile(r"\s*[.):;,–—-]?\s+|\s*[.):;,–—-]\s*")
_RIGHT = re.compile(
    r"(?:(?:yes|no|nope|it|that|this|all|looks|seems|is|i)\b[, ]*|['’]s )*"
    r"(?:right|fine|good|great|ok|okay|perfect|lovely|done|no|yes|like it|leave it)(?: as it is| thanks| thank you)?",
    re.I,
)
_ORDER = ("first", "second", "third", "one", "two", "three")
_CHOICE = re.compile(
    rf"(?:the |number |no\.? ?|nr\.? ?)*(?:(\d{{1,3}})(?:st|nd|rd|th)?|({'|'.join(_ORDER)}))(?: one)?(?: please)?"
)
_ANY = re.compile(r"any(?: of them| one)?|whatever|whichever|i don['’]?t mind|you choose|no matter|none")
LONG = 12  # words, more than anybody takes to choose
SAID = 5  # words that tell something; fewer do where somebody does it: "I cook tonight"
_CHOOSING = re.compile(
    r"\b(?:the|that|this) (?:(?:first|second|third|last|other)(?: one| letter| option)?|one)"
    r"(?=\W*$|,| (?:is|was|with|that (?:begins|starts)|please|looks|sounds|seems|will|would)\b)"
    r"|\b(?:option|letter|number) "
    r"|\b(?:like|prefer|mind|choose|pick|either|whichever|any of)\b.*\b(?:it|this|that|them|these|those|one)\b\W*$",
    re.I,
)
# "I think 2 is the best", not "I'll be the one in row 3".
_BY_NUMBER = re.compile(
    r"^\W*\d|\b(?:best|better|like|prefer|choose|pick|take|go (?:with|for)|please)\b.*\b[1-3]\b"
    r"|\b[1-3]\b.*\b(?:best|better|please|one|nicest|good)\b",
    re.I,
)
_TAKES_OUT = ("take out", "remove", "delete", "drop")


# "3 > 5", "move 3 to 5", "3 before 5", "3-5 > 1"; "3 > PS" goes under the name.
_MOVED = re.compile(
    rf"(?P<act>(?:move|put|shift)\s+)?{_CALLED}(?P<first>\d{{1,3}})(?:\s*(?:to|[-–—])\s*(?P<last>\d{{1,3}}))?\s*"
    rf"(?P<how>[-–—=]?>|→|(?:goes )?(?:before|above|after|behind|below|under)\b|to\b)\s*(?:the |place |position )*"
    rf"(?:{_CALLED}(?P<to>\d{{1,3}})|(?P<below>p\.?s))\s*[.!]?",
    re.I,
)
BEFORE, AFTER = "before", "after"
_BESIDE = {"before": BEFORE, "above": BEFORE, "after": AFTER, "behind": AFTER, "below": AFTER, "under": AFTER}


@dataclass(frozen=True)
class Correction:
    """The sentences that are meant, by their numbers, and what is said of them: OUT, PARAGRAPH, BELOW, new words, or ""
    where that is still to be asked. Without a number they are words whose place is still to be asked. Those that are to
    stand elsewhere stand in the place of the sentence `to`, BEFORE or AFTER it where that is said; without `to`, new
    words are to stand AFTER the sentence."""

    numbers: tuple[int, ...]
    said: str
    to: int = 0
    beside: str = ""

    @property
    def named(self) -> tuple[int, ...]:
        """All numbers that are named."""
        return (*self.numbers, *((self.to,) if self.to else ()))


def read_correction(answer: str) -> Correction | None:
    """What an answer wants changed: “11”, “11 With love,”, “3 -”, “3 and 4 -”, “3 > 5”, “3 + Bye.”, “3 /”, or new words
    alone; None where all is right."""
    moved = _MOVED.fullmatch(answer)
    if moved and (moved["act"] or moved["how"].lower() != "to"):
        beside = _BESIDE.get(moved["how"].lower().removeprefix("goes "), "")
        first, last = sorted((int(moved["first"]), int(moved["last"] or moved["first"])))
        those = tuple(range(first, last + 1))
        return Correction(those, BELOW) if moved["below"] else Correction(those, "", int(moved["to"]), beside)
    if added := _ADDED.fullmatch(answer):
        return Correction((int(added["first"] or added["behind"]),), added["said"], beside=AFTER)
    found = _NUMBERS.fullmatch(answer)
    if not found:
        nothing = _RIGHT.fullmatch(answer.strip(" .!")) or not unless_passed(Ask("", ""), answer)
        return None if nothing else Correction((), answer)
    numbers = [int(found["first"])]
    for joint, number in _MORE.findall(found["more"]):
        through = range(numbers[-1] + 1, int(number)) if joint.lower() in "to-–—" else ()
        numbers += [*through, int(number)]
    return Correction(tuple(dict.fromkeys(numbers)), _said((found["act"] or "").lower(), found["said"]))


def read_choice(answer: str, most: int) -> int | None:
    """The number that is chosen of so many, 0 for any; None where that is not what was said."""
    bare = answer.strip(" .!)#").lower()
    if _ANY.fullmatch(bare):
        return 0
    found = _CHOICE.fullmatch(bare)
    number = (int(found[1]) if found[1] else _ORDER.index(found[2]) % 3 + 1) if found else 0
    return number if 0 < number <= most else None


def _said(act: str, rest: str) -> str:
    if _OUT.fullmatch(rest.strip()) or (act in _TAKES_OUT and not rest.strip(" .!")):
        return OUT
    if _BREAK.fullmatch(rest.strip()):
        return PARAGRAPH
    mark = _SET_OFF.match(rest)
    said = (rest[mark.end() :] if mark else rest).strip()
    said = re.sub(r"^(?:to|into|with|by)\b:?\s*", "", said) if act else said
    quoted = re.fullmatch(r"[“\"]([^“”\"]+)[”\"]", said)
    return quoted[1] if quoted else said


def is_told(answer: str) -> bool:
    """Whether words that were typed where a number was asked for are told to the reader, and choose nothing."""
    choosing = _BY_NUMBER.search(answer) or (_CHOOSING.search(answer) and len(answer.split()) < LONG)
    short = len(answer.split()) < SAID
    # "taught me the booking system": a note of what somebody did begins no letter.
    noted = answer[:1].islower() and is_past(bare_word(answer.split()[0]))
    return not (choosing or noted) and (
        not short or len(answer.split()) > 1 and (begins_clause(answer) or is_said_now(answer))
    )
