"""Rough words: quotations are let be, names have capitals, a story goes on, and every form of a detail is sound."""

import pytest

from letters.letter import Brief
from letters.words.details import read_details
from letters.words.names import mend_name, mend_names


def sentence(occasion, key, given):
    return read_details(Brief("Ana", "Bo", "friend", occasion, details=((key, given),)))[key].sentence


@pytest.mark.parametrize(
    ("occasion", "key", "given", "said"),
    [
        ("love", "memory", 'she told the judge "I am her lawyer"', 'You told the judge "I am her lawyer".'),
        ("love", "memory", "he shouted “she did it!”", "You shouted “she did it!”"),
        ("love", "habit", 'says "u r late" & grins', 'You say "u r late" and grin.'),
        ("apology", "deed", 'said "whatever. go." and left', 'I said "whatever. go." and left.'),
    ],
)
def test_a_quotation_is_let_be(occasion, key, given, said):
    assert sentence(occasion, key, given) == said


def test_an_error_shows_the_quotation_and_not_its_stand_in():
    with pytest.raises(Exception, match='moved "far" away'):
        sentence("after long silence", "deed", 'moved "far" away')


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("our stan", "our Stan"),
        ("lily mae", "Lily Mae"),
        ("your nan", "your nan"),
        ("my old neighbour joan", "my old neighbour Joan"),
        ("JOAN", "Joan"),
        ("DJ", "DJ"),
        ("jean-luc o'brien", "Jean-Luc O'Brien"),
        ("Ludwig van der Berg", "Ludwig van der Berg"),
        ("ana de la cruz", "Ana de la Cruz"),
    ],
)
def test_a_name_has_its_capitals(given, name):
    assert mend_name(given) == name


@pytest.mark.parametrize(
    ("given", "mended"),
    [
        ("in the back of daves van", "in the back of Dave's van"),
        ("sarah and tom were late", "Sarah and Tom were late"),
        ("the toms are ripe", "the toms are ripe"),
        ("mark the page, rose will", "mark the page, rose will"),
    ],
)
def test_names_in_a_phrase(given, mended):
    assert mend_names(given) == mended


def test_a_story_goes_on_with_the_same_subject():
    said = sentence("birthday", "habit", "still uses a paper map. Still gets lost. Once it was Norway.")
    assert said == "You still use a paper map. You still get lost. Once it was Norway."


@pytest.mark.parametrize(
    "given",
    [
        "should have listened",
        "haven't been a good friend",
        "it was me who broke it",
        "I know I promised and I didn't",
    ],
)
def test_what_is_so_now_has_no_time(given):
    """No "the time I should have listened": a form that wants a noun passes such a deed by."""
    detail = read_details(Brief("Ana", "Bo", "friend", "apology", details=(("deed", given),)))["deed"]
    assert detail.sentence and detail.noun == "" and detail.plain == detail.clause
