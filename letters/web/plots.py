"""Other plots for a letter: forms that can tell all that its brief says, to be chosen by their idea."""

from __future__ import annotations

from dataclasses import replace

from letters.chance import stream
from letters.errors import LettersError
from letters.letter import Form, Letter, Shelf
from letters.words.drafting.plan import make_plans, order_plans

MOST = 3


def plot_of(letter: Letter, shelf: Shelf) -> Form | None:
    """The form that a letter was written from; None where it is gone."""
    return next((form for form in shelf.forms if form.name == letter.form), None)


def other_plots(letter: Letter, shelf: Shelf, turn: int) -> tuple[Form, ...]:
    """Up to three forms beside that of the letter, the most fitting ones first; other ones at each turn, from 1, until
    there are no more and it begins anew."""
    brief = replace(letter.brief, template=None)
    try:
        plans = make_plans(brief, shelf)
    except LettersError:
        return ()
    rng = stream(letter.brief.seed, "plots")
    forms = [plan.form for plan in order_plans(plans, brief, shelf, (letter,), rng)]
    others = [form for form in forms if form.name != letter.form]
    start = (turn - 1) * MOST % max(len(others), 1)
    return tuple(others[start : start + MOST])
