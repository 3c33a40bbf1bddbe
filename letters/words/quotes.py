"""Letters in a text that somebody saved: find_letters(text) -> FoundLetter, voice_text(letters, name) -> a voice file.

A saved page of quotes is a stream of reviews and menus in which a letter is one line that somebody "says": a greeting,
the letter, a signature. A plain text or Markdown file is one letter, or several one below the other. Of copies of one
letter the longest is kept. Numbers, dates and names of people stay behind when a letter becomes a voice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from letters.words.sentences import split_sentences

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
_CLOSING_LINE = re.compile(rf"{_LEAVE}\s*[,.!—–-]?", re.I)
_FEWEST_WORDS = 30
_SAME = 0.5
# A clause with a subject of its own begins here, and may be left for another that begins the same way.
_SUBJECT = (
    r"(?:i|you|we|it|they|he|she|there|i'm|i'd|i've|i'll|you're|you'll|it's|we're|we've|that's|everything|nothing|"
    r"nobody|everyone|this)"
)
_JOINT = re.compile(
    rf"(?<=[\w,;—])\s(?=(and|but|because|'cause|when|while|until|so|like|as if)\s(?:{_SUBJECT}|then {_SUBJECT})\b)",
    re.I,
)
_TYPE = {"'cause": "because", "as if": "like", "while": "when", "until": "when"}
# A sentence that opens so is not whole before its second clause, so it is not cut.
_OPEN = re.compile(
    r"(?:if|even|when|while|until|before|after|as|whatever|wherever|whoever|although|though|because|since|all|"
    r"everything|just like|\w+ing)\b",
    re.I,
)
_COUNTED = re.compile(
    r"\d|\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|"
    r"nine)ty|hundreds?|thousands?)\b|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:january|february|april|june|july|august|september|"
    r"october|november|december)\b)",
    re.I,
)
_SHORTEST, _LONGEST = 3, 45


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
    lines = text.removeprefix("\ufeff").splitlines()
    found = [*_quoted(lines), *_written(lines)]
    return tuple(sorted(_each_once(found), key=lambda letter: letter.line))


def voice_text(letters: Iterable[FoundLetter], name: str) -> str:
    """The text of a voice file: the sentences of the letters, a joint wherever a clause of the same kind may
    follow. What
    tells a name, a number or a date is left out."""
    letters = tuple(letters)
    people = {
        word for letter in letters for word in re.findall(r"\w+", f"{letter.sender} {letter.recipient}")
    }
    sayings = dict.fromkeys(saying for letter in letters for saying in _sayings(letter, people))
    head = [f"title: {' '.join(name.split())}", "---"]
    return "\n".join([*head, *sayings]) + "\n"


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
        and not _CLOSING_LINE.fullmatch(line)
        and match["end"] in (",", ":", "—", "–", "!")
        and len(line) <= 60
    )


def _signature(lines: list[str], begin: int, place: int) -> str:
    """The name on this line, where a closing stands above it or on it; the empty string otherwise."""
    line = _clean(lines[place])
    above = next((_clean(lines[at]) for at in range(place - 1, begin, -1) if lines[at].strip()), "")
    name = line.rstrip(".!").removeprefix("—").removeprefix("-").strip()
    if re.fullmatch(_NAME, name) and (
        _CLOSING_LINE.fullmatch(above) or (above.endswith(",") and len(above) <= 40)
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


def _sayings(letter: FoundLetter, people: set[str]) -> Iterator[str]:
    for sentence in split_sentences(" ".join(_body(letter).split())):
        said = sentence.strip('"“” ').replace("’", "'").replace("|", " ")
        said = re.sub(r"\s(?:-|–|—)\s", " — ", re.sub(r"\s*…\s*", " … ", said)).strip(" …—")
        words = said.split()
        if (
            not _SHORTEST <= len(words) <= _LONGEST
            or said[0].islower()
            or "{" in said
            or "[" in said
            or said.startswith(("(", "===", "#"))
        ):
            continue
        if _COUNTED.search(said) or _names(said, people) or _CLOSING_LINE.fullmatch(said):
            continue
        yield _jointed(said if said[-1] in ".!?\"'" else said + ".")


def _body(letter: FoundLetter) -> str:
    """The letter without greeting and signature."""
    body = _GREETING.sub("", letter.text, count=1)
    signed = _SIGNED.search(body)
    return body[: signed.start()] if signed else body


def _names(said: str, people: set[str]) -> bool:
    """Whether a sentence names somebody: one of the letter's own people, or a capital where no sentence begins."""
    words = re.findall(r"[\w'-]+", said)
    inside = re.findall(r"(?<![.!?\"“]\s)(?<=\s)([A-ZÀ-Þ][\w'-]*)", said)
    return bool(people & set(words)) or any(word != "I" and not word.startswith("I'") for word in inside)


def _jointed(said: str) -> str:
    """The saying with a joint before each clause that begins with a conjunction and a subject, typed by the
    conjunction:
    "Come home when you are done" is "Come home |when when you are done"."""
    if _OPEN.match(said):
        return said
    out, start = [], 0
    for joint in _JOINT.finditer(said):
        if len(said[start : joint.start()].split()) >= 2 and len(said[joint.end() :].split()) >= 3:
            out.append(
                f"{said[start : joint.start()].strip()} |{_TYPE.get(joint[1].lower(), joint[1].lower())}"
            )
            start = joint.end()
    return " ".join([*out, said[start:].strip()])
