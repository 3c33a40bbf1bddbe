"""Letters in a text that somebody saved: find_letters(text) -> FoundLetter.

A saved page of quotes is a stream of reviews and menus in which a letter is one line that somebody "says": a greeting,
the letter, a signature. A plain text or Markdown file is one letter, or several one below the other. A mailbox is
read message by message. Of copies of one letter the longest is kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from letters.words.taking.mail import mail_bodies

_BULLET = re.compile(r"^[\s>]*(?:[•*·–-]\s+)?")
_STAGE = re.compile(r"\[[^\]]{1,120}\]\s*")
_SPEAKER = re.compile(r"(?P<who>[A-Z][\w.'’-]*(?:\s[A-Z0-9][\w.'’-]*){0,3})\s?:\s+(?=\S)")
_NAME = r"[A-ZÀ-Þ][\w'’-]*(?:\s(?:[A-ZÀ-Þ][\w'’.-]*|and|&)){0,3}"
_GREETING = re.compile(
    rf"[\"“'‘]?\s*(?:(?P<word>Dear(?:est)?|To|Hello|Hi|Hey|My dear(?:est)?|My)\s+(?:my\s+|our\s+)?"
    rf"(?P<to>{_NAME}|[a-z]+)|(?P<bare>{_NAME}))\s*(?P<end>[,.:!—–]|$)\s*"
)
_LEAVE = (
    r"(?:with |all |lots of |much |my |best |kind |warm(?:est)? |many |very |so much |always |forever )*"
    r"(?:love|yours|regards|wishes|thanks|cheers|sincerely|hugs|kisses|affectionately|faithfully|truly|fondly)"
    r"(?: (?:always|ever|truly|sincerely|faithfully|from|to you all|and kisses))*"
)
_SIGNED = re.compile(
    rf"(?:^|(?<=[.!?…,\s]))(?:(?P<closing>{_LEAVE})\s*[,.!—–-]?\s+)?(?P<from>(?-i:{_NAME}))\s*[.!]?\s*[\"”'’]?\s*$",
    re.I,
)
CLOSING_LINE = re.compile(rf"{_LEAVE}\s*[,.!—–-]?", re.I)
_FEWEST_WORDS = 30
_SAME = 0.5


@dataclass(frozen=True)
class FoundLetter:
    """A letter in a text: who writes to whom, its words from greeting to signature, the line (from 1) where it
    begins."""

    sender: str
    recipient: str
    text: str
    line: int


def find_letters(text: str) -> tuple[FoundLetter, ...]:
    """The letters of a text in order, each once. An empty tuple where there are none."""
    found = [
        replace(letter, line=letter.line + above)
        for body, above in mail_bodies(text) or ((text.removeprefix("\ufeff"), 0),)
        for lines in (body.splitlines(),)
        for letter in (*_quoted(lines), *_written(lines))
    ]
    return tuple(sorted(_each_once(found), key=lambda letter: letter.line))


def _quoted(lines: list[str]) -> Iterator[FoundLetter]:
    """Letters that stand on one line each, said by somebody: "• Who: [writing] Dear …, … Love, …"."""
    for number, raw in enumerate(lines, 1):
        speech = _STAGE.sub("", _BULLET.sub("", raw.replace("\xa0", " "), count=1))
        speaker = _SPEAKER.match(speech)
        if speaker and _GREETING.match(speech[speaker.end() :]):
            letter = _one_line(speech[speaker.end() :].strip(), number)
            if letter:
                yield letter


def _one_line(speech: str, number: int) -> FoundLetter | None:
    words = speech.strip().removeprefix("“").removeprefix('"').removesuffix('"').removesuffix("”").strip()
    greeting, signed = _GREETING.match(words), _SIGNED.search(words)
    if not greeting or not signed or len(words.split()) < _FEWEST_WORDS:
        return None
    if greeting["bare"] and not signed["closing"]:
        return None
    return FoundLetter(_person(signed["from"]), _person(greeting["to"] or greeting["bare"]), words, number)


def _written(lines: list[str]) -> Iterator[FoundLetter]:
    """Letters that stand over several lines: a greeting alone on its line, the letter, a closing, a name."""
    begin: int | None = None
    for place, raw in enumerate(lines):
        line = _clean(raw)
        if _greets_alone(line) and (begin is None or not _GREETING.fullmatch(line)["bare"]):  # type: ignore[index]
            begin = place
        elif begin is not None and (sender := _signature(lines, begin, place)):
            letter = _several_lines(lines, begin, place, sender)
            begin = None
            if letter:
                yield letter


def _clean(raw: str) -> str:
    return re.sub(r"^[\s>#*_]+|[\s*_]+$", "", raw.replace("\xa0", " "))


def _greets_alone(line: str) -> bool:
    match = _GREETING.fullmatch(line)
    return bool(
        match
        and not CLOSING_LINE.fullmatch(line)
        and match["end"] in (",", ":", "—", "–", "!")
        and len(line) <= 60
    )


def _signature(lines: list[str], begin: int, place: int) -> str:
    """The name on this line, where a closing stands above it or on it; the empty string otherwise."""
    line = _clean(lines[place])
    above = next((_clean(lines[at]) for at in range(place - 1, begin, -1) if lines[at].strip()), "")
    name = line.rstrip(".!").removeprefix("—").removeprefix("-").strip()
    if re.fullmatch(_NAME, name) and (
        CLOSING_LINE.fullmatch(above) or (above.endswith(",") and len(above) <= 40)
    ):
        return name
    signed = _SIGNED.fullmatch(line)
    return signed["from"] if signed and signed["closing"] else ""


def _several_lines(lines: list[str], begin: int, end: int, sender: str) -> FoundLetter | None:
    body = "\n".join(_clean(raw) for raw in lines[begin : end + 1])
    greeting = _GREETING.match(body)
    if not greeting or len(body.split()) < 12:
        return None
    return FoundLetter(
        _person(sender),
        _person(greeting["to"] or greeting["bare"]),
        re.sub(r"\n{3,}", "\n\n", body),
        begin + 1,
    )


def _person(name: str) -> str:
    return re.sub(r"\s+", " ", name).strip(" .,!")


def _each_once(found: Iterable[FoundLetter]) -> Iterator[FoundLetter]:
    """Of copies of a letter (most of whose runs of three words are the same) the longest."""
    kept: list[tuple[frozenset[tuple[str, ...]], FoundLetter]] = []
    for letter in sorted(found, key=lambda one: (-len(one.text), one.line)):
        runs = _runs(letter.text)
        if all(len(runs & other) < _SAME * max(1, min(len(runs), len(other))) for other, _ in kept):
            kept.append((runs, letter))
    return (letter for _, letter in kept)


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower().replace("’", "'"))
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def body_of(letter: FoundLetter) -> str:
    """The letter without greeting and signature."""
    body = _GREETING.sub("", letter.text, count=1)
    signed = _SIGNED.search(body)
    return body[: signed.start()] if signed else body
