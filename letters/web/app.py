"""`create_app(config)`: the app, put together from its blueprints."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flask import Flask
from flask_wtf.csrf import CSRFProtect

from letters.errors import StoreError
from letters.folders import data_folder
from letters.store import Store, store_in
from letters.web import (
    api,
    api_sentences,
    api_shelf,
    api_things,
    apologies,
    asked,
    desk,
    drawer,
    examples,
    files,
    hands,
    live,
    password,
    phrases,
    sentences,
    studio,
    voices,
)
from letters.web.security import LARGEST_REQUEST_BYTES, LOOPBACK, guard, secret_key
from letters.web.workshop import Workshop

STATIC = Path(__file__).parent / "static"


def create_app(config: Mapping[str, Any] | None = None) -> Flask:
    """The desk, drawer and API over one data folder.

    Of `config`, DATA is the data folder (None: the usual one), HOSTS are names that the app answers to beside
    those of this machine, PASSWORD is what every page asks for (None: nothing), STORE is a database URL in place
    of the folder's own; all else is Flask's."""
    given = dict(config or {})
    folder = _made(data_folder(given.pop("DATA", None)))
    allowed = {*LOOPBACK, *given.pop("HOSTS", ())}
    store = Store(given.pop("STORE")) if "STORE" in given else store_in(folder)
    app = Flask(__name__, template_folder="screens", static_url_path=f"/static/{_edition()}")
    app.config.update(
        SECRET_KEY=secret_key(folder),
        ALLOWED_HOSTS=allowed,
        MAX_CONTENT_LENGTH=LARGEST_REQUEST_BYTES,
        MAX_FORM_MEMORY_SIZE=LARGEST_REQUEST_BYTES,
        SESSION_COOKIE_NAME="letters",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        # A letter may lie open for days; a token holds as long as the browser does.
        WTF_CSRF_TIME_LIMIT=None,
    )
    told = given.pop("PASSWORD", None)
    app.config.update(given)
    app.extensions["workshop"] = Workshop(folder, store)
    app.json.sort_keys = False  # type: ignore[attr-defined]
    _furnish(app, told)
    return app


def _edition() -> str:
    """A name for the style sheets and scripts as they are now. It stands in their address, so that a browser may keep
    them for good and asks for all of them anew after any change."""
    files = sorted(STATIC.iterdir())
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]


def _made(folder: Path) -> Path:
    """The data folder, made where it is not there yet, for its owner alone."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as why:
        reason = why.strerror or why
        raise StoreError(f"{folder} cannot be made ({reason}); name another folder with --data.") from why
    return folder


def _furnish(app: Flask, told: str | None) -> None:
    guard(app)
    password.lock(app, told)
    csrf = CSRFProtect(app)
    programs = (api, api_sentences, api_shelf, api_things)
    for room in programs:
        csrf.exempt(room.rooms)
    apologies.answer_errors(app)
    phrases.teach(app)
    for room in (desk, asked, sentences, live, drawer, examples, studio, hands, voices, files, *programs):
        app.register_blueprint(room.rooms)
    app.add_url_rule("/healthz", "healthz", lambda: ("ok\n", {"Content-Type": "text/plain; charset=utf-8"}))
