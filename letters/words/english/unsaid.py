"""An "is" or "has" whose apostrophe was left out, after any noun, and "your" that is you are, before what tells how
somebody is: with_is("the lodgers gone, glad your let out early").

Put in only where a clause begins, where the next word is no verb of several, and where none comes after it: "the shops
closed", "your lost dog" and "the days gone by were better" stay."""

from __future__ import annotations

import re

from letters.words.english.adjectives import ADJECTIVES
from letters.words.english.countables import BODIES
from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.grammar import (
    BASES,
    BE,
    MODALS,
    PARTICIPLES,
    PERFECT,
    PREPOSITIONS,
    is_adverb,
    is_past,
)
from letters.words.english.misspelt import is_word

# Where a clause begins.
_HEAD = (
    r"(?P<head>^|[.;:!?] |(?<!s), |\b(?:(?<!s )and|but|so|because|cos|now|since|that|hear|heard|think|know|see|says?|"
    r"said|reckons?|hope|when|if|till|until|glad|pleased|sorry|told (?:me|us)|means?|believe|even though|though|"
    r"tho|suppose|guess|sure)(?: that)? )"
)
_END = (
    r"(?=$|[.,;:!?)]| (?:and|but|or|so|because|cos|when|if|till|until|now|here|again|too|then|early|late|soon|today|"
    r"yesterday|tomorrow|tonight|at last|without|"
    r"since|already|though|as|this|next|on|in|at|with|by|to|for|from|about|over|than|not|i|we|you|he|she|they|it)\b)"
)
_THE_NOUN = re.compile(
    rf"{_HEAD}(?P<who>(?:the|my|your|our|his|her|their) (?P<like>[a-z]+ )??(?P<noun>[a-z]{{2,}}))s "
    r"(?P<lead>(?:so|very|really|quite|too|not|still|all|always|just|now|finally|dead) )?"
    r"(?P<how>[a-z]+)(?P<rest>[^.,;:!?]*)",
    re.I,
)
_NAMED = re.compile(
    rf"{_HEAD}(?P<who>(?P<noun>[a-z]+))s (?P<lead>(?:still|finally|just|only|already|never|always|now) )?"
    r"(?P<how>[a-z]+)(?P<rest>[^.,;:!?]*)",
    re.I,
)
# Of whom there is one.
_ONE_ONLY = frozenset(
    "mum mom mam mummy mommy dad daddy nan nana nanna gran granny grandad grandpa grandma mother father husband "
    "partner boss landlord landlady missus".split()
)
# What is often told of as several: "the kids asleep", "my keys gone".
_SEVERAL = BODIES | frozenset(
    "kids boys girls lads twins parents grandkids grandparents friends mates neighbours neighbors flowers keys "
    "trees birds roses hens bees beans tomatoes potatoes shops lights roads buses curtains pills tablets "
    "clothes shoes boots socks gloves jeans trousers photos pictures letters books days nights times years weeks "
    "months hours results exams things others ones stairs windows doors plans dreams hopes nurses doctors staffs "
    "sweets biscuits cakes chips guests news works means series species maths politics tennis bus gas lens plus "
    "yes this his hers ours yours theirs always perhaps sometimes besides towards afterwards memories stories "
    "words jokes visits thanks".split()
)
# What ends in s and is no noun.
_SMALL = frozenset("has was is does goes as us its his hers yes less unless".split())
_STATES = ADJECTIVES - {
    "mean",
    "cross",
    "direct",
    "slow",
    "warm",
    "cool",
    "calm",
    "smart",
    "neat",
    "fair",
} | frozenset(
    "gone broken dead asleep awake alive ill poorly pregnant been missing empty full ready better worse fine ok "
    "okay alright back off away home here great good bad nice lovely rubbish huge tiny miles expensive cheap".split()
)
_HAS_DONE = frozenset("gone been broken done taken given eaten written driven".split())
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday tomorrow".split())
_PLACED = frozenset("at in on off out away back home here under".split())
_NOT_TOLD = frozenset("and but or so because when while who that which if".split())
_YOUR = re.compile(
    rf"{_HEAD}(?P<your>y)our (?P<lead>(?:still|all|now|finally|just|not|already|both|properly|really) )?(?P<how>[a-z]+)"
    rf"(?P<off> (?:out|off|in|go|down|loose|home|up|back|over))?{_END}",
    re.I,
)
_DONE_TO_YOU = frozenset(
    "old young gone done stuck told given taken broken forgotten known needed grown dead asleep awake alive ill poorly "
    "pregnant ready fine ok okay alright".split()
)
_NOUNS_TOO = frozenset(
    "kind patient quiet calm cool sound sweet fun mental warm direct extra cold beloved intended betrothed "
    "deceased romantic mean mad funny wicked".split()
)
_YOUR_GOING = re.compile(
    rf"{_HEAD}(?P<your>y)our "
    r"(?=(?:going|coming|moving|leaving|retiring|starting|getting|having(?= (?:an?|the|your|to|no|some|another|it)\b))"
    r"(?! (?:away |out |home )?(?:day|date|van|party|do|drinks|present|card|speech|lunch)\b)(?P<rest>[^.,;:!?]*))",
    re.I,
)
# "hows mums move": after these nobody does it, and it is hers.
_HERS = re.compile(
    r"\b(?P<before>how's|is|was|about|since|until|after|before|for|of|with|to) "
    r"(?P<who>mum|mom|mam|dad|nan|nana|gran|grandma|grandad|grandpa)s (?=(?P<what>[a-z]+))",
    re.I,
)


def with_is(line: str) -> str:
    """The line with "'s" after the noun of which something is said, and "you're" before what the reader is."""
    line = _HERS.sub(_hers, line)
    line = _NAMED.sub(_of_one, _THE_NOUN.sub(_of_the_noun, line))
    return _YOUR_GOING.sub(_going, _YOUR.sub(_you_are, line))


def _hers(found: re.Match[str]) -> str:
    what = found["what"].lower()
    verbal = is_past(what) or what in BE | MODALS | PREPOSITIONS | _NOT_TOLD or is_adverb(what)
    return found[0] if verbal else f"{found['before']} {found['who'].capitalize()}'s "


def _said_already(rest: str) -> bool:
    """Whether the clause has a verb of its own after that."""
    for word in rest.split():
        if word in _NOT_TOLD:
            return False
        if word in BE | MODALS or word.endswith("n't"):
            return True
    return False


def _is_end(rest: str) -> bool:
    return re.match(_END, rest) is not None


def _put_in(found: re.Match[str]) -> str:
    return f"{found['head']}{found['who']}'s{found[0][len(found['head'] + found['who']) + 1 :]}"


def _of_the_noun(found: re.Match[str]) -> str:
    noun, how, rest = found["noun"].lower(), found["how"].lower(), found["rest"]
    if found["like"] and f"{noun}s" in _SMALL:
        return found[0]  # "the canteen has gone downhill"
    joined = found["head"].strip() in (
        "though",
        "tho",
        "even though",
        "because",
        "cos",
        "when",
        "if",
        "since",
        "that",
    )
    if (
        (f"{noun}s" in _SEVERAL and not (joined and f"{noun}s" in BODIES))
        or noun.endswith("s")
        or not is_word(noun)
        or _said_already(f"{how} {rest}")
    ):
        return found[0]
    if found["like"] and noun in BASES:
        return found[0]  # "your leg gets better"
    said = how in _STATES and (_is_end(rest) or how in _HAS_DONE)
    if how in _PLACED and noun not in _ONE_ONLY and any(word in BASES for word in rest.split()):
        return found[0]  # "the dogs back at the kennels howl"
    placed = how in _PLACED and not any(map(is_past, rest.split()))
    one = noun in _ONE_ONLY and (placed or _is_done(how, rest))
    return _put_in(found) if said or one else found[0]


def _is_done(how: str, rest: str) -> bool:
    """Whether somebody can have done or be that, and several would not be said to without more."""
    return (
        how in PARTICIPLES | PERFECT - {"come", "run", "put", "read", "cut", "set"}
        or (is_past(how) and how.endswith("ed"))
        or (how in _STATES and _is_end(rest))
    )


def _of_one(found: re.Match[str]) -> str:
    """ "dads retired", "sheilas gone": who is called so is one."""
    noun, how, rest = found["noun"].lower(), found["how"].lower(), found["rest"]
    one = noun in _ONE_ONLY or noun in _DAYS or (noun in FIRST_NAMES and f"{noun}s" not in FIRST_NAMES)
    if not one or not _is_done(how, rest) or _said_already(rest):
        return found[0]
    named = found["who"][0].upper() + found["who"][1:]
    return f"{found['head']}{named}'s{found[0][len(found['head'] + found['who']) + 1 :]}"


def _you_are(found: re.Match[str]) -> str:
    how, off = found["how"].lower(), (found["off"] or "").strip()
    done = (how.endswith("ed") and is_past(how)) or how in _DONE_TO_YOU or how in ADJECTIVES
    if how == "let":
        done = off in ("out", "off", "go", "in", "down", "loose", "home")
    if not done or how in _NOUNS_TOO:
        return found[0]
    return f"{found['head']}{found['your']}ou're{found[0][len(found['head']) + 4 :]}"


def _going(found: re.Match[str]) -> str:
    return found[0] if _said_already(found["rest"]) else f"{found['head']}{found['your']}ou're "
