"""What to ask a writer who has no brief yet: offer_forms(brief, shelf, rng) -> three forms, questions(…) -> asks.

Both doors may use it. It holds no conversation: that is theirs."""

from __future__ import annotations

import random
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from letters.chance import stream
from letters.errors import BriefError, LettersError
from letters.letter import DETAILS, SITUATIONS, Ask, Brief, Detail, Form, Shelf
from letters.words.arranging import CARRIED
from letters.words.details import read_details
from letters.words.parting import goes_on
from letters.words.persons import speaks_to_you
from letters.words.plan import make_plans
from letters.words.sentences import split_sentences
from letters.words.stories import told_whole
from letters.words.talk import to_the_reader
from letters.words.wording import put, put_more

OFFERED, FEW = 3, 4
LENGTHY = 3  # sentences after the first, past which nothing more is asked of a story
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
    "plans": "coming up at Easter",
    "last": "mind those stairs",
    "baby": "Rosa",
    "said": "nobody is bad at numbers",
    "note": "Feed the cat.",
}
_LIKELY_KIND = {"number": "11", "words": "on Friday", "yes or no": "yes", "phrase": "you lent me your car"}
# What most letters are made of, in the order to ask for it.
_COMMON = ("memory", "habit", "deed", "wish", "years", "place", "thing")
# Things told beside what every letter carries, and how much of that: a letter that tells one thing after another is
# a list. A story of a few sentences is two things.
ENOUGH, SOME, FEW_SENTENCES = 2, 2, 3
# Of what every letter carries, what an occasion is apt for; all of it where nothing is said here.
_APT = {
    "condolence": ("plans", "last"),
    "apology": ("question", "plans", "last"),
    "get well": ("news", "question", "plans", "last"),
    "congratulations": ("news", "plans", "last"),
    "thanks": ("news", "plans", "last"),
    "wedding": ("news", "plans", "last"),
    "new baby": ("question", "news", "plans", "last"),
    "retirement": ("news", "plans", "last"),
    "anniversary": ("plans", "last"),
    "love": ("question", "plans", "last"),
    "new year": ("news", "question", "plans", "last"),
    "farewell": ("news", "plans", "last"),
    "divorce": ("question", "plans", "last"),
}
# Occasions that are about something done.
_DEEDS = ("apology", "thanks", "congratulations", "get well", "retirement", "farewell")
_WHO = ("pronoun", "name", "baby", "place")  # who and where it is about is no thing told
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
    own = relationship == "partner" and occasion == "wedding"  # whom they marry is who writes
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
    form takes, at most `room` of them; what every letter carries last."""
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
    told = [text for key, text in brief.details if key not in {*SITUATIONS, *CARRIED, *_WHO}]
    return sum(2 if len(split_sentences(text)) >= FEW_SENTENCES else 1 for text in told)


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
    """Some of what every letter carries, as far as this occasion is apt for it: asked for last, and not the same of
    everybody."""
    told, refused = dict(brief.details), form.refuses if form else ()
    *apt, last = _APT.get(brief.occasion, CARRIED)
    drawn = stream(0, "carried", brief.to, brief.sender).sample(range(len(apt)), min(SOME, len(apt)))
    keys = [*(apt[place] for place in sorted(drawn)), last]
    return [
        Ask(key, put(key, brief.occasion, brief.to)) for key in keys if key not in told and key not in refused
    ]


def more_about(detail: Detail, brief: Brief) -> Ask | None:
    """The question for what the writer thinks of an event; None where they have said a good deal."""
    told = detail.sentence and len(detail.more) < LENGTHY
    return Ask(detail.key, put_more(brief.occasion, brief.to)) if told else None


def with_more(first: Detail, more: str) -> str:
    """What was told first and what was told then, as one story. Where only the second says "you", the first is taken as
    it was read, so that its "she" does not become somebody else."""
    said = (
        told_whole(first) if speaks_to_you(more) and not speaks_to_you(first.given) else first.given.strip()
    )
    return f"{said}{'' if said[-1:] in '.!?…' else '.'} {more.strip()[:1].upper()}{more.strip()[1:]}"


def more_plainly(brief: Brief, more: str) -> str:
    """What was told then, as it is said to the reader: of the dead as it was typed, and after what was done wrong
    "said she was useless" is that I said so."""
    if brief.occasion == "condolence":
        return to_the_reader(more)
    wrong = brief.occasion == "apology" and goes_on(more)
    with suppress(BriefError):
        return told_whole(read_answer(brief, Ask("deed" if wrong else "last", ""), more))
    return more


def read_answer(brief: Brief, ask: Ask, answer: str) -> Detail:
    """The detail that an answer is. Raises BriefError where it cannot be read surely."""
    told = (*((key, given) for key, given in brief.details if key != ask.key), (ask.key, answer))
    return read_details(replace(brief, details=told), {ask.key: ask})[ask.key]
