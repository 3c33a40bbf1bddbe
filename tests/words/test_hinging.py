"""What is remembered stands bare behind no sentence of ours that is about something else."""

from __future__ import annotations

import re
from dataclasses import replace

from shelves import SHIPPED as SHELF

from letters.letter import Brief
from letters.words.drafting.compose import compose

TOLD = Brief(
    "Wes", "Bryn", "partner", "anniversary", details=(("years", "3"), ("memory", "we danced in a supermarket")),
    template="anniversary-number-alone",
)  # fmt: skip


def test_two_matters_do_not_meet_in_a_paragraph() -> None:
    texts = [compose(replace(TOLD, seed=seed), SHELF).text for seed in range(20)]
    assert all("e danced in a supermarket" in text for text in texts)
    assert not any(re.search(r"[.!?] We danced in a supermarket\.", text) for text in texts)


def test_a_story_is_left_as_it_was_told() -> None:
    story = "We danced in a supermarket. Nobody minded."
    told = replace(TOLD, details=(("years", "3"), ("memory", story)))
    assert all(story in compose(replace(told, seed=seed), SHELF).text for seed in range(8))


def test_what_is_called_out_may_stand_before_it() -> None:
    told = Brief(
        "Wes", "Bryn", "colleague", "birthday", details=(("memory", "we danced in a supermarket"),),
        template="birthday-at-work",
    )  # fmt: skip
    texts = [compose(replace(told, seed=seed), SHELF).text for seed in range(12)]
    assert any("We danced in a supermarket." in text for text in texts)
