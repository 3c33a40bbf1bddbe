"""Who heard, saw or met somebody, where nobody is named, is the writer."""

import pytest

from letters.letter import Ask, Brief
from letters.words.asking.interviewing import read_answer
from letters.words.english.mending import mend
from letters.words.reading.stories import told_whole


def read(key: str, given: str, occasion: str) -> str:
    return told_whole(read_answer(Brief("Priya", "Jo", "friend", occasion), Ask(key, ""), given))


@pytest.mark.parametrize(
    ("occasion", "given", "said"),
    [
        (
            "congratulations",
            "promoted to delivery lead, saw mail from Anil Monday am",
            "You were promoted to delivery lead. I saw mail from Anil Monday am.",
        ),
        (
            "get well",
            "Heard from Karen. Hip op at Burwood, two weeks back.",
            "I heard from Karen. Hip op at Burwood, two weeks back.",
        ),
        ("congratulations", "got a call from Dev on Friday", "I got a call from Dev on Friday."),
        ("congratulations", "got a first in maths", "You got a first in maths."),
        ("congratulations", "read law at Oxford", "You read law at Oxford."),
        ("congratulations", "got his letter from the palace", "You got his letter from the palace."),
        (
            "get well",
            "met your dad in Lidl. Broke your wrist",
            "I met your dad in Lidl. You broke your wrist.",
        ),
        ("get well", "told by Sue that you fell", "I was told by Sue that you fell."),
        ("get well", "Karen rang. said you had a fall", "Karen rang. Said you had a fall."),
        ("get well", "spoke to your Linda on the phone", "I spoke to your Linda on the phone."),
        ("thanks", "met me at the station", "You met me at the station."),
        ("thanks", "saw Dad through chemo", "You saw Dad through chemo."),
    ],
)
def test_who_heard_is_the_writer(occasion: str, given: str, said: str) -> None:
    assert read("deed", given, occasion) == said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("bumped into your mum in Boots", "I bumped into your mum in Boots."),
        ("saw you on the bridge", "I saw you on the bridge."),
        (
            "Mummy rang on Sunday. Was shouting so much I could not hear",
            "Mummy rang on Sunday. Was shouting so much I could not hear.",
        ),
        ("we laughed all the way home dunno why", "We laughed all the way home, don't know why."),
        ("you were sat in the garage, dont know why", "You were sat in the garage, don't know why."),
    ],
)
def test_a_story_has_its_subject_where_that_is_sure(given: str, said: str) -> None:
    assert read("memory", given, "birthday") == said


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("its nights but the moneys better", "it's nights but the money's better"),
        ("its days are numbered", "its days are numbered"),
        ("il be there", "I'll be there"),
        ("neighbours arent noisy", "neighbours aren't noisy"),
        ("we were all there boxing day", "we were all there Boxing Day"),
        ("forgot there birthday", "forgot their birthday"),
        ("il postino", "il postino"),
        ("it works fine", "it works fine"),
        ("I dont know why", "I don't know why"),
    ],
)
def test_what_was_left_out_is_put_in(typed: str, mended: str) -> None:
    assert mend(typed) == mended


@pytest.mark.parametrize(
    "wish",
    [
        "I'd like to come down for a week once I can get the dog into kennels.",
        "I'd love to walk the coast path with you when my knee lets me",
        "I want to sit on your step with a beer.",
        "We want you here for the harvest because nobody else can drive the old tractor.",
    ],
)
def test_a_wish_told_as_a_sentence_stands_as_it_is(wish: str) -> None:
    detail = read_answer(Brief("Amy", "Jo", "friend", "birthday"), Ask("wish", ""), wish)
    assert detail.sentence == f"{wish.rstrip('.')}." and not detail.base and not detail.clause
    short = read_answer(Brief("Amy", "Jo", "friend", "birthday"), Ask("wish", ""), "see the sea with you")
    assert short.base == "see the sea with you"
