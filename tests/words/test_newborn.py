"""Several who were born are no baby, and a child whose name was told is not only “the baby”."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from shelves import SHIPPED as SHELF

from letters.letter import Brief
from letters.words.drafting.compose import compose
from letters.words.drafting.newborn import are_born, is_christened

ONE = re.compile(r"\b(?:baby|both|child|little one|person)\b|is here|fine name\b|Good name\b", re.I)


@pytest.mark.parametrize("relationship", ["child", "friend", "colleague", "partner", "former partner"])
@pytest.mark.parametrize("sender", ["Carol", "Ann and Bob"])
@pytest.mark.parametrize("told", [("baby", "Rosa and Tom"), ("memory", "so pleased about the twins")])
def test_several_children_are_no_baby(relationship: str, sender: str, told: tuple[str, str]) -> None:
    brief = Brief("Beth", sender, relationship, "new baby", details=(told,))
    for seed in range(12):
        text = compose(replace(brief, seed=seed), SHELF).text
        assert not ONE.search(text), text


def test_whose_name_was_told_is_here_by_no_other() -> None:
    told = Brief(
        "Beth", "Carol", "friend", "new baby", details=(("memory", "So glad little Rosa came safely"),)
    )
    for seed in range(30):
        text = compose(replace(told, seed=seed), SHELF).text.replace("’", "'")
        assert "baby's here" not in text and "A baby!" not in text and "got a baby" not in text


@pytest.mark.parametrize(
    ("said", "several"),
    [
        ("Twins!", True),
        ("a boy and a girl, how lovely", True),
        ("two little girls", True),
        ("The twins must love having a new brother", False),
        ("We missed the bus", False),
    ],
)
def test_how_many_were_born(said: str, several: bool) -> None:
    assert are_born(Brief("Beth", "Carol", "friend", "new baby", details=(("memory", said),))) is several
    assert not are_born(Brief("Beth", "Carol", "friend", "birthday", details=(("memory", said),)))


def test_the_two_are_not_the_child() -> None:
    for said, named in (("Welcome Rosa", True), ("little Beth", False), ("Meeting Mum on Sunday", False)):
        told = Brief("Beth", "Carol", "friend", "new baby", details=(("memory", said),))
        assert is_christened(told) is named


def test_a_name_that_is_told_with_the_birth_is_not_told_again() -> None:
    names = "Benjamin James, Toby William and Hannah May"
    told = (("baby", names), ("memory", f"Emma gave birth to our triplets on Friday: {names}"))
    announced = Brief("Ladies and gentlemen", "Mark", "colleague", "new baby", details=told)
    for seed in range(20):
        assert compose(replace(announced, seed=seed), SHELF).text.count("Hannah May") == 1


def test_who_announces_a_child_does_not_welcome_it() -> None:
    told = (("baby", "Leo"), ("memory", "we had a little boy on tuesday, 8 lbs"))
    for seed in range(30):
        text = compose(Brief("Mum", "Tom and Ann", "parent", "new baby", details=told, seed=seed), SHELF).text
        assert "elcome" not in text and "fine name" not in text and "meet Leo" not in text
