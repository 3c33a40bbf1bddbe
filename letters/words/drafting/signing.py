"""The close that a writer typed as their last words: signed_off(paragraphs, sender) -> SignedOff.

"See you in May. With much affection, Rosalind" closes the letter; "Love," of ours under it would close it again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from letters.letter import Origin
from letters.words.drafting.passage import Lines, Passage, told_by
from letters.words.english.sentences import split_sentences

_SENT = r"love|affection|regards|wishes|hugs|kisses|respect|gratitude|thanks|sympathy"
_HOW = r"with|lots|lots and lots|heaps|loads|all|much|my|our|of|a lot|the|and|&|so|very|as|every|big|"
_HOW += r"(?:kind|warm|fond|good|great|best|deep|sincere|heartfelt|tender)(?:er|est)?"
# With words of how much: a bare "love" at the end of a sentence is whom one speaks to.
_SENDING = rf"(?:(?:{_HOW}) )+(?:{_SENT})(?:,? (?:and|&|to you(?: all| both)?) (?:(?:{_HOW}) )*(?:{_SENT}))*"
_SENDING += r"(?: (?:as )?(?:always|ever))?(?: to you(?: all| both)?)?"
_YOURS = (
    r"yours(?: (?:ever|always|truly|sincerely|faithfully|affectionately|gratefully|respectfully|as ever))?"
)
_YOURS += r"|ever yours|all the best|all good wishes|sincerely|affectionately|as ever|as always"
_WHO = r"(?P<who>,? your (?:[\w'’-]+ ){0,3}[\w'’-]+)?"
_CLOSE = rf"(?P<close>(?:{_SENDING}|{_YOURS}){_WHO})"
_NAME = r"(?P<name>,? (?!x+\b)[\w'’ -]+?)?"
_KISSES = r"(?P<kisses>,? x{1,6})?"
_WHOLE = re.compile(rf"(?:and )?{_CLOSE}{_NAME}{_KISSES}[.,!]*", re.I)
_BARE = re.compile(rf"(?P<close>love|best|yours){_NAME}{_KISSES}[.,!]*", re.I)
_TAIL = re.compile(rf"(?<=\w), (?=(?:{_SENDING}|{_YOURS})\b[^,]*(?:, ?[\w'’ -]+)?$)", re.I)


class SignedOff(NamedTuple):
    """The paragraphs of a letter, the close that stood at their end, and the kisses behind the name."""

    paragraphs: list[Lines]
    close: Passage | None = None
    kisses: str = ""


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
    said, close, kisses = _parted(piece.text, sender)
    if not close or not (said or len(line) > 1 or lines or whole[:-1]):
        return SignedOff(whole)
    kept = (*line[:-1], replace(piece, text=said)) if said else line[:-1]
    last = (*lines, kept) if kept else tuple(lines)
    return SignedOff([*whole[:-1], *([last] if last else [])], (replace(piece, text=close),), kisses)


def _parted(text: str, sender: str) -> tuple[str, str, str]:
    """A text without the close at its end, the close, and the kisses behind the name; "" where there is none."""
    *before, last = split_sentences(text.strip()) or [""]
    close, kisses = _close(last, sender)
    if close:
        return " ".join(before), close, kisses
    tail = _TAIL.search(last)
    close, kisses = _close(last[tail.end() :], sender) if tail else ("", "")
    if tail and close:
        return " ".join((*before, f"{last[: tail.start()]}.")), close, kisses
    return text, "", ""


def _close(sentence: str, sender: str) -> tuple[str, str]:
    """A sentence as a close and the kisses behind the name, where it is one; "" where it is none, or is signed by
    somebody else."""
    found = _WHOLE.fullmatch(sentence) or _BARE.fullmatch(sentence)
    if not found:
        return "", ""
    named = (found["name"] or "").strip(" ,")
    if named and not re.match(rf"{re.escape(named)}(?!\w)", sender, re.I):
        return "", ""
    close = re.sub(rf",? {re.escape(sender.split()[0])}$", "", found["close"], flags=re.I)
    close, kisses = f"{close[0].upper()}{close[1:]}", (found["kisses"] or "").strip(" ,")
    return (f"{close},", kisses) if named or not kisses else (f"{close} {kisses}", "")
