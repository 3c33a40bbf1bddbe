"""What the other forms of an occasion lend, and what they do not."""

from dataclasses import replace

import pytest

from letters.letter import Brief, Letter, Shelf
from letters.pipeline import alternatives, draft
from letters.words.drafting.moves import leans_back, moves_of
from letters.words.forms.form import parse_form, parse_sayings

OWN = """title: Own
occasions: thanks
authors: plain
needs: deed
---
Thank you for {{ deed.doing }}.
I slept well that week.

Come and see me.
"""
OTHER = """title: Other
occasions: thanks
authors: plain, dry
takes: deed
---
(deed.doing) I never thanked you for {{ deed.doing }}.
/ (deed.doing) You were there, {{ deed.doing }}.
It was a great help.
The kitchen was warm.
/ A pie is in the oven.  +soft
/ (together) We have one roof.

Visit me one day.
/ Ring me.
"""
FORMAL = OTHER.replace("plain, dry", "formal").replace("Visit me one day.", "I should be glad to meet.")
AWAY = OTHER.replace("occasions: thanks", "occasions: thanks\nrelationships: colleague").replace(
    "Visit me one day.", "Meet me at work."
)
SHELF = Shelf(
    tuple(
        parse_form(text, name)
        for name, text in {"own": OWN, "other": OTHER, "formal": FORMAL, "away": AWAY}.items()
    ),
    asides=parse_sayings(
        "=== deed\n(deed.doing) I think of you {{ deed.doing }}, so thank you.\n"
        "(deed.doing and young) Thanks for {{ deed.doing }}!",
        "asides",
    ),
    salutations=parse_sayings("=== any\nDear {{ to }},", "salutations"),
    closings=parse_sayings("=== any\nYours,", "closings"),
    ways=parse_sayings("=== meet\nLet us meet.\n(young) Come and visit, yeah?", "ways"),
)
BRIEF = Brief(
    "Ann", "Bob", "friend", "thanks", details=(("deed", "lent me her car"),), author="plain", template="own"
)


def letter() -> Letter:
    return draft(BRIEF, SHELF)


def offered(start: str, told: Letter | None = None) -> set[str]:
    told = told or letter()
    one = next(s for p in told.paragraphs for s in p.sentences if s.text.startswith(start))
    return {other.text for other in alternatives(told, one.key, SHELF)}


def test_a_detail_is_hung_as_other_forms_and_asides_of_the_author_hang_it() -> None:
    assert offered("Thank you") == {
        "I never thanked you for lending me your car.",
        "I think of you lending me your car, so thank you.",
    }  # the other way does not thank, and nobody else in the letter does


def test_a_sentence_without_a_detail_is_lent_no_soft_line_none_that_does_not_hold_and_none_that_points_back() -> (
    None
):
    assert offered("I slept") == {"The kitchen was warm."}


def test_the_leave_is_lent_by_forms_for_the_same_person_and_no_costume() -> None:
    assert offered("Come and see me") == {"Let us meet.", "Visit me one day.", "Ring me."}


def test_nothing_is_lent_that_another_sentence_of_the_letter_does() -> None:
    told = letter()
    first, last = told.paragraphs[1], told.paragraphs[2]
    rung = replace(
        first, sentences=(first.sentences[0], replace(first.sentences[1], text="Ring me up, Ann."))
    )
    assert "Ring me." not in offered("Come and see me", replace(told, paragraphs=(rung, last)))


def test_what_was_borrowed_knows_its_place_and_has_alternatives_again() -> None:
    told = letter()
    leave = told.paragraphs[2]
    lent = next(one for one in alternatives(told, leave.sentences[0].key, SHELF) if one.text == "Ring me.")
    assert [source.file for source in lent.sources] == ["templates/other.form", "templates/own.form"]
    laid = replace(
        told, paragraphs=tuple(replace(p, sentences=(lent,)) if p is leave else p for p in told.paragraphs)
    )
    assert "Come and see me." in offered("Ring me", laid)


@pytest.mark.parametrize(
    "text", ["It was kind.", "I'd be lost without it.", "But you knew.", "I do.", "You saw {{ him }}, then."]
)
def test_what_points_at_something_leans_back(text: str) -> None:
    assert leans_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "It's been a long year.",
        "I hope you have a good day.",
        "One of these days we should meet.",
        "How are you?",
    ],
)
def test_what_stands_alone_does_not(text: str) -> None:
    assert not leans_back(text)


def test_what_a_line_does_is_read_without_the_writers_words() -> None:
    assert moves_of("Thank you for {{ deed.doing }}. Ring me.") == {"thank", "call"}
    assert moves_of("The kitchen was warm.") == frozenset()
