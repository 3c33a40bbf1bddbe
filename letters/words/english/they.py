"""Whether "they" is the one who reads the letter: they_meant(text, key, subject), they_with_you(text, found).

Somebody may be "they" to the writer, and the reader and another are "they" together."""

from __future__ import annotations

import re

from letters.words.english.grammar import bare_word, is_s_form
from letters.words.english.people import KIN_HE, KIN_SHE, OTHERS, either

_THEM = frozenset("they them their theirs themselves themself they're they've they'd they'll".split())
_SEVERAL = re.compile(
    r"\b(?:people|children|kids|everyone|everybody|someone|somebody|anyone|nobody|family|parents|police|twins|couple|"
    r"men|women|folk|team|company|bank|council|class|crowd|staff|band|hospital|school|shop|pub|\w+ "
    r"and (?:his|her|my|the|a))\b",
    re.I,
)
_ANOTHER = re.compile(
    rf"\b(?:my|our|her|his) (?:\w+ )?(?:{either(*KIN_SHE, *KIN_HE, *OTHERS, 'dog')})\b"
    r"|(?<!^)\b(?!It\b|He\b|She\b|They\b|We\b|The\b|There\b|That\b)[A-Z][a-z]+\b"
)
_DONE_BY_THEM = re.compile(r"\bthey(?:'\w+)? (?:\w+ ){1,2}?(?:him|her)\b", re.I)


def they_meant(text: str, key: str, subject: str, readers: bool = False) -> frozenset[str]:
    """{"they"} where they can be nobody but the reader: nobody else is named, and it is not they to whom she did it.
    `readers` are several, and are called they."""
    words = [bare_word(token) for token in text.split()]
    first = next((place for place, word in enumerate(words) if word in _THEM), -1)
    before = " ".join(text.split()[:first])
    if first < 0 or (_SEVERAL.search(before) if readers else _others(before)):
        return frozenset()
    if readers and (not first or key in ("question", "plans") or words[first] in ("their", "theirs")):
        return frozenset({"they"})
    nominative = [place for place, word in enumerate(words) if word.split("'")[0] == "they" and place]
    if any(
        words[place - 1] not in ("when", "while", "if", "after", "before", "until", "what", "how", "where")
        for place in nominative
    ):
        return frozenset()
    if subject == "you" and _THEM - {"their", "theirs"} & set(words[1:]):
        return frozenset()
    spoken = key in ("deed", "habit", "thing", "place", "wish")
    return (
        frozenset({"they"})
        if spoken and not (key == "deed" and words[0] in ("they", "they'd"))
        else frozenset()
    )


def they_with_you(text: str, found: frozenset[str]) -> frozenset[str]:
    """{"they"} where the reader and one other are they: "my dad met her and they talked"."""
    tokens = text.split()
    words = [bare_word(token) for token in tokens]
    place = next((i for i, word in enumerate(words) if word in ("they", "they'd", "they're")), 0)
    before = " ".join(tokens[:place])
    if not place or len(found) != 1 or _others(before) or not _ANOTHER.search(before):
        return frozenset()
    if _DONE_BY_THEM.search(text):
        return frozenset()  # "they kept her in": who did it is nobody of the two
    known = {"he": {"he", "him", "his"}, "she": {"she", "her", "hers"}}[next(iter(found))]
    return frozenset({"they"}) if known & set(words[:place]) else frozenset()


# Of a mother and her child, what can only be the mother's.
_MOTHERS = re.compile(
    r"\b(?:let|lets|letting|give|gives|giving) (?:her|him)\b|\b(?:her|his) (?:stitches|milk|feet|mum|mother|job|work|"
    r"maternity|leave|back|husband|wife|partner|scar|section|figure|tea|coffee)\b|"
    r"\b(?:getting|get|gets|got) (?:any|some|enough|much|her|his) (?:sleep|rest|help|peace)\b|"
    r"\b(?:needs?|wants?) (?:anything|me|help|shopping|a (?:hand|break|rest|night))\b|\b(?:round|up|over|down) "
    r"to (?:hers|his)\b",
    re.I,
)


def of_mother(text: str) -> bool:
    """Whether, of a mother and her child, it is the mother who is spoken of: "are they letting her sleep at all"."""
    return bool(_MOTHERS.search(text))


# "coming up to see them the weekend after next": those who are seen again are who reads, and theirs.
_SEEN_AGAIN = re.compile(r"\b(?:see|visit|meet|hug|feed|cook for|stay with|call on|look in on) them\b", re.I)


def seen_again(text: str, key: str) -> frozenset[str]:
    """{"they"} where the writer plans to see them, and nobody else is named."""
    found = _SEEN_AGAIN.search(text) if key == "plans" else None
    return frozenset({"they"}) if found and not _others(text[: found.start()]) else frozenset()


def _others(before: str) -> bool:
    plural = any(
        word.endswith("s")
        and not word.endswith(("ss", "us", "is", "'s"))
        and not is_s_form(word)
        and word not in ("as", "his", "was", "has")
        for word in map(bare_word, before.split())
    )
    return plural or bool(_SEVERAL.search(before))
