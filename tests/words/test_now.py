"""What is said now in the place of a memory: it stands as it was said, and nobody is asked whether they remember it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shelves import SHIPPED as SHELF

from letters.errors import BriefError
from letters.letter import Ask, Brief
from letters.words.asking.interviewing import first_asks, read_answer
from letters.words.drafting.compose import compose
from letters.words.english.now import is_said_now


@pytest.mark.parametrize(
    ("occasion", "typed", "said"),
    [
        ("new baby", "We've been asking everyday how you are", "We've been asking everyday how you are."),
        ("new baby", "looking forward to meeting her", "I'm looking forward to meeting her."),
        ("new baby", "She is beautiful", "She is beautiful."),
        ("wedding", "look forward to seeing you both", "Look forward to seeing you both."),
        ("birthday", "Happy birthday!", "Happy birthday!"),
        ("birthday", "Thanks for the photo", "Thanks for the photo."),
        ("birthday", "We got your letter", "We got your letter."),
        ("birthday", "it was lovely to see you on Sunday", "It was lovely to see you on Sunday."),
        ("birthday", "You are in our prayers", "You are in our prayers."),
        ("new baby", "The twins must love having a brother", "The twins must love having a brother."),
        (
            "missing you",
            "In case I don't, be sure to bring those ties",
            "In case I don't, be sure to bring those ties.",
        ),
        ("birthday", "Tom and I are coming on Sunday", "Tom and I are coming on Sunday."),
        (
            "condolence",
            "Your dear husband was a good, holy man and died a holy death",
            "Your dear husband was a good, holy man and died a holy death.",
        ),
        ("thanks", "You were such a good friend", "You were such a good friend."),
        ("thanks", "she was the best boss I ever had", "You were the best boss I ever had."),
        ("birthday", "40 today", "40 today."),
        ("new baby", "Twins! Whatever will you do", "Twins! Whatever will you do."),
        ("new baby", "8lb 2! bigger than you were", "8lb 2! Bigger than you were."),
        ("new baby", "Mum rang me at 5am screaming", "Mum rang me at 5am screaming."),
        ("wedding", "so you're doing it!", "So you're doing it!"),
        ("wedding", "omg finally", "Omg finally."),
        ("birthday", "the weather here is awful", "The weather here is awful."),
        ("birthday", "I think of you every day", "I think of you every day."),
    ],
)
def test_it_stands_as_it_was_said(occasion: str, typed: str, said: str) -> None:
    told = Brief("Beth", "Carol", "friend", occasion, details=(("memory", typed),))
    for seed in range(6):
        text = compose(replace(told, seed=seed), SHELF).text.replace("’", "'")
        assert said in text
        ours = ("emember", "about that", "about when", "the time", "the way")
        assert not [one for one in ours if one in text]


@pytest.mark.parametrize(
    "typed",
    [
        "We missed the ferry.",
        "You hum when you park.",
        "I can still see you on that gate",
        "I'll never forget the day we met",
        "You always ring twice",
        "Kiss under the pier",
        "Show in Blackpool, the lights went out",
        "Happy hour at the Crown",
        "Our wedding was wet",
        "2 weeks in a tent",
        "The caravan!",
        "We laughed!",
        "21 candles on a pork pie",
        "1988, the caravan",
        "So we missed the bus",
        "We always laugh about the goat",
        "Happy birthday was sung by the whole bus",
        "You were always kind to me",
        "The dog ate your hat",
    ],
)
def test_a_memory_is_a_memory(typed: str) -> None:
    assert not is_said_now(typed)


@pytest.mark.parametrize(
    ("sender", "typed", "said", "base"),
    [
        ("Carol", "look forward to seeing you", "I look forward to seeing you.", "see you"),
        ("Ann and Tom", "look forward to seeing you", "We look forward to seeing you.", "see you"),
        ("Carol", "so looking forward to the party", "I'm so looking forward to the party.", ""),
        ("Carol", "look forward to hearing the news", "I look forward to hearing the news.", "hear the news"),
    ],
)  # fmt: skip
def test_what_is_looked_forward_to_is_not_wanted(sender: str, typed: str, said: str, base: str) -> None:
    wish = read_answer(Brief("Beth", sender, "friend", "new baby"), Ask("wish", ""), typed)
    assert (wish.sentence, wish.base) == (said, base)


@pytest.mark.parametrize(
    ("typed", "clause"),
    [
        ("You were a good man", ""),
        ("You were a tree in the school play", "you were a tree in the school play"),
        ("You were sick on the bus", "you were sick on the bus"),
    ],
)
def test_what_somebody_was_is_no_time(typed: str, clause: str) -> None:
    detail = read_answer(Brief("Beth", "Carol", "friend", "birthday"), Ask("memory", ""), typed)
    assert (detail.clause, bool(detail.noun)) == (clause, bool(clause))
    assert detail.sentence == f"{typed}."


@pytest.mark.parametrize("key", ["memory", "habit"])
def test_nobody_is_asked_whether_they_remember_a_death(key: str) -> None:
    told = Brief("Beth", "Carol", "friend", "missing you", details=((key, "Harold passed in the spring"),))
    for seed in range(6):
        text = compose(replace(told, seed=seed), SHELF).text
        assert "Harold passed in the spring." in text and "the time" not in text and "emember" not in text


def test_a_yes_is_no_answer_and_what_is_said_no_more_is_said() -> None:
    told = Brief("Beth", "Carol", "friend", "missing you")
    for key in ("today", "memory", "then"):
        with pytest.raises(BriefError, match="cannot be read surely"):
            read_answer(told, Ask(key, ""), "yes")
    assert read_answer(told, Ask("last", ""), "I'll say no more").sentence == "I'll say no more."
    fork = read_answer(told, Ask("wish", ""), "bring your own fork")
    assert fork.sentence == "I want you to bring your own fork."


def test_the_child_is_no_reader() -> None:
    told = Brief("Beth", "Carol", "friend", "new baby")
    assert read_answer(told, Ask("then", ""), "she has your nose").sentence == "She has your nose."
    assert read_answer(told, Ask("wish", ""), "hold her").sentence == "I want to hold her."


@pytest.mark.parametrize("occasion", ["new baby", "wedding"])
def test_news_asks_for_no_memory(occasion: str) -> None:
    asked = " ".join(ask.question for ask in first_asks(Brief("Beth", "Carol", "friend", occasion)))
    assert "remind" not in asked and "What would you say to Beth about the" in asked
