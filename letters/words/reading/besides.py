"""What an answer tells beside what it was asked for: told_besides("get well, shes had her gallbladder out", "get well")
is {"deed": "shes had her gallbladder out"}.

Nothing is turned here: what is found is read as the answer to its own question would be."""

from __future__ import annotations

import re

from letters.words.english.grammar import BASES, bare_word, is_past, is_s_form
from letters.words.english.naming import gender_of
from letters.words.english.numbers import read_ordinal
from letters.words.english.people import BEASTS, gender_of_word
from letters.words.english.persons import genders_in
from letters.words.reading.assent import assent
from letters.words.reading.beyond import own_sentence
from letters.words.reading.counting import read_about
from letters.words.reading.onward import THEN
from letters.words.reading.purposes import answers_mail

# An occasion that is about something done, which is often said with it.
_DEED = ("get well", "congratulations", "apology", "thanks")
_NUMBER = (
    r"(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|\w+teen)"
)
_YEARS = re.compile(rf"\b({_NUMBER}) (?:years|yrs)\b", re.I)
_AGE = re.compile(
    rf"\b(?:has|is|hes|shes|he's|she's|turning|turns|going to be|will be|being|be|her|his|their) "
    rf"({_NUMBER})(?:st|nd|rd|th)?(?=$|[ .,!?])(?! (?:children|kids|weeks|months|days|o'clock|pm|am)\b)",
    re.I,
)
# "Her eightieth birthday", "their ruby wedding"; the first and second may be those of something else.
_NTH = re.compile(
    r"(?<!\bmy )\b(?P<tens>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])?"
    r"(?P<nth>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:th|st|nd|rd)) "
    r"(?:wedding )?(?P<day>birthday|bday|b-day|anniversary|wedding)\b(?! (?:since|without|in)\b)",
    re.I,
)
_JUBILEE = re.compile(
    r"\b(silver|pearl|ruby|golden|diamond) (?:wedding(?: anniversary)?|anniversary)\b", re.I
)
_BARE_NUMBER = re.compile(rf"[,:;.(-] ?(?:(?:it's |its )?the big )?({_NUMBER})\)?[.!]?$", re.I)
_DIED = re.compile(
    r"\b(?:(?P<owner>her|his|their|my|our|the) (?P<kin>[a-z]+),? )?(?P<name>(?-i:[A-Z])[\w'’-]+)?,? ?(?:has |"
    r"just |suddenly )*"
    r"(?:died|passed(?: away| on)?)\b",
    re.I,
)
# "Sympathy. It was Ken, his brother."
_IT_WAS = re.compile(
    r"\b(?:it was|it'?s|it is|lost) (?:(?P<owner>her|his|their) (?P<kin>[a-z]+),? )?(?P<name>(?-i:[A-Z])[\w'’-]+)?"
    r"(?:, (?:her|his|their) (?P<who>[a-z]+))?",
    re.I,
)
_AFTER_DIED = re.compile(r"[,.:;]? (?P<name>(?-i:[A-Z])[\w'’-]+)")
_CALLED = re.compile(
    r"\b(?:baby|girl|boy|son|daughter|twins?|little one)(?: (?:girl|boy|son|daughter))?(?:,| called| named|:) "
    r"(?:called |named )?"
    r"(?P<name>(?-i:[A-Z])[\w'’-]+(?: and (?-i:[A-Z])[\w'’-]+)?)",
    re.I,
)
_MARRIES = re.compile(r"\b(?:to|marrying|marries) (?P<name>(?-i:[A-Z])[\w'’-]+)", re.I)
_I_GO = re.compile(
    r"\b(?:i'?m|i am|im|we'?re|we are|i) (?:going|leaving|moving|off|emigrating|leave|move|go)\b", re.I
)
_JOB_IN = re.compile(
    r"\b(?:job|post|place) (?:in|at|with) (?P<place>(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)*)", re.I
)
_THEY_GO = re.compile(
    r"\b(?:s?he|they|(?-i:[A-Z])[\w'’-]+|(?:my|our|her|his) \w+)(?:'?s|'re| is| are| has)?"
    r"(?: (?:now|just|already|finally|been))*"
    r" (?:going|leaving|moving|off|emigrating|leaves|moves|goes|left|emigrates|departs|finishes|flies|"
    r"got a job (?:in|at))\b",
    re.I,
)
_GOES_TO = re.compile(
    r"\b(?:going|moving|off|emigrating|move|moves|go|goes|leaving|back)[.,]? (?:back )?(?:to |for )?"
    r"(?P<place>home\b|(?<= to )(?:the |an? |another |a new )?[^\W\d_][\w'’-]*(?:,? (?-i:[A-Z])[\w'’-]+)*|(?<= for "
    r")(?-i:[A-Z])[\w'’-]+)",
    re.I,
)
_THEY_ARE = re.compile(
    r"(?:(?<![\w'’])(?:my|our) \w+|\b(?:he|she|they|you|u|(?!(?:Im|We|It|There|Yes|No|Yeah)\b)(?-i:[A-Z])[\w’-]+))"
    r"(?:'s|'re| is| are|s)?(?: now| still| away| off| back| living| working| posted| stuck)*(?P<at> (?:in|at|on) )"
    r"(?P<place>[^.;!?]+?)(?=$|[.;!?]| (?:and|but) (?:i|im|we)\b|,? (?:i'?m|i am|we'?re|we are|till|til|until|"
    r"for (?:work|uni|college|school|good|now|\d|a|the)"
    r"|since|because|cos|working|studying)\b|, (?:i|im|nurse|working|as)\b)",
    re.I,
)
_WED = re.compile(r"\b(?:wife|wifey|husband|hubby|missus)\b(?!['’]?s\b)", re.I)
_APART = (
    "missing you",
    "long distance",
    "keeping in touch",
    "wedding",
    "divorce",
    "farewell",
    "apology",
    "after long silence",
)
_HAS = ("has", "is", "hes", "shes", "he's", "she's", "been")
_HOW_LONG = 8  # words that say for how many years, and nothing else
TELLING = 4  # words after a yes, of which a memory is made
_KNEW = re.compile(
    r"(?:(?:only|just|first|once) )?(?:met|knew|worked|sat|saw|lived|went to|spoke|heard)\b", re.I
)
# How long, or how well: "since school", "thirty years or more".
_SPAN = re.compile(
    r"(?:since|for|from|only (?:to|by|from|as|through)|all (?:my|his|her|our) li(?:fe|ves)|(?:very )?well"
    r"|(?P<long>(?:about |over |nearly |almost |some )?(?:\w+[- ])?\w+ (?:years|yrs|months|summers|winters)))\b",
    re.I,
)
# "not well but I cleaned his teeth": how well is no memory.
_HOW_WELL = re.compile(
    r"^(?:(?:but )?(?:not|only|just) )?(?:(?:very|that|all that|so|too|really|quite|particularly|terribly|fairly) )*"
    r"(?:well|closely|much|a (?:bit|little))(?: (?:at all|really|enough|though))?"
    r"(?:[,.;:–—-]+ |,? (?=but\b))(?:but )?(?=\S)",
    re.I,
)
# "Yes, though mainly over the fence."
_HOW_NEAR = re.compile(
    r"(?:(?:al)?though )?(?:only|mainly|mostly|chiefly|more|just) (?:over|from|at|by|through|in|on|as)\b",
    re.I,
)
_NO_DEED = re.compile(
    r"\b(?:letter|card|reason|to (?:say|tell|wish|congratulate)|get well|congratulations for)\b", re.I
)


def told_besides(answer: str, occasion: str) -> dict[str, str]:
    """Details by their keys that an answer to “What is it for?” tells as well; none where nothing is told surely."""
    told: dict[str, str] = {}
    if nth := _nth(answer, occasion):
        told["age" if occasion == "birthday" else "years"] = nth
    elif occasion == "birthday" and (
        age := _AGE.search(answer) or _BARE_NUMBER.search(answer) or _YEARS.search(answer)
    ):
        told["age"] = str(read_ordinal(age[1]) or age[1])
    elif years := _YEARS.search(answer) or (
        _BARE_NUMBER.search(answer) if occasion == "anniversary" else None
    ):
        told["years"] = years[1]
    told |= _of_whom(answer, occasion)
    if occasion == "farewell":
        leaves = "yes" if _I_GO.search(answer) else "no" if _THEY_GO.search(answer) else ""
        told |= {"leaving": leaves} if leaves else {}
        told |= {"place": place} if (place := _goes_to(answer)) else {}
    if occasion == "keeping in touch" and answers_mail(answer):
        told["answering"] = "yes"
    return told | _what_happened(answer.strip(" .!"), occasion)


def _nth(answer: str, occasion: str) -> str:
    """The years of somebody's "eightieth birthday" or their "ruby wedding" in figures, or the empty string."""
    if occasion not in ("birthday", "anniversary"):
        return ""
    found = _NTH.search(answer)
    if found and (found["day"].lower()[0] == "b") == (occasion == "birthday"):
        number = read_ordinal(f"{found['tens'] or ''}{found['nth']}")
        return str(number) if number else ""
    jubilee = _JUBILEE.search(answer) if occasion == "anniversary" else None
    return str(read_about(jubilee[1])) if jubilee else ""


def told_with_kin(answer: str, relationship: str, occasion: str) -> dict[str, str]:
    """The years of two who love or work together, where the letter is about them: "colleague, 31 years"; and that a
    wife or husband lives in one's house, where the letter is not about being apart."""
    about = {"partner": ("anniversary", "love"), "colleague": ("retirement",)}.get(relationship, ())
    years = _YEARS.search(answer) if occasion in about else None
    wed = relationship == "partner" and occasion not in _APART and _WED.search(answer)
    return ({"years": years[1]} if years else {}) | ({"together": "yes"} if wed else {})


# "We of the League will miss his quiet presence": what is still to come is no memory.
_WILL_MISS = re.compile(
    r"\b(?:will|shall|won't|\w+'ll) (?:\w+ ){0,2}?(?:miss|remember|forget|pray|think)\b", re.I
)


def told_with_yes(answer: str, key: str, to: str = "", several: bool = False) -> dict[str, str]:
    """Details by their keys that an answer to a question of yes or no tells as well: "yes, he's in Hamilton". What says
    more than it was asked for is what the writer says next, in their own sentence; a place that is told in it is "", so
    that nobody asks for it. `to` is what the reader is called; `several` write."""
    told: dict[str, str] = {}
    said, rest = assent(answer, key)
    if key == "knew" and said:
        memory = _known(rest, "We" if several else "I")
        return {THEN if _WILL_MISS.search(memory) else "memory": memory} if memory else {}
    if key in ("together", "married") and (years := _YEARS.search(answer)):
        told["years"] = years[1]
    if key in ("abroad", "away") and (where := _THEY_ARE.search(answer)):
        told["place"] = where["place"].strip(" ,")
    if key == "leaving" and (place := _goes_to(answer)):
        told["place"] = place
    more = own_sentence(answer, key, told.get("place", ""), to)
    if not more or ("years" in told and len(more.split()) <= _HOW_LONG):
        return told
    place = told.get("place", "")
    return told | ({"place": ""} if place and place in more else {}) | {THEN: more}


_WAS_SO = re.compile(r"(?:s?he|they) (?:always|never|was|were|had|used|\w+ed)\b", re.I)  # "she always waved"


def _known(rest: str, who_knew: str) -> str:
    """What is remembered of the one who died, told with a yes: "thirty years or more. He did our taxes"."""
    rest = _HOW_WELL.sub("", rest)
    parts = [part for part in _PARTS.split(rest) if not _SPAN.match(part)]
    if not any(len(part.split()) >= TELLING or _WAS_SO.match(part) for part in parts):
        return ""
    span = _SPAN.match(rest)
    who = {"he": "him", "she": "her"}.get("".join(genders_in(rest)))
    if _HOW_NEAR.match(rest):
        return f"{who_knew} knew {who or 'them'}, {rest}"
    if not span:
        return f"{who_knew} {rest}" if _KNEW.match(rest) else rest
    knew = "had known" if span[0].lower().startswith("since") else "knew"
    knows = f"{who_knew} {knew} {who}" if who else f"We {knew} each other"
    return f"{knows} {'for ' if span['long'] else ''}{rest}"


def _goes_to(answer: str) -> str:
    """Where somebody goes, or nothing: "I'm going to miss her" is no place."""
    found = _GOES_TO.search(answer) or _JOB_IN.search(answer)
    place = found["place"].strip(" ,") if found else ""
    return "" if place and bare_word(place.split()[0]) in BASES else place


def _of_whom(answer: str, occasion: str) -> dict[str, str]:
    if occasion == "condolence" and (died := _DIED.search(answer)) and (died["name"] or died["kin"]):
        who = {"he": "he", "she": "she"}.get(
            gender_of(f"my {died['kin'] or ''}") or gender_of(died["name"] or "")
        )
        name = died["name"] or ""
        if gender_of_word(name.lower()):  # "Wife died, Pat."
            after = _AFTER_DIED.match(answer[died.end() :])
            name = after[1] if after else ""
        name = name or _theirs(died["owner"] or "", died["kin"] or "")
        named = {"name": name} if name else {}
        return named | ({"pronoun": who} if who else {})
    if (
        occasion == "condolence"
        and (lost := _IT_WAS.search(answer))
        and (name := lost["name"] or _theirs(lost["owner"] or "", lost["kin"] or ""))
    ):
        who = gender_of(f"my {lost['kin'] or lost['who'] or ''}") or gender_of(lost["name"] or "")
        return {"name": name} | ({"pronoun": who} if who else {})
    if occasion == "new baby" and (called := _CALLED.search(answer)):
        return {"baby": called["name"]}
    if occasion == "wedding" and (marries := _MARRIES.search(answer)):
        return {"name": marries["name"]}
    return {}


def _theirs(owner: str, kin: str) -> str:
    """Whom of the reader's own somebody is, where no name is told: "her husband"."""
    known = owner.lower() in ("her", "his", "their") and (
        gender_of_word(kin.lower()) or kin.lower() in BEASTS
    )
    return f"{owner.lower()} {kin.lower()}" if known else ""


def _what_happened(answer: str, occasion: str) -> dict[str, str]:
    """What was done, or what is new: what stands after "for", or beside the occasion."""
    if occasion in ("thanks", "apology"):
        done = _FOR.search(answer)
        news = next((part for part in _PARTS.split(answer)[1:] if _OF_MINE.match(part)), "")
        return ({"deed": done[1]} if done else {}) | ({"news": news} if news and occasion == "thanks" else {})
    if occasion == "keeping in touch":
        news = next((part for part in _PARTS.split(answer)[1:] if _OF_MINE.match(part)), "")
        return {"news": news} if news else {}
    if occasion not in _DEED:
        return {}
    deed = next((part for part in _PARTS.split(answer) if _is_deed(part)), "")
    return {"deed": deed} if deed else {}


_PARTS = re.compile(r"[,;:.!–—]+\s+| -+ ")
_OF_MINE = re.compile(r"(?:i|i'?ve|we|we'?ve|got|passed|finished|my|our) (?=\S+ )", re.I)
_FOR = re.compile(
    r"\bfor (?!(?:her|his|their)? ?(?:birthday|wedding|everything|all)\b)"
    r"((?:not )?[a-z]+ing\b.*|(?:the|a|an|my|our) .*)$",
    re.I,
)


def _is_deed(part: str) -> bool:
    """Whether a part of an answer tells that something was done, and is no wish or name of an occasion."""
    words = [bare_word(word) for word in part.split()]
    acted = any(is_past(word) or word in _HAS or is_s_form(word) for word in words[:4])
    return len(words) > 2 and acted and not _NO_DEED.search(part)
