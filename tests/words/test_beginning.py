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
        ("You know how he sang in the boat, your husband", set()),
    ],
)
def test_what_is_left_to_tell(opening: str, left: set[str]) -> None:
    told = (("name", "your husband, he"), ("memory", "he sang in the boat"))
    brief = begun(Brief("Ann", "Jo", "friend", "condolence", details=told), opening)
    kept = dict(untold(brief).details)
    assert {*kept} - {"opening", "pronoun"} == left
    assert kept.get("pronoun", "he") == "he"


def test_the_rest_of_a_story_is_told_next() -> None:
    story = replace(THANKS, details=(("deed", "lent me your car. it rained all week"),))
    told = dict(untold(begun(story, "Thank you for lending me your car", then="I am home again")).details)
    assert "deed" not in told and told["then"] == "it rained all week\nI am home again"
