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


def test_who_announces_their_own_child_congratulates_nobody() -> None:
    told = (("memory", "Emma gave birth on Friday to our triplets"), ("baby", "Ben, Toby and Hannah"))
    for seed in range(20):
        text = compose(Brief("Ruth", "Mark", "colleague", "new baby", seed=seed, details=told), SHELF).text
        assert "Emma gave birth on Friday to our triplets." in text and "Ben, Toby and Hannah" in text
        assert not any(one in text for one in ("ongratulations", "for you", "emember", "how are you"))


def test_a_birth_that_is_told_to_the_parent_is_no_memory() -> None:
    for seed in range(8):
        told = (("memory", "You had a boy!"),)
        text = compose(Brief("Beth", "Carol", "friend", "new baby", seed=seed, details=told), SHELF).text
        assert "when you had" not in text and "time you had" not in text
