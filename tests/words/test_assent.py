"""Yes and no, in whatever words."""

import pytest

from letters.errors import BriefError
from letters.letter import Ask
from letters.words.asking.interviewing import told_beside
from letters.words.reading.answers import unless_passed, yes_or_no
from letters.words.reading.besides import told_with_yes
from letters.words.reading.beyond import after_yes
from letters.words.reading.onward import THEN


@pytest.mark.parametrize(
    ("key", "answer", "said"),
    [
        ("knew", "Oh yes, thirty years or more.", "yes"),
        ("knew", "we worked together at the depot", "yes"),
        ("knew", "not really, met him once", "no"),
        ("knew", "I did not", "no"),
        ("knew", "never met him", "no"),
        ("knew", "Only little. She was always nice to me.", "no"),
        ("knew", "a bit", "no"),
        ("knew", "no not really, he said hello", "no"),
        ("abroad", "yes I am in England", "yes"),
        ("leaving", "no she is going. to another school", "no"),
        ("leaving", "she is", "no"),
        ("leaving", "me", "yes"),
        ("together", "she is in Karachi, I am in Bradford", "no"),
    ],
)
def test_what_is_meant(key: str, answer: str, said: str) -> None:
    assert yes_or_no(answer, key) == said


@pytest.mark.parametrize(
    "answer", ["I did not know her much. She was always nice to me.", "I do miss him", "we didn't meet often"]
)
def test_a_sentence_that_says_yes_or_no_is_whole(answer: str) -> None:
    assert after_yes(answer, "knew") == answer


def test_what_is_told_after_a_little_is_more() -> None:
    assert after_yes("Only little. She was always nice to me.", "knew") == "She was always nice to me"


def test_what_is_neither_is_asked_again() -> None:
    with pytest.raises(BriefError, match="yes or no"):
        yes_or_no("in the kitchen", "asleep")


def test_a_sentence_in_the_place_of_a_yes_is_told_and_answers_nothing() -> None:
    assert yes_or_no("he died as he wished", "knew") == ""
    assert told_beside(Ask("knew", ""), "he died as he wished", "Nora") == (
        {THEN: "he died as he wished"},
        "",
    )
    assert told_beside(Ask("away", ""), "the boat was in Cork by noon", "Nora") == (
        {THEN: "the boat was in Cork by noon"},
        "",
    )


@pytest.mark.parametrize(
    "answer",
    [
        "yes I am in England",
        "no, she is",
        "yes, very well",
        "no",
        "yes you are in mexico im in fresno",
        "Yes, Grant is in Perth.",
        "no, he is in leeds",
        "no, same country",
        "no we both live in the same town",
        "No. We live ten minutes apart.",
    ],
)
def test_what_only_says_it_again_is_nothing_more(answer: str) -> None:
    assert after_yes(answer) == ""


@pytest.mark.parametrize(
    "more", ["but he's away till march", "worked in Leeds", "she is in hospital", "she is in love with him"]
)
def test_what_is_told_with_it_is_more(more: str) -> None:
    assert after_yes(f"yes {more}") == more


@pytest.mark.parametrize("said", ["No idea.", "nothing", "not sure really", "That's all."])
def test_what_is_no_answer_passes_a_question_over(said: str) -> None:
    assert unless_passed(Ask("memory", ""), said) == ""


def test_what_only_begins_like_no_answer_is_one() -> None:
    said = "I don't know how you did it"
    assert unless_passed(Ask("memory", ""), said) == said


@pytest.mark.parametrize(
    ("answer", "place"),
    [
        ("yes you are in mexico im in fresno", "mexico"),
        ("Yes, Grant is in Perth.", "Perth"),
        ("Yes I'm in Fresno", ""),
    ],
)
def test_where_the_other_is_is_a_place(answer: str, place: str) -> None:
    assert told_with_yes(answer, "abroad").get("place", "") == place


def test_how_well_somebody_was_known_is_no_memory() -> None:
    answer = "Yes, not well but I cleaned his teeth for about 12 years, he always came in early"
    assert yes_or_no(answer, "knew") == "yes"
    memory = "I cleaned his teeth for about 12 years, he always came in early"
    assert told_with_yes(answer, "knew") == {"memory": memory}


def test_what_is_still_to_come_is_said_next_and_no_memory() -> None:
    told = told_with_yes("yes, we of the League will miss his quiet presence", "knew")
    assert told == {"then": "we of the League will miss his quiet presence"}


def test_what_she_always_did_is_told_with_a_yes() -> None:
    told = told_with_yes("yes, 20 years. she always waved", "knew", "Stan")
    assert told == {"memory": "I knew her for 20 years. she always waved"}
    assert told_with_yes("yes, 20 years", "knew", "Stan") == {}
    both, _ = told_beside(Ask("knew", ""), "yes, 20 years. she always waved", "Stan", "Ann and Bob")
    assert both == {"memory": "We knew her for 20 years. she always waved"}


def test_a_loss_names_nobody() -> None:
    assert unless_passed(Ask("name", "Who died?"), "I am so sorry for your loss") == ""
    assert unless_passed(Ask("name", "Who died?"), "your brother") == "your brother"
