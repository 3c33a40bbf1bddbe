"""Letters cut into a voice: cut_letters(letters) -> sayings and what was left, voice_text(letters, name) -> its file.

Each sentence gets its joints (jointing.py), so that the chain can cross there; a dash parts one into two. What tells a
name, a number or a date is left, and so is what says nothing alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from letters.words.english.sentences import split_sentences
from letters.words.forms.jointing import SUBJECT, jointed
from letters.words.taking.quotes import CLOSING_LINE, FoundLetter, body_of

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
            why, said = _why_left(_tidied(sentence), people), tuple(map(jointed, _clauses(_tidied(sentence))))
            if not why and all(one in sayings for one in said):
                why = "said twice"
            if why:
                left[why] += 1
            else:
                sayings.update(dict.fromkeys(said))
    return CutLetters(tuple(sayings), left)


def voice_text(letters: Iterable[FoundLetter], name: str) -> str:
    """The text of a voice file: a title, and a saying a line."""
    return "\n".join([f"title: {' '.join(name.split())}", "---", *cut_letters(letters).sayings]) + "\n"


def _tidied(sentence: str) -> str:
    said = sentence.strip('"“” ').replace("’", "'").replace("|", " ")
    return re.sub(r"\s(?:-|–|—)\s", " — ", re.sub(r"\s*…\s*", " … ", said)).strip(" …—")


def _clauses(said: str) -> list[str]:
    """A sentence parted at its dashes: what begins it, and what could be a sentence of its own."""
    first, *others = said.split(" — ")
    whole = [first, *(f"{one[0].upper()}{one[1:]}" for one in others if one and SUBJECT.match(one))]
    return [one if one[-1] in ".!?\"'" else one.rstrip(",;:") + "." for one in whole]


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
