"""A letter of those that are offered, picked in the shell: pick(offered, answer) -> form, what else was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import click

from letters.cli.lines import item
from letters.letter import Form
from letters.words.asking.corrections import read_choice
from letters.words.asking.offering import Offer
from letters.words.asking.wording import offered as as_offered
from letters.words.reading.onward import THEN

GO_LIKE, ASKED_NEXT = "It could go like this", "; what stands in [ ] you are asked next"


def pick(offered: Sequence[Offer], answer: Callable[[str], str]) -> tuple[Form | None, list[tuple[str, str]]]:
    """The form that is picked, None for any; and words that are no number, which are not lost. `answer` puts a
    question."""
    click.echo(f"\n{GO_LIKE}{ASKED_NEXT if any(one.needed for one in offered) else ''}:", err=True)
    for number, one in enumerate(offered, 1):
        click.echo(item(number, as_offered(one.begins, one.needed)), err=True)
    said: list[tuple[str, str]] = []
    question = "Which? (a number; empty for any)"
    while (given := answer(question)) and (chosen := read_choice(given, len(offered))) != 0:
        if chosen:
            return offered[chosen - 1].form, said
        question = f"Please give a number from 1 to {len(offered)}, or nothing."
        if not given.isdecimal():
            said.append((THEN, given))
            question = f"That is kept; you are asked for what comes next in a moment. {question}"
    return None, said
