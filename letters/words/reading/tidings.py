"""The reader's own news as what one congratulates them on: congratulated(detail, occasion) -> Detail.

"You got the team lead job." tells its reader what they know; "Congratulations on the team lead job." does not. News
that cannot be put so with every word kept is left as it was told."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.letter import Detail
from letters.words.english.gerunds import doing_of
from letters.words.english.learned import is_learned

CONGRATULATIONS = ("Congratulations ", "Happy retirement")  # how such a sentence begins
_NEWS = {"congratulations": "deed", "retirement": "deed", "wedding": "memory", "new baby": "memory"}
_SENTENCE = re.compile(r"(?P<who>You(?: and (?-i:[A-Z])[\w'’-]+)?) ?(?P<told>[^.!?…;:\"“”]+?)(?P<mark>[.!])")
# Another clause, which is not what they did.
_ANOTHER = re.compile(
    r"\b(?:I|we|he|she|it|they|who|which|that|when|because|if|though|although|but|not|never|\w+n't)\b", re.I
)
_HOW = r"(?:(?:just|finally|only just|actually|at last|even) )?"
_HAVE = r"(?:(?:have|'ve) )?"
_NAMED = (
    r"jobs?|post|position|promotion|place|role|part|degree|diploma|distinction|merit|award|medal|prize|trophy|"
    r"scholarship|bursary|grant|contract|deal|apprenticeship|licence|license|results?|grades?|raise|rise|"
    r"house|flat|mortgage|visa|commission|certificate|all.clear|(?-i:[A-C])|first|2:1|title|belt|badge"
)
_GOT = (
    rf"(?:got|gotten|won|landed|earned) (?=(?:(?:the|your|an?) )?(?:[\w'&-]+ ){{0,4}}(?:{_NAMED})\b|into\b)"
)
_DONE = (
    r"(?:passed|won|finished|completed|qualified|graduated|published|achieved|became|become|landed|earned)\b|"
    r"got (?:into|in|through|married|engaged)\b|(?:came|come) (?:first|second|third|top)\b|"
    r"(?:started|bought|opened) (?:a|an|your|the) |(?:ran|run) (?:the|a|your)\b.*\b(?:marathon|half|10k|5k)\b|"
    r"made (?:partner|head|captain|sergeant|foreman|manager)\b|set up (?:on your own|your own)\b|"
    r"(?:been|were|are being|got) (?:made|promoted|accepted|chosen|elected|picked|awarded|offered)\b"
)
_ACHIEVED = re.compile(rf"{_HAVE}(?P<did>(?P<how>{_HOW})(?:{_GOT}|{_DONE}).*)", re.I)
_PARTICIPLES = (
    ("gotten", "got"),
    ("been", "were"),
    ("are being", "were"),
    ("become", "became"),
    ("run", "ran"),
    ("come", "came"),
)
_NO_HEAD = r"(?!(?:on|after|at|in|for|of|with|as|by|last|this|yesterday|today)\b)"
_THING = re.compile(
    rf"got (?P<art>the|your|an?) (?P<thing>{_NO_HEAD}[\w'&-]+(?: {_NO_HEAD}[\w'&-]+){{0,4}}"
    r"(?: (?:at|with|of|in)(?: [\w'&-]+){1,3})?)",
    re.I,
)
_NO_THING = re.compile(
    r"\b(?:first|time|week|month|year|end|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)\b",
    re.I,
)
_KNOWN = re.compile(
    r"\b(?:jobs?|post|part|role|house|flat|mortgage|contract|deal)\b", re.I
)  # "the job", not "your"
_PROMOTED = re.compile(r"(?:been|were|got) promoted(?P<to> to [\w' -]+)?", re.I)
_RETIRE = re.compile(
    r"(?:are|'re) (?:now )?retiring(?P<after> after [\w' -]+ years?(?: (?:at|in|of|with) [\w' -]+)?)?", re.I
)
_WED = re.compile(
    r"(?:are|'re) (?:getting married|engaged)|(?:have |'ve )?(?:got|gotten) (?:married|engaged)", re.I
)
_BORN = re.compile(
    r"(?:have had|'ve had|had|have|have got|'ve got|are having|'re having) "
    r"(?:(?P<art>an?|another) )?(?P<child>(?:(?:beautiful|lovely|little|new|baby|wee|healthy) )*"
    r"(?:baby|babies|boy|girl|son|daughter|twins))",
    re.I,
)
_KIN = re.compile(
    r"(?:are|'re) (?:going to be )?"
    r"(?P<kin>an? (?:dad|daddy|father|mum|mom|mother|gran\w*|aunt\w*|uncle|nan\w*|papa|parent))(?: now)?",
    re.I,
)


_LONGEST = 160  # letters of news that is put so


def congratulated(detail: Detail, occasion: str) -> Detail:
    """The detail, with congratulations in place of a first sentence that tells the reader their own news."""
    if _NEWS.get(occasion) != detail.key or len(detail.sentence) > _LONGEST or is_learned(detail.given):
        return detail
    found = _SENTENCE.fullmatch(detail.sentence.replace("’", "'"))
    said = found and _congratulations(found["who"], found["told"].strip(), occasion)
    if not (found and said):
        return detail
    sentence = f"{said}{found['mark']}"
    plain = sentence if detail.plain == detail.sentence else detail.plain
    doing = detail.doing if occasion == "congratulations" else ""  # nobody is thanked for having retired
    return replace(detail, sentence=sentence, plain=plain, doing=doing)


def _congratulations(who: str, told: str, occasion: str) -> str:
    if _ANOTHER.search(told):
        return ""
    both = who[len("You") :]  # " and Tom"
    if occasion == "retirement":
        return _on_retiring(told) if not both else ""
    to = f" to you{both}" if both else ""
    if occasion == "wedding" and _WED.fullmatch(told):
        return f"Congratulations{to or ' to you both'}"
    if on := _on_somebody(told) or _on_what_was_done(told):
        return f"Congratulations{to} on {on}"
    return ""


def _on_retiring(told: str) -> str:
    if not (found := _RETIRE.fullmatch(told)):
        return ""
    return f"Congratulations on your retirement{found['after']}" if found["after"] else "Happy retirement"


def _on_somebody(told: str) -> str:
    """Who was born, or who the reader has become."""
    if found := _KIN.fullmatch(told):
        return f"becoming {found['kin']}"
    found = _BORN.fullmatch(told)
    if not found:
        return ""
    child = found["child"]
    if (found["art"] or "").lower() == "another":
        return f"your new {child.removeprefix('new ')}"
    return f"the {child}" if child in ("baby", "babies", "twins") else f"your {child}"


def _on_what_was_done(told: str) -> str:
    """What was done, as a noun: the thing that was got, else the doing of it."""
    if re.fullmatch(r"(?:are|'re) engaged|(?:have |'ve )?got engaged", told, re.I):
        return "your engagement"
    found = _ACHIEVED.fullmatch(told)
    if not found:
        return ""
    did = found["did"]
    if (promoted := _PROMOTED.fullmatch(did)) and not found["how"]:
        return f"your promotion{promoted['to'] or ''}"
    thing = _THING.fullmatch(did)
    if thing and not found["how"] and not _NO_THING.search(thing["thing"]):
        return f"{_whose(thing['art'].lower(), thing['thing'])} {thing['thing']}"
    for participle, past in _PARTICIPLES:
        did = re.sub(rf"^({_HOW}){participle}\b", rf"\g<1>{past}", did)
    return doing_of(f"you {did}")


def _whose(article: str, thing: str) -> str:
    if article in ("the", "your"):
        return article
    return "the" if _KNOWN.search(thing) and not thing.startswith("new ") else "your"
