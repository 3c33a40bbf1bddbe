"""News in the place of a memory: it stands as a sentence, and nobody is asked whether they remember it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shelves import SHIPPED as SHELF

from letters.letter import Brief
from letters.words.drafting.compose import compose
from letters.words.english.recent import is_news
from letters.words.reading.details import read_details


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Heard from Bobbie last week", "I heard from Bobbie last week."),
        ("We got the piano tuned", "We got the piano tuned."),
        ("Had a wire from Ruby", "I had a wire from Ruby."),
        ("We've sold the lower field", "We've sold the lower field."),
        ("I saw Joan this morning", "I saw Joan this morning."),
    ],
)
def test_news_in_the_place_of_a_memory_stands(typed: str, said: str) -> None:
    told = Brief("Pauline", "Edna", "friend", "birthday", details=(("memory", typed),))
    for seed in range(8):
        text = compose(replace(told, seed=seed), SHELF).text.replace("’", "'")
        assert said in text and "emember" not in text and "think about that" not in text


@pytest.mark.parametrize(
    "typed",
    [
        "we missed the ferry",
        "we got the giggles in church",
        "you rang me last night",
        "we slept in the car the last night of the fair",
        "we danced all night",
    ],
)
def test_a_memory_is_no_news(typed: str) -> None:
    assert not is_news(typed)
    told = Brief("Pauline", "Edna", "friend", "birthday", details=(("memory", typed),))
    assert read_details(told)["memory"].clause


def test_whom_one_saw_lately_is_news_though_the_reader_comes_into_it() -> None:
    assert is_news("I saw your Papa a few days ago and he told me you were getting along O.K.")
    assert not is_news("I saw your Papa carry you home, and he told me you were asleep.")
