"""Days and months that are typed short are no verbs, and verbs are no days."""

import pytest

from letters.letter import Brief
from letters.words.english.shortdates import dated_at_head
from letters.words.reading.details import read_details


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("Wed. of this week we go to Omaha", "Wednesday of this week we go to Omaha."),
        ("Wed we go to Omaha", "Wednesday we go to Omaha."),
        ("Sat. next we have a dance", "Saturday next we have a dance."),
        ("Sun. we go to church", "Sunday we go to church."),
        ("sat. the boys came over", "Saturday the boys came over."),
        ("thurs i had my teeth out", "Thursday I had my teeth out."),
        ("Jan. 5 I start", "January 5 I start."),
        ("We are well. Wed. we go to Omaha.", "We are well. Wednesday we go to Omaha."),
        ("sat the exam on Friday", "I sat the exam on Friday."),
    ],
)
@pytest.mark.parametrize("key", ["news", "plans", "then"])
def test_a_day_at_the_head_of_a_note_is_a_day(key, typed, right):
    brief = Brief("Nora", "Edith", "friend", "keeping in touch", details=((key, typed),))
    assert read_details(brief)[key].sentence == right


@pytest.mark.parametrize(
    "said",
    [
        "sat next to me on the bus",
        "sat you on my knee",
        "sat it out",
        "sat, waiting for you",
        "sun we had was lovely",
        "Sun, sea and sand",
        "sun burned my neck",
        "wed in June",
        "Jan is well",
        "mar the day",
        "Tues and Thurs I work",
        "Tues to Fri I'm at the shop",
        "Thu is coming over",
    ],
)
def test_what_goes_on_from_no_date_is_let_be(said):
    assert dated_at_head(said) == said
