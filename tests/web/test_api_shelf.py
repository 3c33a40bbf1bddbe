from __future__ import annotations

import re

import pytest
from test_studio import BROKEN, FINE


@pytest.fixture
def kept(client) -> str:
    brief = {
        "to": "Ana", "from": "Leo", "relationship": "friend", "occasion": "missing you", "seed": 7,
        "details": {"thing": "the chipped green mug"},
    }  # fmt: skip
    return client.post("/api/letters", json=brief).headers["Location"]


def swappable(client, kept: str) -> tuple[str, dict]:
    letter = client.get(kept).json
    for paragraph in letter["paragraphs"]:
        for sentence in paragraph["sentences"]:
            told = client.get(f"{kept}/sentences/{sentence['key']}").json
            if told["alternatives"]:
                return f"{kept}/sentences/{sentence['key']}", told
    raise AssertionError("no sentence has another way")


def test_a_sentence_is_swapped_locked_edited_taken_out_and_put_back(client, kept: str) -> None:
    at, told = swappable(client, kept)
    client.patch(at, json={"alternative": 1, "locked": True})
    now = client.get(at).json
    assert (now["text"], now["locked"]) == (told["alternatives"][0]["text"], True)
    assert now["alternatives"][0]["text"] == told["text"]
    client.patch(at, json={"text": "Mine."})
    assert client.get(at).json["origin"] == "writer"
    client.delete(at)
    assert client.get(at).status_code == 400
    client.post(f"{kept}/undo")
    assert client.get(at).json["text"] == "Mine."
    client.post(f"{kept}/redo")
    assert client.get(at).status_code == 400


def test_two_programs_cannot_overwrite_each_other(client, kept: str) -> None:
    tag = client.get(kept).headers["ETag"]
    fine = client.patch(kept, json={"text": "Dear Ana,\n\nOne.\n\nLeo"}, headers={"If-Match": tag})
    assert fine.status_code == 200
    late = client.patch(kept, json={"text": "Two."}, headers={"If-Match": tag})
    assert late.status_code == 412
    assert late.mimetype == "application/problem+json"
    assert client.delete(kept, headers={"If-Match": tag}).status_code == 412
    assert client.delete(kept, headers={"If-Match": fine.headers["ETag"]}).status_code == 204
    assert client.get(kept).status_code == 404


@pytest.mark.parametrize(
    "sent",
    [{"text": ""}, {"text": 3}, {"hand": "nobody"}, {"fit": "many"}, [], {"text": None, "ink": "milk"}],
)
def test_a_change_that_cannot_be_made_says_which_field(client, kept: str, sent) -> None:
    answer = client.patch(kept, json=sent)
    assert answer.status_code == 400
    assert answer.mimetype == "application/problem+json"


def test_a_template_is_checked_and_kept(client) -> None:
    checked = client.post("/api/templates/kettle/check", json={"text": BROKEN}).json
    assert 7 in [fault["line"] for fault in checked["faults"]]
    assert client.get("/api/templates/kettle").status_code == 400
    assert client.put("/api/templates/kettle", json={"text": BROKEN}).json["draft"]
    made = client.put("/api/templates/kettle", json={"text": FINE}).json
    assert not made["draft"]
    assert "kettle" in made["sample"]
    marks = {one["name"]: one["mark"] for one in client.get("/api/templates").json["templates"]}
    assert marks["kettle"] == "yours"


def test_hands_and_voices_are_told(client) -> None:
    assert {one["name"] for one in client.get("/api/hands").json["hands"]} >= {"theodore", "loretta"}
    assert client.get("/api/voices").json["voices"][0]["sayings"] > 10


def test_the_document_names_every_route_and_no_other(app, client) -> None:
    told = client.get("/api/openapi.json").json
    assert told["openapi"].startswith("3.1")
    said = {
        (path, method.upper())
        for path, operations in told["paths"].items()
        for method in operations
        if method != "parameters"
    }
    routed = {
        (re.sub(r"<(\w+)>", r"{\1}", rule.rule), method)
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/api/")
        for method in rule.methods - {"HEAD", "OPTIONS"}
    }
    assert said == routed


def test_every_schema_that_is_named_is_there(client) -> None:
    told = client.get("/api/openapi.json").json
    named = set(re.findall(r"#/components/schemas/(\w+)", client.get("/api/openapi.json").text))
    assert named == set(told["components"]["schemas"])


def test_another_site_cannot_change_anything(client, kept: str) -> None:
    theirs = {"Origin": "http://evil.example"}
    assert client.delete(kept, headers=theirs).status_code == 403
    assert client.put("/api/templates/x", json={"text": FINE}, headers=theirs).status_code == 403
