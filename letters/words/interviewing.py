"""What to ask a writer who has no brief yet: offer_forms(brief, shelf, rng) -> three forms, questions(…) -> asks.

Both doors may use it. It holds no conversation: that is theirs."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from letters.chance import stream
from letters.errors import LettersError
from letters.letter import DETAILS, SITUATIONS, Ask, Brief, Detail, Form, Shelf
from letters.words.arranging import CARRIED
from letters.words.details import read_details
from letters.words.introductions import called
from letters.words.naming import are_several
from letters.words.onward import THEN
from letters.words.plan import make_plans
from letters.words.wording import put, put_next

OFFERED, FEW = 3, 4
# What somebody would answer, to see whether a form could be written for this brief at all.
_LIKELY = {
    "memory": "we missed the ferry and slept on a bench",
    "habit": "you hum when you park",
    "thing": "the chipped green mug",
    "deed": "you lent me your car when mine died",
    "wish": "see the sea with you",
    "place": "Lisbon",
    "name": "Rosa",
    "years": "11",
    "date": "14 March",
    "news": "the beans are in",
    "today": "saw a dog like yours",
    "question": "is your knee better",
    "then": "I passed in June",
    "plans": "coming up at Easter",
    "last": "mind those stairs",
    "baby": "Rosa",
    "said": "nobody is bad at numbers",
    "note": "Feed the cat.",
}
_LIKELY_KIND = {"number": "11", "words": "on Friday", "yes or no": "yes", "phrase": "you lent me your car"}
# What most letters are made of, in the order to ask for it.
_COMMON = ("memory", "habit", "deed", "wish", "years", "place", "thing")
ENOUGH = 1  # things told, after which the writer goes on from there
# Occasions on which a letter may begin with what made the writer think of the reader, and how often that is asked.
_TODAY = ("missing you", "long distance", "after long silence")
OFTEN = 0.5
# Occasions that are about something done.
_DEEDS = ("apology", "thanks", "congratulations", "get well", "retirement", "farewell")
_WHO = ("pronoun", "name", "baby", "place", "years")  # who and where it is about is no thing told
_SITUATIONS = {
    "condolence": ("name", "knew"),
    "farewell": ("leaving", "place"),
    "wedding": ("name",),
    "new baby": ("baby",),
    "missing you": ("abroad",),
    "long distance": ("abroad",),
}


def first_asks(occasion: str, relationship: str, to: str) -> tuple[Ask, ...]:
    """The questions that decide which forms may be offered: what there is to tell, and about the two people. In a
    condolence it is who died, of a farewell where to."""
    story = "deed" if occasion in _DEEDS else "memory"
    told = () if occasion == "condolence" else (Ask(story, put(story, occasion, to)),)
    return (*told, *_situation_asks(occasion, relationship, to))


def _situation_asks(occasion: str, relationship: str, to: str) -> tuple[Ask, ...]:
    usual = ("together",) if relationship == "partner" else ()
    own = occasion == "wedding" and (
        relationship == "partner" or are_several(called(to))
    )  # it is who writes or reads
    keys = usual if own else _SITUATIONS.get(occasion, usual)
    return tuple(
        Ask(key, SITUATIONS[key], "yes or no")
        if key in SITUATIONS
        else Ask(key, put(key, occasion, to), "words" if key == "name" else "")
        for key in keys
    )


def offer_forms(brief: Brief, shelf: Shelf, rng: random.Random) -> tuple[Form, ...]:
    """Up to three forms that could answer a brief whose details are still to be told, unlike in what they ask for."""
    fit = [form for form in shelf.forms if brief.occasion in form.occasions and _could_be(form, brief, shelf)]
    rng.shuffle(fit)
    told = {key for key, _ in brief.details if key not in SITUATIONS and key != "pronoun"}
    # What was told on lines of its own first, and what was written for this occasion before what serves any.
    fit.sort(
        key=lambda form: (
            not told <= {*form.needs, *form.takes},
            len(form.occasions) > FEW,
            not form.needs,
            len({*form.needs} - told),
        )
    )
    chosen: list[Form] = []
    for form in fit:
        if all({*form.needs} - told != {*other.needs} - told for other in chosen):
            chosen.append(form)
    chosen += [form for form in fit if form not in chosen]
    return tuple(chosen[:OFFERED])


def _could_be(form: Form, brief: Brief, shelf: Shelf) -> bool:
    kinds = {ask.key: ask.kind for ask in form.asks}
    likely = {key: _likely(key, kinds.get(key, ""), brief) for key in form.needs}
    told = tuple({**likely, **dict(brief.details)}.items())
    try:
        return bool(make_plans(replace(brief, template=form.name, details=told), shelf))
    except LettersError:
        return False


def _likely(key: str, kind: str, brief: Brief) -> str:
    if key == "deed" and brief.occasion == "apology":
        return "forgot your birthday"
    return _LIKELY.get(key) or _LIKELY_KIND[kind or "phrase"]


def questions(form: Form | None, shelf: Shelf, brief: Brief, room: int) -> tuple[Ask, ...]:
    """What to ask next: what a form needs; then, until ENOUGH is told, what most letters are made of and what else the
    form takes, at most `room` of them; then what the writer goes on to say, and ends with."""
    given = {key for key, _ in brief.details}
    carried = _carried(form, brief)
    common = sorted(_COMMON, key=lambda key: key != "deed") if brief.occasion in _DEEDS else list(_COMMON)
    needs, takes, of_form = _wanted(form, shelf, common)
    wanted = [key for key in dict.fromkeys((*needs, *takes)) if key not in given and key not in CARRIED]
    asks = [
        of_form.get(key) or Ask(key, put(key, brief.occasion, brief.to))
        for key in wanted
        if key in of_form or key in DETAILS
    ]
    needed = sum(ask.key in needs for ask in asks)
    more = room if _told(brief) < ENOUGH else 0
    return (*asks[: max(more, needed)], *carried)


def _told(brief: Brief) -> int:
    """How much was told beside what every letter carries."""
    return sum(key not in {*SITUATIONS, *CARRIED, *_WHO} for key, _ in brief.details)


def _wanted(
    form: Form | None, shelf: Shelf, common: Sequence[str]
) -> tuple[tuple[str, ...], list[str], dict[str, Ask]]:
    """What a form needs, what else it can say in the order to ask for it, and its own questions. Without a form, what
    most letters are made of."""
    if form is None:
        return (), list(common), {}
    rest = any(beat.rest for paragraph in form.paragraphs for beat in paragraph)
    sayable = {*form.takes, *(key for key in common if rest and key in shelf.asides)} - {*form.refuses}
    takes = [key for key in common if key in sayable] + [key for key in form.takes if key not in common]
    return form.needs, takes, {ask.key: ask for ask in form.asks}


def _carried(form: Form | None, brief: Brief) -> list[Ask]:
    """What is asked last: of some, what made them think of the reader; of all, what they go on to say and end with."""
    told, refused = dict(brief.details), form.refuses if form else ()
    rng = stream(0, "carried", brief.to, brief.sender)
    today = ("today",) if brief.occasion in _TODAY and rng.random() < OFTEN else ()
    said_next = put_next(brief.occasion, brief.to, rng)
    return [
        Ask(key, said_next if key == THEN else put(key, brief.occasion, brief.to))
        for key in (*today, THEN, "last")
        if key not in told and key not in refused
    ]


def read_answer(brief: Brief, ask: Ask, answer: str) -> Detail:
    """The detail that an answer is. Raises BriefError where it cannot be read surely."""
    told = (*((key, given) for key, given in brief.details if key != ask.key), (ask.key, answer))
    return read_details(replace(brief, details=told), {ask.key: ask})[ask.key]
