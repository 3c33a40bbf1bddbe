"""The user's own files in the data folder: which there are, how one is kept, and how it is thrown away."""

from __future__ import annotations

from itertools import chain, count
from pathlib import Path

from letters.errors import BriefError, CorpusError, StoreError, TemplateError, UnknownName, VoiceError
from letters.folders import is_name, own_files, read_text, write_whole
from letters.words.forms.form import parse_voice

TEMPLATES, DRAFTS, VOICES = "templates", "drafts", "corpus/voices"
THROWN = "thrown"  # where voices lie that were thrown away, so that they can be had back
_SUFFIX = {TEMPLATES: ".form", DRAFTS: ".form", VOICES: ".txt"}


def own_names(data: Path, folder: str) -> tuple[str, ...]:
    """The names of the user's own things in one of the folders above; some of them may not be readable."""
    return tuple(own_files(folder, _SUFFIX[folder], data))


def own_text(name: str, data: Path, folder: str) -> str | None:
    """One of them as it stands, or None where it is not there. Raises TemplateError, CorpusError."""
    file = own_files(folder, _SUFFIX[folder], data).get(name)
    return read_text(file, CorpusError if folder == VOICES else TemplateError) if file else None


def save_template(name: str, text: str, data: Path, folder: str = TEMPLATES) -> None:
    """Keeps a template of the user's, whole or not at all. Raises BriefError for a name that cannot be a file's,
    StoreError where the folder cannot be written."""
    if not is_name(name):
        raise BriefError(f"“{name}” is no name for a template; use letters, digits and hyphens", "name")
    _write("template", data / folder / f"{name}.form", text)


def save_voice(name: str, text: str, data: Path) -> Path:
    """Keeps a voice in the data folder, whole or not at all, and gives its path. Raises VoiceError, CorpusError where
    the text is no voice, StoreError where the folder cannot be written."""
    if not is_name(name):
        raise VoiceError(f"“{name}” is no name for a voice; use letters, digits and hyphens")
    if not parse_voice(text, name).sayings:
        raise VoiceError(f"the voice “{name}” has nothing to say: no sentence of the text can be used")
    path = data / VOICES / f"{name}.txt"
    _write("voice", path, text)
    return path


def drop_own(name: str, data: Path, folder: str) -> bool:
    """One of the user's own files is gone, if it was there; one of ours of the same name counts again. Raises
    StoreError where it cannot be thrown away."""
    file = own_files(folder, _SUFFIX[folder], data).get(name)
    if file is None:
        return False
    try:
        if folder == VOICES:
            file.path.replace(_free(data / THROWN, name))
        else:
            file.path.unlink()
    except OSError as why:
        raise StoreError(f"{file.short} cannot be thrown away: {why.strerror}") from why
    return True


def thrown_voices(data: Path) -> tuple[str, ...]:
    """The names of the voices that were thrown away and can be had back."""
    return tuple(own_files(THROWN, _SUFFIX[VOICES], data))


def _free(folder: Path, name: str) -> Path:
    """Where a voice can lie beside those of its name that were thrown away before it: "mine", "mine 2", "mine 3"."""
    folder.mkdir(parents=True, exist_ok=True)
    names = chain([name], (f"{name} {number}" for number in count(2)))
    return next(path for each in names if not (path := folder / f"{each}{_SUFFIX[VOICES]}").exists())


def put_back_voice(name: str, data: Path) -> None:
    """A voice that was thrown away is there again. Raises UnknownName, VoiceError where another of its name is there,
    StoreError where it cannot be moved."""
    thrown = own_files(THROWN, _SUFFIX[VOICES], data)
    if name not in thrown:
        raise UnknownName("voice", name, thrown)
    if name in own_names(data, VOICES):
        raise VoiceError(f"there is another voice “{name}” now; delete that one first")
    try:
        thrown[name].path.replace(data / VOICES / f"{name}.txt")
    except OSError as why:
        raise StoreError(f"the voice “{name}” cannot be put back: {why.strerror}") from why


def _write(what: str, path: Path, text: str) -> None:
    try:
        write_whole(path, text)
    except OSError as why:
        raise StoreError(f"the {what} cannot be kept in {path.parent}: {why.strerror}") from why
