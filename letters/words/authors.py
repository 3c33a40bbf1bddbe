"""Who writes the letter: author_of(brief, form) -> the name of one of letter.AUTHORS, the same for the same sender.

The brief may ask for one. Else the sender's name draws one, the tones with it: it is no draw of the letter's seed, so
that a person keeps their voice from letter to letter."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from letters.chance import stream
from letters.letter import AUTHORS, Brief, Form
from letters.words.naming import gender_of, has_title

# How much more a tone suits an author than the others: the weight of one who does nothing special for it is 1.
SUITS = {
    "plain": {"plain": 5.0, "consoling": 1.0, "apologetic": 1.0, "grateful": 0.5},
    "warm": {"tender": 1.0, "grateful": 1.0, "consoling": 1.0, "proud": 1.0, "hopeful": 0.5},
    "dry": {"playful": 2.0, "wistful": 0.5, "apologetic": 0.5},
    "young": {"playful": 1.5, "hopeful": 1.0, "apologetic": 0.5},
    "formal": {"formal": 8.0, "proud": 0.5, "grateful": 0.5},
    "theodore": {"tender": 2.0, "melancholy": 1.5, "wistful": 1.0},
}
# What they are when no tone is asked for: few people write as their grandfather did, or as their niece does, and a
# letter in the wrong one of these is taken for a costume.
USUAL = {"plain": 1.3, "warm": 1.3, "dry": 1.0, "young": 0.3, "formal": 0.06, "theodore": 0.7}
# Who would not be asked to write for it, whatever the name draws.
SHUNS = {
    "formal": ("young", "theodore"),
    "playful": ("plain",),
    "plain": ("warm", "theodore"),
    "tender": ("formal",),
}
FAR = 0.25
STIFF = ("teacher",)  # to whom a letter may be formal though no tone asks for it
OLD = (
    "child",
    "grandparent",
    "teacher",
)  # whose letters are not by the young, or to whom the young take care
ELDERLY = ("retirement",)
LONG = 15  # years that nobody young looks back on
# Whose forms an author can borrow and still be taken for the same person.
NEAREST = {
    "plain": "warm", "warm": "plain", "dry": "plain", "young": "dry", "formal": "dry", "theodore": "warm",
}  # fmt: skip


def author_of(brief: Brief, form: Form | None = None) -> str:
    """The author of a brief's letters; where a form of other authors was asked for, the likeliest of those."""
    if brief.author is not None:
        return brief.author
    ranked = _ranked(" ".join(brief.sender.casefold().split()), brief.tone)
    own = form.authors if form and brief.template else ()
    fit = [author for author in ranked if not own or author in own] or [*ranked]
    return next((author for author in fit if _would_write(author, brief)), fit[0])


def _would_write(author: str, brief: Brief) -> bool:
    """Whether this person writes like that to that person, whatever the name draws: a butler's voice to a sister and
    a student's to an old teacher are costumes."""
    if author == "formal":
        return "formal" in dict(brief.tone) or brief.relationship in STIFF or has_title(brief.to)
    if author == "young":
        return not (gender_of(brief.sender) or brief.relationship in OLD or _long_lived(brief))
    return True


def _long_lived(brief: Brief) -> bool:
    told = dict(brief.details)
    spans = [told[key].strip() for key in ("years", "age") if key in told]
    return brief.occasion in ELDERLY or any(span.isdigit() and int(span) >= LONG for span in spans)


@lru_cache(maxsize=1024)
def _ranked(name: str, tones: tuple[tuple[str, float], ...]) -> tuple[str, ...]:
    """The authors in an order drawn by weight: Efraimidis and Spirakis, Weighted random sampling (2006)."""
    draws = {author: stream(0, "author", name, author).random() for author in AUTHORS}
    return tuple(sorted(AUTHORS, key=lambda author: -(draws[author] ** (1 / _weight(tones, author)))))


def _weight(tones: Iterable[tuple[str, float]], author: str) -> float:
    asked = dict(tones)
    whole = sum(asked.values()) or 1.0
    suits = sum(SUITS[author].get(tone, 0.0) * weight for tone, weight in asked.items()) / whole
    shunned = sum(weight for tone, weight in asked.items() if author in SHUNS.get(tone, ())) / whole
    return (USUAL[author] + suits) * (1 - (1 - FAR) * shunned)
