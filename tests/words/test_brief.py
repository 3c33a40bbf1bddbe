import datetime

import pytest

from letters.errors import BriefError, UnknownName
from letters.letter import Ask, Form, Shelf, Voice
from letters.words.brief import brief_as_mapping, merge, parse_brief
from letters.words.stationery import Choices

SHELF = Shelf(
    forms=(
        Form("sums", "Sums", "", ("anniversary",), ()),
        Form(
            "house",
            "House",
            "",
            ("missing you", "farewell"),
            (),
            asks=(Ask("gift", "What?"), Ask("asleep", "?", "yes or no")),
        ),
    ),
    voices={"film": Voice("film", "film", ())},
)
CHOICES = Choices(
    ("theodore", "loretta"),
    ("fountain", "felt-tip", "ballpoint"),
    ("black", "royal blue", "blue-black"),
    ("A4", "Letter"),
    ("blank", "college"),
    ("none", "few"),
    {"loretta": ("fountain", "black")},
)
LEAST = {"to": "Ana", "from": "Luis", "relationship": "partner", "occasion": "anniversary"}


def parse(seed=0, **said):
    return parse_brief({**LEAST, **said}, SHELF, CHOICES, seed)


def test_the_least_brief():
    brief = parse(seed=7)
    assert (brief.to, brief.sender, brief.relationship, brief.occasion) == (
        "Ana",
        "Luis",
        "partner",
        "anniversary",
    )
    assert (brief.seed, brief.tone, brief.details, brief.date, brief.template) == (7, (), (), None, None)
    assert brief.stationery.hand == "theodore"


@pytest.mark.parametrize(
    ("key", "given", "field", "read"),
    [
        ("occasion", "Missing-You", "occasion", "missing you"),
        ("occasion", "missing_you", "occasion", "missing you"),
        ("relationship", "Former Partner", "relationship", "former partner"),
        ("relationship", "great-aunt", "relationship", "relative"),
        ("relationship", "mother-in-law", "relationship", "relative"),
        ("tone", "Tender", "tone", (("tender", 1.0),)),
        ("tone", ["tender", "plain=2"], "tone", (("tender", 1.0), ("plain", 2.0))),
        ("tone", "tender, plain", "tone", (("tender", 1.0), ("plain", 1.0))),
        ("tone", {"tender": 2, "plain": 0.5}, "tone", (("tender", 2.0), ("plain", 0.5))),
        ("voices", {"film": 3}, "voices", (("film", 3.0),)),
        ("date", "2024-03-14", "date", datetime.date(2024, 3, 14)),
        ("date", datetime.date(2024, 3, 14), "date", datetime.date(2024, 3, 14)),
        ("date", datetime.datetime(2024, 3, 14, 9), "date", datetime.date(2024, 3, 14)),
        ("seed", "12", "seed", 12),
        ("template", "House", "template", "house"),
        ("closing", " Yours,\n ever ", "closing", "Yours, ever"),
        ("closing", "", "closing", None),
        ("to", " Ana  María ", "to", "Ana María"),
        ("details", {"years": 11}, "details", (("years", "11"),)),
        ("details", {"date": datetime.date(2024, 3, 14)}, "details", (("date", "2024-03-14"),)),
        ("details", {"together": True, "married": "No"}, "details", (("together", "yes"), ("married", "no"))),
        (
            "details",
            {"Memory": "we met", "gift": "a hat", "asleep": "Y"},
            "details",
            (("memory", "we met"), ("gift", "a hat"), ("asleep", "yes")),
        ),
        ("details", {"note": "  Just\n so. "}, "details", (("note", "  Just\n so. "),)),
        ("details", None, "details", ()),
    ],
)
def test_what_may_be_said(key, given, field, read):
    assert getattr(parse(**{key: given}), field) == read


def test_an_ink_may_be_a_colour():
    assert parse(ink="#A0b1C2").stationery.ink == "#a0b1c2"
    assert parse(ink="Royal-Blue", paper="letter").stationery.ink == "royal blue"


def test_a_template_for_one_occasion_says_the_occasion():
    brief = parse_brief(
        {"to": "A", "from": "B", "relationship": "friend", "template": "sums"}, SHELF, CHOICES
    )
    assert brief.occasion == "anniversary"


@pytest.mark.parametrize(
    ("key", "given", "named", "says"),
    [
        ("to", "  ", "to", "no name"),
        ("from", None, "from", "no name"),
        ("to", 5, "to", "in quotes"),
        ("relationship", "freind", "relationship", "“friend”"),
        ("relationship", None, "relationship", "partner, parent"),
        ("occasion", "aniversary", "occasion", "“anniversary”"),
        ("tone", "tendr", "tone", "“tender”"),
        ("tone", {"tender": 0}, "tone", "above 0"),
        ("tone", "tender=-1", "tone", "above 0"),
        ("tone", "tender=much", "tone", "above 0"),
        ("tone", {"tender": float("nan")}, "tone", "above 0"),
        ("tone", {"tender": True}, "tone", "above 0"),
        ("tone", 3, "tone", "list of names"),
        ("tone", [["tender"]], "tone", "not a name"),
        ("voices", "flim", "voices", "“film”"),
        ("template", "hose", "template", "“house”"),
        ("hand", "teodore", "hand", "“theodore”"),
        ("pen", "fountan", "pen", "“fountain”"),
        ("ink", "#12", "ink", "#rrggbb"),
        ("paper", "A3", "paper", "A4, Letter"),
        ("date", "14/3", "date", "2024-03-14"),
        ("date", "2024-02-30", "date", "not a day"),
        ("seed", -1, "seed", "whole number"),
        ("seed", True, "seed", "whole number"),
        ("seed", 1.5, "seed", "whole number"),
        ("seed", 2**70, "seed", "whole number"),
        ("details", "memory", "details", "not a table"),
        ("details", {"memry": "x"}, "details", "“memory”"),
        ("details", {"memory": " "}, "details.memory", "nothing in it"),
        ("details", {"memory": ["x"]}, "details.memory", "in quotes"),
        ("details", {"together": "maybe"}, "details.together", "yes nor no"),
        ("details", {"asleep": "maybe"}, "details.asleep", "yes nor no"),
        ("details", {"pronoun": "xe"}, "details.pronoun", "he, she, they"),
        ("details", {"memory": "x", "Memory": "y"}, "details.memory", "twice"),
        ("form", "x", "brief", "“from”"),
    ],
)  # fmt: skip
def test_every_mistake_names_its_key(key, given, named, says):
    with pytest.raises(BriefError) as error:
        parse(**{key: given})
    assert error.value.key == named
    assert says in str(error.value)


def test_an_unknown_name_lists_those_allowed():
    with pytest.raises(UnknownName) as error:
        parse(occasion="xyz")
    assert error.value.allowed == ("anniversary", "farewell", "missing you")


def test_there_and_back():
    brief = parse(
        tone={"tender": 2}, details={"years": 11, "together": True, "note": " as\nit is "}, template="sums",
        date="2024-03-14", seed=3, closing="Yours,", voices="film=2", ink="#101010",
    )  # fmt: skip
    mapping = brief_as_mapping(brief)
    assert parse_brief(mapping, SHELF, CHOICES) == brief
    assert all(isinstance(value, str | int | float | dict) for value in mapping.values())


def test_flags_lie_over_the_file():
    file = {**LEAST, "tone": "plain", "details": {"memory": "we met", "years": 3}}
    flags = {"to": "Eva", "from": None, "tone": ("tender",), "details": {"years": "4"}, "voices": ()}
    merged = merge(file, flags)
    assert (merged["to"], merged["from"], merged["tone"]) == ("Eva", "Luis", ("tender",))
    assert merged["details"] == {"memory": "we met", "years": "4"}
    assert "voices" not in merged
    assert file["details"] == {"memory": "we met", "years": 3}
