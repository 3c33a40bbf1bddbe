"""Where a verb stands after a noun, so that a sentence is told and no thing."""

from __future__ import annotations

import pytest

from letters.letter import Ask, Brief
from letters.words.asking.interviewing import read_answer
from letters.words.english.clauses import begins_clause, finite_place, read_clause


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


@pytest.mark.parametrize(
    ("told", "clause"),
    [
        ("Your mother and I went to school together", True),
        ("Tom and me played darts", True),
        ("my sister and I miss him", True),
        ("your brother and I in the shed", False),
        ("Tom and I stuck in the lift", False),
    ],
)
def test_somebody_and_i_do_something(told: str, clause: bool) -> None:
    assert (read_clause(told, "memory", "") is not None) is clause
    assert begins_clause(told) is clause
