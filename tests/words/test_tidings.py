"""The reader's own news, as what one congratulates them on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shelves import SHIPPED as SHELF

from letters.letter import Brief, Detail
from letters.words.asking.sofar import so_far
from letters.words.drafting.compose import compose
from letters.words.drafting.manner import is_calm
from letters.words.reading.tidings import congratulated


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


def test_congratulations_stand_apart_from_a_sober_story() -> None:
    story = "You and Julie are getting married. You were in a bad way after the divorce."
    told = Brief("Marcus", "Dev", "friend", "wedding", details=(("memory", story),))
    for seed in range(4):
        paragraphs = compose(replace(told, seed=seed), SHELF).text.split("\n\n")
        assert paragraphs[1].endswith("Congratulations to you and Julie.")
        assert paragraphs[2].startswith("You were in a bad way")


@pytest.mark.parametrize(
    ("story", "calm"),
    [
        ("We had a row about the fence. I was sorry about that.", True),
        ("I lost Joan in March. You came and sat with me.", True),
        ("We missed the last bus and walked home. You gave me your coat.", False),
        ("I lost Joan in March! You came and sat with me.", False),
    ],
)
def test_nobody_calls_out_beside_a_sorrow_or_a_quarrel(story: str, calm: bool) -> None:
    told = Brief("Margaret", "Alan", "friend", "new year", details=(("memory", story), ("then", "Bye.")))
    assert is_calm(told) is calm
    if calm:
        assert not any("!" in compose(replace(told, seed=seed), SHELF).text for seed in range(6))


def test_a_wish_is_shown_where_it_stands_in_the_end() -> None:
    told = Brief("Mr Okoro", "Pat", "colleague", "congratulations", template="congratulations-formal",
                 details=(("deed", "You have given the best talk of the year."),))  # fmt: skip
    for seed in range(6):
        begun = so_far(replace(told, seed=seed), SHELF)
        details = (*told.details, ("then", "It was well received."))
        assert begun and compose(replace(told, seed=seed, details=details), SHELF).text.startswith(begun.text)
