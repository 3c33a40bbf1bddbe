from __future__ import annotations

from pathlib import Path

import pytest

from letters.web import create_app


@pytest.mark.parametrize(
    ("method", "path", "status", "said"),
    [
        ("GET", "/nowhere", 404, "Nothing lies here"),
        ("GET", "/letters/nobody", 404, "Nothing lies here"),
        ("GET", "/letters/nobody.pdf", 404, "Nothing lies here"),
        ("GET", "/letters/nobody/delete", 404, "Nothing lies here"),
        ("DELETE", "/drawer", 405, "not done here"),
        ("GET", "/samples/nobody.svg", 404, "nobody"),
    ],
)
def test_people_get_a_kind_page(client, method: str, path: str, status: int, said: str) -> None:
    answer = client.open(path, method=method, data={"csrf_token": "x"})
    assert answer.status_code == status or (method == "DELETE" and answer.status_code == 400)
    assert answer.mimetype == "text/html"
    assert "Traceback" not in answer.text
    if answer.status_code == status:
        assert said in answer.text


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api/nowhere", 404),
        ("GET", "/api/letters/nobody", 404),
        ("GET", "/api/letters/nobody.pdf", 404),
        ("PUT", "/api/letters", 405),
    ],
)
def test_programs_get_a_problem(client, method: str, path: str, status: int) -> None:
    answer = client.open(path, method=method)
    assert answer.status_code == status
    assert answer.mimetype == "application/problem+json"
    assert answer.json["status"] == status
    assert answer.json["title"] and answer.json["detail"]


def test_what_is_not_done_here_says_what_is(client) -> None:
    assert "GET" in client.put("/api/letters/x").headers["Allow"]


@pytest.mark.parametrize("path", ["/", "/api/letters"])
def test_a_request_too_long_is_refused(client, visitor, path: str) -> None:
    answer = client.post(path, data={"csrf_token": visitor.token(), "text": "x" * 300_000})
    if path.startswith("/api"):
        answer = client.post(path, json={"to": "x" * 300_000})
    assert answer.status_code == 413
    assert "too long" in answer.text


def test_our_own_mistake_is_a_kind_page_without_the_mistake(tmp_path: Path) -> None:
    app = create_app({"DATA": tmp_path})
    app.add_url_rule("/broken", "broken", lambda: 1 / 0)
    app.add_url_rule("/api/broken", "api_broken", lambda: 1 / 0)
    app.logger.disabled = True
    page, problem = (app.test_client().get(path) for path in ("/broken", "/api/broken"))
    assert page.status_code == problem.status_code == 500
    assert "The ink ran out" in page.text
    assert "division" not in page.text + problem.text
    assert problem.json["status"] == 500
