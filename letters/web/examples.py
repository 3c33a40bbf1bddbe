"""Three letters to look at before the first one of one's own: drafted and written by the program like any other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, Response, render_template
from werkzeug.exceptions import NotFound

from letters.letter import DETAILS, Letter
from letters.pipeline import draft
from letters.web.workshop import Workshop, workshop
from letters.words.envelope import opening

rooms = Blueprint("examples", __name__)
PICTURE_WORDS = 14


@dataclass(frozen=True)
class Example:
    """A letter that can be looked at: what it is called, to whom it goes, and all that was told for it."""

    name: str
    title: str
    whom: str
    told: Mapping[str, Any]

    @property
    def details(self) -> tuple[str, ...]:
        """What somebody remembered for it."""
        told = self.told["details"]
        return tuple(f"{told[key]} years" if key == "years" else told[key] for key in DETAILS if key in told)


EXAMPLES = (
    Example(
        "soup",
        "Thank you for the soup",
        "to a neighbour",
        {
            "to": "Ruth", "from": "Sam", "relationship": "friend", "occasion": "thanks", "template": "thanks-plain",
            "seed": 3, "hand": "theodore", "paper": "A5", "tone": {"grateful": 2, "playful": 1},
            "details": {
                "deed": "you brought us soup the week the heating broke",
                "habit": "the way you knock and leave before we can thank you",
            },
        },
    ),
    Example(
        "ferry",
        "The last ferry",
        "to a sister",
        {
            "to": "Rosa", "from": "Maria", "relationship": "sibling", "occasion": "missing you",
            "template": "missing-thing-left", "seed": 8, "hand": "maria", "paper": "A5",
            "tone": {"wistful": 2, "tender": 1},
            "details": {"memory": "we missed the last ferry and slept on a bench", "thing": "the yellow umbrella"},
        },
    ),
    Example(
        "fifty",
        "Fifty years",
        "to a husband",
        {
            "to": "Chris", "from": "Loretta", "relationship": "partner", "occasion": "anniversary",
            "template": "anniversary-number-alone", "seed": 8, "hand": "loretta", "paper": "A5",
            "tone": {"tender": 2},
            "details": {
                "memory": "the night we slept in the car because the hotel lost our booking",
                "habit": "you hum when you park", "years": "50",
            },
        },
    ),
)  # fmt: skip


@rooms.get("/examples/<name>")
def show(name: str) -> str:
    """An example, whole, beside what was told for it."""
    shop, one = workshop(), _example(name)
    sheets = shop.sheets(letter_of(shop, one))
    others = [other for other in EXAMPLES if other is not one]
    return render_template("example.html", one=one, sheets=sheets, others=others)


@rooms.get("/examples/<name>.svg")
def picture(name: str) -> Response:
    """How an example begins, drawn."""
    shop, one = workshop(), _example(name)
    begun = " ".join(opening(letter_of(shop, one)).split()[:PICTURE_WORDS])
    answer = Response(shop.line(one.told["hand"], begun), mimetype="image/svg+xml")
    answer.headers["Cache-Control"] = "private, max-age=3600"
    return answer


def letter_of(shop: Workshop, one: Example) -> Letter:
    """The letter that is written from an example's brief. LettersError where its template was changed so that it
    cannot be."""
    return draft(shop.brief(one.told, one.told["seed"]), shop.shelf)


def _example(name: str) -> Example:
    found = next((one for one in EXAMPLES if one.name == name), None)
    if not found:
        raise NotFound
    return found
