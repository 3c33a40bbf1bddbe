"""A letter is rehearsed and the hands are measured while nobody asks for anything, so that nobody waits for what is
done once: the first letter would take a second longer than the next, the first page in a hand a tenth.

Each step waits for a pause, so that it holds up no page for longer than it takes itself; the first pause is the moment
in which somebody who has started the desk goes to their browser. What the desk then holds it keeps for good, two
hundred thousand things: Python's collector need not go through them again, which now and then took as long as a
page."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from flask import Flask

from letters import library
from letters.errors import LettersError
from letters.web.workshop import Workshop

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_A_WORD = "the"


class Warming:
    """Stands before an app, and measures the hands of its folder, the usual one first, in a thread of its own that ends
    with the program; it waits until nobody has asked for `pause_s`, and `done` is set when it is through."""

    def __init__(self, app: Flask, pause_s: float = 0.3) -> None:
        self._shop: Workshop = app.extensions["workshop"]
        self._screens = app.jinja_env
        self._answer = app.wsgi_app
        app.wsgi_app = self  # type: ignore[method-assign, assignment]
        self._pause_s, self._lock = pause_s, threading.Lock()
        self._busy, self._last = 0, time.monotonic()
        self.done = threading.Event()
        threading.Thread(target=self._warm, name="warming", daemon=True).start()

    def __call__(self, asked: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        with self._lock:
            self._busy += 1
        try:
            return self._answer(asked, start)
        finally:
            with self._lock:
                self._busy, self._last = self._busy - 1, time.monotonic()

    def _warm(self) -> None:
        with suppress(LettersError):  # whoever asks for the thing that is missing is told of it
            for step in (lambda: self._shop.shelf, self._read_screens, self._shop.rehearse):
                self._wait_for_a_pause()
                step()
            names, usual = library.hand_names(self._shop.folder), self._shop.usual()["hand"]
            for name in sorted(names, key=lambda name: name != usual):
                self._wait_for_a_pause()
                self._shop.line(name, _A_WORD)
        self._wait_for_a_pause()
        gc.collect()
        gc.freeze()
        self.done.set()

    def _read_screens(self) -> None:
        for name in ("blank.html", "letter.html"):
            self._screens.get_template(name)

    def _wait_for_a_pause(self) -> None:
        while self._busy or time.monotonic() - self._last < self._pause_s:
            time.sleep(self._pause_s / 3)
