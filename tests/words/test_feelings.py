"""What the writer likes, misses, thinks or feels is a sentence, and no event that one could think back to."""

import pytest

from letters.letter import Brief
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole


def read(said, key="memory", occasion="missing you"):
    return read_details(Brief("Ana", "Sam", "sibling", occasion, details=((key, said),)))[key]


@pytest.mark.parametrize("key", ["memory", "deed", "today"])
@pytest.mark.parametrize(
    "said",
    [
        "I liked it when you were home before me and the lights were on.",
        "I love how you sing in the car.",
        "I miss you nicking my chips.",
        "We loved having you to stay.",
        "I hated leaving you at the station.",
        "I always felt safe in your kitchen.",
        "I wanted to call you when the boiler went.",
        "I think of you when it rains.",
        "I thought you'd never speak to me again.",
        "I was so glad you came.",
        "I used to love it when you let me steer.",
    ],
)
def test_a_feeling_stands_as_it_was_said(said, key):
    detail = read(said, key)
    assert (detail.sentence, detail.clause, detail.noun, detail.doing, detail.base) == (said, "", "", "", "")


@pytest.mark.parametrize(
    "said",
    ["I missed the bus and you waited.", "I felt the baby kick and you cried.", "We missed your party."],
)
def test_an_event_has_its_clause(said):
    assert read(said).clause


def test_what_one_is_sorry_for_was_done_even_so():
    assert read("I hated you for it", "deed", "apology").doing


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("im pleased you came, didnt think you would", "I'm pleased you came. I didn't think you would."),
        ("glad you came, wasnt sure you would", "I'm glad you came. I wasn't sure you would."),
        ("passed your test, always knew you would", "You passed your test. I always knew you would."),
        ("didnt think you would come", "I didn't think you would come."),
        ("you came to the party, didnt know anyone", "You came to the party. You didn't know anyone."),
    ],
)
def test_what_is_thought_of_the_reader_the_writer_thought(typed, said):
    assert told_whole(read(typed, "deed", "thanks")) == said
