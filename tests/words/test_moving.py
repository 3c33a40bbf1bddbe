"""Sentences put elsewhere, put in, and carried over into another plot."""

from __future__ import annotations

from dataclasses import replace

import pytest

from letters.errors import BriefError
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence
from letters.words.editing import add, carry_over
from letters.words.moving import begin_paragraph, join_paragraph, move, move_paragraph, put, put_below


def letter(*body: str) -> Letter:
    """A letter whose body has a sentence for each character; spaces part its paragraphs."""
    said = [tuple(Sentence(c, f"{c}.", Origin.TEMPLATE) for c in part) for part in body]
    head = Paragraph(Part.SALUTATION, (Sentence("dear", "Dear Ana,", Origin.TEMPLATE),))
    foot = Paragraph(Part.SIGNATURE, (Sentence("leo", "Leo", Origin.WRITER),))
    return Letter(
        Brief("Ana", "Leo", "friend", "thanks"),
        "x",
        (head, *(Paragraph(Part.BODY, one) for one in said), foot),
    )


def body(one: Letter) -> list[str]:
    return ["".join(s.key for s in p.sentences) for p in one.paragraphs if p.part is Part.BODY]


@pytest.mark.parametrize(
    ("key", "step", "after"),
    [
        ("b", 1, ["acb", "de"]),
        ("b", -1, ["bac", "de"]),
        ("c", 1, ["ab", "cde"]),
        ("d", -1, ["abcd", "e"]),
        ("a", -1, ["abc", "de"]),
        ("e", 1, ["abc", "de"]),
    ],
)
def test_a_sentence_goes_one_place_on(key: str, step: int, after: list[str]) -> None:
    moved = move(letter("abc", "de"), key, step)
    assert body(moved) == after
    assert [p.part for p in moved.paragraphs] == [p.part for p in letter("abc", "de").paragraphs]


def test_a_paragraph_that_is_left_empty_goes() -> None:
    assert body(move(letter("a", "bc"), "a", 1)) == ["abc"]


@pytest.mark.parametrize(
    ("key", "step", "after"),
    [("a", 1, ["c", "ab"]), ("c", -1, ["c", "ab"]), ("a", -1, ["ab", "c"]), ("c", 1, ["ab", "c"])],
)
def test_a_paragraph_goes_one_place_on(key: str, step: int, after: list[str]) -> None:
    assert body(move_paragraph(letter("ab", "c"), key, step)) == after


def test_a_sentence_is_put_beside_another() -> None:
    assert body(put(letter("abc", "de"), "a", "e", after=True)) == ["bc", "dea"]
    assert body(put(letter("abc", "de"), "e", "a", after=False)) == ["eabc", "d"]
    assert body(put(letter("abc", "de"), "b", "b", after=True)) == ["abc", "de"]


@pytest.mark.parametrize("change", [lambda one: move(one, "dear", 1), lambda one: put(one, "a", "leo", True)])
def test_head_and_close_stay(change) -> None:
    with pytest.raises(BriefError, match="stays where it is"):
        change(letter("a"))


def test_words_are_put_in_sentence_by_sentence_and_paragraph_by_paragraph() -> None:
    changed, first = add(letter("ab"), "a", "One. Two.\n\nThree.")
    said = [[s.text for s in p.sentences] for p in changed.paragraphs if p.part is Part.BODY]
    assert said == [["a.", "One.", "Two."], ["Three.", "b."]]
    assert first == "w1"
    before, _ = add(letter("ab"), "a", "Zero.", before=True)
    assert [s.text for s in before.paragraphs[1].sentences] == ["Zero.", "a.", "b."]


def test_another_plot_keeps_what_is_the_writers_own() -> None:
    old = letter("abc", "de")
    kept = replace(old.paragraphs[1].sentences[1], locked=True)
    mine = Sentence("e", "Mine.", Origin.WRITER)
    first, second = old.paragraphs[1].sentences, old.paragraphs[2].sentences
    before = replace(
        old,
        paragraphs=(
            old.paragraphs[0],
            replace(old.paragraphs[1], sentences=(first[0], kept, first[2])),
            replace(old.paragraphs[2], sentences=(second[0], mine)),
            old.paragraphs[3],
        ),
    )
    fresh = carry_over(before, letter("xb"))
    assert [[s.text for s in p.sentences] for p in fresh.paragraphs] == [
        ["Dear Ana,"],
        ["x.", "b.", "b.", "Mine."],
        ["Leo"],
    ]
    keys = [s.key for p in fresh.paragraphs for s in p.sentences]
    assert len(keys) == len(set(keys))


def test_a_paragraph_begins_where_it_is_told_and_is_joined_again() -> None:
    one = letter("abc", "de")
    assert body(begin_paragraph(one, "b")) == ["a", "bc", "de"]
    assert body(begin_paragraph(one, "a")) == body(one) == body(join_paragraph(one, "a"))
    assert body(join_paragraph(one, "d")) == ["abcde"] and body(join_paragraph(one, "e")) == body(one)
    assert join_paragraph(begin_paragraph(one, "b"), "b") == one
    with pytest.raises(BriefError, match="stays where it is"):
        begin_paragraph(one, "dear")


def parts(one: Letter) -> list[tuple[Part, str]]:
    return [(p.part, p.text) for p in one.paragraphs]


def test_what_is_added_beside_the_greeting_or_the_name_is_no_part_of_them() -> None:
    greeted, _ = add(letter("a"), "dear", "I am here.")
    assert parts(greeted)[:2] == [(Part.SALUTATION, "Dear Ana,"), (Part.BODY, "I am here.")]
    signed, key = add(letter("a"), "leo", "Bring the key.\n\nAnd wine.")
    assert parts(signed)[-3:] == [
        (Part.SIGNATURE, "Leo"), (Part.POSTSCRIPT, "Bring the key."), (Part.POSTSCRIPT, "And wine.")
    ]  # fmt: skip
    assert key == "w1" and body(signed) == ["a"]


@pytest.mark.parametrize("said", ["P.S. Bring the key.", "PS: bring wine", "pps. I forgot"])
def test_a_postscript_stands_under_the_name_wherever_it_was_said(said: str) -> None:
    assert parts(add(letter("ab"), "a", said)[0])[-1] == (Part.POSTSCRIPT, said)


def test_psalms_are_no_postscript() -> None:
    assert parts(add(letter("ab"), "a", "Psalms are long.")[0])[-1] == (Part.SIGNATURE, "Leo")


def test_sentences_are_put_under_the_name() -> None:
    below = put_below(letter("abc", "d"), ["b", "d"])
    assert body(below) == ["ac"] and parts(below)[-1] == (Part.POSTSCRIPT, "PS b. d.")
    with pytest.raises(BriefError, match="nothing above"):
        put_below(letter("ab"), ["a", "b"])
    with pytest.raises(BriefError, match="stays where it is"):
        put_below(letter("ab"), ["dear"])


def test_what_is_put_under_the_name_later_goes_on_from_what_stands_there() -> None:
    once = put_below(letter("abc", "d"), ["b"])
    assert parts(put_below(once, ["d", "a"]))[-2:] == [
        (Part.SIGNATURE, "Leo"),
        (Part.POSTSCRIPT, "PS b. d. a."),
    ]
    told, _ = add(letter("ab"), "a", "P.S. Bring the key.")
    assert parts(put_below(told, ["b"]))[-1] == (Part.POSTSCRIPT, "P.S. Bring the key. b.")


def test_each_postscript_is_a_paragraph_of_its_own() -> None:
    once, key = add(letter("a"), "leo", "PS Bring the key.")
    twice, _ = add(once, key, "PPS And wine.")
    assert parts(twice)[-2:] == [(Part.POSTSCRIPT, "PS Bring the key."), (Part.POSTSCRIPT, "PPS And wine.")]
