"""A rough phrase put right in its spelling: mend(text). Apostrophes, slang, the lone i, small numbers, names
of places.

Nothing is turned and nothing is sorted here, and what is not surely a slip stays as it was typed."""

from __future__ import annotations

import re

from letters.words.grammar import BASES, BE, PREPOSITIONS, bare_word, is_adverb, is_past, is_s_form
from letters.words.names import mend_names
from letters.words.slang import SLANG

_KNOWN_PLACES = """
Aberdeen Amsterdam Athens Barcelona Beirut Belfast Berlin Birmingham Bologna Bombay Boston Brazil Brighton
Bristol Brittany Brooklyn Brussels Budapest Cairo California Canada Cardiff Chicago China Copenhagen Cork
Cornwall Crete Croatia Delhi Denmark Denver Devon Dresden Dublin Edinburgh England Finland Florence Florida
France Galway Geneva Genoa Germany Glasgow Greece Hamburg Helsinki Iceland India Inverness Ireland Istanbul
Italy Izmir Japan Kenya Krakow Kyoto Lagos Leeds Leipzig Lima Lisbon Liverpool London Lyon Madrid Manchester
Margate Marrakech Marseille Melbourne Mexico Milan Montreal Morocco Moscow Mumbai Munich Nairobi Naples Nepal
Newcastle Norway Oregon Osaka Oslo Oxford Paris Perth Philadelphia Poland Porto Portugal Prague Rome Salzburg
Scotland Seattle Seville Sheffield Sicily Singapore Skye Spain Stockholm Suffolk Sweden Switzerland Sydney
Texas Tokyo Toronto Toulouse Tuscany Vancouver Venice Vienna Vietnam Wales Warsaw Whitby York Yorkshire Zurich"""
_TWO_WORDS = (
    "New York", "Los Angeles", "San Francisco", "Buenos Aires", "Hong Kong", "Cape Town", "Sri Lanka", "New Zealand",
    "Rio de Janeiro", "Tel Aviv", "St Ives", "South Africa", "Costa Rica", "Las Vegas", "New Orleans",
    "United States", "United Kingdom",
)  # fmt: skip
_CAPITALS = """
Christmas Easter Sunday Sundays Monday Mondays Tuesday Tuesdays Wednesday Wednesdays Thursday Thursdays Friday
Fridays Saturday Saturdays January February April June July August September October November December English
French Spanish Italian German Irish Scottish Welsh American Scrabble"""
_CAPITAL = {word.lower(): word for word in f"{_KNOWN_PLACES} {_CAPITALS}".split()}
_BARE = frozenset(
    "home work church school bed hospital uni university college abroad upstairs downstairs outside inside "
    "prison jail "
    "town camp everywhere nowhere somewhere here there sea court rehearsal practice kindergarten nursery "
    "heaven".split()
)
_ITS = re.compile(
    r"\bits (?=(?:a|an|the|so|too|not|very|really|pretty|quite|nearly|almost|always|never|been|just|"
    r"only|my|your|our|on|over|off|\w+ing)\b)"
    r"|(?:(?<=when )|(?<=because )|(?<=though )|(?<=if )|(?<=long as )|(?<=cause )|(?<=says )|(?<=thinks )|(?<=knew ))"
    r"its (?=\w+ (?:here|there|now|again|outside)\b|\w+$)",
    re.I,
)
_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_RANKS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split()
_KIN = (
    "dad|mum|mom|daddy|mummy|sister|brother|nan|nana|gran|granny|grandad|grandpa|grandma|mother|father|wife|"
    "husband|uncle|aunt|"
    "auntie|friend|boss|neighbour|neighbor|dog|cat|daughter|son|grandmother|grandfather|teacher|girlfriend|"
    "boyfriend|minister|vicar|doctor|nurse|landlord|captain|manager|headmaster|headmistress|baby"
)
_KIN_NAMES = (
    "dad|mum|mom|mam|mama|mamma|momma|papa|pops|daddy|mummy|mommy|nan|nana|nanna|nonna|oma|opa|gran|granny|"
    "gran(?:d|n)?(?:dad|daddy|pa|ma|pop|mama)"
)
_OWNERS = (
    r"\b(?:best|worst|first|new|same|only|own|other|proud|good|bad|little|your|my|her|his|our|their|the|an?|that|this|"
    r"any|every|each|some|whose|great|old|poor)\s+$"
)
_DAYS = re.compile(
    r"\b(christmas|new years?'?s?|valentine'?s?|mother'?s|father'?s|boxing|bonfire) (eve|day|night)\b", re.I
)
_SLIP = re.compile(
    r"\b(would|could|should|did|does|do|was|were|is|are|has|have|had|must|need|might)nt\b", re.I
)


def mend(text: str) -> str:
    """The phrase on one line, its slips put right; the case of its first word is as it was."""
    line = " ".join(text.replace("’", "'").replace("‘", "'").split())
    if line.isupper() and len(line.split()) > 1:
        line = line.lower()
    line = _SLIP.sub(lambda m: m[1] + "n't", line)
    line = re.sub(r"(?<=\s)&(?=\s)", "and", line)
    line = re.sub(
        r"\bur (?=(?:always|never|not|so|the|a|an|just|still|too|such|really|very)\b)",
        "you're ",
        line,
        flags=re.I,
    )
    line = re.sub(r"\byour (?=(?:always|never (?!end)|not|so|the|a|an|such)\b)", "you're ", line)
    line = re.sub(r"\b(when|because|if|cause|while) (?:your|ur) (?=\w+ing\b)", r"\1 you're ", line)
    line = re.sub(r"\b(should|could|would|must|might)(n't)? of (?=\w)", r"\1\2 have ", line, flags=re.I)
    line = re.sub(
        r"(?<![-\w])(?<!was )(?<!is )(?<!am )(?<!are )(?<!so )(?<!very )(?<!felt )(?<!fell )(?<!got )(?<!really )"
        r"(i|we)(d|ll) (?=([a-z]+))",
        _would,
        line,
        flags=re.I,
    )
    line = re.sub(
        r"\bits (?=(?:ok|okay|fine|hard|easy|nice|time|true|better|raining|snowing|like)\b)", "it's ", line
    )
    line = _ITS.sub("it's ", line)
    line = " ".join(_mended_word(word) for word in line.split())
    line = re.sub(r"\bI(d|ll) (?=(like|love|be|have|give|go|never|do|had)\b)", r"I'\1 ", line)
    line = re.sub(r"\b4 (?=(?:me|us|you|him|her|my|ever|\w+ing)\b)", "for ", line)
    line = re.sub(r"^[Ii]d (?=\w)", "I'd ", line)
    line = re.sub(
        r"\b(?:i|I)(d|ll) (?=(?:been|never|always|ever|seen|known|told|said|just|still|be|go|come|rather)\b)",
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
    line = re.sub(r"\b2 (?=(?:the|me|my|you|your|him|his|us|our|see|be|get|go|do|tell|say)\b)", "to ", line)
    line = _DAYS.sub(_day_named, line)
    line = mend_names(line)
    for name in _TWO_WORDS:
        line = re.sub(rf"\b{name}\b", name, line, flags=re.I)
    line = re.sub(
        r"(?<!\bin )(?<!\bto )(?<!\bof )(?<!\bfrom )\b(China|Cork)\b", lambda m: _thing(text, m[0]), line
    )
    return _mend_kin(_mend_numbers(line))


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


def mend_day(text: str) -> str:
    """A day with the capital of its month or weekday: "march 3rd" is March 3rd."""
    named = rf"\b(?:{_MONTHS}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|easter)\b"
    return re.sub(named, lambda day: day[0].capitalize(), text, flags=re.I)


def mend_place(text: str) -> str:
    """A place mended, its known name with a capital: "her nans house in cork" is her nan's house in Cork."""
    line = " ".join(text.split())
    line = mend(line.lower() if line.isupper() and len(line) > 4 else line)
    line = re.sub(r"[\w']+", lambda m: _CAPITAL.get(m[0].lower(), m[0]), line)
    line = re.sub(
        r"^(?=(?:top|bottom|back|front|corner|end|edge|far side|other side|middle) of\b)", "the ", line
    )
    line = re.sub(r"(?<=\b(?:at|in) )([a-z]{4,})$", _place_named, line)
    line = re.sub(
        r"^(lake|loch|mount|isle|cape|port|fort|san|santa|los|las|saint|st) ([a-z]{3,})\b",
        lambda m: m[0].title(),
        line,
    )
    # One bare word that is no place such as "home" is a name.
    return (
        line.capitalize()
        if re.fullmatch(r"[^\W\d_]{3,}", line) and line.islower() and line not in _BARE
        else line
    )


_NO_PLACES = frozenset(
    "winter summer spring autumn fall town bed hall halls public private london hospital prison jail space peace love "
    "bloom snow rain dark mountains hills woods sunshine june night midnight noon dawn dusk lunch "
    "sunset sunrise".split()
)


def _place_named(found: re.Match[str]) -> str:
    """ "the pier at cromer": the last word after its preposition is a name, where it is no plain noun."""
    word = found[1]
    return word if word in _BARE | _NO_PLACES or word.endswith("ing") else word.capitalize()


def _mended_word(word: str) -> str:
    match = re.fullmatch(r"([^\w&+]*)(.*?)([^\w/]*)", word)
    before, core, after = match.groups() if match else ("", word, "")
    low = core.lower()
    if low in SLANG and not (SLANG[low].lower() == low and core[0].isupper()):
        core = SLANG[low]
    elif low in _CAPITAL:
        core = _CAPITAL[low]
    elif re.fullmatch(r"i'(m|ve|d|ll)", low):
        core = "I" + low[1:]
    return before + core + after


def _mend_numbers(line: str) -> str:
    months = rf"{_MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    dated = (
        rf"(?i)(?<![\w.,:])(?:(?:{months})\.? \d+(?:st|nd|rd|th)\b|\d+(?:st|nd|rd|th) (?:of )?(?:{months})\b)"
    )
    if re.search(dated, line):
        return line
    line = re.sub(r"(?<![\w.,:])(10|[1-9])(?:st|nd|rd|th)\b", lambda m: _RANKS[int(m[1])], line)
    line = re.sub(r"\b(?:1|one|a) (minute|hour|day|week|month)'?s notice\b", r"one \1's notice", line)
    line = re.sub(r"\b(minute|hour|day|week|month)s notice\b", r"\1s' notice", line)
    counted = "no\\.|number|room|flat|route|page|bus|class|platform|gate|table|terminal|ward|chapter|track"
    before = r"(?<![\w.,:£$€#/-])" + "".join(f"(?<!{name} )" for name in counted.split("|"))
    after = (
        rf"(?![\w:%/])(?!\s?(?:am|pm|a\.m|p\.m|%|[-x×/]|degrees)(?![a-z]))(?!\.\d)(?!,\d)(?! (?:{_MONTHS})\b)"
    )
    return re.sub(rf"(?i){before}([2-9]|1[0-2]){after}", lambda m: _NUMBERS[int(m[1])], line)


def _mend_kin(line: str) -> str:
    line = re.sub(rf"\b({_KIN})s (?=([a-z]+|\d+\w*)(?: ([a-z]+))?)", _owned, line, flags=re.I)
    line = re.sub(r"\b(other |old |young |poor )peoples (?=[a-z])", r"\1people's ", line)
    line = re.sub(r"\b((?:every|each) \w+[^s\W])s (?=([a-z]+))", _owned, line)
    line = re.sub(r"\bworlds (?=\w+est\b|most\b|worst\b|best\b)", "world's ", line)
    line = re.sub(rf"\b({_KIN_NAMES})(?=\b)", lambda m: _named(line, m), line)
    return re.sub(
        r"\b(on|in|down|up|along|from) (?!the|our|my|your|a\b)([a-z]+) (street|road|lane|avenue)\b",
        _street,
        line,
    )


def _owned(match: re.Match[str]) -> str:
    """ "dads funeral" is the funeral of one; "dads sing" is not."""
    word = bare_word(match[2])
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
