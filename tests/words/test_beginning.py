"""A letter that its writer begins."""

from dataclasses import replace

import pytest
from shelves import SHIPPED as SHELF

from letters.letter import Brief
from letters.words.drafting.beginning import untold
from letters.words.drafting.compose import compose

THANKS = Brief("Joan", "Peter", "friend", "thanks", details=(("deed", "lent me your car when mine died"),))


def begun(brief: Brief, opening: str, **more: str) -> Brief:
    return replace(brief, details=(*brief.details, ("opening", opening), *more.items()))


def test_ones_own_beginning_stands_before_all_else() -> None:
    for seed in range(20):
        brief = replace(begun(THANKS, "what a winter that was"), seed=seed)
        text = compose(brief, SHELF).text.replace("’", "'")
        assert text.split("\n\n")[1].startswith("What a winter that was.") and "car" in text
        wishes = Brief(
            "Ann", "Jo", "friend", "birthday", details=(("memory", "we got lost in Leeds"),), seed=seed
        )
        assert (
            compose(begun(wishes, "I can't believe that you are fifty"), SHELF)
            .text.split("\n\n")[1]
            .startswith("I can")
        )


def test_what_it_tells_is_told_once() -> None:
    for seed in range(20):
        brief = replace(
            begun(THANKS, "I want to thank you for lending me your car when mine died."), seed=seed
        )
        text = compose(brief, SHELF).text
        assert text.count(" car ") == 1 and text.lower().count("thank") == 1


@pytest.mark.parametrize(
    ("opening", "left"),
    [
        ("It was with regret that I read of your husband's death", {"memory"}),
        ("I don't know what to say", {"memory", "name"}),
        ("You know how he was singing in the boat, your husband", set()),
    ],
)
def test_what_is_left_to_tell(opening: str, left: set[str]) -> None:
    told = (("name", "your husband, he"), ("memory", "singing in the boat"))
    brief = begun(Brief("Ann", "Jo", "friend", "condolence", details=told), opening)
    kept = dict(untold(brief).details)
    assert {*kept} - {"opening", "pronoun"} == left
    assert kept.get("pronoun", "he") == "he"


def test_the_rest_of_a_story_is_told_next() -> None:
    story = replace(THANKS, details=(("deed", "lent me your car. it rained all week"),))
    told = dict(untold(begun(story, "Thank you for lending me your car", then="I am home again")).details)
    assert "deed" not in told and told["then"] == "it rained all week.\nI am home again"


def test_a_story_in_whole_sentences_hangs_on_nothing_of_ours() -> None:
    told = (("name", "Aunt Margaret, she"), ("memory", "she was always so good to us"))
    opening = "I have just heard the sad news, we will all miss her dreadfully."
    for seed in range(20):
        brief = begun(Brief("Mother", "Celia", "parent", "condolence", details=told, seed=seed), opening)
        body = compose(brief, SHELF).text.split("\n\n")[1]
        assert body == f"{opening} She was always so good to us."


def test_of_two_beginnings_that_say_the_same_the_fuller_stands() -> None:
    first = (
        "this year my greetings must travel a long way to you, but just as heartfelt as when you were at home"
    )
    told = (("memory", first),)
    brief = begun(
        Brief("Eva", "Gisela", "sibling", "birthday", details=told),
        "This year my greetings must travel a long way to you.",
    )
    text = compose(brief, SHELF).text
    assert text.count("travel a long way") == 1 and "as when you were at home" in text
