"""Where things are read from: our templates/, corpus/ and fonts/, and the folders of those names in the data folder;
how a file of them is listed, read, and written whole.

What the files say is left to library.py; how the user's own are kept and thrown away, to own.py."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from letters.errors import LettersError

_PACKAGE = Path(__file__).resolve().parent
# In a wheel they travel inside the package, in a checkout they lie beside it.
_SHIPPED = next(
    (place for place in (_PACKAGE / "shipped", _PACKAGE.parent) if (place / "templates").is_dir()),
    _PACKAGE.parent,
)
_LARGEST_KB = {".form": 64, ".hand": 1000, ".txt": 5000}
_NAME = re.compile(r"[^\W_][\w .'-]{0,80}")
MakeError = Callable[[str, str], LettersError]


@dataclass(frozen=True)
class File:
    """A file, or whatever lies there under such a name: `short` is how messages and sources name it, whoever's it
    is."""

    path: Path
    short: str
    own: bool

    @property
    def name(self) -> str:
        return self.path.stem


def data_folder(given: Path | str | None) -> Path:
    """The folder of the user's letters, templates, voices and hands: the one given, else LETTERS_DATA, else the usual
    one of this system. It need not be there yet."""
    named = given or os.environ.get("LETTERS_DATA")
    return Path(named).expanduser() if named else platformdirs.user_data_path("letters")


def is_name(name: str) -> bool:
    """May a file of the user's be called so? No such name leads out of its folder."""
    return bool(_NAME.fullmatch(name)) and ".." not in name


def shipped_files(folder: str, suffix: str) -> dict[str, File]:
    """Our files of a folder, by name."""
    return {one.name: one for one in _listed(_SHIPPED, folder, suffix, False)}


def own_files(folder: str, suffix: str, data: Path) -> dict[str, File]:
    """The user's files of a folder, by name."""
    return {one.name: one for one in _listed(data, folder, suffix, True) if is_name(one.name)}


def misnamed_files(folder: str, suffix: str, data: Path) -> list[File]:
    """The user's files of a folder that cannot be asked for, since they are called what nothing can be called."""
    return [one for one in _listed(data, folder, suffix, True) if not is_name(one.name)]


def all_files(folder: str, suffix: str, data: Path) -> dict[str, list[File]]:
    """The files of a folder by name: ours first, the user's last; the last one counts."""
    found: dict[str, list[File]] = {}
    for files in (shipped_files(folder, suffix), own_files(folder, suffix, data)):
        for name, file in files.items():
            found.setdefault(name, []).append(file)
    return dict(sorted(found.items()))


def read_text(file: File, error: MakeError) -> str:
    """What a file says. Raises the error, which names the file, where it cannot be read."""
    largest = _LARGEST_KB[file.path.suffix]
    try:
        if not file.path.is_file():
            raise error(_what_it_is(file.path), file.short)
        if file.path.stat().st_size > largest * 1000:
            raise error(f"this file is larger than {largest:,} KB", file.short)
        return file.path.read_bytes().decode("utf-8-sig")
    except OSError as why:
        raise error(f"this file cannot be read: {why.strerror}", file.short) from why
    except UnicodeDecodeError as why:
        raise error(f"byte {why.start + 1} is not UTF-8; save the file as UTF-8", file.short) from None


def write_whole(path: Path, text: str) -> None:
    """Writes a file whole or not at all, and its folder where it is not there. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(beside, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def _listed(root: Path, folder: str, suffix: str, own: bool) -> list[File]:
    try:
        paths = sorted((root / folder).iterdir())
    except OSError:
        return []
    return [
        File(path, f"{folder}/{path.name}", own)
        for path in paths
        if path.suffix == suffix and not path.name.startswith(".")
    ]


def _what_it_is(path: Path) -> str:
    if path.is_dir():
        return "this is a folder, and no file"
    return "this link leads nowhere" if path.is_symlink() and not path.exists() else "this is no file"
