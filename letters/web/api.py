"""The desk for programs, in JSON: letters are drafted, read, changed, thrown away.

A brief's keys are those of a TOML brief. Every letter comes with an ETag; a change that sends it back as If-Match is
refused with 412 when somebody else has changed the letter since. What goes in and out is in sent.py and told.py."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask import Blueprint, abort, jsonify, request, url_for
from werkzeug.wrappers import Response

from letters.letter import Letter
from letters.store import Version
from letters.web import bounds, sent, told
from letters.web.contract import contract
from letters.web.phrases import tag_of
from letters.web.security import refuse_foreign_origin
from letters.web.workshop import workshop
from letters.words.brief import brief_as_mapping
from letters.words.mapping import letter_as_mapping
from letters.words.revise import revise
from letters.words.stationery import KEYS, parse_stationery, stationery_as_mapping

rooms = Blueprint("api", __name__, url_prefix="/api/letters")
rooms.before_request(refuse_foreign_origin)


@rooms.post("")
@contract(takes=sent.BriefSent, gives=told.Letter, status=201)
def begin(sent: sent.BriefSent) -> Response:
    """Drafts and keeps the letter that answers the brief."""
    kept = workshop().write(mapping_of(sent))
    answer = shown(kept)
    answer.status_code = 201
    answer.headers["Location"] = url_for("api.show", kept=kept)
    return answer


@rooms.get("")
@contract(gives=told.Letters, asks=sent.PartAsked)
def list_all(asked: sent.PartAsked) -> Response:
    """The kept letters in short, the one changed last first: a hundred, or ?limit=, after the first ?offset=."""
    store = workshop().store
    return jsonify(
        letters=[
            {
                "id": one.id,
                "to": one.to,
                "occasion": one.occasion,
                "updated": f"{one.updated.isoformat()}Z",
            }
            for one in store.envelopes(asked.limit, asked.offset)
        ],
        total=store.count(),
    )


@rooms.get("/<kept>")
@contract(gives=told.Letter)
def show(kept: str) -> Response:
    """A kept letter: its brief, its seed, its paragraphs and where each sentence came from."""
    return shown(kept)


@rooms.patch("/<kept>")
@contract(takes=sent.LetterChange, gives=told.Letter, match=True)
def change(sent: sent.LetterChange, kept: str) -> Response:
    """The letter with another text, or other things of paper."""
    before = fresh(kept)
    letter = revise(before, sent.text) if sent.text is not None else before
    chosen = {key: value for key, value in mapping_of(sent).items() if key in KEYS}
    if chosen:
        named = stationery_as_mapping(letter.brief.stationery) | chosen
        stationery = parse_stationery(named, workshop().stationer.choices())
        letter = replace(letter, brief=replace(letter.brief, stationery=stationery))
    return replaced(kept, letter, before)


@rooms.delete("/<kept>")
@contract(status=204, match=True)
def throw_away(kept: str) -> tuple[str, int]:
    """Throws the letter away, with all its versions."""
    workshop().store.delete(kept, fresh(kept))
    return "", 204


@rooms.post("/<kept>/again")
@contract(takes=sent.Again, gives=told.Letter, match=True)
def draft_again(sent: sent.Again, kept: str) -> Response:
    """Another draft, for its own brief or a changed one; what is locked or the writer's own stays where it is."""
    letter = fresh(kept)
    own = {key: value for key, value in brief_as_mapping(letter.brief).items() if key != "seed"}
    workshop().write_again(kept, mapping_of(sent.brief) if sent.brief else own)
    return shown(kept)


@rooms.post("/<kept>/undo")
@contract(gives=told.Letter, match=True)
def undo(kept: str) -> Response:
    """The letter as it was before its last change."""
    workshop().store.undo(kept, fresh(kept))
    return shown(kept)


@rooms.post("/<kept>/redo")
@contract(gives=told.Letter, match=True)
def redo(kept: str) -> Response:
    """The letter as it was before the last undo."""
    workshop().store.redo(kept, fresh(kept))
    return shown(kept)


@rooms.get("/<kept>/versions")
@contract(gives=told.Versions, asks=sent.PartAsked)
def versions(asked: sent.PartAsked, kept: str) -> Response:
    """What the letter said before, newest first: a hundred, or ?limit=, after the first ?offset=."""
    store = workshop().store
    store.open(kept)
    part = store.versions(kept, asked.limit, asked.offset)
    return jsonify(versions=[_version(one) for one in part], total=store.count_versions(kept))


@rooms.post("/<kept>/versions/<number>/restore")
@contract(gives=told.Letter, match=True)
def restore(kept: str, number: str) -> Response:
    """The letter says again what it said then; what it says now becomes a version."""
    wanted = int(number) if number.isascii() and number.isdecimal() and len(number) < 16 else 0
    workshop().store.restore(kept, wanted, fresh(kept))
    return shown(kept)


def fresh(kept: str) -> Letter:
    """The letter, unless If-Match says that another state of it was meant: then 412."""
    letter = workshop().store.load(kept)
    if request.if_match and not request.if_match.contains(tag_of(letter)):
        abort(412, "The letter was changed since you read it. Read it again, and change that.")
    return letter


def replaced(kept: str, letter: Letter, before: Letter) -> Response:
    """The answer after a letter has been changed."""
    bounds.hold_growth(letter, before)
    workshop().store.replace(kept, letter, before)
    return shown(kept)


def shown(kept: str) -> Response:
    """A letter, with its tag."""
    letter = workshop().store.load(kept)
    return tagged(jsonify(id=kept, **letter_as_mapping(letter)), letter)


def tagged(answer: Response, letter: Letter) -> Response:
    """The answer with the letter's ETag."""
    answer.headers["ETag"] = f'"{tag_of(letter)}"'
    return answer


def mapping_of(sent: sent.Sent) -> dict[str, Any]:
    """What was sent, under its own keys; what was left out or null is not in it."""
    return sent.model_dump(by_alias=True, exclude_none=True)


def _version(one: Version) -> dict[str, Any]:
    return {"number": one.number, "written": f"{one.written.isoformat()}Z", "text": one.letter.text}
