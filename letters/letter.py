"""Every noun of the words: frozen values handed from room to room, with no behaviour beyond derived facts."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

RELATIONSHIPS = (
    "partner", "parent", "child", "sibling", "grandparent", "relative", "friend", "colleague", "teacher",
    "former partner",
)  # fmt: skip
KIN = ("parent", "child", "sibling", "grandparent")
TONES = (
    "tender", "playful", "grateful", "melancholy", "apologetic", "hopeful", "proud", "wistful", "formal",
    "consoling", "plain",
)  # fmt: skip
# Those who write the letters: each a voice with forms, replies and sign-offs of its own.
AUTHORS = {
    "plain": "plain and grave",
    "warm": "warm and long-winded",
    "dry": "dry and funny",
    "young": "young and quick",
    "formal": "formal and old-fashioned",
    "theodore": "tender and confessing",
}

# The details that every template understands, each with the question that asks for it.
DETAILS = {
    "memory": "What do you remember together? (the night we slept in the car)",
    "habit": "What do they always do? (the way you hum when you park)",
    "thing": "Which thing do you both know and are fond of? (the chipped green mug)",
    "deed": "What was done? (lent me her car when mine died)",
    "wish": "What would you like to do? (see the sea with you)",
    "place": "Where are they now, or which place comes into it? (Lisbon)",
    "name": "Is there somebody else to be named? (Stan)",
    "said": "What did somebody say, in their own words? (nobody is bad at numbers)",
    "baby": "What is the baby called? (Rosa)",
    "years": "How many years? (11)",
    "date": "Which day? (14 March)",
    "news": "What is new with you that they don't know yet? (the beans are in, and the dog ate one)",
    "today": "What made you think of them just now? (saw a dog like his in the park)",
    "question": "What would you like to ask them? (is her knee better)",
    "then": "What would you say after that? Each line is told as you write it.",
    "plans": "What comes next between you? (coming up at Easter, will ring on Sunday)",
    "last": "What is the last thing that you would say? (mind those stairs)",
    "opening": "How would you begin it yourself? It is placed first. (It must be three years since I wrote)",
    "note": "A sentence of your own, placed just as it is.",
}
# Facts about the two people that are not said but decide what may be said. Given as yes or no, among the details.
SITUATIONS = {
    "together": "Do you live in one house?",
    "away": "Is one of you away from home just now?",
    "asleep": "Are they asleep while you write this?",
    "married": "Are you married?",
    "abroad": "Is one of you in another country?",
    "knew": "Did you know the one who died yourself?",
    "leaving": "Is it you who is going away?",
    "answering": "Is it an answer to a letter of theirs?",
    "enough": "Shall the letter say no more than what you told?",
}


class Origin(StrEnum):
    """Who wrote a sentence."""

    TEMPLATE = "template"
    VOICE = "voice"
    WRITER = "writer"


class Part(StrEnum):
    """What a paragraph is in the letter."""

    DATELINE = "dateline"
    SALUTATION = "salutation"
    BODY = "body"
    CLOSING = "closing"
    SIGNATURE = "signature"
    POSTSCRIPT = "postscript"


@dataclass(frozen=True)
class Source:
    """The line of a template or corpus file that a sentence was made from; lines count from 1."""

    file: str
    line: int


@dataclass(frozen=True)
class Sentence:
    """One sentence; `key` names it for as long as the letter lives, whatever becomes of its text."""

    key: str
    text: str
    origin: Origin
    sources: tuple[Source, ...] = ()
    locked: bool = False


@dataclass(frozen=True)
class Paragraph:
    """Sentences that stand together; a `tight` one follows without a gap (an item of a list)."""

    part: Part
    sentences: tuple[Sentence, ...]
    tight: bool = False

    @property
    def text(self) -> str:
        """The sentences on one line."""
        return " ".join(s.text for s in self.sentences)


@dataclass(frozen=True)
class Stationery:
    """What the letter is written with and on: names of a hand, a pen, an ink (or #rrggbb), a paper and its ruling; how
    many slips of the pen are let stand; and how many pages it has to take, if that matters."""

    hand: str = "theodore"
    pen: str = "ballpoint"
    ink: str = "blue-black"
    paper: str = "A4"
    ruling: str = "blank"
    slips: str = "none"
    fit: int | None = None


@dataclass(frozen=True)
class Brief:
    """What the writer asks for. `tone` and `voices` are (name, weight) pairs; `details` are as they were typed;
    `author` is whose voice is asked for, if any."""

    to: str
    sender: str
    relationship: str
    occasion: str
    tone: tuple[tuple[str, float], ...] = ()
    details: tuple[tuple[str, str], ...] = ()
    template: str | None = None
    voices: tuple[tuple[str, float], ...] = ()
    date: datetime.date | None = None
    seed: int = 0
    closing: str | None = None
    author: str | None = None
    stationery: Stationery = field(default_factory=Stationery)


@dataclass(frozen=True)
class Letter:
    """A letter: the brief that it answers, the form that it was written from, and its paragraphs in order."""

    brief: Brief
    form: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        """The letter as plain text: a line a paragraph, an empty line between those that are not tight."""
        lines: list[str] = []
        for i, paragraph in enumerate(self.paragraphs):
            close = paragraph.tight or (i > 0 and self.paragraphs[i - 1].part is Part.CLOSING)
            if lines and not close:
                lines.append("")
            lines.append(paragraph.text)
        return "\n".join(lines) + "\n"


# --- what the writer told us ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Ask:
    """A detail that a form asks for: `kind` is "phrase", "yes or no", "number" or "words"."""

    key: str
    question: str
    kind: str = "phrase"


@dataclass(frozen=True)
class Detail:
    """What the writer told us, in the forms that sentences need; a form that cannot be made is the empty string.

    `kind` is one of you-event, we-event, i-event, it-event, habit, thing, place, wish, number, name, words.
    `plain` is what the detail prints by itself; `valence` is kind, funny, brave, sad, "went wrong" or not known.
    `more` are sentences of their own that follow the one which tells the detail first."""

    key: str
    given: str
    kind: str
    plain: str
    sentence: str = ""
    clause: str = ""
    noun: str = ""
    base: str = ""
    topics: tuple[str, ...] = ()
    story: bool = False
    me: bool = False
    plural: bool = False
    number: int | None = None
    valence: str = ""
    doing: str = ""
    more: tuple[str, ...] = ()


# --- what a letter is written from ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    """One way to say a beat: Jinja text, the condition it needs (or ""), and the marks that it sets."""

    text: str
    source: Source
    condition: str = ""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Beat:
    """One thing to be said, in one of several ways; `rest` is the place for details with no line of their own."""

    ways: tuple[Line, ...]
    optional: bool = False
    rest: bool = False


@dataclass(frozen=True)
class Saying:
    """One line of a pool, its joints (`|`, `|do`) still in it."""

    text: str
    source: Source
    condition: str = ""


@dataclass(frozen=True)
class Form:
    """A letter template: one plot. `front` says on which line each key of the front matter stands."""

    name: str
    title: str
    idea: str
    occasions: tuple[str, ...]
    paragraphs: tuple[tuple[Beat, ...], ...]
    relationships: tuple[str, ...] = ()
    tones: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()
    when: str = ""
    asks: tuple[Ask, ...] = ()
    salutation: str = ""
    closing: str = ""
    authors: tuple[str, ...] = ()
    pools: dict[str, tuple[Saying, ...]] = field(default_factory=dict)
    front: dict[str, int] = field(default_factory=dict)

    def is_for(self, relationship: str) -> bool:
        """May it be written to such a person? To a relative, an aunt or a cousin, what may be to a friend and to some
        nearer kin alike."""
        listed = {*self.relationships}
        kin = relationship == "relative" and "friend" in listed and bool(listed & {*KIN})
        return not listed or relationship in listed or kin


@dataclass(frozen=True)
class Voice:
    """An author's manner: the sayings that a chain is trained on."""

    name: str
    title: str
    sayings: tuple[Saying, ...]


@dataclass(frozen=True)
class Shelf:
    """Everything that letters are written from. Sections of the corpus are by name: replies, scenes, asides,
    salutations, closings, the shared pools and the other ways that stand in for a sentence, each a mapping of section
    name to sayings."""

    forms: tuple[Form, ...]
    replies: dict[str, tuple[Saying, ...]] = field(default_factory=dict)
    scenes: dict[str, tuple[Saying, ...]] = field(default_factory=dict)
    asides: dict[str, tuple[Saying, ...]] = field(default_factory=dict)
    salutations: dict[str, tuple[Saying, ...]] = field(default_factory=dict)
    closings: dict[str, tuple[Saying, ...]] = field(default_factory=dict)
    pools: dict[str, tuple[Saying, ...]] = field(default_factory=dict)
    ways: dict[str, tuple[Saying, ...]] = field(default_factory=dict)
    voices: dict[str, Voice] = field(default_factory=dict)

    @cached_property
    def occasions(self) -> tuple[str, ...]:
        """Every occasion that some form is for, in the order of the alphabet."""
        return tuple(sorted({occasion for form in self.forms for occasion in form.occasions}))
