"""What is whose, and who is called by what they are: mend_kin("dads funeral, mum sang") -> "dad's funeral, Mum sang".

Of the words for kin and people that everybody has."""

from __future__ import annotations

import re

from letters.words.english.adjectives import ADJECTIVES
from letters.words.english.grammar import BASES, BE, PREPOSITIONS, bare_word, is_adverb, is_past, is_s_form

_KIN = (
    "dad|mum|mom|daddy|mummy|sister|brother|nan|nana|gran|granny|grandad|grandpa|grandma|mother|father|wife|"
    "husband|uncle|aunt|"
    "auntie|friend|boss|neighbour|neighbor|dog|cat|daughter|son|grandmother|grandfather|teacher|girlfriend|"
    "boyfriend|minister|vicar|doctor|nurse|landlord|captain|manager|headmaster|headmistress|baby"
)
_KIN_NAMES = (
    "dad|mum|mom|mam|mama|mamma|momma|papa|pops|daddy|mummy|mommy|nan|nana|nanna|nonna|oma|opa|gran|granny|"
    "gran(?:d|n)?(?:dad|daddy|pa|ma|pop|mama)|amma|appa|ammi|abbu|maman|mamie|didi|bhaiya|nani|dadi|lola|lolo|"
    "abuela|abuelo|"
    "babcia|dziadek|halmoni|yiayia|mamgu|bampi|nannan|mummy"
)
_OWNERS = (
    r"\b(?:best|worst|first|new|same|only|own|other|proud|good|bad|little|your|my|her|his|our|their|the|an?|"
    r"that|this|"
    r"any|every|each|some|whose|great|old|poor|[a-z]+'s)\s+$"
)


def mend_kin(line: str) -> str:
    """The line with the apostrophes of what is somebody's, and the capitals of kin and of streets."""
    line = re.sub(
        r"\b(nurses|teachers|girls|boys|ladies|farmers|students|visitors|players|grandparents|parents) "
        r"(?=(?:station|room|lounge|toilets?|loos?|market|home|house|evening|entrance)\b)",
        r"\1' ",
        line,
    )
    line = re.sub(rf"\b({_KIN})s (?=([a-z]+|\d+\w*)(?: ([a-z]+))?)", _owned, line, flags=re.I)
    line = re.sub(r"\b(other |old |young |poor )peoples (?=[a-z])", r"\1people's ", line)
    line = re.sub(r"\b((?:every|each) \w+[^s\W])s (?=([a-z]+))", _owned, line)
    line = re.sub(r"\bworlds (?=\w+est\b|most\b|worst\b|best\b)", "world's ", line)
    line = re.sub(rf"\b({_KIN_NAMES})(?=\b)", lambda m: _named(line, m), line)
    return re.sub(
        r"\b(on|in|down|up|along|from) (?!the|our|my|your|a\b|that|this|her|his|their|some|every|"
        r"any|each)([a-z]+) (street|road|lane|avenue)\b",
        _street,
        line,
    )


_IS_NOT = re.compile(r"\w+n't\b")
# "dogs happy as ever": several, and how they are, where nobody is called by the word.
_HOW_SEVERAL_ARE = re.compile(
    rf"(?!(?:{_KIN_NAMES}|baby|boss)s)\w+s (?P<how>[a-z]+)(?=$|[.,;!?]| (?:as|and|but|again|now|here|too|with|"
    rf"to|about)\b)",
    re.I,
)
_SEVERAL = re.compile(
    r"\b(?:some|many|few|several|both|two|three|four|five|six|lots of|these|those)\s+(?:(?:old|new|good|more) )?$",
    re.I,
)
_AT_HEAD = re.compile(r"(?:^|[.!?;] )$")


def _owned(match: re.Match[str]) -> str:
    """ "dads funeral" is the funeral of one; "dads sing" is not."""
    word = bare_word(match[2])
    if re.match(r"\d+ (?:year|month|week|day)s?\b", match.string[match.start(2) :]):
        return match[0]  # "we've been friends 19 years"
    several = _HOW_SEVERAL_ARE.match(match.string[match.start() :])
    if several and several["how"].lower() in ADJECTIVES and _AT_HEAD.search(match.string[: match.start()]):
        return match[0]
    if _SEVERAL.search(match.string[: match.start()]):
        return match[0]
    if _IS_NOT.match(match.string[match.start(2) :]):
        return match[0]  # "the neighbours aren't noisy"
    if match.re.groups > 2 and match[3] and (is_past(match[3]) or match[3] in BE) and not is_past(word):
        return f"{match[1]}'s "  # "my dads toast went on"
    verbal = (
        word in PREPOSITIONS
        or is_adverb(word)
        or word
        in (
            "and",
            "or",
            "who",
            "that",
            "are",
            "were",
            "have",
            "but",
            "when",
            "because",
            "all",
            "if",
            "so",
            "again",
            "forever",
            "together",
            "once",
            "now",
            "too",
            "please",
        )
    )
    if (
        verbal
        or (word in BASES and word not in _ALSO_NOUNS)
        or (is_past(word) and word not in ("bed", "shed"))
        or (is_s_form(word) and word not in ("glasses", "keys"))
    ):
        return match[0]
    return f"{match[1]}'s "


_ALSO_NOUNS = frozenset(
    "dance visit laugh smile hug kiss walk call drink help love support garden watch phone "
    "photograph test place name party ring shop coat cake boat wish film shirt "
    "seed".split()
)


def _named(line: str, match: re.Match[str]) -> str:
    alone = not re.search(_OWNERS, line[: match.start()], re.I)
    return match[0].capitalize() if alone else match[0]


def _street(match: re.Match[str]) -> str:
    return f"{match[1]} {match[2].capitalize()} {match[3].capitalize()}"
