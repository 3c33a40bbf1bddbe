"""A mistyped common word is mended; what somebody may have meant to write is not touched."""

import pytest

from letters.words.english.mending import mend
from letters.words.english.misspelt import respelled


@pytest.mark.parametrize(
    "typed, meant",
    [
        ("apendix", "appendix"),
        ("cematary", "cemetery"),
        ("crosword", "crossword"),
        ("ambulence", "ambulance"),
        ("feild", "field"),
        ("coverd", "covered"),
        ("knited", "knitted"),
        ("neigbour", "neighbour"),
        ("retierment", "retirement"),
    ],
)
def test_one_slip_in_a_common_word_is_mended(typed, meant):
    assert respelled(typed) == meant
    assert mend(f"the {typed}") == f"the {meant}"


@pytest.mark.parametrize(
    "word",
    """snicket brekkie glasto clarty mardy cwtch marra tramore aberystwyth agnieszka oluwaseun babcia pierogi
    halmoni colour organised travelled jewellery aeroplane color organized traveled satnav carpark knackered chuffed
    cockapoo untell mateo priyanka blobby chooks siobhan kwame yusuf tomasz ingrid nuala tadhg niamh olu
    selena jonas imogen""".split(),
)
def test_dialect_names_and_both_spellings_stay(word):
    assert respelled(word) == word


def test_names_quotations_and_long_stories_are_not_looked_up():
    assert mend("Apendix Cottage") == "Apendix Cottage"
    story = "we crosword " * 60
    assert mend(story).split()[1] == "crosword"
