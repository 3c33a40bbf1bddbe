"""Words that look mistyped are told, and left as they are."""

import pytest

from letters.words.english.mistyped import mistyped


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("the best Thanksgiv8ing Dinner, and the baby gets botn", ("Thanksgiv8ing", "botn")),
        ("your phone ocnversation with Unlce Ben", ("ocnversation", "Unlce")),
        ("Beatrice and Hastings, a Grundfos pump, pierogi and the chooks", ()),
        ("I kinda gotta go, luv ya, cuz Marek is in Llandudno with Agnieszka", ()),
        ("She wrote to us@example.com at 5pm about the B team -_- and 4x4s", ()),
        ("He colours the theatre programme and recognised my neighbour's jewellery", ()),
        ("We saw Eleuthra and Paris, the TX exam and my AAT results", ()),
    ],
)
def test_only_what_is_no_word_and_nearly_one(text: str, odd: tuple[str, ...]) -> None:
    assert mistyped(text) == odd
