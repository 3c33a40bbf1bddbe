"""Whose name says he or she."""

import pytest

from letters.words.english import given_names
from letters.words.english.grammar import BASES
from letters.words.english.naming import gender_of


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("Nora", "she"), ("Frank", "he"), ("Grace", "she"), ("Will", "he"), ("Thomas", "he"), ("Christina", "she"),
        ("my sister Jo", "she"), ("Sam", ""), ("Francis", ""), ("Ruby and Tom", ""),
    ],
)  # fmt: skip
def test_whose_name_is_known(name: str, who: str) -> None:
    assert gender_of(name) == who


def test_a_name_is_of_one_of_both_and_no_verb() -> None:
    women, men = given_names.WOMEN | given_names.WOMEN_NAMED, given_names.MEN | given_names.MEN_NAMED
    assert not women & men
    assert not given_names.FIRST_NAMES & (given_names.WOMEN_NAMED | given_names.ALSO_NAMES)
    assert {"ruby", "will", "mark"} <= women | men and not {"ruby", "will"} & given_names.FIRST_NAMES
    assert len(given_names.FIRST_NAMES & BASES) < 30
