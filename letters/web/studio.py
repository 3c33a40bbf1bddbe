"""The studio: templates are listed, read, changed, tried, kept as one's own. Ours stay as they are; one of the user's
of the same name takes their place, and one with a fault is a draft that the desk does not offer."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from letters import library
from letters.errors import LettersError, UnknownName
from letters.web.apologies import status_of
from letters.web.proof import Proof, details_of, read_proof
from letters.web.sheets import Sheet
from letters.web.workshop import Workshop, workshop

rooms = Blueprint("studio", __name__)
DRAFTS, OWN = "drafts", "templates"
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


@dataclass(frozen=True)
class Listed:
    """A template on the studio's shelf: `mark` is "" for ours, "yours", "changed" or "draft"."""

    name: str
    title: str
    idea: str
    occasion: str
    mark: str


@rooms.get("/templates")
def show() -> str:
    """All templates, or those for one occasion."""
    shop, occasion = workshop(), request.args.get("occasion", "")
    every = listed(shop)
    shown = [one for one in every if occasion in ("", one.occasion)]
    return render_template(
        "templates.html", templates=shown, total=len(every), occasion=occasion, occasions=shop.shelf.occasions
    )


@rooms.post("/templates")
def begin() -> Response:
    """A new template, with something in it to begin from."""
    shop = workshop()
    name = _free_name(shop, request.form.get("name", "").strip() or "my-letter")
    library.save_template(name, A_NEW_ONE, shop.folder)
    return redirect(url_for("studio.open_one", name=name), 303)


@rooms.get("/templates/<name>")
def open_one(name: str) -> str:
    """A template in the editor, and how it reads."""
    return _screen(name, text_of(workshop(), name))


@rooms.post("/templates/<name>")
def change(name: str) -> Response | str | tuple[str, int]:
    """Does with the template what was asked; whatever goes wrong, what was typed stays on the page."""
    shop = workshop()
    text = request.form.get("text", "").replace("\r\n", "\n") or text_of(shop, name)
    try:
        return _done(shop, name, text, request.form.get("do", "try"))
    except LettersError as error:
        return _screen(name, text, str(error)), status_of(error)


@rooms.post("/templates/<name>/proof")
def proof(name: str) -> str:
    """How what was typed reads, as a piece of the page."""
    return render_template("_proof.html", **_proof(name, request.form.get("text", "").replace("\r\n", "\n")))


@rooms.get("/templates/<name>.form")
def as_file(name: str) -> Response:
    """The template as a file."""
    answer = Response(text_of(workshop(), name), mimetype="text/plain")
    answer.headers["Content-Disposition"] = (
        f'attachment; filename="{name.encode("ascii", "ignore").decode()}.form"'
    )
    return answer


def listed(shop: Workshop) -> list[Listed]:
    """Every template, the drafts among them, by occasion and title."""
    drafts, own = library.own_templates(shop.folder, DRAFTS), library.own_templates(shop.folder, OWN)
    forms = {form.name: form for form in shop.shelf.forms}
    found = []
    for name in {*forms, *drafts, *own}:
        form = forms.get(name)
        ours = library.shipped_template(name) is not None if name in own else True
        mark = (
            "draft"
            if name in drafts or form is None
            else ""
            if name not in own
            else "changed"
            if ours
            else "yours"
        )
        title, idea = (
            (form.title, form.idea) if form else (name, "It has a fault, so the desk does not offer it.")
        )
        found.append(Listed(name, title, idea, form.occasions[0] if form else "drafts", mark))
    return sorted(found, key=lambda one: (one.occasion, one.title.lower()))


def text_of(shop: Workshop, name: str) -> str:
    """A template as it is being worked on: the draft, the user's own, or ours. Raises UnknownName."""
    drafts = library.own_templates(shop.folder, DRAFTS)
    return drafts[name] if name in drafts else library.template_text(name, shop.folder)


def save(shop: Workshop, name: str, text: str) -> bool:
    """Keeps a template as the user's own, and what it said before among its versions. False where it has a fault and
    is kept as a draft."""
    try:
        before = text_of(shop, name)
    except UnknownName:
        before = text
    whole = text.rstrip("\n") + "\n"
    fine = not read_proof(shop, whole, name).faults
    library.save_template(name, whole, shop.folder, OWN if fine else DRAFTS)
    if fine:
        library.drop_own(name, shop.folder, DRAFTS)
    if before.rstrip("\n") != text.rstrip("\n"):
        shop.store.keep_text(name, before)
    return fine


def _done(shop: Workshop, name: str, text: str, do: str) -> Response | str:
    if do == "save":
        fine = save(shop, name, text)
        flash(
            "Saved. The desk offers it from now on."
            if fine
            else "Saved as a draft. Mend what is marked, and the desk offers it."
        )
    elif do == "copy" or do == "rename":
        wanted = request.form.get("name", "").strip()
        fresh = _free_name(shop, wanted if wanted and wanted != name else f"{name}-mine")
        save(shop, fresh, text)
        if do == "rename":
            _drop(shop, name)
        flash(f"This is “{fresh}” now." if do == "rename" else f"A copy, called “{fresh}”.")
        name = fresh
    elif do in ("revert", "delete"):
        shop.store.keep_text(name, text_of(shop, name))
        _drop(shop, name)
        ours = library.shipped_template(name) is not None
        flash("It is as it came. Your version is kept below." if ours else f"“{name}” is gone.")
        if not ours:
            return redirect(url_for("studio.show"), 303)
    elif do.startswith("restore-"):
        number = do.removeprefix("restore-")
        earlier = next((one for one in shop.store.earlier_texts(name) if str(one.number) == number), None)
        if earlier is None:
            raise UnknownName("version", number, [str(one.number) for one in shop.store.earlier_texts(name)])
        save(shop, name, earlier.text)
        flash("It says again what it said then.")
    else:
        return _screen(name, text)
    return redirect(url_for("studio.open_one", name=name), 303)


def _drop(shop: Workshop, name: str) -> None:
    library.drop_own(name, shop.folder, DRAFTS)
    library.drop_own(name, shop.folder, OWN)


def _free_name(shop: Workshop, wanted: str) -> str:
    taken = {*library.template_texts(shop.folder), *library.own_templates(shop.folder, DRAFTS)}
    return next(n for n in (wanted, *(f"{wanted}-{i}" for i in range(2, 1000))) if n not in taken)


def _proof(name: str, text: str) -> dict[str, object]:
    """What the page shows of a proof."""
    shop = workshop()
    kept, seed = request.values.get("for", ""), request.values.get("seed", "1")
    number = int(seed) if seed.isdecimal() and len(seed) < 9 else 1
    read = read_proof(shop, text, name, kept, number)
    return {"proof": read, "sheets": _sheets(shop, read), "seed": number, "name": name}


def _sheets(shop: Workshop, read: Proof) -> list[Sheet]:
    try:
        return shop.sheets(read.letter) if read.letter else []
    except LettersError:
        return []


def _screen(name: str, text: str, wrong: str = "") -> str:
    shop = workshop()
    shown, every = _proof(name, text), listed(shop)
    here = next((one for one in every if one.name == name), None)
    return render_template(
        "studio.html",
        **shown,
        text=text,
        trouble=wrong,
        here_one=here,
        neighbours=[one for one in every if here and one.occasion == here.occasion],
        details=details_of(shown["proof"].form if isinstance(shown["proof"], Proof) else None),
        versions=shop.store.earlier_texts(name)[:12],
        letters=shop.store.list()[:8],
        shipped=library.shipped_template(name) is not None,
        kept=request.values.get("for", ""),
    )
