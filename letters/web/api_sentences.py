"""Sentences for programs: other ways to say one, and every change that the desk can make of it."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, abort, jsonify
from werkzeug.wrappers import Response

from letters.errors import BriefError
from letters.letter import Letter, Sentence
from letters.web import sent, told
from letters.web.api import fresh, replaced, shown, tagged
from letters.web.contract import contract
from letters.web.panel import origin_of, ways
from letters.web.security import refuse_foreign_origin
from letters.web.sentences import done, say
from letters.web.workshop import workshop
from letters.words import editing, moving

rooms = Blueprint("api_sentences", __name__, url_prefix="/api/letters/<kept>/sentences")
rooms.before_request(refuse_foreign_origin)


@rooms.post("")
@contract(takes=sent.SentenceAdded, gives=told.Letter, status=201, match=True)
def add(sent: sent.SentenceAdded, kept: str) -> tuple[Response, int]:
    """The letter with a sentence of the writer's own after another, or before it."""
    before = fresh(kept)
    beside = sent.after or sent.before
    if not beside or (sent.after and sent.before):
        raise BriefError(
            "after: say behind which sentence it stands, or with “before” in front of which.", "after"
        )
    _found(before, beside)
    letter, _ = editing.add(before, beside, sent.text, before=bool(sent.before))
    return replaced(kept, letter, before), 201


@rooms.get("/<key>")
@contract(gives=told.SentenceOpen)
def show(kept: str, key: str) -> Response:
    """One sentence, who wrote it, and the other ways to say it, counted from 1."""
    shop = workshop()
    letter = shop.store.load(kept)
    one = _found(letter, key)
    others = ways(shop, letter, key, shop.earlier(kept))
    answer = jsonify(
        **_mapped(one),
        told=origin_of(one, shop.shelf),
        alternatives=[{"number": n, **_mapped(other)} for n, other in enumerate(others, 1)],
    )
    return tagged(answer, letter)


@rooms.patch("/<key>")
@contract(takes=sent.SentenceChange, gives=told.Letter, match=True)
def change(sent: sent.SentenceChange, kept: str, key: str) -> Response:
    """The letter with one sentence changed: an alternative laid in, its text, whether it is locked, its place."""
    shop, before = workshop(), fresh(kept)
    _found(before, key)
    letter = before
    if sent.alternative is not None:
        letter = say(shop, kept, letter, key, str(sent.alternative))
    if sent.text is not None:
        letter = editing.edit(letter, key, sent.text)
    if sent.locked is not None:
        letter = editing.lock(letter, key, sent.locked)
    if sent.move is not None:
        letter = moving.MOVES[sent.move](letter, key)
    return replaced(kept, letter, before)


@rooms.delete("/<key>")
@contract(gives=told.Letter, match=True)
def take_out(kept: str, key: str) -> Response:
    """The letter without the sentence; it can be put back."""
    before = fresh(kept)
    _found(before, key)
    return replaced(kept, editing.remove(before, key), before)


@rooms.post("/<key>/back")
@contract(gives=told.Letter, match=True)
def put_back(kept: str, key: str) -> Response:
    """The letter with a sentence that was taken out where it stood."""
    before = fresh(kept)
    if any(one.key == key for one in editing.sentences(before)):
        return shown(kept)
    letter, _ = done(workshop(), kept, before, key, {"act": "back"})
    return replaced(kept, letter, before)


def _found(letter: Letter, key: str) -> Sentence:
    if all(one.key != key for one in editing.sentences(letter)):
        abort(404)
    return editing.find_sentence(letter, key)


def _mapped(one: Sentence) -> dict[str, Any]:
    return {
        "key": one.key,
        "text": one.text,
        "origin": one.origin.value,
        "locked": one.locked,
        "sources": [{"file": source.file, "line": source.line} for source in one.sources],
    }
