"""He and she who are somebody else stay so."""

import pytest

from letters.errors import BriefError
from letters.letter import Ask, Brief
from letters.words.asking.doubting import guessed
from letters.words.asking.interviewing import read_answer
from letters.words.english.people import CALLED_HE, CALLED_SHE, KIN_HE, KIN_SHE, OTHER_HE, OTHER_SHE, OTHERS
from letters.words.english.thirds import thirds
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole

MUMMY = "Mummy called me on Sunday after church and she was shouting so much that I could not hear the date"


def read(key: str, given: str, to: str = "Adaeze") -> str:
    return told_whole(read_answer(Brief(to, "Jo", "friend", "birthday"), Ask(key, ""), given))


@pytest.mark.parametrize(
    ("story", "key", "given", "said"),
    [
        ("You took the dog for six weeks. He came back fat.", "then", "He still waits.", "He still waits."),
        ("I forgot your mum's birthday.", "last", "I've rung her.", "I've rung her."),
        ("You took the chairs for six weeks.", "then", "is he better", "Are you better?"),
    ],
)
def test_a_beast_or_somebody_of_the_readers_goes_on_being_meant(
    story: str, key: str, given: str, said: str
) -> None:
    told = Brief("Pat", "Jo", "friend", "thanks", details=(("deed", story),))
    assert told_whole(read_answer(told, Ask(key, ""), given)) == said


@pytest.mark.parametrize("key", ["news", "then", "question", "memory", "plans", "last"])
def test_mummy_is_not_the_reader(key: str) -> None:
    assert read(key, MUMMY) == f"{MUMMY}."


@pytest.mark.parametrize(
    ("key", "given", "said"),
    [
        (
            "memory",
            "My son Martin is in Leeds still and he has two boys",
            "My son Martin is in Leeds still and he has two boys.",
        ),
        (
            "wish",
            "ill come sunday if im not on. mum says shes doing a cake from asda",
            "I'll come Sunday if I'm not on. Mum says she's doing a cake from Asda.",
        ),
        ("last", "Aunty Bisi sends her love. She says eat.", "Aunty Bisi sends her love. She says eat."),
        ("question", "how is her mum. is she still dancing", "How is your mum? Is she still dancing?"),
        (
            "question",
            "is she well. Mummy is asking and she will not stop",
            "Are you well? Mummy is asking and she will not stop.",
        ),
        ("then", "is her knee better? Mum sends her love", "Is your knee better? Mum sends her love."),
        ("then", "I think of her on Sundays", "I think of you on Sundays."),
        (
            "memory",
            "We took Ravi to the match and she was sick on the bus",
            "We took Ravi to the match and you were sick on the bus.",
        ),
        (
            "memory",
            "she drove us to the match and Sarah was sick on her shoes",
            "You drove us to the match and Sarah was sick on your shoes.",
        ),
    ],
)
def test_whoever_is_named_before_is_meant(key: str, given: str, said: str) -> None:
    assert read(key, given) == said


def test_to_whom_somebody_does_it_may_be_the_reader() -> None:
    with pytest.raises(BriefError, match="either of two"):
        read("memory", "my mum taught her to knit")


def test_a_name_of_one_gender_is_no_other() -> None:
    assert thirds("Ravi rang and she cried") == (frozenset(), "")
    assert thirds("Ravi rang and he cried") == (frozenset({"he"}), "")
    assert thirds("he was a nurse and he cried") == (frozenset(), "")


def test_no_word_for_somebody_stands_twice() -> None:
    lists = (CALLED_SHE, CALLED_HE, OTHER_SHE, OTHER_HE, OTHERS)
    words = [word for one in lists for word in one]
    assert len(words) == len({*words})
    assert not {*KIN_SHE} & {*KIN_HE} and not ({*KIN_SHE} | {*KIN_HE}) & {*OTHERS}


@pytest.mark.parametrize(
    ("before", "key", "typed", "said"),
    [
        ("Pa is better.", "memory", "He still gets up at five", "He still gets up at five."),
        ("Pa is better.", "then", "He still gets up at five", "He still gets up at five."),
        ("My brother was poorly.", "question", "is he like that with you", "Is he like that with you?"),
        ("Our dog had pups.", "memory", "She still hides them", "She still hides them."),
        # nobody is told of: it is the reader
        (
            "We saw a dog like his",
            "memory",
            "he lost his shoe in the river",
            "You lost your shoe in the river.",
        ),
        ("Walter is better.", "memory", "He still gets up at five", "You still get up at five."),
    ],
)
def test_who_was_told_of_in_the_answer_before_is_he(before: str, key: str, typed: str, said: str) -> None:
    told = Brief("Walter", "Edna", "friend", "missing you", details=(("today", before), (key, typed)))
    read = told_whole(read_details(told)[key])
    assert read == said
    if "You" not in said:
        assert not guessed(typed, read, "Walter")
