"""An ordinary word for a person leads to the nearest of the relationships."""

import pytest

from letters.letter import RELATIONSHIPS
from letters.words.reading.kinds import relationship_in
from letters.words.reading.relations import related

NEAREST = {
    "partner": "other half, my better half, bf, wifey",
    "parent": "stepdad, my foster mum, pops",
    "child": "my grandkids, my eldest, my little one, the kids",
    "sibling": "half brother, my twin sister, bro",
    "grandparent": "my nan, gramps, nonna",
    "relative": "in laws, inlaws, goddaughter, cousin, mother in law, my sisters husband, my wife's mum, great aunt, "
    "my late husbands brother, son in law, my godparents, family",
    "friend": "neighbours, neighbour, nieghbour, next door, the lady next door, landlady, flatmate, bestie, pen pal, "
    "former neighbour, mums friend, a girl from my course, my doctor, the vicar, lodger, my former pupil, gp, "
    "bloke down the pub, friend from work, she was my mates wife, my boss's wife, someone i used to know",
    "teacher": "coach, mentor, driving instructor, my kids teacher",
    "colleague": "my boss, my old boss, ex boss, co-worker, my team, business partner, "
    "the ward sister, workmates, client, intern",
    "former partner": "ex, ex-wife, my ex husband, an old flame",
}


@pytest.mark.parametrize("relationship", NEAREST)
def test_words_for_a_person(relationship):
    said = {one.strip(): related(one.strip()) for one in NEAREST[relationship].split(",")}
    assert said == dict.fromkeys(said, relationship)
    assert relationship in RELATIONSHIPS


@pytest.mark.parametrize("said", ["Bob", "my kids dad", "my girl", "acquaintance", ""])
def test_what_may_be_anybody_is_asked_about(said):
    assert related(said) == ""


@pytest.mark.parametrize(
    ("said", "relationship"),
    [
        ("my wife and son", "relative"),
        ("my wife and the boys", "relative"),
        ("Mum and Gran", "relative"),
        ("my mum and dad", "parent"),
        ("my son and his wife", "child"),
        ("my brother and family", "sibling"),
        ("my sister and kids", "sibling"),
        ("my wife and best friend", "partner"),
        ("my mother, a teacher", "parent"),
        ("my ex wife and son", "former partner"),
    ],
)
def test_two_who_are_not_the_same_are_family(said: str, relationship: str) -> None:
    assert related(said) == relationship


def test_a_wife_and_kids_who_are_written_to_are_family() -> None:
    assert relationship_in("my wife and kids") == "relative"
    assert (
        relationship_in("my wife Sandra") == "partner" and relationship_in("my brother and kids") == "sibling"
    )
