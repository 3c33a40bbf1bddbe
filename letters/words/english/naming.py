"""Names and texts as people type them: forgiving of case, hyphens and spaces, and exact about what is meant."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from letters.errors import BriefError, UnknownName
from letters.words.english.given_names import MEN, MEN_NAMED, WOMEN, WOMEN_NAMED
from letters.words.english.people import CALLED_HE, CALLED_SHE, KIN_HE, KIN_SHE, OWN_HE, OWN_SHE, either

_WOMEN, _MEN = WOMEN | WOMEN_NAMED, MEN | MEN_NAMED
_SEVERAL = re.compile(
    r" and | & |,.*,|^(?:year |form |flat |number |ward |room )?\d+[a-z]?$"
    r"|^the (?!(?:boss|landlord|landlady|wife|husband|missus|cat|dog|old \w+|other half|one \w+)\b)"
    r"|\b(?:everyone|everybody|all of|both of|team|family|office|department|class|crew|gang|choir|ward|staff"
    r"|squad|band|household|street)\b"
    r"|^all (?:at|in|on|from) |^(?:the|your) (?:whole|rest of)\b|^(?:your|my|our|his|her) (?:\w+ )?"
    r"(?:friends|mates|pals|colleagues|workmates|neighbours|neighbors|children|kids|lads|girls|boys|sisters|brothers|"
    r"parents|cousins)\b",
    re.I,
)
KIN_OF_WOMEN = f"mrs|ms|miss|madam|lady|sister|{either(*CALLED_SHE)}"
KIN_OF_MEN = f"mr|sir|{either(*CALLED_HE)}"
_TITLES = {
    pronoun: re.compile(rf"^(?:my |dear |dearest )*(?:{titles})\b", re.I)
    for pronoun, titles in (("she", KIN_OF_WOMEN), ("he", KIN_OF_MEN))
}

_SMALL = re.compile(r"(?!(?:all|the|my|our|your)\b)[a-z'’-]+(?: (?:and |& )?[a-z'’-]+)?")
_OF_THE_FAMILY = re.compile(
    rf"(?:(?:dear|poor|old) )*(?:(?:our|my) \w|(?:great-?\s?)?(?:{either(*CALLED_SHE, *CALLED_HE)})\b(?!'s|’s))",
    re.I,
)
_ONES_OWN = re.compile(
    rf"(?:my|our) (?:(?!and\b)[\w-]+ )??(?:(?:great-?\s?)?(?:{either(*KIN_SHE, *KIN_HE)})|cousin)\b(?!['’]s)",
    re.I,
)
_FORMAL = re.compile(
    r"^(?:my |dear )*(?:mr|mrs|ms|miss|sir|madam|dame|lady|lord|dr|doctor|prof|professor|captain|colonel|major|"
    r"eng|engr|pastor|father|fr|canon|bishop|mother(?= superior)|reverend|rev|rabbi|imam|judge|headmaster|coach)\b"
    r"\.? \S"
    r"|^(?:my |dear )*(?:sirs?|madam|professor|doctor)$",
    re.I,
)
# Whoever holds it is written to, and nobody by name: "the editor", "the council".
_OFFICER = (
    r"(?:vice-? ?|deputy |assistant |acting |chief )*(?:principal|registrar|manager|manageress|headmaster|headmistress"
    r"|head ?teacher|editor|secretary(?:[- ]general)?|director|directress|chair(?:man|woman|person)?|treasurer"
    r"|bursar|dean|rector|provost|chancellor|president|mayor|mayoress|lord mayor|clerk|town clerk|consul|ambassador"
    r"|commissioner|superintendent|inspector|librarian|publisher|proprietor|postmaster|stationmaster|governor|warden"
    r"|curator|controller|comptroller|examiner|ombudsman|coroner|magistrate)"
)
_BODY = (
    r"(?:council|committee|board|ministry|department|bureau|company|firm|bank|society|association|agency|embassy"
    r"|consulate|commission|authority|governors|trustees|directors|authorities|admissions office|tax office)"
)
# "the porter of the college": of what has offices.
_INSTITUTION = (
    r"college|school|university|institute|academy|hospital|infirmary|library|museum|gallery|council|bank|society"
    r"|company|board|court|embassy|ministry|department|faculty|hotel|theatre|newspaper|magazine|journal"
)
# Those who know each other are greeted as they are called: "the staff of the school", "the nurses of ward 5".
_FELLOWS = (
    r"(?:rest|whole|lot|team|staff|crew|people|family|ladies|men|women|children|choir|gang|band|folk|class|squad|cast"
    r"|girls|boys|lads|mother|father|sister|brother|wife|husband|widow|son|daughter|friend|love|light|pride|\w+[a-rt-z]s)\b"
)
_WHERE = r"(?: (?:of|at|for|in) [^,;(]+)?(?:, (?:the|at|of) [^,;(]+)?\.?"
_OFFICE = re.compile(
    rf"(?i:the (?:[a-z]+ )??(?P<officer>{_OFFICER}){_WHERE})"
    rf"|(?i:the (?:[a-z]+ )??{_BODY}{_WHERE})"
    rf"|(?i:the (?!{_FELLOWS})[a-z][a-z-]+ of )"
    rf"(?:(?i:the )?[A-Z][^,;(]*(?:, (?:the|at|of) .*)?|(?i:(?:the|our|your) (?:[\w-]+ )*(?:{_INSTITUTION})\.?))"
)


def are_several(sender: str) -> bool:
    """Whether a name stands for more than one: Rosa and Tim, the altos, everyone at work."""
    office = _OFFICE.fullmatch(sender.strip())
    return bool(_SEVERAL.search(sender)) and not (office and office["officer"])


def is_one_named(readers: str, told: str) -> bool:
    """Whether a text names one of several readers, so that its "she" is that one: "Ella said she would never marry"."""
    names = {*re.findall(r"[^\W\d_]{3,}", readers.lower())} - {"and", "the", "all", "both"}
    return are_several(readers) and bool(names & {*re.findall(r"[^\W\d_]+", told.lower())})


def gender_of(name: str) -> str:
    """he or she, where a title, a word of kin or a first name that only one of them has says which: Mrs Abernathy,
    Uncle Des, Nan, Margaret; else the empty string."""
    if are_several(name) or (titled := title_of(name)):
        return "" if are_several(name) else titled
    bare = unaccented(name.lower())
    words = re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", re.split(r"[,;(]| who\b", bare)[0])
    first = [word for word in words if word not in ("my", "dear", "dearest", "our", "for", "to", "the")]
    for who, own, names in (("she", OWN_SHE, _WOMEN), ("he", OWN_HE, _MEN)):
        if {*first[:3]} & {*own} or {*first[:1]} & names:
            return who
    return ""


def unaccented(name: str) -> str:
    """A name without its accents, as the lists of names have it: "sinead" of "sinéad"."""
    return "".join(mark for mark in unicodedata.normalize("NFKD", name) if not unicodedata.combining(mark))


def title_of(name: str) -> str:
    """he or she, where somebody goes by a title or a word of kin; else the empty string."""
    return next((pronoun for pronoun, title in _TITLES.items() if title.search(name)), "")


def is_stately(name: str) -> bool:
    """Whether a mother or father is called by the whole word: "Father", "Your Grandmother"."""
    return bool(re.fullmatch(r"(?:(?:my|your|dear) )*(?:grand)?(?:father|mother)", name.strip(), re.I))


def is_of_the_family(name: str) -> bool:
    """Whether somebody is called as only their own family calls them: "Dad", "our Joe", "Uncle Des"; not "your dad"."""
    return bool(_OF_THE_FAMILY.match(name.strip()))


def is_ones_own(name: str) -> bool:
    """Whether somebody is told by whose they are, the writer's: "my uncle", "our poor mother"."""
    return bool(_ONES_OWN.match(name.strip()))


def has_title(name: str) -> bool:
    """Whether somebody is written to by title: Mrs Abernathy, Captain Bligh, Dr. Osei."""
    return bool(_FORMAL.search(name)) or is_office(name)


def is_office(name: str) -> bool:
    """Whether somebody is written to by an office and no name: the registrar of the Royal College, the editor."""
    return bool(_OFFICE.fullmatch(name.strip()))


def with_capitals(name: str) -> str:
    """One name or two, typed all small, with their capitals; anything else as it is."""
    if not _SMALL.fullmatch(name):
        return name
    return re.sub(
        r"[^\W\d_][\w'’]*", lambda word: word[0] if word[0] == "and" else word[0].capitalize(), name
    )


def plain(name: str) -> str:
    """A name as it is compared: "Missing-you" and "missing_you" are missing you."""
    return " ".join(re.split(r"[\s_-]+", name.strip())).casefold()


def known_name(key: str, given: str, allowed: Iterable[str]) -> str:
    """That of the allowed names which is meant. Raises UnknownName."""
    names = tuple(allowed)
    for name in names:
        if plain(name) == plain(given):
            return name
    raise UnknownName(key, given.strip(), names)


def text_of(given: Mapping[str, object], key: str) -> str:
    """What stands under a key, on one line; the empty string where there is nothing."""
    value = given.get(key, "")
    if not isinstance(value, str):
        raise BriefError(f"{key}: {shown(value)} is not text; write it in quotes", key)
    return " ".join(value.split())


def optional_name(given: Mapping[str, object], key: str, allowed: Iterable[str]) -> str | None:
    """That of the allowed names which stands under a key, if there is one. Raises UnknownName."""
    name = text_of(given, key)
    return known_name(key, name, allowed) if name else None


def shown(value: object) -> str:
    """A value as a message shows it, cut where it is long."""
    text = repr(value) if not isinstance(value, str) else f"“{value}”"
    return text if len(text) <= 60 else text[:59] + "…"
