"""The table of rough phrases: each is read right or asked about, and those that are not yet are told."""

from pathlib import Path

import pytest

from letters.errors import BriefError
from letters.letter import Brief
from letters.words.details import read_details

TABLE = Path(__file__).with_name("phrases.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [line.split("\t") for line in TABLE if line and not line.startswith("#")][1:]


def reading(occasion, sender, key, given):
    try:
        detail = read_details(Brief("Ana", sender, "friend", occasion, details=((key, given),)))[key]
    except BriefError as error:
        assert error.key == f"details.{key}"
        return "?"
    return detail.sentence or detail.plain


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(row, id=row[5], marks=[pytest.mark.xfail(strict=True)] if row[6].startswith("!") else [])
        for row in ROWS
    ],
)
def test_a_rough_phrase_is_read_right(row):
    _half, _who, occasion, sender, key, given, right = row
    assert reading(occasion, sender, key, given) in right.lstrip("!").split(" ~ ")


def test_the_table_is_large_and_half_of_it_was_held_out():
    assert len(ROWS) >= 400
    assert sum(row[0] != "open" for row in ROWS) * 2 >= len(ROWS)
