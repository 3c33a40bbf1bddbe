"""Ordinary words for a person, and what such a person is to the writer: related("my wife's mum") is relative."""

from __future__ import annotations

import re

from letters.letter import RELATIONSHIPS
from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.slips import SLIPS

_WORDS = {
    "partner": "wife wifey hubby hubs husband missus gf bf girlfriend boyfriend fiance fiancee fiancé fiancée spouse "
    "bride groom lover sweetheart soulmate",
    "parent": "mum mom mam mother mummy mommy mammy mama mamma ma dad father daddy papa pa pops stepmother stepfather "
    "stepmum stepmom stepdad guardian",
    "child": "son daughter stepson stepdaughter kid children grandson granddaughter grandchild grandchildren grandkid "
    "eldest youngest bairn baby toddler",
    "sibling": "brother sister sis bro twin stepbrother stepsister",
    "grandparent": "gran granny nan nana nanna nanny nonna nonno oma opa grandma grandmother grandad granddad grandpa "
    "grandfather gramps grampa grampy",
    "relative": "cousin cuz aunt uncle auntie aunty niece nephew godmother godfather godparent goddaughter godson "
    "godchild godchildren family relation kin inlaw",
    "friend": "neighbour neighbor flatmate housemate roommate mate pal buddy bestie bff chum penpal classmate "
    "schoolmate teammate pupil student landlady landlord lodger tenant carer nurse doctor gp dentist "
    "physio therapist counsellor "
    "midwife vet parishioner shipmate comrade "
    "vicar priest pastor minister imam rabbi nun hairdresser barber postman postwoman milkman babysitter "
    "childminder cleaner gardener",
    "teacher": "tutor professor lecturer coach trainer instructor mentor headteacher headmaster headmistress "
    "schoolteacher choirmaster",
    "colleague": "boss manager coworker workmate work worked worker secretary foreman supervisor employer employee "
    "assistant intern apprentice director team crew client customer trainee superior",
}
_OF = {word: name for name, words in _WORDS.items() for word in words.split()}
_OF |= {name: name for name in RELATIONSHIPS if " " not in name}
# What several words say together, whatever each of them says.
_SURELY = (
    (
        "relative",
        re.compile(
            r"\bin[ -]?laws?\b|\bgod ?(?:parents?|child\w*|mothers?|fathers?|daughters?|sons?)\b", re.I
        ),
    ),
    ("colleague", re.compile(r"\bsuperior\b", re.I)),
    (
        "colleague",
        re.compile(
            r"\b(?:business|job[ -]share) partners?\b|\b(?:ward|charge|nursing|night) sisters?\b", re.I
        ),
    ),
    ("former partner", re.compile(r"\bold flame\b", re.I)),
)
# What tells it where no word for a person does.
_ELSE = (
    ("partner", re.compile(r"\b(?:other|better) half\b|\b(?:love|light) of my life\b", re.I)),
    (
        "child",
        re.compile(r"\b(?:little|wee) (?:one|man|girl|boy)s?\b|\b(?:my|our) (?:boys|girls|lads)\b", re.I),
    ),
    ("colleague", re.compile(r"\b(?:at|from|in) (?:work|the office)\b", re.I)),
    ("friend", re.compile(r"\bnext[ -]?door\b|\b(?:from|over|across|down|up) (?:the|my|our) \w+$", re.I)),
)
# Whose: "my sister's husband", "my wifes mum".
_OF_WHOM = re.compile(
    r"\b(?!was\b|is\b|has\b|his\b)(\w+?)(?:['’]s|s['’]?) (?:(?:new|old|late|little|big|twin|step) ?)*(\w+)\b",
    re.I,
)
# "my kids dad" may be a husband, or not any more, and "my girl" a daughter or not: that is asked about.
_UNSURE = re.compile(
    r"\b(?:kid|child|son|daughter|children)(?:['’]s|s['’]?) (?:mum|mom|mother|dad|father)\b"
    r"|\b(?:mum|mom|mother|dad|father) of (?:my|our) "
    r"|\b(?:my|our) (?:boy|girl|lad|lass|man|woman|lady)$",
    re.I,
)
_NEAR = ("partner", "parent", "child", "sibling", "grandparent", "relative")
_KNOWN = ("friend", "teacher", "colleague")
# Whoever they are, they are somebody whom the writer knows.
_SOMEBODY = frozenset(
    "lady woman man bloke guy girl boy lad lass fella chap gentleman person somebody someone".split()
)
_FORMER = {"ex", "former"}
# "my wife and son", not "my son and his wife": who is joined to whom is the writer's own.
_BOTH = re.compile(
    r"\b(\w+)(?:,? (?:and|&|n|plus)|,) (?:(?:my|our|the|an?|all|best|little|old|two|three|four) )*(\w+)\b",
    re.I,
)
_YOUNG = re.compile(r"(?:boys|girls|lads|kids|children|youngsters|bairns)", re.I)
# After anybody but the writer's own wife or husband these are theirs: "my brother and family".
_OF_A_HOUSE = re.compile(rf"family|wife|husband|partner|{_YOUNG.pattern}", re.I)


def related(answer: str) -> str:
    """That of RELATIONSHIPS which is nearest to what an answer calls somebody; the empty string where it names
    nobody."""
    if _UNSURE.search(answer.strip()):
        return ""
    if near := _told_by(_SURELY, answer) or _of_another(answer):
        return near
    said = re.findall(r"[^\W\d_]+", answer.lower())
    if both := two_of(answer):
        return both
    named = [_meant(word) for word in said if word.removesuffix("s") in RELATIONSHIPS]
    first = next(iter([*named, *filter(None, map(_meant, said))]), "")
    if _FORMER & {*said} and first in ("", "partner"):
        return "former partner"
    return first or _told_by(_ELSE, answer) or ("friend" if _SOMEBODY & {*said} else "")


def two_of(answer: str) -> str:
    """What two are to the writer who are named together: “relative” where they are near, and not the same; the nearer,
    where one is both: “my wife and best friend”; "" where no two are, or one is not any more."""
    if _FORMER & {*re.findall(r"\w+", answer.lower())}:
        return ""
    for found in _BOTH.finditer(answer):
        first, second = _meant(found[1].lower()), _meant(found[2].lower())
        second = "child" if _YOUNG.fullmatch(found[2]) else second
        theirs = _OF_A_HOUSE.fullmatch(found[2]) and (first != "partner" or found[2].lower() == "family")
        if not first or not second or first == second or theirs:
            continue
        if first in _NEAR and second in _NEAR:
            return "relative"
        if first in _NEAR and second in _KNOWN:
            return first
    return ""


def _told_by(phrases: tuple[tuple[str, re.Pattern[str]], ...], answer: str) -> str:
    return next((name for name, phrase in phrases if phrase.search(answer)), "")


def _meant(word: str) -> str:
    tries = (word, word.removesuffix("s"), SLIPS.get(word, ""))
    return next((_OF[one] for one in tries if one in _OF), "")


def _of_another(answer: str) -> str:
    """Who is kin of one's own kin, by whatever name, a grandparent among them; or their neighbour or teacher."""
    return next(filter(None, map(_of_whom, _OF_WHOM.finditer(answer))), "")


def _of_whom(found: re.Match[str]) -> str:
    """Who one is whose kin it is that is named: "my mates wife"."""
    whose, who = _meant(found[1].lower()), _meant(found[2].lower())
    if whose in _KNOWN and who in _NEAR:
        return "friend"
    if not whose and who in ("parent", "child", "sibling", "grandparent", "relative", "partner"):
        named = found[1][0].isupper() or found[1].lower() in FIRST_NAMES
        return "friend" if named else ""  # "Jo's mum and dad": whoever Jo is, they are somebody one knows
    if whose in _NEAR and who in _NEAR:
        return "grandparent" if whose == who == "parent" else "relative"
    return who if whose in _NEAR and who in _KNOWN else ""
