"""What stands first in a note, with what was left out before it: with_had("letter from Ruth", False) -> "I had a letter
from Ruth", felt_apart("I'm glad to hear it, sorry about the dog", False) -> two sentences."""

from __future__ import annotations

import re

from letters.words.english.grammar import (
    BASES,
    BE,
    DETERMINERS,
    MODALS,
    bare_word,
    is_adverb,
    is_past,
    is_s_form,
)
from letters.words.english.people import is_person

HOW = r"(?:(?:still|also|so|very|truly|most|much|deeply|really|only|quite|pretty|too|always|just|awfully|awful) )*"
FELT = (
    "grieved|glad|delighted|pleased|grateful|obliged|indebted|sure|certain|afraid|determined|honoured|honored|"
    "happy|sad|saddened|shocked|relieved|anxious|proud|thankful|willing|able|unable|aware|interested|busy"
)
# What came: nothing that a letter did follows, nor what it says.
_MAIL = r"(?:letters?|cards?|postcards?|wires?|telegrams?|cables?|notes?|parcels?|packages?|visits?|calls?)"
_WHEN = (
    r"yesterday|today|to-day|this (?:morning|week|afternoon)|last (?:night|week)|(?:on )?(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)day"
)
_NO_MAIL = "another|an?|the|your|my|no|any|had|have|has|got|get|received|sent|wrote|read"
_MAIL_ALONE = re.compile(
    rf"(?P<lead>(?:and|but) )?(?P<article>an? |another )?"
    rf"(?P<mail>(?:(?!(?:{_NO_MAIL})\b)[\w'’-]+ ){{0,2}}?(?P<noun>{_MAIL}) from "
    rf"(?P<whom>(?:[\w'’-]+\.? ){{0,4}}?[\w'’-]+))(?P<rest>[.!]*$| (?:{_WHEN})(?:[.!]*$|, .*)|"
    r"(?: (?:to (?:say|tell)|with|about|saying|asking|telling|enclosing) .*)|, (?P<next>[\w'’]+).*)",
    re.I,
)
_BY_ITS_DAY = re.compile(
    r"(?:xmas|christmas|easter|valentine) (?!.*[.!]$)", re.I
)  # typed small, but for the day
# What one has, and is not wished: no "have a nice weekend", "have a biscuit".
_HAVE_ONE = re.compile(
    r"(?P<joint>^|[.!?] )have (?P<rest>(?:an?|another|some|several|lots of|plenty of|so many|too many|"
    r"quite a few|such an?) "
    r"(?P<one>(?:(?!(?:of|in|at|with|for|on|and|who|that|from|to)\b)[\w'’-]+ ?){1,4}))",
    re.I,
)
_NEVER_WISHED = frozenset(
    "new bad terrible awful horrid nasty dandy dreadful sore rotten broken sick frightful tough".split()
)
_HAD = frozenset(
    "roommate roommates classmate teacher teachers job jobs house room apartment flat car bike radio dog dogs "
    "cat cats "
    "class classes cold headache toothache cough fever exam exams test tests meeting appointment garden baby boarder "
    "boarders lodger boss crowd company hens cow cows pupils students neighbours neighbors friend friends visitor "
    "visitors letter letters work homework idea feeling lessons blisters bruise".split()
)
_WISHED = frozenset(
    "time times day days weekend week evening night morning afternoon trip journey flight holiday holidays vacation "
    "rest sleep look think go try drink bite cup seat fun christmas birthday year summer easter thanksgiving "
    "anniversary one word listen chat laugh nap bath smoke break heart luck visit stay party wedding honeymoon "
    "swim walk ride safe life".split()
)
# What nobody is said to be or do: "impossible to say how long", "lucky that we went"; "nice to hear from you" is said
# so by everybody.
_STRANDED = r"(?: (?:to|with|at|for|about|on|of|from))(?=[.,;!?]|$| (?:and|but|so|as)\b)"
_TO_SAY = (
    r"(?:impossible|possible|hard|difficult|easy|strange|odd|awful|terrible|sad|dreadful|wonderful|funny|better|best|"
    r"necessary|cheaper|easier|safer|fun) to (?!(?:you|me|us|him|her|them|the|my|your|our|hear|see|meet|please|beat|"
    rf"like|love|say (?:the least|goodbye))\b)[a-z]+\b(?!{_STRANDED})"
)
_THAT_IT_IS = (
    r"(?:lucky|fortunate|unfortunate|odd|strange|funny|sad|likely|unlikely|possible|no wonder) that "
    r"(?:i|we|you|he|she|they|it|the|my|our|your|there|nobody|no)\b|lucky (?:i|we|he|she|they|it) \w+"
)
_GOOD_TO_KNOW = (
    r"(?:good|nice|lovely|great|grand|wonderful) to (?:know|be|have|feel|think|get|find|sit|sleep|eat)\b"
    r"(?! you\b)"
)
_NO_USE = r"no use (?:to \w|\w+ing\b|in \w+ing\b)|no good \w+ing\b|no wonder (?:he|she|they|it|we|i|you)\b"
IT_IS = (
    r"(?:(?:quite|very|so|almost|nearly|rather|really|just|too|still|all|not) )*"
    rf"(?:{_TO_SAY}|{_GOOD_TO_KNOW}|{_THAT_IT_IS}|{_NO_USE})"
)
# A second feeling after the first: "glad to hear it, sorry about the dog".
_FELT_TOO = re.compile(
    rf"(?<=[\w)\"”']), (?:(?:and|but) )?(?P<rest>{HOW}(?:sorry|glad|pleased|happy|delighted|sad|relieved|"
    rf"thankful|grateful) "
    r"(?!to (?:say|report)\b)(?:to|that|about|for|of|the|your|you|i|we|he|she|they|it|my|our|there|everyone|"
    r"everybody|all)\b)",
    re.I,
)
_FEELS = re.compile(rf"(?P<who>I am|I'm|we are|we're) {HOW}(?:sorry|{FELT})\b", re.I)
_SORRY = re.compile(rf"(?P<who>){HOW}sorry\b", re.I)  # said so by everybody


def is_typed_small(note: str) -> bool:
    """Whether a note begins small, or with the capital of a day: "Xmas card from Ann"."""
    return note[:1].islower() or bool(_BY_ITS_DAY.match(note))


def with_had(note: str, several: bool) -> str:
    """The note with the writer as who had what it begins with."""
    return _HAVE_ONE.sub(lambda found: _has_one(found, several), _with_mail(note, several))


def _with_mail(note: str, several: bool) -> str:
    """ "letter from Mr. Finn, a very mysterious one": somebody had it."""
    found = _MAIL_ALONE.fullmatch(note)
    if not found or _tells_on(found["whom"]) or _is_finite(found["next"] or ""):
        return note
    mail = found["mail"]
    article = found["article"] or (
        "" if found["noun"].endswith("s") else "an " if mail[0] in "aeiou" else "a "
    )
    return f"{found['lead'] or ''}{'we' if several else 'I'} had {article}{mail}{found['rest']}"


def _tells_on(whom: str) -> bool:
    """Whether more is said of the letter than from whom it came: "letters from you always cheer me"."""
    words = whom.split()
    pronouns = frozenset("you me us him her them".split())
    held = any(
        word.islower() and bare_word(word) in BASES and not {bare_word(before)} & DETERMINERS
        for before, word in zip(words, words[1:], strict=False)
    )
    said = (_is_finite(word) or is_adverb(bare_word(word)) or bare_word(word) in pronouns for word in words)
    return held or any(said)


def _is_finite(word: str) -> bool:
    verb = bare_word(word)
    return verb in BE | MODALS or is_past(verb) or (is_s_form(verb) and word.islower())


def _has_one(found: re.Match[str], several: bool) -> str:
    """ "have a dandy roommate": the writer has."""
    words = [bare_word(word) for word in found["one"].split()]
    if {*words} & _WISHED or not ({*words} & (_NEVER_WISHED | _HAD) or is_person(found["one"])):
        return found[0]
    who = "we" if several else "I"
    return f"{found['joint']}{who if not found['joint'] else who.capitalize()} have {found['rest']}"


def felt_apart(note: str, several: bool) -> str:
    """What one feels too as a sentence of its own, after what one feels first."""
    feels = _FEELS.match(note) or _SORRY.match(note)
    if not feels or len(_FELT_TOO.findall(note)) != 1:
        return note  # "sorry for you, sorry for them, sorry for us all"
    who = feels["who"] or ("we're" if several else "I'm")
    who = f"{who[0].upper()}{who[1:]}"
    return _FELT_TOO.sub(lambda found: f". {who} {found['rest'][0].lower()}{found['rest'][1:]}", note)
