"""What somebody wants changed in a letter that they read through."""

from __future__ import annotations

import pytest

from letters.words.asking.corrections import (
    AFTER,
    BELOW,
    OUT,
    PARAGRAPH,
    Correction,
    is_told,
    read_correction,
)


@pytest.mark.parametrize(
    ("answer", "numbers", "said"),
    [
        ("11", (11,), ""),
        ("11 With love,", (11,), "With love,"),
        ("3: I miss you every day", (3,), "I miss you every day"),
        ("3 – I miss you", (3,), "I miss you"),
        ("3 -", (3,), OUT),
        ("remove sentence 3", (3,), OUT),
        ("3 and 4 -", (3, 4), OUT),
        ("3-5", (3, 4, 5), ""),
        ("2, I'd say so", (2,), "I'd say so"),
        ("10:30 suits me", (), "10:30 suits me"),
        ("10th June then", (), "10th June then"),
        ("1998 was good", (), "1998 was good"),
        ("With love,", (), "With love,"),
    ],
)
def test_numbers_and_words_are_told_apart(answer: str, numbers: tuple[int, ...], said: str) -> None:
    assert read_correction(answer) == Correction(numbers, said)


@pytest.mark.parametrize(
    ("answer", "moved"),
    [
        ("3 > 5", (3, 5, "")),
        ("3>5", (3, 5, "")),
        ("3 -> 5", (3, 5, "")),
        ("move 3 to 5", (3, 5, "")),
        ("put sentence 3 before 5", (3, 5, "before")),
        ("3 after number 5.", (3, 5, "after")),
        ("3 to 5", None),
        ("3 - 5", None),
        ("3 after 5 o'clock", None),
        ("3 > 5 and that is that", None),
    ],
)
def test_a_sentence_that_is_to_stand_elsewhere(answer: str, moved: tuple[int, int, str] | None) -> None:
    read = read_correction(answer)
    assert read and ((read.numbers[0], read.to, read.beside) if read.to else None) == moved


@pytest.mark.parametrize("answer", ["", "no", "nothing", "No, that's right.", "it's perfect"])
def test_nothing_is_changed_where_all_is_right(answer: str) -> None:
    assert read_correction(answer) is None


@pytest.mark.parametrize(
    ("answer", "read"),
    [
        ("3 + I miss you.", Correction((3,), "I miss you.", beside=AFTER)),
        ("3+", Correction((3,), "", beside=AFTER)),
        ("add after 3: I miss you", Correction((3,), "I miss you", beside=AFTER)),
        ("3 + 4 -", Correction((3, 4), OUT)),
        ("3 /", Correction((3,), PARAGRAPH)),
        ("3¶", Correction((3,), PARAGRAPH)),
        ("3 new paragraph", Correction((3,), PARAGRAPH)),
        ("3 A paragraph of yours made me laugh", Correction((3,), "A paragraph of yours made me laugh")),
        ("PS bring the key", Correction((), "PS bring the key")),
        ("3 > PS", Correction((3,), BELOW)),
        ("move 3 to P.S.", Correction((3,), BELOW)),
        ("3-5 > 1", Correction((3, 4, 5), "", 1)),
        ("5-3 > 1", Correction((3, 4, 5), "", 1)),
        ("move 3 to 5 before 8", Correction((3, 4, 5), "", 8, "before")),
    ],
)
def test_a_sentence_that_is_added_and_a_paragraph_that_begins(answer: str, read: Correction) -> None:
    assert read_correction(answer) == read


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("i'll be the one crying in row 3", True),
        ("I cook tonight", True),
        ("taught me the whole booking system, never once sighed", False),
        ("Today I received another nice letter from you so feel better. I am lonesome for you.", True),
        ("hope it doesn't rain", True),
        ("the last time we met you fell over", True),
        ("It is 40 years on Sunday", True),
        ("I think 2 is the best", False),
        ("number 2 if that's ok", False),
        ("the second one looks better to me", False),
        ("that one please", False),
        ("I like this", False),
        ("hope so", False),
        ("in June", False),
    ],
)
def test_what_is_told_where_a_letter_is_picked(answer: str, told: bool) -> None:
    assert is_told(answer) is told
