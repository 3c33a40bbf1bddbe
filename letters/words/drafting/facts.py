"""What the names in a condition stand for: known_names(form, occasions) -> names, facts_of(brief, …) ->
name → value.

Every known name has a value: a detail that was not given is `ABSENT`, which is false and has nothing to
say, so that a name outside the list can be told from one that is merely false."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from letters.letter import (
    AUTHORS,
    DETAILS,
    RELATIONSHIPS,
    SITUATIONS,
    TONES,
    Beat,
    Brief,
    Detail,
    Form,
    Saying,
)
from letters.words.drafting.authors import author_of
from letters.words.drafting.manner import (
    FAMILY,
    is_bare,
    is_bereaved,
    is_fond,
    is_fond_first,
    manner_of,
    tells_of_loss,
)
from letters.words.drafting.newborn import are_born, is_christened, is_own
from letters.words.drafting.outright import asks_over, says_outright
from letters.words.english.clauses import happened
from letters.words.english.naming import are_several, gender_of, has_title, is_stately
from letters.words.forms.sandbox import holds
from letters.words.reading.introductions import called
from letters.words.reading.signatures import signed
from letters.words.reading.uncontracted import spells_out
from letters.words.reading.vantage import read_pronoun

WORK = ("colleague", "teacher")
GRAVE = ("condolence", "apology")
GROUPS = (
    "family",
    "work",
    "grave",
    "several",
    "titled",
    "between_women",
    "fond",
    "fond_first",
    "bare",
    "clipped",
    "careful",
    "stately",
    "ceremonious",
    "loss",
    "bereaved",
    "own_baby",
    "happened",
    "said_so",
    "twins",
    "christened",
)
# "I got your letter": it needs no telling that one thought of whom it is from.
_YOUR_MAIL = re.compile(
    r"\byour (?:\w+ )?(?:letters?|cards?|notes?|e-?mails?|messages?|texts?|postcards?|parcel|news)\b", re.I
)
PRONOUNS = {
    "he": {"he": "he", "him": "him", "his": "his", "He": "He", "His": "His"},
    "she": {"he": "she", "him": "her", "his": "her", "He": "She", "His": "Her"},
    "they": {"he": "they", "him": "them", "his": "their", "He": "They", "His": "Their"},
}


class _Absent:
    """A detail that was not given: false, of no kind, about nothing."""

    kind = sentence = clause = noun = base = doing = given = plain = valence = ""
    topics: tuple[str, ...] = ()
    story = me = plural = False
    number = None

    def __bool__(self) -> bool:
        return False


ABSENT = _Absent()


@lru_cache(maxsize=1024)
def plain_name(name: str) -> str:
    """A name as conditions write it: `former partner` is `former_partner`."""
    return re.sub(r"\W+", "_", name.strip().lower())


def marks_of(form: Form) -> frozenset[str]:
    """The marks that some line of a form sets."""
    beats: Iterable[Beat] = (beat for paragraph in form.paragraphs for beat in paragraph)
    return frozenset(mark for beat in beats for way in beat.ways for mark in way.marks)


def detail_names(form: Form | None) -> frozenset[str]:
    """The details that a form may speak of: everybody's and those that it asks for."""
    asked = (ask.key for ask in form.asks if not is_fact(form, ask.key)) if form else ()
    return frozenset((*DETAILS, *asked))


def is_fact(form: Form, key: str) -> bool:
    """Whether a form asks for this only as a yes or no, which is never said."""
    return any(ask.key == key and ask.kind == "yes or no" for ask in form.asks)


def known_names(form: Form | None, occasions: Iterable[str]) -> frozenset[str]:
    """Every name that a condition may hold, in a form or (None) in a file of the corpus."""
    plain = {
        plain_name(name)
        for name in (*RELATIONSHIPS, *TONES, *AUTHORS, *occasions, *(form.occasions if form else ()))
    }
    asks = {ask.key for ask in form.asks} if form else set()
    marks = marks_of(form) if form else frozenset()
    return frozenset({*plain, *asks, *marks, *DETAILS, *SITUATIONS, *GROUPS, "he", "she", "they"})


def facts_of(
    brief: Brief,
    form: Form | None,
    details: Mapping[str, Detail],
    situation: Iterable[str],
    occasions: Iterable[str],
) -> dict[str, Any]:
    """The value of every known name for a brief; marks are still false."""
    facts: dict[str, Any] = dict.fromkeys(known_names(form, occasions), False)
    for key in detail_names(form):
        facts[key] = details.get(key, ABSENT)
    true = {
        plain_name(brief.relationship),
        plain_name(brief.occasion),
        read_pronoun(brief) or "they",
        *situation,
    }
    true |= {plain_name(tone) for tone, weight in brief.tone if weight > 0}
    true |= (
        {ask.key for ask in form.asks if is_fact(form, ask.key) and _is_yes(brief, ask.key)}
        if form
        else set()
    )
    true |= {*_groups(brief), author_of(brief, form)}
    today = facts["today"].clause
    true |= {"happened"} if happened(today) and not _YOUR_MAIL.search(today) else set()
    facts.update((name, True) for name in true if name in facts)
    return facts


def _groups(brief: Brief) -> set[str]:
    manner = manner_of(brief)
    careful, grand = "careful" in manner, is_stately(brief.sender)
    formal = spells_out([said for _, said in brief.details]) or "formal" in dict(brief.tone)
    groups = {
        "family": brief.relationship in FAMILY,
        "work": brief.relationship in WORK,
        "several": are_several(signed(brief.sender)),
        "titled": has_title(brief.to),
        "between_women": gender_of(called(brief.to)) == gender_of(signed(brief.sender)) == "she",
        "fond": is_fond(brief),
        "fond_first": is_fond_first(brief),
        "bare": is_bare(brief),
        "clipped": "clipped" in manner,
        "careful": "careful" in manner,
        "stately": careful and (grand or is_stately(brief.to)),
        "ceremonious": careful and (grand or (is_stately(brief.to) and formal)),
        "loss": tells_of_loss(brief),
        "bereaved": is_bereaved(brief),
        "grave": brief.occasion in GRAVE,
        "twins": are_born(brief),
        "christened": is_christened(brief),
        "own_baby": is_own(brief),
        "said_so": says_outright(_told(brief), brief.occasion)
        or asks_over(dict(brief.details).get("plans", ""), brief.occasion),
    }
    return {name for name, is_so in groups.items() if is_so}


def _told(brief: Brief) -> str:
    """All that was told, a sentence or more for each detail."""
    return " ".join(f"{said.strip().rstrip('.')}." for key, said in brief.details if key not in SITUATIONS)


def _is_yes(brief: Brief, key: str) -> bool:
    return dict(brief.details).get(key, "").strip().lower() in ("yes", "y", "true", "1", "on")


def holding(sayings: Iterable[Saying], facts: Mapping[str, Any]) -> list[Saying]:
    """Those sayings whose conditions hold."""
    return [saying for saying in sayings if holds(saying.condition, facts, saying.source)]
