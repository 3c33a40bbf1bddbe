"""The table of what strangers typed to somebody of theirs: each is read right, or asked about."""

from pathlib import Path

import pytest

from letters.errors import BriefError
from letters.letter import Brief
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole

TABLE = Path(__file__).with_name("readings.tsv").read_text(encoding="utf-8").splitlines()
ROWS = [line.split("\t") for line in TABLE if line and not line.startswith("#")][1:]


@pytest.mark.parametrize(
    ("to", "relationship", "occasion", "sender", "key", "given", "right"), [row[1:] for row in ROWS]
)
def test_what_strangers_typed_is_read_right(to, relationship, occasion, sender, key, given, right):
    brief = Brief(to, sender, relationship, occasion, details=((key, given),))
    try:
        read = told_whole(read_details(brief)[key])
    except BriefError:
        read = "?"
    assert read in right.split(" ~ ")
