"""What every letter carries: what made the writer think of the reader, their news, what they ask, what comes next."""

from __future__ import annotations

import pytest

from letters.errors import BriefError
from letters.letter import Brief, Origin
from letters.words.drafting.arranging import arranged
from letters.words.drafting.passage import Passage, Piece, authored, text_of
from letters.words.reading.details import read_details

PEOPLE = ("my sister Jo", "Al", "sibling", "birthday")


def _said(key: str, typed: str) -> str:
    return read_details(Brief(*PEOPLE, details=((key, typed),)))[key].sentence


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("is her knee better", "Is your knee better?"),
        ("how the hens are", "Tell me how the hens are."),
        ("if she still does the choir", "Tell me if you still do the choir."),
        ("how shes coping with the baby", "Tell me how you're coping with the baby."),
        ("has she sold the house yet, and where will they go", "Have you sold the house yet, and where will they go?"),
        ("I'd like to know if she forgives me", "Tell me if you forgive me."),
        ("ask her about the allotment", "Tell me about the allotment."),
        ("the new job", "How is the new job?"),
        ("does he still have the van", "Does he still have the van?"),
        ("is he eating. is he sleeping", "Is he eating? Is he sleeping?"),
    ],
)  # fmt: skip
def test_a_question_is_asked_of_the_one_who_reads(typed: str, said: str) -> None:
    assert _said("question", typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("coming up at easter", "I'm coming up at Easter."),
        ("will ring on sunday", "I'll ring on Sunday."),
        ("see her at christmas", "I'll see you at Christmas."),
        ("hope to come over in the spring", "I hope to come over in the spring."),
        ("sat 22nd, I will bring the post rammer", "Saturday 22nd, I will bring the post rammer."),
        ("maybe see him at the match", "Maybe I'll see him at the match."),
        ("dinner at ours on the 14th", "Dinner at ours on the 14th."),
        ("we're bringing the kids down in august", "We're bringing the kids down in August."),
    ],
)
def test_plans_are_the_writers(typed: str, said: str) -> None:
    assert _said("plans", typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("saw a dog like hers in the park", "I saw a dog like yours in the park."),
        ("our song came on in the car", "Our song came on in the car."),
        ("its her birthday", "It's your birthday."),
        ("first frost this morning", "First frost this morning."),
    ],
)
def test_what_made_the_writer_think_of_them_is_a_sentence(typed: str, said: str) -> None:
    assert _said("today", typed) == said


def test_nothing_planned_is_left_out_and_says_so() -> None:
    with pytest.raises(BriefError, match=r"details\.plans.*leave it out"):
        _said("plans", "not sure yet")


def _line(words: str) -> tuple[Passage, ...]:
    return ((Piece(words, Origin.WRITER),),)


CARRIED = {key: _line(key) for key in ("today", "news", "question", "plans")}


def authored_lines(*lines: str) -> tuple[Passage, ...]:
    return tuple(map(authored, lines))


def _texts(paragraphs: list[tuple[Passage, ...]]) -> list[str]:
    return [" ".join(map(text_of, lines)) for lines in paragraphs]


def test_what_is_carried_has_its_place() -> None:
    form = [_line("opening"), (*_line("love"), *_line("leave"))]
    assert _texts(arranged(form, CARRIED, True)) == ["today opening", "news love question plans leave"]


def test_a_letter_to_somebody_far_may_begin_with_the_news() -> None:
    form, told = [_line("opening"), _line("leave")], {"news": CARRIED["news"]}
    assert _texts(arranged(form, told, True)) == ["news", "opening", "leave"]
    assert _texts(arranged(form, told, False)) == ["opening", "news leave"]


def test_a_letter_of_one_paragraph_carries_as_much() -> None:
    assert _texts(arranged([_line("only")], CARRIED, False)) == ["today news question plans only"]
    two = (*_line("wish"), *_line("leave"))
    assert _texts(arranged([two], CARRIED, False)) == ["today wish", "news question plans leave"]


def test_without_a_story_the_news_and_the_question_stand_in_its_place() -> None:
    form = [_line("opening"), authored_lines("Happy birthday.", "Mind how you go.")]
    told = {key: CARRIED[key] for key in ("news", "question")} | {"then": _line("then")}
    assert _texts(arranged(form, told, False))[1].startswith("Happy birthday. news question then")


def test_the_writers_last_words_take_the_place_of_ours() -> None:
    form = [_line("opening"), (*_line("love"), *_line("leave"))]
    told = {**CARRIED, "last": _line("last")}
    assert _texts(arranged(form, told, True)) == ["today opening", "love question", "news plans last"]
    form = [_line("opening"), authored_lines("Happy birthday.", "Mind how you go.")]
    assert _texts(arranged(form, {"last": _line("last")}, False)) == ["opening", "Happy birthday. last"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("mind those stairs", "Mind those stairs."),
        ("tell her I love her", "I love you."),
        ("just that i miss her", "I miss you."),
        ("id say dont let the cat out", "Don't let the cat out."),
        ('"Come home soon!"', "Come home soon!"),
        ("Tell your mother I was asking for her.", "Tell your mother I was asking for her."),
        ("See you Friday. Bring your boots", "See you Friday. Bring your boots."),
    ],
)
def test_the_last_thing_is_said_to_the_reader(typed: str, said: str) -> None:
    assert _said("last", typed) == said


def test_what_is_asked_stands_before_nothing_that_was_told() -> None:
    memory = (Piece("memory", Origin.WRITER, told=("memory",)),)
    form = [_line("opening"), (memory, *_line("comment"), *_line("leave"))]
    assert _texts(arranged(form, CARRIED, False)) == [
        "today opening",
        "memory comment question",
        "news plans leave",
    ]
    assert _texts(arranged([(memory, *_line("comment"))], CARRIED, False)) == [
        "today memory comment question",
        "news plans",
    ]


def test_an_answer_that_goes_on_with_and_is_no_beginning_to_be_cut() -> None:
    told = read_details(Brief("Jo", "Sam", "friend", "after long silence", details=(
        ("today", "Finding the dish, chiefly. And I had a biopsy in the spring, which was nothing."),)))  # fmt: skip
    assert told["today"].sentence.startswith("Finding the dish, chiefly. And I had")


def test_after_a_kiss_stands_no_stop() -> None:
    told = read_details(Brief("Jo", "Sam", "friend", "love", details=(("last", "Love you loads xxx"),)))
    assert told["last"].sentence == "Love you loads xxx"
