from __future__ import annotations

import re
import stat
from pathlib import Path

import pytest

import letters.web
from letters.errors import StoreError
from letters.web import create_app

FOREIGN = re.compile(r"""(?:https?:)?//(?!www\.w3\.org/)[a-z0-9.-]+\.[a-z]{2,}""", re.I)
FILES = [
    file
    for folder in ("screens", "static")
    for file in sorted((Path(letters.web.__file__).parent / folder).iterdir())
]


def test_every_answer_carries_the_headers(client, app) -> None:
    room = f"{app.static_url_path}/room.css"
    for path in ("/", "/drawer", "/nowhere", room, "/healthz", "/api/letters/nobody"):
        headers = client.get(path, buffered=True).headers
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert "unsafe" not in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Referrer-Policy"] == "same-origin"


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(client) -> None:
    cookie = client.get("/").headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_file_speaks_of_another_host(file: Path) -> None:
    assert FOREIGN.findall(file.read_text("utf-8")) == []


@pytest.mark.parametrize("path", ["/", "/drawer", "/nowhere"])
def test_no_page_speaks_of_another_host(client, path: str) -> None:
    assert FOREIGN.findall(client.get(path, buffered=True).text) == []


def test_a_style_sheet_is_asked_for_once_and_what_is_said_is_asked_for_again(client) -> None:
    sheet = re.search(r'href="(/static/[^"]+/room.css)"', client.get("/").text)[1]
    assert "immutable" in client.get(sheet, buffered=True).headers["Cache-Control"]
    assert "no-cache" in client.get("/").headers["Cache-Control"]
    assert "immutable" not in client.get(f"{sheet}x").headers.get("Cache-Control", "")


def test_a_letter_keeps_to_what_the_policy_allows(client, visitor) -> None:
    page = client.get(visitor.begin()).text
    assert not re.search(r"<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=", page)
    assert FOREIGN.findall(page) == []


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "localhost@evil.example"])
def test_a_foreign_host_name_is_refused(client, host: str) -> None:
    answer = client.get("/drawer", headers={"Host": host})
    assert answer.status_code == 400


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:5000", "[::1]:5000", "desk.local"])
def test_our_own_names_are_answered(tmp_path: Path, host: str) -> None:
    client = create_app({"DATA": tmp_path, "HOSTS": ["desk.local"]}).test_client()
    assert client.get("/drawer", headers={"Host": host}).status_code == 200


def test_the_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    first = create_app({"DATA": tmp_path}).config["SECRET_KEY"]
    assert create_app({"DATA": tmp_path}).config["SECRET_KEY"] == first
    assert len(first) == 64
    assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600


def test_an_empty_key_file_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "secret-key").touch()
    with pytest.raises(StoreError, match="delete it"):
        create_app({"DATA": tmp_path})


@pytest.mark.parametrize("path", ["/", "/letters/any", "/letters/any/delete", "/letters/any/preview"])
def test_a_form_without_its_token_is_refused_in_words(client, path: str) -> None:
    answer = client.post(path, data={"text": "A sentence <of mine>."})
    assert answer.status_code == 400
    assert "load the page again" in answer.text
    assert "A sentence &lt;of mine&gt;." in answer.text


def test_a_letter_is_thrown_away_only_with_a_token(client, visitor) -> None:
    address = visitor.begin()
    assert client.post(f"{address}/delete").status_code == 400
    assert client.get(address).status_code == 200
