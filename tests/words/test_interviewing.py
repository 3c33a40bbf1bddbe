"""What a writer is asked, and what they are not asked again."""

from pathlib import Path

from letters.letter import Brief
from letters.library import load_shelf
from letters.words.interviewing import first_asks, questions

SHELF = load_shelf(Path("/nonexistent"))


def test_two_who_marry_are_not_asked_whom() -> None:
    card = next(form for form in SHELF.forms if form.name == "wedding-card")
    for to, asked in (("Tom and Bea", False), ("Tom", True)):
        brief = Brief(to, "Ana", "friend", "wedding")
        first = first_asks("wedding", "friend", to)
        for asks in (first, questions(card, SHELF, brief, 9)):
            assert ("name" in [ask.key for ask in asks]) is asked
