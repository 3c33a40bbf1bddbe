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
        ("We had café au lait and pain au chocolat, and the lait was sour", ()),
        ("He said “mi casa es su casa” and “wihtout” and sang Stille Nacht", ()),
        ("Vaya con dios, der Hund ist krank, maman fait des crepes, the gare du Nord", ()),
        ("She ate pho and bahn mi, kedgeree, colcannon and cawl on the Belgenland", ()),
        ("My mumma, baka and deda, and the Freinds School", ()),
        (
            "I went to the libary and the hosptial with Garndma in a hosue",
            ("libary", "hosptial", "Garndma", "hosue"),
        ),
        ("We saw Eleuthra and Paris, the TX exam and my AAT results", ()),
    ],
)
def test_only_what_is_no_word_and_nearly_one(text: str, odd: tuple[str, ...]) -> None:
    assert mistyped(text) == odd
