from dataclasses import replace

import pytest

from letters.letter import Brief, Detail, Letter, Origin, Paragraph, Part, Sentence, Source
from letters.words.drafting import guards, likeness

BRIEF = Brief(
    "Ann", "Bob", "friend", "thanks", details=(("note", "a apple {{ x }} ,, no"), ("habit", "hums"))
)


def letter(*texts: str, origin: Origin = Origin.TEMPLATE) -> Letter:
    sentences = tuple(Sentence(f"s{i}", text, origin) for i, text in enumerate(texts))
    return Letter(BRIEF, "x", (Paragraph(Part.BODY, sentences),))


@pytest.mark.parametrize(
    ("texts", "reason"),
    [
        ((), "empty"),
        (("…",), "empty"),
        (("Hello {{ to }}.",), "brace"),
        (("Hello,, you.",), "doubled punctuation"),
        (("Hello you..",), "doubled punctuation"),
        (("Really?.",), "doubled punctuation"),
        (("Hello , you.",), "doubled punctuation"),
        (("It was the the day.",), "a doubled word: the the"),
        (("It was a onion.",), "“a” before a vowel: a onion"),
        (("It was an car.",), "“an” before a consonant: an car"),
        (("I am very glad.", "I am very glad."), "said twice"),
    ],
)
def test_what_a_draft_may_not_be(texts: tuple[str, ...], reason: str) -> None:
    brief = Brief("Ann", "Bob", "friend", "thanks")
    found = guards.faults(Letter(brief, "x", letter(*texts).paragraphs), {})
    assert any(reason in fault for fault in found), found


@pytest.mark.parametrize(
    "text",
    [
        "It was an hour, a one-off, a European night, an MRI, an X, a used car.",
        "I had had enough, and that that was that …",
        "“Why?” she said. What?! No… Yes.",
        "At 3 a.m. it rained.",
        "a apple {{ x }} ,, no",
    ],
)
def test_what_a_draft_may_be(text: str) -> None:
    assert guards.faults(letter(text), {}) == ()


def test_a_detail_that_is_not_said_is_missing() -> None:
    details = {
        "habit": Detail("habit", "hums", "habit", "hums", sentence="You hum.", noun="the way you hum"),
        "place": Detail("place", "Rome", "place", "Rome"),
        "years": Detail("years", "11", "number", "11", number=11),
    }
    assert guards.missing("I like the way you hum, in Rome.", details) == ()
    assert guards.missing("I like you.", details) == ("habit", "place")
    assert guards.missing("I like the way you hummed in Romeo.", details) == ("habit", "place")


@pytest.mark.parametrize(
    ("text", "shared"),
    [
        ("so one two three four five six seven!", True),
        ("One, two, three, “four” five six seven", True),
        ("one two three four five six eight", False),
    ],
)
def test_a_run_of_seven_words(text: str, shared: bool) -> None:
    assert guards.shares_run(text, ["one two three four five six seven eight"]) is shared


def test_a_copy_is_a_copy_whatever_its_marks() -> None:
    assert guards.is_copy("I’m here", ["I'm here."])
    assert not guards.is_copy("I’m not here", ["I'm here."])


def test_a_letter_that_repeats_itself_costs_more() -> None:
    once, twice = letter("The kettle sang."), letter("The kettle sang to the kettle.")
    assert likeness.repeats(once) < likeness.repeats(twice)
    assert likeness.repeats(letter("The kettle sang to the kettle.", origin=Origin.WRITER)) == 0
    assert likeness.repeats(letter("Eleven years. Here's to more years.")) == 0


def test_a_letter_from_the_lines_of_an_earlier_one_is_like_it() -> None:
    def from_lines(*lines: int) -> Letter:
        sentences = tuple(Sentence(f"s{n}", "x", Origin.TEMPLATE, (Source("a.form", n),)) for n in lines)
        return Letter(BRIEF, "x", (Paragraph(Part.BODY, sentences),))

    assert likeness.likeness(from_lines(1, 2, 3, 4), likeness.heard([from_lines(1, 9), from_lines(3)])) == 0.5
    assert likeness.likeness(from_lines(1, 2), likeness.heard([])) == 0


def test_a_letter_in_the_words_of_an_earlier_one_is_like_it_whatever_lines_it_is_from() -> None:
    earlier = likeness.heard([letter("I kept the lid for years and years.")])
    assert likeness.likeness(letter("They kept the lid for years and years."), earlier) > 0.5
    assert likeness.likeness(letter("I kept the lid."), earlier) == 0


@pytest.mark.parametrize(
    ("last", "closing", "twice"),
    [
        ("All my love.", "All my love,", True),
        ("I love you.", "With love,", True),
        ("My best wishes to you both.", "With best wishes,", True),
        ("Thinking of you.", "Thinking of you,", True),
        ("Yours.", "Yours,", True),
        ("See you on Sunday.", "Love,", False),
        ("Ring me when you are home.", "Yours, as ever,", False),
        ("I'd love to see the sea with you again before the summer is over.", "Love,", False),
    ],
)
def test_the_close_does_not_say_the_last_sentence_again(last, closing, twice):
    assert guards.signs_off_twice(last, closing) is twice


def test_an_it_whose_sense_a_story_has_taken_costs_more() -> None:
    def told(after: str) -> Letter:
        story = Sentence("s1", "You put two biscuits on my saucer.", Origin.WRITER)
        return Letter(BRIEF, "x", (Paragraph(Part.BODY, (story, Sentence("s2", after, Origin.TEMPLATE))),))

    assert likeness.repeats(told("I'd know you by it anywhere.")) > likeness.repeats(
        told("I'd know you anywhere.")
    )
    assert likeness.repeats(told("That was you.")) > likeness.repeats(told("I thought that I'd stay."))


def test_a_letter_of_condolence_that_never_says_sorry_gives_way_to_another() -> None:
    said = letter("We will miss him.")
    grave = replace(said, brief=Brief("Ana", "Bo", "friend", "condolence"))
    asked = replace(grave, brief=replace(grave.brief, template="x"))
    assert guards.faults(grave, {}) == ("it never says sorry",)
    assert guards.faults(asked, {}) == ()


def test_a_letter_says_what_it_is_about_where_one_can_tell():
    new_year = replace(BRIEF, occasion="new year")
    assert not guards.says_why(replace(letter("We moved to Leeds."), brief=new_year))
    assert guards.says_why(replace(letter("We moved to Leeds.", "Happy New Year!"), brief=new_year))
    assert guards.says_why(replace(letter("We moved to Leeds."), brief=replace(BRIEF, occasion="love")))
