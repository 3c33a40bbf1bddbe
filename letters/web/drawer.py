"""The drawer: the letters that are kept, and how one is thrown away."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from letters.web.sent import LONGEST_LINE
from letters.web.workshop import workshop

rooms = Blueprint("drawer", __name__)


A_DRAWER = 40  # letters on one screen


@rooms.get("/drawer")
def show() -> str:
    """The kept letters, or those in which all the words looked for stand, the one changed last on top, so many at a
    time."""
    store, wanted = workshop().store, " ".join(request.args.get("find", "").split())[:LONGEST_LINE]
    after = request.args.get("after", "")
    skipped = int(after) if after.isascii() and after.isdecimal() and len(after) < 9 else 0
    return render_template(
        "drawer.html",
        letters=store.envelopes(A_DRAWER, skipped, wanted),
        found=store.count(wanted),
        total=store.count(),
        wanted=wanted,
        skipped=skipped,
        step=A_DRAWER,
    )


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
