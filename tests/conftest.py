"""What every test may use: the box hand, what pdftotext reads in a PDF, and a swept memory for what is timed."""

from __future__ import annotations

import gc
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from boxes import boxes

# The fixtures of the browser: one desk and one Chromium for all files that want them.
from browsing import browser, desk, page, phone, script  # noqa: F401

from letters.hand.handfile import parse_hand
from letters.penmanship import Hand


@pytest.fixture(scope="session")
def box_hand() -> Hand:
    return parse_hand(boxes("".join(map(chr, range(33, 127))) + "é“”’—–…œß"), "box")


@pytest.fixture(scope="module")
def swept() -> Iterator[None]:
    """What the tests before have left in memory is set aside: going through it for garbage takes half a second, and
    would fall to whatever is timed just then."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def pdf_text(tmp_path: Path) -> Callable[[bytes], str]:
    """What pdftotext reads in a PDF."""
    if not shutil.which("pdftotext"):
        pytest.fail("pdftotext is not installed: `make test` sets it up (poppler-utils)")

    def read(pdf: bytes) -> str:
        path = tmp_path / "read.pdf"
        path.write_bytes(pdf)
        return subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode()

    return read
