"""What its writer may have overlooked is told where a reader would stumble, and nowhere else."""

from __future__ import annotations

import pytest

from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence
from letters.words.drafting.overlooked import Gap, overlooked
from letters.words.english.sentences import split_sentences


def letter(*said: str, occasion: str = "love", to: str = "Ana") -> Letter:
    told = tuple(Sentence(str(at), one, Origin.WRITER) for at, one in enumerate(said, 1))
    paragraphs = (
        Paragraph(Part.BODY, told),
        Paragraph(Part.SIGNATURE, (Sentence("s", "Leo", Origin.TEMPLATE),)),
    )
    return Letter(Brief(to, "Leo", "friend", occasion), "x", paragraphs)


def test_a_he_and_a_she_whom_nobody_named_are_asked_about_once() -> None:
    told = letter(
        "We slept in the car, Ana, and I’ve heard that she drove all night.",
        "In Leeds his car broke down.",
        "Monday she went home.",
    )
    assert overlooked(told) == (Gap(("1",), "Who is “she”?"), Gap(("2",), "Who is “his”?"))


@pytest.mark.parametrize(
    "said",
    (
        "Ruth rang, and she is well.",
        "The vet came. He looked at the cow.",
        "My sister’s away, so I feed her cat.",
        "Somebody left his hat.",
        "The dog ate it and she was sick.",
        "Mrs Abernathy came. She asked after you.",
        "We saw Zsófia. She is taller than him.",
        "“He never asked me,” said the woman.",
        "The boat is in, and she leaks.",
        "Nobody took his coat off.",
        "The twins came. He sang and she danced.",
    ),
)  # fmt: skip
def test_whoever_is_named_is_not_asked_about(said: str) -> None:
    assert not overlooked(letter(*split_sentences(said)))


def test_one_of_several_readers_is_somebody_named() -> None:
    assert not overlooked(letter("Ella swore she never would.", to="Ella and Jack"))
    assert overlooked(letter("Ella swore she never would.", to="Ella"))


def test_what_is_said_twice_is_told_with_both_its_places() -> None:
    told = letter(
        "We bring the children on Sunday morning.", "It rains.", "So bring the children on Sunday morning!"
    )
    assert overlooked(told) == (Gap(("1", "3"), "“bring the children on Sunday morning” is said twice."),)


def test_a_turn_that_everybody_says_may_come_twice() -> None:
    assert not overlooked(letter("I don’t know what to say to you.", "Who could know what to say to you?"))


@pytest.mark.parametrize(
    ("occasion", "silent", "said"),
    (
        ("thanks", "I gave back the ladder.", "Thanks for the ladder."),
        ("thanks", "I have the ladder.", "I am very thankful for your letter."),
        ("apology", "I was late.", "I’m sorry I was late."),
        ("condolence", "I saw Tom.", "I cannot tell you how much I feel for you on the death of poor Michael."),
        ("condolence", "I heard about Tom.", "I was so sad to hear about Tom."),
        ("congratulations", "I heard from Ruth.", "You did it."),
        ("birthday", "We built a raft.", "Eighty years old!"),
        ("new year", "It snowed.", "May it bring you luck."),
        ("wedding", "I have the train times.", "I hope it stays dry for you both."),
        ("new baby", "I have knitted a hat.", "Emma gave birth to our triplets."),
        ("new baby", "I have knitted a hat.", "We’re so glad she’s here, and my mother sends a hat."),
    ),
)  # fmt: skip
def test_a_letter_that_never_says_what_it_is_for_is_told(occasion: str, silent: str, said: str) -> None:
    assert [
        gap.said.startswith("Nothing in it") for gap in overlooked(letter(silent, occasion=occasion))
    ] == [True]
    assert not overlooked(letter(said, occasion=occasion))


def test_plain_news_has_to_say_nothing() -> None:
    assert not overlooked(letter("The beans are in.", occasion="keeping in touch"))


@pytest.mark.parametrize(
    ("said", "gaps"),
    [
        ("You were always kind, as you always said.", [("“always” stands there twice.", ("1",))]),
        ("I went today. Today it rains.", [("“today” stands in both.", ("1", "2"))]),
        ("I went today. It rains. Today is Friday.", []),
        ("I’m really, really sorry.", []),
        ("I read it again and again.", []),
        ("I read it again and again, but then I wept again.", [("“again” stands there twice.", ("1",))]),
        ("You were always, always kind.", []),
        ("It grows more and more. I’m very, very glad.", []),
        ("I see it often, very often.", []),
        ("Today and tomorrow we sing. We sang tomorrow’s hymn.", []),
        ("On Sunday I sang. Sunday it rained.", [("“Sunday” stands in both.", ("1", "2"))]),
        (
            "Bring the children on Sunday morning. So bring the children on Sunday morning!",
            [("“bring the children on Sunday morning” is said twice.", ("1", "2"))],
        ),
    ],
)
def test_a_small_word_that_comes_twice_is_heard(said: str, gaps: list[tuple[str, tuple[str, ...]]]) -> None:
    told = letter(*split_sentences(said))
    assert [(gap.said, gap.keys) for gap in overlooked(told)] == gaps


@pytest.mark.parametrize(
    ("relationship", "greeting", "close", "told"),
    [
        ("friend", "Dear Miss Chandler,", "Lovingly,", True),
        ("friend", "Dear Miss Chandler,", "Sincerely,", False),
        ("friend", "Dear Ruby,", "Lovingly,", False),
        ("partner", "Dear Captain Reyes,", "Love,", False),
    ],
)
def test_a_stiff_greeting_and_a_fond_close_do_not_go_together(
    relationship: str, greeting: str, close: str, told: bool
) -> None:
    parts = {Part.SALUTATION: greeting, Part.BODY: "It rained.", Part.CLOSING: close, Part.SIGNATURE: "Leo"}
    written = tuple(
        Paragraph(part, (Sentence(part.value, text, Origin.TEMPLATE),)) for part, text in parts.items()
    )
    gaps = overlooked(Letter(Brief("Ruby", "Leo", relationship, "love"), "x", written))
    assert [gap.keys for gap in gaps] == ([("salutation", "closing")] if told else [])


@pytest.mark.parametrize("given", [Part.SALUTATION, Part.CLOSING])
def test_a_greeting_or_a_close_that_the_writer_gave_is_theirs(given: Part) -> None:
    parts = {Part.SALUTATION: "Dear Miss Chandler,", Part.BODY: "It rained.", Part.CLOSING: "Lovingly,"}
    written = tuple(
        Paragraph(part, (Sentence(part.value, text, Origin.WRITER if part is given else Origin.TEMPLATE),))
        for part, text in parts.items()
    )
    assert not overlooked(Letter(Brief("Ruby", "Leo", "friend", "love"), "x", written))
