"""A close that was typed where the letter is read through stands below its body, and signs it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shelves import SHIPPED

from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence
from letters.words.drafting.compose import compose
from letters.words.drafting.ending import _typed_end, ended
from letters.words.editing import edit

SAID = {Part.SALUTATION: "Dear Ana,", Part.BODY: "It rained.", Part.CLOSING: "Love,", Part.SIGNATURE: "Bill"}


def letter(*body: str, close: Origin = Origin.TEMPLATE) -> Letter:
    """A letter of these sentences, which close it in our words or the writer's."""
    said = {part: (Sentence(part.value, text, Origin.TEMPLATE),) for part, text in SAID.items()}
    said[Part.BODY] = tuple(Sentence(f"b{n}", one, Origin.TEMPLATE) for n, one in enumerate(body))
    said[Part.CLOSING] = (replace(said[Part.CLOSING][0], origin=close),)
    return Letter(
        Brief("Ana", "Bill", "friend", "thanks"), "x", tuple(Paragraph(*one) for one in said.items())
    )


@pytest.mark.parametrize(
    ("typed", "foot"),
    [
        ("Love to all.", ["Love to all,", "Bill"]),
        ("Your old teacher and friend, Bill (yet).", ["Your old teacher and friend,", "Bill (yet)"]),
        ("Bill (yet).", ["Love,", "Bill (yet)"]),
        ("Your Bill", ["Your Bill"]),
        ("Much love to you and the boys, Bill.", ["Much love to you and the boys,", "Bill"]),
        ("Love to the children.", ["Love,", "Bill"]),
        ("Bring the key.", ["Love,", "Bill"]),
    ],
)
def test_the_last_sentence_may_be_the_close(typed: str, foot: list[str]) -> None:
    typed_last = edit(letter("It rained.", "x"), "b1", typed)
    shown = [one.text for one in ended(typed_last, "b1").paragraphs]
    assert shown[2:] == foot
    assert (typed in shown[1]) is (foot == ["Love,", "Bill"])


def test_no_other_sentence_is() -> None:
    for told in (
        letter("Love to all.", "It rained."),
        letter("Love to all."),
        letter("x", "y", close=Origin.WRITER),
    ):
        assert ended(told, "b0") == told
    own = letter("It rained.", "Love to all.", close=Origin.WRITER)
    assert ended(own, "b1") == own


def test_a_name_typed_behind_a_close_signs_the_letter() -> None:
    closed = edit(letter("It rained."), "closing", "Your old friend, Bill Tully")
    assert [one.text for one in ended(closed, "closing").paragraphs[-2:]] == [
        "Your old friend,",
        "Bill Tully",
    ]
    alone = edit(letter("It rained."), "closing", "Love to all")
    assert ended(alone, "closing") == alone


@pytest.mark.parametrize(
    ("typed", "foot"),
    [
        ("Very sincerely yours, Bill Tully", ["Very sincerely yours,", "Bill Tully"]),
        ("Your Great Big Brudder, Bill", ["Your Great Big Brudder,", "Bill"]),
        ("Bill, your mate", ["Love,", "Bill, your mate"]),
        ("Bill", ["Love,", "Bill"]),
    ],
)
def test_a_close_typed_before_the_name_stands_above_it(typed: str, foot: list[str]) -> None:
    signed = edit(letter("It rained."), "signature", typed)
    assert [one.text for one in ended(signed, "signature").paragraphs[-2:]] == foot


@pytest.mark.parametrize("typed", ["Your Papi", "Your loving son Willie", "Lots of love from Will"])
def test_a_name_that_says_whose_one_is_leaves_no_close_of_ours(typed: str) -> None:
    signed = ended(edit(letter("It rained."), "signature", typed), "signature")
    assert [one.text for one in signed.paragraphs][2:] == [typed]
    own = ended(edit(letter("It rained.", close=Origin.WRITER), "signature", typed), "signature")
    assert [one.text for one in own.paragraphs][2:] == ["Love,", typed]


def test_a_name_alone_leaves_the_close() -> None:
    signed = ended(edit(letter("It rained."), "signature", "Billy"), "signature")
    assert [one.text for one in signed.paragraphs][2:] == ["Love,", "Billy"]


@pytest.mark.parametrize("typed", ["Your most affectionate son, Bill", "Your old pal, Bill"])
def test_a_close_that_was_typed_stays_above_whatever_name(typed: str) -> None:
    told = ended(edit(letter("It rained.", "x"), "b1", "With very best love to all"), "b1")
    named = ended(edit(told, "signature", typed), "signature")
    assert [one.text for one in named.paragraphs][2:] == ["With very best love to all,", typed]


def test_a_close_that_was_typed_before_the_name_gives_way_to_another_there() -> None:
    once = ended(edit(letter("It rained."), "signature", "Your Bro, Bill"), "signature")
    again = ended(edit(once, "signature", "I am your friend, Bill."), "signature")
    assert [one.text for one in again.paragraphs][2:] == ["I am your friend,", "Bill"]


def test_a_short_name_is_known_by_its_letters() -> None:
    told = replace(letter("It rained."), brief=Brief("Ana", "Chas.", "friend", "thanks"))
    for typed in ("I am your friend, Chas.", "Your old friend, Chas"):
        named = ended(edit(told, "signature", typed), "signature")
        close, _, name = typed.rpartition(", ")
        assert [one.text for one in named.paragraphs][2:] == [f"{close},", name]


def test_a_close_that_was_told_at_the_end_is_the_writers_own() -> None:
    told = Brief("Mother", "Willie", "parent", "keeping in touch", details=(
        ("news", "We sold the house."), ("last", "It rained. With very best love to all"),
    ))  # fmt: skip
    written = compose(told, SHIPPED)
    (name,) = [one.key for one in written.paragraphs[-1].sentences]
    signed = ended(edit(written, name, "Your most affectionate son, Willie"), name)
    assert signed.text.endswith("With very best love to all,\nYour most affectionate son, Willie\n")


@pytest.mark.parametrize(
    ("typed", "sender", "close", "name"),
    [
        ("Yours faithfully, J.C.", "J.C.", "Yours faithfully,", "J.C."),
        ("Yours sincerely G. Gavan Duffy", "G. Gavan Duffy", "Yours sincerely,", "G. Gavan Duffy"),
        ("With all sympathy, (Br) J.P.", "(Br) J.P.", "With all sympathy,", "(Br) J.P."),
        ("Love, your Mama", "Mama", "Love,", "your Mama"),
        ("Your Joachim", "Joachim", "", "Your Joachim"),
        ("Love from Celia", "Celia", "Love from", "Celia"),
        ("Ever yours", "Celia Shaw", "Ever yours,", ""),
        ("Yours ever, Celia", "Celia Shaw", "Yours ever,", "Celia"),
        ("Love from Pete", "Peter", "Love from", "Pete"),
    ],
)
def test_a_close_that_is_typed_for_a_letter_is_parted_from_its_name(
    typed: str, sender: str, close: str, name: str
) -> None:
    assert _typed_end(typed, sender) == (close, name)
