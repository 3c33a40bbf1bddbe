"""What an answer to “Ask me” becomes: hear(talk, sent, shelf) -> Heard. Whatever cannot be taken is asked again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from letters.errors import BriefError
from letters.letter import SITUATIONS, Ask, Shelf
from letters.web import bounds
from letters.web.asking import brief_mapping, wrong_field
from letters.web.reading import read_typed
from letters.web.talk import FIRST, OF_DETAIL, PLOT, Talk, brief_of
from letters.words.asking.asked_back import EXPLAIN, SKIP, asked_back, explained
from letters.words.asking.doubting import guessed
from letters.words.asking.interviewing import (
    as_told,
    further,
    read_besides,
    told_beside,
    told_with_the_occasion,
)
from letters.words.asking.relating import relating
from letters.words.asking.wording import ANOTHER_LETTER, taken_as
from letters.words.reading.answers import unless_passed, yes_or_no
from letters.words.reading.introductions import reader_of
from letters.words.reading.kinds import read_occasion, read_relationship
from letters.words.reading.named import named
from letters.words.reading.onward import OPENING, THEN

IF_WRONG = "If not, press Back and say it otherwise."
_NEEDED = "This one has to be answered; everything after it may be left out."
# What is asked for beside a yes or no, and how many words answer that by themselves.
_BESIDE = {"together": "years", "married": "years", "away": "place", "abroad": "place", "leaving": "place"}
_AT = re.compile(r"(?:in|at|to|for) ", re.I)
FEW = 3
_MORE = f"{OF_DETAIL}{THEN}"
_RELATED = "related"  # how somebody said what the other is to them; who does, says more with it


@dataclass(frozen=True)
class Heard:
    """The talk after an answer, the sentences that it became, and what is to be said about it; or why it cannot be
    taken."""

    talk: Talk
    became: tuple[str, ...] = ()
    note: str = ""
    doubt: str = ""


def hear(talk: Talk, sent: Mapping[str, str], shelf: Shelf) -> Heard:
    """The talk after the answer that was sent to the question of the field `now`."""
    field, words = sent["now"], sent.get("words", "").strip()
    try:
        bounds.hold_brief(brief_mapping(talk.typed))
        bounds.hold(words, bounds.DETAIL, field)
        back = asked_back(words or talk.typed.get(field, "")) if sent.get("do") != "skip" else ""
        if back == EXPLAIN or (back and field in FIRST):
            key = field.removeprefix(OF_DETAIL)
            ask = replace(_ask_of(field, talk, shelf), key=key, kind="yes or no" if key in SITUATIONS else "")
            return Heard(talk, doubt=explained(ask, talk.typed.get("to", ""), may_skip=False))
        if back == SKIP and field != PLOT:
            return (
                _hear_more(talk, field, {**sent, "do": "skip"}, shelf)
                if field == _MORE
                else _passed(talk, field, shelf)
            )
        if field in FIRST:
            return _hear_first(talk, field, words, shelf)
        if field == PLOT:
            plot = "" if sent.get("do") in ("skip", "begin") else talk.typed.get(PLOT, "")
            return _begun(_with_plot(talk, plot, shelf), words, shelf)
        if field == _MORE:
            return _hear_more(talk, field, sent, shelf)
        if sent.get("do") == "skip":
            return _passed(talk, field, shelf, talk.typed.get(field, ""))
        if field.removeprefix(OF_DETAIL) in SITUATIONS:
            return _hear_yes_or_no(talk, field, words, shelf)
        return _hear_detail(talk, field, shelf)
    except BriefError as why:
        return Heard(talk, doubt=wrong_field(why).message)


def _hear_first(talk: Talk, field: str, words: str, shelf: Shelf) -> Heard:
    chosen = talk.typed.get(field, "")
    if not chosen and words and field in ("relationship", "occasion"):
        named = read_relationship(words) if field == "relationship" else read_occasion(words, shelf.occasions)
        return _told_first(talk, field, named, words, shelf)
    if not chosen:
        raise BriefError(_NEEDED)
    return _told_first(talk, field, chosen, f"{chosen}, {words}" if words else "", shelf)


def _told_first(talk: Talk, field: str, told: str, whole: str, shelf: Shelf) -> Heard:
    """The talk with one of the first four; `whole` is all that was said with a choice."""
    talk = talk.answered(**{field: reader_of(told) if field == "to" else told})
    if field in ("to", "from") and (related := _related(talk, field, told)):
        return Heard(
            replace(
                talk.answered(relationship=related),
                typed=talk.typed | {"relationship": related, _RELATED: told},
            )
        )
    if field == "relationship":
        talk = replace(talk, typed=talk.typed | {_RELATED: whole})
    if field in ("relationship", "occasion"):
        talk = _without_a_plot_for_others(talk, shelf)
    if field != "occasion":
        return Heard(talk)
    besides = told_with_the_occasion(
        whole, told, talk.typed.get(_RELATED, ""), talk.typed.get("relationship", "")
    )
    heard = _with_besides(talk, besides)
    unread = whole.removeprefix(told).strip(" ,") if whole.startswith(f"{told}, ") and not besides else ""
    return replace(heard, talk=heard.talk.leaving(unread))


def _related(talk: Talk, field: str, told: str) -> str:
    """The relationship that is told with who the letter is for, or, where it was not yet, with who writes it."""
    if field == "to":
        return relating(told)
    return "" if talk.typed.get("relationship") else relating(talk.typed.get("to", ""), told)


def _without_a_plot_for_others(talk: Talk, shelf: Shelf) -> Talk:
    form, told = talk.form(shelf), talk.typed
    fits = form and told.get("occasion") in (*form.occasions, None)
    if form and fits and form.is_for(told.get("relationship", "")):
        return talk
    return talk.answered(**{PLOT: ""}).again(PLOT)


def _with_plot(talk: Talk, plot: str, shelf: Shelf) -> Talk:
    """The talk with a plot, or with any; what the plot needs and was passed over is asked again."""
    talk = talk.answered(**{PLOT: plot})
    form = talk.form(shelf)
    needs = [f"{OF_DETAIL}{key}" for key in (form.needs if form else ())]
    return talk.again(*(field for field in needs if not talk.typed.get(field)))


def _begun(talk: Talk, words: str, shelf: Shelf) -> Heard:
    """The talk with the letter's beginning in the writer's own words."""
    if not words:
        return Heard(talk)
    opening = f"{OF_DETAIL}{OPENING}"
    return _hear_detail(replace(talk, typed=talk.typed | {opening: words}), opening, shelf)


def _passed(talk: Talk, field: str, shelf: Shelf, unsaid: str = "") -> Heard:
    """The talk with a question that was passed over. Where the plot needs its answer, it will be another letter."""
    form = talk.form(shelf)
    needed = form is not None and field.removeprefix(OF_DETAIL) in form.needs
    talk = talk.answered(**{field: ""} | ({PLOT: ""} if needed else {}))
    said = unless_passed(Ask(field, ""), unsaid) if unsaid not in ("yes", "no") else ""
    return Heard(talk.leaving(said), note=ANOTHER_LETTER if needed else "")


def _hear_yes_or_no(talk: Talk, field: str, words: str, shelf: Shelf) -> Heard:
    key, chosen = field.removeprefix(OF_DETAIL), talk.typed.get(field, "")
    answer = ", ".join(filter(None, (chosen, words)))
    if not unless_passed(Ask(key, "", "yes or no"), answer):
        return _passed(talk, field, shelf)
    said = chosen or yes_or_no(words, key)
    told, more = told_beside(Ask(key, ""), answer, *(talk.typed.get(field, "") for field in ("to", "from")))
    besides = told or _asked_beside(key, words)
    heard = _with_besides(talk.answered(**{field: said}), besides)
    more = "" if besides and not told else more
    note = taken_as(said, more) if more else ""
    return replace(heard, talk=heard.talk.leaving(more), note=note)


def _asked_beside(key: str, words: str) -> dict[str, str]:
    """The detail that a few words beside a yes or no are, which were asked for there: "Lisbon", "11"."""
    named = _AT.match(words) or not words[:1].islower()
    wanted = _BESIDE.get(key, "") if words and named and len(words.split()) <= FEW else ""
    return {wanted: _AT.sub("", words)} if wanted else {}


def _hear_detail(talk: Talk, field: str, shelf: Shelf) -> Heard:
    said = talk.typed.get(field, "").strip()
    if not unless_passed(Ask(field, ""), said):
        return _passed(talk, field, shelf)
    said = as_told(_ask_of(field, talk, shelf), said)
    became = _read(replace(talk, typed=talk.typed | {field: said}), field, shelf)
    pronoun = named(said).pronoun if field == f"{OF_DETAIL}name" else ""
    told = {field: said} | ({f"{OF_DETAIL}pronoun": pronoun} if pronoun else {})
    doubt = guessed(said, became, talk.typed.get("to", ""), talk.typed.get("from", ""))
    return Heard(
        talk.answered(**told), (became,) if became else (), note=f"{doubt} {IF_WRONG}" if doubt else ""
    )


def _ask_of(field: str, talk: Talk, shelf: Shelf) -> Ask:
    """The question for a detail: that of the plot that was chosen, where it has its own."""
    key, form = field.removeprefix(OF_DETAIL), talk.form(shelf)
    own = next((ask for ask in (form.asks if form else ()) if ask.key == key), None)
    return own or Ask(key, "")


def _hear_more(talk: Talk, field: str, sent: Mapping[str, str], shelf: Shelf) -> Heard:
    """The talk after what is said next; asked again until enough was said, or nothing."""
    before, said = sent.get("before", ""), sent.get(field, "").strip()
    passes = sent.get("do") == "skip" or not unless_passed(Ask(field, ""), said)
    if passes:
        unsaid = unless_passed(Ask(field, ""), said)
        return Heard(talk.answered(**{field: before}).leaving(unsaid))
    _read(talk, field, shelf)
    gone_on = talk.answered(**{field: talk.typed[field]})
    return Heard(gone_on.again(field) if further(brief_of(talk.typed), talk.typed[field]) else gone_on)


def _read(talk: Talk, field: str, shelf: Shelf) -> str:
    """What a detail says, "" where that is what was typed. Raises BriefError for one that cannot be read surely."""
    read = read_typed(talk.typed, shelf).get(field)
    if read and read.doubt:
        raise BriefError(read.doubt)
    return read.said if read else ""


def _with_besides(talk: Talk, besides: Mapping[str, str]) -> Heard:
    """The talk with what was told by the way, each as the answer to its own question."""
    said, left = read_besides(brief_of(talk.told), besides) if besides else ({}, {})
    told = {f"{OF_DETAIL}{key}": besides[key] for key in besides if key in said or not besides[key]}
    talk = talk.answered(**told).leaving(*left.values())
    # What stands after the story is gone on from when that is told.
    return Heard(talk.again(_MORE) if THEN in said else talk, tuple(filter(None, said.values())))
