"""Letters cut into a voice: cut_letters(letters) -> sayings and what was left, voice_text(letters, name) -> its file.

A joint stands wherever a clause of the same kind may follow, so that the chain can cross there. What tells a name, a
number or a date is left, and so is what says nothing alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from letters.words.quotes import CLOSING_LINE, FoundLetter, body_of
from letters.words.sentences import split_sentences

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
class CutLetters:
    """The sayings that letters gave, each once, and how many of their sentences were left for which reason."""

    sayings: tuple[str, ...]
    left: Mapping[str, int]


def cut_letters(letters: Iterable[FoundLetter]) -> CutLetters:
    """The sentences of some letters as sayings, and what was left."""
    letters = tuple(letters)
    people = {
        word for letter in letters for word in re.findall(r"\w+", f"{letter.sender} {letter.recipient}")
    }
    sayings: dict[str, None] = {}
    left: Counter[str] = Counter()
    for letter in letters:
        for sentence in split_sentences(" ".join(body_of(letter).split())):
            said = _tidied(sentence)
            if why := _why_left(said, people):
                left[why] += 1
            elif said in sayings:
                left["said twice"] += 1
            else:
                sayings[_jointed(said if said[-1] in ".!?\"'" else said + ".")] = None
    return CutLetters(tuple(sayings), left)


def voice_text(letters: Iterable[FoundLetter], name: str) -> str:
    """The text of a voice file: a title, and a saying a line."""
    return "\n".join([f"title: {' '.join(name.split())}", "---", *cut_letters(letters).sayings]) + "\n"


def _tidied(sentence: str) -> str:
    said = sentence.strip('"“” ').replace("’", "'").replace("|", " ")
    return re.sub(r"\s(?:-|–|—)\s", " — ", re.sub(r"\s*…\s*", " … ", said)).strip(" …—")


def _why_left(said: str, people: set[str]) -> str:
    """Why a sentence is no saying; the empty string where it is one."""
    words = said.split()
    if len(words) < _SHORTEST:
        return "too short"
    if len(words) > _LONGEST:
        return "too long"
    if said[0].islower() or "{" in said or "[" in said or said.startswith(("(", "===", "#")):
        return "no whole sentence"
    if _COUNTED.search(said):
        return "with a number or a date"
    if _names(said, people):
        return "with a name"
    return "a greeting or a close" if CLOSING_LINE.fullmatch(said) else ""


def _names(said: str, people: set[str]) -> bool:
    """Whether a sentence names somebody: one of the letter's own people, or a capital where no sentence begins."""
    words = re.findall(r"[\w'-]+", said)
    inside = re.findall(r"(?<![.!?\"“]\s)(?<=\s)([A-ZÀ-Þ][\w'-]*)", said)
    return bool(people & set(words)) or any(word != "I" and not word.startswith("I'") for word in inside)


def _jointed(said: str) -> str:
    """The saying with a joint before each clause that begins with a conjunction and a subject, typed by the
    conjunction: "Come home when you are done" is "Come home |when when you are done"."""
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
