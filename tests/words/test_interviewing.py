"""What a writer is asked, and what they are not asked again."""

import random
import re

import pytest
from shelves import SHIPPED as SHELF

from letters.errors import BriefError
from letters.letter import Ask, Brief
from letters.words.asking.interviewing import as_told, first_asks, questions, still_to_ask
from letters.words.asking.offering import offers
from letters.words.asking.wording import offered, put_next


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


@pytest.mark.parametrize("occasion", [name for name in SHELF.occasions if name])
def test_why_one_writes_just_now_is_asked_first_where_neither_occasion_nor_story_says_it(
    occasion: str,
) -> None:
    keys = [ask.key for ask in first_asks(occasion, "friend", "Leanne")]
    says_nothing = occasion in ("missing you", "long distance", "after long silence", "divorce")
    assert (keys[0] == "today") is says_nothing and ("today" in keys) is says_nothing
    brief = Brief("Leanne", "Keith", "friend", occasion)
    assert "today" not in [ask.key for ask in questions(None, SHELF, brief, 9)]


def test_whom_and_the_name_are_asked_before_the_story() -> None:
    assert [ask.key for ask in first_asks("wedding", "friend", "Jo")] == ["name", "memory"]
    assert [ask.key for ask in first_asks("new baby", "friend", "Jo")] == ["baby", "memory"]


def test_an_example_says_that_it_is_one() -> None:
    for occasion in SHELF.occasions:
        for ask in first_asks(occasion, "friend", "Jo"):
            assert "(" not in ask.question or ask.kind == "yes or no" or "for example: " in ask.question


def test_what_is_still_to_be_settled_is_no_hint_to_who_divorces_somebody_else() -> None:
    for ours in (True, False):
        hints = " ".join(put_next("divorce", "Jo", random.Random(seed), ours=ours) for seed in range(9))
        assert ("still to be settled" in hints) is ours


@pytest.mark.parametrize(
    ("key", "answer"), [("baby", "1"), ("memory", "2"), ("name", "you wanted to marry the dog")]
)
def test_what_answers_another_question_is_asked_about(key: str, answer: str) -> None:
    with pytest.raises(BriefError):
        as_told(Ask(key, ""), answer)


def test_who_writes_to_tell_something_wanted_to_tell_it() -> None:
    assert as_told(Ask("today", ""), "To tell you that it is over") == "I wanted to tell you that it is over"
    assert as_told(Ask("years", ""), "11") == "11"


@pytest.mark.parametrize("occasion", SHELF.occasions)
@pytest.mark.parametrize("relationship", ["friend", "partner", "parent"])
def test_what_is_offered_shows_how_it_begins_and_what_is_asked_next(occasion: str, relationship: str) -> None:
    brief = Brief("Jo", "Keith", relationship, occasion)
    made = offers(brief, SHELF, random.Random(3))
    lines = [offered(one.begins, one.needed) for one in made]
    assert len(set(lines)) == len(lines) and len(lines) != 1
    assert lines or (relationship, occasion) == ("partner", "divorce")
    for one, line in zip(made, lines, strict=True):
        assert one.form.idea not in line and (f"[{one.needed}]" in line or not one.needed)
        assert not {"ferry", "hum", "mug", "Lisbon", "Rosa", "leven"} & set(re.findall(r"\w+", one.begins))


def test_a_farewell_asks_about_the_going_before_the_story() -> None:
    asks = first_asks("farewell", "friend", "Hester")
    assert [ask.key for ask in asks] == ["leaving", "place", "deed"]
    assert asks[-1].question.startswith("What do you want to say to Hester before you part?")


@pytest.mark.parametrize(
    ("story", "named"), [("Brenda told me on Monday.", False), ("You got the job.", True)]
)
def test_how_one_heard_is_no_hint_where_the_story_tells_it(story: str, named: bool) -> None:
    hints = [put_next("congratulations", "Jo", random.Random(seed), story) for seed in range(9)]
    assert any("how you heard" in one for one in hints) is named


def test_a_time_is_no_sentence() -> None:
    when = Ask("when", "When will you see each other again?", "words")
    assert as_told(when, "in the spring, perhaps") == "in the spring, perhaps"
    with pytest.raises(BriefError, match="only when"):
        as_told(when, "We do not know yet, perhaps in the spring if Henryk gets his leave.")
