"""Who writes the letter: author_of(brief, form) -> the name of one of letter.AUTHORS, the same for the same sender.

The brief may ask for one. Else the sender's name draws one by weight: what the writer is to the reader says who they
may be, how they typed says it again, and the tones that were asked for. It is no draw of the letter's seed, so that a
person keeps their voice from letter to letter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import prod

from letters.chance import stream
from letters.letter import AUTHORS, Brief, Form
from letters.words.drafting.manner import manner_of
from letters.words.english.naming import are_several, has_title, title_of
from letters.words.reading.signatures import signed

# Of somebody of whom nothing is known: few people write as their grandfather did, or as their niece does, and most
# write plainly.
USUAL = {"plain": 1.8, "warm": 1.0, "dry": 0.8, "young": 0.2, "formal": 0.1, "theodore": 0.5}

# How much more, or less, each of them is to be expected, what is not named being 1. A letter in the wrong voice is
# taken for a costume: an aunt's in a lorry driver's name, an old wit's in a granddaughter's.
TO_WHOM = {
    # One writes to a child as their mother or father does.
    "child": {"warm": 1.8, "dry": 0.4, "young": 0.0, "theodore": 0.0},
    "parent": {"dry": 0.7, "theodore": 0.0},
    # A grandchild is no wit of seventy, and no aunt.
    "grandparent": {"warm": 0.4, "dry": 0.0, "young": 2.0, "theodore": 0.0},
    "sibling": {"dry": 1.6, "warm": 0.6, "theodore": 0.0},
    "friend": {"dry": 1.2, "theodore": 0.1},
    "colleague": {"dry": 1.3, "warm": 0.2, "young": 0.2, "theodore": 0.0},
    "teacher": {"formal": 14.0, "warm": 0.3, "dry": 0.2, "young": 0.0, "theodore": 0.0},
    # What Theodore writes he writes to one.
    "partner": {"theodore": 3.0, "dry": 0.4, "young": 0.3},
    "former partner": {"theodore": 1.0, "warm": 0.3, "dry": 0.4, "young": 0.4},
}
AS_TYPED = {
    "abbreviated": {"young": 40.0, "warm": 0.1, "dry": 0.1, "formal": 0.0, "theodore": 0.1},
    "small": {"young": 1.3, "warm": 0.7, "formal": 0.4, "theodore": 0.7},
    "clipped": {"warm": 0.0, "dry": 1.5, "theodore": 0.2, "formal": 0.5},
    "flowing": {"warm": 2.0, "dry": 0.7, "young": 0.5, "theodore": 1.5},
    "careful": {"young": 0.1, "formal": 1.5},
}
ABOUT = {
    # Where somebody died a joke, or a confession, is somebody else's.
    "condolence": {"dry": 0.1, "young": 0.3, "theodore": 0.2, "formal": 3.0},
    "apology": {"dry": 0.8, "warm": 0.7},
    "love": {"theodore": 1.5},
    "thanks": {"warm": 1.5},
    "get well": {"warm": 1.5},
    "retirement": {"young": 0.0},
}
# Who signs as Grandma, or is old enough to look back on so many years.
ELDER = {"young": 0.0, "warm": 1.5, "theodore": 0.3}
SIGNED_OLD = {"warm": 2.0, "dry": 0.5, "young": 0.0, "theodore": 0.0}
TOGETHER = {"young": 0.3, "theodore": 0.3}
TITLED = {"formal": 30.0, "dry": 0.5, "warm": 0.6, "young": 0.0, "theodore": 0.0}
LONG = 15  # years that nobody young looks back on
# To whom, and for what, a letter may be formal though no tone asks for it.
STIFF = ("teacher",)

# How much more a tone suits an author than the others: the weight of one who does nothing special for it is 1.
SUITS = {
    "plain": {"plain": 5.0, "consoling": 1.0, "apologetic": 1.0, "grateful": 0.5},
    "warm": {"tender": 1.0, "grateful": 1.0, "consoling": 1.0, "proud": 1.0, "hopeful": 0.5},
    "dry": {"playful": 2.0, "wistful": 0.5, "apologetic": 0.5},
    "young": {"playful": 1.5, "hopeful": 1.0, "apologetic": 0.5},
    "formal": {"formal": 8.0, "proud": 0.5, "grateful": 0.5},
    "theodore": {"tender": 2.0, "melancholy": 1.5, "wistful": 1.0},
}
# Who would not be asked to write for it, whatever the name draws.
SHUNS = {
    "formal": ("young", "theodore"),
    "playful": ("plain",),
    "plain": ("warm", "theodore"),
    "tender": ("formal",),
}
FAR = 0.25
# Whose forms an author can borrow and still be taken for the same person, the nearest first.
NEAR = {
    "plain": ("dry", "warm"), "warm": ("plain",), "dry": ("plain",), "young": ("plain", "dry"), "formal": ("plain",),
    "theodore": ("plain", "warm"),
}  # fmt: skip
_YOUNG_SIGNS = {"small", "abbreviated"}
COSTUMES = ("formal", "young")  # nobody else sounds like them, nor they like anybody
LIKELY = 0.3  # the weight from which one may be borrowed from


def author_of(brief: Brief, form: Form | None = None) -> str:
    """The author of a brief's letters; where a form of other authors was asked for, the likeliest of those."""
    if brief.author is not None:
        return brief.author
    ranked = _ranked(" ".join(brief.sender.casefold().split()), tuple(weights_of(brief).items()))
    own = form.authors if form and brief.template else ()
    return next((author for author in ranked if not own or author in own), ranked[0])


def nearest_of(brief: Brief, author: str) -> str:
    """The other author whom the one of a brief borrows from: the nearest whom the writer might be taken for."""
    weights = weights_of(brief)
    return next((near for near in NEAR[author] if weights[near] >= LIKELY), "plain")


@lru_cache(maxsize=64)  # every form that fits a brief asks
def weights_of(brief: Brief) -> Mapping[str, float]:
    """How much each author is to be expected of the one who writes: 0 for one who would be a costume."""
    reasons = [TO_WHOM.get(brief.relationship, {}), ABOUT.get(brief.occasion, {}), *_of_the_sender(brief)]
    manner = manner_of(brief)
    reasons += [AS_TYPED[sign] for sign in sorted(manner)]
    # To a grandmother the young write with care, unless they type as they do to anybody.
    reasons += [{"young": 0.0}] if brief.relationship == "grandparent" and not manner & _YOUNG_SIGNS else []
    reasons += [] if _may_be_formal(brief) else [{"formal": 0.0}]
    return {
        author: _wanted(brief, author) * prod(reason.get(author, 1.0) for reason in reasons)
        for author in AUTHORS
    }


def _of_the_sender(brief: Brief) -> list[dict[str, float]]:
    told = dict(brief.details)
    spans = [told[key].strip() for key in ("years", "age") if key in told]
    long = any(span.isdigit() and int(span) >= LONG for span in spans)
    old = bool(title_of(brief.sender))
    titled = has_title(brief.to) and brief.relationship not in STIFF
    return [
        *([ELDER] if long else ()),
        *([SIGNED_OLD] if old else ()),
        *([TITLED] if titled else ()),
        *([TOGETHER] if are_several(signed(brief.sender)) else ()),
    ]


def _may_be_formal(brief: Brief) -> bool:
    """Whether a butler's voice is none to this person: to a sister it is a costume."""
    mourning = brief.occasion == "condolence" and brief.relationship == "colleague"
    return "formal" in dict(brief.tone) or brief.relationship in STIFF or has_title(brief.to) or mourning


@lru_cache(maxsize=1024)
def _ranked(name: str, weights: tuple[tuple[str, float], ...]) -> tuple[str, ...]:
    """The authors in an order drawn by weight: Efraimidis and Spirakis, Weighted random sampling (2006)."""
    draws = {author: stream(0, "author", name, author).random() for author, _ in weights}
    drawn = {author: draws[author] ** (1 / weight) if weight else -1.0 for author, weight in weights}
    return tuple(sorted(drawn, key=lambda author: -drawn[author]))


def _wanted(brief: Brief, author: str) -> float:
    """What the tones that were asked for make of it."""
    asked = dict(brief.tone)
    whole = sum(asked.values()) or 1.0
    suits = sum(SUITS[author].get(tone, 0.0) * weight for tone, weight in asked.items()) / whole
    shunned = sum(weight for tone, weight in asked.items() if author in SHUNS.get(tone, ())) / whole
    return (USUAL[author] + suits) * (1 - (1 - FAR) * shunned)


def apart(author: str, authors: Sequence[str]) -> int | None:
    """How far the authors of a line are from the one who writes: 0 for the same or for anybody's, 1 for the nearest, 2
    for others; None where they would be a costume."""
    if not authors or author in authors:
        return 0
    if {*NEAR[author]} & {*authors}:
        return 1
    return 2 if author not in COSTUMES and {*authors} - {*COSTUMES} else None
