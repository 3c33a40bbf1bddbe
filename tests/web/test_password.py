from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from visitors import BRIEF

from letters.web import create_app
from letters.web.password import FREE_TRIES, LONGEST_WAIT_S, MOST_ADDRESSES, Tries

WORD = "the chipped mug"


@pytest.fixture
def app(tmp_path: Path):
    return create_app({"DATA": tmp_path, "PASSWORD": WORD})


def enter(client, word: str, on: str = "/"):
    token = re.search(r'name="csrf_token" value="([^"]+)"', client.get("/password").text)[1]
    return client.post("/password", data={"csrf_token": token, "password": word, "on": on})


def test_every_address_asks_for_the_password(app, client) -> None:
    open_to_all = {f"{app.static_url_path}/<path:filename>", "/healthz", "/password"}
    for rule in app.url_map.iter_rules():
        if rule.rule in open_to_all:
            continue
        path = re.sub(r"<[^>]+>", "1", rule.rule)
        for method in rule.methods - {"OPTIONS"}:
            answer = client.open(path, method=method)
            told = f"{method} {path}: {answer.status}"
            if path.startswith("/api/"):
                assert answer.status_code == 401, told
            elif method in ("GET", "HEAD") and answer.status_code == 303:
                assert answer.location.startswith("/password"), told
            else:
                assert answer.status_code == 401, told


def test_the_right_password_opens_the_page_that_was_wanted(client) -> None:
    asked = client.get("/drawer?a=b")
    assert asked.location == "/password?on=/drawer?a%3Db"
    assert enter(client, WORD, "/drawer?a=b").location == "/drawer?a=b"
    page = client.get("/drawer").text
    assert "Lock the desk" in page
    token = re.search(r'name="csrf_token" value="([^"]+)"', page)[1]
    client.post("/password/forget", data={"csrf_token": token})
    assert client.get("/drawer").status_code == 303


@pytest.mark.parametrize("on", ["//evil.example", "/\\evil.example", "http://evil.example", "/a\r\nb"])
def test_the_way_on_leads_to_no_other_host(client, on: str) -> None:
    assert enter(client, WORD, on).location == "/"


def test_a_cookie_of_another_password_is_void(client, tmp_path: Path) -> None:
    enter(client, WORD)
    changed = create_app({"DATA": tmp_path, "PASSWORD": "another word"}).test_client()
    changed.set_cookie("letters", client.get_cookie("letters").value)
    assert changed.get("/drawer").status_code == 303


def test_wrong_passwords_have_to_wait_longer_and_longer(client) -> None:
    for _ in range(FREE_TRIES):
        assert enter(client, "a guess").status_code == 401
    answer = enter(client, WORD)
    assert answer.status_code == 429
    assert "Wait" in answer.text
    assert client.get("/api/hands", auth=("", WORD)).status_code == 429
    assert client.get("/api/hands", auth=("", WORD)).headers["Retry-After"]
    elsewhere = client.get("/api/hands", auth=("", WORD), environ_base={"REMOTE_ADDR": "192.168.1.7"})
    assert elsewhere.status_code == 200


def test_the_wait_doubles_and_ends() -> None:
    tries, waits = Tries(), []
    for _ in range(FREE_TRIES + 12):
        tries.was_wrong("10.0.0.1", 100.0)
        waits.append(tries.wait_s("10.0.0.1", 100.0))
    assert waits[: FREE_TRIES + 2] == [0.0] * (FREE_TRIES - 1) + [2.0, 4.0, 8.0]
    assert waits[-1] == LONGEST_WAIT_S
    assert tries.wait_s("10.0.0.1", 100.0 + LONGEST_WAIT_S) == 0
    assert tries.wait_s("10.0.0.2", 100.0) == 0


def test_one_ipv6_network_is_one_address_and_no_more_are_kept_than_fit() -> None:
    tries = Tries()
    for n in range(FREE_TRIES):
        tries.was_wrong(f"2001:db8::{n}", 0.0)
    assert tries.wait_s("2001:db8::ffff", 0.0) > 0
    for n in range(MOST_ADDRESSES):
        tries.was_wrong(f"10.0.{n // 256}.{n % 256}", 0.0)
    assert tries.wait_s("2001:db8::ffff", 0.0) == 0


@pytest.mark.parametrize("headers", [{"Authorization": f"Bearer {WORD}"}, None])
def test_a_program_sends_the_password_with_each_request(client, headers) -> None:
    sent = {"headers": headers} if headers else {"auth": ("anybody", WORD)}
    assert client.post("/api/letters", json=BRIEF, **sent).status_code == 201
    refused = client.get("/api/letters")
    assert refused.mimetype == "application/problem+json"
    assert refused.headers["WWW-Authenticate"].startswith("Bearer")
    assert client.get("/api/letters", headers={"Authorization": "Bearer é"}).status_code == 401


def test_what_was_typed_when_the_session_ended_is_not_lost(client) -> None:
    answer = client.post("/letters/some", data={"text": "A sentence <of mine>."})
    assert answer.status_code == 401
    assert "A sentence <of mine>." in html.unescape(answer.text)


def test_a_desk_with_a_password_answers_to_its_address_in_figures(client, tmp_path: Path) -> None:
    assert client.get("/healthz", headers={"Host": "192.168.1.5:5000"}).status_code == 200
    assert client.get("/healthz", headers={"Host": "evil.example"}).status_code == 400
    alone = create_app({"DATA": tmp_path}).test_client()
    assert alone.get("/healthz", headers={"Host": "192.168.1.5:5000"}).status_code == 400
    assert alone.get("/password").status_code == 404


def test_a_desk_of_others_does_not_say_that_nothing_leaves_this_computer(client, tmp_path: Path) -> None:
    enter(client, WORD)
    assert "Nothing leaves this computer" not in client.get("/drawer").text
    alone = create_app({"DATA": tmp_path / "alone"}).test_client()
    assert "Nothing leaves this computer" in alone.get("/drawer").text
