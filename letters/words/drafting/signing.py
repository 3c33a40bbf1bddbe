"""The close that a writer typed as their last words: signed_off(paragraphs, sender) -> SignedOff.

"See you in May. With much affection, Rosalind" closes the letter; "Love," of ours under it would close it again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from letters.letter import Origin
from letters.words.drafting.passage import Lines, Passage, told_by
from letters.words.english.farewells import PARTING
from letters.words.english.naming import KIN_OF_MEN, KIN_OF_WOMEN
from letters.words.english.people import TO_THE_WRITER, either
from letters.words.english.sentences import split_sentences

_SENT = r"love|affection|regards|wishes|hugs|kisses|respect|gratitude|thanks|sympathy"
_HOW = r"with|lots|many|lots and lots|heaps|loads|all|much|my|our|of|a lot|the|and|&|so|very|as|every|big|"
_HOW += r"(?:kind|warm|fond|good|great|best|deep|sincere|heartfelt|tender)(?:er|est)?"
# With words of how much: a bare "love" at the end of a sentence is whom one speaks to.
_SENDING = rf"(?:(?:{_HOW}) )+(?:{_SENT})(?:,? (?:and|&|to you(?: all| both)?) (?:(?:{_HOW}) )*(?:{_SENT}))*"
_ALL = (
    r"you(?: all| both)?|all(?: of you| at home| the family)?|both(?: of you)?|every(?:one|body)(?: at home)?"
)
# "to you and Fritz", "to you both and the girls": who is greeted with the reader.
_WITH_THEM = (
    rf"(?:yours|family|{_ALL}|the rest of (?:you|the family)|(?:the|(?:all )?your|all the) (?:[\w'’-]+ )?[\w'’-]+"
    rf"|(?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)?|(?:{KIN_OF_WOMEN}|{KIN_OF_MEN}))"
)
_TO_ALL = rf" to (?:{_ALL})(?:,? (?:and|&) (?:to )?{_WITH_THEM})*"
_SENDING += rf"(?: (?:as )?(?:always|ever))?(?:{_TO_ALL})?(?: in (?:great )?haste)?"
_TRULY = r"(?:(?:very|most) )?(?:truly|sincerely|faithfully|affectionately|gratefully|respectfully|lovingly)"
_YOURS = rf"yours(?: (?:ever|always|as ever|{_TRULY}))?|{_TRULY} yours"
_YOURS += r"|ever yours|all the best|all good wishes|sincerely|affectionately|lovingly|as ever|as always"
_YOURS += r"|in (?:great )?haste"
# "Believe me, dear Mrs. D'Arcy, very sincerely yours", "I remain, yours truly".
_REMAINING = (
    rf"(?:with (?:(?:much|very|best|fond|all my|kind|every|good) )*(?:love|regards|wishes)(?:{_TO_ALL})?,? )?"
    r"(?:(?:believe me(?: to be)?|i (?:am|remain|beg to remain|have the honou?r to remain))(?: ever| always)?,? "
    r"(?:(?:my )?dear [^,]+, )?)?"
)
_WHO = r"(?P<who>,? your (?:[\w'’-]+ ){0,3}[\w'’-]+)?"
_FOND = r"(?:ever|most|humble|obedient|true|sincerest|loving|old|affectionate|devoted|grateful|fond|faithful|proud|dear"
_FOND += r"|sincere)"
# "Your old teacher and friend": who somebody is to the reader, by a word for a person.
_SOMEBODY = rf"(?:{either(*TO_THE_WRITER)}|{KIN_OF_WOMEN}|{KIN_OF_MEN}|servant|admirer|fan)"
_LOVING = (
    rf"your (?:(?:{_FOND} (?:and )?)+(?!and\b)[\w'’-]+|{_SOMEBODY}(?= and))(?: and (?:{_FOND} )*{_SOMEBODY})?"
)
# "I am always your friend": what one is to the reader, said of oneself; who says whose mother they are tells it.
_SELF = r"i (?:am|remain|shall remain|beg to remain|have the honou?r to remain)(?:,? (?:as )?(?:ever|always|still))?,?"
_SELF += rf" your (?:(?:{_FOND} (?:and )?)+{_SOMEBODY}|friends?|servant|well-?wisher)"
_SELF += rf"(?: and (?:{_FOND} )*{_SOMEBODY})?"
# "Your Papi", "your old friend, Tom", "Yours, Jo": a name that says whose one is, as a close does.
_SIGNED_LOVINGLY = re.compile(
    rf"your [\w'’]|(?:{_YOURS}|(?:(?:{_HOW}) )+(?:{_SENT})),? \w|(?:{_SENT})(?:,|,? from) \w", re.I
)
_SENT_TO = rf"(?:(?:{_SENT})(?: (?:and|&) (?:{_SENT}))?|best){_TO_ALL}"
_CLOSE = rf"(?P<close>{_REMAINING}{_LOVING}|(?:{_SENDING}|{_SENT_TO}|{_REMAINING}(?:{_YOURS})){_WHO}|{_SELF})"
# "N. C. McEvers", "Bill (yet)"
_NAMED = r"(?!x+\b)[\w'’. -]+?(?: \([^()]*\))?"
_NAME = rf"(?P<name>,? {_NAMED})?"
_KISSES = r"(?P<kisses>,? x{1,6})?"
_WHOLE = re.compile(rf"(?:and )?{_CLOSE}{_NAME}{_KISSES}[.,!]*", re.I)
_BARE = re.compile(
    rf"(?P<close>love|best|yours|(?:hugs|kisses|beijos|besos|bisous|baci)(?: (?:and|e|y|et) \w+)?)"
    rf"{_NAME}{_KISSES}[.,!]*",
    re.I,
)
_ONLY_NAMED = re.compile(rf"(?P<close>)(?P<name>{_NAMED}){_KISSES}[.,!]*", re.I)
# "Your brother Bill", where the name is the sender's.
_THEIRS = re.compile(rf"(?P<close>your {_SOMEBODY})(?P<name>,? {_NAMED}){_KISSES}[.,!]*", re.I)
# With its comma, as one ends: "Talk to you soon,", "Take care, Chris"; with a stop it is said, and a close may follow.
_OPEN = re.compile(rf"(?P<close>{PARTING}),(?P<name> {_NAMED})?(?P<kisses>,? x{{1,6}})?[.!]*", re.I)
_OF_YOURS = rf"your (?:(?:{_FOND}|{_SOMEBODY}|little|big|best|own|(?-i:[A-Z])[\w'’-]+) ){{0,3}}"
# "Lots of love from Jess, Helen and Mark".
_FROM = re.compile(
    rf"(?:and )?(?P<close>(?:{_SENDING}|(?:{_SENT}){_TO_ALL}|love|regards),? from|from)"
    rf" (?P<names>(?:{_OF_YOURS})?[\w'’-]+(?:(?:,| and|, and| &) [\w'’-]+)*)(?P<kisses>,? x{{1,6}})?[.!]*",
    re.I,
)
# "I must shut up with very best love to all from": the close begins within the sentence.
_FROM_WHOM = re.compile(
    rf"(?<=\w),? (?P<close>(?:with|lots of|heaps of|loads of|all) (?:(?:{_HOW}) )*(?:{_SENT})"
    r"(?: to (?:you )?(?:all|both))? from)[.,]*$",
    re.I,
)
# "For you, dear Eva, and Suse, much love": to whom it goes is no sentence without it.
_TO_THEM = re.compile(r"(?:and )?(?:for|to|from) (?:you|all|both|each|every|us|me|my|your|our)\b", re.I)
_ASIDE = re.compile(r" \([^()]*\)$")
_TAIL = re.compile(rf"(?<=\w), (?=(?:{_SENDING}|{_YOURS})\b[^,]*(?:, ?[\w'’ -]+)?$)", re.I)


def signs_lovingly(name: str) -> bool:
    """Whether a name is a close already: "Your loving son Sammie", "Your Papi"."""
    return bool(_SIGNED_LOVINGLY.match(name))


class SignedOff(NamedTuple):
    """The paragraphs of a letter, the close that stood at their end (an empty one where only a name did), and the name
    as it was typed, where there is more of it than the sender's."""

    paragraphs: list[Lines]
    close: Passage | None = None
    name: str = ""


def signed_off(paragraphs: Sequence[Lines], sender: str) -> SignedOff:
    """The paragraphs without a close that the writer's last words are, and that close; None where they are none. Whose
    name is typed behind it has to be the sender's, who signs below."""
    whole = [*paragraphs]
    if not whole or not whole[-1] or not whole[-1][-1]:
        return SignedOff(whole)
    *lines, line = whole[-1]
    piece = line[-1]
    if piece.origin is not Origin.WRITER or piece.verbatim or not told_by(line):
        return SignedOff(whole)
    said, end = _parted(piece.text, sender)
    if end is None or not (said or len(line) > 1 or lines or whole[:-1]):
        return SignedOff(whole)
    kept = (*line[:-1], replace(piece, text=said)) if said else line[:-1]
    last = (*lines, kept) if kept else tuple(lines)
    close = (replace(piece, text=end.close),) if end.close else ()
    return SignedOff([*whole[:-1], *([last] if last else [])], close, end.name)


class End(NamedTuple):
    """A close, and how it is signed where that is more than the sender's name."""

    close: str
    name: str


def _parted(text: str, sender: str) -> tuple[str, End | None]:
    """A text without the close at its end, and that; None where there is none."""
    *before, last = split_sentences(text.strip()) or [""]
    if end := end_of(last, sender):
        return " ".join(before), end
    if sent := _FROM_WHOM.search(last):
        close = sent["close"][:1].upper() + sent["close"][1:]
        return " ".join((*before, f"{last[: sent.start()]}.")), End(close, "")
    tail = _TAIL.search(last)
    if tail and not _TO_THEM.match(last) and (end := end_of(last[tail.end() :], sender)):
        return " ".join((*before, f"{last[: tail.start()]}.")), end
    return text, None


def end_of(sentence: str, sender: str) -> End | None:
    """A sentence as a close and a name, where it is one; None where it is none, or is signed by somebody else."""
    if (sent := _FROM.fullmatch(sentence)) and _bare(sender).split()[0].lower() in re.findall(
        r"[\w'’-]+", sent["names"].lower()
    ):
        kisses = (sent["kisses"] or "").strip(" ,")
        return End(sent["close"][:1].upper() + sent["close"][1:], f"{sent['names']} {kisses}".strip())
    patterns = (_WHOLE, _BARE, _THEIRS, _OPEN, _ONLY_NAMED)
    found = next((found for pattern in patterns if (found := pattern.fullmatch(sentence))), None)
    if not found:
        return _whose(sentence, sender)
    named = (found["name"] or "").strip(" ,")
    kisses = (found["kisses"] or "").strip(" ,")
    if named and not _is_of(named, sender):
        return _whose(sentence, sender)
    signed = (
        f"{max(named, sender, key=len)} {kisses}" if kisses else named if len(named) > len(sender) else ""
    )
    close = re.sub(rf"(?<! and)(?<! &),? {re.escape(sender.split()[0])}$", "", found["close"], flags=re.I)
    close = close[:1].upper() + close[1:]
    if kisses and not named:
        return End(f"{close} {kisses}", "")
    return End(f"{close}," if close else "", signed.strip())


def _whose(sentence: str, sender: str) -> End | None:
    """The name of the sender as a close, where a sentence says whose they are and no more: “Your Papi”."""
    said = sentence.rstrip(".,! ")
    return End("", said[:1].upper() + said[1:]) if said.lower() == f"your {_bare(sender).lower()}" else None


def _bare(sender: str) -> str:
    """A name without whose it is: "Papi" of "Your Papi"."""
    return re.sub(r"^your (?=\S)", "", sender, flags=re.I)


def _is_of(named: str, sender: str) -> bool:
    """Whether a name is the sender's, or the beginning of it, or is theirs with another behind it."""
    named, sender = (_ASIDE.sub("", name) for name in (named, sender))
    short, long = sorted((named, sender), key=len)
    return bool(re.match(rf"{re.escape(short)}(?!\w)", long, re.I)) and (
        len(named) <= len(sender) or re.fullmatch(r"(?:[A-Z][\w'’.-]*\s?){1,4}", named) is not None
    )
