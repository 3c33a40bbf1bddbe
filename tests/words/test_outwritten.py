"""Whole sentences for whoever goes by a title."""

import pytest

from letters.letter import Brief
from letters.words.reading.details import read_details


def said(to: str, then: str, sender: str = "May") -> str:
    return read_details(Brief(to, sender, "friend", "thanks", details=(("then", then),)))["then"].sentence


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("Thank you. hope to hear from you soon", "Thank you. I hope to hear from you soon."),
        ("truly grieved for you. busy with it", "I am truly grieved for you. I am busy with it."),
        ("pleasure meeting you, hope we can talk again", "It was a pleasure meeting you. I hope we can talk again."),
        ("should like to have word of you", "I should like to have word of you."),
        ("Thank you. looking forward to Friday", "Thank you. I am looking forward to Friday."),
        ("renewed deep sympathy, in which many join", "With renewed deep sympathy, in which many join."),
        ("plan on taking two courses\nwill write in May", "I plan on taking two courses.\nI will write in May."),
    ],
)  # fmt: skip
def test_nobody_is_left_out_to_a_title(typed: str, whole: str) -> None:
    assert said("Mrs Skeffington", typed) == whole
    assert said("Katie", typed) != whole


@pytest.mark.parametrize(
    "typed",
    [
        "Happy birthday! Happy days.", "Wish him well.", "Glad tidings to all.", "Sure thing.", "Able men are few.",
        "Hope is all we have.", "Be sure to call.", "Remember me to Mr. Lee.",
    ],
)  # fmt: skip
def test_what_has_no_writer_stays(typed: str) -> None:
    assert said("Mrs Skeffington", typed) == typed


def test_two_who_write_are_we() -> None:
    assert said("Dr. Osei", "hope to see you at the fair", "Ann and Bob") == "We hope to see you at the fair."
