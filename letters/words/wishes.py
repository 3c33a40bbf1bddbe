"""What somebody wants, from words that are already turned to the reader: read_wish(text) -> Detail or None."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.letter import Detail
from letters.words.grammar import BASES, DETERMINERS, OBJECTS, PREPOSITIONS, bare_word, base_of_gerund

_WANTING = re.compile(
    r"^(?:(?:i|we)\s*(?:'d|would|just|only|really|still|do)*\s*(?:love|like|want|wish|hope|plan|dream)(?:ing|s)?|"
    r"my (?:wish|dream) is|"
    r"i wish|want|hope|wanting|hoping|wishing)\s+(?:that\s+)?",
    re.I,
)
_OTHERS = re.compile(
    r"^(?:for\s+)?(you|us|we|me|they|them)\s+(?:(?:to|could|can|will|would|should|might)\s+)?(?=\w)", re.I
)
_NUMERALS = frozenset("one two three four five six seven eight nine ten another more".split())


def read_wish(text: str, who: str = "I") -> Detail | None:
    """The wish as "see the sea with you" and "I want to see the sea with you"; None where it holds no verb
    that is known.
    Where another is to do it ("you to come home"), there is no base. `who` wishes: I or we."""
    wish = _read(text)
    if wish is None or who == "I" or not wish.clause.startswith("I want "):
        return wish
    clause = f"we{wish.clause[1:]}"
    return replace(wish, clause=clause, sentence=f"W{clause[1:]}.")


def _read(text: str) -> Detail | None:
    if re.match(r"i wish (?:i|you|we|they|he|she|it|there)\b", text, re.I):
        said = "I" + text[1:]
        return Detail("wish", "", "wish", said, f"{said}.", said)
    rest = re.sub(r"^that\s+(?=\w+ \w)", "", _WANTING.sub("", text).strip() or text)
    if rest[:1].isupper() and bare_word(rest.split()[0]) in BASES | {"to"}:
        rest = rest[0].lower() + rest[1:]
    base = re.sub(r"^to (?=\w)", "", rest)
    first = bare_word(base.split()[0]) if base.split() else ""
    if first in BASES or first == "be":
        return _to(base)
    if gerund := base_of_gerund(first):
        return _to(re.sub(r"^\S+", gerund, base))
    if found := _OTHERS.match(rest):
        return _others(found[1].lower(), rest[found.end() :])
    if first in DETERMINERS | _NUMERALS:
        return _wanted(rest, rest[0].lower() + rest[1:])
    return _to(base) if base != rest or _acts(base) else None


def _acts(base: str) -> bool:
    """An unknown word that takes an object or a direction is a verb: "snorkel with you"."""
    words = [bare_word(token) for token in base.split()]
    return (
        len(words) > 1
        and words[0].isalpha()
        and words[1] in DETERMINERS | OBJECTS | PREPOSITIONS - {"of", "for"}
    )


def _to(base: str) -> Detail:
    clause = f"I want to {base}"
    return Detail("wish", "", "wish", base, f"{clause}.", clause, f"to {base}", base)


def _others(who: str, doing: str) -> Detail | None:
    if bare_word(doing.split()[0]) not in BASES | {"be", "both", "all", "never", "always", "finally"}:
        return None
    whom = {"we": "us", "they": "them"}.get(who, who)
    clause = f"I want to {doing}" if who == "me" else f"I want {whom} to {doing}"
    return Detail("wish", "", "wish", f"{whom} to {doing}", f"{clause}.", clause, f"{whom} to {doing}")


def _wanted(noun: str, lowered: str) -> Detail:
    clause = f"I want {lowered}"
    return Detail("wish", "", "wish", f"have {lowered}", f"{clause}.", clause, lowered, f"have {lowered}")
