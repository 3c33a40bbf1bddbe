"""Apostrophes that were left out: stopped("its six till two at petes") has "it's" and "Pete's".

Whoever types one of them in a letter and not the next has left it out; so each is put in wherever it is surely one."""

from __future__ import annotations

import re

from letters.words.english.adjectives import ADJECTIVES
from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.grammar import (
    ADVERBS,
    BASES,
    BE,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
    bare_word,
    is_adverb,
    is_past,
    is_s_form,
)
from letters.words.english.learned import is_learned
from letters.words.english.lookalikes import unlike
from letters.words.english.slang import SLANG
from letters.words.english.unsaid import with_is

_NUMBER = r"(?:[£$€]?\d[\d.,:]*(?:am|pm|k|st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
# After these nothing that follows is owned: a clause ends, or goes on with somebody or something else.
_CLOSED = (
    r"(?=$|[.,;:!?)]| (?:and|but|or|so|because|cos|when|if|till|til|to|that|than|as|now|here|there|again|then|though|"
    r"enough|without|not \w+ing|(?:having|being|seeing|knowing|getting|coming|going|hearing|doing|trying|waking|"
    r"thinking)(?! \w+ (?:noise|sound|thing)\b)|"
    r"today|tomorrow|tonight|i|we|you|he|she|they|it|the|my|your|for|in|on|at|with|from|by|of|each|"
    r"altogether|"
    r"quid|pounds?|pence|degrees|miles|o'clock|past)\b)"
)
_ITS = re.compile(
    rf"\bits (?={_NUMBER}{_CLOSED}|(?:half|quarter|about|nearly|dead) "
    r"|(?:his|hers?|our|their|every|me|us|you|him|them|i|we|who|what|where|how|why|when|because|cos|just|also|already|"
    r"alright|all right|ok|okay|no|nothing|like|all|both|either|probably|definitely|usually|actually|"
    r"maybe|gonna|off|to|for)\b|(?:out|over|done|gone|fine|raining|snowing|freezing|worth|hard|good|great|nice|"
    r"lovely|weird|"
    r"funny|strange|odd|sad|lonely|quiet|not) (?:now|here|there|again|today|to|that|how|with|without|"
    r"being|having|and|but)\b)",
    re.I,
)
# "its automatic and", where a clause begins, is how it is; "it wagged its tail" is no clause.
_SAID_ITS = re.compile(r"\b(said|says|reckons?|thinks?|told (?:me|us)) its (?=[\w']+s\b|\w+ \w)", re.I)
_ITS_HOW = re.compile(
    r"(?P<before>^|[.,;:!?(] ?|\b(?:and|but|so|because|cos|if|when|while|that|think|says?|said|hope|know|knew|though|"
    rf"until|till|now|where|sure|thought|suppose|reckon|guess|swear) )its (?P<how>[a-z]+){_CLOSED}",
    re.I,
)
_WHAT_ITS = re.compile(
    r"\b(what|where|how|who|that|all|whatever|wherever|the way) its"
    r"(?=$|[.,;!?]| (?:for|like|about|worth|at|on|in|called)\b)",
    re.I,
)
# "her names temperance" is what somebody is called; "afraid of babys" is of several.
_NAME_IS = re.compile(
    r"\b(my|his|her|your) names (?!(?:are|were|and|or|in|on|of|for|that|have|had|will|to|go|got|look|sound|mean|came|"
    r"i|we|you|they|he|she|is|was|not|down|up|out|there|here|on|at|with|so|but|again|came|come)\b)([^\W\d_]+)",
    re.I,
)
_SEVERAL = re.compile(
    r"\b(bab|lad|part|stor|famil|memor|pupp|berr)ys(?=$|[.,;:!?]| (?:and|but|are|were|is|in|on|at|so|to|for|with|i|we|"
    r"you|they|all|now|too)\b)",
    re.I,
)
_BABYS = re.compile(r"\b(baby)s\b", re.I)
_LETS = re.compile(
    r"(^|[.,;!?] |\b(?:so|and|but|well|anyway) )(l)ets (?=(?:go|all|get|not|see|do|have|meet|be|say|just|hope|face|"
    r"make|try|keep|call|ring|talk|leave)\b)",
    re.I,
)
_OCLOCK = re.compile(r"\boclock\b", re.I)
_YOU_ARE = re.compile(
    r"\b(that|glad|hope|know|hear|heard) your "
    r"(?=(?:coming|going|having|getting|doing|leaving|moving|staying)\b"
    r"(?! (?:day|date|van|party|do|drinks|present|card|was|is|has|had|made)\b))"
)
# "once your up to it", "as your told".
_YOU_ARE_UP = re.compile(
    r"\b(once|as|when|if|because|cos|till?|until|while|whenever|whatever|that|unless|where|before) your "
    r"(?=(?:up (?:to|for|and)|told|asked|ready|able|settled|back home|out of|in the mood|feeling|allowed|"
    r"fit (?:to|enough|again)|"
    r"(?:better|well|home|here|there|back|free|over)"
    r"(?=$|[.,;:!?]| (?:and|but|again|from|for|on|in|at|to|with|it|this|enough)\b))\b)",
    re.I,
)
# "because its peak season": no verb follows of which something of its own could be the subject.
_BECAUSE_ITS = re.compile(
    r"\b(because|cos|since|so|but|and|think|know|when|now) its (?=(?P<rest>[a-z]+(?: [a-z]+){0,3}?)"
    r"(?:$|[.,;:!?]| (?:and|but|so|here|there|now|again|round here|at the moment)\b))",
    re.I,
)
# "no kids till your 30".
_YOUR_AGE = re.compile(
    r"\b((?:till?|until|when|that|now|if|because|cos|since|believe|think|know|hear) )your (?=\d+(?:$|[.,;!?]| "
    r"(?:now|before|already|today|on|and|next|this|in)\b))",
    re.I,
)
_TODAYS = re.compile(r"\b(today|tomorrow|tonight)s (?=(?:the|my|your|a|our|going|gonna|not)\b)", re.I)
_NAMED_KIN = re.compile(r"\b(uncle|aunt|auntie|aunty) ([a-z]{2,})\b", re.I)
_AT = r"(?:at|to|from|round|near|outside|past|by|after|before|in)"
_LEFT = (
    r"(?=$|[.,;!?]| (?:for|and|on|when|after|before|with|in|last|that|every|this|but|because|cos|to|till|until|then|"
    r"while|so|i|we|you)\b)"
)
_PERSON = (
    r"mum|mom|mam|dad|nan|nana|nanna|gran|granny|grandad|grandma|grandpa|sister|brother|aunt|auntie|aunty|uncle|boss|"
    r"mother|father|daughter|son"
)
_AT_KIN = re.compile(rf"\b({_AT} (?:my |your |our |his |her )?(?:{_PERSON}))s{_LEFT}", re.I)
_AT_NAMED = re.compile(rf"\b({_AT}) ([a-z]+)s{_LEFT}", re.I)
_KIN_HAS = re.compile(
    rf"(?<!\bthe )(?<!\ball )(?<!\bother )(?<!\bboth )(?<!\btwo )(?<!\bour )\b({_PERSON})s "
    r"(?=(?:got|had) (?!together|married|divorced|on |in |up |back |their |them)|been |gone (?:and|to|off)|"
    r"(?:lost|done) (?:his|hers?|it)\b)",
    re.I,
)
_KIDS = re.compile(
    r"\b(kids|lads|girls|boys|twins|grandkids) (?=(?:school|photos?|pictures?|party|stuff|clothes|toys|rooms?|"
    r"bedrooms?|tea|dinner|bikes?|homework|birthdays?|shoes|teachers?|menu|names)\b)",
    re.I,
)
_JOINED = re.compile(
    r"(?<!\bwith your )(?<!\bwith my )(?<!\bwith the )"
    r"\b(cousin|mate|niece|nephew|grandson|granddaughter|partner|girlfriend|boyfriend|fella|missus|housemate|flatmate|"
    r"aunty|nanna)s (?=([a-z]+))",
    re.I,
)
_THINGS_TOO = (
    "party",
    "wedding",
    "house",
    "car",
    "book",
    "birthday",
    "garden",
    "shop",
    "coat",
    "phone",
    "hen",
)
_SO = frozenset(
    "great good bad lovely nice hard sad funny weird awful terrible brilliant amazing mad cold hot empty dark wet "
    "early late boring".split()
)
_HAS = frozenset("got been gone coming not".split())
_NO_NAMES = (
    DETERMINERS
    | OBJECTS
    | PREPOSITIONS
    | ADVERBS
    | frozenset(
        "and or but was is are were has had have did does do will would can could who said says always never used came "
        "went gave took told made that when all both too again there together".split()
    )
)


def stopped(line: str) -> str:
    """The line with the apostrophes of what it is, what somebody has and what is somebody's."""
    line = _BABYS.sub(r"\1's", _NAME_IS.sub(_name_is, _SEVERAL.sub(r"\1ies", line)))
    line = _YOU_ARE.sub(r"\1 you're ", _OCLOCK.sub("o'clock", unlike(line)))
    line = _ITS.sub(lambda found: f"{found[0][:2]}'s ", line)
    line = _SAID_ITS.sub(r"\1 it's ", line)
    line = _WHAT_ITS.sub(r"\1 it's", _ITS_HOW.sub(_how_it_is, line))
    line = _TODAYS.sub(r"\1's ", _LETS.sub(r"\1\2et's ", line))
    line = _YOU_ARE_UP.sub(r"\1 you're ", _YOUR_AGE.sub(r"\1you're ", line))
    line = _BECAUSE_ITS.sub(_what_it_is, line)
    line = _KIDS.sub(r"\1' ", _KIN_HAS.sub(r"\1's ", line))
    line = _AT_KIN.sub(r"\1's", _NAMED_KIN.sub(_named, line))
    line = _JOINED.sub(_owned, _AT_NAMED.sub(_at_named, line))
    return line if is_learned(line) else with_is(line)


def _name_is(found: re.Match[str]) -> str:
    return f"{found[1]} name's {found[2].capitalize()}"


def _what_it_is(found: re.Match[str]) -> str:
    """ "because its peak season" is what it is; "because its handle broke" is not."""
    words = found["rest"].split()
    if found[1].lower() == "and" and words[0] not in ADJECTIVES and not is_adverb(words[0]):
        return found[0]  # "a good firm and its finance sector"
    told = any(is_past(word) or word in BE | MODALS or is_s_form(word) for word in words)
    owned = found[1].lower() not in ("because", "cos") and len(words) < 2
    return found[0] if told or owned else f"{found[1]} it's "


def _how_it_is(found: re.Match[str]) -> str:
    how = found["how"].lower()
    quality = how in ADJECTIVES or how in _SO or re.search(r"(?:ic|ful|ous|able|ible|ish|less)$", how)
    its = found[0][len(found["before"]) :]
    return f"{found['before']}{its[:2]}'s{its[3:]}" if quality else found[0]


def _named(found: re.Match[str]) -> str:
    """ "uncle pete" is Uncle Pete, "my aunty jeans knee" Aunty Jean's; "uncle said" is no name."""
    name, lower = found[2], found[2].lower()
    if lower in _NO_NAMES or is_past(lower) or (lower in BASES and lower not in FIRST_NAMES):
        return found[0]
    if lower.endswith("s") and lower not in FIRST_NAMES and _owns(found):
        name = f"{name[:-1]}'s"
    return f"{found[1].capitalize()} {name[0].upper()}{name[1:]}"


def _owns(found: re.Match[str]) -> bool:
    """Whether what stands after a name in s is theirs, or nothing does and one is at theirs."""
    said = found.string[: found.start()]
    before = [bare_word(word) for word in said.split()[-2:]]
    following = re.match(r" ([a-z]+)", found.string[found.end() :])
    if following is None or following[1] in PREPOSITIONS | {"and", "when", "but"}:
        return bool(PREPOSITIONS & {*before}) or bool(re.search(r"s and $", said))
    return following[1] in _HAS or not (is_past(following[1]) or following[1] in _NO_NAMES)


def _at_named(found: re.Match[str]) -> str:
    name = found[2].lower()
    known = name in FIRST_NAMES and f"{name}s" not in FIRST_NAMES
    return f"{found[1]} {found[2].capitalize()}'s" if known else found[0]


def _owned(found: re.Match[str]) -> str:
    """ "my cousins hen do" is one cousin's; "my mates are" are several."""
    word = bare_word(found[2])
    verbal = word in _NO_NAMES or is_past(word) or (word in BASES and word not in _THINGS_TOO)
    return found[0] if verbal else f"{found[1]}'s "


def with_apostrophes(text: str) -> str:
    """The words as they were typed, where nothing but an apostrophe was left out, or the capital of I."""
    return re.sub(r"(?<![\w'’])[a-z]+(?![\w'’])", lambda word: _apostrophized(word[0]), text)


def _apostrophized(word: str) -> str:
    meant = SLANG.get(word, word)
    return meant if meant.replace("'", "").lower() == word else word
