"""A letter of those that are offered, picked in the shell: pick(offered, answer) -> form, the writer's own beginning,
what was not understood."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import click

from letters.cli.lines import item
from letters.letter import Form
from letters.words.asking.corrections import is_told, read_choice
from letters.words.asking.offering import Offer
from letters.words.asking.wording import offered as as_offered

GO_LIKE, ASKED_NEXT = "It could go like this", "; what stands in [ ] you are asked next"


def pick(offered: Sequence[Offer], answer: Callable[[str], str]) -> tuple[Form | None, str, list[str]]:
    """The form that is picked, None for any; how the writer begins the letter themselves, or ""; and words that are
    neither, which are not lost. `answer` puts a question."""
    click.echo(f"\n{GO_LIKE}{ASKED_NEXT if any(one.needed for one in offered) else ''}:", err=True)
    for number, one in enumerate(offered, 1):
        click.echo(item(number, as_offered(one.begins, one.needed)), err=True)
    said: list[str] = []
    question = "Which? (a number; or begin the letter in your own words; empty for any)"
    while (given := answer(question)) and (chosen := read_choice(given, len(offered))) != 0:
        if chosen:
            return offered[chosen - 1].form, "", said
        if is_told(given):
            return None, given, said
        question = f"Please give a number from 1 to {len(offered)}, a sentence to begin with, or nothing."
        if not given.isdecimal():
            said.append(given)
    return None, "", said
