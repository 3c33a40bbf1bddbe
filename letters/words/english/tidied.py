"""Small things put right that are neither misspelt nor confused: tidied("the one with a odd lid, shed broke it").

An article before a vowel, an apostrophe, the comma before "the one with"."""

from __future__ import annotations

import re

from letters.words.english.adjectives import ADJECTIVES
from letters.words.english.grammar import BASES, BE, is_adverb, is_past

_BROKE = re.compile(
    r"\b(you|she|he|i|and) brake (?=(?:your|his|her|my|our|their|a|the) (?!lights?\b|pads?\b|pedal))", re.I
)
_IS_ON = re.compile(
    r"\b(the (?:snooker|football|footy|rugby|cricket|tennis|telly|kettle|heating|match|golf|race|film|wifi|"
    r"boiler))s (on|off|out)\b"
)
# "shed crossed out the sugar": where a clause begins, nobody's shed.
_SHED = re.compile(
    r"(?P<before>^|[.!?;,] |\b(?:because|when|but|and|that|said|till|until|if|what|so) )shed (?=(?P<verb>[a-z]+))",
    re.I,
)


_ILL = re.compile(r"\b[Ii]l (?=([a-z]+))")
# Where a clause begins and ends with them: "its nights but the moneys better".
_ITS_NIGHTS = re.compile(
    r"(?P<before>^|[.,;!?] |\b(?:and|but|so|because|cos|think|hope|know|says?|said) )(?P<it>it)s "
    r"(?=(?:nights|days|earlies|lates|shifts|weekends|mornings|evenings|hours|miles|ages|years|weeks|months)"
    r"(?:$|[.,;!?]| (?:and|but|so|or|now|again|this|next|for|till|until|only|mostly)\b))",
    re.I,
)
_IS_GOOD = re.compile(
    r"\b(?P<what>money|the (?:money|pay|weather|food|rent|traffic|work|commute|view|wifi|water|music|beer|coffee|tea|"
    r"bread|company|atmosphere|garden|heating|kitchen|hospital|ward|teaching))s "
    r"(?=(?:so |very |really |quite |too |not )?(?P<how>[a-z]+)"
    r"(?:$|[.,;!?]| (?:and|but|so|now|here|there|though|too)\b))",
    re.I,
)
_GOOD = ADJECTIVES | {
    "better",
    "worse",
    "fine",
    "ok",
    "alright",
    "good",
    "great",
    "bad",
    "nice",
    "lovely",
    "rubbish",
}
# "in the garage dunno why": said by the way.
_DUNNO = re.compile(
    r"(?P<before>[a-z']+) (?=(?:dunno|don't know) (?:why|how|what for|who|where)(?:$|[.,;!?]))", re.I
)
_KNOWERS = frozenset("i we you they really just and but still also people who".split())


def _by_the_way(found: re.Match[str]) -> str:
    return found[0] if found["before"].lower() in _KNOWERS else f"{found['before']}, "


def _is_good(found: re.Match[str]) -> str:
    return f"{found['what']}'s " if found["how"].lower() in _GOOD else found[0]


def _will(found: re.Match[str]) -> str:
    """ "il ring" is I'll."""
    return "I'll " if found[1] in BASES or found[1] == "be" or is_adverb(found[1]) else found[0]


def _she_had(found: re.Match[str]) -> str:
    done = is_past(found["verb"]) or found["verb"] in ("been", "gone", "never", "only", "already", "just")
    she = "She'd" if found[0].strip(" .!?;,")[:1] == "S" or found["before"][:1] in ".!?" else "she'd"
    return f"{found['before']}{she} " if done and found["verb"] not in BE else found[0]


_RULES = (
    (
        r"\b((?:hum\w*|listen\w*|miss\w*|during|after) (?:to )?)the archers\b",
        r"\1the Archers",
    ),
    (r"\b(\d\d|old|my|his|her|our|your) ford\b(?! of)", r"\1 Ford"),
    (
        r"\b(ours|yours|hers|mine|theirs|jigsaw|book|dress|coat|jumper|photo|picture|song|film|recipe|mug|cup|"
        r"house|pub|cafe|"
        r"beach|bench|scarf|hat|bag|blanket|hoodie|shirt|story|joke|card|letter|wrapper|chair|table|lamp|clock|"
        r"tin|pan|plate) "
        r"(?=the ones? (?:with|that|who|we|you|i|she|he|on|in|from|where)\b)",
        r"\1, ",
    ),
    (
        r"\ba (?=(?:[aio]|e(?!u|w)|u[mn](?!i))(?!ne\b|nce\b|ne-)\w{2,})(?!(?:and|or|in|is|at|if|it|on|as|are|am|"
        r"after|about|"
        r"over|up|also|all|any|our|i'm|i'd|i've|it's|of|off|out|into)\b)",
        "an ",
    ),
    (r"\balong side (?=(?:of )?(?:the|me|my|you|your|him|his|her|us|our|them|it|a)\b)", "alongside "),
    (r"\b(shepherd|cottager|ploughman|baker|butcher)s (?=(?:pie|lunch|dozen|van|shop)\b)", r"\1's "),
    (r"\b((?:[a-z]*ss)|lad)s (?=(?:mam|mum|mom|dad|sister|brother|nan|house|mate|car|dog)\b)", r"\1's "),
    (
        r"\b(for|at|over|till|until|after|before|this|by|since|on) new year(?:'?s)?(?![\w'])"
        r"(?! [a-z]*s? ?(?:resolution|party|day|eve))",
        r"\1 New Year",
    ),
)
_COMPILED = tuple((re.compile(pattern, re.I), new) for pattern, new in _RULES)


# "thanks for the money nan im saving it": who is thanked is called, and what follows begins anew.
_CALLED = re.compile(
    r"(?P<said>(?:^|[.!?] )(?:thx|thanks|thank you|ta|cheers)(?: so much| a lot| loads)? for (?:[\w']+ ){1,6}?)"
    r"(?P<who>nan|nana|nanna|gran|granny|grandma|grandad|grandpa|mum|mom|mam|dad|auntie|uncle) (?P<i>i'?m|i|we|it'?s) ",
    re.I,
)


_BTW = re.compile(r"(?<! )(\w) (?:by the way|btw)(?=$|[.!?])", re.I)


def _called(found: re.Match[str]) -> str:
    begins = found["i"][0].upper() + found["i"][1:]
    verbal = any(is_past(word.lower()) for word in found["said"].split())
    return found[0] if verbal else f"{found['said'].rstrip()}, {found['who'].capitalize()}. {begins} "


def tidied(line: str) -> str:
    """The line with those small things put right."""
    line = _BTW.sub(r"\1, by the way", _CALLED.sub(_called, line))
    line = _SHED.sub(_she_had, _IS_ON.sub(r"\1's \2", _BROKE.sub(r"\1 broke ", line)))
    line = _ITS_NIGHTS.sub(r"\g<before>\g<it>'s ", _ILL.sub(_will, line))
    line = _DUNNO.sub(_by_the_way, _IS_GOOD.sub(_is_good, line))
    for pattern, new in _COMPILED:
        line = pattern.sub(new, line)
    return line
