"""What lies on the desk: the form for a new letter, or a letter with all that can be done to it.

Nothing is changed here; that is left to desk.py."""

from __future__ import annotations

from typing import Any

from flask import render_template, request, session

from letters.errors import LettersError
from letters.letter import TONES, Letter
from letters.store import Version
from letters.web.asking import Typed, Wrong, ask, choices, forms_for, luck_of
from letters.web.beginnings import people
from letters.web.examples import EXAMPLES
from letters.web.panel import Panel, gone, lay_panel
from letters.web.phrases import origins, tag_of
from letters.web.plots import other_plots, plot_of
from letters.web.reading import read_typed, where_told
from letters.web.sheets import Sheet
from letters.web.workshop import LOOKED_BACK, Workshop, workshop
from letters.words.drafting.inventions import invented
from letters.words.drafting.overlooked import overlooked
from letters.words.editing import last_of_body, sentences

LOOKS = ("page", "large")
_TURNS = tuple(map(str, range(1, 100)))


def large() -> bool:
    """Is the letter shown large, on a sheet as wide as a phone? On a phone, unless the whole page was asked for."""
    hint = request.headers.get("Sec-CH-UA-Mobile", "")
    usual = "large" if hint == "?1" or "Mobi" in request.user_agent.string else "page"
    return bool(session.get("look", usual) == "large")


def blank_screen(typed: Typed, wrong: Wrong | None = None) -> str:
    """The form for a new letter, with what was typed in it and what of that is wrong."""
    letters = workshop().store.envelopes(LOOKED_BACK)
    return render_template(
        "blank.html",
        **_form(typed, wrong),
        first=not letters,
        luck=luck_of(typed),
        people=people(letters),
        examples=EXAMPLES,
        like=next((one.title for one in EXAMPLES if one.name == request.args.get("like")), ""),
    )


def letter_screen(kept: str, letter: Letter, typed: Typed, wrong: Wrong | None = None) -> str:
    """A letter with its brief, its handwriting, the sentence that was pressed, and what it said before."""
    shop, trouble = workshop(), ""
    sheets: list[Sheet] = []
    try:
        sheets = shop.sheets(letter, large=large())
    except LettersError as error:
        trouble = str(error)
    versions = shop.earlier(kept)
    turn = request.args.get("plots", "")
    return render_template(
        "letter.html",
        **_form({"text": letter.text, **typed}, wrong),
        told=where_told(letter, shop.shelf),
        plot=plot_of(letter, shop.shelf),
        plots=other_plots(letter, shop.shelf, int(turn)) if turn in _TURNS else (),
        turn=turn,
        first=session.get("first") == kept,
        kept=kept,
        letter=letter,
        large=large(),
        sheets=sheets,
        trouble=trouble,
        origins=origins(letter),
        versions=versions,
        panel=_panel(shop, letter, versions),
        gone=gone(letter, versions),
        last=last_of_body(letter),
        soft=bool(invented(letter, shop.shelf)),
        gaps=overlooked(letter),
        can_redo=shop.store.can_redo(kept),
        seen=tag_of(letter),
    )


def _panel(shop: Workshop, letter: Letter, versions: list[Version]) -> Panel | None:
    """What is said of the sentence that was pressed, if one was and is still there."""
    key = request.args.get("s", "")
    if not any(one.key == key for one in sentences(letter)):
        return None
    return lay_panel(shop, letter, key, versions, request.args.get("do", ""))


def _form(typed: Typed, wrong: Wrong | None) -> dict[str, Any]:
    """What the fields of the form show; a part that is folded opens where something was typed or is wrong."""
    shop = workshop()
    asked = ask(shop.shelf, typed.get("template", ""), typed.get("occasion", ""), typed.get("to", ""))
    named = {name for name, value in typed.items() if value} | ({wrong.field} if wrong else set())
    return {
        "typed": typed,
        "wrong": wrong,
        "asked": asked,
        "read": read_typed(typed, shop.shelf),
        "choices": choices(shop.shelf),
        "forms": forms_for(shop.shelf, typed.get("occasion", ""), typed.get("template", "")),
        "stationery": shop.things(),
        "problems": shop.library.problems,
        "open_tone": bool(
            named
            & {"tone", "author", *(f"tone-{name}" for name in TONES if typed.get(f"tone-{name}") != "0")}
        ),
        "open_more": any(q.name in named for q in (*asked.more, *asked.first)),
        "open_rest": bool(named & {"template", "closing", "author"})
        or bool(wrong and wrong.field in ("date", "seed"))
        or ("template" in typed and request.form.get("do") == "ask"),
    }
