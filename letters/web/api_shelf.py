"""Templates, hands and voices for programs, and the document that describes the whole API."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, jsonify
from werkzeug.wrappers import Response

from letters import library
from letters.errors import BriefError
from letters.web.api import sent_mapping
from letters.web.hands import shown
from letters.web.openapi import DOCUMENT
from letters.web.proof import Proof, read_proof
from letters.web.security import refuse_foreign_origin
from letters.web.studio import listed, save, text_of
from letters.web.workshop import workshop

rooms = Blueprint("api_shelf", __name__, url_prefix="/api")
rooms.before_request(refuse_foreign_origin)


@rooms.get("/openapi.json")
def document() -> Response:
    """What can be asked here, as OpenAPI 3.1."""
    return jsonify(DOCUMENT)


@rooms.get("/templates")
def templates() -> Response:
    """Every template in short; `mark` says whether it is yours, changed or a draft."""
    return jsonify(templates=[vars(one) for one in listed(workshop())])


@rooms.get("/templates/<name>")
def template(name: str) -> Response:
    """A template's text and what is wrong with it."""
    shop = workshop()
    return jsonify(_mapped(name, text_of(shop, name)))


@rooms.put("/templates/<name>")
def write_template(name: str) -> Response:
    """Keeps a template as one's own; with a fault it is kept as a draft, which the desk does not offer."""
    text = _text_sent()
    fine = save(workshop(), name, text)
    return jsonify(**_mapped(name, text_of(workshop(), name)), draft=not fine)


@rooms.post("/templates/<name>/check")
def check(name: str) -> Response:
    """What is wrong with a text, and a letter that it makes; nothing is kept."""
    return jsonify(_mapped(name, _text_sent()))


@rooms.get("/hands")
def hands() -> Response:
    """Every hand: what it says of itself, how many characters it writes, which of the usual it lacks."""
    shop = workshop()
    usual = shop.usual()["hand"]
    every = [shown(shop, name, "") for name in library.hand_names(shop.folder)]
    return jsonify(
        hands=[
            {
                "name": one.name,
                "title": one.title,
                "about": one.about,
                "characters": one.characters,
                "missing": one.missing,
                "usual": one.name == usual,
            }
            for one in every
        ]
    )


@rooms.get("/voices")
def voices() -> Response:
    """Every voice, with how many sentences it holds."""
    shop = workshop()
    own = library.own_voices(shop.folder)
    return jsonify(
        voices=[
            {"name": one.name, "title": one.title, "sayings": len(one.sayings), "own": one.name in own}
            for one in shop.shelf.voices.values()
        ]
    )


def _text_sent() -> str:
    text = sent_mapping("template").get("text")
    if not isinstance(text, str) or not text.strip():
        raise BriefError("text: it has to be the text of a template.", "text")
    return text


def _mapped(name: str, text: str) -> dict[str, Any]:
    read: Proof = read_proof(workshop(), text, name)
    return {
        "name": name,
        "text": text,
        "faults": [{"line": fault.line, "message": fault.message} for fault in read.faults],
        "sample": read.letter.text if read.letter else None,
    }
