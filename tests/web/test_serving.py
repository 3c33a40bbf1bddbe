from __future__ import annotations

import socket
from pathlib import Path

import pytest

from letters.errors import LettersError
from letters.web import serve
from letters.web.serving import password_for


def test_a_port_that_is_taken_is_said_in_words(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(LettersError, match=f"port {port}.*--port"):
            serve("127.0.0.1", port, tmp_path)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.0.1", "localhost", "::1"])
def test_this_machine_may_always_look(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LETTERS_PASSWORD", raising=False)
    assert password_for(host) is None


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "desk.local", ""])
def test_other_machines_need_a_password(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LETTERS_PASSWORD", raising=False)
    with pytest.raises(LettersError, match="Set LETTERS_PASSWORD"):
        password_for(host)
    monkeypatch.setenv("LETTERS_PASSWORD", "margaret")
    assert password_for(host) == "margaret"


def test_a_short_password_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LETTERS_PASSWORD", "1234567")
    with pytest.raises(LettersError, match="too short"):
        password_for("127.0.0.1")
