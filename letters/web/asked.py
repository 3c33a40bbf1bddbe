"""“Ask me”: the brief, one question at a time, and the letter as it grows."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response as AnyResponse

from letters.errors import LettersError
from letters.letter import Letter
from letters.web import bounds
from letters.web.asking import brief_mapping, typed_brief, wrong_field
from letters.web.beginnings import unwritten, with_paper
from letters.web.hearing import Heard, hear
from letters.web.reading import read_typed
from letters.web.steps import Step, next_step, step_for, steps
from letters.web.talk import OF_DETAIL, PLOT, Talk, is_asked, talk_of
from letters.web.workshop import Workshop, workshop
from letters.words.asking.sofar import LAST, PARAGRAPH, SoFar, gone, so_far
from letters.words.asking.wording import YOU_SAY_IT
from letters.words.reading.onward import THEN

rooms = Blueprint("asked", __name__)
_MORE, _LAST = f"{OF_DETAIL}{THEN}", f"{OF_DETAIL}{LAST}"


@rooms.get("/ask")
def begin() -> str:
    """The first question."""
    talk = talk_of(MultiDict(workshop().usual()))
    return _screen(workshop(), Heard(talk), step_for("to", talk, workshop().shelf))


@rooms.post("/ask")
def ask() -> AnyResponse | str:
    """The next question; the same again where the answer was not understood; the letter after the last."""
    shop, talk = workshop(), _held(talk_of(request.form))
    if is_asked(change := request.form.get("change", "")):
        talk = talk.again(change)
        return _screen(shop, Heard(talk), _step_again(talk, change), value=talk.typed.get(change, ""))
    heard = hear(talk, request.form, shop.shelf) if "now" in request.form else Heard(talk)
    if heard.doubt:
        return _doubted(shop, heard, request.form["now"])
    talk, step = next_step(heard.talk, shop.shelf)
    if step is None:
        return _written(shop, talk)
    before = talk.typed.get(_MORE, "") if step.field == _MORE else ""
    value = "" if before else talk.typed.get(step.field, "")
    return _screen(shop, replace(heard, talk=talk), step, value, before)


@rooms.post("/ask/so-far")
def grown() -> str:
    """The letter so far with what is just being said, in the hand, as a piece of the page."""
    shop, talk, field = workshop(), _held(talk_of(request.form)), request.form.get("now", "")
    saying = request.form.get(field, "").strip()[: bounds.DETAIL]
    begun = _so_far(shop, talk, field, talk.typed.get(_MORE, "")) if field == _MORE and saying else None
    if begun:
        return shop.slip(begun.text, unwritten(shop, talk.typed))
    begun = _so_far(shop, talk, field, request.form.get("before", ""))
    read = read_typed({**talk.typed, field: saying}, shop.shelf).get(field)
    said = (read and read.said) or saying  # what cannot be read yet stands there as it is typed
    return shop.slip(begun.and_said(said), unwritten(shop, talk.typed)) if begun else ""


def _held(talk: Talk) -> Talk:
    """The talk, in which nothing but the answer to the question of now may be too long: that one is asked
    for again, and is not lost. Raises BriefError."""
    now = request.form.get("now", "")
    bounds.hold_brief(brief_mapping({name: told for name, told in talk.typed.items() if name != now}))
    return talk


def _doubted(shop: Workshop, heard: Heard, field: str) -> str:
    """The same question again, with what was typed and why it cannot be taken."""
    typed, before = request.form.get(field, ""), request.form.get("before", "")
    return _screen(shop, heard, _step_again(heard.talk, field, before), typed, before)


def _step_again(talk: Talk, field: str, before: str = "") -> Step:
    """A question that was put already, as it was put then: of what is typed in its field only what stood `before`."""
    put_then = talk.answered(**{field: before}).again(field) if field == _MORE else talk
    return step_for(field, put_then, workshop().shelf)


def _screen(shop: Workshop, heard: Heard, step: Step, value: str = "", before: str = "") -> str:
    """A question, with what stands in its field; with what the last answer became, or the letter so far and what was
    said `before` in it."""
    talk = heard.talk
    begun = _so_far(shop, talk, step.field, before) if step.goes_on else None
    if begun:
        talk = talk.answered(**{PLOT: begun.form})
    typed = {name: given for name, given in talk.typed.items() if name != step.field}
    blank = unwritten(shop, typed)
    return render_template(
        "asked.html",
        step=step,
        typed=typed,
        value=value,
        before=before,
        words=request.form.get("words", "") if heard.doubt else "",
        talk=talk,
        doubt=heard.doubt,
        note=heard.note,
        became=[(said, shop.slip(said, blank)) for said in heard.became] if not begun else (),
        begun=begun.text.split(PARAGRAPH) if begun else (),
        drawn=shop.slip(begun.text, blank) if begun else "",
        begins=[shop.slip(words, blank) for words in step.begins],
        answers=_answers(talk, shop),
        kept=request.args.get("kept", ""),
        fresh=not {"now", "change"} & {*request.form},
        left=len(steps(talk, shop.shelf)),
    )


def _answers(talk: Talk, shop: Workshop) -> list[tuple[str, str]]:
    """The answers by their fields, in the order in which they were given; a plot by its title."""
    form = talk.form(shop.shelf)
    shown = talk.typed | ({PLOT: f"The letter “{form.title}”"} if form else {})
    return [(name, shown[name]) for name in talk.done if shown.get(name)]


def _so_far(shop: Workshop, talk: Talk, field: str, then: str) -> SoFar | None:
    """The letter so far, up to what a field tells, which follows `then`; of another plot where the chosen one cannot
    tell it. None where there is none."""
    told = talk.told | ({_MORE: then} if field == _MORE else {})
    for plot in dict.fromkeys((talk.typed.get(PLOT, ""), "")):
        with suppress(LettersError):
            mapping, said = _mapping(shop, replace(talk, typed=told), plot)
            if begun := so_far(
                shop.brief(mapping, talk.luck), shop.shelf, said, field.removeprefix(OF_DETAIL)
            ):
                return begun
    return None


def _mapping(shop: Workshop, talk: Talk, plot: str) -> tuple[dict[str, Any], tuple[Letter, ...]]:
    """The brief that was told; and the letter that is drafted again, if one is."""
    typed = with_paper(shop, talk.typed) | {PLOT: plot}
    kept = request.args.get("kept", "")
    if not kept:
        return brief_mapping(typed), ()
    letter = shop.store.load(kept)
    passed = {name: "" for name in talk.done if not talk.typed.get(name)}
    again = {**typed_brief(letter.brief), **passed, **typed, "seed": str(talk.luck)}
    return brief_mapping(again, letter.brief), (letter,)


def _shown(shop: Workshop, talk: Talk) -> SoFar | None:
    """The letter so far as it was shown before the writer went on from it; None where it was not."""
    if not {_MORE, _LAST} & {*talk.done} or not talk.typed.get(PLOT):
        return None
    return _so_far(shop, replace(talk, typed=talk.typed | {_LAST: ""}), _MORE, "")


def _written(shop: Workshop, talk: Talk) -> AnyResponse | str:
    """The letter; of another plot where the chosen one cannot tell what was told."""
    kept, shown = request.args.get("kept", ""), _shown(shop, talk)
    if shown and not any(talk.typed.get(field) for field in (_MORE, _LAST)):
        talk = replace(talk, typed=talk.typed | {f"{OF_DETAIL}enough": "yes"})
    for plot in dict.fromkeys((talk.typed.get(PLOT, ""), "")):
        try:
            mapping, _ = _mapping(shop, talk, plot)
            if kept:
                shop.write_again(kept, mapping)
            opened = kept or shop.write(mapping, luck=talk.luck)
        except LettersError as error:
            wrong = wrong_field(error)
            continue
        for sentence in gone(shown, shop.store.load(opened)) if shown else ():
            flash(f"{YOU_SAY_IT.format(said=sentence)}.")
        for words in talk.left:
            flash(f"Not in the letter, and still to be told if you like: “{words}”.")
        return redirect(url_for("desk.show", kept=opened), 303)
    asked = wrong.field if is_asked(wrong.field) else talk.done[-1]
    step = step_for(asked, talk, shop.shelf)
    return _screen(shop, Heard(talk, doubt=wrong.message), step, talk.typed.get(asked, ""))
