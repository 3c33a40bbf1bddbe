"""Names that were typed small, in the middle of a sentence, have their capitals; common words have none."""

import pytest

from letters.words.english.mending import mend


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("me and zuzka went to barry island", "me and Zuzka went to Barry Island"),
        ("Me and zuzka went to Barry Island", "Me and Zuzka went to Barry Island"),
        ("our kellys lad obinze fell in", "our Kelly's lad Obinze fell in"),
        ("our gaz got the van fixed", "our Gaz got the van fixed"),
        ("zuzka and i laughed", "Zuzka and I laughed"),
        ("my best mate olu and me", "my best mate Olu and me"),
        ("my sister in law parveena", "my sister in law Parveena"),
        ("me and mark and the dog", "me and mark and the dog"),
        ("me and mark went home", "me and Mark went home"),
        ("my brother bill and me", "my brother Bill and me"),
        ("our dawn rang", "our Dawn rang"),
        ("sioned rang me", "Sioned rang me"),
    ],
)
def test_who_can_be_nobody_else_has_a_capital(typed, mended):
    assert mend(typed) == mended


@pytest.mark.parametrize(
    "right",
    [
        "me and the kids",
        "me and everyone miss you",
        "me and grief don't mix",
        "our house is quiet",
        "our will is in the drawer",
        "my brother will be there",
        "my brother bills us",
        "my friend said no",
        "you and laughter go together",
        "our nain always sang",
        "me and don't you forget it",
    ],
)
def test_a_common_word_has_none(right):
    assert mend(right) == right
