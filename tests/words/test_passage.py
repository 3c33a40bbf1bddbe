import pytest

from letters.letter import Detail, Origin
from letters.words.drafting.passage import FILTERS, NothingToSay, Sayings, Told, authored, printed, text_of

YEARS = Told(Detail("years", "11", "number", "11", number=11))
PLACE = Told(Detail("place", "Rome", "place", "Rome"))
POOL = Sayings((authored("One bowl."), authored("two hats."), authored("a clock.")))
HEAVY = Sayings((authored("one bowl, blue."), authored("two hats.")))


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("in_words", YEARS, "eleven"),
        ("ordinal", YEARS, "eleventh"),
        ("in_place", PLACE, "in Rome"),
        ("capital", FILTERS["in_words"](YEARS), "Eleven"),
        ("capital", authored(""), ""),
        ("listed", POOL, "One bowl, two hats and a clock"),
        ("either", POOL, "One bowl, two hats or a clock"),
        ("listed", HEAVY, "one bowl, blue; and two hats"),
        ("listed", Sayings(POOL.passages[:1]), "One bowl"),
        ("lines", POOL, "\nOne bowl.\nTwo hats.\nA clock.\v"),
        ("numbered", POOL, "\n1. One bowl.\n2. Two hats.\n3. A clock.\v"),
    ],
)
def test_filters(name: str, value: Sayings | Told, text: str) -> None:
    assert text_of(FILTERS[name](value)) == text


def test_a_detail_prints_its_plainest_form_and_stays_the_writers() -> None:
    (piece,) = printed(PLACE)
    assert (piece.text, piece.origin, piece.told, piece.verbatim) == (
        "Rome",
        Origin.WRITER,
        ("place",),
        False,
    )


def test_only_a_note_is_verbatim_and_no_detail_can_begin_a_list() -> None:
    (piece,) = printed(Told(Detail("note", "a", "words", "One.\n2. Two.\vThree.")))
    assert piece.verbatim
    assert piece.text == "One. 2. Two. Three."


def test_a_form_that_cannot_be_made_is_nothing_to_say() -> None:
    with pytest.raises(NothingToSay):
        PLACE.clause  # noqa: B018


def test_sayings_by_themselves_stand_side_by_side() -> None:
    assert text_of(printed(POOL)) == "One bowl. two hats. a clock."
