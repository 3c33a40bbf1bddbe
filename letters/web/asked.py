"""“Ask me”: the brief, one question at a time. What was answered travels along in the form, and nothing is kept until
there is a letter; words/interviewing.py says what to ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from letters.chance import stream
from letters.errors import LettersError
from letters.letter import RELATIONSHIPS, Ask, Brief, Form, Shelf
from letters.web import bounds
from letters.web.asking import Typed, brief_mapping, typed_brief
from letters.web.reading import read_typed
from letters.web.workshop import Workshop, workshop
from letters.words.interviewing import first_asks, questions
from letters.words.kinds import relationship_in
from letters.words.offering import offer_forms

rooms = Blueprint("asked", __name__)
ROOM = 3  # details that are asked for, unless the plot needs more
_FIRST = {
    "to": "Who is the letter for? (Margaret, my sister Jo, Mum)",
    "from": "And who writes it? (as you sign)",
    "relationship": "What are they to you?",
    "occasion": "What is it for?",
}
_OURS = ("csrf_token", "now", "skipped", "do", "change", "text", "said", "seen", "chosen", "act", "version")


@dataclass(frozen=True)
class Step:
    """One question: the field that it fills, its words and an example; what can be chosen, if one chooses; may one go
    on without."""

    field: str
    question: str
    example: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    may_skip: bool = True


@rooms.get("/ask")
def begin() -> str:
    """The first question."""
    return _screen(workshop(), dict(workshop().usual()), ())


@rooms.post("/ask")
def ask() -> Response | str:
    """The next question; the same again where the answer was not understood; the letter after the last."""
    shop = workshop()
    typed, skipped = _told(request.form)
    now = request.form.get("now", "")
    if change := request.form.get("change"):
        typed.pop(change, None)
        return _screen(shop, typed, tuple(field for field in skipped if field != change), asked=change)
    doubt = _doubt(shop, typed, now)
    if doubt:
        return _screen(shop, typed, skipped, asked=now, doubt=doubt)
    if now and not typed.get(now):
        skipped = (*skipped, now)
    if any(_steps(typed, skipped, shop.shelf)):
        return _screen(shop, typed, skipped, after=now)
    return _written(shop, typed, skipped)


def _told(form: Mapping[str, str]) -> tuple[Typed, tuple[str, ...]]:
    typed = {name: value for name, value in form.items() if name not in _OURS and value.strip()}
    if form.get("do") == "skip":
        typed.pop(form.get("now", ""), None)
    bounds.hold_brief(brief_mapping(typed))
    if told := relationship_in(typed.get("to", "")):
        typed.setdefault("relationship", told)
    return typed, tuple(field for field in form.get("skipped", "").split(",") if field)


def _doubt(shop: Workshop, typed: Typed, field: str) -> str:
    """Why an answer cannot be taken; "" where it can."""
    if field in _FIRST and not typed.get(field):
        return "This one has to be answered; everything after it may be left out."
    read = read_typed(typed, shop.shelf).get(field)
    return read.doubt if read else ""


def _screen(
    shop: Workshop, typed: Typed, skipped: tuple[str, ...], asked: str = "", after: str = "", doubt: str = ""
) -> str:
    """A question: that of the field `asked`, or the next; with what the answer `after` became."""
    without = {name: value for name, value in typed.items() if name != asked}
    steps = list(_steps(without, skipped, shop.shelf))
    step = next((one for one in steps if one.field == asked), steps[0])
    read = read_typed(typed, shop.shelf)
    became = read[after].said if after in read else ""
    letter = shop.blank()
    return render_template(
        "asked.html",
        step=step,
        typed=typed,
        skipped=",".join(skipped),
        doubt=doubt,
        became=became,
        drawn=shop.slip(became, letter) if became else "",
        answers=[
            (name, value) for name, value in typed.items() if name in _FIRST or name.startswith("detail-")
        ],
        kept=request.args.get("kept", ""),
        left=len(steps),
    )


def _steps(typed: Typed, skipped: tuple[str, ...], shelf: Shelf) -> Iterator[Step]:
    """What is still to be asked, as far as is known now."""
    first = [_first_step(field, shelf) for field in _FIRST if not typed.get(field)]
    if first:
        yield from first
        return
    open_asks = [
        *first_asks(typed["occasion"], typed["relationship"], typed["to"]),
        *questions(_form(typed, shelf), shelf, _brief(typed), _room(typed, skipped)),
    ]
    done = {*typed, *skipped}
    plots = [] if "template" in done else [_plot_step(typed, shelf)]
    steps = [*(_step(one) for one in open_asks[: _n_situations(typed)]), *plots]
    steps += [_step(one) for one in open_asks[_n_situations(typed) :]]
    yield from (step for step in steps if step.field not in done)


def _n_situations(typed: Typed) -> int:
    return len(first_asks(typed["occasion"], typed["relationship"], typed["to"]))


def _room(typed: Typed, skipped: tuple[str, ...]) -> int:
    told = [field for field in {*typed, *skipped} if field.startswith("detail-")]
    return max(ROOM - len(told), 0) + len([field for field in skipped if field.startswith("detail-")])


def _first_step(field: str, shelf: Shelf) -> Step:
    question, _, example = _FIRST[field].partition(" (")
    names = {"relationship": RELATIONSHIPS, "occasion": shelf.occasions}.get(field, ())
    return Step(
        field,
        question,
        example.removesuffix(")"),
        choices=tuple((name, name) for name in names),
        may_skip=False,
    )


def _plot_step(typed: Typed, shelf: Shelf) -> Step:
    brief = _brief(typed)
    offered = offer_forms(brief, shelf, stream(0, "asked", brief.to, brief.sender))
    return Step("template", "It could go like this. Which?", choices=tuple((f.name, f.idea) for f in offered))


def _step(ask: Ask) -> Step:
    question, _, example = ask.question.partition(" (")
    yes_no = (("yes", "yes"), ("no", "no")) if ask.kind == "yes or no" else ()
    return Step(f"detail-{ask.key}", question, example.removesuffix(")"), yes_no)


def _brief(typed: Typed) -> Brief:
    details = tuple(brief_mapping(typed)["details"].items())
    return Brief(typed["to"], typed["from"], typed["relationship"], typed["occasion"], details=details)


def _form(typed: Typed, shelf: Shelf) -> Form | None:
    return next((form for form in shelf.forms if form.name == typed.get("template")), None)


def _written(shop: Workshop, typed: Typed, skipped: tuple[str, ...]) -> Response | str:
    """The letter; of another plot where the chosen one cannot tell what was told."""
    kept, doubt = request.args.get("kept", ""), ""
    for template in dict.fromkeys((typed.get("template", ""), "")):
        try:
            mapping = brief_mapping(typed | {"template": template})
            if kept:
                before = shop.store.load(kept).brief
                mapping = brief_mapping(
                    typed_brief(before) | typed | {"template": template, "seed": ""}, before
                )
                shop.write_again(kept, mapping)
            return redirect(url_for("desk.show", kept=kept or shop.write(mapping)), 303)
        except LettersError as error:
            doubt = str(error)
    last = next((name for name in reversed(typed) if name.startswith("detail-")), "occasion")
    return _screen(shop, typed, skipped, asked=last, doubt=doubt)
