"""A desk of its own behind waitress on loopback, to be looked at with a browser: by the tests, by bench/browser.py."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from waitress import wasyncore

from letters.web import create_app
from letters.web.serving import bind
from letters.web.warming import Warming


@contextmanager
def desk_in(folder: Path, warm: bool = False) -> Iterator[str]:
    """The address of a desk that keeps its letters in the folder; `warm`, it measures its hands as `letters serve`
    does."""
    app = create_app({"DATA": folder})
    server = bind(app, "127.0.0.1", 0)
    if warm:
        Warming(app)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.effective_port}"
    finally:
        # In the server's own thread, so that no connection is left open behind its back.
        server.trigger.pull_trigger(lambda: wasyncore.close_all(server._map))
        thread.join(5)
        server.task_dispatcher.shutdown()
