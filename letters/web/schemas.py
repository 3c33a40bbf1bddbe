"""What goes in and out of the API, as pydantic models: the shapes that requests are held against and that the OpenAPI
document shows. What names may stand in them (an occasion, a hand) depends on the shelf, and is read further in."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from letters.web import bounds

MOST_SEED = 2**63 - 1
LONGEST_LINE = 90  # characters of a line that a hand is asked to write
Weights = dict[str, Annotated[float, Field(gt=0, le=1000, allow_inf_nan=False)]]


def _some(text: str) -> str:
    # No pattern in the schema: programs differ in what they take for a blank.
    if not text.strip():
        raise ValueError("there are no words in it")
    return text


Words = Annotated[str, Field(min_length=1, max_length=bounds.SENTENCE), AfterValidator(_some)]
Whole = Annotated[str, Field(min_length=1, max_length=bounds.LETTER), AfterValidator(_some)]
Plot = Annotated[str, Field(min_length=1, max_length=bounds.TEMPLATE), AfterValidator(_some)]
Line = Annotated[int, Field(ge=0)]
Origin = Literal["template", "voice", "writer"]


class Sent(BaseModel):
    """Something that is sent: of just these keys, of just these types."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Asked(BaseModel):
    """Something that stands in the query of an address, where all is text."""

    model_config = ConfigDict(extra="ignore")


class Told(BaseModel):
    """Something that is answered."""

    model_config = ConfigDict(extra="forbid", json_schema_serialization_defaults_required=True)


# ------------------------------------------------------------------------------------------- what is sent


class OnPaper(Sent):
    """Things of paper; what is left out stays as it is, or is the usual."""

    hand: str | None = Field(None, description="a name of GET /api/hands")
    pen: str | None = Field(None, description="ballpoint, fountain, felt-tip …; the hand's own if left out")
    ink: str | None = Field(None, description="a name, or #rrggbb")
    paper: str | None = Field(None, description="A4, A5, A6 or Letter")
    ruling: str | None = None
    slips: str | None = Field(None, description="none, few, some …: how much goes wrong")
    fit: Annotated[int, Field(ge=1, le=20)] | None = Field(None, description="pages that it has to take")


class BriefSent(OnPaper):
    """A brief, with the keys of a TOML brief."""

    to: str = Field(min_length=1, max_length=bounds.NAME)
    from_: str = Field(alias="from", min_length=1, max_length=bounds.NAME)
    relationship: str = Field(description="partner, parent, child, sibling, friend …")
    occasion: str | None = Field(None, description="birthday, thanks, apology …; a template may know its own")
    tone: Weights | list[str] | str | None = None
    details: dict[str, str | int | float | bool | None] | None = Field(
        None, description="memory, habit, thing, deed, wish, place, name, years, date, note …"
    )
    voices: Weights | list[str] | str | None = None
    template: str | None = None
    author: str | None = None
    closing: str | None = None
    date: datetime.date | None = None
    seed: Annotated[int, Field(ge=0, le=MOST_SEED)] | None = None


class LetterChange(OnPaper):
    """What changes in a letter."""

    text: Whole | None = Field(
        None, description="all the words of the letter, an empty line between paragraphs"
    )


class Again(Sent):
    """What another draft is made for."""

    brief: BriefSent | None = Field(None, description="another brief; left out, the letter's own")


class SentenceAdded(Sent):
    """A sentence of the writer's own."""

    text: Words
    after: str | None = Field(None, description="the key of the sentence that it follows")
    before: str | None = Field(None, description="or of the one that it precedes")


class SentenceChange(Sent):
    """What changes in a sentence; an alternative is laid in first."""

    text: Words | None = None
    locked: bool | None = None
    alternative: Annotated[int, Field(ge=1, le=99)] | None = Field(None, description="the number of one")
    move: Literal["earlier", "later", "up", "down"] | None = Field(
        None, description="one place; up and down take the whole paragraph"
    )


class ContinuationAsked(Asked):
    """What has been written so far."""

    text: str = ""


class PageAsked(Asked):
    """Which page of a letter."""

    page: Annotated[int, Field(ge=1, le=99_999)] = 1


class LineAsked(Asked):
    """What a hand is to write."""

    text: Annotated[str, Field(max_length=LONGEST_LINE)] = ""


class HeardAsked(Asked):
    """What is listened to; what is left out is any, by chance."""

    part: str = Field("", description="such as voices/theodore or closings/partner")
    tone: str = ""
    seed: Annotated[int, Field(ge=0, le=999_999_999)] | None = None


class TemplateSent(Sent):
    """The text of a template."""

    text: Plot


class TemplateTried(TemplateSent):
    """A template's text, and what to try it on."""

    letter: str | None = Field(
        None, description="the id of a letter whose brief is tried; left out, a sample"
    )
    seed: Annotated[int, Field(ge=0, le=MOST_SEED)] = 1


class HandChange(Sent):
    """What changes of a hand."""

    usual: Literal[True] = Field(description="new letters begin in this hand")


class VoiceSent(Sent):
    """Letters to be taken in."""

    name: Annotated[str, Field(min_length=1, max_length=80)]
    text: Annotated[str, Field(min_length=1, max_length=4_000_000)] = Field(
        description="letters, each with its salutation, or a saved page of quotes"
    )


class VoiceChange(Sent):
    """What changes of a voice."""

    weight: Annotated[float, Field(ge=0, le=9)] = Field(
        description="how much new letters take of it; 0: none"
    )


# --------------------------------------------------------------------------------------- what is answered


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
    """The drawer."""

    letters: list[LetterInShort]


class Version(Told):
    """What something said until it was changed."""

    number: int
    written: datetime.datetime
    text: str


class Versions(Told):
    """Versions, newest first."""

    versions: list[Version]


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
    mark: Literal["", "yours", "changed", "draft"]


class TemplateInShort(Told):
    """A template on the shelf."""

    name: str
    title: str
    idea: str
    occasion: str
    mark: Literal["", "yours", "changed", "draft"] = Field(
        description="a draft has a fault and is not offered"
    )


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
