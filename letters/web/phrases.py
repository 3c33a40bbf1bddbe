"""What the screens say of letters and times: filters for Jinja, and the icons."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections import Counter
from collections.abc import Iterable

from flask import Flask
from markupsafe import Markup

from letters.letter import Letter, Origin, Part, Source
from letters.words.envelope import opening
from letters.words.mapping import letter_as_mapping

_SAID = {Origin.TEMPLATE: "the template", Origin.VOICE: "the voice", Origin.WRITER: "you"}
_ICONS = {
    "again": "M4 10a6 6 0 0 1 10.6-3.8L16.5 8M16.5 4v4h-4M16 10a6 6 0 0 1-10.6 3.8L3.5 12M3.5 16v-4h4",
    "play": "M3.5 16.5l3.2-.9L16 6.3a1.6 1.6 0 0 0-2.3-2.3L4.4 13.3zM12 5.8l2.2 2.2M11 17h6",
    "page": "M5.5 2.5h6L15 6v11.5H5.5zM11.5 2.5V6H15M10 9v5M7.8 12l2.2 2.3 2.2-2.3",
    "print": "M6 7V3h8v4M6 14H3.5V8.5A1.5 1.5 0 0 1 5 7h10a1.5 1.5 0 0 1 1.5 1.5V14H14M6 11.5h8V17H6z",
    "keep": "M4 10.5l4 4 8-9",
    "lock": "M4.5 8.5h11v8h-11zM6.8 8.5V6.4a3.2 3.2 0 0 1 6.4 0v2.1",
    "edit": "M4 16l.8-3.3 8.7-8.7 2.5 2.5-8.7 8.7zM11.7 5.8l2.5 2.5",
    "remove": "M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v5M11.5 9v5",
    "plus": "M10 4v12M4 10h12",
    "prev": "M12 5l-5 5 5 5",
    "next": "M8 5l5 5-5 5",
    "close": "M5.5 5.5l9 9M14.5 5.5l-9 9",
    "undo": "M4 9.5h8a4 4 0 0 1 0 8H9M4 9.5l3.5-3.5M4 9.5l3.5 3.5",
    "redo": "M16 9.5H8a4 4 0 0 0 0 8h3M16 9.5l-3.5-3.5M16 9.5l-3.5 3.5",
    "voice": "M3 10h1.5M6 7.5v5M8.7 5v10M11.4 7v6M14 8.5v3M16 10h1",
    "template": "M3.5 4.5h13v11h-13zM6 8h8M6 10.5h8M6 13h4",
    "writer": "M10 3.9a2.9 2.9 0 1 0 .01 0M4.5 16.5c.5-3.3 2.6-5 5.5-5s5 1.7 5.5 5",
    "up": "M5 12l5-5 5 5",
    "down": "M5 8l5 5 5-5",
    "parted": "M4 4h12M4 7h7M4 13h12M4 16h9",
    "joined": "M4 6h12M4 10h12M4 14h9",
    "speak": "M7.8 5.2a2.2 2.2 0 0 1 4.4 0v4.6a2.2 2.2 0 0 1-4.4 0zM5.5 9.5a4.5 4.5 0 0 0 9 0M10 14v3",
    "send": "M3 5.5h14v10H3zM3.3 6l6.7 5 6.7-5",
    "reads": "M5 4v4.5a2.5 2.5 0 0 0 2.5 2.5H16M13 8l3 3-3 3",
    "ask": "M7 7.5a3 3 0 1 1 4.4 2.6c-.9.5-1.4 1-1.4 2M10 15.2v.1",
    "plot": "M3 15c3-8 5-8 7-3s4 5 7-4M3 4v12M3 16h14",
    "warn": "M10 3.5l7 12.5H3zM10 8.5v3.5M10 14.2v.1",
}


def teach(app: Flask) -> None:
    """The screens know these filters and `icon`."""
    app.add_template_filter(day_and_time)
    app.add_template_filter(opening)
    app.add_template_filter(places)
    app.add_template_global(icon)


def day_and_time(moment: datetime.datetime) -> str:
    """A UTC time as "21 November 2026, 14:05", on this machine's clock."""
    here = moment.replace(tzinfo=datetime.UTC).astimezone()
    return f"{here.day} {here:%B %Y, %H:%M}"


def places(sources: Iterable[Source]) -> str:
    """Where lines stand, file by file: "theodore.txt, lines 76 and 79; closings.txt, line 3"."""
    lines: dict[str, list[str]] = {}
    for source in sources:
        lines.setdefault(source.file.rpartition("/")[2], []).append(str(source.line))
    return "; ".join(
        f"{file}, line{'s' if len(at) > 1 else ''} {' and '.join(at)}" for file, at in lines.items()
    )


def origins(letter: Letter) -> str:
    """Who wrote how much: "4 sentences from the template, 2 from the voice, 1 from you"."""
    told = (Part.BODY, Part.POSTSCRIPT)
    counted = Counter(s.origin for p in letter.paragraphs if p.part in told for s in p.sentences)
    parts = [f"{counted[origin]} from {who}" for origin, who in _SAID.items() if counted[origin]]
    if not parts:
        return ""
    number, _, rest = ", ".join(parts).partition(" ")
    return f"{number} {'sentence' if number == '1' else 'sentences'} {rest}."


def tag_of(letter: Letter) -> str:
    """A short name of what the letter says and is written with; another one after any change."""
    whole = json.dumps(letter_as_mapping(letter), sort_keys=True, default=str)
    return hashlib.sha256(whole.encode()).hexdigest()[:20]


def icon(name: str) -> Markup:
    """A line drawing, 20 units square, for the eye alone."""
    return Markup('<svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="{}"/></svg>').format(
        _ICONS[name]
    )
