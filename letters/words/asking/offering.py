"""Three forms that a writer may choose among: offer_forms(…) -> forms, how_it_begins(form, …) -> its first words."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from letters.errors import LettersError
from letters.letter import SITUATIONS, Brief, Form, Shelf
from letters.words.asking.sofar import so_far
from letters.words.drafting.authors import COSTUMES, author_of
from letters.words.drafting.plan import make_plans

OFFERED, FEW = 3, 4
READY = 2  # of those offered, which need nothing more than was told
BEGINNING = 14  # words of a letter that are shown
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


def offer_forms(brief: Brief, shelf: Shelf, rng: random.Random) -> tuple[Form, ...]:
    """Up to three forms that could answer a brief whose details are still to be told: where something was told, first
    those that need no more and begin unlike each other; the others unlike in what they ask for."""
    suits = (form for form in shelf.forms if brief.occasion in form.occasions and _suits(form, brief))
    fit = [form for form in suits if _could_be(form, brief, shelf)]
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
    ready = _ready((form for form in fit if {*form.needs} <= told), brief, shelf) if told else []
    asking = [form for form in fit if {*form.needs} - told] if told else fit
    chosen = (*ready[:READY], *_unlike(asking, told), *ready[READY:])
    return chosen[:OFFERED]


def how_it_begins(form: Form, brief: Brief, shelf: Shelf) -> str:
    """The first words of the letter that a form makes of what was told, after the greeting; "" where it makes none."""
    begun = so_far(replace(brief, template=form.name), shelf)
    words = begun.text.partition("\n")[2].split() if begun else []
    return " ".join(words[:BEGINNING]) + (" …" if len(words) > BEGINNING else "")


def _ready(forms: Iterable[Form], brief: Brief, shelf: Shelf) -> list[Form]:
    """The forms that make a letter of what was told, the first of each beginning before any other; as many as are
    offered, and no more are tried."""
    begun: dict[str, Form] = {}
    alike: list[Form] = []
    for form in forms:
        if beginning := how_it_begins(form, brief, shelf):
            alike += [form] if beginning in begun else []
            begun.setdefault(beginning, form)
        if len(begun) == OFFERED:
            break
    return [*begun.values(), *alike]


def _unlike(fit: Sequence[Form], told: AbstractSet[str]) -> list[Form]:
    """Forms in their order, those first that ask for something else than the ones before."""
    chosen: list[Form] = []
    for form in fit:
        if all({*form.needs} - told != {*other.needs} - told for other in chosen):
            chosen.append(form)
    return [*chosen, *(form for form in fit if form not in chosen)]


def _suits(form: Form, brief: Brief) -> bool:
    """Whether a form is the writer's own author's, anybody's, or of an author who is no costume."""
    return not form.authors or author_of(brief) in form.authors or bool({*form.authors} - {*COSTUMES})


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
