"""What there was, or is to be, with the verb that a note leaves out: occurred("big ball game yesterday", False) is
"there was a big ball game yesterday"; befell("Jack sent to Wandsworth on Thursday") is "Jack was sent …".

What has a verb of its own, and what was said of nothing that one knows, stays as it is."""

from __future__ import annotations

import re

from letters.words.english.given_names import FIRST_NAMES, MEN, WOMEN
from letters.words.english.grammar import BE, MODALS, bare_word, base_of_gerund, is_past
from letters.words.english.people import CALLED_HE, CALLED_SHE
from letters.words.reading.welfare import has_verb_of_its_own

_SEEN = (
    "game|match|dance|party|supper|dinner|tea|concert|wedding|funeral|fire|storm|thunderstorm|show|fair|picnic|meeting|"
    "lecture|parade|service|sale|auction|flood|frost|accident|strike|raid|row"
)
_HAD = (
    "exam|test|interview|appointment|day|weekend|evening|time|trip|visit|walk|lesson|operation|lunch|meal|rehearsal|drive|"
    "ride|swim|talk|chat|letter|call"
)
_TIME = r"(?: (?:morning|afternoon|evening|night))?"
_PAST = rf"yesterday{_TIME}|last (?:night|week|weekend|month|\w+day)|(?:two|three|a few) (?:days|nights) ago"
_TO_COME = rf"to-?morrow{_TIME}|next (?:week|weekend|month|\w+day)"
_EVENT = re.compile(
    rf"(?P<what>(?:[a-z][\w'’-]* ){{0,3}}(?P<head>(?P<seen>{_SEEN})|{_HAD}))"
    r"(?P<where>(?: (?:at|in|for|of|with|on) (?:(?:the|a|my|our) )?[\w'’]+){0,2})"
    rf" (?:(?P<past>{_PAST})|(?P<to_come>{_TO_COME}))\b(?P<rest>.*)",
    re.S,
)
_MEALS = frozenset("dinner supper tea lunch".split())
_DETERMINED = frozenset("the a an my our your his her their this that some no any every another".split())
_VERBS = BE | MODALS | {"has", "have", "had", "went", "got", "came", "will"}
_RULES = (
    (re.compile(r"(?=my (?:\d+(?:st|nd|rd|th)|first|second|third|fourth|last|only) (?:[\w'’-]+ ){0,3}?"
                r"(?:term|year|week|month|day|letter|visit|time|night)"
                r"(?: (?:up |down |over |out )?(?:here|there|now|away))?[.!]?$)"),
     "this is "),
    (re.compile(r"(?=just (?:written|been|done|seen) )"), "{have} "),
    (re.compile(r"(?P<kept>things )(?=(?:(?:still|all|now) )?(?:going|looking|getting|moving|coming) )"), "{kept}are "),
    (re.compile(r"(?=to be (?:before|at|in|on|back|home|tried|moved|sent|transferred|operated) )"), "{am} "),
    (re.compile(r"(?=(?:incredible|amazing|strange|funny|surprising|wonderful|terrible) (?:what|how) )"), "it is "),
)  # fmt: skip
_IS_SO = re.compile(
    r"(?:encouraging|comforting|interesting|surprising|amazing|disappointing|heartening|exciting) (?:to|that)\b",
    re.I,
)
_CALLED = FIRST_NAMES | MEN | WOMEN | {*CALLED_SHE, *CALLED_HE}
_INITIALLED = re.compile(r"[A-Z]\.? [A-Z]\w+")
_DONE_TO = "sent|taken|moved|transferred|released|arrested|wounded|killed|promoted|discharged|brought"
_BEFELL = re.compile(
    rf"(?P<who>[A-Z][\w'’.-]*(?: [A-Z][\w'’-]+)?) (?:(?P<done>(?:{_DONE_TO}) "
    r"(?:(?:to|from|back to|home from) (?:the )?[A-Z]|yesterday|last |this |on \w+day))"
    r"|(?P<gone>gone )(?:(?P<since>since |for )|to )"
    r"|(?P<where>(?:out of|home from|back from|back in|away in|away at) |here (?P<then>during |last |yesterday|on )))"
)


def occurred(note: str, several: bool) -> str:
    """The note, typed small, with its verb where it tells of something that was or is to be."""
    who, have, am = ("we", "we've", "we're") if several else ("I", "I've", "I'm")
    for pattern, verb in _RULES:
        if found := pattern.match(note):
            kept = found.groupdict().get("kept") or ""
            return verb.format(have=have, am=am, kept=kept) + note[found.end() :]
    found = _EVENT.match(note)
    if not found or _is_told(found):
        return note
    article = "an" if note[0] in "aeiou" else "a"
    if found["seen"]:
        verb = "there was" if found["past"] else "there is"
    else:
        verb = f"{who} had" if found["past"] else f"{who} have"
    return f"{verb} {article} {note}"


def befell(sentence: str) -> str:
    """A sentence with what was done to somebody, where they are, or what it is to hear of it, as one; "" of others."""
    if _IS_SO.match(sentence):
        return f"it's {sentence[0].lower()}{sentence[1:]}"
    found = _BEFELL.match(sentence)
    if not found or not _is_called(found["who"]) or has_verb_of_its_own(sentence[found.end() :]):
        return ""
    if found["gone"]:
        verb = "has been" if found["since"] else "has"
    else:
        verb = "was" if found["done"] or found["then"] else "is"
    return f"{found['who']} {verb} {sentence[len(found['who']) + 1 :]}"


def _is_called(who: str) -> bool:
    known = bool({bare_word(word) for word in who.split()} & _CALLED) and "the" not in who.lower().split()
    return known or bool(_INITIALLED.fullmatch(who))


def _is_told(found: re.Match[str]) -> bool:
    """Whether a note has a verb of its own, or names what is known."""
    first, *more = [bare_word(word) for word in found["what"].split()]
    after = [bare_word(word) for word in found["rest"].split()[:2]]
    bare = not more and first in _MEALS  # "dinner tomorrow": one is asked to it, perhaps
    named = bare or first in _DETERMINED or first in _VERBS or is_past(first) or bool(base_of_gerund(first))
    return named or bool({*more} & _VERBS) or any(word in _VERBS or is_past(word) for word in after[:1])
