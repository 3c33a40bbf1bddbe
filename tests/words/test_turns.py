from dataclasses import replace

import pytest

from letters.letter import Brief, Saying, Shelf, Source
from letters.words.drafting.compose import compose
from letters.words.drafting.turns import turns_of
from letters.words.forms.form import parse_form


@pytest.mark.parametrize(
    ("line", "turns"),
    [
        ("I keep thinking of {{ memory.noun }}.", {"think"}),
        ("I thought of you, and I miss you.", {"think", "miss", ", and"}),
        ("I can't forget it; I haven't forgotten.", {"forget"}),
        ("{{ memory.sentence }}", set()),
        ("{{ 'I miss you' }} in the missal.", set()),
        ("The glove, andirons.", set()),
    ],
)
def test_the_turns_of_a_line_are_those_of_its_own_words(line: str, turns: set[str]) -> None:
    assert turns_of(line) == turns


def test_a_turn_taken_once_is_seldom_taken_again_in_a_letter() -> None:
    asides = {
        "thing": (
            Saying("I keep thinking of {{ thing }}.", Source("corpus/asides.txt", 1)),
            Saying("There is still {{ thing }}.", Source("corpus/asides.txt", 2)),
        )
    }

    def thinking(opening: str) -> int:
        shelf = Shelf(
            (parse_form(f"title: x\noccasions: thanks\n---\n{opening}\n...\n", "x"),), asides=asides
        )
        brief = Brief("Ann", "Bob", "friend", "thanks", details=(("thing", "the red mug"),))
        texts = [compose(replace(brief, seed=n), shelf).text for n in range(200)]
        return sum("thinking of the red mug" in text for text in texts)

    assert thinking("I often think of you.") < thinking("You are a friend.") * 0.7
