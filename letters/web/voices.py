"""The voices: what the corpus holds, what the chain says of it, and letters taken in as a voice of one's own."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from letters import library
from letters.chance import stream
from letters.errors import BriefError, CorpusError, LettersError, UnknownName
from letters.letter import Saying, Shelf
from letters.web.apologies import status_of
from letters.web.workshop import workshop
from letters.words.cutting import voice_text
from letters.words.form import parse_voice
from letters.words.joints import joints_of
from letters.words.passage import authored
from letters.words.quotes import FoundLetter, find_letters
from letters.words.voice import CutSaying, Spoken, say

rooms = Blueprint("voices", __name__)
MOST_HEARD = 8


@rooms.get("/voices")
def show() -> str:
    """What the corpus holds, and a few sentences of one of its parts."""
    return _screen()


@rooms.post("/voices")
def take_in() -> str | Response | tuple[str, int]:
    """The letters in an uploaded text, kept as a voice, and a report of what was taken."""
    name = request.form.get("name", "").strip()
    try:
        found = _letters_sent()
        text = voice_text(found, name)
        library.save_voice(name, text, workshop().folder)
        taken = len(parse_voice(text, name).sayings)
    except LettersError as error:
        return _screen(wrong=str(error)), status_of(error)
    return _screen(report=found, taken=taken, name=name)


@rooms.post("/voices/<name>/delete")
def delete(name: str) -> Response:
    """One of the user's own voices is gone."""
    shop = workshop()
    if not library.drop_own(name, shop.folder, "corpus/voices", ".txt"):
        raise UnknownName("voice", name, library.own_voices(shop.folder))
    flash(f"The voice “{name}” is gone.")
    return redirect(url_for("voices.show"), 303)


def parts(shelf: Shelf) -> dict[str, tuple[Saying, ...]]:
    """What can be listened to, by name: the voices, then the pools that all templates share."""
    voices = {f"voice {name}": voice.sayings for name, voice in shelf.voices.items()}
    return {name: those for name, those in (voices | dict(shelf.pools)).items() if _sayable(those)}


def listen(sayings: Sequence[Saying], seed: int) -> tuple[Spoken, ...]:
    """What the chain says of sayings that print no detail."""
    return say(_sayable(sayings), MOST_HEARD, stream(seed, "sampler"))


def _sayable(sayings: Sequence[Saying]) -> list[CutSaying]:
    return [
        CutSaying(s.source, tuple((joint, authored(words, s.source)) for joint, words in joints_of(s.text)))
        for s in sayings
        if not re.search(r"\{\{|\{%", s.text)
    ]


def _letters_sent() -> tuple[FoundLetter, ...]:
    sent = request.files.get("file")
    content = sent.read() if sent else b""
    text = content.decode("utf-8", errors="replace") or request.form.get("letters", "")
    if not text.strip():
        raise BriefError("Choose a file, or paste a few letters.", "file")
    found = find_letters(text)
    if not found:
        raise CorpusError("No letter was found in it; a letter begins with a salutation such as “Dear Ana,”.")
    return found


def _screen(wrong: str = "", report: tuple[FoundLetter, ...] = (), taken: int = 0, name: str = "") -> str:
    shop = workshop()
    shelf, seed = shop.shelf, request.args.get("seed", "")
    there = parts(shelf)
    asked = request.args.get("part", "")
    asked = asked if asked in there else next(iter(there), "")
    number = int(seed) if seed.isdecimal() and len(seed) < 10 else secrets.randbelow(10**6)
    sections = {one: getattr(shelf, one) for one in library.SECTIONS}
    return render_template(
        "voices.html",
        sections={one: (sum(map(len, named.values())), list(named)) for one, named in sections.items()},
        in_forms=sum(len(pool) for form in shelf.forms for pool in form.pools.values()),
        voices=[(voice, voice.name in library.own_voices(shop.folder)) for voice in shelf.voices.values()],
        parts=list(there),
        asked=asked,
        heard=listen(there.get(asked, ()), number),
        seed=number,
        wrong=wrong,
        report=report,
        taken=taken,
        name=name,
    )
