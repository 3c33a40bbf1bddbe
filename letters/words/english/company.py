"""The reader, the writer and others together: all_of_us("me, her and Dave got lost") is that you, Dave and I did."""

from __future__ import annotations

import re

from letters.words.english.grammar import BE, bare_word, is_adverb, is_past

_ONE = (
    r"(?:me|I|her|him|she|he|you|(?:my|our|her|his) (?:mum|mom|dad|gran|nan|brother|sister|wife|"
    r"husband|\w+)|Mum|Mom|Dad|(?!Between\b|With\b|For\b|Like\b|From\b|About\b|To\b)[A-Z]\w+)"
)
_SOME = re.compile(rf"({_ONE}(?:(?:,? and |, | ){_ONE})+)(?= |$)")
_READER = {"her", "him", "she", "he", "you"}


def all_of_us(words: str) -> str:
    """What three or more did, of whom the writer and the reader are two; else the empty string."""
    found = _told(words)
    if not found:
        return ""
    others, rest = found
    verb = next((word for word in map(bare_word, rest.split()) if not is_adverb(word)), "")
    return f"you, {others} and I {rest}" if is_past(verb) or verb in BE else ""


_PAIR = re.compile(
    r"(?:me and (?:her|him|you)|(?:her|him|she|he|you) and (?:me|i))(?= (?:[a-z]+ing|"
    r"in|on|at|with|under|by|up)\b)",
    re.I,
)


def of_us(words: str) -> str:
    """ "you, me and Dave on the roof" of "me, her and Dave on the roof"; other words as they are."""
    if pair := _PAIR.match(words):
        return f"you and me{words[pair.end() :]}"
    found = _told(words)
    return f"you, me and {found[0]} {found[1]}".rstrip() if found else words


def _told(words: str) -> tuple[str, str] | None:
    found = _SOME.match(
        words[0].lower() + words[1:] if words[:2] in ("Me", "He", "Hi", "Sh", "Yo") else words
    )
    if not found:
        return None
    each = [
        one
        for one in re.split(
            r",? and |, | (?=(?:me|I|her|him|she|he|you)\b)|(?<=\bme) |(?<=\bher) |(?<=\bhim) ", found[1]
        )
        if one
    ]
    others = [one for one in each if one not in _READER | {"me", "I"}]
    both = {"me", "I"} & set(each) and _READER & set(each)
    if not both or not others or len(each) < 3:
        return None
    return (f"{', '.join(others[:-1])} and {others[-1]}" if others[1:] else others[0]), words[
        found.end() :
    ].strip()
