import pytest

from letters.letter import Brief, Detail
from letters.words.drafting.facts import ABSENT, facts_of, known_names
from letters.words.forms.form import parse_form

FORM = parse_form(
    "title: x\noccasions: moving day\nask dish (words): What?\nask cold (yes or no): Cold?\n---\nHello.  +greeted\n",
    "x",
)
HABIT = Detail("habit", "she hums", "habit", "hums")


def true_of(brief: Brief, situation: frozenset[str] = frozenset()) -> set[str]:
    facts = facts_of(brief, FORM, {"habit": HABIT}, situation, ["moving day", "thanks"])
    return {name for name, value in facts.items() if value}


def test_what_is_true_of_a_brief() -> None:
    brief = Brief(
        "Ann", "Bob and Cy", "former partner", "moving day",
        tone=(("tender", 1.0), ("formal", 0.0)), details=(("habit", "she hums"), ("cold", "Yes")),
        author="dry",
    )  # fmt: skip
    assert true_of(brief, frozenset({"abroad"})) == {
        "habit", "former_partner", "moving_day", "tender", "cold", "abroad", "several", "they", "dry", "bare",
        "clipped",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("relationship", "groups"),
    [
        ("parent", {"family"}),
        ("grandparent", {"family"}),
        ("teacher", {"work"}),
        ("friend", set()),
        ("partner", set()),
    ],
)
def test_groups_of_relationships(relationship: str, groups: set[str]) -> None:
    assert (
        true_of(Brief("Ann", "Bob", relationship, "thanks")) & {"family", "work", "grave", "several"}
        == groups
    )


@pytest.mark.parametrize(
    ("sender", "several"),
    [
        ("Bob", False),
        ("Bob & Cy", True),
        ("Bob, Cy and Di", True),
        ("all of us", True),
        ("The Bells", True),
        ("The office", True),
        ("Bob, your son", False),
        ("Brand", False),
    ],
)
def test_several_senders(sender: str, several: bool) -> None:
    assert ("several" in true_of(Brief("Ann", sender, "friend", "thanks"))) is several


def test_every_known_name_has_a_value_and_a_detail_not_given_is_absent() -> None:
    facts = facts_of(Brief("Ann", "Bob", "friend", "thanks"), FORM, {}, (), ["thanks"])
    assert set(facts) == known_names(FORM, ["thanks"])
    assert {"greeted", "cold", "dish", "moving_day"} <= set(facts)
    assert facts["dish"] is ABSENT
    assert not facts["dish"]
    assert facts["cold"] is False


@pytest.mark.parametrize(("occasion", "grave"), [("condolence", True), ("apology", True), ("thanks", False)])
def test_grave_occasions(occasion: str, grave: bool) -> None:
    facts = facts_of(
        Brief("Ann", "Bob", "friend", occasion), FORM, {}, (), ["condolence", "apology", "thanks"]
    )
    assert facts["grave"] is grave


@pytest.mark.parametrize(
    ("relationship", "name", "bereaved"),
    [
        ("sibling", "Dad", True),
        ("parent", "our Frank", True),
        ("relative", "poor Uncle Des", True),
        ("sibling", "your dad", False),
        ("child", "Dad's friend Ron", False),
        ("child", "Ron", False),
        ("friend", "Nan", False),
        ("partner", "Grandma", False),
    ],
)
def test_who_writes_is_bereaved_as_well_where_the_dead_was_family_to_both(
    relationship: str, name: str, bereaved: bool
) -> None:
    brief = Brief("Ann", "Bob", relationship, "condolence", details=(("name", name),))
    assert ("bereaved" in true_of(brief)) == bereaved
