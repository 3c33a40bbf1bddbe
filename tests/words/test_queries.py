"""What asks has its mark; what is told beside it is told."""

import pytest

from letters.letter import Ask, Brief
from letters.words.asking.interviewing import read_answer

TOLD = [
    (
        "Has she got your nose or Chloe's? Your dad's been looking up the trains, but I've told him to wait.",
        "Has she got your nose or Chloe's? Your dad's been looking up the trains, but I've told him to wait.",
    ),
    (
        "How was your year? You didn't say much at Christmas and I did not like to ask.",
        "How was your year? You didn't say much at Christmas and I did not like to ask.",
    ),
    (
        "how long are you over for. The spare room's made up whatever you say.",
        "How long are you over for? The spare room's made up whatever you say.",
    ),
    (
        "My lease runs till May but I can ask. can you wait",
        "My lease runs till May but I can ask. Can you wait?",
    ),
    ("Do you still have my book? Keep it.", "Do you still have my book? Keep it."),
    ("any news on the job", "Any news on the job?"),
    ("What a year. How did you do it", "What a year. How did you do it?"),
    ("is Ben walking yet. Mine were at eleven months", "Is Ben walking yet? Mine were at eleven months."),
    ("do the stairs still creak", "Do the stairs still creak?"),
    ("When I come I'll bring the ladder.", "When I come I'll bring the ladder."),
]


def read(key: str, given: str) -> str:
    return read_answer(Brief("Margaret", "Jo", "friend", "missing you"), Ask(key, ""), given).sentence


@pytest.mark.parametrize("key", ["question", "then"])
@pytest.mark.parametrize(("given", "said"), TOLD)
def test_a_statement_is_no_question(key: str, given: str, said: str) -> None:
    assert read(key, given) == said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("her knee", "How is your knee?"),
        (
            "the allotment. your mum's hip after the fall",
            "How is the allotment? How is your mum's hip after the fall?",
        ),
        ("Your sister's wedding", "How is your sister's wedding?"),
        ("what she is doing for christmas", "Tell me what you are doing for Christmas."),
        ("you didn't sell it", "You didn't sell it?"),
    ],
)
def test_what_is_named_is_asked_after(given: str, said: str) -> None:
    assert read("question", given) == said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("85! who'd have thought it", "85! Who'd have thought it."),
        ("what a year!", "What a year!"),
        ("do come", "Do come."),
        ("have a good time", "Have a good time."),
        ("will write soon", "Will write soon."),
        ("how I miss you", "How I miss you."),
    ],
)
def test_what_is_called_out_or_bidden_asks_nothing(given: str, said: str) -> None:
    assert read("question", given) == said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("are they feeding you", "Are they feeding you?"),
        ("is Ann well. mind the step", "Is Ann well? Mind the step."),
        ("who gets the clock", "Who gets the clock?"),
        ("what helps is tea", "What helps is tea."),
        ("Do look after yourself", "Do look after yourself."),
    ],
)
def test_what_is_asked_last_has_its_mark(given: str, said: str) -> None:
    assert read("last", given) == said
