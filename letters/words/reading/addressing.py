"""The one who reads the letter where the writer's phrase calls her by her name or her kin: addressed(text, brief).

"ana fell in the canal" and, to a sister, "my sister fell in the canal" speak of the reader as "she fell in the canal"
does; what becomes of "she" stands in persons.py."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.letter import Brief, Detail
from letters.words.english.clauses import begins_clause
from letters.words.english.grammar import BE, MODALS, bare_word, is_adverb, is_past, is_s_form
from letters.words.english.naming import are_several, gender_of
from letters.words.english.persons import genders_in, speaks_to_you, turn
from letters.words.reading.introductions import called

_TITLE = re.compile(
    r"(?:(?:my|dear|dearest|darling|the|our) )+|(?:(?:mr|mrs|ms|miss|dr|sir|uncle|aunt|auntie|aunty|"
    r"nan|nana|gran|granny|"
    r"grandma|grandad|grandpa|cousin) )(?=\w)",
    re.I,
)
_KIN = {
    "sibling": {"he": "brother|bro", "she": "sister|sis"},
    "parent": {
        "he": "dad|daddy|father|papa|old man",
        "she": "mum|mummy|mom|mommy|mother|mam|mama",
    },
    "child": {"he": "son|boy|little boy", "she": "daughter|girl|little girl"},
    "grandparent": {
        "he": "grandad|granddad|grandpa|grandfather",
        "she": "nan|nana|gran|granny|grandma|grandmother",
    },
    "partner": {"he": "husband|boyfriend|hubby", "she": "wife|girlfriend|missus"},
}
# "my brothers wedding" is one brother's; "my brothers were" several.
_ONE = r"(?:\b(?!s)|s(?= (?!and\b|or\b|were\b|are\b|all\b|both\b|in\b|who\b|had\b|have\b)[a-z]))"
# "brother pushed me in" was mine.
_BARE_KIN = re.compile(
    r"((?:big |little |older |younger )?(?:brother|sister|husband|wife|cousin|"
    r"son|daughter|boss)) (\w+)",
    re.I,
)
_PARENTS = "mum|mom|mam|dad|mummy|daddy|nan|gran|grandad|grandma|grandpa"
_OWNED_BY_KIN = (
    "car|van|house|flat|garden|shed|kitchen|chair|bed|sofa|settee|phone|coat|dog|cat|bike|boat|caravan|birthday|wedding|"
    "greenhouse|allotment|fence|gate|roof|room|telly|piano|bag|glasses|hat|scarf|tent|mower|ladder"
)
_BEFORE_A_THING = "in|on|with|of|up|down|for|at|to|from|round|borrowed|took|drove|painted|fixed|broke"
_NO_MORE = r"(?=$|[.,;!?]| (?:and|when|on|for|with|every)\b)"
_PRONOUNS = {"he": ("he", "him", "his"), "she": ("she", "her", "her")}
_OWNED = r"(?<!her )(?<!his )(?<!your )(?<!their )(?<!'s )(?<![-\w])"


_WORDS_TOO = frozenset(
    "rose will mark grace joy hope faith may june april august bill rob drew art dawn eve ivy lily "
    "daisy holly heather hazel iris olive "
    "poppy ruby amber pearl gene dale dean earl grant guy pat pip ray sandy skip sunny summer "
    "autumn violet willow robin "
    "jasmine basil clay cliff frank gale glen heath hunter jade lance mason miles nick pierce reed "
    "rich rusty scout stone sue "
    "tucker wade penny patience melody cherry carol angel dot kit ash buddy chip duke ace bliss "
    "blue bunny candy chase coral "
    "crystal ginger jewel pop pops bean love bear star team honey darling sweetheart you him her jack sky star river "
    "brook brooke forest ridge lane park west page faye fay skye paris sydney florence chelsea india china".split()
)


def addressed(text: str, brief: Brief) -> str:
    """The text with "he" or "she" for the reader's own name, or for the kin that the reader is to the writer."""
    if speaks_to_you(text) or are_several(called(brief.to)):
        return _of_yours(text, called(brief.to))
    if (greeted := re.match(rf"{re.escape(called(brief.to))}, ", text, re.I)) and begins_clause(
        text[greeted.end() :]
    ):
        text = text[greeted.end() :]
    if (bare := _BARE_KIN.match(text)) and (is_past(bare[2].lower()) or bare[2].lower() in BE):
        text = f"my {text[0].lower()}{text[1:]}"
    for pattern, gender in _calling(text, brief):
        text = pattern.sub(lambda found, g=gender: _pronoun(found, g), text)  # type: ignore[misc]
    return text


def _of_yours(text: str, to: str) -> str:
    """Talk with "your" for what is the reader's, where that is Mum or Nan: "you sat in Mum's car". A name may be
    another's."""
    if not re.fullmatch(_PARENTS, to, re.I):
        return text
    mine = rf"(?<!your )(?<!her )(?<!his )(?<!their )(?<!and )\b(?:my )?{to}'?s"
    home = re.compile(rf"(\b(?:at|to|from|round|near|outside) ){mine}{_NO_MORE}", re.I)
    owned = re.compile(rf"(\b(?:{_BEFORE_A_THING}) ){mine} (?=(?:old |new )?(?:{_OWNED_BY_KIN})\b)", re.I)
    return owned.sub(r"\1your ", home.sub(r"\1yours", text))


def spoken_to(text: str, brief: Brief) -> str:
    """The text with "you" for the reader's own name: "they say wait for Declan". Where somebody else may be he or she,
    the name is left."""
    said = text if genders_in(text) else addressed(text, brief)
    return said if said == text else turn(said, genders_in(said))


_HALF = re.compile(r"\b(?:half|step)[- ]?(?:sister|brother|sis|bro|sibling)", re.I)


def with_kin(detail: Detail, brief: Brief) -> Detail:
    """The detail, turned already, with "Mum" for "my mum" and "your mum" where the reader is the writer's own sibling,
    and for "my mum" where it is the other parent."""
    owner = {"sibling": "my|your|our", "parent": "my"}.get(brief.relationship)
    if _HALF.search(brief.to):
        owner = None  # each has a mother of their own
    if owner is None or not re.search(rf"\b(?:{_PARENTS})\b", " ".join((detail.plain, *detail.more)), re.I):
        return detail
    named = re.compile(rf"\b(?:{owner}) ({_PARENTS})\b", re.I)

    def at_home(text: str) -> str:
        return named.sub(lambda found: found[1].capitalize(), text)

    return replace(
        detail,
        plain=at_home(detail.plain),
        sentence=at_home(detail.sentence),
        clause=at_home(detail.clause),
        noun=at_home(detail.noun),
        base=at_home(detail.base),
        doing=at_home(detail.doing),
        more=tuple(map(at_home, detail.more)),
    )


def _calling(text: str, brief: Brief) -> list[tuple[re.Pattern[str], str]]:
    """Patterns of what the reader is called here, each with he or she."""
    to = called(brief.to)
    name = _TITLE.sub("", to).split()
    found = []
    if name and len(name[0]) > 1 and name[0].isalpha():
        whole = re.escape(to)
        first = re.escape(name[0])
        titled = name[0] != to.split()[0]
        names = whole if titled else f"{whole}|{first}"
        # A name that is another word too ("Rose", "Will") is one only with its capital.
        case = re.NOFLAG if name[0].lower() in _WORDS_TOO and not titled else re.I
        named = re.compile(rf"{_OWNED}(?:{names})(?P<of>'s|s(?= [a-z]))?\b(?! (?-i:[A-Z]))", case)
        found.append((named, _gender(text, brief)))
    kin = _KIN.get(brief.relationship, {})
    told = {
        gender for gender, words in kin.items() if re.search(rf"\bmy (?:\w+ )?(?:{words}){_ONE}", text, re.I)
    }
    if len(told) == 1 and gender_of(brief.to) in (*told, ""):
        gender = next(iter(told))
        before = re.split(rf"\bmy (?:\w+ )?(?:{kin[gender]}){_ONE}", text, flags=re.I)[0]
        if not genders_in(before):
            older = r"(?:big |little |older |younger |dear |old |lovely |own )?"
            named = re.compile(rf"\bmy {older}(?:{kin[gender]})(?P<of>'s|s(?= [a-z]))?\b(?!-)", re.I)
            found.append((named, gender))
    return found


def _gender(text: str, brief: Brief) -> str:
    if known := gender_of(brief.to):
        return known
    spoken = genders_in(text)
    return next(iter(spoken)) if len(spoken) == 1 else "she"


# "Thanks for the camera dad": what one is thanked for is said, and then who.
_THANKED = re.compile(
    r"(?:^|[.!?] )(?:thanks|thank you|ta|cheers|th(?:an)?x)(?: \w+)* "
    r"(?!(?:to|with|for|from|of|and|about|at|by)\b)[a-z]+ $"
    r"|(?:^|[.!?] )(?:happy|merry) (?:\w+ ){1,3}$",
    re.I,
)


def _is_called(before: str, after: str) -> bool:
    """Whether a name is called out, and nobody is told of: "thanks for the jumper, Nan.", "Joan, you were right"."""
    cut_off = re.match(r"[.!?…]|$|,(?! (?:and|or)\b)", after) is not None
    if cut_off and _THANKED.search(before):
        return True
    return (before.endswith(", ") and cut_off) or (
        re.search(r"(?:^|[.!?] )$", before) is not None and after[:1] == ","
    )


def _pronoun(found: re.Match[str], gender: str) -> str:
    """She where something is done, her where it is done to her, and hers what is hers."""
    subject, objective, owned = _PRONOUNS[gender]
    text = found.string
    if not found["of"] and _is_called(text[: found.start()], text[found.end() :]):
        return found[0]
    after = [bare_word(word) for word in text[found.end() :].split()]
    before = bare_word(text[: found.start()].split()[-1]) if text[: found.start()].split() else ""
    if found["of"]:
        verb = next((word for word in after if not is_adverb(word)), "")
        goes = verb.endswith("ing") or verb in ("been", "got", "so", "a", "the", "always")
        return f"{subject}'s" if goes and found["of"] == "'s" else owned
    verb = next((word for word in after if not is_adverb(word)), "")
    acts = verb in BE | MODALS or is_past(verb) or is_s_form(verb)
    if re.search(r"\b(?:me|i) and $", text[: found.start()], re.I):
        return objective
    joined = after[:2] in (["and", "i"], ["and", "me"]) and not before
    free = not before or before in _LINKS or text[: found.start()].rstrip()[-1:] in ".!?,;"
    return subject if (acts and free) or joined else objective


_LINKS = frozenset(
    "when that because and but so how way time day night while as if where then before after since "
    "until what who though "
    "once whenever said says".split()
)
