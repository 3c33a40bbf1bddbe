import pytest

from letters.letter import Brief
from letters.words.english.valence import valence_of
from letters.words.reading.details import read_details


@pytest.mark.parametrize(
    ("text", "kind", "valence"),
    [
        ("You lent me your car when mine broke.", "you-event", "kind"),
        ("You sat with me all night.", "you-event", "kind"),
        ("I lent you my car.", "i-event", ""),
        ("You never helped me.", "you-event", ""),
        ("You got us banned from the bowling alley.", "you-event", "funny"),
        ("You argue with the paper and laughing spoils it.", "habit", "funny"),
        ("You told your boss where to go.", "you-event", "brave"),
        ("You passed your driving test on the fourth go.", "you-event", "brave"),
        ("We buried the dog under the apple tree.", "we-event", "sad"),
        ("You laughed at the funeral.", "you-event", ""),
        ("You sat with my mother when she was dying.", "you-event", ""),
        ("The tent collapsed on us.", "it-event", "went wrong"),
        ("We missed the ferry and laughed until we cried.", "we-event", "funny"),
        ("You hum when you park.", "habit", ""),
        ("the boiler", "thing", ""),
    ],
)
def test_valence(text, kind, valence):
    assert valence_of(text, kind) == valence


def test_a_detail_knows_its_valence():
    brief = Brief(
        "Ana", "Luis", "friend", "thanks", details=(("deed", "lent me her car"), ("thing", "the boiler"))
    )
    details = read_details(brief)
    assert (details["deed"].valence, details["thing"].valence) == ("kind", "")


@pytest.mark.parametrize(
    ("given", "said", "valence"),
    [
        ("we buried the boat [Funny]", "We buried the boat.", "funny"),
        ("we buried the boat", "We buried the boat.", "sad"),
        ("we missed the ferry [went wrong] ", "We missed the ferry.", "went wrong"),
        ("we sang [loudly]", "We sang [loudly].", ""),
    ],
)
def test_a_valence_that_is_told_counts_and_is_not_said(given, said, valence):
    detail = read_details(Brief("Ana", "Bo", "friend", "love", details=(("memory", given),)))["memory"]
    assert (detail.sentence, detail.valence) == (said, valence)
