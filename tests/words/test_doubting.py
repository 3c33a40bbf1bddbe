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
