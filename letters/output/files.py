"""Where files are written: whole or not at all, and an existing one survives a run that fails."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from letters.errors import OutputError
from letters.ink import Page
from letters.letter import Letter
from letters.output.svg import write_centre_lines, write_svg
from letters.output.text import write_json, write_text

SUFFIXES = (".pdf", ".svg", ".txt", ".json")
INKED = (".pdf", ".svg")


def check_place(path: Path, suffixes: Sequence[str] = SUFFIXES) -> None:
    """Raises OutputError where a file could not be written, before any work is done for it."""
    if path.is_dir():
        raise OutputError(
            f"{path} is a folder; name a file in it, such as {path / ('letter' + suffixes[0])}."
        )
    if path.suffix.lower() not in suffixes:
        allowed = ", ".join(suffixes)
        raise OutputError(f"{path}: the end of the name says what to write; use one of: {allowed}.")
    if not path.parent.is_dir():
        raise OutputError(f"{path}: there is no folder {path.parent}; make it first, or name another.")


def write_letter(
    path: Path, letter: Letter, pages: Sequence[Page], centre_lines: bool = False
) -> tuple[Path, ...]:
    """The files written for a letter; the suffix says what, and several SVG pages are numbered: name-1.svg …

    With `centre_lines`, an SVG holds the pen's way alone, as a plotter draws it."""
    check_place(path)
    kind = path.suffix.lower()
    if kind == ".pdf":
        # reportlab is slow to import, and most of what the shell is asked for does without it.
        from letters.output.pdf import write_pdf

        with written_whole(path, "wb") as file:
            write_pdf(pages, letter, file)
    elif kind == ".svg":
        return _write_drawings(path, letter, pages, centre_lines)
    else:
        with written_whole(path) as file:
            (write_json if kind == ".json" else write_text)(letter, file)
    return (path,)


def page_paths(path: Path, count: int) -> tuple[Path, ...]:
    """A name for each page: the one given, or name-1, name-2 … where there are several."""
    if count == 1:
        return (path,)
    return tuple(path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(1, count + 1))


@contextmanager
def written_whole(path: Path, mode: str = "w") -> Iterator[Any]:
    """A file to write to, which takes its name only when all has been written. Mode "w" (UTF-8) or "wb".

    Raises OutputError where the place cannot be written to."""
    goal = Path(os.path.realpath(path))
    beside = goal.with_name(f".letters-{secrets.token_hex(6)}")
    text = {"encoding": "utf-8", "newline": "\n"} if "b" not in mode else {}
    try:
        with open(beside, mode.replace("w", "x"), **text) as file:  # type: ignore[call-overload]
            yield file
            file.flush()
            os.fsync(file.fileno())
        if goal.exists():
            shutil.copymode(goal, beside)
        os.replace(beside, goal)
    except OSError as why:
        raise OutputError(
            f"{path} cannot be written: {why.strerror or why}. Nothing there was changed."
        ) from why
    finally:
        with suppress(OSError):
            beside.unlink()


def _write_drawings(
    path: Path, letter: Letter, pages: Sequence[Page], centre_lines: bool
) -> tuple[Path, ...]:
    paths = page_paths(path, len(pages))
    for place, page in zip(paths, pages, strict=True):
        with written_whole(place) as file:
            if centre_lines:
                write_centre_lines(page, file, letter)
            else:
                write_svg(page, file, letter, pen=True)
    return paths
