"""What goes into the API, as pydantic models that requests are held against. What names may stand in them (an occasion,
a hand) depends on the shelf, and is read further in. What comes out is in told.py."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

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


class Sent(BaseModel):
    """Something that is sent: of just these keys, of just these types."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Asked(BaseModel):
    """Something that stands in the query of an address, where all is text."""

    model_config = ConfigDict(extra="ignore")


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
        None,
        description="memory, deed, habit, news, question, plans, last, thing, wish, place, name, years, date, note …; "
        "then is what is said after the story, a line of it for each time that one goes on",
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
    move: Literal["earlier", "later", "up", "down", "begin", "join"] | None = Field(
        None,
        description="one place; up and down take the whole paragraph; begin begins one with it, join joins the one "
        "that it begins to that above",
    )


class ContinuationAsked(Asked):
    """What has been written so far."""

    text: str = ""


class PageAsked(Asked):
    """Which page of a letter."""

    page: Annotated[int, Field(ge=1, le=99_999)] = 1


class PartAsked(Asked):
    """Which part of a long list."""

    limit: Annotated[int, Field(ge=1, le=500)] = 100
    offset: Annotated[int, Field(ge=0, le=2**31 - 1)] = 0


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
