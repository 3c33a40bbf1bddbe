"""The password of a desk that other machines can reach: asked for on every page, with a limit on tries.

A browser keeps a signed cookie once it was told; a program sends the password with each request, as HTTP Basic (any
name) or as a bearer's token. A desk without a password, which is one on loopback, asks nothing."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import threading
import time
from dataclasses import dataclass, field

from flask import Blueprint, Flask, abort, current_app, redirect, render_template, request, session, url_for
from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import TooManyRequests, Unauthorized
from werkzeug.wrappers import Response

rooms = Blueprint("password", __name__)
SHORTEST = 8
FREE_TRIES = 5
FIRST_WAIT_S, LONGEST_WAIT_S = 2.0, 15 * 60.0
MOST_ADDRESSES = 4096
OPEN_TO_ALL = ("static", "healthz", "password.show", "password.enter")
_TELL = "This desk has a password. Send it as HTTP Basic or as a bearer's token."
_WRONG = "That is not the password of this desk."


@dataclass
class Tries:
    """How often each address has been wrong of late, and until when it has to wait. Safe between threads."""

    _wrong: dict[str, tuple[int, float]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def wait_s(self, address: str, now: float) -> float:
        """How long the address has to wait before it may try again; 0 where it may at once."""
        with self._lock:
            return max(self._wrong.get(_place(address), (0, now))[1] - now, 0.0)

    def was_wrong(self, address: str, now: float) -> None:
        """Each wrong try after the first few doubles the wait."""
        place = _place(address)
        with self._lock:
            count = self._wrong.pop(place, (0, now))[0] + 1
            wait = FIRST_WAIT_S * 2 ** min(count - FREE_TRIES, 30) if count >= FREE_TRIES else 0.0
            self._wrong[place] = count, now + min(wait, LONGEST_WAIT_S)
            if len(self._wrong) > MOST_ADDRESSES:
                del self._wrong[next(iter(self._wrong))]

    def was_right(self, address: str) -> None:
        """The address begins anew."""
        with self._lock:
            self._wrong.pop(_place(address), None)


def lock(app: Flask, password: str | None) -> None:
    """The app answers nobody who has not told the password, if there is one."""
    app.config["PASSWORD"] = password or None
    app.extensions["tries"] = Tries()
    app.register_blueprint(rooms)
    if password:
        app.before_request(_ask)


@rooms.get("/password")
def show() -> str:
    """The page that asks."""
    return _screen()


@rooms.post("/password")
def enter() -> Response | tuple[str, int]:
    """The desk, where the password is right; else the page that asks, and what was wrong."""
    try:
        right = _is_right(request.form.get("password", ""))
    except TooManyRequests as error:
        return _screen(str(error.description)), 429
    if not right:
        return _screen(_WRONG), 401
    session.clear()
    session["told"] = _fingerprint()
    return redirect(_way_on(), 303)


@rooms.post("/password/forget")
def leave() -> Response:
    """This browser has to tell the password again."""
    session.clear()
    return redirect(url_for("password.show"), 303)


def _ask() -> Response | tuple[str, int] | None:
    if request.endpoint in OPEN_TO_ALL or hmac.compare_digest(session.get("told", ""), _fingerprint()):
        return None
    if request.path.startswith("/api/"):
        _ask_program()
        return None
    if request.method == "GET":
        return redirect(url_for("password.show", on=request.full_path.rstrip("?")), 303)
    # What was typed comes back on the page, to be copied: a session may end in the middle of a letter.
    return _screen("Nothing was kept yet, for this desk does not know you any more."), 401


def _ask_program() -> None:
    sent = request.authorization
    told = (sent.password or sent.token) if sent else None
    # Not “Basic”, or a browser whose session has ended would put up a box of its own.
    challenge = WWWAuthenticate("bearer", {"realm": "letters"})
    if told is None:
        raise Unauthorized(_TELL, www_authenticate=challenge)
    if not _is_right(told):
        raise Unauthorized(_WRONG, www_authenticate=challenge)


def _is_right(told: str) -> bool:
    """Is this the password? 429 where the address has been wrong too often."""
    tries: Tries = current_app.extensions["tries"]
    address, now = request.remote_addr or "", time.monotonic()
    if wait := tries.wait_s(address, now):
        seconds = int(wait) + 1
        raise TooManyRequests(f"That was wrong too often. Wait {_said(seconds)}.", retry_after=seconds)
    if hmac.compare_digest(_digest(told), _digest(current_app.config["PASSWORD"] or "")):
        tries.was_right(address)
        return True
    tries.was_wrong(address, now)
    return False


def _screen(wrong: str = "") -> str:
    if not current_app.config["PASSWORD"]:
        abort(404)
    typed = "" if request.endpoint == "password.enter" else request.form.get("text", "")
    return render_template("password.html", wrong=wrong, on=_way_on(), typed=typed)


def _way_on() -> str:
    """Where somebody wanted to go: a place of this desk and never another host's."""
    wanted = request.values.get("on", "/")
    return (
        wanted if wanted.startswith("/") and wanted[1:2] not in ("/", "\\") and wanted.isprintable() else "/"
    )


def _fingerprint() -> str:
    """What a cookie holds instead of the password; another password makes all cookies void."""
    key = str(current_app.config["SECRET_KEY"]).encode()
    return hmac.new(key, _digest(current_app.config["PASSWORD"] or ""), hashlib.sha256).hexdigest()


def _digest(password: str) -> bytes:
    # Of one length, so that a comparison does not tell how long the password is.
    return hashlib.sha256(password.encode("utf-8", "surrogatepass")).digest()


def _place(address: str) -> str:
    """The address, or the network of an IPv6 one: whoever has one of those has all of them."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    return str(ipaddress.ip_network((known, 64), strict=False)) if known.version == 6 else address


def _said(seconds: int) -> str:
    minutes = round(seconds / 60)
    return f"{seconds} seconds" if seconds < 90 else f"{minutes} minutes"
