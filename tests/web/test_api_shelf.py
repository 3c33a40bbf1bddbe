from __future__ import annotations

import re

import pytest
from test_studio import BROKEN, FINE
from test_voices import LETTERS


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
    assert client.get(at).status_code == 404
    client.post(f"{kept}/undo")
    assert client.get(at).json["text"] == "Mine."
    client.post(f"{kept}/redo")
    assert client.get(at).status_code == 404
    assert client.post(f"{at}/back").status_code == 200
    assert client.get(at).json["text"] == "Mine."


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
    assert client.get("/api/templates/kettle").status_code == 404
    assert client.put("/api/templates/kettle", json={"text": BROKEN}).json["mark"] == "draft"
    made = client.put("/api/templates/kettle", json={"text": FINE}).json
    assert made["mark"] == "yours"
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
        if rule.rule.startswith("/api/") and rule.rule != "/api/"
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


def test_a_sentence_is_added_and_moved(client, kept: str) -> None:
    keys = [
        s["key"] for p in client.get(kept).json["paragraphs"] if p["part"] == "body" for s in p["sentences"]
    ]
    added = client.post(f"{kept}/sentences", json={"text": "Mine.", "after": keys[0]})
    assert added.status_code == 201
    body = [s for p in added.json["paragraphs"] if p["part"] == "body" for s in p["sentences"]]
    assert (body[1]["text"], body[1]["origin"]) == ("Mine.", "writer")
    moved = client.patch(f"{kept}/sentences/{body[1]['key']}", json={"move": "earlier"}).json
    assert next(p for p in moved["paragraphs"] if p["part"] == "body")["sentences"][0]["text"] == "Mine."
    begun = client.patch(f"{kept}/sentences/{body[0]['key']}", json={"move": "begin"}).json
    own = [[s["key"] for s in p["sentences"]] for p in begun["paragraphs"] if p["part"] == "body"]
    assert own[0] == [body[1]["key"]] and own[1][0] == body[0]["key"]
    joined = client.patch(f"{kept}/sentences/{body[0]['key']}", json={"move": "join"}).json
    assert joined["paragraphs"] == moved["paragraphs"]
    refused = client.post(f"{kept}/sentences", json={"text": "Nowhere."})
    assert (refused.status_code, refused.json["field"]) == (400, "after")


def test_a_letter_is_drafted_again_and_its_versions_restored(client, kept: str) -> None:
    first = client.get(f"{kept}.txt").text
    again = client.post(f"{kept}/again", json={}).json
    assert again["seed"] != 7
    earlier = client.get(f"{kept}/versions").json["versions"]
    assert earlier[0]["text"] == first
    client.post(f"{kept}/versions/{earlier[0]['number']}/restore")
    assert client.get(f"{kept}.txt").text == first
    assert client.post(f"{kept}/versions/999/restore").status_code == 404
    brief = {"to": "Bo", "from": "Leo", "relationship": "friend", "occasion": "thanks"}
    assert client.post(f"{kept}/again", json={"brief": brief}).json["brief"]["to"] == "Bo"


def test_templates_have_versions_and_a_tag(client) -> None:
    client.put("/api/templates/kettle", json={"text": FINE})
    tag = client.get("/api/templates/kettle").headers["ETag"]
    fine = client.put("/api/templates/kettle", json={"text": FINE + "Two.\n"}, headers={"If-Match": tag})
    assert fine.status_code == 200
    late = client.put("/api/templates/kettle", json={"text": "Three.\n"}, headers={"If-Match": tag})
    assert late.status_code == 412
    (earlier,) = client.get("/api/templates/kettle/versions").json["versions"]
    told = client.get(f"/api/templates/kettle/versions/{earlier['number']}").json
    assert (told["text"], told["change"].splitlines()[-1]) == (FINE, "+Two.")
    client.post(f"/api/templates/kettle/versions/{earlier['number']}/restore")
    assert client.get("/api/templates/kettle").json["text"] == FINE
    assert client.delete("/api/templates/kettle").status_code == 204
    assert client.get("/api/templates/kettle").status_code == 404
    assert client.delete("/api/templates/love-our-thing").status_code == 409


def test_voices_are_taken_in_weighed_heard_and_deleted(client) -> None:
    report = client.post("/api/voices", json={"name": "mine", "text": LETTERS})
    assert report.status_code == 201
    assert [one["recipient"] for one in report.json["letters"]] == ["Ana", "Bo"]
    assert client.patch("/api/voices/mine", json={"weight": 2}).json["weight"] == 2
    assert client.get("/api/heard?part=voices/mine&seed=1").status_code == 200
    assert client.get("/api/heard?part=voices/nobody").json["field"] == "part"
    assert client.delete("/api/voices/mine").status_code == 204
    assert client.delete("/api/voices/mine").status_code == 404
    assert client.delete("/api/voices/theodore").status_code == 400


def test_a_hand_is_drawn_and_made_the_usual_one(client) -> None:
    assert client.patch("/api/hands/loretta", json={"usual": True}).json["usual"]
    assert not client.get("/api/hands/theodore").json["usual"]
    assert client.get("/api/hands/loretta/line.svg?text=Hello").text.count("<path") >= 3
    assert client.get("/api/hands/nobody/chart.svg").status_code == 404


def test_the_document_can_be_read_as_a_page(client) -> None:
    page = client.get("/api/").text
    assert "PATCH /api/letters/{kept}/sentences/{key}" in page
    assert 'id="SentenceChange"' in page
