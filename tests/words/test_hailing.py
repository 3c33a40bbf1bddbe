"""What day it is, said beside a story that is told bare."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shelves import SHIPPED as SHELF

from letters.letter import Brief, Origin, Part
from letters.words.drafting.compose import compose
from letters.words.drafting.hailing import off_the_tail
from letters.words.drafting.joining import in_company
from letters.words.drafting.outright import calls_out
from letters.words.drafting.passage import Piece, authored, text_of

LIFT = "You left me in the lift for forty minutes on the first day. You said you forgot."
SUITS = {
    "birthday": "irthday", "retirement": "etirement", "congratulations": "ongratulations|ell done|ood for you",
    "new baby": "ongratulations|ell done|appy for you|leased for you",
}  # fmt: skip


def letters(occasion: str, author: str, *more: tuple[str, str]) -> list[list[str]]:
    """The paragraphs of the bodies of some letters that tell the story bare."""
    told = Brief("Colin", "Frank", "friend", occasion, author=author, details=(("memory", LIFT), *more))
    written = (compose(replace(told, seed=seed), SHELF) for seed in range(24))
    bodies = ([p.text for p in one.paragraphs if p.part is Part.BODY] for one in written)
    return [one for one in bodies if any(LIFT in text.replace("’", "'") for text in one)]


@pytest.mark.parametrize("occasion", SUITS)
def test_who_does_not_call_out_says_it_after_the_story_or_alone(occasion: str) -> None:
    bare = letters(occasion, "plain")
    assert bare
    for body in bare:
        said = body[0].partition(LIFT)[0].strip()
        assert not said.endswith("!") or len(said.split()) > 4, body
        assert any(word in " ".join(body) for word in SUITS[occasion].split("|")), body
    assert any(body[0].startswith(LIFT) for body in bare)


def test_who_calls_out_may_call_it_before_the_story() -> None:
    opened = {body[0].partition(LIFT)[0].strip() for body in letters("retirement", "warm")}
    assert "" in opened and "Happy retirement!" in opened


def test_what_is_said_next_follows_it_and_says_the_same_with_every_seed() -> None:
    for body in letters("birthday", "plain", ("then", "I got a B in maths."), ("last", "See you Sunday.")):
        text = " ".join(body)
        assert text.lower().count("birthday") == 1, body
        assert text.index("irthday") < text.index("I got a B"), body


@pytest.mark.parametrize("author", ["plain", "dry", "young", "warm"])
@pytest.mark.parametrize("more", [(), (("then", "I got a B in maths."),), (("last", "See you Sunday."),)])
@pytest.mark.parametrize("occasion", [*SUITS, "new year"])
def test_it_never_hangs_at_the_tail_of_a_memory(
    occasion: str, more: tuple[tuple[str, str], ...], author: str
) -> None:
    for body in letters(occasion, author, *more):
        told = next(text for text in body if LIFT in text.replace("’", "'"))
        after = told.replace("’", "'").partition(LIFT)[2].strip()
        assert not calls_out(after, occasion), body


@pytest.mark.parametrize("call", ["Anyway, happy birthday!", "And happy birthday!", "Happy birthday!"])
def test_before_what_is_told_next_it_opens_the_letter_and_goes_on_from_nothing(call: str) -> None:
    story, after = ((Piece(text, Origin.WRITER, told=("memory",)),) for text in (LIFT, "I got a B in maths."))
    said = in_company(off_the_tail([(story, authored(call)), (after,)], "birthday"), (), "birthday")
    assert [" ".join(map(text_of, lines)) for lines in said] == ["Happy birthday!", LIFT, after[0].text]


def test_it_stands_between_a_story_and_what_goes_on_from_it_no_more() -> None:
    for body in letters("birthday", "plain", ("then", "I never forgot it.")):
        texts = [one.replace("\u2019", "'") for one in body]
        assert "irthday" not in " ".join(texts).partition(LIFT)[2], body


def test_nor_at_the_end_of_a_line_that_tells_it() -> None:
    line = (Piece(LIFT, Origin.WRITER, told=("memory",)), *authored(" Congratulations!"))
    said = off_the_tail([(line,), ((Piece("See you.", Origin.WRITER, told=("last",)),),)], "wedding")
    assert [" ".join(map(text_of, lines)) for lines in said] == ["Congratulations!", LIFT, "See you."]


@pytest.mark.parametrize(
    ("told", "after", "occasion"),
    [
        ("Three", " years today.", "anniversary"),
        ("Three", " happy years. Congratulations!", "anniversary"),
        ("Ella swore she would never marry.", " And now you're getting married.", "wedding"),
    ],
)
def test_what_goes_on_from_it_or_is_half_a_sentence_is_no_call(told: str, after: str, occasion: str) -> None:
    line = (Piece(told, Origin.WRITER, told=("memory",)), *authored(after))
    last = (Piece("See you.", Origin.WRITER, told=("last",)),)
    assert off_the_tail([(line,), (last,)], occasion) == [(line,), (last,)]


def test_who_never_calls_out_is_left_as_it_stands() -> None:
    story = (Piece(LIFT, Origin.WRITER, told=("memory",)),)
    assert off_the_tail([(story, authored("I miss you."))], "missing you") == [
        (story, authored("I miss you."))
    ]
