"""The OpenAPI 3.1 document, made from the app's own addresses and their contracts, so that it says what is there."""

from __future__ import annotations

import inspect
import re
from typing import Any, Literal

from flask import Flask
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema
from werkzeug.routing import Rule

from letters import __version__
from letters.web.contract import JSON, Contract
from letters.web.sent import Sent
from letters.web.told import Document, Problem

PREFIX = "/api/"
_PLACES = {
    "kept": "the id of a letter",
    "key": "the key of a sentence",
    "name": "the name, as in the list",
    "number": "the number of a version",
}
_IF_MATCH = {
    "name": "If-Match",
    "in": "header",
    "required": False,
    "schema": {"type": "string"},
    "description": "the ETag of what was read; another state is answered with 412",
}
_ABOUT = (
    "Letters, written and put on paper by hand. Errors are problem+json (RFC 9457); “field” names the key that is "
    "wrong. A letter and a template come with an ETag: send it back as If-Match, and a change that would overwrite "
    "somebody else's is refused with 412. A desk with a password takes it as HTTP Basic or as a bearer's token."
)


def document(app: Flask) -> Document:
    """The document of an app."""
    views = contracts(app)
    models = {model for _, _, one in views for model in (one.takes, one.gives) if model} | {Problem}
    named, schemas = _schemas(models)
    paths: Document = {}
    for rule, view, one in views:
        path = re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule)
        method = next(iter((rule.methods or set()) - {"HEAD", "OPTIONS"})).lower()
        paths.setdefault(path, {})[method] = _operation(rule, view, one, named)
    return {
        "openapi": "3.1.0",
        "info": {"title": "letters", "version": __version__, "description": _ABOUT},
        "paths": dict(sorted(paths.items())),
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "basic": {"type": "http", "scheme": "basic"},
                "bearer": {"type": "http", "scheme": "bearer"},
            },
        },
        "security": [{}, {"basic": []}, {"bearer": []}],
    }


def contracts(app: Flask) -> list[tuple[Rule, Any, Contract]]:
    """Every address of the API with its view and its contract."""
    found = []
    for rule in app.url_map.iter_rules():
        view = app.view_functions[rule.endpoint]
        if rule.rule.startswith(PREFIX) and hasattr(view, "contract"):
            found.append((rule, view, view.contract))
    return found


def _schemas(models: set[type[BaseModel]]) -> tuple[dict[Any, Document], Document]:
    """How each model is referred to, and what the references mean."""
    order = sorted(models, key=lambda model: model.__name__)
    modes: list[tuple[Any, Literal["validation", "serialization"]]] = [
        (one, "validation" if issubclass(one, Sent) else "serialization") for one in order
    ]
    named, defined = models_json_schema(modes, ref_template="#/components/schemas/{model}")
    return {model: schema for (model, _), schema in named.items()}, defined.get("$defs", {})


def _operation(rule: Rule, view: Any, one: Contract, named: dict[Any, Document]) -> Document:
    said = (inspect.getdoc(view) or "").split("\n\n")[0].replace("\n", " ")
    fine: Document = {"description": said}
    if one.gives or one.kind != JSON:
        schema = named[one.gives] if one.gives else {"type": "string"}
        fine["content"] = {one.kind: {"schema": schema}}
    made: Document = {
        "operationId": rule.endpoint.replace(".", "_"),
        "summary": said,
        "parameters": _parameters(rule, one),
        "responses": {
            str(one.status): fine,
            "default": {
                "description": "what is wrong, and with which field",
                "content": {"application/problem+json": {"schema": named[Problem]}},
            },
        },
    }
    if one.takes:
        made["requestBody"] = {"required": True, "content": {JSON: {"schema": named[one.takes]}}}
    return made


def _parameters(rule: Rule, one: Contract) -> list[Document]:
    path = [
        {
            "name": name,
            "in": "path",
            "required": True,
            "schema": {"type": "string"},
            "description": _PLACES.get(name, ""),
        }
        for name in re.findall(r"<(?:\w+:)?(\w+)>", rule.rule)
    ]
    asked = one.asks.model_json_schema()["properties"] if one.asks else {}
    query = [
        {"name": name, "in": "query", "required": False, "schema": _plain(said)}
        for name, said in asked.items()
    ]
    return [*path, *query, *([_IF_MATCH] if one.match else [])]


def _plain(schema: Document) -> Document:
    """The schema of something in a query, where nothing can be null."""
    kinds = [kind for kind in schema.get("anyOf", ()) if kind.get("type") != "null"]
    return kinds[0] if kinds else {key: value for key, value in schema.items() if key != "title"}
