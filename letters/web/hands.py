"""The hands: a line in each, what it can write, its chart, and which one the desk takes as usual."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from letters import library
from letters.hand.handcheck import EXPECTED
from letters.web.sent import LONGEST_LINE
from letters.web.workshop import Workshop, workshop

rooms = Blueprint("hands", __name__)
_LINES = {
    "amy": "Back by six! Soup is on the stove, and the cat has been fed. Twice.",
    "catherine": "It is late, and the house is breathing, so I will be brief.",
    "chris": "Thank you for the book. I have read it twice and hidden it once.",
    "loretta": "We are past the river now and I can see the sea, almost.",
    "maria": "The lemons came. The whole kitchen smells of your garden.",
    "theodore": "The kettle was ticking and I thought of you before anything else.",
}
_LINE = "I found your letter again, in the coat that I wear for rain."


@dataclass(frozen=True)
class Shown:
    """A hand in the gallery: its name and title, what it says of itself, a line in it as SVG, how many characters it
    writes and which of the usual it lacks, or why it cannot be read."""

    name: str
    title: str
    about: str
    line: str
    characters: int = 0
    missing: str = ""
    trouble: str = ""


@rooms.get("/hands")
def show() -> str:
    """All hands, each with a line of its own or with the one that was typed."""
    shop, asked = workshop(), " ".join(request.args.get("line", "").split())[:LONGEST_LINE]
    hands = [shown(shop, name, asked) for name in every_name(shop)]
    return render_template("hands.html", hands=hands, asked=asked, usual=shop.usual()["hand"])


@rooms.get("/hands/<name>")
def closer(name: str) -> str:
    """One hand with its chart."""
    shop = workshop()
    shop.stationer.hand(name)
    one, usual = shown(shop, name, ""), shop.usual()["hand"]
    return render_template("hand.html", one=one, usual=usual, chart=shop.chart(name))


@rooms.post("/hands/<name>/usual")
def make_usual(name: str) -> AnyResponse:
    """From now on new letters are begun in this hand."""
    shop = workshop()
    hand = shop.stationer.hand(name)
    shop.store.make_usual("hand", name)
    flash(f"New letters begin in {hand.title}’s hand.")
    return redirect(url_for("hands.show"), 303)


@rooms.get("/hands/<name>/chart.svg")
def chart(name: str) -> AnyResponse:
    """Every character that the hand writes, as SVG."""
    return Response(workshop().chart(name), mimetype="image/svg+xml")


def every_name(shop: Workshop) -> list[str]:
    """The names of all hands, those that cannot be read among them."""
    return sorted({*library.hand_names(shop.folder), *library.hand_problems(shop.folder)})


def shown(shop: Workshop, name: str, asked: str) -> Shown:
    """A hand as the gallery shows it; ours where the user's of that name cannot be read, and that is said."""
    problem = library.hand_problems(shop.folder).get(name)
    trouble = str(problem) if problem else ""
    if trouble and name not in library.hand_names(shop.folder):
        return Shown(name, name, "", "", trouble=trouble)
    hand = shop.stationer.hand(name)
    missing = " ".join(c for c in EXPECTED if c not in hand.allographs)
    about = hand.about or f"{hand.pen.replace('-', ' ')}, {hand.ink.replace('-', ' ')}"
    line = shop.line(name, asked or _LINES.get(name, _LINE))
    return Shown(name, hand.title, about, line, len(hand.characters), missing, trouble)
