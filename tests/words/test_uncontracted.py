"""Whoever writes their small words whole is not made to join them; who joins one, or types notes alone, talks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shelves import SHIPPED as SHELF

from letters.letter import Brief
from letters.words.drafting.compose import compose
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole
from letters.words.reading.uncontracted import in_full


@pytest.mark.parametrize(
    ("then", "read"),
    [
        ("I am joined by many friends", "I am going to Leeds."),
        ("I have written to her", "I am going to Leeds."),
        ("I do not know what to say, I'm sad", "I'm going to Leeds."),
        ("the times I have", "I'm going to Leeds."),
    ],
)
def test_a_note_has_its_subject_in_the_writers_own_manner(then: str, read: str) -> None:
    told = (("then", then), ("plans", "going to Leeds"))
    brief = Brief("Ann", "Bob", "friend", "keeping in touch", details=told)
    assert told_whole(read_details(brief)["plans"]) == read


def test_a_title_is_written_to_by_one_who_writes_so() -> None:
    brief = Brief(
        "the registrar of the Royal College", "Edythe", "friend", "thanks", details=(("deed", "your letter"),)
    )
    for seed in range(8):
        text = compose(replace(brief, seed=seed), SHELF).text
        assert text.startswith("Dear Sir or Madam,") and "Take care" not in text


@pytest.mark.parametrize(
    ("to", "greeting"),
    [
        ("Ladies and gentlemen", "Ladies and gentlemen,"),
        ("guys", "Hi guys,"),
        ("the rest of the Team", "Dear "),
    ],
)
def test_who_is_called_out_to_is_greeted_so(to: str, greeting: str) -> None:
    brief = Brief(to, "Mark", "colleague", "keeping in touch", details=(("news", "the hall is booked"),))
    assert compose(brief, SHELF).text.startswith(greeting)


@pytest.mark.parametrize(
    ("joined", "whole"),
    [
        ("I'm sorry, it's hard and I can't say.", "I am sorry, it is hard and I cannot say."),
        ("I won't. Don't answer.", "I will not. Do not answer."),
        ("You'd been kind, and I'd like to come.", "You had been kind, and I would like to come."),
        ("Isn't it? It's been long. Let's go.", "Isn't it? It's been long. Let's go."),
        ("Ann's hat is Bob's.", "Ann's hat is Bob's."),
    ],
)
def test_small_words_are_written_whole(joined: str, whole: str) -> None:
    assert in_full(joined) == whole


def test_the_formal_author_joins_no_words() -> None:
    for seed in range(12):
        brief = Brief(
            "Mrs Lowe", "Peter", "teacher", "condolence", details=(("name", "your husband"),), seed=seed
        )
        text = compose(replace(brief, author="formal"), SHELF).text
        assert "’m " not in text and "n’t" not in text
