"""What the screens say of letters and times: filters for Jinja, and the icons."""

from __future__ import annotations

import datetime
from collections import Counter

from flask import Flask
from markupsafe import Markup

from letters.letter import Letter, Origin, Part

_SAID = {Origin.TEMPLATE: "the template", Origin.VOICE: "the voice", Origin.WRITER: "you"}
_ICONS = {
    "again": "M16 8A6.2 6.2 0 0 0 4.7 6.5M4 12a6.2 6.2 0 0 0 11.3 1.5M4.5 3v3.7h3.7M15.5 17v-3.7h-3.7",
    "text": "M4 5h12M4 9h12M4 13h12M4 17h7",
    "page": "M5.5 2.5h6L15 6v11.5H5.5zM11.5 2.5V6H15M10 9v5M7.8 12l2.2 2.3 2.2-2.3",
    "keep": "M4 10.500l4 4 8-9",
}


def teach(app: Flask) -> None:
    """The screens know these filters and `icon`."""
    app.add_template_filter(day_and_time)
    app.add_template_filter(opening)
    app.add_template_global(icon)


def day_and_time(moment: datetime.datetime) -> str:
    """A UTC time as "21 November 2026, 14:05", on this machine's clock."""
    here = moment.replace(tzinfo=datetime.UTC).astimezone()
    return f"{here.day} {here:%B %Y, %H:%M}"


def opening(letter: Letter) -> str:
    """The first words of the letter's body, at most some 140 characters, ending at a word."""
    body = " ".join(p.text for p in letter.paragraphs if p.part is Part.BODY) or letter.text
    if len(body) <= 140:
        return body
    return body[:140].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def origins(letter: Letter) -> str:
    """Who wrote how much: "4 sentences from the template, 2 from the voice, 1 from you"."""
    told = (Part.BODY, Part.POSTSCRIPT)
    counted = Counter(s.origin for p in letter.paragraphs if p.part in told for s in p.sentences)
    parts = [f"{counted[origin]} from {who}" for origin, who in _SAID.items() if counted[origin]]
    if not parts:
        return ""
    number, _, rest = ", ".join(parts).partition(" ")
    return f"{number} {'sentence' if number == '1' else 'sentences'} {rest}."


def icon(name: str) -> Markup:
    """A line drawing, 20 units square, for the eye alone."""
    return Markup('<svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="{}"/></svg>').format(
        _ICONS[name]
    )
