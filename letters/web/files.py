"""A kept letter as a file: PDF, SVG page by page, text; under /letters/ for people, /api/ for programs."""

from __future__ import annotations

import io
import unicodedata

from flask import Blueprint, Response, abort, request, send_file
from werkzeug.wrappers import Response as AnyResponse

from letters.store import KeptLetter
from letters.web import sent
from letters.web.contract import contract
from letters.web.workshop import workshop

rooms = Blueprint("files", __name__)


@rooms.get("/letters/<kept>.pdf")
@rooms.get("/api/letters/<kept>.pdf", endpoint="api_pdf")
@contract(kind="application/pdf")
def pdf(kept: str) -> AnyResponse:
    """The letter as PDF, to be kept under its name."""
    one = workshop().store.open(kept)
    return _sent(workshop().pdf(one.letter), "application/pdf", f"{name_of(one)}.pdf")


@rooms.get("/letters/<kept>.svg")
@rooms.get("/api/letters/<kept>.svg", endpoint="api_svg")
@contract(kind="image/svg+xml", asks=sent.PageAsked)
def svg(asked: sent.PageAsked, kept: str) -> AnyResponse:
    """One page of the letter as SVG: the first, or ?page=."""
    one = workshop().store.open(kept)
    drawings = workshop().drawings(one.letter)
    number = asked.page
    if number > len(drawings):
        abort(404)
    name = name_of(one) + (f" {number}" if len(drawings) > 1 else "")
    return _sent(drawings[number - 1].encode(), "image/svg+xml", f"{name}.svg")


@rooms.get("/letters/<kept>.txt")
@rooms.get("/api/letters/<kept>.txt", endpoint="api_txt")
@contract(kind="text/plain")
def txt(kept: str) -> AnyResponse:
    """The letter's words."""
    one = workshop().store.open(kept)
    return _sent(one.letter.text.encode(), "text/plain; charset=utf-8", f"{name_of(one)}.txt")


def name_of(one: KeptLetter) -> str:
    """The file's name without its suffix: "2026-11-21 To Margaret"."""
    day = one.letter.brief.date or one.created.date()
    to = "".join(
        c if c not in '/\\:*?"<>|' and unicodedata.category(c)[0] != "C" else " " for c in one.letter.brief.to
    )
    return f"{day.isoformat()} To {' '.join(to.split())[:80].rstrip('. ')}"


def _sent(content: bytes, mimetype: str, name: str) -> Response:
    # Programs get it to read, people to keep; either way under its name.
    return send_file(
        io.BytesIO(content),
        mimetype=mimetype,
        download_name=name,
        as_attachment=not request.path.startswith("/api/"),
        etag=False,
    )
