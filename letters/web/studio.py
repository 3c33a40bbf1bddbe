"""The studio: templates are listed, read, changed, tried, kept as one's own, brought and taken as files."""

from __future__ import annotations

import re
from pathlib import PurePath

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from letters import library
from letters.errors import BriefError, ChangedElsewhere, LettersError
from letters.own import save_template
from letters.web import bounds, texts
from letters.web.apologies import status_of
from letters.web.proof import Proof, details_of, first_page, opening, read_proof
from letters.web.sent import LONGEST_LINE
from letters.web.sheets import Sheet
from letters.web.texts import UNREADABLE
from letters.web.workshop import Workshop, workshop

EMPTY = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"/>'
rooms = Blueprint("studio", __name__)
FEW = 3  # of each occasion, where all are shown
A_NEW_ONE = """title: A new letter
idea: what it is about, in a few words
occasions: missing you
takes: thing
---
{{ to }}, I sat down to write this twice.
(thing) I keep looking at {{ thing }}.
...

That is all. I wanted you to know.
/ Write back, if you like.
"""


@rooms.get("/templates")
def show() -> str:
    """The first few templates for every occasion, all for one, or those in which the words looked for stand; and
    those that were thrown away."""
    shop, occasion = workshop(), request.args.get("occasion", "")
    wanted = " ".join(request.args.get("find", "").split())[:LONGEST_LINE]
    every = texts.listed(shop)
    found = [one for one in every if occasion in ("", one.occasion) and _about(one, wanted)]
    return render_template(
        "templates.html",
        templates=found,
        few=None if occasion or wanted else FEW,
        wanted=wanted,
        total=sum(one.mark != UNREADABLE for one in every),
        folder=shop.folder,
        occasion=occasion,
        occasions=[*shop.shelf.occasions, *({"drafts"} & {one.occasion for one in every})],
        gone=texts.thrown_away(shop),
    )


def _about(one: texts.Listed, wanted: str) -> bool:
    said = f"{one.name} {one.title} {one.idea} {one.occasion} {one.mark}".casefold()
    return all(re.search(rf"\b{re.escape(word)}", said) for word in wanted.casefold().split())


@rooms.post("/templates")
def begin() -> Response:
    """A new template, with something in it to begin from."""
    shop = workshop()
    name = texts.free_name(shop, request.form.get("name", "").strip() or "my-letter")
    save_template(name, A_NEW_ONE, shop.folder)
    return redirect(url_for("studio.open_one", name=name), 303)


@rooms.post("/templates/bring")
def bring() -> Response:
    """Templates from files, each kept under the file's name; what stood there is among its versions."""
    shop, said = workshop(), []
    for sent in request.files.getlist("files"):
        if sent.filename:
            name = PurePath(sent.filename.replace("\\", "/")).stem
            fine = texts.save(shop, name, _text_in(sent.read(), sent.filename))
            said.append(f"“{name}” is here." if fine else f"“{name}” has a fault, so it is a draft.")
    if not said:
        raise BriefError("Choose one or more .form files first.", "files")
    flash(" ".join(said))
    return redirect(url_for("studio.show") if len(said) > 1 else url_for("studio.open_one", name=name), 303)


@rooms.get("/templates/<name>")
def open_one(name: str) -> str:
    """A template in the editor, and how it reads."""
    return _screen(name, texts.text_of(workshop(), name))


@rooms.post("/templates/<name>")
def change(name: str) -> Response | str | tuple[str, int]:
    """Does with the template what was asked; whatever goes wrong, what was typed stays on the page."""
    shop, do = workshop(), request.form.get("do", "try")
    text = _typed() or texts.text_of(shop, name)
    try:
        return _DEEDS.get(do, _try)(shop, name, text)
    except ChangedElsewhere:
        now = texts.text_or_none(shop, name)
        return _both(name, text, now), 412
    except LettersError as error:
        return _screen(name, text, str(error)), status_of(error)


@rooms.post("/templates/<name>/proof")
def proof(name: str) -> str:
    """How what was typed reads, as a piece of the page."""
    return render_template("_proof.html", **_proof(name, _typed()))


@rooms.get("/templates/<name>.form")
def as_file(name: str) -> Response:
    """The template as a file."""
    answer = Response(texts.text_of(workshop(), name), mimetype="text/plain")
    answer.headers.set("Content-Disposition", "attachment", filename=f"{name}.form")
    return answer


@rooms.get("/templates/<name>/picture.svg")
def picture(name: str) -> Response:
    """How a letter of this template begins, drawn."""
    shop = workshop()
    words = opening(shop, name, texts.text_of(shop, name))
    drawn = shop.line(shop.usual()["hand"], words) if words else ""
    answer = Response(drawn or EMPTY, mimetype="image/svg+xml")
    answer.headers["Cache-Control"] = "private, max-age=3600"
    return answer


@rooms.get("/templates/<name>/versions/<number>")
def version(name: str, number: str) -> str:
    """What a template said then, and what has changed since."""
    shop = workshop()
    one, now = texts.version_of(shop, name, number), texts.text_or_none(shop, name)
    change = texts.change_between(one.text, now or "")
    title = texts.title_of(one.text) or name
    return render_template("version.html", name=name, title=title, one=one, gone=now is None, change=change)


@rooms.post("/templates/<name>/versions/<number>/restore")
def restore(name: str, number: str) -> Response:
    """The template says again what it said then."""
    shop = workshop()
    fine = texts.save(shop, name, texts.version_of(shop, name, number).text)
    flash("It says again what it said then." + ("" if fine else " It has a fault, so it is a draft."))
    return redirect(url_for("studio.open_one", name=name), 303)


def _save(shop: Workshop, name: str, text: str) -> Response:
    fine = texts.save(shop, name, text, request.form.get("seen"))
    if fine:
        flash("Saved. The desk offers it from now on.")
    else:
        flash("Saved as a draft. Mend what is marked, and the desk offers it.")
    return redirect(url_for("studio.open_one", name=name), 303)


def _copy(shop: Workshop, name: str, text: str) -> Response:
    fresh = _wanted(shop, name)
    texts.save(shop, fresh, text)
    flash(f"A copy, called “{fresh}”.")
    return redirect(url_for("studio.open_one", name=fresh), 303)


def _rename(shop: Workshop, name: str, text: str) -> Response:
    fresh = _wanted(shop, name)
    texts.rename(shop, name, fresh, text)
    flash(f"This is “{fresh}” now.")
    return redirect(url_for("studio.open_one", name=fresh), 303)


def _drop(shop: Workshop, name: str, text: str) -> Response:
    # What was typed and not saved is a version too, so that it can be had back.
    if text.rstrip("\n") != texts.text_of(shop, name).rstrip("\n"):
        shop.store.keep_text(name, text.rstrip("\n") + "\n")
    if texts.drop(shop, name):
        flash("It is as it came. What you had made of it is among its versions.")
        return redirect(url_for("studio.open_one", name=name), 303)
    flash(f"“{name}” is gone. It can be brought back, below.")
    return redirect(url_for("studio.show"), 303)


def _try(shop: Workshop, name: str, text: str) -> str:
    return _screen(name, text)


_DEEDS = {"save": _save, "copy": _copy, "rename": _rename, "revert": _drop, "delete": _drop}


def _typed() -> str:
    return request.form.get("text", "").replace("\r\n", "\n")


def _wanted(shop: Workshop, name: str) -> str:
    wanted = request.form.get("name", "").strip()
    return texts.free_name(shop, wanted if wanted and wanted != name else f"{name}-mine")


def _text_in(content: bytes, name: str) -> str:
    bounds.hold(content.decode("latin-1"), bounds.TEMPLATE, name)
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as why:
        raise BriefError(
            f"{name}: byte {why.start + 1} is not UTF-8; save the file as UTF-8.", "files"
        ) from None


def _proof(name: str, text: str) -> dict[str, object]:
    """What the page shows of a proof."""
    shop = workshop()
    kept, seed = request.values.get("for", ""), request.values.get("seed", "1")
    number = int(seed) if seed.isascii() and seed.isdecimal() and len(seed) < 9 else 1
    read = read_proof(shop, text, name, kept, number)
    return {"proof": read, "sheets": _sheets(shop, read), "seed": number, "name": name}


def _sheets(shop: Workshop, read: Proof) -> list[Sheet]:
    try:
        return shop.sheets(first_page(read.letter)) if read.letter else []
    except LettersError:
        return []


def _both(name: str, text: str, now: str | None) -> str:
    """The page that shows what the template says now beside what was sent, so that neither is lost."""
    return render_template(
        "template_conflict.html",
        name=name,
        now=now or "",
        sent=text,
        seen=texts.tag_of_text(now),
        change=texts.change_between(now or "", text),
    )


def _screen(name: str, text: str, wrong: str = "") -> str:
    shop = workshop()
    shown, every = _proof(name, text), texts.listed(shop)
    here = next((one for one in every if one.name == name), None)
    return render_template(
        "studio.html",
        **shown,
        text=text,
        seen=request.form.get("seen") or texts.tag_of_text(texts.text_or_none(shop, name)),
        trouble=wrong,
        here_one=here,
        neighbours=[
            one for one in every if here and one.occasion == here.occasion and one.mark != UNREADABLE
        ],
        details=details_of(shown["proof"].form if isinstance(shown["proof"], Proof) else None),
        versions=shop.store.earlier_texts(name),
        letters=shop.store.envelopes(8),
        shipped=name in library.shipped_names(),
        kept=request.values.get("for", ""),
    )
