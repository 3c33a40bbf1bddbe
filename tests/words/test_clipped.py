"""What is typed in telegram style to the reader's face stands as it was typed."""

from __future__ import annotations

import pytest

from letters.letter import Brief
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole


def read(*details: tuple[str, str]) -> str:
    told = Brief("Pauline", "Edna", "friend", "missing you", details=details)
    return told_whole(read_details(told)[details[-1][0]])


@pytest.mark.parametrize("key", ["memory", "today", "news", "then"])
def test_who_leaves_themselves_out_throughout_is_left_so(key: str) -> None:
    for typed in (
        "Got your letter Monday. Was glad to hear. Sprayed the trees. Will write soon.",
        "Has been some time since we wrote. Hope you are well.",
        "Passed my test in June. Started at the bank.",
    ):
        assert read((key, typed)) == typed


def test_an_answer_stands_in_the_manner_of_those_before_it() -> None:
    before = ("today", "Got your letter Monday. Was glad to hear.")
    assert read(before, ("then", "Will write soon.")) == "Will write soon."
    assert read(before, ("memory", "Sprayed the trees")) == "Sprayed the trees."
    assert read(("then", "Got your wire.\nWas glad to hear.")).endswith("\nWas glad to hear.")
    told = ("today", "I got your letter Monday. I was glad. Sprayed the trees.")
    assert read(told, ("then", "will write soon")) == "I will write soon."


@pytest.mark.parametrize("key", ["news", "then"])
def test_what_came_from_somebody_came_once_and_nobody_has_been_some_time(key: str) -> None:
    assert read((key, "Had a wire from Ruby")) == "I had a wire from Ruby."
    assert read((key, "had my knee done")) == "I've had my knee done."
    assert read((key, "has been some time since I wrote you")) == "It has been some time since I wrote you."
    assert read((key, "been ages since we spoke")) == "It's been ages since we spoke."


def test_it_may_be_the_reader_who_is_left_out() -> None:
    assert read(("memory", "Taught me to swim. Never shouted.")).startswith("You taught me to swim.")
