"""The questions of “Ask me”: steps(talk, shelf) -> those that are left, as far as is known now.
words/asking/interviewing.py says what to ask; here is how each stands on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from letters.chance import stream
from letters.letter import DETAILS, RELATIONSHIPS, SITUATIONS, Ask, Shelf
from letters.web.talk import FIRST, OF_DETAIL, PLOT, Talk, brief_of
from letters.words.asking.interviewing import first_asks, further, still_to_ask
from letters.words.asking.offering import offers
from letters.words.asking.wording import GAP, parted, put, put_own, said_of_gap
from letters.words.brief import PRONOUNS
from letters.words.reading.onward import THEN

_FIRST = {
    "to": "Who is the letter for? (Margaret, my sister Jo, Mum)",
    "from": "And who writes it? (as you sign)",
    "relationship": "What are they to you?",
    "occasion": "What is it for?",
}
# What may be said beside a choice: its label, and an example.
_BESIDE = {
    "relationship": "Or in your own words (my old boss, we worked together 31 years)",
    "occasion": "In your own words, if you like (get well, she's had her gallbladder out)",
    "together": "And for how long? (11 years)",
    "married": "And for how long? (11 years)",
    "away": "And where? (she is in Hamilton)",
    "abroad": "And where? (she is in Hamilton)",
    "knew": "And what do you remember? (he did our taxes every spring)",
    "leaving": "And where to? (she is moving to Perth)",
}
_WHICH = "It could go like this. Which?"
_BEGIN = "Or begin it in your own words (It must be three years since I wrote.)"
_SHORT = ("name", "baby", "years", "age", "date", "place", "thing")  # answered in a word or two
_AGE = "How old is {to} now? (50)"


@dataclass(frozen=True)
class Step:
    """One question: the field that it fills, its words and an example; what can be chosen, if one chooses, how a letter
    begins that is, and what may be said beside it; is there room to talk; may one go on without."""

    field: str
    question: str
    example: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    begins: tuple[str, ...] = ()
    beside: str = ""
    long: bool = False
    may_skip: bool = True

    @property
    def goes_on(self) -> bool:
        """Is it asked from the letter so far?"""
        return self.field in (f"{OF_DETAIL}{THEN}", f"{OF_DETAIL}last")


def steps(talk: Talk, shelf: Shelf) -> list[Step]:
    """What is still to be asked; of the plots only that one is chosen."""
    first = [_first_step(field, shelf) for field in FIRST if field not in talk.done]
    return first or [step for step in _of_the_letter(talk, shelf) if step.field not in talk.done]


def next_step(talk: Talk, shelf: Shelf) -> tuple[Talk, Step | None]:
    """The talk and its next question, None where there is none left; the plots are passed over where there are none."""
    step = next(iter(steps(talk, shelf)), None)
    if step is None or step.field != PLOT:
        return talk, step
    plots = _plot_step(talk, shelf)
    return (talk, plots) if plots.choices else next_step(talk.answered(**{PLOT: ""}), shelf)


def step_for(field: str, talk: Talk, shelf: Shelf) -> Step:
    """The question that fills a field, whether it is still to be asked or not."""
    if field == PLOT:
        return _plot_step(talk, shelf)
    known = next((step for step in steps(talk.again(field), shelf) if step.field == field), None)
    if known or field in FIRST:
        return known or _first_step(field, shelf)
    key = field.removeprefix(OF_DETAIL)
    own = next((ask for form in shelf.forms for ask in form.asks if ask.key == key), None)
    if key == "pronoun":
        chosen = tuple((one, one) for one in PRONOUNS)
        return Step(field, "Are they he, she or they?", choices=chosen)
    if key in SITUATIONS or key in DETAILS:
        told = (talk.typed.get(name, "") for name in ("occasion", "to", "relationship"))
        question = put(key, *told)
        return _step(Ask(key, question, "yes or no" if key in SITUATIONS else ""))
    ask = own or Ask(key, _AGE if key == "age" else f"{key.capitalize()}?")
    return _step(replace(ask, question=put_own(ask.question, talk.typed.get("to", ""))))


def _of_the_letter(talk: Talk, shelf: Shelf) -> Iterator[Step]:
    brief = brief_of(talk.told)
    yield from map(_step, first_asks(brief))
    yield Step(PLOT, _WHICH)
    for ask in still_to_ask(talk.form(shelf), shelf, brief, talk.passed, len(talk.done)):
        again = further(brief, talk.typed.get(f"{OF_DETAIL}{THEN}", "")) if ask.key == THEN else None
        yield _step(again or ask)


def _first_step(field: str, shelf: Shelf) -> Step:
    question, example = parted(_FIRST[field])
    names = {"relationship": RELATIONSHIPS, "occasion": shelf.occasions}.get(field, ())
    choices = tuple((name, name) for name in names)
    return Step(field, question, example, choices, beside=_BESIDE.get(field, ""), may_skip=False)


def _plot_step(talk: Talk, shelf: Shelf) -> Step:
    brief = replace(brief_of(talk.told), seed=talk.luck)
    offered = offers(brief, shelf, stream(talk.luck, "interview"), talk.passed)
    choices = tuple((one.form.name, said_of_gap(one.begins, one.needed)) for one in offered)
    return Step(
        PLOT,
        _WHICH,
        choices=choices,
        begins=tuple(one.begins if one.begins != GAP else "" for one in offered),
        beside=_BEGIN,
    )


def _step(ask: Ask) -> Step:
    question, example = parted(ask.question)
    field = f"{OF_DETAIL}{ask.key}"
    if ask.kind == "yes or no":
        return Step(field, question, "", (("yes", "yes"), ("no", "no")), beside=_BESIDE.get(ask.key, ""))
    return Step(field, question, example, long=ask.kind != "number" and ask.key not in _SHORT)
