from __future__ import annotations

import re

import pytest

from letters.errors import BriefError
from letters.letter import Ask, Brief, Form, Shelf
from letters.web.asking import ask, brief_mapping, typed_brief, wrong_field

FORM = Form(
    "tried-it", "I tried it", "", ("missing you",), (), asks=(Ask("excuse", "What was the excuse? (rain)"),)
)
SHELF = Shelf((FORM,))


def test_a_template_adds_its_question() -> None:
    assert ask(SHELF, "").template == ()
    (question,) = ask(SHELF, "tried-it").template
    assert (question.name, question.text, question.example) == (
        "detail-excuse",
        "What was the excuse?",
        "rain",
    )


def test_no_question_is_asked_twice() -> None:
    form = Form("f", "F", "", ("missing you",), (), asks=(Ask("habit", "What do they do?"),))
    asked = ask(Shelf((form,)), "f")
    names = [question.name for question in asked.story + asked.first + asked.template + asked.more]
    assert len(names) == len(set(names))


def test_empty_fields_are_left_out() -> None:
    assert brief_mapping({"to": " Ana ", "from": "", "detail-thing": " ", "seed": "7"}) == {
        "to": "Ana",
        "seed": 7,
        "tone": {},
        "details": {},
    }


def test_a_phrase_is_one_line_and_a_note_keeps_its_lines() -> None:
    details = brief_mapping({"detail-memory": "the\r\n  train", "detail-note": "One.\nTwo."})["details"]
    assert details == {"memory": "the train", "note": "One.\nTwo."}


@pytest.mark.parametrize(
    ("key", "typed", "told"),
    [
        ("memory", "We missed the ferry\r\nYou snored", "We missed the ferry. You snored"),
        ("memory", "We missed the ferry.\n\nyou snored", "We missed the ferry. you snored"),
        ("deed", "you lent me\nyour car", "you lent me your car"),
        ("then", " I passed. \r\n\r\n is her knee better", "I passed.\nis her knee better"),
    ],
)
def test_a_line_of_its_own_is_a_sentence_of_its_own(key: str, typed: str, told: str) -> None:
    assert brief_mapping({f"detail-{key}": typed})["details"] == {key: told}


@pytest.mark.parametrize(
    "tone",
    [
        (),
        (("tender", 3.0),),
        (("tender", 1.0), ("playful", 2.0)),
        (("tender", 0.7), ("plain", 0.1)),
        (("proud", 40.0),),
    ],
)
def test_tones_come_back_as_they_were_while_their_drops_are(tone: tuple[tuple[str, float], ...]) -> None:
    brief = Brief("Ana", "Leo", "friend", "thanks", tone=tone)
    assert brief_mapping(typed_brief(brief), brief)["tone"] == dict(tone)


def test_a_changed_tone_is_taken() -> None:
    brief = Brief("Ana", "Leo", "friend", "thanks", tone=(("tender", 0.7),))
    assert brief_mapping({**typed_brief(brief), "tone-plain": "2"}, brief)["tone"] == {
        "tender": 1.0,
        "plain": 2.0,
    }


@pytest.mark.parametrize(
    ("key", "field"),
    [
        ("to", "to"),
        ("date", "date"),
        ("details.date", "detail-date"),
        ("gift", "detail-gift"),
        (None, ""),
        ("tone", "tone"),
    ],
)
def test_an_error_finds_its_field(key: str | None, field: str) -> None:
    wrong = wrong_field(BriefError("gift: say what it was.", key))
    assert wrong.field == field
    assert wrong.message == ("Say what it was." if key == "gift" else "Gift: say what it was.")


def test_a_story_comes_first_then_what_is_said_after_it_and_last_and_eight_are_asked_at_once() -> None:
    asked = ask(SHELF, "", "missing you")
    assert [q.name for q in asked.story] == ["detail-memory", "detail-then", "detail-last"]
    assert {q.shape for q in asked.story} == {"talk"}
    assert [q.name for q in ask(SHELF, "", "thanks").story][0] == "detail-deed"
    assert [q.name for q in ask(SHELF, "", "keeping in touch").story][0] == "detail-news"
    assert [q.name for q in ask(SHELF, "", "invitation").story][0] == "detail-plans"
    assert {q.shape for q in ask(SHELF, "", "invitation").story} == {"talk"}
    beside = {q.name for q in asked.first}
    assert beside == {"detail-deed", "detail-habit", "detail-news", "detail-question", "detail-plans"}


def test_the_story_is_asked_for_as_one_tells_it() -> None:
    story, then, last = ask(SHELF, "", "thanks", "my friend Joan Bell").story
    assert story.text == "What are you thanking Joan for? Say it to Joan."
    assert story.example.startswith("for example: You lent me your car")
    assert then.text.startswith("Go on from there") and then.example.startswith("perhaps ")
    assert last.text == "And to end with, what would you say to Joan?"


@pytest.mark.parametrize(
    "occasion", ["", "thanks", "get well", "love", "congratulations", "retirement", "invitation"]
)
def test_somebody_who_is_not_named_yet_is_they(occasion: str) -> None:
    asked = ask(SHELF, "", occasion)
    said = " ".join(f"{q.text} {q.example}" for q in asked.story + asked.first)
    assert (
        "them" in said
        and "{to}" not in said
        and not re.search(r"them (?:do|like|is)\b|(?:is|has|did) them", said)
    )
