"""Where a verb stands after a noun, so that a sentence is told and no thing."""

from __future__ import annotations

import pytest

from letters.letter import Ask, Brief
from letters.words.asking.interviewing import read_answer
from letters.words.english.clauses import finite_place


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("the caravan rolled into the hedge", 2),
        ("the tray slid off the trolley", 2),
        ("the wedding cake toppled onto the vicar", 3),
        ("the coat bought in Leeds", None),
        ("the letter rolled in string", None),
        ("the horse that jumped over the gate", None),
    ],
)
def test_where_a_thing_went_it_went_itself(told: str, place: int | None) -> None:
    assert finite_place(told) == place


@pytest.mark.parametrize(
    ("told", "one_time"),
    [
        ("You still dance in the kitchen when you think we're out.", False),
        ("You make the best tea.", False),
        ("You danced in the kitchen when you thought we were out.", True),
    ],
)
def test_what_goes_on_still_is_no_time_that_was(told: str, one_time: bool) -> None:
    detail = read_answer(Brief("Jo", "Kim", "parent", "birthday"), Ask("memory", ""), told)
    assert bool(detail.clause) is one_time and detail.noun
