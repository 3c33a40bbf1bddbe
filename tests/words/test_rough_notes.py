"""Notes as a soldier, a grandmother, a clerk and a farmer typed them, and what they were turned into wrongly once."""

import pytest

from letters.letter import Brief
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole


def read(key, typed, occasion="keeping in touch"):
    return told_whole(read_details(Brief("Nora", "Edith", "friend", occasion, details=((key, typed),)))[key])


@pytest.mark.parametrize(
    "typed",
    [
        "Calls everyone lovey, inc. consultants",
        "Do you remember the inspector falling asleep? You carried on and taught the lesson to him.",
    ],
)
def test_what_is_no_event_is_told_as_it_stands(typed):
    assert read("today", typed).rstrip(".") == typed.rstrip(".")
