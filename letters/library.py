"""What letters are written from and with: the only reader of templates/, corpus/ and fonts/ and of the user's
own copies.

A user's file of the same name takes the place of ours. One of theirs that cannot be read is left out and reported in
`Library.problems`, and ours stands; a broken one of ours is an error."""

from __future__ import annotations

import contextlib
import functools
import os
import re
import tempfile
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

import platformdirs

from letters.errors import (
    BriefError,
    CorpusError,
    HandError,
    LettersError,
    StoreError,
    TemplateError,
    UnknownName,
    VoiceError,
)
from letters.hand.handfile import parse_front, parse_hand
from letters.letter import Form, Saying, Shelf, Voice
from letters.penmanship import Hand
from letters.words.form import parse_form, parse_sayings, parse_voice

SECTIONS = ("replies", "scenes", "asides", "salutations", "closings", "pools")
_PACKAGE = Path(__file__).resolve().parent
# In a wheel they travel inside the package, in a checkout they lie beside it.
_SHIPPED = next(
    (place for place in (_PACKAGE / "shipped", _PACKAGE.parent) if (place / "templates").is_dir()),
    _PACKAGE.parent,
)
_LARGEST_BYTES = 5_000_000
_NAME = re.compile(r"[^\W_][\w .'-]{0,80}")
_Error = Callable[[str, str], LettersError]
_Read = TypeVar("_Read")


@dataclass(frozen=True)
class Library:
    """The shelf, and what is wrong with those of the user's own files that are not on it."""

    shelf: Shelf
    problems: tuple[LettersError, ...] = ()


@dataclass(frozen=True)
class _File:
    """A file of the library: `short` is how messages and sources name it, whoever's it is."""

    path: Path
    short: str
    own: bool

    @property
    def name(self) -> str:
        return self.path.stem


def data_folder(given: Path | str | None) -> Path:
    """The folder of the user's letters, templates, voices and hands: the one given, else LETTERS_DATA, else
    the usual one
    of this system. It need not be there yet."""
    named = given or os.environ.get("LETTERS_DATA")
    return Path(named).expanduser() if named else platformdirs.user_data_path("letters")


def load_library(data: Path) -> Library:
    """Everything that letters are written from, ours and the user's. Raises for a broken file of ours alone."""
    problems: list[LettersError] = []
    forms = _read_all("templates", ".form", data, TemplateError, parse_form, problems)
    voices = _read_all("corpus/voices", ".txt", data, CorpusError, parse_voice, problems)
    sections = _read_all("corpus", ".txt", data, CorpusError, _read_section, problems)
    return Library(_make_shelf(forms, sections, voices), tuple(problems))


def load_shelf(data: Path) -> Shelf:
    """The shelf of `load_library`, its problems passed over."""
    return load_library(data).shelf


def template_text(name: str, data: Path) -> str:
    """A template as it stands in its file. Raises UnknownName."""
    return _read_text(_find("template", name, _files("templates", ".form", data)), TemplateError)


def template_texts(data: Path) -> dict[str, str]:
    """Every template as it stands in its file, by name; those that the program cannot read are among them."""
    return {
        name: _read_text(one[-1], TemplateError) for name, one in _files("templates", ".form", data).items()
    }


def corpus_texts(data: Path) -> dict[str, str]:
    """Every file of the corpus and every voice as it stands, by the name that messages give it."""
    files = [
        one[-1] for folder in ("corpus", "corpus/voices") for one in _files(folder, ".txt", data).values()
    ]
    return {file.short: _read_text(file, CorpusError) for file in files}


def shipped_names() -> frozenset[str]:
    """The names of our own templates."""
    return frozenset(path.stem for path in _listed(_SHIPPED / "templates", ".form"))


def own_templates(data: Path, folder: str = "templates") -> dict[str, str]:
    """The user's own templates as they stand, by name; in the folder "drafts" those that are not yet offered."""
    return {
        path.stem: _read_text(_File(path, f"{folder}/{path.name}", True), TemplateError)
        for path in _listed(data / folder, ".form")
    }


def save_template(name: str, text: str, data: Path, folder: str = "templates") -> None:
    """Keeps a template of the user's, whole or not at all. Raises BriefError for a name that cannot be a file's,
    StoreError where the folder cannot be written."""
    if not _NAME.fullmatch(name) or ".." in name:
        raise BriefError(f"“{name}” is no name for a template; use letters, digits and hyphens", "name")
    path = data / folder / f"{name}.form"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_whole(path, text)
    except OSError as why:
        raise StoreError(f"the template cannot be kept in {path.parent}: {why.strerror}") from why


def drop_own(name: str, data: Path, folder: str, suffix: str = ".form") -> bool:
    """One of the user's own files is gone, if it was there; one of ours of the same name counts again."""
    for path in _listed(data / folder, suffix):
        if path.stem == name:
            path.unlink()
            return True
    return False


def hand_names(data: Path) -> tuple[str, ...]:
    """The names of all hands, in the order of the alphabet."""
    return tuple(sorted(_files("fonts", ".hand", data)))


def hand_text(name: str, data: Path) -> tuple[str, str]:
    """A hand file as it stands, and how messages name it ("fonts/theodore.hand"). Raises UnknownName."""
    file = _find("hand", name, _files("fonts", ".hand", data))
    return _read_text(file, HandError), file.short


def load_hand(name: str, data: Path) -> Hand:
    """A hand, ready to write. Raises UnknownName, HandError."""
    text, file = hand_text(name, data)
    with _ONE_READER:
        return _parsed_hand(text, name, file)


# Two who ask at once get the same hand, and not two that are alike: its shapes are known by identity.
_ONE_READER = threading.Lock()
# A hand that reads the same is the same: what the hand's rooms have measured of it is not measured again.
_parsed_hand = functools.lru_cache(maxsize=16)(parse_hand)


def hand_habits(data: Path) -> dict[str, tuple[str, str]]:
    """The pen and the ink that each hand usually takes; a hand that cannot be read has none."""
    habits = {}
    for name in hand_names(data):
        with contextlib.suppress(HandError):
            text, file = hand_text(name, data)
            said = parse_front(text, name, file)
            habits[name] = said["pen"], said["ink"]
    return habits


def own_voices(data: Path) -> tuple[str, ...]:
    """The names of the user's own voices."""
    return tuple(path.stem for path in _listed(data / "corpus" / "voices", ".txt"))


def save_voice(name: str, text: str, data: Path) -> Path:
    """Keeps a voice in the data folder, whole or not at all, and gives its path. Raises VoiceError,
    CorpusError where the
    text is no voice, StoreError where the folder cannot be written."""
    if not _NAME.fullmatch(name) or ".." in name:
        raise VoiceError(f"“{name}” is no name for a voice; use letters, digits and hyphens")
    if not parse_voice(text, name).sayings:
        raise VoiceError(f"the voice “{name}” has nothing to say: no sentence of the text can be used")
    path = data / "corpus" / "voices" / f"{name}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_whole(path, text)
    except OSError as why:
        raise StoreError(f"the voice cannot be kept in {path.parent}: {why.strerror}") from why
    return path


def _write_whole(path: Path, text: str) -> None:
    beside, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(beside, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def _files(folder: str, suffix: str, data: Path) -> dict[str, list[_File]]:
    """The files of a folder by name: ours first, the user's last; the last one counts."""
    found: dict[str, list[_File]] = {}
    for root, own in ((_SHIPPED, False), (data, True)):
        for path in _listed(root / folder, suffix):
            found.setdefault(path.stem, []).append(_File(path, f"{folder}/{path.name}", own))
    return dict(sorted(found.items()))


def _listed(folder: Path, suffix: str) -> list[Path]:
    try:
        return sorted(
            path
            for path in folder.iterdir()
            if path.suffix == suffix and path.is_file() and _NAME.fullmatch(path.stem)
        )
    except OSError:
        return []


def _find(key: str, name: str, files: Mapping[str, list[_File]]) -> _File:
    """The file of that name. A name is looked up and never made into a path, so that none leads out of the
    folders."""
    if name not in files:
        raise UnknownName(key, name, files)
    return files[name][-1]


def _read_all(
    folder: str,
    suffix: str,
    data: Path,
    error: _Error,
    parse: Callable[[str, str], _Read],
    problems: list[LettersError],
) -> dict[str, _Read]:
    """What the files of a folder say, by name; the user's where it can be read, else ours."""
    read: dict[str, _Read] = {}
    for name, files in _files(folder, suffix, data).items():
        for file in files:
            try:
                read[name] = _parsed(parse, _read_text(file, error), name)
            except LettersError as problem:
                if not file.own:
                    raise
                problems.append(problem)
    return read


@lru_cache(maxsize=1024)
def _parsed(parse: Callable[[str, str], _Read], text: str, name: str) -> _Read:
    # Two hundred templates take a quarter of a second to parse, and one of them changes at a time.
    return parse(text, name)


def _read_text(file: _File, error: _Error) -> str:
    try:
        content = file.path.read_bytes()
    except OSError as why:
        raise error(f"this file cannot be read: {why.strerror}", file.short) from why
    if len(content) > _LARGEST_BYTES:
        raise error(f"this file is larger than {_LARGEST_BYTES // 1_000_000} MB", file.short)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as why:
        raise error(f"byte {why.start + 1} is not UTF-8; save the file as UTF-8", file.short) from None


def _read_section(text: str, name: str) -> dict[str, tuple[Saying, ...]]:
    if name not in SECTIONS:
        raise CorpusError(
            f"this file is not used; call it one of: {', '.join(SECTIONS)}", f"corpus/{name}.txt"
        )
    return parse_sayings(text, name)


def _make_shelf(
    forms: Mapping[str, Form],
    sections: Mapping[str, dict[str, tuple[Saying, ...]]],
    voices: Mapping[str, Voice],
) -> Shelf:
    return Shelf(
        tuple(forms.values()), **{name: sections.get(name, {}) for name in SECTIONS}, voices=dict(voices)
    )
