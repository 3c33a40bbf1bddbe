"""What comes by post or by hand: received("I've got the parcel this a.m.") says that I got it, not that I have it."""

from __future__ import annotations

import re

from letters.words.english.dated import PAST_TIME

_POSTED = (
    r"letters?|cards?|postcards?|notes?|wires?|telegrams?|cables?|messages?|e-?mails?|parcels?|packages?|packets?|"
    r"box(?:es)?|presents?|gifts?|invitations?|invites?|cheques?|checks?|money orders?|photos?|photographs?|"
    r"snap(?:shot)?s?|pictures?|flowers|hampers?|bundles?|papers?"
)
_WHOSE = r"(?:both |all )?(?:your|the|his|her|their|an?|another|two|three|several|some)"
# "got the kids presents", "got the key to the box"
_NO_QUALITY = r"(?:to|for|of|from|and|that|which|i|we|(?!christmas\b)[\w'’-]+s)\b"
_THING = (
    rf"{_WHOSE} (?:(?!{_NO_QUALITY})[\w'’-]+ ){{0,3}}?(?:{_POSTED})\b"
    r"(?: (?:of|from|with) (?:(?:the|your|my) )?[\w'’-]+)?(?: in the (?:post|mail)| by (?:post|mail|hand))?"
)
_CLOSED = r"(?=$|[.,;!?]| (?:and|but|so|with|from|when|as|at|while|in|by)\b)"
# "I have got your card on Friday"; what has come this morning may also have been received.
_HAVE_GOT = re.compile(
    rf"\b(?P<who>I|we)(?:'ve| have) (?P<just>just |only |also )?(?P<got>got|received|had)"
    rf"(?P<thing> {_THING}) (?P<when>{PAST_TIME}){_CLOSED}",
    re.I,
)
_STILL_NOW = re.compile(r"today|tonight|just now|this\b", re.I)
_HALF = re.compile(r"this ([ap])\.?m\b\.?", re.I)
_CAME = re.compile(
    rf"(?:(?P<who>I|we)(?: have|'ve)? )?(?:just |only |also )?(?P<got>got|received) (?P<thing>{_THING})"
    rf"(?:,? (?P<when>{PAST_TIME}))?(?=[\s.!,;]|$)",
    re.I,
)


def received(line: str) -> str:
    """The line with what came at a time as got then."""
    return _HAVE_GOT.sub(_got, line)


def _got(found: re.Match[str]) -> str:
    if found["got"].lower() != "got" and _STILL_NOW.match(found["when"]):
        return found[0]
    got = found["got"] if found["got"].lower() == "received" else "got"
    return f"{found['who']} {found['just'] or ''}{got}{found['thing']} {found['when']}"


def has_come(text: str) -> bool:
    """Whether words begin with what came to one by post or by hand, and when: "got the parcel on Tuesday"; your letter
    came at whatever time."""
    found = _CAME.match(text)
    return bool(found and (found["when"] or found["thing"].lower().startswith("your ")))


def as_come(text: str, who: str) -> str:
    """What came as a thing: "the parcel I got on Tuesday" of "got the parcel on Tuesday"; other words as they are."""
    found = _CAME.fullmatch(text.strip())
    if not found:
        return text
    thing, when = found["thing"], found["when"]
    if not when:
        return thing
    when = _HALF.sub(lambda half: "this morning" if half[1] in "aA" else "this afternoon", when)
    that = " that" if thing.lower().startswith(("your ", "his ", "her ", "their ")) else ""
    return f"{thing}{that} {found['who'] or who} {found['got'].lower()} {when}"
