"""Where stands what every form carries: arranged(paragraphs, told, first) -> paragraphs.

What made the writer think of the reader opens the letter; what they ask and what they plan come before the last thing
that the form says; news come before the leave, or open a letter to somebody who is far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from letters.words.passage import Passage, text_of

ALONE = 16  # words of news that make a paragraph
NEWS = "news"
CARRIED = (
    "today",
    NEWS,
    "question",
    "plans",
)  # details that every form can say, wherever it has no line for them
# What the writer lives through is what such a letter may begin with.
NEWS_FIRST = ("missing you", "long distance", "after long silence", "new year", "farewell")

Lines = tuple[Passage, ...]


def arranged(paragraphs: Sequence[Lines], told: Mapping[str, Lines], news_first: bool) -> list[Lines]:
    """The paragraphs with what was told put in; `told` holds a line for each detail of CARRIED that is to be placed."""
    *before, leave = paragraphs or ((),)
    leave = (*leave[:-1], *told.get("question", ()), *told.get("plans", ()), *leave[-1:])
    today, news = told.get("today", ()), told.get(NEWS, ())
    if today:
        before, leave = _opened([*before, leave], today)
    if not news:
        return _written([*before, leave])
    if news_first and not today:
        return _written([news, *before, leave])
    if not before:
        before, leave = [leave], ()
    brief = sum(len(text_of(line).split()) for line in news) < ALONE
    return _written([*before, (*news, *leave)] if brief else [*before, news, leave])


def _opened(paragraphs: Sequence[Lines], today: Lines) -> tuple[list[Lines], Lines]:
    first, *rest = paragraphs
    *before, leave = ((*today, *first), *rest)
    return before, leave


def _written(paragraphs: Sequence[Lines]) -> list[Lines]:
    return [lines for lines in paragraphs if lines]
