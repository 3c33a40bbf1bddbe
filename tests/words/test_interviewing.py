"""What a writer is asked, and what they are not asked again."""

import random
from pathlib import Path

import pytest

from letters.letter import Brief
from letters.library import load_shelf
from letters.words.asking.interviewing import first_asks, questions, still_to_ask
from letters.words.asking.wording import put_next

SHELF = load_shelf(Path("/nonexistent"))


def test_two_who_marry_are_not_asked_whom() -> None:
    card = next(form for form in SHELF.forms if form.name == "wedding-card")
    for to, asked in (("Tom and Bea", False), ("Tom", True)):
        brief = Brief(to, "Ana", "friend", "wedding")
        first = first_asks("wedding", "friend", to)
        for asks in (first, questions(card, SHELF, brief, 9)):
            assert ("name" in [ask.key for ask in asks]) is asked


def test_who_passed_over_the_story_is_asked_for_one_thing_more_and_not_for_the_story_again() -> None:
    brief = Brief("Leanne", "Keith", "friend", "birthday")
    (more, *rest) = [ask.key for ask in still_to_ask(None, SHELF, brief, {"memory"}, 1)]
    assert more not in ("deed", "memory") and rest == ["then", "last"]
    assert [ask.key for ask in still_to_ask(None, SHELF, brief, {"memory", more}, 2)] == rest


@pytest.mark.parametrize(
    ("relationship", "occasion"),
    [("former partner", "birthday"), ("friend", "apology"), ("friend", "divorce")],
)
def test_nobody_is_asked_what_makes_them_smile_of_whom_they_left_or_hurt(
    relationship: str, occasion: str
) -> None:
    asks = questions(None, SHELF, Brief("Leanne", "Keith", relationship, occasion), 9)
    assert "habit" not in [ask.key for ask in asks]


def test_today_is_asked_only_where_no_story_was_told() -> None:
    for sender in ("Keith", "Ann", "Bo", "Cy", "Di"):
        brief = Brief("Leanne", sender, "friend", "missing you", details=(("memory", "We missed the bus."),))
        assert "today" not in [ask.key for ask in questions(None, SHELF, brief, 9)]


def test_a_farewell_asks_about_the_going_before_the_story() -> None:
    asks = first_asks("farewell", "friend", "Hester")
    assert [ask.key for ask in asks] == ["leaving", "place", "deed"]
    assert asks[-1].question.startswith("Hester is going")


@pytest.mark.parametrize(
    ("story", "named"), [("Brenda told me on Monday.", False), ("You got the job.", True)]
)
def test_how_one_heard_is_no_hint_where_the_story_tells_it(story: str, named: bool) -> None:
    hints = [put_next("congratulations", "Jo", random.Random(seed), story) for seed in range(9)]
    assert any("how you heard" in one for one in hints) is named
