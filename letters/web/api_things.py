"""Hands and voices for programs."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, jsonify
from werkzeug.wrappers import Response

from letters import library
from letters.own import VOICES, own_names
from letters.web import choir, sent, told
from letters.web.contract import contract
from letters.web.hands import every_name, shown
from letters.web.security import refuse_foreign_origin
from letters.web.studio import EMPTY
from letters.web.workshop import workshop

rooms = Blueprint("api_things", __name__, url_prefix="/api")
rooms.before_request(refuse_foreign_origin)


@rooms.get("/hands")
@contract(gives=told.Hands)
def hands() -> Response:
    """Every hand: what it says of itself, how many characters it writes, which of the usual it lacks."""
    return jsonify(hands=[_hand(name) for name in every_name(workshop())])


@rooms.get("/hands/<name>")
@contract(gives=told.Hand)
def hand(name: str) -> Response:
    """One hand."""
    library.hand_text(name, workshop().folder)
    return jsonify(_hand(name))


@rooms.patch("/hands/<name>")
@contract(takes=sent.HandChange, gives=told.Hand)
def make_usual(_: sent.HandChange, name: str) -> Response:
    """From now on new letters are begun in this hand."""
    shop = workshop()
    shop.stationer.hand(name)
    shop.store.make_usual("hand", name)
    return jsonify(_hand(name))


@rooms.get("/hands/<name>/chart.svg")
@contract(kind="image/svg+xml")
def chart(name: str) -> Response:
    """Every character that the hand writes, drawn."""
    return Response(workshop().chart(name), mimetype="image/svg+xml")


@rooms.get("/hands/<name>/line.svg")
@contract(kind="image/svg+xml", asks=sent.LineAsked)
def line(asked: sent.LineAsked, name: str) -> Response:
    """A line in the hand, drawn; an empty drawing where it lacks a character."""
    shop = workshop()
    shop.stationer.hand(name)
    text = " ".join(asked.text.split())
    return Response((text and shop.line(name, text)) or EMPTY, mimetype="image/svg+xml")


@rooms.get("/voices")
@contract(gives=told.Voices)
def voices() -> Response:
    """Every voice with its weight, and what else the corpus holds."""
    shop = workshop()
    return jsonify(
        voices=[_voice(name) for name in shop.shelf.voices],
        sections=[
            {"name": name, "sayings": sum(map(len, parts.values())), "parts": list(parts)}
            for name, parts in choir.sections(shop.shelf).items()
        ],
    )


@rooms.post("/voices")
@contract(takes=sent.VoiceSent, gives=told.Taken, status=201)
def take_in(sent: sent.VoiceSent) -> tuple[Response, int]:
    """The letters in a text, kept as a voice, and a report of what was taken."""
    report = choir.take_in(workshop().folder, sent.name, sent.text)
    letters = [
        {
            "line": one.line,
            "sender": one.sender,
            "recipient": one.recipient,
            "words": len(one.text.split()),
        }
        for one in report.letters
    ]
    return jsonify(
        voice=_voice(report.name),
        letters=letters,
        sentences=len(report.cut.sayings),
        left=dict(report.cut.left),
    ), 201


@rooms.patch("/voices/<name>")
@contract(takes=sent.VoiceChange, gives=told.Voice)
def weigh(sent: sent.VoiceChange, name: str) -> Response:
    """How much new letters take of a voice of one's own, beside ours."""
    choir.weigh(workshop(), name, sent.weight)
    return jsonify(_voice(name))


@rooms.delete("/voices/<name>")
@contract(status=204)
def drop_voice(name: str) -> tuple[str, int]:
    """One of the user's own voices is gone."""
    choir.drop(workshop(), name)
    return "", 204


@rooms.get("/heard")
@contract(gives=told.HeardList, asks=sent.HeardAsked)
def heard(asked: sent.HeardAsked) -> Response:
    """A few sentences of a part of the corpus in a tone, as the chain says them, with their sources."""
    shop = workshop()
    what = choir.asked(shop.shelf, asked.part, asked.tone, asked.seed)
    return jsonify(
        heard=[
            {
                "text": one.text,
                "whole": one.whole,
                "sources": [{"file": source.file, "line": source.line} for source in one.sources],
            }
            for one in choir.listen(shop.shelf, what)
        ]
    )


def _hand(name: str) -> dict[str, Any]:
    one = shown(workshop(), name, "")
    return {
        "name": one.name,
        "title": one.title,
        "about": one.about,
        "characters": one.characters,
        "missing": one.missing,
        "usual": one.name == workshop().usual()["hand"],
        "trouble": one.trouble,
    }


def _voice(name: str) -> dict[str, Any]:
    shop = workshop()
    voice = shop.shelf.voices[name]
    return {
        "name": name,
        "title": voice.title,
        "sayings": len(voice.sayings),
        "own": name in own_names(shop.folder, VOICES),
        "weight": shop.weights().get(name, 0.0),
    }
