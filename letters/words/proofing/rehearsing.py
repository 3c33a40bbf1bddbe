"""A template tried on briefs of every shape: rehearse(form, shelf) -> the faults that only show when it is written.

A shape is who writes to whom, what of the details is told and of what kind, the situation and a tone. In each that the
form answers, every name must be bound, a line that is meant to be there in every letter must say something, and what
comes out must be a letter."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from letters.chance import stream
from letters.errors import BriefError, TemplateError
from letters.letter import RELATIONSHIPS, SITUATIONS, Beat, Brief, Form, Line, Shelf
from letters.words.drafting.checking import printed_names
from letters.words.drafting.facts import is_fact
from letters.words.drafting.filling import Filling
from letters.words.drafting.guards import plain_words
from letters.words.drafting.passage import text_of
from letters.words.drafting.plan import Plan, make_plans

SHAPES, TRIED = 5, 60  # that the form answers, and tried for those
FEWEST = 12  # words, of which a letter has more
# What somebody would tell, of every kind that a detail has.
TOLD = {
    "memory": (
        "we missed the ferry and slept on a bench", "you fell in the pond", "I lost your hat", "the tent blew away",
        "he kept bees", "she taught me to swim", "the night we slept in the car", "the ferry we missed",
        "We had a little boy on Tuesday.",
        "We missed the bus. You had no coat. We danced anyway.", "Do you remember Rome? It rained. We danced.",
    ),
    "deed": (
        "lent me the car when mine died", "forgot our dinner", "the lemon cake", "we broke the window",
        "you sat with me",
        "You waited two hours. You never said a word about it.", "It was you! I saw you at the window.",
    ),
    "habit": (
        "hums when she parks. It was raining.", "You do this thing: you hum. It rains. You hum.", "hums when she parks",
        "the way you hum when you park", "your laugh", "you are always late",
    ),
    "thing": ("the chipped green mug", "two train tickets", "my half of the photograph"),
    "wish": ("see the sea with you", "you to come home", "a week by the sea", "I wish you were here"),
    "place": ("Lisbon", "the kitchen", "at home"),
    "name": ("Rosa", "our Stan"),
    "years": ("1", "11", "50"),
    "date": ("14 March",),
    "news": ("the beans are in, and the dog ate one", "baby due in june"),
    "baby": ("Rosa",),
    "opening": ("I cannot believe that it is May already.",),
    "said": ("you can do this",),
    "today": ("saw a dog like yours", "the smell of bread"),
    "question": ("is your knee better", "how the hens are"),
    "plans": ("coming up at Easter", "dinner on the 14th"),
    "note": ("Feed the cat.",),
}  # fmt: skip
_OF_KIND = {
    "number": ("1", "9", "40"),
    "words": ("on Friday",),
    "phrase": ("you lent me the car", "the lemon cake"),
}
_SENDERS = ("Bo", "Ann and Bo")


def rehearse(form: Form, shelf: Shelf) -> list[TemplateError]:
    """Every fault that shapes of brief bring out, each once; those of one form and shelf are always the same."""
    faults: dict[tuple[int, str], TemplateError] = {}
    shelf = replace(shelf, forms=(*(one for one in shelf.forms if one.name != form.name), form))
    answered = 0
    for number in range(TRIED):
        if answered == SHAPES:
            break
        rng = stream(number, "shape", form.name)
        brief = _shape(form, rng, everything=number % 3 == 0, least=number % 3 == 1)
        try:
            plan = make_plans(brief, shelf)[0]
        except TemplateError as fault:
            faults.setdefault((fault.line, fault.message), fault)
            continue
        except BriefError:
            continue  # a shape that the form does not answer
        answered += 1
        for found in _try(plan, brief, shelf, rng):
            faults.setdefault((found.line, found.message), found)
    if not answered and not faults:
        message = (
            "no brief that was tried gets this letter; ask for less in “when”, “needs” or “relationships”"
        )
        return [TemplateError(message, f"templates/{form.name}.form", form.front.get("when", 0))]
    return sorted(faults.values(), key=lambda fault: fault.line)


def _shape(form: Form, rng: random.Random, everything: bool, least: bool) -> Brief:
    kinds = {ask.key: ask.kind for ask in form.asks}
    facts = [key for key in (*SITUATIONS, *kinds) if key in SITUATIONS or is_fact(form, key)]
    takes = [key for key in (*form.takes, *kinds) if key not in (*form.needs, *facts)]
    chosen = takes if everything else [] if least else [key for key in takes if rng.random() < 0.5]
    told = {key: rng.choice(_told(key, kinds.get(key, ""))) for key in dict.fromkeys((*form.needs, *chosen))}
    situation = {key: "yes" for key in facts if rng.random() < 0.5}
    tones = tuple((tone, 1.0) for tone in form.tones[:1] if rng.random() < 0.5)
    return Brief(
        "Ana", rng.choice(_SENDERS), rng.choice(form.relationships or RELATIONSHIPS), rng.choice(form.occasions),
        tones, tuple({**told, **situation}.items()), form.name,
    )  # fmt: skip


def _told(key: str, kind: str) -> tuple[str, ...]:
    return TOLD.get(key) or _OF_KIND[kind or "phrase"]


def _try(plan: Plan, brief: Brief, shelf: Shelf, rng: random.Random) -> Iterator[TemplateError]:
    filling = Filling(plan, brief, shelf, rng)
    said: list[str] = []
    try:
        for beat in (beat for paragraph in plan.form.paragraphs for beat in paragraph):
            lines = filling.say_beat(beat)
            said += [text_of(line) for line in lines or ()]
            if lines == [] and (always := _always(beat)):
                yield _silent(always, plan)
    except TemplateError as fault:
        yield fault
        return
    if len(plain_words(" ".join(said))) < FEWEST and not any(
        beat.rest for one in plan.form.paragraphs for beat in one
    ):
        told = ", ".join(plan.details) or "nothing"
        message = (
            f"with {told} told, this letter is only “{' '.join(said)[:60]}”; give it a line that always holds"
        )
        yield TemplateError(message, f"templates/{plan.form.name}.form", 0)


def _always(beat: Beat) -> Line | None:
    """The way of a beat that is meant to be said in every letter."""
    return None if beat.optional else next((way for way in beat.ways if not way.condition), None)


def _silent(line: Line, plan: Plan) -> TemplateError:
    names = printed_names(line)
    told = ", ".join(f"{key} “{one.given}”" for key, one in plan.details.items() if key in names)
    message = f"this line says nothing when {told or 'nothing'} is told; give it a condition or, after “/”, another way"
    return TemplateError(message, line.source.file, line.source.line)
