"""The voices: what the corpus holds, what the chain says of it, letters taken in as a voice of one's own."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from letters.errors import BriefError, CorpusError, LettersError
from letters.letter import TONES
from letters.own import VOICES, own_names, put_back_voice, thrown_voices
from letters.web import choir
from letters.web.apologies import status_of
from letters.web.workshop import workshop

rooms = Blueprint("voices", __name__)
ABOUT = {
    "replies": "what one says on having told a thing",
    "scenes": "where one sits while writing",
    "asides": "how a thing is told that a template has no line for",
    "salutations": "by who it is to",
    "closings": "by who it is to, and how it feels",
    "ways": "other ways to say it, that lie on the tray alone",
    "pools": "sentences that templates share: leaves, wishes, offers",
}
WEIGHTS = {"0": "nothing", "1": "a little", "2": "some", "4": "much"}


@rooms.get("/voices")
def show() -> str:
    """What the corpus holds, and a few sentences of one of its parts."""
    return _screen()


@rooms.post("/voices")
def take_in() -> str | tuple[str, int]:
    """The letters in an uploaded text, kept as a voice, and a report of what was taken."""
    name = request.form.get("name", "").strip()
    try:
        report = choir.take_in(workshop().folder, name, _text_sent())
    except LettersError as error:
        return _screen(wrong=str(error), name=name), status_of(error)
    return _screen(report=report)


@rooms.post("/voices/<name>/weight")
def weigh(name: str) -> Response:
    """From now on new letters take so much of it."""
    weight = request.form.get("weight", "")
    if weight not in WEIGHTS:
        raise BriefError(f"weight: it is one of {', '.join(WEIGHTS)}.", "weight")
    choir.weigh(workshop(), name, float(weight))
    flash(f"New letters take {WEIGHTS[weight]} of “{name}”.")
    return redirect(url_for("voices.show"), 303)


@rooms.post("/voices/<name>/delete")
def delete(name: str) -> Response:
    """One of the user's own voices is thrown away."""
    choir.drop(workshop(), name)
    flash(f"The voice “{name}” is thrown away. It can be put back, below.")
    return redirect(url_for("voices.show"), 303)


@rooms.post("/voices/<name>/back")
def put_back(name: str) -> Response:
    """A voice that was thrown away is there again."""
    put_back_voice(name, workshop().folder)
    flash(f"The voice “{name}” is back. New letters take nothing of it until you say so.")
    return redirect(url_for("voices.show"), 303)


def _text_sent() -> str:
    sent = request.files.get("file")
    content = sent.read() if sent else b""
    if sent:
        sent.close()  # a large one lies in a file
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Older word processors save so; every byte means something in it.
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        raise BriefError("That is no text but another kind of file; save the letters as .txt first.", "file")
    text = text or request.form.get("letters", "")
    if not text.strip():
        raise BriefError("Choose a file, or paste a few letters.", "file")
    return text


def _screen(wrong: str = "", report: choir.Report | None = None, name: str = "") -> str:
    shop = workshop()
    shelf = shop.shelf
    there = choir.parts(shelf)
    named = {f"{section}/{part}" for section, those in there.items() for part in those}
    part, tone, seed = (request.args.get(key, "") for key in ("part", "tone", "seed"))
    number = int(seed) if seed.isascii() and seed.isdecimal() and len(seed) < 10 else None
    # A part may have gone since the page was made; the first stands in for it.
    asked = choir.asked(shelf, part if part in named else "", tone if tone in TONES else "", number)
    own, weights = own_names(shop.folder, VOICES), shop.weights()
    return render_template(
        "voices.html",
        sections={one: sum(map(len, those.values())) for one, those in choir.sections(shelf).items()},
        about=ABOUT,
        problems=[one for one in shop.library.problems if isinstance(one, CorpusError)],
        folder=shop.folder,
        in_forms=sum(len(pool) for form in shelf.forms for pool in form.pools.values()),
        voices=[
            (voice, voice.name in own, f"{weights.get(voice.name, 0):g}") for voice in shelf.voices.values()
        ],
        thrown=thrown_voices(shop.folder),
        weights=WEIGHTS,
        parts=there,
        tones=TONES,
        asked=asked,
        heard=choir.listen(shelf, asked),
        wrong=wrong,
        report=report,
        name=name,
    )
