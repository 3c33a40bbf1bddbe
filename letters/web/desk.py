"""The desk: a letter is begun, read beside its handwriting, changed, drafted again."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from flask import Blueprint, Response, flash, redirect, render_template, request, session, url_for
from werkzeug.wrappers import Response as AnyResponse

from letters.errors import BriefError, ChangedElsewhere, LettersError
from letters.letter import Letter
from letters.web import bounds
from letters.web.apologies import status_of
from letters.web.asking import (
    STATIONERY,
    Typed,
    brief_mapping,
    fields_typed,
    hold_answered,
    luck_of,
    typed_brief,
    wrong_field,
)
from letters.web.beginnings import beginning, with_paper
from letters.web.files import name_of
from letters.web.laying import LOOKS, blank_screen, large, letter_screen
from letters.web.phrases import tag_of
from letters.web.workshop import Workshop, workshop
from letters.words.editing import edit, sentences
from letters.words.revise import revise
from letters.words.stationery import parse_stationery, stationery_as_mapping

rooms = Blueprint("desk", __name__)
FILES = ("pdf", "txt")
OPEN = ("s", "do")  # what the address of a letter says of the sentence that was pressed


@rooms.get("/")
def blank() -> str:
    """The form for a new letter."""
    return blank_screen(beginning(workshop(), request.args))


@rooms.post("/")
def begin() -> AnyResponse | str | tuple[str, int]:
    """A first draft of the brief that was typed; or the questions of the template that was chosen."""
    typed = _typed()
    if request.form.get("do") == "ask":
        return blank_screen(typed)
    first = workshop().store.is_empty()
    try:
        hold_answered(typed)
        kept = workshop().write(brief_mapping(with_paper(workshop(), typed)), luck=luck_of(typed))
    except LettersError as error:
        return blank_screen(typed, wrong_field(error)), status_of(error)
    session["first"] = kept if first else session.get("first", "")
    return redirect(url_for("desk.show", kept=kept), 303)


@rooms.get("/letters/<kept>")
def show(kept: str) -> str:
    """A kept letter: its brief, its handwriting, and what can be done with the sentence that was pressed."""
    if request.args.get("look") in LOOKS:
        session["look"] = request.args["look"]
    letter = workshop().store.load(kept)
    return letter_screen(kept, letter, typed_brief(letter.brief))


@rooms.get("/letters/<kept>/written")
def written(kept: str) -> str:
    """The handwriting with the pen's own way and times in it, as a piece of the page."""
    shop = workshop()
    sheets = shop.sheets(shop.store.load(kept), pen=True, large=large())
    return render_template("_sheets.html", sheets=sheets)


@rooms.get("/letters/<kept>/print")
def on_paper(kept: str) -> str:
    """Only the pages, to be printed."""
    shop = workshop()
    letter = shop.store.load(kept)
    return render_template("print.html", letter=letter, kept=kept, sheets=shop.sheets(letter))


@rooms.get("/letters/<kept>/send")
def send(kept: str) -> str:
    """The last step: the letter folded out, and the ways in which it can leave the desk."""
    shop = workshop()
    one = shop.store.open(kept)
    sheets = shop.sheets(one.letter)
    return render_template(
        "send.html", one=one, letter=one.letter, kept=kept, sheets=sheets, name=name_of(one)
    )


@rooms.post("/letters/<kept>")
def change(kept: str) -> AnyResponse | str | tuple[str, int]:
    """Keeps the words and the things of paper that were sent, and then does what was asked."""
    shop, typed, do = workshop(), _typed(), request.form.get("do", "keep")
    before = shop.store.load(kept)
    if stale(before):
        return conflict(kept, before)
    try:
        letter = _changed(shop, before, typed)
        shop.store.replace(kept, letter, before)
        return _act(shop, kept, letter, typed, do)
    except ChangedElsewhere:
        return conflict(kept, shop.store.load(kept))
    except LettersError as error:
        text = {"text": request.form.get("text", before.text)}
        screen = letter_screen(kept, shop.store.load(kept), typed | text, wrong_field(error))
        return screen, status_of(error)


@rooms.post("/letters/<kept>/preview")
def preview(kept: str) -> AnyResponse:
    """The handwriting of words and things of paper that are not kept yet, as a piece of the page."""
    shop = workshop()
    try:
        letter = _changed(shop, shop.store.load(kept), _typed())
        chosen, said = request.form.get("chosen", ""), request.form.get("said", "")
        bounds.hold(said, bounds.SENTENCE, "said")
        if said.strip() and any(one.key == chosen for one in sentences(letter)):
            letter = edit(letter, chosen, said)
        return Response(render_template("_sheets.html", sheets=shop.sheets(letter, large=large())))
    except LettersError as error:
        return Response(str(error), status=status_of(error), mimetype="text/plain")


@rooms.get("/samples/<hand>.svg")
def sample(hand: str) -> AnyResponse:
    """A word in a hand."""
    drawing = Response(workshop().sample(hand), mimetype="image/svg+xml")
    drawing.headers["Cache-Control"] = "private, max-age=3600"
    return drawing


def stale(letter: Letter) -> bool:
    """Was the page that sent this made before the letter was changed elsewhere?"""
    seen = request.form.get("seen")
    return seen is not None and seen != tag_of(letter)


def conflict(kept: str, letter: Letter) -> tuple[str, int]:
    """The page that shows what the letter says now beside what was sent, so that neither is lost."""
    sent = request.form.get("text") or letter.text
    return render_template("conflict.html", kept=kept, letter=letter, sent=sent), 412


def with_words_sent(shop: Workshop, letter: Letter) -> Letter:
    """The letter with the words and the things of paper that came with a request."""
    return _changed(shop, letter, _typed())


def _act(shop: Workshop, kept: str, letter: Letter, typed: Typed, do: str) -> AnyResponse | str:
    # A sentence that lies open stays open.
    opened: dict[str, Any] = {key: request.args[key] for key in OPEN if key in request.args}
    here = url_for("desk.show", kept=kept, **opened)
    if version := request.form.get("version"):
        shop.store.restore(kept, int(version) if version.isdecimal() and len(version) < 16 else 0)
        flash("It says again what it said before. What it said until now is among its versions.")
        return redirect(here, 303)
    what, _, plot = do.partition(" ")
    if what in ("again", "plot"):
        hold_answered(typed if "to" in typed else typed_brief(letter.brief))
        stayed = shop.write_again(kept, _brief_again(letter, typed | ({"template": plot} if plot else {})))
        flash(
            "A new draft."
            + (" What you kept or wrote stayed." if stayed else "")
            + " Undo brings back the one before."
        )
        return redirect(here, 303)
    if do in FILES:
        return redirect(url_for(f"files.{do}", kept=kept), 303)
    if do == "ask" or _brief_changed(letter, typed):
        if do != "ask":
            flash("Kept. What you changed in the brief comes into the letter with “Draft again”.")
        return letter_screen(kept, letter, typed)
    return redirect(here, 303)


def _typed() -> Typed:
    return {
        name: value
        for name, value in fields_typed(request.form).items()
        if name not in ("csrf_token", "do", "act", "said", "seen", "chosen", "version", "text")
    }


def _changed(shop: Workshop, letter: Letter, typed: Typed) -> Letter:
    """The letter with the words and the things of paper that were sent."""
    text = request.form.get("text")
    if text is not None:
        text = text.replace("\r\n", "\n")  # a browser ends its lines so, and that makes no letter longer
    if text is not None and not text.strip():
        raise BriefError("There are no words left. Write some, or throw the letter away.", "text")
    if text is not None and " ".join(text.split()) != " ".join(letter.text.split()):
        bounds.hold(text, bounds.LETTER, "text")
        letter = revise(letter, text)
    chosen = {key: typed[key] for key in STATIONERY if typed.get(key) or (key == "fit" and key in typed)}
    named = stationery_as_mapping(letter.brief.stationery) | chosen
    stationery = parse_stationery(named, shop.stationer.choices())
    return replace(letter, brief=replace(letter.brief, stationery=stationery))


def _brief_again(letter: Letter, typed: Typed) -> dict[str, Any]:
    """The brief as it was typed, with a new seed unless somebody typed another one."""
    mapping = {**asdict(letter.brief.stationery), **brief_mapping(typed, letter.brief)}
    if mapping.get("seed") == letter.brief.seed:
        del mapping["seed"]
    return mapping


def _brief_changed(letter: Letter, typed: Typed) -> bool:
    """Was anything typed that the letter was not drafted from?"""
    if "to" not in typed:
        return False
    asked = brief_mapping(typed_brief(letter.brief), letter.brief)
    return {**asked, **dict.fromkeys(STATIONERY)} != {
        **brief_mapping(typed, letter.brief),
        **dict.fromkeys(STATIONERY),
    }
