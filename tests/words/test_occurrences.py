"""What there was, or is to be, in a note that leaves its verb out."""

import pytest

from letters.letter import Brief
from letters.words.reading.details import read_details


def said(then: str, sender: str = "May") -> str:
    told = Brief("Nora", sender, "friend", "thanks", details=(("then", then),))
    return read_details(told)["then"].sentence


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("big ball game yesterday, Chicago won", "There was a big ball game yesterday, Chicago won."),
        ("oyster supper at the Hotel tomorrow night", "There is an oyster supper at the Hotel tomorrow night."),
        ("exam yesterday on the course", "I had an exam yesterday on the course."),
        ("my 4th summer term up here", "This is my fourth summer term up here."),
        ("to be before Court-martial on the 14th", "I'm to be before Court-martial on the 14th."),
        ("just written to Liam", "I've just written to Liam."),
        ("things still going well with Ted", "Things are still going well with Ted."),
        ("incredible what a good player Tom was", "It is incredible what a good player Tom was."),
        ("Jack sent to Wandsworth on Thursday", "Jack was sent to Wandsworth on Thursday."),
        ("Liam gone since Friday", "Liam has been gone since Friday."),
        ("E Boyd out of hospital again, came up", "E Boyd is out of hospital again, came up."),
        ("Kathleen here during the week, asked for you", "Kathleen was here during the week, asked for you."),
    ],
)  # fmt: skip
def test_what_was_has_its_verb(typed: str, whole: str) -> None:
    assert said(typed) == whole


@pytest.mark.parametrize(
    "typed",
    [
        "Exam yesterday was hard.", "The game yesterday was good.", "Dinner tomorrow at our place.",
        "Tom sent back the book.", "Tom sent to the shop for milk.", "Few of us knew.", "Lunch last week with Rosa.",
        "My first term here was hard.", "Big ball game yesterday.", "Grace gone, we sat down.",
    ],
)  # fmt: skip
def test_what_has_one_or_was_written_so_stays(typed: str) -> None:
    assert said(typed) == typed


def test_two_had_it_together() -> None:
    assert said("test last week", "Ann and Bob") == "We had a test last week."
