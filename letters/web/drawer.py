"""The drawer: the letters that are kept, and how one is thrown away."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, url_for
from werkzeug.wrappers import Response

from letters.web.workshop import workshop

rooms = Blueprint("drawer", __name__)


@rooms.get("/drawer")
def show() -> str:
    """All kept letters, the one changed last on top."""
    return render_template("drawer.html", letters=workshop().store.list())


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
