"""The app behind waitress: `serve` is what `letters serve` calls."""

from __future__ import annotations

import ipaddress
import logging
import os
import socket
from pathlib import Path
from typing import Any

import waitress
from flask import Flask

from letters.errors import LettersError
from letters.web.app import create_app
from letters.web.password import SHORTEST
from letters.web.security import LOOPBACK
from letters.web.warming import Warming

PASSWORD = "LETTERS_PASSWORD"
HOSTS = "LETTERS_HOSTS"
# Above the app's own limit, so that the app can say in words that a request is too long.
LARGEST_BODY_BYTES = 8 * 1024 * 1024


def serve(host: str = "127.0.0.1", port: int = 5000, data: Path | None = None) -> None:
    """Serves the desk until it is stopped, and says at which address. Raises LettersError where it cannot."""
    password = password_for(host)
    allowed = (host, *filter(None, os.environ.get(HOSTS, "").split(",")))
    app = create_app({"DATA": data, "HOSTS": allowed, "PASSWORD": password})
    server = bind(app, host, port)
    Warming(app)
    shown = f"[{host}]" if ":" in host else host
    print(f"The desk is at http://{shown}:{server.effective_port}  (Ctrl+C closes it)", flush=True)
    try:
        server.run()
    finally:
        server.close()


def bind(app: Flask, host: str, port: int) -> Any:
    """A waitress server that holds the port; its `run()` answers. LettersError where it cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        # Ours rather than waitress's own, which is left open when the port is taken.
        held = socket.create_server((host, port), family=family)
    except (OSError, OverflowError) as why:
        raise LettersError(
            f"Cannot serve at {host}, port {port}: {_reason(why)}. "
            "Another program may be using it; choose another with --port."
        ) from why
    # Who has to wait for a moment need not be told of on the terminal.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    return waitress.create_server(
        app, sockets=[held], threads=6, ident=None, max_request_body_size=LARGEST_BODY_BYTES
    )


def password_for(host: str) -> str | None:
    """The password that a desk at this address asks for, if any. Raises LettersError for an address that other
    machines can reach where none is set, and for one that is soon guessed."""
    password = os.environ.get(PASSWORD, "")
    if not password and not (host in LOOPBACK or _is_loopback(host)):
        raise LettersError(
            f"At {host or 'every address'} anybody on the network could read the letters. Set {PASSWORD} to a "
            "password, which every page will ask for, or leave out --host."
        )
    if password and len(password) < SHORTEST:
        raise LettersError(
            f"{PASSWORD} is too short to keep anybody out; take {SHORTEST} characters or more."
        )
    return password or None


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _reason(why: Exception) -> str:
    number = getattr(why, "errno", None)
    return os.strerror(number) if number and number > 0 else str(why)
