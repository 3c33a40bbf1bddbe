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


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("I live 30 min. out of town", "I live 30 min. out of town."),
        ("It is 5 mi. from town and 3 blks. from school.", "It is 5 mi. from town and 3 blks. from school."),
        ("We got 6 in. of snow. it was cold", "We got 6 in. of snow. It was cold."),
        ("the bldg. on main street is gone", "The bldg. on Main Street is gone."),
        ("my bed is 6 yrs. old", "My bed is six yrs. old."),
        ("got my cd. its great", "I've got my CD. It's great."),
        ("love you xx. see you soon", "I love you xx. See you soon."),
        ("I came in. it was late", "I came in. It was late."),
    ],
)
def test_a_short_form_before_a_small_letter_ends_no_sentence(typed: str, said: str) -> None:
    assert read(("then", typed)) == said


def test_a_short_form_in_a_note_is_written_out_without_its_stop() -> None:
    assert read(("memory", "Tom was 10 yrs. old")) == "Tom was ten years old."


@pytest.mark.parametrize("key", ["memory", "then", "news"])
def test_how_somebody_says_it_is_left_to_them(key: str) -> None:
    for typed in (
        "I'm so sorry I got to write.",
        "I asked you if you was coming.",
        "You was late. We was mad.",
    ):
        assert read((key, typed)) == typed
    if key != "memory":
        assert read((key, "asked you if you was")) == "I asked you if you was."
    assert read(("memory", "we was late for the ferry")) == "We were late for the ferry."


def test_nothing_that_is_clipped_is_lost_and_who_is_named_in_it_is_she() -> None:
    typed = "Love the scarf. Wear it every day."
    assert read(("today", typed)).startswith("Love the scarf.")
    typed = "Went to see Mother. She is some better. Hope you can come."
    assert read(("today", typed)) == typed
