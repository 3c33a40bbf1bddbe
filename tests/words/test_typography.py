import pytest

from letters.letter import Origin, Source
from letters.words.drafting.passage import Piece, authored
from letters.words.drafting.typography import set_sentences, set_words

HERE, THERE = Source("a.form", 1), Source("a.form", 2)


def writer(text: str, verbatim: bool = False) -> Piece:
    return Piece(text, Origin.WRITER, (THERE,), ("x",), verbatim)


@pytest.mark.parametrize(
    ("text", "set_as"),
    [
        ("I don't", "I don’t"),
        ('He said "no".', "He said “no”."),
        ('"No", he said.', "“No”, he said."),
        ('("No")', "(“No”)"),
        ("She said 'oh no' again.", "She said ‘oh no’ again."),
        ("the boys' car, '62 or so", "The boys’ car, ’62 or so"),
        ("Well...", "Well…"),
        ("Well  then .", "Well then."),
        ("At 3 a.m., yes", "At 3 a.m., yes"),
        ("one--two", "One—two"),
        ("José and Zoë", "José and Zoë"),
        ("with the Texas Co., in town., too", "With the Texas Co., in town, too"),
        ("rid of me as Cmdr., and glad", "Rid of me as Cmdr., and glad"),
    ],
)
def test_quotes_and_stops(text: str, set_as: str) -> None:
    assert " ".join(s.text for s in set_sentences(authored(text, HERE))) == set_as


@pytest.mark.parametrize(
    ("pieces", "set_as"),
    [
        ((writer("You hum."), *authored(".")), "You hum."),
        ((writer("You hum?"), *authored(".")), "You hum?"),
        (
            (*authored("I like that "), writer("you hum."), *authored(", you know.")),
            "I like that you hum, you know.",
        ),
        ((*authored("Yes. "), writer("you hum.")), "Yes. You hum."),
        (authored("“Why?” she said."), "“Why?” she said."),
    ],
)
def test_where_pieces_meet(pieces: tuple[Piece, ...], set_as: str) -> None:
    assert " ".join(s.text for s in set_sentences(pieces)) == set_as


def test_a_note_is_not_touched() -> None:
    note = 'it\'s  the "best" ... i know .. '
    assert note in " ".join(
        s.text for s in set_sentences((*authored("Yes. "), writer(note, True), *authored("No.")))
    )


def test_each_sentence_has_an_origin_and_its_lines() -> None:
    passage = (
        *authored("Well. I know that ", HERE),
        writer("you hum"),
        *authored(". ", HERE),
        writer("We sang."),
        *authored(" ", HERE),
        Piece("Some would have fled.", Origin.VOICE, (HERE, THERE)),
        *authored(" Thanks, ", HERE),
        Piece("Ann", Origin.WRITER, (HERE,)),
        *authored(".", HERE),
    )
    assert [tuple(s) for s in set_sentences(passage)] == [
        ("Well.", Origin.TEMPLATE, (HERE,)),
        ("I know that you hum.", Origin.TEMPLATE, (HERE, THERE)),
        ("We sang.", Origin.WRITER, (THERE,)),
        ("Some would have fled.", Origin.VOICE, (HERE, THERE)),
        ("Thanks, Ann.", Origin.TEMPLATE, (HERE,)),
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mr. Bell came. He sat.", 2),
        ("I asked Dr. J. Bell. Then it rained!", 2),
        ("“Oh no.” I said so. Did I?", 3),
        ("It was you and I. Then it was not.", 2),
        ("1. First of all.", 1),
        ("At 3 a.m. it rained.", 1),
    ],
)
def test_where_sentences_end(text: str, count: int) -> None:
    assert len(set_sentences(authored(text))) == count


def test_a_salutation_is_one_sentence_whatever_its_stops() -> None:
    assert [s.text for s in set_words(authored("Dear Mr. A. Bell,"))] == ["Dear Mr. A. Bell,"]


def test_a_short_form_ends_no_sentence() -> None:
    told = "Don't send it to Sgt. Ruth. We are in Ft. Lupton, near Dr. Vincent. Come at 3 p.m. sharp."
    assert len(set_sentences(authored(told, HERE))) == 3
