"""The form that asks for a brief: what was typed, as a mapping; a brief, as what would have been typed."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from werkzeug.datastructures import MultiDict

from letters.chance import stream
from letters.errors import BriefError, LettersError, MissingGlyph
from letters.letter import AUTHORS, DETAILS, RELATIONSHIPS, SITUATIONS, TONES, Brief, Form, Shelf
from letters.words.asking.interviewing import story_of
from letters.words.asking.wording import parted, put, put_next, put_own
from letters.words.brief import PRONOUNS
from letters.words.reading.onward import BREAK, THEN, going_on

PLAIN_KEYS = ("to", "from", "relationship", "occasion", "template", "date", "seed", "closing", "author")
STATIONERY = ("hand", "pen", "ink", "paper", "ruling", "slips", "fit")
NEEDED = {
    "to": "who the letter is for",
    "relationship": "what they are to you",
    "from": "your own name",
    "occasion": "why you write",
}
MOST = 3  # drops of a tone
# What most letters are made of: a story, what is said after it and what is said last; then five to be told beside
# them. The others wait under "more".
_TALK = (
    "memory",
    "deed",
    THEN,
    "habit",
    "news",
    "plans",
    "last",
)  # told as one would to the reader, and not as a note
FIRST_DETAILS = ("memory", "deed", THEN, "habit", "news", "question", "plans", "last")
# How a sentence begins that the writer is to finish with a detail, by occasion where that matters.
_STEMS = {
    "thing": {"": "Between us there is"},
    "wish": {"": "I would like to"},
    "place": {"": "It was in"},
    "name": {"": "There is somebody else in it:", "condolence": "The one who died is"},
    "said": {"": "I can still hear these words:"},
    "baby": {"": "The baby is called"},
    "years": {"": "The years that it has been:"},
    "date": {"": "The day is"},
    "today": {"": "I thought of you because"},
    "question": {"": "What I would like to ask:"},
    "opening": {"": "I would begin:"},
    "note": {"": "And these words, just as they are:"},
}

Typed = dict[str, str]
_NEXT = f"detail-{THEN}"
_NEW_SENTENCE = re.compile(r"(?<=\w)\n+(?=[A-Z])|(?<=\w)\n{2,}")


@dataclass(frozen=True)
class Question:
    """One detail as the form asks for it: `shape` is talk, phrase, short, words, number, or choice of `options`; `stem`
    begins the sentence that it finishes, where there is one."""

    name: str
    text: str
    example: str
    shape: str
    options: tuple[str, ...] = ()
    stem: str = ""


@dataclass(frozen=True)
class Asked:
    """The questions of one form, in the four places where they stand."""

    story: tuple[Question, ...]
    first: tuple[Question, ...]
    template: tuple[Question, ...]
    more: tuple[Question, ...]


@dataclass(frozen=True)
class Wrong:
    """What is wrong with what was typed: `field` is the form's field, or "" where it is nobody's."""

    field: str
    message: str


def ask(shelf: Shelf, template: str, occasion: str = "", to: str = "") -> Asked:
    """The questions to ask, those of the chosen template among them, as they are put for an occasion, to somebody."""
    chosen = next((form for form in shelf.forms if form.name == template), None)
    own = {q.name: q for q in (_own_questions(chosen, to) if chosen else ())}
    common = {f"detail-{key}": _common(key, text, occasion, to) for key, text in DETAILS.items()}
    common |= {
        "detail-pronoun": Question("detail-pronoun", "Are they he, she or they?", "", "choice", PRONOUNS)
    }
    common |= {f"detail-{key}": _question(key, text, "yes or no") for key, text in SITUATIONS.items()}
    asked = {name: q for name, q in common.items() if name not in own}
    story = [f"detail-{key}" for key in (story_of(occasion), THEN, "last")]
    first = [name for name in (f"detail-{key}" for key in FIRST_DETAILS) if name not in story]
    return Asked(
        story=tuple(asked[name] for name in story if name in asked),
        first=tuple(asked[name] for name in first if name in asked),
        template=tuple(own.values()),
        more=tuple(q for name, q in asked.items() if name not in (*story, *first)),
    )


def hold_answered(typed: Mapping[str, str]) -> None:
    """Raises BriefError where something is left out without which there is no letter, and says all of it at once."""
    open_ones = [key for key in NEEDED if not _given(typed, key)]
    if open_ones:
        *most, last = (NEEDED[key] for key in open_ones)
        raise BriefError(f"Still to be said: {', '.join(most)}{' and ' if most else ''}{last}.", open_ones[0])


def brief_mapping(typed: Mapping[str, str], before: Brief | None = None) -> dict[str, Any]:
    """The mapping of the brief that was typed, its keys those of a TOML brief; empty fields are left out.

    Weights of tones that `before` gives in finer steps than three drops are kept while their drops are."""
    mapping: dict[str, Any] = {
        key: typed[key].strip() for key in PLAIN_KEYS + STATIONERY if _given(typed, key)
    }
    if "seed" in mapping and mapping["seed"].lstrip("-").isdigit():
        mapping["seed"] = int(mapping["seed"])
    mapping["tone"] = _tones(typed, before)
    prefix = "detail-"
    mapping["details"] = {
        name.removeprefix(prefix): as_told(name.removeprefix(prefix), value)
        for name, value in typed.items()
        if name.startswith(prefix) and value.strip()
    }
    if before is not None and before.voices:
        mapping["voices"] = dict(before.voices)
    return mapping


def luck_of(typed: Mapping[str, str]) -> int:
    """The seed of a letter that nobody gave a seed: the one that came with the form, so that what was shown of the
    letter is what will be written; else any."""
    luck = typed.get("luck", "")
    return int(luck) if luck.isascii() and luck.isdigit() and len(luck) < 12 else secrets.randbelow(2**31)


def typed_brief(brief: Brief) -> Typed:
    """What somebody would have typed into the form to get this brief."""
    typed = {
        "to": brief.to,
        "from": brief.sender,
        "relationship": brief.relationship,
        "occasion": brief.occasion,
        "template": brief.template or "",
        "date": brief.date.isoformat() if brief.date else "",
        "seed": str(brief.seed),
        "closing": brief.closing or "",
        "author": brief.author or "",
    }
    typed |= {key: str(getattr(brief.stationery, key) or "") for key in STATIONERY}
    typed |= {f"tone-{name}": str(_drops(brief, name)) for name in TONES}
    return typed | {f"detail-{key}": given for key, given in brief.details}


def wrong_field(error: LettersError) -> Wrong:
    """The field of the form that an error is about."""
    message = _without_key(str(error), getattr(error, "key", None))
    if isinstance(error, MissingGlyph):
        return Wrong("text", message)
    key = error.key if isinstance(error, BriefError) and error.key else ""
    if not key or key in (*PLAIN_KEYS, *STATIONERY, "tone", "text"):
        return Wrong(key, message)
    return Wrong(f"detail-{key.removeprefix('details.')}", message)


def choices(shelf: Shelf) -> dict[str, Any]:
    """What the form's lists offer."""
    return {
        "relationships": RELATIONSHIPS,
        "occasions": shelf.occasions,
        "tones": TONES,
        "authors": AUTHORS,
        "most": MOST,
    }


def forms_for(shelf: Shelf, occasion: str, chosen: str = "") -> list[Form]:
    """The templates that can be chosen for an occasion, and the one that is chosen already, by title."""
    offered = (form for form in shelf.forms if occasion in form.occasions or form.name == chosen)
    return sorted(offered, key=lambda form: form.title)


def _without_key(message: str, key: str | None) -> str:
    """The message as it is said beside a field, which needs not be named again."""
    said = message.removeprefix(f"{key}: ")
    return said[:1].upper() + said[1:]


def _own_questions(form: Form, to: str) -> list[Question]:
    return [_question(one.key, put_own(one.question, to), one.kind) for one in form.asks]


def _question(key: str, text: str, shape: str) -> Question:
    asked, example = parted(text)
    if shape == "yes or no":
        return Question(f"detail-{key}", asked, "", "choice", ("yes", "no"))
    return Question(f"detail-{key}", asked, example, shape)


def _common(key: str, text: str, occasion: str, to: str) -> Question:
    if key in _TALK:
        words = (
            put_next(occasion, to, stream(0, "asked", occasion)) if key == THEN else put(key, occasion, to)
        )
        asked, example = parted(words)
        return Question(f"detail-{key}", asked, example or parted(text)[1], "talk")
    stems = _STEMS[key]
    return replace(_question(key, text, _shape(key)), stem=stems.get(occasion) or stems[""])


def _shape(key: str) -> str:
    return {"years": "number", "note": "words", "name": "short", "place": "short", "date": "short"}.get(
        key, "phrase"
    )


def _given(typed: Mapping[str, str], key: str) -> bool:
    return bool(typed.get(key, "").strip())


def as_told(key: str, value: str) -> str:
    """A detail as it is read, of what stands in its field: a note as it is, what is said next line by line, all else on
    one line, in which a new sentence is one still."""
    if key == "note":
        return value.strip()
    lines = [" ".join(line.split()) for line in value.splitlines()]
    if key == THEN:
        return BREAK.join(filter(None, lines))
    return " ".join(_NEW_SENTENCE.sub(". ", BREAK.join(lines)).split())


def fields_typed(sent: MultiDict[str, str]) -> Typed:
    """The fields of a form that was sent; what was said next goes on from what was said `before`."""
    typed = dict(sent.items())
    if before := typed.pop("before", ""):
        typed[_NEXT] = going_on(before, typed.get(_NEXT, ""))
    return typed


def _drops(brief: Brief, tone: str) -> int:
    """How many drops show the weight of a tone: a tone that was asked for has at least one."""
    weights = dict(brief.tone)
    if weights.get(tone, 0) <= 0:
        return 0
    return max(1, round(MOST * weights[tone] / max(max(weights.values()), MOST)))


def _tones(typed: Mapping[str, str], before: Brief | None) -> dict[str, float]:
    drops = {name: _number(typed.get(f"tone-{name}", "")) for name in TONES}
    if before is not None and drops == {name: _drops(before, name) for name in TONES}:
        return dict(before.tone)
    return {name: float(number) for name, number in drops.items() if number}


def _number(drops: str) -> int:
    return int(drops) if drops in map(str, range(MOST + 1)) else 0
