"""The writer whom a sentence leaves out: with_writer("glad you came", False) is "I'm glad you came", and to a title
written_out(details, brief) has "I hope to hear from you soon" also of "Hope to hear from you soon".

What is typed small is a note of somebody who fills something in; what is written as a sentence may stay so between
friends, and is read as haste in a letter to a professor."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from letters.letter import Brief, Detail
from letters.words.english.clipped import is_clipped
from letters.words.english.grammar import DETERMINERS, OBJECTS, PREPOSITIONS, bare_word
from letters.words.english.naming import are_several, has_title
from letters.words.english.nouns import is_plural
from letters.words.reading.doings import Doing, doing_of_one
from letters.words.reading.notes import FELT, HOW, IT_IS, felt_apart, is_typed_small, with_had
from letters.words.reading.occurrences import occurred
from letters.words.reading.signatures import signed
from letters.words.reading.uncontracted import (
    in_full,
    of_oneself_in_full,
    spells_out,
    spells_out_oneself,
    uncontracted,
)

_HEAD = r"(?P<joint>^|\n|[.!?] )(?P<lead>(?:And|But),? )?"
# After these it is somebody who is glad, and no "glad tidings".
_OF_WHAT = (
    r"(?=[,.]|!? ?$"
    r"| (?:to|that|of|for|about|at|by|in|on|with|from|if|you|i|we|he|she|they|it|now|again|your|and|but)\b)"
)  # fmt: skip
_DOING = (
    "(?:looking|hoping|writing|sending|enclosing|thinking|working|trying|planning|waiting|studying|preparing|living|"
    r"staying) (?:forward |to |at |in |for |with |on |about |of |as |through |you )"
)
_SAID = "hope|trust|wish|expect|intend|mean|plan|enclose|regret|look forward"
_AN_HONOUR = r"(?:great |real )?(?:pleasure|honou?r|privilege) (?=\w+ing\b|to \w)"
_SYMPATHY = r"(?:my |our )?(?:(?:renewed|deep(?:est)?|sincere(?:st)?|heartfelt) )+(?:sympathy|condolences),"
_Rule = tuple[re.Pattern[str], str]
# What a sentence begins with that leaves somebody out, and who it was.
_LEFT_OUT: tuple[_Rule, ...] = (
    (re.compile(rf"{_HEAD}(?P<rest>{HOW}(?:sorry|{FELT})\b{_OF_WHAT})", re.I | re.M), "{who} {am} "),
    (re.compile(rf"{_HEAD}(?P<rest>{HOW}{_DOING})", re.I), "{who} {am} "),
    (re.compile(rf"{_HEAD}(?P<rest>{HOW}(?:should|would) (?:\w+ )?(?:like|love|prefer|be)\b)", re.I), "{who} "),
    (re.compile(rf"{_HEAD}(?P<rest>{HOW}(?:{_SAID}) (?=(?P<after>[\w’']+)))", re.I), "{who} "),
)  # fmt: skip
_TO_A_TITLE: tuple[_Rule, ...] = (
    *_LEFT_OUT,
    (re.compile(rf"{_HEAD}(?:a )?(?P<rest>{_AN_HONOUR})", re.I), "it was a "),
    (re.compile(rf"{_HEAD}(?P<rest>{_SYMPATHY})", re.I), "with "),
)
_FEELING = (
    r"(?:feel (?:mighty|so|very|quite|awfully|terribly|rather|sad|blue|fine|bad|sick|tired|lonely|lonesome|like|"
    r"as if|"
    r"a (?:bit|little))|need (?:an?|the|some|to|new|more)|want to|wonder (?:what|how|if|why|where|who|when|whether)|"
    r"(?:guess|suppose|think) (?:it|that|i|we|he|she|they|the|this|there|my|our)|know (?:that )?(?:i|you)|"
    r"must (?:close|stop|go|shut|run|dash|end|finish|get|say|be off)|"
    r"(?:often|always|sometimes) (?:wonder(?:ed)?|think|thought|wish(?:ed)?)|"
    r"was (?:at|in|out|over|up|down|just)|"
    r"see (?:by|from) your|(?:may|might) (?:not )?be (?:able|late|back|home|away)|"
    r"(?!(?:don't|do not) think (?:that )?(?:i|we)(?:'ve| have) (?:forgotten|given|stopped|dropped|lost)\b)"
    r"(?:don't|didn't|do not|did not) (?:suppose|think|know|expect|want|feel|see|hear|believe|have)|am)\b"
)
_BACK = r"(?:(?:just|only|still|now) )?(?:back|home|off) (?:from|to|at)\b|as well as ever\b"
# "Hope you like it", "Sorry it took so long" and "Look forward to it" are said so by everybody.
_HOPE = (
    r"hope (?!is\b|was\b|springs\b|you\b|ur?\b)"
    r"|(?:trust|wish|expect|intend|mean|plan) (?!is\b|was\b|him\b|her\b|them\b)"
)  # fmt: skip
# What is typed small is a note of somebody who fills something in: there these are the writer's as well.
_NOTED: tuple[_Rule, ...] = (
    (re.compile(rf"{_HEAD}(?P<rest>{HOW}(?:{FELT})\b{_OF_WHAT})", re.I), "{who} {am} "),
    (re.compile(rf"{_HEAD}(?P<rest>{HOW}{_DOING})", re.I), "{who} {am} "),
    (re.compile(rf"{_HEAD}(?P<rest>{_BACK})", re.I), "{who} {am} "),
    (re.compile(rf"{_HEAD}have (?P<rest>(?:been|had|not|just|got|now)\b)", re.I), "{who} have "),
    (re.compile(rf"{_HEAD}(?P<rest>have to \w)", re.I), "{who} "),
    (re.compile(rf"{_HEAD}(?P<rest>{IT_IS})", re.I), "it is "),
    (re.compile(rf"{_HEAD}(?P<rest>(?:about|nearly|almost) (?:finished|done)\b)", re.I), "{who} have "),
    (re.compile(rf"{_HEAD}(?P<rest>{_FEELING}|{_HOPE})", re.I), "{who} "),
)
_ON = re.compile(rf"(?<!\.), (?P<rest>(?:hope|trust|look forward) (?!so\b|is\b)|{_FEELING} )")
# "I hope fishing still good": what is hoped to be.
_HOPED = re.compile(
    r"(?P<hope>\bhope (?:that )?)"
    r"(?P<what>(?:the |your |my |our )?(?!(?:you|i|we|to|he|she|they|it)\b)[\w’']+)"
    r"(?P<how>(?: still| quite| all| now)? (?:well|good|fine|better|improving|o\.?k\.?|okay)(?!\w))",
    re.I,
)
_VERBS = (
    OBJECTS
    | DETERMINERS
    | PREPOSITIONS
    | frozenset("that to it you your he she they we i on all there".split())
)
_JOINED = {"I am ": "I'm ", "we are ": "we're ", "I have ": "I've ", "we have ": "we've "}
_BIDDEN = frozenset("him her them us me".split())  # "Wish him well"
_SENTENCES = re.compile(r"(?<=[.!?]) ")


def written_out(details: Mapping[str, Detail], brief: Brief) -> dict[str, Detail]:
    """The details as whole as their writer spells them: to a title nobody is left out, and whoever joins no words is
    not made to."""
    told = dict(details)
    if has_title(brief.to):
        several = are_several(signed(brief.sender))
        told = {key: _whole_detail(one, several) for key, one in told.items()}
    typed = [one.given for one in details.values()]
    if spells_out(typed):
        return {key: uncontracted(one) for key, one in told.items()}
    if spells_out_oneself(typed):
        return {key: uncontracted(one, of_oneself_in_full) for key, one in told.items()}
    return told


def with_writer(note: str, several: bool) -> str:
    """A note that is typed small, with its writer where it leaves them out of what they feel, hope and know; another
    text as it is."""
    is_note = is_typed_small(note) and not note.endswith("?")
    if is_note:
        note = with_had(occurred(note, several), several)
        note = _with_subjects(note, several, _NOTED, joined=True)
    return felt_apart(note, several) if is_note or not note.endswith((".", "!", "?")) else note


def _whole_detail(detail: Detail, several: bool) -> Detail:
    whole = replace(
        detail,
        sentence=_whole(detail.sentence, several),
        more=tuple(_whole(one, several) for one in detail.more),
    )
    return replace(whole, plain=whole.sentence) if detail.plain == detail.sentence else whole


def _whole(text: str, several: bool) -> str:
    text = _with_subjects(text, several, _TO_A_TITLE)
    who = "we" if several else "I"
    return "\n".join(" ".join(_done(one, who) for one in _SENTENCES.split(line)) for line in text.split("\n"))


def _with_subjects(text: str, several: bool, rules: Sequence[_Rule], joined: bool = False) -> str:
    who, am = ("we", "are") if several else ("I", "am")
    for pattern, subject in rules:
        said = subject.format(who=who, am=am)
        said = _JOINED.get(said, said) if joined else said
        text = pattern.sub(lambda found, said=said: _with(said, found), text)  # type: ignore[misc]
    first = f"{who[0].upper()}{who[1:]}"
    text = _ON.sub(
        lambda found: f". {first} {found['rest']}", text
    )  # after a stop, as in "news of D.", it stays
    return _HOPED.sub(
        lambda found: f"{found['hope']}{found['what']} {_be(found['what'])}{found['how']}", text
    )


def _be(hoped: str) -> str:
    return "are" if is_plural(hoped) else "is"


def _with(subject: str, found: re.Match[str]) -> str:
    """What was found, with its subject."""
    if not _is_verb(found):
        return found[0]
    lead, rest = found["lead"] or "", found["rest"]
    said = f"{subject}{rest[0].lower()}{rest[1:]}"
    return f"{found['joint']}{lead}{said if lead else said[0].upper() + said[1:]}"


def _is_verb(found: re.Match[str]) -> bool:
    """Whether what was found is a verb of the writer's: "Hope you", not "Hope springs"."""
    if not (after := found.groupdict().get("after")):
        return True
    bidden = found["rest"].lower().startswith("wish") and bare_word(after) in _BIDDEN
    return not bidden and (bare_word(after) in _VERBS or after[0].isupper())


def _done(sentence: str, who: str) -> str:
    """A sentence that begins with what was done, with who did it."""
    if not is_clipped(sentence):
        return sentence
    said = in_full(doing_of_one(Doing(f"{sentence[0].lower()}{sentence[1:]}", who)))
    return f"{said[0].upper()}{said[1:]}"
