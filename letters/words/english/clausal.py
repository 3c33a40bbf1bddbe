"""A clause as the noun that a sentence can speak of: noun_of_clause("you lent me your car", usual=False)."""

from __future__ import annotations

import re

from letters.words.english.adjectives import ADJECTIVES
from letters.words.english.grammar import bare_word, is_adverb, is_past

# What is so now has no time: "I know I promised", "it was me who broke it".
_OWNED_UP = re.compile(
    r"(?:i|we) (?:know|think|hope|wish|want|feel|owe|regret|am|are)\b|i'm\b|it was (?:me|you|us)\b", re.I
)


def noun_of_clause(said: str, usual: bool) -> str:
    """ "the time you lent me your car", "how stubborn you are", "your face when it fell" of what I can still see; a
    perfect ("you've been made consultant") has none, nor has "you're a nightmare"."""
    if (noun := _how_you_are(said) or _seen(said)) or _A_KIND.match(said):
        return noun
    if re.match(r"\w+'ve got\b", said):
        return f"the way {said}"
    if re.match(r"\w+(?:'ve|'s| have| has| haven't| hasn't) (?:\w+ )?(?:been|had|\w+ed|\w+en)\b", said):
        return ""
    if re.match(r"\w+ (?:shouldn't|should(?:'ve)?|must(?:'ve)?|might(?:'ve)?)\b", said) or _OWNED_UP.match(
        said
    ):
        return ""
    return f"the {'way' if usual else 'time'} {said}"


_A_KIND = re.compile(r"you're (?:a|an|the|such|(?:always|never|still|just) (?:a|an|the))\b")
_BEING = re.compile(
    r"you're (?:(?:so|very|really|quite) )*([^.;]+?)((?: (?:about|with|to|at|of|for|in|on|when|"
    r"before|after|until)\b.*)?)"
)
_SENSED = re.compile(
    r"I (?:can|could) (?:still |just |always |even |nearly |almost )*(?:hear|see|picture|smell|"
    r"taste|feel|imagine) (?=(?:you|your|the|that)\b)"
    r"|I(?:'ll| will| can|'d)? (?:never|won't|can't) (?:ever )?forget (?=(?:you|your|the|that|how)\b)"
)


def _how_you_are(said: str) -> str:
    """ "how stubborn you are", of one quality or a list of them."""
    found = _BEING.fullmatch(said)
    if not found:
        return ""
    qualities = [bare_word(quality).split() for quality in re.split(r",? and |, |,? but ", found[1])]
    plain = all(words and words[-1] in ADJECTIVES and all(map(_leads, words[:-1])) for words in qualities)
    return f"how {found[1]} you are{found[2]}" if plain and (len(qualities) == 1 or not found[2]) else ""


def _leads(word: str) -> bool:
    return is_adverb(word) and word not in ("always", "never", "still", "just")


_HAS_DONE = re.compile(r"you(?:'ve| have) (?:(?:just|now|only|finally) )*(\w+)(?= (?!been\b))")
_PAST_OF = {
    "broken": "broke",
    "fallen": "fell",
    "torn": "tore",
    "done": "did",
    "come": "came",
    "taken": "took",
}


def told_once(said: str) -> str:
    """ "you had your hip done" of "you've had your hip done", so that "when" and "ever since" can stand before it."""
    found = _HAS_DONE.match(said)
    verb = _PAST_OF.get(found[1], found[1]) if found else ""
    return f"you {verb}{said[found.end() :]}" if found and is_past(verb) else said


def is_sensed(said: str) -> bool:
    """Whether the writer hears it still, so that no "when" can stand before it."""
    return bool(_SENSED.match(said))


def _seen(said: str) -> str:
    """What the writer can still see or hear: "you yelling at the satnav"."""
    found = _SENSED.match(said)
    return said[found.end() :] if found else ""
