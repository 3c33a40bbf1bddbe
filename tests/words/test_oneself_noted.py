"""What people note of themselves and those around them, and how it stands in a letter."""

import pytest

from letters.letter import Brief
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole


def read(key: str, typed: str, occasion: str = "keeping in touch", to: str = "Nora") -> str:
    brief = Brief(to, "May", "friend", occasion, details=((key, typed),))
    return told_whole(read_details(brief)[key])


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (
            "wishing you and Mrs Montgomery a happy Christmas",
            "Wishing you and Mrs Montgomery a happy Christmas.",
        ),
        ("Hoping this finds you well", "Hoping this finds you well."),
        ("Trusting you are well", "Trusting you are well."),
        ("Thanking you again", "Thanking you again."),
        ("hoping to get to Spain in June", "I'm hoping to get to Spain in June."),
        ("wishing I could be there", "I'm wishing I could be there."),
        ("thinking of you", "I'm thinking of you."),
    ],
)
def test_a_formula_has_nobody_who_does_it(typed: str, right: str) -> None:
    assert read("news", typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (
            "going down river to do a small job, only laying out a rest camp",
            "I'm going down river to do a small job, only laying out a rest camp.",
        ),
        ("moved to Leeds, still unpacking", "I've moved to Leeds. Still unpacking."),
    ],
)
def test_what_one_does_in_doing_it_belongs_to_it(typed: str, right: str) -> None:
    assert read("news", typed) == right


@pytest.mark.parametrize(
    ("key", "typed", "right"),
    [
        (
            "memory",
            "Saw your Papa a few days ago and he told me you were getting along O.K.",
            "I saw your Papa a few days ago and he told me you were getting along O.K.",
        ),
        ("deed", "saw your Papa last week", "I saw your Papa last week."),
        ("memory", "met your sister", "I met your sister."),
        ("memory", "wrote to Ruth about it", "I wrote to Ruth about it."),
        ("memory", "talked to me all night", "You talked to me all night."),
        ("deed", "spoke to my boss for me", "You spoke to my boss for me."),
    ],
)
def test_who_saw_somebody_else_writes(key: str, typed: str, right: str) -> None:
    assert read(key, typed) == right


def test_whom_one_thanks_may_have_spoken_to_another() -> None:
    assert read("deed", "spoke to Tom about it", "thanks") == "You spoke to Tom about it."


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (
            "Unfortunately, we cannot give you a birthday kiss this year",
            "Unfortunately, we cannot give you a birthday kiss this year.",
        ),
        ("Unfortunately we missed the last train", "Unfortunately we missed the last train."),
        ("always he brings the bread", "You always bring the bread."),
    ],
)
def test_the_adverb_of_a_whole_sentence_stays_at_its_head(typed: str, right: str) -> None:
    assert read("memory", typed, to="Tom") == right


@pytest.mark.parametrize(
    "typed",
    [
        "Don't think I've forgotten you.",
        "Please don't think I've forgotten you.",
        "Never think I have forgotten you.",
    ],
)
def test_what_the_reader_is_not_to_think_stands_as_it_was_said(typed: str) -> None:
    assert read("memory", typed[0].lower() + typed[1:-1]) == typed
