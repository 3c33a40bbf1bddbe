"""A rough phrase put right in its spelling: mend(text). Apostrophes, slang, the lone i, small numbers, names
of places.

Nothing is turned and nothing is sorted here, and what is not surely a slip stays as it was typed."""

from __future__ import annotations

import re
from functools import lru_cache

from letters.words.english.apostrophes import stopped
from letters.words.english.capitals import mend_places
from letters.words.english.chat import is_half, written_out
from letters.words.english.confusions import unconfused
from letters.words.english.figures import mend_numbers
from letters.words.english.grammar import (
    BASES,
    base_of_gerund,
)
from letters.words.english.kinfolk import mend_kin
from letters.words.english.learned import is_learned
from letters.words.english.measures import in_plural
from letters.words.english.misspelt import respelled
from letters.words.english.names import mend_names
from letters.words.english.perfects import with_has
from letters.words.english.persons import speaks_to_you
from letters.words.english.proper import PROPER, TWO_WORDS
from letters.words.english.received import received
from letters.words.english.sentences import split_sentences
from letters.words.english.shortdates import dated_at_head
from letters.words.english.shortened import lengthened
from letters.words.english.slang import SLANG, SPOKEN
from letters.words.english.slips import SLIPS
from letters.words.english.spacing import spaced
from letters.words.english.tidied import tidied
from letters.words.english.unlisted import mend_unlisted

_ITS = re.compile(
    r"\bits (?=(?:a|an|the|so|too|not|very|really|pretty|quite|nearly|almost|always|never|been|got|just|"
    r"only|my|your|our|on|over|off|still|in|under|at|everyone'?s|everybody'?s|nobody'?s|\w+ing)\b)"
    r"|(?:(?<=when )|(?<=because )|(?<=till )|(?<=until )|(?<=before )|(?<=once )|(?<=though )|"
    r"(?<=if )|(?<=long as )|(?<=cause )|(?<=says )|(?<=thinks )|(?<=knew ))"
    r"its (?=\w+ (?:here|there|now|again|outside)\b|\w+$)",
    re.I,
)
_DAYS = re.compile(
    r"\b(christmas|new years?'?s?|valentine'?s?|mother'?s|father'?s|boxing|bonfire) (eve|day|night)\b", re.I
)
_SLIP = re.compile(
    r"\b(would|could|should|did|does|do|was|were|is|are|has|have|had|must|need|might)nt\b", re.I
)


# "my childrens when I was ill": several, twice.
_CHILDREN = re.compile(
    r"\bchildrens(?=$|[.,;!?]| (?:when|while|and|or|but|are|is|were|was|at|in|on|to|for|with|because|who|so|i|you|we|"
    r"they|have|had|all|too|very)\b)"
)
_MOST = 80  # words that are looked up one by one; a longer story is its writer's own


@lru_cache(maxsize=512)  # what is asked about is read again for every form, and is mended once
def mend(text: str, figures: bool = False, talk: bool | None = None) -> str:
    """The phrase on one line, its slips put right; the case of its first word is as it was, and so are `figures`. In
    `talk`, which has figures unless told otherwise, "gonna" and "SO bad" are how somebody says it."""
    talk = figures if talk is None else talk
    line = " ".join(text.replace("’", "'").replace("‘", "'").split())
    if line.isupper() and len(line.split()) > 1:
        line = line.lower()
    line = spaced(line)
    if any(map(is_half, split_sentences(line))):
        sentences = split_sentences(line)
        return " ".join(one if is_half(one) else mend(one, figures, talk) for one in sentences)
    line = dated_at_head(written_out(line))
    line = _WE_ARE.sub(r"\1e're ", line)
    line = _SLIP.sub(lambda m: m[1] + "n't", line)
    line = _CHILDREN.sub("children", line)
    line = line if talk else re.sub(r"(?<=\s)&(?=\s)", "and", line)
    line = re.sub(
        r"\bur (?=(?:always|never|not|so|the|a|an|just|still|too|such|really|very)\b)",
        "you're ",
        line,
        flags=re.I,
    )
    line = re.sub(r"\byour (?=(?:always|never (?!end)|not|so|too|the|a|an|such)\b)", "you're ", line)
    line = re.sub(r"\b(when|because|if|cause|while) (?:your|ur) (?=\w+ing\b)", r"\1 you're ", line)
    line = re.sub(
        r"\b(should|could|would|must|might)(n't)? of(?= \w|[.,!]|$)", r"\1\2 have", line, flags=re.I
    )
    line = re.sub(r"\b(?:2 b|to b)\b", "to be", line)
    line = re.sub(
        r"\b(heard|hear) (?:your|ur) "
        r"(?=\w+ing\b(?! (?:day|date|van|party|do|drinks|present|card|is|was|were|made|on the)\b))",
        r"\1 you're ",
        line,
    )
    line = re.sub(r"\btil (?=\w)", "till ", line)
    line = re.sub(r"(?<!\w)1 (?=(?:more|last|final|thing|day|night|another)\b)", "one ", line)
    line = re.sub(
        r"(?<![-\w])(?<!was )(?<!is )(?<!am )(?<!are )(?<!so )(?<!very )(?<!felt )(?<!fell )(?<!got )(?<!really )"
        r"(i|we)(d|ll) (?=([a-z]+))",
        _would,
        line,
        flags=re.I,
    )
    line = re.sub(
        r"\bits (?=(?:kinda|sorta|gonna|ok|okay|fine|hard|easy|nice|time|true|better|raining|snowing|like)\b)",
        "it's ",
        line,
    )
    line = lengthened(_ITS.sub(lambda found: f"{found[0][:2]}'s ", line))
    line = line if talk else _MEASURED.sub(r"\1 ", line)
    line = line if talk else _LOUD.sub(lambda found: found[0].lower(), line)
    words = line.split()
    line = " ".join(_mended_word(word, len(words) <= _MOST, talk) for word in words)
    line = line if talk else _SINGING.sub(_ringing, line)
    heard = line if is_learned(line) else unconfused(line)
    faced = bool(_IF_YOU_WAS.search(text)) and speaks_to_you(text)
    line = _with_was(line, heard) if talk or faced else heard
    line = re.sub(r"\bI(d|ll) (?=(like|love|be|have|give|go|never|do|had)\b)", r"I'\1 ", line)
    line = re.sub(
        r"(?<!aged )(?<!age )(?<!only )(?<!was )(?<!just )(?<!turned )\b4 "
        r"(?=(?:me|us|you|him|her|my|ever|xmas|Xmas|[Cc]hristmas|[Ee]aster|thanksgiving|\w+ing)\b)",
        "for ",
        line,
    )
    line = re.sub(r"^[Ii]d (?=\w)", "I'd ", line)
    line = re.sub(
        r"\b(?:i|I)(d|ll) (?=(?:been|never|always|ever|seen|known|told|said|just|still|be|go|come|rather|only|"
        r"barely|hardly)\b)",
        r"I'\1 ",
        line,
    )
    line = re.sub(
        r"\b(?:we|We)d (?=(?:never|always|be|been|have|go|both|all|just|already|only)\b)", "we'd ", line
    )
    line = re.sub(
        r"\b(s?he)(ll|d) (?=(?:never|always|be|been|have|come|say|already)\b)", r"\1'\2 ", line, flags=re.I
    )
    line = re.sub(r"(?<=\b(?:me|us) )2 (?=\w)|(?<=\b(?:you|him|her) )2 (?=\w+(?<!s)\b)", "to ", line)
    line = re.sub(
        r"\b2 (?=(?:the|me|my|you|your|him|his|us|our|how|what|where|bed|work|school|sleep|eat|see|be|get|go|do|tell|"
        r"say)\b)",
        "to ",
        line,
    )
    line = received(tidied(_DAYS.sub(_day_named, line)))
    line = mend_names(line)
    line = re.sub(r"\b(to|in|from|near|via) hull\b(?!-)", r"\1 Hull", line)
    for name in TWO_WORDS:
        line = re.sub(rf"\b{name}\b", name, line, flags=re.I)
    line = re.sub(
        r"(?<!\bin )(?<!\bto )(?<!\bof )(?<!\bfrom )\b(China|Cork)\b", lambda m: _thing(text, m[0]), line
    )
    line = with_has(in_plural(line))
    counted = mend_kin(stopped(line) if figures else mend_numbers(stopped(line)))
    return mend_unlisted(mend_places(counted, text), text)


# "I asked you if you was coming.", typed as a sentence.
_IF_YOU_WAS = re.compile(r"^(?-i:[A-Z]).* (?:if|whether|that|when|where|what|how) you was\b.*[.!]\s*$", re.I)


def _with_was(said: str, mended: str) -> str:
    """What was mended, with the “you was” of who talks so."""
    before, after = said.split(), mended.split()
    if len(before) != len(after):
        return mended
    pairs = zip(before, after, strict=True)
    return " ".join(one if (one.lower(), other.lower()) == ("was", "were") else other for one, other in pairs)


def _would(found: re.Match[str]) -> str:
    """ "id ring" is I'd ring, "wed argue" we'd argue; "ill" and "id card" stay."""
    known = found[3].lower() in BASES and f"{found[1]}{found[2]}".lower() != "well"
    return f"{'I' if found[1] in 'iI' else found[1]}'{found[2]} " if known else found[0]


def _day_named(found: re.Match[str]) -> str:
    """ "new years eve" is New Year's Eve."""
    first, second = found[1].lower(), found[2].capitalize()
    owned = first[:2] not in ("ch", "bo")
    name = re.sub(r"'?s?$", "'s", first, count=1) if owned else first
    return " ".join(word.capitalize() for word in name.split()) + f" {second}"


def _thing(text: str, name: str) -> str:
    """ "china dog": what was typed small stays small where it may be a thing."""
    return name if name in text else name.lower()


# "Were back to full weeks since Halloween."
_WE_ARE = re.compile(
    r"((?:^|[.!?] )[Ww])ere "
    r"(?=(?:back|all|off|still|just|fine|ok(?:ay)?|out|away|here|home|both|good|\w+ing)\b[^.!?]*(?:[.!]|$))"
)

# Said loudly, not short for anything: "forgot her birthday AGAIN".
_LOUD = re.compile(
    r"(?<=[a-z,] )(?![A-Z]+ [A-Z]{2})(?:AGAIN|NEVER|ALWAYS|EVERY|ALL|SO|VERY|REALLY|NOT|THE|ONLY|EVER|AND|BUT|MY|HER|"
    r"HIS|YOU|ME|EVERYONE|EVERYTHING|TWICE|ONCE|WHOLE|STILL|NO|NOTHING|ENTIRE|BEST|WORST|LOVED|HATED|LOVE|HATE|"
    r"DID|HAD|WAS|EXACT|SAME|FIRST|"
    r"ENTIRELY|LITERALLY|ACTUALLY|MORE|TOO|SINGLE|OWN|THAT|THIS|ONE|TWO|THREE)(?![\w'])"
)
_SINGING = re.compile(r"\b([a-z]{2,}in)(?:'|\b)")


# "the same black ones Wed Thurs and Fri" are short all three.
_MEASURES = frozenset(
    "yrs yr hrs hr mins min wks wk mths".split()
)  # "10 yrs. old", with the stop of what is short
_MEASURED = re.compile(
    rf"(?<=\d )({'|'.join(sorted(_MEASURES))})\. (?=(?:old|ago|of|out|from|away|later|before|after|in|and|to|at|with|"
    r"for|since|on|by|long|each|every|now|or|but)\b)"
)
_OF_DAYS = frozenset("xmas mon tue tues wed weds thu thur thurs fri sat sun".split())


def _mended_word(word: str, spelt: bool, talk: bool) -> str:
    match = re.fullmatch(r"([^\w&+]*)(.*?)([^\w/]*)", word)
    before, core, after = match.groups() if match else ("", word, "")
    low = core.lower()
    if core in ("N", "R") and after[:1] == ".":
        return word  # of a name: "N. C. McEvers"
    shortened = (low in _OF_DAYS and core[:1].isupper()) or (low in _MEASURES and after[:1] == ".")
    if talk and (low in SPOKEN or shortened):
        return word
    if low in SLIPS and not core.isupper():
        core = SLIPS[low].capitalize() if core[0].isupper() and SLIPS[low].islower() else SLIPS[low]
    elif low in SLANG and not (SLANG[low].lower() == low and core[0].isupper()):
        core = SLANG[low]
    elif low in PROPER:
        core = PROPER[low]
    elif re.fullmatch(r"i'(m|ve|d|ll)", low):
        core = "I" + low[1:]
    elif core == low and spelt:
        core = respelled(core)
    return before + core + after


def _ringing(found: re.Match[str]) -> str:
    """ "lettin" is letting; "cabin" and "again" are what they are."""
    return f"{found[1]}g" if base_of_gerund(f"{found[1]}g") and found[1] not in _NO_GERUNDS else found[0]


_NO_GERUNDS = frozenset("cousin robin basin raisin cabin within begin bargain again captain".split())
