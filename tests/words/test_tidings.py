"""The reader's own news, as what one congratulates them on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from letters.letter import Brief, Detail
from letters.library import load_shelf
from letters.words.drafting.compose import compose
from letters.words.reading.tidings import congratulated

SHELF = load_shelf(Path("/nonexistent"))


def said(sentence: str, occasion: str) -> str:
    key = "memory" if occasion in ("wedding", "new baby") else "deed"
    return congratulated(Detail(key, sentence, "words", sentence, sentence), occasion).sentence


@pytest.mark.parametrize(
    ("told", "occasion", "on"),
    [
        ("You got the team lead job.", "congratulations", "on the team lead job."),
        ("You've got the job at Boots!", "congratulations", "on the job at Boots!"),
        ("You got a new job at the council.", "congratulations", "on your new job at the council."),
        ("You got a job at Tesco.", "congratulations", "on the job at Tesco."),
        ("You got the job on Tuesday.", "congratulations", "on getting the job on Tuesday."),
        ("You passed!", "congratulations", "on passing!"),
        ("You passed your driving test on the third go.", "congratulations",
         "on passing your driving test on the third go."),
        ("You’ve been promoted to sergeant.", "congratulations", "on your promotion to sergeant."),
        ("You have been made head of department.", "congratulations", "on being made head of department."),
        ("You've finally finished your PhD.", "congratulations", "on finally finishing your PhD."),
        ("You got an A in maths.", "congratulations", "on your A in maths."),
        ("You passed your exams and got the apprenticeship.", "congratulations",
         "on passing your exams and getting the apprenticeship."),
        ("You and Tom got engaged.", "congratulations", "to you and Tom on your engagement."),
        ("You are a dad!", "congratulations", "on becoming a dad!"),
        ("You and Julie are getting married.", "wedding", "to you and Julie."),
        ("You're getting married!", "wedding", "to you both!"),
        ("You are retiring after 31 years.", "retirement", "on your retirement after 31 years."),
        ("You've had a baby girl!", "new baby", "on your baby girl!"),
        ("You and Tom have a son.", "new baby", "to you and Tom on your son."),
    ],
)  # fmt: skip
def test_news_is_what_one_congratulates_on(told: str, occasion: str, on: str) -> None:
    assert said(told, occasion) == f"Congratulations {on}"


@pytest.mark.parametrize(
    ("told", "occasion"),
    [
        ("You got a shock.", "congratulations"), ("You got the bus home.", "congratulations"),
        ("You rang me on Saturday.", "congratulations"), ("You said you would do it.", "congratulations"),
        ("You were terrified.", "congratulations"), ("You passed and I cried.", "congratulations"),
        ("You didn't get the job.", "congratulations"), ("You got the job?", "congratulations"),
        ("You're getting married in June.", "wedding"), ("You brought her to my birthday.", "wedding"),
        ("You are retiring on Friday.", "retirement"), ("You had a doll.", "new baby"),
        ("You got the job.", "thanks"), ("You get married.", "birthday"),
    ],
)  # fmt: skip
def test_what_is_no_news_or_loses_a_word_stays_as_it_was_told(told: str, occasion: str) -> None:
    assert said(told, occasion) == told


def test_nobody_is_told_their_own_news_and_congratulated_twice() -> None:
    told = Brief("Becky", "Sam", "friend", "congratulations",
                 details=(("deed", "You got the team lead job. Your mum rang me before you did."),))  # fmt: skip
    for seed in range(8):
        body = compose(replace(told, seed=seed), SHELF).text
        assert "Congratulations on the team lead job. Your mum rang me" in body
        assert "You got" not in body and "Congratulations!" not in body and "Well done" not in body
