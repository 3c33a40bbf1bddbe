"""Faults of templates that only show when one is written for briefs, or held beside the others."""

import pytest

from letters.letter import Saying, Shelf, Source
from letters.words.forms.form import parse_form
from letters.words.proofing.comparing import compare, compare_sayings
from letters.words.proofing.rehearsing import rehearse

FRONT = "title: x\noccasions: thanks\nneeds: deed\ntakes: place\n"
GOOD = (
    FRONT
    + """---
I have been meaning to write to you since the morning it happened.
(deed.sentence) {{ deed.sentence }} I could not say so then, and I can now.
/ I was thinking of {{ deed.noun }}.
(place) I am {{ place | in_place }}.
"""
)


def faults(text: str) -> list[tuple[int, str]]:
    return [(fault.line, fault.message) for fault in rehearse(parse_form(text, "x"), Shelf(()))]


def test_a_form_that_answers_every_shape_has_no_fault() -> None:
    assert faults(GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        (
            "I was thinking of {{ deed.noun }}.",
            "I was thinking: {{ deed.base }}.",
            8,
            "this line says nothing when deed “",
        ),
        ("(place) I am", "I am", 9, "this line says nothing when nothing is told; give it a condition"),
        ("needs: deed", "needs: deed\nwhen: work and family", 4, "no brief that was tried gets this letter"),
        ("(place) I am", "(place) {{ plaice }} I am", 9, "the name “plaice” is not known"),
    ],
)
def test_what_only_a_brief_brings_out(old: str, new: str, line: int, says: str) -> None:
    found = faults(
        GOOD.replace(old, new, 1).replace(
            "(deed.sentence)", "(not deed)" if "base" in new else "(deed.sentence)"
        )
    )
    assert any(at == line and says in message for at, message in found), found


def test_a_letter_of_a_few_words_is_none() -> None:
    found = faults(FRONT.replace("takes: place\n", "") + "---\n(deed.sentence) Oh.\n/ Hm.\n")
    assert found and all("this letter is only “" in message and line == 0 for line, message in found)


def form(name: str, *lines: str):
    return parse_form("title: x\noccasions: y\n---\n" + "\n".join(lines) + "\n", name)


def told(*forms) -> list[tuple[str, int, str]]:
    return [(fault.file, fault.line, fault.message) for fault in compare(forms)]


def test_a_sentence_in_two_forms_is_named_at_the_second() -> None:
    ((file, line, message),) = told(
        form("a", "Hello. I looked for the key under every pot."),
        form("b", "Well.", "I looked for the key under every pot!"),
    )
    assert (file, line) == ("templates/b.form", 5)
    assert "stands in templates/a.form, line 4 too; say it another way" in message


def test_a_near_copy_is_named_and_what_is_filled_in_does_not_count() -> None:
    one = "I found {{ thing }} at the back of the wardrobe behind my winter coats."
    near = "I found {{ habit }} at the back of the wardrobe behind my summer coats."
    ((file, line, message),) = told(form("a", one), form("b", near))
    assert (file, line) == ("templates/b.form", 4) and "is nearly templates/a.form, line 4" in message
    assert told(form("a", one), form("b", "I found the wardrobe at the back of beyond, and no coats.")) == []


def test_turns_and_words_that_the_whole_shelf_takes() -> None:
    shelf = [
        form(f"f{n}", f"Number {n} {'said that it turned out' if n < 4 else 'said nothing'} and no giraffes.")
        for n in range(20)
    ]
    found = told(*shelf)
    assert any(
        "“that it turned out” stands in 4 templates; of 20, 2 is the most" in message for *_, message in found
    )
    assert any(
        "the word “giraffes” stands in 20 templates; of 20, 6 is the most" in message for *_, message in found
    )
    assert all("stands in" not in message for *_, message in told(*shelf[:19]))


def test_a_sentence_in_two_sections_of_the_corpus() -> None:
    one = Saying("I looked for the key | under every pot.", Source("corpus/asides.txt", 3))
    two = Saying("I looked for the key under every pot.", Source("corpus/replies.txt", 9))
    assert compare_sayings({"asides/x": [one, one]}) == []
    (fault,) = compare_sayings({"asides/x": [one], "replies/x": [two]})
    assert (fault.file, fault.line) == ("corpus/replies.txt", 9)
