"""The desk for programs, in JSON: letters are drafted, read, changed sentence by sentence, thrown away.

A brief's keys are those of a TOML brief. Every letter comes with an ETag; a change that sends it back as If-Match is
refused with 412 when somebody else has changed the letter since."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask import Blueprint, abort, jsonify, request, url_for
from werkzeug.exceptions import BadRequest
from werkzeug.wrappers import Response

from letters.errors import BriefError
from letters.letter import Letter, Sentence
from letters.web import editing
from letters.web.panel import origin_of, ways
from letters.web.phrases import tag_of
from letters.web.security import refuse_foreign_origin
from letters.web.sentences import say
from letters.web.workshop import workshop
from letters.words.mapping import letter_as_mapping
from letters.words.revise import revise
from letters.words.stationery import KEYS, parse_stationery, stationery_as_mapping

rooms = Blueprint("api", __name__, url_prefix="/api/letters")
rooms.before_request(refuse_foreign_origin)


@rooms.post("")
def begin() -> Response:
    """Drafts and keeps the letter that answers the brief: 201, with its address and the letter."""
    kept = workshop().write(sent_mapping("brief"))
    answer = _shown(kept)
    answer.status_code = 201
    answer.headers["Location"] = url_for("api.show", kept=kept)
    return answer


@rooms.get("")
def list_all() -> Response:
    """Every kept letter in short, the one changed last first."""
    return jsonify(
        letters=[
            {
                "id": one.id,
                "to": one.letter.brief.to,
                "occasion": one.letter.brief.occasion,
                "updated": f"{one.updated.isoformat()}Z",
            }
            for one in workshop().store.list()
        ]
    )


@rooms.get("/<kept>")
def show(kept: str) -> Response:
    """A kept letter: its brief, its seed, its paragraphs and where each sentence came from."""
    return _shown(kept)


@rooms.patch("/<kept>")
def change(kept: str) -> Response:
    """The letter with another `text`, or other things of paper (hand, pen, ink, paper, ruling, slips, fit)."""
    letter, sent = _fresh(kept), sent_mapping("change")
    text = sent.get("text")
    if text is not None:
        if not isinstance(text, str) or not text.strip():
            raise BriefError("text: it has to be the words of the letter.", "text")
        letter = revise(letter, text)
    chosen = {key: sent[key] for key in KEYS if key in sent}
    if chosen:
        named = stationery_as_mapping(letter.brief.stationery) | chosen
        stationery = parse_stationery(named, workshop().stationer.choices())
        letter = replace(letter, brief=replace(letter.brief, stationery=stationery))
    return _replaced(kept, letter)


@rooms.delete("/<kept>")
def throw_away(kept: str) -> tuple[str, int]:
    """Throws the letter away, with all its versions."""
    _fresh(kept)
    workshop().store.delete(kept)
    return "", 204


@rooms.post("/<kept>/undo")
def undo(kept: str) -> Response:
    """The letter as it was before its last change."""
    _fresh(kept)
    workshop().store.undo(kept)
    return _shown(kept)


@rooms.post("/<kept>/redo")
def redo(kept: str) -> Response:
    """The letter as it was before the last undo."""
    _fresh(kept)
    workshop().store.redo(kept)
    return _shown(kept)


@rooms.get("/<kept>/sentences/<key>")
def sentence(kept: str, key: str) -> Response:
    """One sentence, who wrote it, and the other ways to say it, counted from 1."""
    shop = workshop()
    letter = shop.store.load(kept)
    one = editing.find_sentence(letter, key)
    others = ways(shop, letter, key, shop.store.versions(kept))
    answer = jsonify(
        **_mapped(one),
        told=origin_of(one, shop.shelf),
        alternatives=[{"number": n, **_mapped(other)} for n, other in enumerate(others, 1)],
    )
    return _tagged(answer, letter)


@rooms.patch("/<kept>/sentences/<key>")
def change_sentence(kept: str, key: str) -> Response:
    """The letter with one sentence changed: its `text`, whether it is `locked`, or the `alternative` of a number."""
    shop, letter, sent = workshop(), _fresh(kept), sent_mapping("change")
    editing.find_sentence(letter, key)
    if "alternative" in sent:
        letter = say(shop, kept, letter, key, str(sent["alternative"]))
    if "text" in sent:
        if not isinstance(sent["text"], str) or not sent["text"].strip():
            raise BriefError("text: it has to be the words of the sentence; DELETE takes it out.", "text")
        letter = editing.edit(letter, key, sent["text"])
    if "locked" in sent:
        if not isinstance(sent["locked"], bool):
            raise BriefError("locked: it is true or false.", "locked")
        letter = editing.lock(letter, key, sent["locked"])
    return _replaced(kept, letter)


@rooms.delete("/<kept>/sentences/<key>")
def take_out(kept: str, key: str) -> Response:
    """The letter without the sentence; undo puts it back."""
    return _replaced(kept, editing.remove(_fresh(kept), key))


def sent_mapping(what: str) -> dict[str, Any]:
    """The JSON object that was sent."""
    # A form of another site can send text/plain unasked, but not application/json.
    if request.mimetype != "application/json":
        abort(415, f"Send the {what} as JSON, with Content-Type: application/json.")
    try:
        sent = request.get_json()
    except (BadRequest, RecursionError) as why:
        raise BriefError(f"The {what} is not valid JSON; check its quotes and commas.") from why
    if not isinstance(sent, dict):
        keys = "with the keys of a brief, such as to and occasion" if what == "brief" else "with what changes"
        raise BriefError(f"The {what} has to be a JSON object {keys}.")
    return sent


def _fresh(kept: str) -> Letter:
    """The letter, unless If-Match says that another state of it was meant: then 412."""
    letter = workshop().store.load(kept)
    if request.if_match and not request.if_match.contains(tag_of(letter)):
        abort(412, "The letter was changed since you read it. Read it again, and change that.")
    return letter


def _replaced(kept: str, letter: Letter) -> Response:
    workshop().store.replace(kept, letter)
    return _shown(kept)


def _shown(kept: str) -> Response:
    letter = workshop().store.load(kept)
    return _tagged(jsonify(id=kept, **letter_as_mapping(letter)), letter)


def _tagged(answer: Response, letter: Letter) -> Response:
    answer.headers["ETag"] = f'"{tag_of(letter)}"'
    return answer


def _mapped(one: Sentence) -> dict[str, Any]:
    return {
        "key": one.key,
        "text": one.text,
        "origin": one.origin.value,
        "locked": one.locked,
        "sources": [{"file": source.file, "line": source.line} for source in one.sources],
    }
