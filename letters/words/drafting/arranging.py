"""Where stands what every form carries: arranged(paragraphs, told, news_first) -> paragraphs.

What the writer went on to say follows the story, line by line. What made them think of the reader opens the letter;
what they ask and what they plan come before the last thing that the form says, or the writer in its place; news come
before the leave, or open a letter to somebody who is far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

from letters.words.drafting.following import says_why
from letters.words.drafting.matter import goes_on
from letters.words.drafting.outright import BESIDE, HAILED, MUST, says_outright
from letters.words.drafting.passage import Lines, Passage, text_of, told_by
from letters.words.reading.onward import OPENING, THEN

ALONE = 16  # words of news that make a paragraph
APART = 14  # words of what made the writer think of the reader, which are a paragraph then
BEGUN = 12  # words of a paragraph, before which nothing begins another
ENOUGH = 22  # words of a paragraph, after which something else may begin another
FULL = 30  # words of a paragraph, after which what is said next begins another
MUCH = 40  # words of a paragraph, after which the asides begin another
LONG = 60  # words, after which what else was told begins a paragraph
NEWS = "news"
# The details that every form can say, wherever it has no line for them.
CARRIED = (OPENING, "today", THEN, NEWS, "question", "plans", "last")
# What the writer lives through is what such a letter may begin with.
NEWS_FIRST = ("keeping in touch", "missing you", "long distance", "after long silence", "new year")


def arranged(
    paragraphs: Sequence[Lines], told: Mapping[str, Lines], news_first: bool, occasion: str = ""
) -> list[Lines]:
    """The paragraphs with what was told put in; `told` holds a line for each detail of CARRIED that is to be placed."""
    *before, last = paragraphs or ((),)
    body, leave = _leave_of(last, answered=THEN not in told)
    if told.get(THEN):  # what is said of the story is not said after the plans
        body = (*body, *(one for one in leave if _says_why_alone(one, occasion)))
        leave = () if occasion in BESIDE else tuple(one for one in leave if one not in body)
    if last_words := told.get("last", ()):
        told_why = any(_says_why(line, occasion) for line in (*chain(*before), *body))
        why = () if told_why else (line for line in leave if _says_why_alone(line, occasion))
        body, leave = (*body, *why), last_words
    today, news = told.get("today", ()), told.get(NEWS, ())
    asked, plans = told.get("question", ()), told.get("plans", ())
    news_first = news_first and not today
    story = any(told_by(line) - {*CARRIED} for line in chain(*before, body))
    if (
        told.get(THEN) and not story and not news_first
    ):  # then it is the news, the question or what one invites to that one goes on from
        invited = told.get("plans", ()) if occasion == "invitation" else ()
        body, news, asked = (*body, *news, *asked, *invited), (), ()
        plans = () if invited else plans
    *more, body = _gone_on(body, told.get(THEN, ()))
    before = [*before, *more]
    if body and news:  # before there is anybody else whom its "he" might mean
        body, asked = (*body, *asked), ()
    said_last = (*asked, *plans, *leave[-1:])
    ending = (*leave[:-1], *said_last)
    if not news or news_first:
        full = THEN in told and sum(map(_length, body)) >= FULL
        close = bool(leave) and not full and not (last_words and _is_another_matter(body, ending[0]))
        said = [news, *before, *([(*body, *ending)] if close else [body, ending])]
    elif not before and not body:
        said = [leave[:-1], (*news, *said_last)]
    else:
        brief = sum(map(_length, news)) < ALONE
        said = [*before, body, *([(*news, *ending)] if brief else [news, ending])]
    first, *rest = [lines for lines in said if lines] or [()]
    opening = (today, first) if sum(map(_length, today)) >= APART else ((*today, *first),)
    return [part for lines in (*opening, *rest) for part in _parted(lines) if part]


def with_asides(paragraph: Sequence[list[Passage] | None], asides: Sequence[Passage]) -> list[Lines]:
    """A paragraph with the asides in their place; after much has been said they begin one of their own."""
    rest = next((place for place, beat in enumerate(paragraph) if beat is None), len(paragraph))
    before = tuple(line for beat in paragraph[:rest] for line in beat or ())
    after = (
        *(asides if rest < len(paragraph) else ()),
        *(line for beat in paragraph[rest:] for line in beat or ()),
    )
    if asides and after and sum(len(text_of(line).split()) for line in before) >= MUCH:
        return [before, after]
    return [(*before, *after)]


def _says_why(line: Passage, occasion: str) -> bool:
    """Whether a line says what the letter is about; where that has to be said, the writer's own only in so many words:
    "I never told my parents" wishes nobody a happy anniversary."""
    must = told_by(line) and occasion in (*MUST, *HAILED)
    return says_outright(text_of(line), occasion) if must else says_why(line)


def _says_why_alone(line: Passage, occasion: str) -> bool:
    """Whether a line of the leave says what the letter is about, and so has to stay though the writer ends it."""
    return says_outright(text_of(line), occasion) if occasion else says_why(line)


def _gone_on(body: Lines, then: Lines) -> list[Lines]:
    """The paragraphs of a story and of what was said after it: a line of some length, or about something else, begins
    one."""
    parts: list[Lines] = [body]
    for line in then:
        told = sum(map(_length, parts[-1]))
        full = told >= BEGUN and (_length(line) >= ALONE or told >= FULL)
        if parts[-1] and (full or _is_another_matter(parts[-1], line)):
            parts.append(())
        parts[-1] = (*parts[-1], line)
    return parts


def _is_another_matter(before: Lines, line: Passage) -> bool:
    """Whether a line is about something else than what is told before it, which is enough for a paragraph."""
    told = any(map(told_by, before)) and sum(map(_length, before)) >= ENOUGH
    return told and not goes_on(" ".join(map(text_of, before)), text_of(line))


def _parted(lines: Lines) -> list[Lines]:
    """A paragraph, or the several that it is where what is told makes it long."""
    parts: list[Lines] = [()]
    left = sum(map(_length, lines))
    for line in lines:
        if told_by(line) and sum(map(_length, parts[-1])) >= LONG and left >= ALONE:
            parts.append(())
        parts[-1] = (*parts[-1], line)
        left -= _length(line)
    return parts


def _length(line: Passage) -> int:
    return len(text_of(line).split())


def _leave_of(last: Lines, answered: bool) -> tuple[Lines, Lines]:
    """The last paragraph as what tells something, with the one sentence that answers it, and the leave."""
    told = [place for place, line in enumerate(last) if told_by(line)]
    end = told[-1] + 1 + answered if told else 0
    return last[:end], last[end:]
