"""Who died and goes by no name is not named twice in a row; nobody is “my uncle Jim” to who grieves for him."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shelves import SHIPPED as SHELF

from letters.letter import Brief
from letters.words.asking.wording import put
from letters.words.drafting.compose import compose
from letters.words.reading.details import read_details


def told(name: str, *details: tuple[str, str]) -> Brief:
    return Brief("Margaret", "Carol", "friend", "condolence", details=(("name", name), *details))


@pytest.mark.parametrize("key", ["memory", "then"])
@pytest.mark.parametrize("name", ["your husband", "her husband", "your husband, he"])
def test_your_husband_is_he_right_after(name: str, key: str) -> None:
    brief = told(name, (key, "Your husband fixed my bike once. He would not take a penny."))
    for seed in range(8):
        text = compose(replace(brief, seed=seed), SHELF).text
        assert "He fixed my bike once. He would not take a penny." in text
        assert text.count("our husband") == 1


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("your mother", "Your mother taught me to swim.", "She taught me to swim."),
        ("your mother", "Your mother and I went to school together.", "Your mother and I went to school together."),
        ("Tom, your brother", "Tom taught me to swim.", "Tom taught me to swim."),
        ("your dear mother", "your mother made the best jam. I have it.", "She made the best jam."),
        ("your husband", "Your mother rang me. I was so sorry.", "Your mother rang me."),
        ("your partner", "Your partner taught me to swim.", "Your partner taught me to swim."),
    ],
)  # fmt: skip
def test_nobody_else_is(name: str, typed: str, said: str) -> None:
    assert read_details(told(name, ("memory", typed)))["memory"].sentence == said


def test_only_the_first_that_is_told_goes_on_so() -> None:
    brief = told("your husband", ("memory", "He was kind to me."), ("then", "Your husband never complained."))
    assert read_details(brief)["then"].sentence == "Your husband never complained."


@pytest.mark.parametrize(
    ("name", "said"),
    [("my uncle Jim", "Uncle Jim"), ("my brother Tom", "Tom"), ("our neighbour Bert", "Bert"), ("aunt Jo", "Aunt Jo"),
     ("your uncle Jim", "your uncle Jim"), ("my old cat", "my old cat")],
)  # fmt: skip
def test_nobody_is_the_writers_own_to_who_grieves(name: str, said: str) -> None:
    assert read_details(told(name))["name"].plain == said


def test_who_died_is_asked_for_by_name() -> None:
    assert "by name, as you would say it to Margaret" in put("name", "condolence", "Margaret")
    assert "say it to them" in put("name", "condolence", "")
