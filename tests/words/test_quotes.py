from pathlib import Path

import pytest

from letters.words.forms.form import parse_voice
from letters.words.taking.cutting import voice_text
from letters.words.taking.quotes import find_letters

PAGE = Path(__file__).parents[3] / "shared" / "film" / "quotes-page.txt"
LONG = (
    "I have been sorting the drawer and I found the string you kept, because you keep everything. "
    "Come and see it when you are back. It is 14 metres long. I showed it to Petra on Sunday."
)
ONE_LINE = f"• Somebody : [ writing ] Dear Bo, {LONG} Love, Kit."
COPY = f"• Somebody Else: Dear Bo, {LONG.split('Come')[0]}I found it… Love, Kit."
FILE = """# Letters

Dear Bo,

I came to see you but you were out.
The dog looked at me.

With love,
Sam

---

Hi Mum,

I am well and the soup was good and I ate all of it.

All my love, Kit
"""


@pytest.fixture(scope="module")
def page():
    if not PAGE.exists():
        pytest.skip("the film's page is not here; it does not belong to the project")
    return PAGE.read_text(encoding="utf-8")


def test_the_three_letters_of_the_real_page(page):
    found = find_letters(page)
    assert [(one.sender, one.recipient) for one in found] == [
        *(("Theodore", "Catherine"), ("Maria", "Roberto"), ("Loretta", "Chris"))
    ]
    assert all(100 < len(one.text.split()) < 160 for one in found)


def test_the_real_page_as_a_voice(page):
    text = voice_text(find_letters(page), "film")
    voice = parse_voice(text, "film")
    assert len(voice.sayings) > 15
    assert sum("|" in saying.text for saying in voice.sayings) >= 5
    for told in ("Theodore", "Catherine", "Maria", "Roberto", "Loretta", "Chris", "5"):
        assert told not in text


def test_a_letter_that_somebody_says():
    (found,) = find_letters(f"Menu\n\n  • About us\n\n{ONE_LINE}\n  • Somebody : Thank you.\n")
    assert (found.sender, found.recipient, found.line) == ("Kit", "Bo", 5)
    assert found.text.startswith("Dear Bo, I have been")


def test_a_letter_that_stands_there_twice_is_found_once_and_whole():
    (found,) = find_letters(f"{COPY}\n\n{ONE_LINE}\n")
    assert found.line == 3


def test_a_file_of_letters():
    assert [(one.sender, one.recipient, one.line) for one in find_letters(FILE)] == [
        ("Sam", "Bo", 3),
        ("Kit", "Mum", 13),
    ]


@pytest.mark.parametrize(
    "text", ["", "Just a page.\n\nDear reader,\n\nbuy this.\n", "• Bo : Dear me, no.\n", "Love,\nSam\n"]
)
def test_a_text_without_letters_has_none(text):
    assert find_letters(text) == ()


def test_a_voice_is_cut_where_a_clause_may_be_left_and_tells_no_names_or_numbers():
    text = voice_text(find_letters(ONE_LINE), "mine")
    assert text.splitlines() == [
        "title: mine",
        "---",
        "I have been sorting the drawer and I found the string you kept, |because because you keep everything.",
        "Come and see it |askwhen when you are back.",
    ]


def test_a_bar_or_brace_of_the_writer_is_no_joint():
    said = ONE_LINE.replace("the string", "the {{ string }} | box")
    assert "{" not in voice_text(find_letters(said), "mine")
