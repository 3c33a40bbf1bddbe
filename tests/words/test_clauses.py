"""Where a verb stands after a noun, so that a sentence is told and no thing."""

from __future__ import annotations

import pytest

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
