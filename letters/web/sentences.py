"""One sentence at a time: other words are laid in, it is kept, edited, taken out, put back; and what was done is
undone. Every change is a version in the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flask import Blueprint, redirect, request, url_for
from werkzeug.wrappers import Response

from letters.errors import BriefError, ChangedElsewhere
from letters.letter import Letter
from letters.web import bounds
from letters.web.desk import conflict, stale, with_words_sent
from letters.web.panel import ways
from letters.web.workshop import Workshop, workshop
from letters.words import editing, moving

rooms = Blueprint("sentences", __name__)


@rooms.post("/letters/<kept>/sentences/<key>")
def act(kept: str, key: str) -> Response | tuple[str, int]:
    """Does with a sentence what was asked, and shows the letter with the sentence chosen that is next to see."""
    shop = workshop()
    before = shop.store.load(kept)
    if stale(before):
        return conflict(kept, before)
    letter = with_words_sent(shop, before)
    letter, chosen = done(shop, kept, letter, key, request.form)
    bounds.hold_growth(letter, before)
    try:
        shop.store.replace(kept, letter, before)
    except ChangedElsewhere:
        return conflict(kept, shop.store.load(kept))
    return _shown(kept, chosen)


@rooms.post("/letters/<kept>/undo")
def undo(kept: str) -> Response | tuple[str, int]:
    """The letter as it was before its last change."""
    return _stepped(kept, workshop().store.undo)


@rooms.post("/letters/<kept>/redo")
def redo(kept: str) -> Response | tuple[str, int]:
    """The letter as it was before the last undo."""
    return _stepped(kept, workshop().store.redo)


def _stepped(kept: str, step: Callable[[str, Letter], bool]) -> Response | tuple[str, int]:
    """Nobody undoes what they have not seen: a change that was made in another window."""
    before = workshop().store.load(kept)
    if stale(before):
        return conflict(kept, before)
    try:
        step(kept, before)
    except ChangedElsewhere:
        return conflict(kept, workshop().store.load(kept))
    return _shown(kept, request.form.get("chosen", ""))


def done(shop: Workshop, kept: str, letter: Letter, key: str, asked: dict[str, str]) -> tuple[Letter, str]:
    """The letter after what was asked (`act`, a name and perhaps a number), and the key of the sentence to show."""
    what, _, number = asked.get("act", "").partition("-")
    bounds.hold(asked.get("said"), bounds.SENTENCE, "said")
    if what == "say":
        return say(shop, kept, letter, key, number), key
    if what in ("keep", "free"):
        return editing.lock(letter, key, what == "keep"), key
    if what == "remove":
        return editing.remove(letter, key), _neighbour(letter, key)
    if what == "edit":
        edited = editing.edit(letter, key, asked.get("said", ""))
        return edited, key if asked.get("said", "").strip() else _neighbour(letter, key)
    if what in ("add", "precede"):
        return editing.add(letter, key, asked.get("said", ""), before=what == "precede")
    if what in moving.MOVES:
        return moving.MOVES[what](letter, key), key
    if what in ("before", "after"):
        return moving.put(letter, key, number, after=what == "after"), key
    if what == "back":
        return _put_back(shop, kept, letter, key), key
    raise BriefError("That cannot be done with a sentence.", "act")


def say(shop: Workshop, kept: str, letter: Letter, key: str, number: str) -> Letter:
    """The letter with the words of a slip, counted from 1, in the place of a sentence."""
    slips = ways(shop, letter, key, shop.earlier(kept))
    if not number.isdecimal() or not 1 <= int(number[:3]) <= len(slips):
        raise BriefError("That slip is gone; there are other ones now.", "act")
    return editing.say_instead(letter, key, replace(slips[int(number) - 1], key=key))


def _put_back(shop: Workshop, kept: str, letter: Letter, key: str) -> Letter:
    earlier = (version.letter for version in shop.earlier(kept))
    for one, before in editing.taken_out(letter, earlier):
        if one.key == key:
            return editing.put_back(letter, key, before)
    raise BriefError("That sentence cannot be put back any more.", "sentence")


def _neighbour(letter: Letter, key: str) -> str:
    """The key of the sentence after this one, or before where it is the last."""
    keys = [one.key for one in editing.sentences(letter)]
    at = keys.index(key)
    return keys[at + 1] if at + 1 < len(keys) else keys[at - 1]


def _shown(kept: str, chosen: str) -> Response:
    if not any(one.key == chosen for one in editing.sentences(workshop().store.load(kept))):
        return redirect(url_for("desk.show", kept=kept), 303)
    return redirect(url_for("desk.show", kept=kept, s=chosen, _anchor=f"s-{chosen}"), 303)
