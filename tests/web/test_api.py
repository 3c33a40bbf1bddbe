from __future__ import annotations

import pytest
from visitors import BRIEF


def begin(client) -> str:
    return client.post("/api/letters", json=BRIEF).location


def test_a_brief_becomes_a_letter(client) -> None:
    answer = client.post("/api/letters", json=BRIEF)
    assert answer.status_code == 201
    assert answer.location == f"/api/letters/{answer.json['id']}"
    assert answer.json["seed"] == 7
    assert {s["origin"] for p in answer.json["paragraphs"] for s in p["sentences"]} <= {
        "template",
        "voice",
        "writer",
    }
    assert client.get(answer.location).json == answer.json


def test_the_same_brief_and_seed_give_the_same_letter(client) -> None:
    texts = {client.get(f"{begin(client)}.txt").text for _ in range(2)}
    assert len(texts) == 1


def test_a_brief_without_a_seed_gets_one(client) -> None:
    answer = client.post("/api/letters", json={k: v for k, v in BRIEF.items() if k != "seed"})
    assert isinstance(answer.json["seed"], int)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"to": "my sister"}, "to"),
        ({"to": ""}, "to"),
        ({"relationship": "freind"}, "relationship"),
        ({"occasion": "missing"}, "occasion"),
        ({"tone": "tendr"}, "tone"),
        ({"colour": "red"}, "brief"),
        ({"hand": "nobody"}, "hand"),
        ({"pen": "feather"}, "pen"),
        ({"ink": "milk"}, "ink"),
        ({"paper": "napkin"}, "paper"),
        ({"template": "nothing"}, "template"),
        ({"seed": "seven"}, "seed"),
        ({"date": "tomorrow"}, "date"),
        ({"to": 7}, "to"),
        ({"details": ["mug"]}, "details"),
    ],
)
def test_a_wrong_brief_is_a_problem_that_names_the_field(client, change: dict, field: str) -> None:
    answer = client.post("/api/letters", json={**BRIEF, **change})
    assert answer.status_code == 400
    assert answer.mimetype == "application/problem+json"
    assert answer.json["field"].split(".")[0] == field
    assert next(iter(change)) in answer.json["detail"]


@pytest.mark.parametrize("body", ["", "{", "[]", "null", '"to"', "[" * 100_000])
def test_what_is_not_a_brief_is_a_problem(client, body: str) -> None:
    answer = client.post("/api/letters", data=body, content_type="application/json")
    assert answer.status_code == 400
    assert answer.json["detail"]


def test_json_has_to_say_that_it_is_json(client) -> None:
    assert client.post("/api/letters", data="{}", content_type="text/plain").status_code == 415


@pytest.mark.parametrize(
    ("origin", "status"), [("http://evil.example", 403), ("null", 403), ("http://localhost", 201)]
)
def test_only_our_own_pages_may_write(client, origin: str, status: int) -> None:
    assert client.post("/api/letters", json=BRIEF, headers={"Origin": origin}).status_code == status


@pytest.mark.parametrize(
    ("suffix", "mimetype", "start"),
    [("pdf", "application/pdf", b"%PDF-"), ("svg", "image/svg+xml", b"<"), ("txt", "text/plain", b"")],
)
def test_a_letter_is_there_as_a_file(client, suffix: str, mimetype: str, start: bytes) -> None:
    answer = client.get(f"{begin(client)}.{suffix}")
    assert answer.status_code == 200
    assert answer.mimetype == mimetype
    assert answer.data.startswith(start)


@pytest.mark.parametrize(("page", "status"), [("0", 400), ("99", 404), ("-1", 400), ("x", 400), ("", 400)])
def test_a_page_that_is_not_there_is_not_found(client, page: str, status: int) -> None:
    answer = client.get(f"{begin(client)}.svg?page={page}")
    assert answer.status_code == status
    assert answer.json.get("field") == (None if status == 404 else "page")


@pytest.mark.parametrize(
    ("to", "name"),
    [
        ("Margaret", 'filename="2026-11-21 To Margaret.pdf"'),
        ("José", "filename*=UTF-8''2026-11-21%20To%20Jos%C3%A9.pdf"),
        ("A/B: C", 'filename="2026-11-21 To A B C.pdf"'),
    ],
)
def test_the_pdf_has_a_name(client, to: str, name: str) -> None:
    at = client.post("/api/letters", json={**BRIEF, "to": to, "date": "2026-11-21"}).location
    assert name in client.get(f"{at}.pdf").headers["Content-Disposition"]


def test_healthz(client) -> None:
    answer = client.get("/healthz")
    assert (answer.status_code, answer.text.strip()) == (200, "ok")
