"""Who somebody is to the writer and what a letter is for, in whatever words: read_relationship("old school friend") is
friend, read_occasion("hes retiring", …) is retirement."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.errors import UnknownName
from letters.letter import RELATIONSHIPS
from letters.words.english.naming import known_name
from letters.words.english.people import TO_THE_WRITER, either
from letters.words.reading.beside_name import parted_from
from letters.words.reading.purposes import declines, gathers, invites, keeps_in_touch, tells, writes_back
from letters.words.reading.relations import related, two_of
from letters.words.reading.tongues import kin_abroad

_FOR = {
    "apology": "sorry apologise apologize apologising",
    "thanks": "thank thankyou gratitude",
    "condolence": "sympathy condolences loss died death bereavement funeral",
    "new baby": "baby born newborn",
    "get well": "ill illness hospital operation poorly recovery well",
    "farewell": "goodbye leaving",
    "love": "reason because valentine valentines",
    "congratulations": "congrats congratulate congratulating exam exams graduation promotion",
    "missing you": "miss missing",
    "after long silence": "silence reconnect reconnecting",
    "birthday": "bday",
    "anniversary": "anniv",
    "wedding": "married marrying engagement engaged",
    "divorce": "separation",
    "retirement": "retire retiring retired retires",
}
# "golden wedding, 50 years": not the day itself.
_LONG_WED = re.compile(r"\b(?:silver|pearl|coral|ruby|golden|gold|diamond|platinum)\b|\byears\b", re.I)
# "She's turning eighty", "her twenty-first", "he's 21 on Saturday": nobody says what day that is.
_OF_AGE = re.compile(
    r"\b(?:turning|turns|going to be|will be|'ll be) (?:\d{1,3}|[a-z]+(?:ty|teen)(?:[- ]\w+)?)"
    r"(?!\S| (?:weeks|months|days|miles))"
    r"|^(?:it'?s )?(?:her|his|their|your|[\w' ]+'s) (?:\d{1,3}(?:st|nd|rd|th)|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+|\w+(?:tieth|teenth))[.!]?$"
    r"|\b(?:he|she|they)(?:'?s|'?re| is| are) \d{1,3} (?:on|this|next|tomorrow)\b",
    re.I,
)
# Kin by which one calls somebody, and what names somebody as one's own.
_CALLED = re.compile(
    r"(?:mum|mom|mam|mummy|mommy|dad|daddy|nan|nana|nanna|gran|granny|grandma|grandad|granddad|grandpa)", re.I
)
# "Sandra. Ex-wife.", "Terry - work": who it is, after the name and a mark.
_AFTER = re.compile(
    rf"\w(?:[.,;:]| [-–—(]) *(?P<who>(?:my )?(?:old |best )?(?:{either(*TO_THE_WRITER)}|work))\)?\.?$", re.I
)
# "Jean, we worked in the kitchen together".
_WORKED = re.compile(
    r"[,;.(–—-] ?(?:(?:s?he|they) and i|we)(?: both| all)?(?: used to)? work(?:ed)?\b|\bworks? with me\b",
    re.I,
)
_OWN = re.compile(r"\b(?:my|our|of mine|of ours)\b|^the (?:wife|missus|husband)\b", re.I)
# "we haven't spoken since Mum's funeral" is about the silence.
_SILENT = re.compile(r"\b(?:spoke|spoken|silen\w+|in touch|lost touch|fell out|fallen out|not heard)\b", re.I)
# And so is a quarrel, where nothing else is named.
_QUARREL = re.compile(
    r"\b(?:(?:not|aren'?t|isn'?t) (?:speaking|talking)|quarrel\w*|argued"
    r"|(?:had|having|after|since) (?:an? |the |that |our )?(?:\w+ )?(?:row|fight|argument|falling[- ]out))\b",
    re.I,
)
# "with her husband": somebody is theirs, and not the writer's.
_THEIRS = re.compile(
    r"[,;]? (?:with|and|whose|to) (?:her|his|their)?\b ?(?:husband|wife|partner|boyfriend|girlfriend|family|kids)\b.*$",
    re.I,
)
# "who looks after my dad": what somebody does is not who they are.
_WHO_DOES = re.compile(r",? (?:who|whom|that) (?!(?:is|was|used to be|has been) (?:my|our|an?)\b).*$", re.I)
_SAID_FIRST = ("apology", "thanks")  # "sorry for forgetting her birthday" is no birthday
_TOUCH, _INVITATION = "keeping in touch", "invitation"
_OR_NOTHING = ("reason", "because", "well")  # mean little where more is said: "no reason, just news"
_MEANT = {word: name for name, words in _FOR.items() for word in words.split()}


def read_relationship(answer: str) -> str:
    """That of RELATIONSHIPS which is meant, or the nearest. Raises UnknownName."""
    return known_name("relationship", related(answer) or answer, RELATIONSHIPS)


def relationship_in(to: str) -> str:
    """What somebody is to the writer, where the writer said so with the name: "my brother Keith", "Mum"; else ""."""
    if abroad := kin_abroad(to)[0]:
        return abroad
    if _WORKED.search(to):
        return "colleague"
    name, who = parted_from(to)
    if who:
        return "teacher" if re.match(r"prof", name, re.I) else related(who)
    if _OWN.search(to) and (both := two_of(_WHO_DOES.sub("", to))):
        return both
    to = _WHO_DOES.sub("", _THEIRS.sub("", to))
    after = _AFTER.search(to.strip())
    if not (_OWN.search(to) or _CALLED.fullmatch(to.strip()) or after):
        return ""
    try:
        return read_relationship(after["who"] if after else to)
    except UnknownName:
        return ""


def read_occasion(answer: str, occasions: Sequence[str]) -> str:
    """That of the occasions which is meant. Raises UnknownName."""
    said = re.findall(r"[a-z]+", answer.lower())
    named = [name for name in occasions if set(name.split()) <= set(said)]
    if "wedding" in named and "anniversary" in occasions and _LONG_WED.search(answer):
        return "anniversary"
    touch = _TOUCH in occasions and keeps_in_touch(answer)
    if (
        _SILENT.search(answer.replace("in touch", "") if touch else answer)
        and "after long silence" in occasions
    ):
        return "after long silence"
    meant = [_MEANT[word] for word in said if word in _MEANT and not (touch and word in _OR_NOTHING)]
    if not (named or meant) and "birthday" in occasions and _OF_AGE.search(answer):
        return "birthday"
    first = [name for name in meant if name in _SAID_FIRST and _is_first(said, name, named)]
    meant.sort(key=lambda name: name != "condolence")  # "sorry for your loss" is no apology
    quarrel = ["after long silence"] if _QUARREL.search(answer) and "after long silence" in occasions else []
    inviting = _INVITATION in occasions and not ({*named, *meant} & {*_SAID_FIRST}) and invites(answer)
    if inviting:  # also to a birthday, or a wedding: "come to the wedding"
        first.append(_TOUCH if touch and writes_back(answer) else _INVITATION)
    found = [*first, *named, *meant, *([_TOUCH] if touch else ()), *quarrel]
    if not found and declines(answer):
        found = ["apology"]
    if not found and _INVITATION in occasions and gathers(answer):
        found = [_INVITATION]
    if not found and _TOUCH in occasions and tells(answer):
        found = [_TOUCH]
    return known_name("occasion", next(iter(found), answer), occasions)


def _is_first(said: list[str], name: str, named: list[str]) -> bool:
    """Whether an apology or thanks is said before the day that it is about."""
    at = min(place for place, word in enumerate(said) if _MEANT.get(word) == name)
    days = [said.index(word) for day in named for word in day.split()]
    return "condolence" not in named and bool(days) and at < min(days)
