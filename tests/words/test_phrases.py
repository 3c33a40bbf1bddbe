"""The table of rough phrases: each is read right or asked about, and those that are not yet are told."""

from pathlib import Path

import pytest

from letters.errors import BriefError
from letters.letter import Brief
from letters.words.english.nouns import as_sentence
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole

TABLE = Path(__file__).with_name("phrases.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [line.split("\t") for line in TABLE if line and not line.startswith("#")][1:]


def reading(occasion, sender, key, given):
    try:
        detail = read_details(Brief("Ana", sender, "friend", occasion, details=((key, given),)))[key]
    except BriefError as error:
        assert error.key == f"details.{key}"
        return "?"
    return told_whole(detail)


def whole(right):
    """A reading of several facts, parted by + in the table, as it is told."""
    return " ".join(map(as_sentence, right.split(" + "))) if " + " in right else right


def misread(rows):
    """Those that are not read as the table has it: what was typed, and what it became."""
    return {
        given: got
        for _half, _who, occasion, sender, key, given, right in rows
        if (got := reading(occasion, sender, key, given)) not in map(whole, right.lstrip("!").split(" ~ "))
    }


@pytest.mark.parametrize("who", dict.fromkeys(row[1] for row in ROWS))
def test_rough_phrases_are_read_right(who):
    assert misread(row for row in ROWS if row[1] == who and not row[6].startswith("!")) == {}


def test_what_is_not_yet_reached_is_marked_and_nothing_else():
    marked = [row for row in ROWS if row[6].startswith("!")]
    assert set(misread(marked)) == {row[5] for row in marked}


def test_the_table_is_large_and_half_of_it_was_held_out():
    assert len(ROWS) >= 400
    assert sum(row[0] != "open" for row in ROWS) * 2 >= len(ROWS)
