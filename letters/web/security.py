"""What every answer carries and every request must satisfy: secret key, host name, size, headers.

The pages hold people's letters, so no other host may be asked by them, frame them, or ask for them."""

from __future__ import annotations

import ipaddress
import os
import secrets
from pathlib import Path
from urllib.parse import urlsplit

from flask import Flask, Response, abort, current_app, request

from letters.errors import StoreError

LOOPBACK = ("127.0.0.1", "localhost", "::1")
KEY_FILE = "secret-key"
LARGEST_REQUEST_BYTES = 256 * 1024
LARGEST_UPLOAD_BYTES = 5_000_000
UPLOADS = ("voices.take_in", "api_things.take_in")
# The address of a style sheet or script names its content (app.py), so nobody has to ask for it twice.
FOR_GOOD = "public, max-age=31536000, immutable"

HEADERS = {
    "Content-Security-Policy": "; ".join(
        (
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(self), payment=()",
}


def guard(app: Flask) -> None:
    """The app refuses foreign hosts and sends the headers."""
    app.before_request(_refuse_foreign_host)
    app.before_request(_allow_uploads)
    app.after_request(_add_headers)


def secret_key(folder: Path) -> str:
    """The key that signs the cookies of this data folder: made once, readable by its owner alone."""
    file = folder / KEY_FILE
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return _read_key(file)
    except OSError as why:
        raise _no_key(file, why) from why
    with os.fdopen(handle, "w", encoding="ascii") as out:
        key = secrets.token_hex(32)
        out.write(key)
    return key


def refuse_foreign_origin() -> None:
    """Stops a request that a page of another host has sent: its Origin is not where it went."""
    origin = request.headers.get("Origin")
    if origin is not None and urlsplit(origin)[:2] != urlsplit(request.host_url)[:2]:
        abort(403, "Another site sent this. Letters are written only from their own pages.")


def _read_key(file: Path) -> str:
    try:
        key = file.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as why:
        raise _no_key(file, why) from why
    if len(key) < 32:
        raise StoreError(f"{file} does not hold a key; delete it, and a new one is made.")
    return key


def _no_key(file: Path, why: Exception) -> StoreError:
    reason = why.strerror if isinstance(why, OSError) else "it is not text"
    return StoreError(
        f"The key file {file} cannot be used ({reason}); make the folder writable or name another."
    )


def _refuse_foreign_host() -> None:
    # A page elsewhere can point a name of its own at this machine and then read us; it cannot hide that name.
    name = urlsplit(f"//{request.host}").hostname or ""
    if name.rstrip(".") not in current_app.config["ALLOWED_HOSTS"] and not _is_own_address(name):
        abort(400, f"This desk does not answer to the name “{name}”. Open it under http://127.0.0.1 instead.")


def _is_own_address(name: str) -> bool:
    """Is it an address in figures, at a desk that has a password? Nobody else can point such a one at this machine."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return bool(current_app.config["PASSWORD"])


def _allow_uploads() -> None:
    # Before anything reads the form, the check of its token among it.
    if request.endpoint in UPLOADS:
        request.max_content_length = LARGEST_UPLOAD_BYTES


def _add_headers(response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if request.endpoint != "static":
        response.headers.setdefault("Cache-Control", "private, no-cache")
    elif response.status_code < 400:
        response.headers["Cache-Control"] = FOR_GOOD
    return response
