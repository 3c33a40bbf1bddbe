"""What a letter asks its reader, and how it speaks to several."""

from __future__ import annotations

from shelves import SHIPPED as SHELF

from letters.letter import Brief
from letters.words.drafting.compose import compose


def asked(memory: str) -> int:
    """How many of some letters ask whether the reader remembers it."""
    told = (("memory", memory),)
    written = (
        compose(Brief("Tom", "Mum", "child", "birthday", seed=seed, details=told), SHELF)
        for seed in range(30)
    )
    return sum("emember" in letter.text and "?" in letter.text for letter in written)


def test_nobody_is_asked_whether_they_remember_being_born_or_what_they_do() -> None:
    assert asked("you were born in the car park") == 0
    assert asked("you still dance in the kitchen") == 0
    assert asked("your little son") == 0
    assert asked("you fell in the car park") > 0


def test_what_several_read_is_said_to_all_of_them() -> None:
    def to(whom: str) -> str:
        return " ".join(
            compose(Brief(whom, "Holly", "friend", "divorce", seed=seed), SHELF).text for seed in range(60)
        )

    assert "yourself" in to("Pat")
    assert "yourselves" in to("Pat and Jim") and "yourself " not in to("Pat and Jim")


def test_what_is_asked_of_the_reader_made_nobody_think_of_them() -> None:
    told = (("today", "Please don't think I've forgotten you girlie, it seems that way"),)
    for seed in range(20):
        text = compose(
            Brief("Bess", "Vivien", "friend", "after long silence", seed=seed, details=told), SHELF
        ).text
        assert "Please don’t think I’ve forgotten you girlie. It" in text
