"""Odd briefs: whoever is written to, whatever is typed, no crash, nothing lost, nothing evaluated.

What cannot be used is an error that names the field. The examples are always the same ones."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shelves import SHIPPED

from letters.errors import BriefError
from letters.letter import DETAILS, RELATIONSHIPS, Brief, Letter
from letters.pipeline import draft
from letters.words.brief import parse_brief
from letters.words.drafting.compose import plan_of
from letters.words.drafting.guards import missing, plain
from letters.words.reading.details import read_details
from letters.words.reading.introductions import called
from letters.words.stationery import Choices

NAMES = (
    "O'Brien-Łukasz", "José María", "Ana and Luis", "my dear Mrs. D'Arcy III", "Dr. Þóra Ægisdóttir", "李娜",
    "the twins", "Mum", "J.", "Ana “Nita” Gómez", "{{ to }}", "A & B", "Zoë / Bea", "everyone at No. 9", "x" * 70,
)  # fmt: skip
ODD = (
    '"quoted" and “curly”', "it's his, her's & theirs'", "{{ 7*7 }}", "{% for x in y %}", "{# gone #}",
    "}} {{ to.__class__ }}",
    "a\nb\r\nc", "tab\there", "emoji 🎈👩‍👩‍👧", "naïve café — ﬁn…", "100 % & £5 / $6 <b>", "\\n \\ | |do /",
    "=== pool", "(not x)",
    "[see below]", "we laughed " * 180, "a | b | c", "\u200bzero\u200b", "+mark", "...", "עברית", "“", "'", "1. 2. 3.",
)  # fmt: skip
OPENINGS = (
    "we laughed at",
    "you always say",
    "lent me",
    "the",
    "",
    "I never said",
    "she told him about",
    "missed",
)
SMALL = ("memory", "habit", "thing", "deed", "wish", "place", "note", "name")
# What stands for a line end or a double space, and quotation marks that are set as print has them, are no loss.
LETTERS = settings(derandomize=True, max_examples=70, deadline=None, database=None)

CHARACTERS = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"))
names = st.sampled_from(NAMES) | st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=30
)
typed = st.builds(
    lambda opening, odd, more: f"{opening} {odd}{more}",
    st.sampled_from(OPENINGS), st.sampled_from(ODD), st.text(max_size=20) | st.sampled_from(("", ".", " and ran.")),
)  # fmt: skip
details = st.dictionaries(st.sampled_from(SMALL), typed, min_size=1, max_size=3)


@cache
def shelf():
    return SHIPPED


def write(
    to: str, sender: str, relationship: str, occasion: str, told: dict[str, str]
) -> Letter | BriefError:
    mapping = {"to": to, "from": sender, "relationship": relationship, "occasion": occasion, "details": told}
    try:
        return draft(parse_brief(mapping, shelf(), Choices(), 1), shelf())
    except BriefError as error:
        return error


def check(letter: Letter | BriefError, told: dict[str, str]) -> None:
    """An error names its field; a letter says what was told, and nothing that a template would make of it."""
    if isinstance(letter, BriefError):
        assert letter.key and (
            letter.key.split(".")[0] in ("to", "from", "details", "relationship", "template")
        ), letter
        if letter.key.startswith("details."):
            assert letter.key.removeprefix("details.") in str(letter)
        return
    assert missing(letter.text, plan_of(letter, shelf()).details) == ()
    if "note" in told:
        assert plain(told["note"]) in plain(letter.text)
    for words in told.values():
        assert "49" in words or "49" not in letter.text
        assert "<class" not in letter.text
        for brace in ("{{", "}}", "{%", "{#"):
            assert letter.text.count(brace) <= sum(one.count(brace) for one in told.values()) + 4


@LETTERS
@given(
    names,
    names,
    st.sampled_from(RELATIONSHIPS),
    st.sampled_from(("thanks", "apology", "birthday", "condolence", "love")),
    details,
)
def test_no_brief_is_too_odd(to, sender, relationship, occasion, told) -> None:
    check(write(to, sender, relationship, occasion, told), told)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_stands_in_the_letter_as_it_was_typed(name: str) -> None:
    letter = write(name, name, "friend", "birthday", {})
    assert isinstance(letter, Letter), letter
    assert letter.paragraphs[-1].text.casefold() == name.replace("'", "’").casefold()
    assert plain(called(name)) in plain(letter.text.split("\n\n")[0])


@pytest.mark.parametrize("odd", ODD)
def test_a_note_stands_in_the_letter_as_it_was_typed(odd: str) -> None:
    """The writer's own sentence goes in untouched, whatever a template would read in it."""
    letter = write("Ana", "Bo", "friend", "birthday", {"note": f"Look: {odd.strip()} there."})
    assert isinstance(letter, Letter), letter
    assert " ".join(f"Look: {odd.strip()} there.".split()) in " ".join(letter.text.split())


@pytest.mark.parametrize("key", [key for key in DETAILS if key not in ("note", "name", "date")])
def test_what_cannot_be_used_names_its_field(key: str) -> None:
    for odd in ("?", "…", "🎈", "   ", "\u200b"):
        error = write("Ana", "Bo", "friend", "thanks", {key: odd})
        if isinstance(error, BriefError):
            assert error.key == f"details.{key}" and f"details.{key}" in str(error)
        else:
            assert odd.strip() in error.text


def test_two_thousand_characters_are_placed_whole_or_refused_by_name() -> None:
    story = "We went down to the harbour before it was light, and nobody spoke, and the boat was gone. " * 23
    for key in ("memory", "note"):
        letter = write("Ana", "Bo", "friend", "thanks", {key: story.strip()})
        if isinstance(letter, BriefError):
            assert letter.key == f"details.{key}"
        else:
            assert plain(story) in plain(letter.text)


# Words that set the rules of reading off: whatever their order, a detail is read whole or asked about by name.
TRIGGERS = (
    "she her hers he him his they them their you your me my us our I we Ana ana mum brother the a "
    "an and but or that which when "
    "while because so if never always still too to no know there was were is isn't has hasn't did "
    "didn't had been lent gave told "
    "saw kissed hums sings laughing hoping may hope wish want going 4 2 07 yr n w/ & kind stubborn "
    "late cold tea car, hospital, "
    "garden. Kitchen AGAIN \"so\" — ; ( ) 's s' it its it's where than then em of off in on at with before again well"
).split()


@settings(derandomize=True, max_examples=400, deadline=None, database=None)
@given(
    st.lists(st.sampled_from(TRIGGERS), min_size=1, max_size=9).map(" ".join),
    st.sampled_from(("memory", "habit", "thing", "deed", "wish", "place")),
    st.sampled_from(("thanks", "apology", "birthday", "condolence", "get well", "new baby")),
    st.sampled_from(("Ana", "Mum", "Ruth and Sam", "Uncle Ray")),
)
def test_any_order_of_words_is_read_or_asked_about(said: str, key: str, occasion: str, to: str) -> None:
    brief = Brief(to, "Bo", "parent" if to == "Mum" else "friend", occasion, details=((key, said),))
    try:
        detail = read_details(brief)[key]
    except BriefError as error:
        assert error.key == f"details.{key}" and str(error).startswith(f"details.{key}: ")
        return
    forms = (detail.plain, detail.sentence, detail.clause, detail.noun, detail.base, detail.doing)
    assert detail.plain
    for form in forms:
        assert "  " not in form and "zqz" not in form and form == form.strip()
    for thing in ("kitchen", "garden", "hospital", "stubborn"):
        assert thing not in said.lower() or thing in f"{detail.plain} {detail.sentence}".lower()
