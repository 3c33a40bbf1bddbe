"""What letters are written from and with: the only reader of templates/, corpus/ and fonts/ and of the user's own
copies (folders.py says where they lie).

A user's file of the same name takes the place of ours. One of theirs that cannot be read is left out and reported, and
ours stands; a broken one of ours is an error."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeVar
from weakref import WeakValueDictionary

from letters.errors import CorpusError, HandError, LettersError, TemplateError, UnknownName
from letters.folders import File, MakeError, all_files, misnamed_files, own_files, read_text, shipped_files
from letters.hand.handfile import parse_front, parse_hand
from letters.letter import Form, Saying, Shelf, Voice
from letters.penmanship import Hand
from letters.words.forms.form import parse_form, parse_sayings, parse_voice

SECTIONS = ("replies", "scenes", "asides", "salutations", "closings", "pools", "ways")
HANDS = "fonts", ".hand"
_Read = TypeVar("_Read")
_Problem = TypeVar("_Problem", bound=LettersError)
_Error = Callable[[str, str], _Problem]


@dataclass(frozen=True)
class Library:
    """The shelf, and what is wrong with those of the user's own files that are not on it."""

    shelf: Shelf
    problems: tuple[LettersError, ...] = ()


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
    """A template as it stands in its file. Raises UnknownName, TemplateError."""
    return read_text(_find("template", name, all_files("templates", ".form", data)), TemplateError)


def template_texts(data: Path) -> dict[str, str]:
    """Every template as it stands in its file, by name; those in which the program finds faults are among them, files
    that are no text are not."""
    return {one.name: text for one, text in _texts("templates", ".form", data, TemplateError)}


def corpus_texts(data: Path) -> dict[str, str]:
    """Every file of the corpus and every voice as it stands, by the name that messages give it."""
    folders = ("corpus", "corpus/voices")
    return {one.short: text for folder in folders for one, text in _texts(folder, ".txt", data, CorpusError)}


def shipped_names() -> frozenset[str]:
    """The names of our own templates."""
    return frozenset(shipped_files("templates", ".form"))


def hand_names(data: Path) -> tuple[str, ...]:
    """The names of all hands that can write, in the order of the alphabet."""
    problems = hand_problems(data)
    return tuple(n for n, files in all_files(*HANDS, data).items() if n not in problems or not files[0].own)


def hand_problems(data: Path) -> dict[str, HandError]:
    """What is wrong with those of the user's hands that cannot be read, by name; where we have one of the name, that
    stands."""
    found = {file.name: _misnamed(file, HandError) for file in misnamed_files(*HANDS, data)}
    for name, file in own_files(*HANDS, data).items():
        try:
            _hand_in(file)
        except HandError as problem:
            found[name] = problem
    return found


def hand_text(name: str, data: Path) -> tuple[str, str]:
    """A hand file as it stands, and how messages name it ("fonts/theodore.hand"). Raises UnknownName, HandError."""
    file = _find("hand", name, all_files(*HANDS, data))
    return read_text(file, HandError), file.short


def hand_texts(data: Path) -> dict[str, str]:
    """Every hand file as it stands, by the name that messages give it; files that are no text are not among them."""
    return {one.short: text for one, text in _texts(*HANDS, data, HandError)}


def load_hand(name: str, data: Path) -> Hand:
    """A hand, ready to write; ours where the user's cannot be read. Raises UnknownName, HandError."""
    files = all_files(*HANDS, data)
    last = _find("hand", name, files)
    try:
        return _hand_in(last)
    except HandError:
        if files[name][0] is last:
            raise
        return _hand_in(files[name][0])


def hand_habits(data: Path) -> dict[str, tuple[str, str]]:
    """The pen and the ink that each hand usually takes; a hand that cannot be read has none."""
    habits, problems = {}, hand_problems(data)
    for name, files in all_files(*HANDS, data).items():
        with suppress(HandError):
            file = files[0 if name in problems else -1]
            said = parse_front(read_text(file, HandError), name, file.short)
            habits[name] = said["pen"], said["ink"]
    return habits


def _hand_in(file: File) -> Hand:
    text = read_text(file, HandError)
    with _ONE_READER:
        read = _parsed_hand(text, file.name, file.short)
        if isinstance(read, Hand):
            # Who asks again after it was forgotten, while somebody still writes with it, is given the same.
            return _IN_USE.setdefault((text, file.name, file.short), read)
    raise HandError(read.message, read.file, read.line)


# Two who ask at once get the same hand, and not two that are alike: its shapes are known by identity.
_ONE_READER = threading.Lock()
_IN_USE: WeakValueDictionary[tuple[str, str, str], Hand] = WeakValueDictionary()


# A hand that reads the same is the same: what the hand's rooms have measured of it is not measured again.
@lru_cache(maxsize=16)
def _parsed_hand(text: str, name: str, file: str) -> Hand | HandError:
    try:
        return parse_hand(text, name, file)
    except HandError as problem:
        return problem


def _texts(folder: str, suffix: str, data: Path, error: MakeError) -> Iterator[tuple[File, str]]:
    """The files of a folder that are text; where the user has one of a name, it is theirs."""
    for files in all_files(folder, suffix, data).values():
        with suppress(LettersError):
            yield files[-1], read_text(files[-1], error)


def _find(key: str, name: str, files: Mapping[str, list[File]]) -> File:
    """The file of that name. A name is looked up and never made into a path, so that none leads out of the folders."""
    if name not in files:
        raise UnknownName(key, name, files)
    return files[name][-1]


def _read_all(
    folder: str,
    suffix: str,
    data: Path,
    error: _Error[_Problem],
    parse: Callable[[str, str], _Read],
    problems: list[LettersError],
) -> dict[str, _Read]:
    """What the files of a folder say, by name; the user's where it can be read, else ours."""
    problems += [_misnamed(file, error) for file in misnamed_files(folder, suffix, data)]
    read: dict[str, _Read] = {}
    for name, files in all_files(folder, suffix, data).items():
        for file in files:
            try:
                read[name] = _parsed(parse, read_text(file, error), name)
            except LettersError as problem:
                if not file.own:
                    raise
                problems.append(problem)
    return read


def _misnamed(file: File, error: _Error[_Problem]) -> _Problem:
    return error("nothing can be called so; use letters, digits and hyphens", file.short)


@lru_cache(maxsize=1024)
def _parsed(parse: Callable[[str, str], _Read], text: str, name: str) -> _Read:
    # Two hundred templates take a quarter of a second to parse, and one of them changes at a time.
    return parse(text, name)


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
