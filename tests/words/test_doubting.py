"""What is told a writer of whom an answer was read to be about."""

from __future__ import annotations

import pytest

from letters.words.asking.doubting import guessed


@pytest.mark.parametrize(
    ("answer", "said", "line"),
    [
        ("lent me her car", "You lent me your car.", "I take “her” to be Joan."),
        ("she rang twice", "You rang twice.", "I take “she” to be Joan."),
        ("drove me home", "You drove me home.", "I take it that it was Joan."),
        ("missed the ferry", "We missed the ferry.", "I take it that it was you and Joan."),
        ("passed my test", "I passed my test.", ""),
        ("you drove me home", "You drove me home.", ""),
        ("Frank drove her home", "Frank drove her home.", ""),
        ("mind the step", "Mind the step.", ""),
        ("I told him", "I told him.", ""),
    ],
)
def test_a_guess_is_told_and_nothing_else(answer: str, said: str, line: str) -> None:
    assert guessed(answer, said, "Joan") == line


@pytest.mark.parametrize("sender", ["Your Rath family", "Rosa and Tim", "Mum & Dad", "The altos"])
def test_several_who_write_are_we_without_the_reader(sender: str) -> None:
    assert not guessed("missed the ferry", "We missed the ferry.", "Joan", sender)
    assert guessed("drove us home", "You drove us home.", "Joan", sender) == "I take it that it was Joan."
    assert guessed("missed the ferry", "We missed the ferry.", "Joan", "Rosa")
