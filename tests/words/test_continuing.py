"""How a begun sentence goes on: from the writer's last words, as the chain goes on from them."""

from __future__ import annotations

import random

import pytest

from letters.letter import Brief, Form, Saying, Shelf, Source
from letters.words.drafting.continuing import continuation, sayings_for
from letters.words.drafting.passage import authored
from letters.words.drafting.voice import CutSaying
from letters.words.forms.joints import joints_of


def cut(*lines: str, voice: str = "") -> list[CutSaying]:
    return [
        CutSaying(Source("pool", n), tuple((j, authored(words)) for j, words in joints_of(line)), voice)
        for n, line in enumerate(lines, 1)
    ]


POOL = cut(
    "I looked at a bowl, | and it looked back at me.",
    "I picked up a clock, | and hurried for the door.",
    "half of a list",
)


def all_ways(text: str, pool: list[CutSaying] = POOL) -> set[str]:
    return {continuation(text, pool, random.Random(seed)) for seed in range(30)}


@pytest.mark.parametrize(
    ("begun", "ways"),
    [
        ("I looked", {" at a bowl,"}),
        ("Yesterday I looked ", {"at a bowl,"}),
        ("I looked at a bowl,", {" and it looked back at me.", " and hurried for the door."}),
        ("i LOOKED", {" at a bowl,"}),
        ("I picked up a clo", {"ck, and hurried for the door.", "ck, and it looked back at me."}),
        ("Nobody spoke. ", {"I looked at a bowl,", "I picked up a clock,"}),
        ("Nobody spoke.", {" I looked at a bowl,", " I picked up a clock,"}),
        ("", {"I looked at a bowl,", "I picked up a clock,"}),
        ("The zebra", {""}),
        ("I hurried for", {" the door."}),
    ],
)
def test_the_chain_goes_on_from_the_last_words(begun: str, ways: set[str]) -> None:
    assert all_ways(begun) == ways


def test_a_missing_comma_is_put_in() -> None:
    assert all_ways("I looked at a bowl") == {", and it looked back at me.", ", and hurried for the door."}


def test_no_pool_no_way() -> None:
    assert continuation("I looked", [], random.Random(1)) == ""


def test_an_imported_line_is_never_given_back_whole() -> None:
    assert all_ways("I kept the ticket", cut("I kept the ticket in a drawer.", voice="mine")) == {""}


def test_what_may_be_said_is_plain_and_for_the_occasion() -> None:
    def form(occasion: str, *lines: str) -> Form:
        pool = tuple(Saying(text, Source(occasion, n)) for n, text in enumerate(lines, 1))
        return Form(occasion, occasion, "", (occasion,), (), pools={"one": pool})

    shelf = Shelf((form("thanks", "A bowl.", "A {{ thing }}."), form("apology", "A clock.")))
    said = sayings_for(Brief("Ana", "Leo", "friend", "thanks"), shelf)
    assert [one.text for one in said] == ["A bowl."]
