"""What the writer feels is said once, by them."""

from __future__ import annotations

import pytest
from shelves import SHIPPED as SHELF

from letters.letter import Brief, Origin
from letters.words.drafting.compose import compose
from letters.words.drafting.echoing import unechoed
from letters.words.drafting.passage import Piece, authored, text_of


def told(text: str) -> tuple[Piece, ...]:
    return (Piece(text, Origin.WRITER, told=("then",)),)


@pytest.mark.parametrize(
    ("ours", "theirs", "left"),
    [
        ("I'm so proud of you today.", "I'm that proud.", ""),
        ("I'm so glad for you. Eat some cake.", "Really happy for you both.", "Eat some cake."),
        ("I miss you.", "Really miss you.", ""),
        ("Good luck.", "Best of luck with it all.", ""),
        ("I'm thinking of you.", "Thinking of you both every day.", ""),
        ("Thank you.", "I can't say how grateful I am.", ""),
        ("I love you.", "We love you to bits.", ""),
        ("Happy birthday.", "I'm that proud.", "Happy birthday."),
        ("Thank you.", "Thanks again for all of it.", "Thank you."),
        ("I'm proud of you.", "Mum said she was proud.", "I'm proud of you."),
        ("I miss you.", "I miss the dog.", "I miss you."),
        ("I'm thinking of you.", "I'm thinking of selling the van.", "I'm thinking of you."),
    ],
)
def test_what_the_writer_says_is_not_said_by_us(ours: str, theirs: str, left: str) -> None:
    said = unechoed([(authored(ours),), (told(theirs),)], "birthday")
    assert [" ".join(map(text_of, lines)) for lines in said] == [*([left] if left else []), theirs]


def test_to_who_mourns_it_is_said_first_all_the_same() -> None:
    paragraphs = [(authored("I'm thinking of you."),), (told("Thinking of you all."),)]
    assert unechoed(paragraphs, "condolence") == paragraphs


def test_what_they_feel_stands_once_in_a_letter() -> None:
    details = (("memory", "You fell off that bike eleven times."), ("then", "I'm that proud."))
    for seed in range(12):
        letter = compose(Brief("Dan", "Dad", "child", "congratulations", seed=seed, details=details), SHELF)
        assert letter.text.count("proud") == 1, letter.text
