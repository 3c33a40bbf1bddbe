"""What an address of the API takes and gives: `@contract(…)` holds what is sent against its model before the view sees
it, and tells the OpenAPI document the rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar, cast

from flask import abort, request
from pydantic import BaseModel, ValidationError

from letters.errors import BriefError, UnknownName
from letters.web.sent import Asked, Sent

JSON = "application/json"
_View = TypeVar("_View", bound=Callable[..., Any])
_SAID = {
    "json_invalid": "this is not valid JSON; check its quotes and commas",
    "missing": "this is missing",
    "model_type": "it has to be a JSON object",
}


@dataclass(frozen=True)
class Contract:
    """What one operation takes and gives; `kind` is the media type of its answer, `asks` what may stand in the query;
    `match` says that If-Match is heeded."""

    takes: type[Sent] | None = None
    gives: type[BaseModel] | None = None
    status: int = 200
    kind: str = JSON
    asks: type[Asked] | None = None
    match: bool = False


def contract(
    takes: type[Sent] | None = None,
    gives: type[BaseModel] | None = None,
    status: int = 200,
    kind: str = JSON,
    asks: type[Asked] | None = None,
    match: bool = False,
) -> Callable[[_View], _View]:
    """The view, called first with what was sent, or with what the query asks, where it takes such a thing."""
    made = Contract(takes, gives, status, kind, asks, match)

    def hold(view: _View) -> _View:
        @wraps(view)
        def held(**names: str) -> Any:
            told = [read(takes)] if takes else [_read_query(asks)] if asks else []
            return view(*told, **names)

        held.contract = made  # type: ignore[attr-defined]
        return cast(_View, held)

    return hold


def read(model: type[Sent]) -> Sent:
    """The JSON that was sent, as its model. Raises BriefError with the field, UnknownName for a key too many."""
    # A form of another site can send text/plain unasked, but not application/json.
    if request.mimetype != JSON:
        abort(415, f"Send it as JSON, with Content-Type: {JSON}.")
    try:
        return model.model_validate_json(request.get_data())
    except ValidationError as error:
        raise _refusal(error, model) from None


def _read_query(model: type[Asked]) -> Asked:
    try:
        return model.model_validate(request.args.to_dict())
    except ValidationError as error:
        raise _refusal(error, model) from None


def _refusal(error: ValidationError, model: type[BaseModel]) -> BriefError:
    first = error.errors(include_url=False, include_input=False)[0]
    place, kind = first["loc"], first["type"]
    if kind == "extra_forbidden":
        known = [field.alias or name for name, field in model.model_fields.items()]
        return UnknownName("brief" if "to" in known else "change", str(place[-1]), known)
    # Of a union pydantic names every branch; the field is what comes before.
    field = ".".join(str(part) for part in place[:2] if not str(part)[:1].isupper() and "[" not in str(part))
    said = _SAID.get(kind) or first["msg"].removeprefix("Value error, ").replace("Input", "it", 1).replace(
        "String", "it", 1
    )
    return BriefError(f"{field}: {said}." if field else f"What was sent: {said}.", field or None)
