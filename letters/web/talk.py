"""A talk of “Ask me” as it travels along in the form: talk_of(form) -> Talk. Nothing of it is kept until there is a
letter."""

from __future__ import annotations

from dataclasses import dataclass, replace

from werkzeug.datastructures import MultiDict

from letters.letter import SITUATIONS, Brief, Form, Shelf
from letters.web.asking import Typed, brief_mapping, fields_typed, luck_of

FIRST = ("to", "from", "relationship", "occasion")
PLOT = "template"
OF_DETAIL = "detail-"
_OURS = ("now", "done", "left", "words", "do", "change", "text", "said", "seen", "chosen", "act", "version")


@dataclass(frozen=True)
class Talk:
    """What was told so far: `typed` are the fields of the form, `done` those that were answered or passed over, in that
    order, `left` what was said and is in no field."""

    typed: Typed
    done: tuple[str, ...]
    left: tuple[str, ...] = ()

    @property
    def told(self) -> Typed:
        """The fields that were answered."""
        asked = (name for name in self.typed if is_asked(name))
        return self.typed | dict.fromkeys((name for name in asked if name not in self.done), "")

    @property
    def passed(self) -> set[str]:
        """The keys of the details that were passed over."""
        keys = {name.removeprefix(OF_DETAIL) for name in self.done if not self.typed.get(name)}
        return keys - {*SITUATIONS, PLOT}

    @property
    def luck(self) -> int:
        """The seed of the letter."""
        return luck_of(self.typed)

    def answered(self, **told: str) -> Talk:
        """The talk with answers; an empty one passes the field over."""
        typed = {name: value for name, value in (self.typed | told).items() if value.strip()}
        return replace(self, typed=typed, done=tuple(dict.fromkeys((*self.done, *told))))

    def again(self, *fields: str) -> Talk:
        """The talk in which these fields are still to be asked; what stands in them stays."""
        return replace(self, done=tuple(name for name in self.done if name not in fields))

    def leaving(self, *words: str) -> Talk:
        """The talk with words that are in no field."""
        return replace(self, left=tuple(dict.fromkeys((*self.left, *filter(None, words)))))

    def form(self, shelf: Shelf) -> Form | None:
        """The form that was chosen, if one was."""
        return next((form for form in shelf.forms if form.name == self.typed.get(PLOT)), None)


def talk_of(sent: MultiDict[str, str]) -> Talk:
    """The talk that came with a request, what was answered just now among its fields."""
    typed = {name: value for name, value in fields_typed(sent).items() if name not in _OURS and value.strip()}
    typed.setdefault("luck", str(luck_of(typed)))
    begins = (
        "now" not in sent and "change" not in sent
    )  # from the desk, where all that is filled in was answered
    done = filter(is_asked, typed) if begins else filter(None, sent.get("done", "").split(","))
    answered = (name for name in done if name in typed or name not in FIRST)
    return Talk(typed, tuple(answered), tuple(sent.getlist("left")))


def brief_of(typed: Typed) -> Brief:
    """The brief, as far as it decides what is asked."""
    details = tuple(brief_mapping(typed)["details"].items())
    to, sender, relationship, occasion = (typed.get(field, "") for field in FIRST)
    return Brief(to, sender, relationship, occasion, details=details)


def is_asked(field: str) -> bool:
    """Whether a field is one that a question fills."""
    return field in (*FIRST, PLOT) or field.startswith(OF_DETAIL)
