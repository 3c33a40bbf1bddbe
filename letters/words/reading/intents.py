"""What comes next between the two, as a sentence: read_plans("coming up at easter", view) -> Detail.

Nobody says who it is that will come: it is the writer."""

from __future__ import annotations

import re

from letters.letter import Detail
from letters.words.english.farewells import sends_love
from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.grammar import (
    BASES,
    BE,
    MODALS,
    SURE_PASTS,
    bare_word,
    is_adverb,
    is_past,
    is_s_form,
)
from letters.words.english.mending import mend
from letters.words.english.people import either, gender_of_word
from letters.words.english.sentences import is_talk, split_sentences
from letters.words.english.shortdates import DAYS, dated_at_head
from letters.words.reading.doubts import is_no_answer
from letters.words.reading.inversion import asks
from letters.words.reading.news import told_of_oneself
from letters.words.reading.queries import as_asked
from letters.words.reading.talk import bids_the_reader
from letters.words.reading.views import View, meant, unclear

# What is meant already, and not only about to be done: "hope to come up in the spring".
_MEANT = frozenset("hope want plan mean intend need have love think expect".split())
_SUBJECT = re.compile(r"(?:i|we|you|he|she|they|it|there|my|our|the|if|when|let's|maybe i|please)\b", re.I)
_NOTHING_TO_DO = re.compile(
    r"thanks?\b|(?:may|will|mark) (?:is|was|has)\b|last (?:night|week|month|year|summer|time|\w+day)\b", re.I
)
_HOPED = ("hope", "wish", "think", "guess", "suppose", "reckon", "trust")
_INVERTED = re.compile(
    rf"(?:{either(*MODALS)}) (?:i|we|you|he|she|they|it|my|your|his|her|our|their|the)\b", re.I
)
_WILL = re.compile(r"\bwill ", re.I)
_HOPING = re.compile(r"^(maybe|perhaps|hopefully) ", re.I)


_NOTHING = re.compile(r"(?:nothing|no|none) (?:definite|planned|plans?|yet|really|much|special)\b", re.I)
# "sat 22nd": a day, and nothing that one did.
_DAY = re.compile(
    rf"\b(?:(?P<short>(?-i:{'|'.join(map(str.capitalize, DAYS))}))\.(?= (?-i:[a-z0-9]))|"
    rf"(?<!\bi )(?<!\bwe )(?<!\bhe )(?<!\bshe )(?<!\bthey )(?<!\byou )(?<!\bjust )"
    rf"(?P<day>{'|'.join(DAYS)})\b(?=[.,;]|$| (?:the )?\d"
    r"| (?:with|after|before|to|for|if|about|around) | (?:morning|afternoon|evening|night|at|week)\b))",
    re.I,
)
# "leave comes up in May", "work starts": what begins is a thing, though it may be done as well.
_BEGINS = BE | MODALS | frozenset("starts begins comes ends finishes opens closes goes falls runs".split())


def read_plans(given: str, view: View) -> Detail:
    """What is planned, one sentence or several, each with its subject."""
    if is_no_answer(given.strip(" .!")) or (_NOTHING.match(given) and len(split_sentences(given)) < 2):
        raise unclear(
            view.key, given, "", "say what comes next, for example “coming up at Easter”, or leave it out"
        )
    who = "we" if view.several else "I"
    given = _DAY.sub(lambda day: DAYS[day[0].strip(".").lower()], dated_at_head(given))
    first, *rest = split_sentences(mend(given, figures=is_talk(given), talk=True))
    asked = _ASKS_YOU.match(first) or (asks(first) and first.rstrip().endswith("?"))
    bidden = view.occasion == "invitation" and _bids(first)
    first = as_asked(first) if asked else first if bidden else _with_who(first, who)
    told = " ".join((first, *rest))
    named = {bare_word(word) for word in told.split()} & FIRST_NAMES  # then she may be somebody else
    reader = frozenset() if named else meant(told, view)
    return told_of_oneself(told, reader, view, whole=bool(asked or bidden))


# "would you like to come", "are you free on Saturday": asked, with the mark or without it.
_ASKS_YOU = re.compile(r"(?:would|could|can|will|do|are) (?:you|u|y'all)\b", re.I)


def _bids(text: str) -> bool:
    """Whether a sentence of an invitation tells the reader what to do: "just come over", "bring a bottle"."""
    verb = next((word for word in map(bare_word, text.split()) if not is_adverb(word)), "")
    return verb in BASES - _MEANT and not is_past(verb)


def _is_told(words: list[str]) -> bool:
    """Whether what looks like a verb is past, or somebody who does something: "saw your mum", "mother bakes"."""
    verb, does = words[:2]
    return verb in SURE_PASTS or (bool(gender_of_word(verb)) and (is_s_form(does) or is_past(does)))


def _with_who(text: str, who: str) -> str:
    """ "see her at christmas" is that I'll see her."""
    if _SUBJECT.match(text) or sends_love(text):
        return text
    perhaps = _HOPING.match(text)
    rest = text[perhaps.end() :] if perhaps else text
    words = [bare_word(token) for token in rest.split()]
    verb = next((word for word in words if not is_adverb(word)), "")
    if _INVERTED.match(rest) or bids_the_reader(rest) or _NOTHING_TO_DO.match(rest):
        return text  # "May she never set an alarm again", "shall we say six"
    if verb == "will":
        said = _WILL.sub(f"{who}'ll ", rest)
    elif verb in _HOPED and verb not in words[1:]:
        said = f"{who} {rest[0].lower()}{rest[1:]}"
    elif verb == "love" and "to" in words[:3]:
        said = f"{who}'d {rest[0].lower()}{rest[1:]}"
    elif verb == "gonna":
        said = f"{who}'{'re' if who == 'we' else 'm'} {rest[0].lower()}{rest[1:]}"
    elif verb in MODALS or (verb in _MEANT and "to" in words[:3]):
        said = f"{who} {rest[0].lower()}{rest[1:]}"
    elif verb in BASES and len(words) > 1 and words[1] not in {"me", "us"} | _BEGINS and not _is_told(words):
        said = f"{who}'ll {rest[0].lower()}{rest[1:]}"
    else:
        return text
    return f"{perhaps[1].capitalize()} {said}" if perhaps else said
