"""Templates for programs, and the document that describes the whole API."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, abort, current_app, jsonify, render_template, request
from werkzeug.wrappers import Response

from letters.web import sent, texts, told
from letters.web.contract import contract
from letters.web.openapi import document as described
from letters.web.proof import read_proof
from letters.web.security import refuse_foreign_origin
from letters.web.workshop import workshop

rooms = Blueprint("api_shelf", __name__, url_prefix="/api")
rooms.before_request(refuse_foreign_origin)


@rooms.get("/openapi.json")
@contract()
def document() -> Response:
    """What can be asked here, as OpenAPI 3.1."""
    return jsonify(described(current_app))


@rooms.get("/")
def readable() -> str:
    """The same, as a page to be read."""
    return render_template("api.html", api=described(current_app))


@rooms.get("/templates")
@contract(gives=told.Templates)
def templates() -> Response:
    """Every template in short; its mark says whether it is yours, changed or a draft."""
    return jsonify(templates=[vars(one) for one in texts.listed(workshop())])


@rooms.get("/templates/<name>")
@contract(gives=told.Template)
def template(name: str) -> Response:
    """A template's text, what is wrong with it, and a letter that it makes."""
    return _shown(name)


@rooms.put("/templates/<name>")
@contract(takes=sent.TemplateSent, gives=told.Template, match=True)
def write_template(sent: sent.TemplateSent, name: str) -> Response:
    """Keeps a template as one's own; with a fault it is kept as a draft, which the desk does not offer."""
    texts.save(workshop(), name, sent.text, _meant(name))
    return _shown(name)


@rooms.delete("/templates/<name>")
@contract(status=204, match=True)
def drop_template(name: str) -> tuple[str, int]:
    """Throws away what one has made of a template; ours of that name counts again. Its versions stay."""
    shop = workshop()
    texts.text_of(shop, name)
    _meant(name)
    if texts.mark_of(shop, name) == "":
        abort(409, "This template is one of ours. It can be changed, and not thrown away.")
    texts.drop(shop, name)
    return "", 204


@rooms.post("/templates/<name>/check")
@contract(takes=sent.TemplateTried, gives=told.Template)
def check(sent: sent.TemplateTried, name: str) -> Response:
    """What is wrong with a text, and a letter that it makes; nothing is kept."""
    return jsonify(_mapped(name, sent.text, sent.letter or "", sent.seed))


@rooms.get("/templates/<name>/versions")
@contract(gives=told.Versions, asks=sent.PartAsked)
def versions(asked: sent.PartAsked, name: str) -> Response:
    """What a template said before, newest first: a hundred, or ?limit=, after the first ?offset=."""
    shop = workshop()
    earlier = shop.store.earlier_texts(name)
    if not earlier:
        texts.text_of(shop, name)
    return jsonify(
        versions=[
            {"number": one.number, "written": f"{one.written.isoformat()}Z", "text": one.text}
            for one in earlier[asked.offset : asked.offset + asked.limit]
        ],
        total=len(earlier),
    )


@rooms.get("/templates/<name>/versions/<number>")
@contract(gives=told.TemplateVersion)
def version(name: str, number: str) -> Response:
    """What a template said then, and what has changed since."""
    shop = workshop()
    one = texts.version_of(shop, name, number)
    change = texts.change_between(one.text, texts.text_or_none(shop, name) or "")
    return jsonify(
        number=one.number, written=f"{one.written.isoformat()}Z", text=one.text, change="\n".join(change)
    )


@rooms.post("/templates/<name>/versions/<number>/restore")
@contract(gives=told.Template, match=True)
def restore(name: str, number: str) -> Response:
    """The template says again what it said then; what it says now becomes a version."""
    shop = workshop()
    texts.save(shop, name, texts.version_of(shop, name, number).text, _meant(name))
    return _shown(name)


def _meant(name: str) -> str | None:
    """The tag of the template, where If-Match says which state of it was meant; 412 where that is another one."""
    if not request.if_match:
        return None
    tag = texts.tag_of_text(texts.text_or_none(workshop(), name))
    if not request.if_match.contains(tag):
        abort(412, "The template was changed since you read it. Read it again, and change that.")
    return tag


def _shown(name: str) -> Response:
    text = texts.text_of(workshop(), name)
    answer = jsonify(_mapped(name, text))
    answer.headers["ETag"] = f'"{texts.tag_of_text(text)}"'
    return answer


def _mapped(name: str, text: str, kept: str = "", seed: int = 1) -> dict[str, Any]:
    shop = workshop()
    read = read_proof(shop, text, name, kept, seed)
    return {
        "name": name,
        "text": text,
        "faults": [{"line": fault.line, "message": fault.message} for fault in read.faults],
        "sample": read.letter.text if read.letter else None,
        "why": read.why,
        "mark": texts.mark_of(shop, name),
    }
