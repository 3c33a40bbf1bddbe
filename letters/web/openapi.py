"""DOCUMENT: what the API can be asked, as OpenAPI 3.1. Written by hand; a test holds it against the routes."""

from __future__ import annotations

from typing import Any

_Schema = dict[str, Any]


def _object(required: str, **properties: _Schema) -> _Schema:
    return {"type": "object", "required": required.split(), "properties": properties}


def _list(items: _Schema) -> _Schema:
    return {"type": "array", "items": items}


def _ref(name: str) -> _Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(schema: _Schema) -> _Schema:
    return {"application/json": {"schema": schema}}


TEXT, NUMBER, YES_NO = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
MAYBE_TEXT: _Schema = {"type": ["string", "null"]}
_STATIONERY: dict[str, _Schema] = {
    **dict.fromkeys(("hand", "pen", "ink", "paper", "ruling", "slips"), TEXT),
    "fit": {"type": ["integer", "null"], "description": "how many pages the letter has to take"},
}
SCHEMAS: dict[str, _Schema] = {
    "Brief": _object(
        "to from relationship occasion",
        **{"to": TEXT, "from": TEXT, "relationship": TEXT, "occasion": TEXT},
        tone={"type": "object", "additionalProperties": {"type": "number"}},
        details={"type": "object"},
        voices={"type": "object", "additionalProperties": {"type": "number"}},
        template=MAYBE_TEXT,
        closing=MAYBE_TEXT,
        date={"type": ["string", "null"], "format": "date"},
        seed=NUMBER,
        **_STATIONERY,
    ),
    "Source": _object("file line", file=TEXT, line=NUMBER),
    "Sentence": _object(
        "key text origin locked sources",
        key=TEXT,
        text=TEXT,
        origin={"enum": ["template", "voice", "writer"]},
        locked=YES_NO,
        sources=_list(_ref("Source")),
    ),
    "SentenceWithOthers": {
        "allOf": [
            _ref("Sentence"),
            _object("told alternatives", told=TEXT, alternatives=_list(_ref("Alternative"))),
        ]
    },
    "Continuation": _object("text", text=TEXT),
    "Alternative": {"allOf": [_ref("Sentence"), _object("number", number=NUMBER)]},
    "Paragraph": _object("part tight sentences", part=TEXT, tight=YES_NO, sentences=_list(_ref("Sentence"))),
    "Letter": _object(
        "id brief seed form paragraphs",
        id=TEXT,
        brief=_ref("Brief"),
        seed=NUMBER,
        form=TEXT,
        paragraphs=_list(_ref("Paragraph")),
    ),
    "LetterChange": {"type": "object", "properties": {"text": TEXT, **_STATIONERY}},
    "SentenceChange": {
        "type": "object",
        "properties": {"text": TEXT, "locked": YES_NO, "alternative": NUMBER},
    },
    "Letters": _object(
        "letters",
        letters=_list(_object("id to occasion updated", id=TEXT, to=TEXT, occasion=TEXT, updated=TEXT)),
    ),
    "TemplateText": _object("text", text=TEXT),
    "Template": _object(
        "name text faults sample",
        name=TEXT,
        text=TEXT,
        faults=_list(_object("line message", line=NUMBER, message=TEXT)),
        sample=MAYBE_TEXT,
        draft=YES_NO,
    ),
    "Templates": _object(
        "templates",
        templates=_list(
            _object(
                "name title idea occasion mark", name=TEXT, title=TEXT, idea=TEXT, occasion=TEXT, mark=TEXT
            )
        ),
    ),
    "Hands": _object(
        "hands",
        hands=_list(
            _object(
                "name title about characters missing usual",
                name=TEXT,
                title=TEXT,
                about=TEXT,
                characters=NUMBER,
                missing=TEXT,
                usual=YES_NO,
            )
        ),
    ),
    "Voices": _object(
        "voices",
        voices=_list(_object("name title sayings own", name=TEXT, title=TEXT, sayings=NUMBER, own=YES_NO)),
    ),
    "Problem": _object(
        "type title status detail",
        type=TEXT,
        title=TEXT,
        status=NUMBER,
        detail=TEXT,
        field=TEXT,
        allowed=_list(TEXT),
    ),
}
_IF_MATCH = {
    "name": "If-Match",
    "in": "header",
    "schema": TEXT,
    "description": "the ETag of the letter that was read; another state is answered with 412",
}
_PROBLEM = {
    "description": "what is wrong, and with which field",
    "content": {"application/problem+json": {"schema": _ref("Problem")}},
}


def _do(said: str, answer: str = "", sent: str = "", status: str = "200", match: bool = False) -> _Schema:
    """One operation: what it does, the schemas of what it answers and of what is sent."""
    fine: _Schema = {"description": said}
    if answer:
        fine["content"] = _json(_ref(answer))
    made: _Schema = {"summary": said, "responses": {status: fine, "default": _PROBLEM}}
    if sent:
        made["requestBody"] = {"required": True, "content": _json(_ref(sent))}
    if match:
        made["parameters"] = [_IF_MATCH]
    return made


def _file(said: str, kind: str) -> _Schema:
    made = _do(said)
    made["responses"]["200"]["content"] = {kind: {}}
    return {"get": made}


def _at(path: str, **operations: _Schema) -> tuple[str, _Schema]:
    """A path with its parameters, which are all text."""
    names = [part.split("}")[0] for part in path.split("{")[1:]]
    given = [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in names]
    return path, ({"parameters": given} if given else {}) | operations


PATHS = dict(
    (
        _at(
            "/api/letters",
            get=_do("Every kept letter in short.", "Letters"),
            post=_do("Drafts and keeps a letter.", "Letter", "Brief", "201"),
        ),
        _at(
            "/api/letters/{kept}",
            get=_do("A kept letter, with its ETag.", "Letter"),
            patch=_do("Other words, other things of paper.", "Letter", "LetterChange", match=True),
            delete=_do("Throws the letter away.", status="204", match=True),
        ),
        _at("/api/letters/{kept}/undo", post=_do("Takes the last change back.", "Letter", match=True)),
        _at("/api/letters/{kept}/redo", post=_do("Makes the undone change again.", "Letter", match=True)),
        _at(
            "/api/letters/{kept}/sentences/{key}",
            get=_do("A sentence and up to eight other ways to say it.", "SentenceWithOthers"),
            patch=_do("Edits, locks or swaps a sentence.", "Letter", "SentenceChange", match=True),
            delete=_do("Takes a sentence out.", "Letter", match=True),
        ),
        _at(
            "/api/letters/{kept}/continuation",
            get=_do("The next few words that the voice would say after ?text=.", "Continuation"),
        ),
        _at("/api/letters/{kept}.pdf", **_file("The letter as PDF.", "application/pdf")),
        _at("/api/letters/{kept}.svg", **_file("A page (?page=) as SVG.", "image/svg+xml")),
        _at("/api/letters/{kept}.txt", **_file("The letter's words.", "text/plain")),
        _at("/api/templates", get=_do("Every template in short.", "Templates")),
        _at(
            "/api/templates/{name}",
            get=_do("A template and its faults.", "Template"),
            put=_do("Keeps a template as your own.", "Template", "TemplateText"),
        ),
        _at(
            "/api/templates/{name}/check",
            post=_do("Checks a text, and drafts a letter from it.", "Template", "TemplateText"),
        ),
        _at("/api/hands", get=_do("Every hand.", "Hands")),
        _at("/api/voices", get=_do("Every voice.", "Voices")),
        _at("/api/openapi.json", get=_do("This document.")),
    )
)
DOCUMENT: _Schema = {
    "openapi": "3.1.0",
    "info": {"title": "letters", "version": "1", "description": "Letters, written and put on paper by hand."},
    "paths": PATHS,
    "components": {"schemas": SCHEMAS},
}
