"""What comes out of the API, as pydantic models that the OpenAPI document shows. What goes in is in sent.py."""

from __future__ import annotations

import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from letters.web.sent import Line

Origin = Literal["template", "voice", "writer"]


class Told(BaseModel):
    """Something that is answered."""

    model_config = ConfigDict(extra="forbid", json_schema_serialization_defaults_required=True)


class Source(Told):
    """A line of a template or of the corpus."""

    file: str
    line: Line


class Sentence(Told):
    """A sentence and who wrote it."""

    key: str
    text: str
    origin: Origin
    locked: bool
    sources: list[Source]


class Alternative(Sentence):
    """Another way to say a sentence, by number."""

    number: int


class SentenceOpen(Sentence):
    """A sentence with the other ways to say it."""

    told: str = Field(description="who wrote it and from where, as a sentence")
    alternatives: list[Alternative]


class Continuation(Told):
    """The next few words, to be put right behind what was written; "" for none."""

    text: str


class Paragraph(Told):
    """Sentences that stand together; a tight one follows without a gap."""

    part: Literal["dateline", "salutation", "body", "closing", "signature", "postscript"]
    tight: bool
    sentences: list[Sentence]


class Brief(Told):
    """What a letter was asked for."""

    model_config = ConfigDict(
        json_schema_serialization_defaults_required=False
    )  # what is not there is left out
    to: str
    from_: str = Field(alias="from")
    relationship: str
    occasion: str
    tone: dict[str, float] | None = None
    details: dict[str, str] | None = None
    voices: dict[str, float] | None = None
    template: str | None = None
    author: str | None = None
    closing: str | None = None
    date: datetime.date | None = None
    seed: int
    hand: str
    pen: str
    ink: str
    paper: str
    ruling: str
    slips: str
    fit: int | None = None


class Letter(Told):
    """A letter as it is kept."""

    id: str
    brief: Brief
    seed: int
    form: str
    paragraphs: list[Paragraph]


class LetterInShort(Told):
    """A letter in the drawer."""

    id: str
    to: str
    occasion: str
    updated: datetime.datetime


class Letters(Told):
    """A part of the drawer, and how many letters lie in all of it."""

    letters: list[LetterInShort]
    total: int


class Version(Told):
    """What something said until it was changed."""

    number: int
    written: datetime.datetime
    text: str


class Versions(Told):
    """Versions, newest first, or a part of them, and how many there are."""

    versions: list[Version]
    total: int


class Fault(Told):
    """Something wrong at a line."""

    line: Line = Field(description="0: the whole")
    message: str


class Template(Told):
    """A template, what is wrong with it, and a letter that it makes."""

    name: str
    text: str
    faults: list[Fault]
    sample: str | None = Field(description="a letter that it makes")
    why: str = Field(description="why it makes none")
    mark: Literal["", "yours", "changed", "draft", "unreadable"]


class TemplateInShort(Told):
    """A template on the shelf."""

    name: str
    title: str
    idea: str
    occasion: str
    mark: Literal["", "yours", "changed", "draft", "unreadable"] = Field(
        description="a draft has a fault and is not offered; of an unreadable one the file is no text"
    )
    trouble: str = Field(description="what is wrong with the file, if anything")


class Templates(Told):
    """The shelf."""

    templates: list[TemplateInShort]


class TemplateVersion(Version):
    """A version of a template."""

    change: str = Field(description="from then to now, as a unified diff")


class Hand(Told):
    """A hand."""

    name: str
    title: str
    about: str
    characters: int
    missing: str
    usual: bool
    trouble: str


class Hands(Told):
    """All hands."""

    hands: list[Hand]


class Voice(Told):
    """A voice."""

    name: str
    title: str
    sayings: int
    own: bool
    weight: float


class Section(Told):
    """A section of the corpus."""

    name: str
    sayings: int
    parts: list[str]


class Voices(Told):
    """All voices, and what else the corpus holds."""

    voices: list[Voice]
    sections: list[Section]


class LetterFound(Told):
    """A letter in a text."""

    line: Line
    sender: str
    recipient: str
    words: int


class Taken(Told):
    """What was taken of a text."""

    voice: Voice
    letters: list[LetterFound]
    sentences: int
    left: dict[str, int] = Field(description="how many sentences were left, by the reason")


class Heard(Told):
    """A sentence that was heard."""

    text: str
    whole: bool = Field(description="a line as it was written, not one that the chain made")
    sources: list[Source]


class HeardList(Told):
    """Sentences that were heard."""

    heard: list[Heard]


class Problem(BaseModel):
    """RFC 9457."""

    model_config = ConfigDict(extra="allow")
    type: str
    title: str
    status: int
    detail: str
    field: str | None = Field(None, description="the key that is wrong")
    allowed: list[str] | None = Field(None, description="the names that may stand there")


Document = dict[str, Any]
