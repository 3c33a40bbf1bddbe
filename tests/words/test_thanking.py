"""A deed that is told bare in a letter of thanks, as what one says thank you for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shelves import SHIPPED as SHELF

from letters.letter import Brief, Part
from letters.words.drafting.compose import compose
from letters.words.reading.details import read_details

FORMS = ("thanks-i-never-said", "thanks-plain", "thanks-less-alone", "thanks-mum-dad")


def bodies(deed: str, *more: tuple[str, str], form: str = "thanks-i-never-said") -> set[str]:
    told = Brief("Mum", "Leanne", "parent", "thanks", details=(("deed", deed), *more), template=form)
    written = (compose(replace(told, seed=seed), SHELF) for seed in range(8))
    return {
        " ".join(p.text for p in one.paragraphs if p.part is Part.BODY).replace("’", "'") for one in written
    }


@pytest.mark.parametrize("form", FORMS)
def test_nobody_is_told_what_they_did(form: str) -> None:
    for body in bodies(
        "You lent us 400 quid for the flat. They would have given it to someone else.", form=form
    ):
        assert "lending us 400 quid for the flat. They would have given it to someone else." in body
        assert body.lower().count("thank") == 1, body


def test_who_types_no_capitals_is_read_the_same_way() -> None:
    for body in bodies("you swapped christmas with me so i could see my lad. hes 4"):
        assert "for swapping Christmas with me so I could see my lad. He's 4." in body


@pytest.mark.parametrize(
    "deed",
    [
        "I rang you at midnight from the platform. You got in the car, no questions.",  # it is not what they did
        "You used to leave a plate out for me. It was always warm.",  # no gerund says that
        "You lent us 400 quid. Thank you, from both of us.",  # the writer thanks
    ],
)
def test_what_cannot_be_thanked_for_so_is_told_as_it_was(deed: str) -> None:
    assert all(deed in body for body in bodies(deed))


def test_before_what_is_said_next_it_is_the_same() -> None:
    told = ("then", "We have painted the bathroom."), ("last", "Thanks again.")
    for body in bodies("You lent us 400 quid for the flat. You never asked.", *told):
        assert "for lending us 400 quid for the flat. You never asked. We have painted the bathroom." in body
        assert body.endswith("Thanks again.")


@pytest.mark.parametrize(
    ("deed", "doing"),
    [
        ("You did 26 years in that kitchen. You never had a day off.", ""),
        ("You sat with me when I was new. You never said.", "sitting with me when I was new"),
    ],
)
def test_who_retires_is_thanked_for_what_was_done_to_the_writer_alone(deed: str, doing: str) -> None:
    told = Brief("Pauline", "Colin", "sibling", "retirement", details=(("deed", deed),))
    assert read_details(told)["deed"].doing == doing
