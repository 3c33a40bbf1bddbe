"""Who is named in one detail of a brief is known in the others."""

import pytest

from letters.letter import Brief
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole


def read(to: str, key: str, **details: str) -> str:
    return told_whole(read_details(Brief(to, "Sam", "friend", "thanks", details=tuple(details.items())))[key])


@pytest.mark.parametrize(
    ("key", "details", "right"),
    [
        ("deed", {"deed": "told me about carlo", "name": "Carlo"}, "You told me about Carlo."),
        (
            "then",
            {"place": "Calle Morelos 14", "then": "we sat in calle morelos"},
            "We sat in Calle Morelos.",
        ),
        (
            "then",
            {"deed": "You drove Rhodri home to Shona", "then": "rhodris sisters came to shona in tramore"},
            "Rhodri's sisters came to Shona in Tramore.",
        ),
        ("then", {"deed": "You drove Grace home", "then": "say grace for me"}, "Say grace for me."),
        # A capital at the head of a sentence proves no name.
        (
            "then",
            {"then": "There are not many boarders this year. Boarders pay well."},
            "There are not many boarders this year. Boarders pay well.",
        ),
    ],
)
def test_a_name_told_anywhere_is_one_everywhere(key: str, details: dict[str, str], right: str) -> None:
    assert read("Jo", key, **details) == right


@pytest.mark.parametrize(
    ("to", "deed", "then", "right"),
    [
        (
            "Mrs. Okafor-Dean", "You stayed after school with Brianna",
            "Last year they told us she might have to repeat",
            "Last year they told us she might have to repeat.",
        ),
        ("Mrs Hale", "You stayed behind with Tom", "I saw her at the fair", "I saw you at the fair."),
        ("Mrs Hale", "You stayed behind with us", "Brianna passed\nI hope she rests now",
         "Brianna passed.\nI hope she rests now."),
        ("Mrs Hale", "You stayed behind in Leeds", "I hope she rests now", "I hope you rest now."),
    ],
)  # fmt: skip
def test_who_was_named_before_may_be_he_or_she(to: str, deed: str, then: str, right: str) -> None:
    assert read(to, "then", deed=deed, then=then) == right
