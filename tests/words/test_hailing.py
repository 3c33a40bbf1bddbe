"""What day it is, said beside a story that is told bare."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shelves import SHIPPED as SHELF

from letters.letter import Brief, Part
from letters.words.drafting.compose import compose

LIFT = "You left me in the lift for forty minutes on the first day. You said you forgot."
SUITS = {
    "birthday": "irthday", "retirement": "etirement", "congratulations": "ongratulations|ell done|ood for you",
    "new baby": "ongratulations|ell done|appy for you|leased for you",
}  # fmt: skip


def letters(occasion: str, author: str, *more: tuple[str, str]) -> list[list[str]]:
    """The paragraphs of the bodies of some letters that tell the story bare."""
    told = Brief("Colin", "Frank", "friend", occasion, author=author, details=(("memory", LIFT), *more))
    written = (compose(replace(told, seed=seed), SHELF) for seed in range(24))
    bodies = ([p.text for p in one.paragraphs if p.part is Part.BODY] for one in written)
    return [one for one in bodies if any(LIFT in text.replace("’", "'") for text in one)]


@pytest.mark.parametrize("occasion", SUITS)
def test_who_does_not_call_out_says_it_after_the_story_or_alone(occasion: str) -> None:
    bare = letters(occasion, "plain")
    assert bare
    for body in bare:
        said = body[0].partition(LIFT)[0].strip()
        assert not said.endswith("!") or len(said.split()) > 4, body
        assert any(word in " ".join(body) for word in SUITS[occasion].split("|")), body
    assert any(body[0].startswith(LIFT) for body in bare)


def test_who_calls_out_may_call_it_before_the_story() -> None:
    opened = {body[0].partition(LIFT)[0].strip() for body in letters("retirement", "warm")}
    assert "" in opened and "Happy retirement!" in opened


def test_what_is_said_next_follows_it_and_says_the_same_with_every_seed() -> None:
    for body in letters("birthday", "plain", ("then", "I got a B in maths."), ("last", "See you Sunday.")):
        text = " ".join(body)
        assert text.lower().count("birthday") == 1, body
        assert text.index("irthday") < text.index("I got a B"), body
