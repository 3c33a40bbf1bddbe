"""The same for programs: a brief comes as JSON, its keys those of a TOML brief; a letter goes back."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, abort, jsonify, request, url_for
from werkzeug.exceptions import BadRequest
from werkzeug.wrappers import Response

from letters.errors import BriefError
from letters.web.security import refuse_foreign_origin
from letters.web.workshop import workshop
from letters.words.mapping import letter_as_mapping

rooms = Blueprint("api", __name__, url_prefix="/api/letters")
rooms.before_request(refuse_foreign_origin)


@rooms.post("")
def begin() -> tuple[Response, int, dict[str, str]]:
    """Drafts and keeps the letter that answers the brief: 201, with its address and the letter."""
    kept = workshop().write(_sent_mapping())
    return _shown(kept), 201, {"Location": url_for("api.show", kept=kept)}


@rooms.get("/<kept>")
def show(kept: str) -> Response:
    """A kept letter: its brief, its seed, its paragraphs and where each sentence came from."""
    return _shown(kept)


def _shown(kept: str) -> Response:
    return jsonify(id=kept, **letter_as_mapping(workshop().store.load(kept)))


def _sent_mapping() -> dict[str, Any]:
    # A form of another site can send text/plain unasked, but not application/json.
    if request.mimetype != "application/json":
        abort(415, "Send the brief as JSON, with Content-Type: application/json.")
    try:
        sent = request.get_json()
    except (BadRequest, RecursionError) as why:
        raise BriefError("The brief is not valid JSON; check its quotes and commas.") from why
    if not isinstance(sent, dict):
        raise BriefError(
            "The brief has to be a JSON object with the keys of a brief, such as to and occasion."
        )
    return sent
