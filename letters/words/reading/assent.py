"""Yes and no in people's own words: assent("Oh yes, thirty years", "knew") is ("yes", "thirty years")."""

from __future__ import annotations

import re

from letters.words.english.grammar import BASES, bare_word

_BEFORE = r"(?:(?:oh|ah|well|um+|er+|hmm+|why)[, ]+)*"
_YES = re.compile(
    rf"{_BEFORE}(?:yes|y|yeah|yea|yep|yup|ya|yh|aye|true|1|prob(?:abl|bl|l)y|i think so|sort of|kind of|of course|"
    r"certainly|sure|indeed|absolutely|definitely|i did|i do|we did|we do|we are|it is|it'?s me)\b",
    re.I,
)
_NO = re.compile(
    rf"{_BEFORE}(?:not me,? no|no,? not (?:really|at all|very well|well)|"
    r"not (?:really|very|personally|much|me|us)|no|not|n|nope|nah|naw|false|0|never|"
    r"(?:i|we) (?:did|do|have|are|had) ?n(?:o|'?)t)\b",
    re.I,
)
# "I did not know her much", "I do miss him" say more than a no or a yes; "I did not, really" does not.
_HELPS = re.compile(r"\b(?:i|we) (?:did|do|have|are|had)(?: ?n(?:o|'?)t)?$", re.I)
_A_LITTLE = re.compile(
    rf"{_BEFORE}(?:(?:only|just|maybe) )?(?:(?:a )?(?:little|bit)|slightly|vaguely)(?: bit)?(?=$|[.,;!])",
    re.I,
)
# "She is in Karachi, I am in Bradford" says yes, and so does "we worked together at the depot"; "she is going" no.
_APART = re.compile(r"\b(?:is|am|are|[\w]+'(?:s|m|re)|im|hes|shes) (?:now |still )?(?:in|at|on) \w", re.I)
_SAYS_SO = {
    "knew": re.compile(
        rf"{_BEFORE}(?:(?:i|we) (?:(?:only|first|often|once|always) )?(?:knew|met|worked|went|were|was|lived|grew|"
        r"played|had|used|sat|saw|sang|served|'?ve known|have known)|(?:he|she) (?:was|taught|gave|let|used to) "
        r"(?:my|me|us|our))\b",
        re.I,
    ),
    "leaving": re.compile(rf"{_BEFORE}(?:me|i|i'?m|we|we'?re)\b", re.I),
}
_SAYS_NOT = {
    "knew": re.compile(rf"{_BEFORE}(?:(?:i|we) (?:never|didn'?t|hardly)|only to|hardly|barely)\b", re.I),
    "leaving": re.compile(
        rf"{_BEFORE}(?:(?:it is|it'?s) )?(?:s?he|they|s?he'?s|they'?re|him|her|them)\b", re.I
    ),
}


def assent(answer: str, key: str) -> tuple[str, str]:
    """yes, no or, where it is neither, the empty string, to the question of SITUATIONS that is `key`; and what is told
    with it."""
    if key == "knew" and (found := _A_LITTLE.match(answer)):
        return "no", _after(found)
    for said, plain, by_key in (("no", _NO, _SAYS_NOT), ("yes", _YES, _SAYS_SO)):
        if found := plain.match(answer):
            goes_on = _HELPS.search(found[0]) and bare_word(_after(found).partition(" ")[0]) in BASES
            return said, answer if goes_on else _after(found)
        if key in by_key and by_key[key].match(answer):
            return said, answer
    if len(_APART.findall(answer)) > 1:
        return ("no" if key == "together" else "yes"), answer
    return "", ""


def _after(found: re.Match[str]) -> str:
    return found.string[found.end() :].strip(" ,.;:!-–—")
