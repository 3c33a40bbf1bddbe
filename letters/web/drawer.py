"""The drawer: the letters that are kept, and how one is thrown away."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from letters.store import KeptLetter
from letters.web.phrases import day_and_time
from letters.web.sent import LONGEST_LINE
from letters.web.workshop import workshop

rooms = Blueprint("drawer", __name__)


@rooms.get("/drawer")
def show() -> str:
    """All kept letters, or those in which all the words looked for stand, the one changed last on top."""
    every, wanted = workshop().store.list(), " ".join(request.args.get("find", "").split())[:LONGEST_LINE]
    letters = [one for one in every if _holds(one, wanted)]
    return render_template("drawer.html", letters=letters, total=len(every), wanted=wanted)


def _holds(one: KeptLetter, wanted: str) -> bool:
    brief = one.letter.brief
    said = f"{brief.to} {brief.sender} {brief.occasion} {day_and_time(one.updated)} {one.letter.text}"
    return all(word in said.casefold() for word in wanted.casefold().split())


@rooms.get("/letters/<kept>/delete")
def ask(kept: str) -> str:
    """The question before a letter is thrown away."""
    return render_template("throw_away.html", one=workshop().store.open(kept))


@rooms.post("/letters/<kept>/delete")
def throw_away(kept: str) -> Response:
    """Throws the letter away."""
    store = workshop().store
    to = store.load(kept).brief.to
    store.delete(kept)
    flash(f"The letter to {to} is thrown away.")
    return redirect(url_for("drawer.show"), 303)
