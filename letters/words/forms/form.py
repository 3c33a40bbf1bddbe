"""The files that letters are written from, read: parse_form, parse_sayings and parse_voice(text, name)
-> nouns.

Only the structure is read here, by lines, and each line keeps its number; what stands in the brackets
and braces is read when it is needed (sandbox.py) and looked over whole by check_form (checking.py).
templates/README.md is the contract of the format."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from letters.errors import CorpusError, TemplateError
from letters.letter import Ask, Beat, Form, Line, Saying, Source, Voice
from letters.words.forms.joints import joints_of

_KEYS = (
    "title", "idea", "occasions", "relationships", "tones", "needs", "takes", "refuses", "when",
    "salutation", "closing", "authors",
)  # fmt: skip
_ASK = re.compile(r"ask\s+([A-Za-z]\w*)\s*(?:\(([^)]*)\))?$")
_KINDS = ("phrase", "yes or no", "number", "words")
_HEADING = re.compile(r"===\s*(.*?)\s*(?:===)?$")
_MARKS = re.compile(r"\s+\+([A-Za-z]\w*)$")
_Numbered = tuple[int, str]
_Condition = tuple[str, str]


@dataclass
class _Front:
    """The front matter as it is read: words by key, the lines that they stand on, and the questions."""

    words: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    asks: list[Ask] = field(default_factory=list)

    def listed(self, key: str) -> tuple[str, ...]:
        return tuple(name.strip() for name in self.words.get(key, "").split(",") if name.strip())


def parse_form(text: str, name: str) -> Form:
    """A template. Raises TemplateError with the line for anything that is out of its place."""
    file = f"templates/{name}.form"
    lines = _numbered(text)
    front = _read_front(_until_rule(lines, file), file)
    sections = _cut_sections(lines, file)
    paragraphs = _read_letter(sections.pop("")[1], file)
    pools = {pool: _read_pool(pool, line, rows, file) for pool, (line, rows) in sections.items()}
    return Form(
        name=name,
        title=front.words["title"],
        idea=front.words.get("idea", ""),
        occasions=front.listed("occasions"),
        paragraphs=paragraphs,
        relationships=front.listed("relationships"),
        tones=front.listed("tones"),
        needs=front.listed("needs"),
        takes=front.listed("takes"),
        refuses=front.listed("refuses"),
        when=front.words.get("when", ""),
        asks=tuple(front.asks),
        salutation=front.words.get("salutation", ""),
        closing=front.words.get("closing", ""),
        authors=front.listed("authors"),
        pools=pools,
        front=front.lines,
    )


def parse_sayings(text: str, name: str) -> dict[str, tuple[Saying, ...]]:
    """The sections of a corpus file and their sayings. Raises CorpusError with the line."""
    file = name if "/" in name or name.endswith(".txt") else f"corpus/{name}.txt"
    sections: dict[str, list[Saying]] = {}
    section: list[Saying] | None = None
    for number, line in _numbered(text):
        if not line or line.startswith("#"):
            continue
        if heading := _HEADING.match(line):
            section = _open_section(sections, heading[1], Source(file, number))
        elif section is None:
            raise CorpusError("this saying stands above the first “=== section”", file, number)
        else:
            section.append(_corpus_saying(line, Source(file, number)))
    return {heading: tuple(sayings) for heading, sayings in sections.items()}


def parse_voice(text: str, name: str) -> Voice:
    """A voice: `title: …`, a line `---`, then one saying a line. Raises CorpusError with the line."""
    file = name if "/" in name else f"corpus/voices/{name}.txt"
    lines = _numbered(text)
    title = name
    for number, line in lines:
        if line == "---":
            break
        if line and not line.startswith("#"):
            title = _voice_title(line, Source(file, number))
    else:
        raise CorpusError("a voice begins with “title: …” and a line “---”", file, 0)
    said = tuple(
        _corpus_saying(line, Source(file, number))
        for number, line in lines
        if line and not line.startswith("#")
    )
    return Voice(name.rsplit("/", 1)[-1].removesuffix(".txt"), title, said)


def _numbered(text: str) -> Iterator[_Numbered]:
    return iter(
        [(number, line.strip()) for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1)]
    )


def _until_rule(lines: Iterator[_Numbered], file: str) -> list[_Numbered]:
    front: list[_Numbered] = []
    for number, line in lines:
        if line == "---":
            return front
        front.append((number, line))
    raise TemplateError("the front matter does not end; put a line “---” below it", file)


def _read_front(lines: Iterable[_Numbered], file: str) -> _Front:
    front = _Front()
    for number, line in lines:
        if not line or line.startswith("#"):
            continue
        key, colon, words = line.partition(":")
        if not colon:
            raise TemplateError(f"“{line[:40]}” is no “key: words”", file, number)
        _take_key(front, key.strip(), words.strip(), Source(file, number))
    for key in ("title", "occasions"):
        if not front.words.get(key):
            raise TemplateError(f"the front matter has no “{key}: …”", file, front.lines.get(key, 0))
    return front


def _take_key(front: _Front, key: str, words: str, source: Source) -> None:
    if key in front.lines:
        raise TemplateError(f"“{key}” is given twice", source.file, source.line)
    front.lines[key] = source.line
    if ask := _ASK.match(key):
        front.asks.append(_read_ask(ask[1], ask[2] or "phrase", words, source))
    elif key in _KEYS:
        if key in ("salutation", "closing"):
            _balance(words, source)
        front.words[key] = words
    else:
        raise TemplateError(
            f"“{key}” is not known; use one of {', '.join(_KEYS)}, ask …", source.file, source.line
        )


def _read_ask(key: str, kind: str, question: str, source: Source) -> Ask:
    if kind.strip() not in _KINDS:
        raise TemplateError(f"a detail is asked for as one of {', '.join(_KINDS)}", source.file, source.line)
    if not question:
        raise TemplateError(f"“ask {key}” has no question", source.file, source.line)
    return Ask(key, question, kind.strip())


def _cut_sections(lines: Iterable[_Numbered], file: str) -> dict[str, tuple[int, list[_Numbered]]]:
    sections: dict[str, tuple[int, list[_Numbered]]] = {"": (0, [])}
    rows = sections[""][1]
    for number, line in lines:
        if not line.startswith("==="):
            rows.append((number, line))
            continue
        heading = _HEADING.match(line)
        pool = heading[1] if heading else ""
        if not pool.isidentifier():
            raise TemplateError("a pool begins with “=== name”, one word", file, number)
        if pool in sections:
            raise TemplateError(f"the pool “{pool}” stands here twice", file, number)
        rows = []
        sections[pool] = (number, rows)
    return sections


def _read_letter(rows: Iterable[_Numbered], file: str) -> tuple[tuple[Beat, ...], ...]:
    paragraphs: list[list[Beat]] = [[]]
    for number, line in rows:
        if not line:
            if paragraphs[-1]:
                paragraphs.append([])
        elif line.startswith("/"):
            if not paragraphs[-1] or paragraphs[-1][-1].rest:
                raise TemplateError("“/” has no line above it to say another way", file, number)
            paragraphs[-1][-1] = _other_way(paragraphs[-1][-1], line[1:].strip(), Source(file, number))
        elif line == "..." and any(beat.rest for beats in paragraphs for beat in beats):
            raise TemplateError("the “...” stands here more than once; keep one of them", file, number)
        elif line == "...":
            paragraphs[-1].append(Beat((), rest=True))
        else:
            paragraphs[-1].append(Beat((_read_way(line, Source(file, number)),)))
    letter = tuple(tuple(paragraph) for paragraph in paragraphs if paragraph)
    if not letter:
        raise TemplateError("there is no letter below the “---”", file)
    return letter


def _other_way(beat: Beat, text: str, source: Source) -> Beat:
    if not text:
        return Beat(beat.ways, optional=True)
    return Beat((*beat.ways, _read_way(text, source)), beat.optional)


def _read_way(text: str, source: Source) -> Line:
    condition, text = _cut_condition(text, source)
    marks: list[str] = []
    while found := _MARKS.search(text):
        marks.insert(0, found[1])
        text = text[: found.start()]
    if not text:
        raise TemplateError("there is nothing to say on this line", source.file, source.line)
    _balance(text, source)
    return Line(text.removeprefix("\\"), source, condition, tuple(marks))


def _read_pool(pool: str, line: int, rows: Iterable[_Numbered], file: str) -> tuple[Saying, ...]:
    sayings = tuple(_saying(text, Source(file, number)) for number, text in rows if text)
    if not sayings:
        raise TemplateError(f"the pool “{pool}” is empty", file, line)
    return sayings


def _saying(text: str, source: Source) -> Saying:
    condition, text = _cut_condition(text, source)
    _balance(text, source)
    if not all(words for _, words in joints_of(text)):
        raise TemplateError(
            "a joint “|” stands between words, with a space on both sides", source.file, source.line
        )
    return Saying(text.removeprefix("\\"), source, condition)


def _corpus_saying(text: str, source: Source) -> Saying:
    try:
        return _saying(text, source)
    except TemplateError as error:
        raise CorpusError(error.message, error.file, error.line) from None


def _open_section(sections: dict[str, list[Saying]], heading: str, source: Source) -> list[Saying]:
    if not heading:
        raise CorpusError("a section begins with “=== name”", source.file, source.line)
    return sections.setdefault(heading, [])


def _voice_title(line: str, source: Source) -> str:
    key, _, title = line.partition(":")
    if key.strip() != "title" or not title.strip():
        raise CorpusError(f"“{line[:40]}” is no “title: …”", source.file, source.line)
    return title.strip()


def _cut_condition(text: str, source: Source) -> _Condition:
    """The condition that a line begins with, and the rest of the line."""
    if not text.startswith("("):
        return "", text
    depth, quote = 0, ""
    for place, character in enumerate(text):
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
        elif character in "()":
            depth += 1 if character == "(" else -1
            if not depth:
                return _whole_condition(text[1:place].strip(), text[place + 1 :].strip(), source)
    raise TemplateError(
        "the bracket “(” is not closed; a line of the letter takes a “\\” before it", *_at(source)
    )


def _whole_condition(condition: str, text: str, source: Source) -> _Condition:
    if not condition:
        raise TemplateError("the brackets “()” hold no condition", *_at(source))
    if not text:
        raise TemplateError("there is nothing to say after the condition", *_at(source))
    return condition, text


def _balance(text: str, source: Source) -> None:
    for left, right in (("{{", "}}"), ("{%", "%}"), ("{#", "#}")):
        if text.count(left) != text.count(right):
            raise TemplateError(f"“{left}” and “{right}” are not in pairs", *_at(source))


def _at(source: Source) -> tuple[str, int]:
    return source.file, source.line
