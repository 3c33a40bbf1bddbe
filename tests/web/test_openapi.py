"""Whatever is asked of the API, it never breaks, and every answer is what the document says."""

from __future__ import annotations

import hypothesis
import pytest
import schemathesis
from flask import Flask
from hypothesis import HealthCheck
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)
from test_studio import FINE
from test_voices import LETTERS
from visitors import BRIEF

from letters.web import create_app

# What a brief means goes beyond any schema, so what fits the schema may still be refused: in words, with a field.
CHECKS = [
    not_a_server_error,
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
]
EXAMPLES = 3  # run it with 50 after a change of the API


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    return create_app({"DATA": tmp_path_factory.mktemp("desk")})


@pytest.fixture(scope="module")
def there(desk: Flask) -> dict[str, str]:
    """Names of things that are there, by what the document calls them."""
    client = desk.test_client()
    letter = client.post("/api/letters", json=BRIEF).json
    client.patch(f"/api/letters/{letter['id']}", json={"text": "Dear Ana,\n\nOne. Two.\n\nLeo"})
    client.post("/api/voices", json={"name": "mine", "text": LETTERS})
    client.put("/api/templates/mine", json={"text": FINE})
    client.put("/api/templates/mine", json={"text": FINE + "Two.\n"})
    key = client.get(f"/api/letters/{letter['id']}").json["paragraphs"][1]["sentences"][0]["key"]
    return {"kept": letter["id"], "key": key, "number": "1"}


@pytest.fixture(scope="module")
def api(desk: Flask) -> schemathesis.BaseSchema:
    return schemathesis.openapi.from_wsgi("/api/openapi.json", desk)


@pytest.mark.parametrize("mode", list(GenerationMode), ids=lambda mode: mode.value)
def test_nothing_breaks_the_api(api, there: dict[str, str], mode: GenerationMode) -> None:
    broken = {}
    for operation in (one.ok() for one in api.get_all_operations()):
        if mode is GenerationMode.NEGATIVE and not (operation.body or operation.query):
            continue  # nothing that is sent to it could be wrong
        try:
            _ask(operation, mode, there)
        except BaseExceptionGroup as error:
            broken[operation.label] = "; ".join(map(str, error.exceptions))
        except AssertionError as error:
            broken[operation.label] = str(error)
    assert broken == {}


def _ask(operation: schemathesis.APIOperation, mode: GenerationMode, there: dict[str, str]) -> None:
    @hypothesis.seed(1)
    @hypothesis.settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @hypothesis.given(case=operation.as_strategy(generation_mode=mode))
    def ask(case: schemathesis.Case) -> None:
        _aim(case, there)
        case.call_and_validate(checks=CHECKS)

    ask()


def _aim(case: schemathesis.Case, there: dict[str, str]) -> None:
    """Points most cases at things that are there, so that they come further than the first look-up."""
    hand = {"name": "theodore" if "/hands/" in case.path else "mine"}
    for name, value in (case.path_parameters or {}).items():
        if name in there | hand and len(str(value)) % 4:
            case.path_parameters[name] = (there | hand)[name]
    if isinstance(case.body, dict) and {"to", "from"} <= set(case.body):
        for key, known in (("relationship", "friend"), ("occasion", "thanks")):
            if isinstance(case.body.get(key), str):
                case.body[key] = known
