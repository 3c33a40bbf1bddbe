"""The answer to every error: problem+json (RFC 9457) for a program, a kind page for a person."""

from __future__ import annotations

from typing import Any

from flask import Flask, Response, current_app, jsonify, render_template, request
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException, InternalServerError
from werkzeug.wrappers import Response as AnyResponse

from letters.errors import (
    BriefError,
    ChangedElsewhere,
    CorpusError,
    HandError,
    LetterNotFound,
    LettersError,
    MissingGlyph,
    StoreError,
    TemplateError,
    UnknownName,
)

# The first that fits; all else that a person can put right came with the request.
_STATUS: tuple[tuple[type[LettersError], int], ...] = (
    (LetterNotFound, 404),
    (ChangedElsewhere, 412),
    (StoreError, 503),
    (MissingGlyph, 400),
    (TemplateError, 409),
    (CorpusError, 409),
    (HandError, 409),
)
_TITLES = {
    400: "That could not be read",
    401: "This desk has a password",
    403: "That came from somewhere else",
    404: "Nothing lies here",
    405: "That is not done here",
    409: "That cannot be done with it",
    412: "It was changed elsewhere",
    413: "That is too long to take at once",
    415: "That is not in a form I can read",
    429: "Too many tries",
    500: "The ink ran out",
    503: "The drawer is stuck",
}
_DETAILS = {
    404: "There is no page, no letter and no sentence at this address. It may have been thrown away.",
    405: "This address can be looked at or written to, but not in this way.",
    413: "A letter may have some two hundred thousand characters, which is a novel, and a file 5 MB. Take it in parts.",
    500: "Something broke that is our mistake. Nothing that was kept is lost; go back and try again.",
}
_A_FILE = "A file has a fault"
_OUR_WORDS = (400, 401, 403, 409, 412, 415, 429)
_TOO_OLD = (
    "The page was open too long, or its cookie is gone. Go back, load the page again, and send it once more."
)


def answer_errors(app: Flask) -> None:
    """The app answers every error in words."""
    app.register_error_handler(LettersError, _of_ours)
    app.register_error_handler(HTTPException, _of_http)
    app.register_error_handler(Exception, _of_a_mistake)


def status_of(error: LettersError) -> int:
    """The HTTP status that says whose part it is to put this right."""
    if isinstance(error, UnknownName) and error.given in (request.view_args or {}).values():
        return 404
    return next((status for kind, status in _STATUS if isinstance(error, kind)), 400)


def _of_ours(error: LettersError) -> AnyResponse:
    facts: dict[str, Any] = {}
    if isinstance(error, BriefError) and error.key:
        facts["field"] = error.key
    if isinstance(error, UnknownName):
        facts["allowed"] = list(error.allowed)
    if isinstance(error, MissingGlyph):
        facts |= {"character": error.character, "position": error.position, "hands": list(error.hands)}
    status = status_of(error)
    return _answer(status, str(error), facts, _A_FILE if status == 409 else None)


def _of_http(error: HTTPException) -> AnyResponse:
    status = error.code or 500
    if error.response is not None or status < 400:
        return error.get_response()
    said = error.description if status in _OUR_WORDS else None
    detail = _TOO_OLD if isinstance(error, CSRFError) else _DETAILS.get(status) or said or error.name
    response = _answer(status, detail, {})
    for name, value in error.get_headers():
        if name in ("Allow", "Retry-After", "WWW-Authenticate"):
            response.headers[name] = value
    return response


def _of_a_mistake(error: Exception) -> AnyResponse:
    current_app.logger.exception("a mistake of ours at %s", request.path)
    return _of_http(InternalServerError(original_exception=error))


def _answer(status: int, detail: str, facts: dict[str, Any], title: str | None = None) -> AnyResponse:
    title = title or _TITLES.get(status, "That did not work")
    if request.path.startswith("/api/"):
        response = jsonify(type="about:blank", title=title, status=status, detail=detail, **facts)
        response.content_type = "application/problem+json"
    else:
        page = render_template("sorry.html", status=status, title=title, detail=detail, typed=_typed(status))
        response = Response(page)
    response.status_code = status
    return response


def _typed(status: int) -> str:
    """The letter that was being sent when it went wrong, so that it is not lost."""
    return "" if status == 413 or request.method != "POST" else request.form.get("text", "")
