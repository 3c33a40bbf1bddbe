"""What people note of themselves and those around them, and how it stands in a letter."""

import pytest

from letters.letter import Brief
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole


def read(key: str, typed: str, occasion: str = "keeping in touch", to: str = "Nora") -> str:
    brief = Brief(to, "May", "friend", occasion, details=((key, typed),))
    return told_whole(read_details(brief)[key])


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (
            "wishing you and Mrs Montgomery a happy Christmas",
            "Wishing you and Mrs Montgomery a happy Christmas.",
        ),
        ("Hoping this finds you well", "Hoping this finds you well."),
        ("Trusting you are well", "Trusting you are well."),
        (
            "Hoping that you and yours are keeping well",
            "Hoping that you and yours are keeping well.",
        ),
        ("Thanking you again", "Thanking you again."),
        ("hoping to get to Spain in June", "I'm hoping to get to Spain in June."),
        ("wishing I could be there", "I'm wishing I could be there."),
        ("thinking of you", "I'm thinking of you."),
    ],
)
def test_a_formula_has_nobody_who_does_it(typed: str, right: str) -> None:
    assert read("news", typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (
            "going down river to do a small job, only laying out a rest camp",
            "I'm going down river to do a small job, only laying out a rest camp.",
        ),
        ("moved to Leeds, still unpacking", "I've moved to Leeds. Still unpacking."),
    ],
)
def test_what_one_does_in_doing_it_belongs_to_it(typed: str, right: str) -> None:
    assert read("news", typed) == right


@pytest.mark.parametrize(
    ("key", "typed", "right"),
    [
        (
            "memory",
            "Saw your Papa a few days ago and he told me you were getting along O.K.",
            "I saw your Papa a few days ago and he told me you were getting along O.K.",
        ),
        ("deed", "saw your Papa last week", "I saw your Papa last week."),
        ("memory", "met your sister", "I met your sister."),
        ("memory", "wrote to Ruth about it", "I wrote to Ruth about it."),
        ("memory", "rang Dad to tell him you had passed", "I rang Dad to tell him you had passed."),
        (
            "memory",
            "met Will in the pub and you beat him at darts",
            "I met Will in the pub and you beat him at darts.",
        ),
        (
            "memory",
            "met Clara in Leeds and we laughed all day",
            "We met Clara in Leeds and we laughed all day.",
        ),
        ("memory", "talked to me all night", "You talked to me all night."),
        ("deed", "spoke to my boss for me", "You spoke to my boss for me."),
    ],
)
def test_who_saw_somebody_else_writes(key: str, typed: str, right: str) -> None:
    assert read(key, typed) == right


def test_whom_one_thanks_may_have_spoken_to_another() -> None:
    assert read("deed", "spoke to Tom about it", "thanks") == "You spoke to Tom about it."


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (
            "Unfortunately, we cannot give you a birthday kiss this year",
            "Unfortunately, we cannot give you a birthday kiss this year.",
        ),
        ("Hopefully we will see you in June", "Hopefully we will see you in June."),
        ("Unfortunately we missed the last train", "Unfortunately we missed the last train."),
        ("always he brings the bread", "You always bring the bread."),
    ],
)
def test_the_adverb_of_a_whole_sentence_stays_at_its_head(typed: str, right: str) -> None:
    assert read("memory", typed, to="Tom") == right


@pytest.mark.parametrize(
    "typed",
    [
        "Don't think I've forgotten you.",
        "Please don't think I've forgotten you.",
        "Never think I have forgotten you.",
    ],
)
def test_what_the_reader_is_not_to_think_stands_as_it_was_said(typed: str) -> None:
    assert read("memory", typed[0].lower() + typed[1:-1]) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("all well here", "We are all well here."),
        ("all fine and dandy and working every day", "We are all fine and dandy and working every day."),
        ("everybody well", "Everybody is well."),
        ("kids all fine", "The kids are all fine."),
        ("mother and father both well", "Mother and father are both well."),
        ("all well in Leeds", "We are all well in Leeds."),
        ("all well that ends well", "All well that ends well."),
        ("all fine china is packed", "All fine china is packed."),
        ("everybody well fed and happy", "Everybody well fed and happy."),
    ],
)
def test_all_who_are_well_have_their_verb(typed: str, right: str) -> None:
    assert read("news", typed) == right


@pytest.mark.parametrize(
    ("key", "typed", "right"),
    [
        ("news", "weather here now is wretched", "The weather here now is wretched."),
        ("then", "garden is full of beans", "The garden is full of beans."),
        ("news", "cat had kittens", "The cat had kittens."),
        ("news", "house still smells of paint", "The house still smells of paint."),
        ("news", "baby sleeps all night", "Baby sleeps all night."),
        ("news", "Weather is bad. We are fine.", "Weather is bad. We are fine."),
        ("news", "work is hard", "Work is hard."),
        ("news", "mother is well", "Mother is well."),
        ("news", "snow is deep", "Snow is deep."),
    ],
)
def test_what_is_there_once_has_its_article_at_the_head(key: str, typed: str, right: str) -> None:
    assert read(key, typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("only took 4 days so was very quick", "It only took four days, so it was very quick."),
        ("took two hours so I was late", "It took two hours so I was late."),
    ],
)
def test_what_took_so_long_was_so(typed: str, right: str) -> None:
    assert read("news", typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("he is 9 year old", "He is nine years old."),
        ("drove with him 9 year", "I drove with him nine years."),
        ("ten mile from here", "Ten miles from here."),
        ("ran a mile, 2 mile out and 2 mile back", "I ran a mile, two miles out and two miles back."),
        ("the river is 3 mile wide here", "The river is three miles wide here."),
        ("he is 6 month sober", "He is six months sober."),
        ("3 day old bread", "Three day old bread."),
        ("lost 2 acre of beans", "I've lost two acres of beans."),
        ("5 day a week", "Five days a week."),
        ("room 9 day and night", "Room 9 day and night."),
        ("a 9 year old boy", "A 9 year old boy."),
        ("a ten mile walk", "A ten mile walk."),
        ("my ten year old is fine", "My ten year old is fine."),
        ("a two and three year old", "A two and three year old."),
        ("it was a 3 hour drive", "It was a 3 hour drive."),
    ],
)
def test_several_years_and_miles_are_several(typed: str, right: str) -> None:
    assert read("news", typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("Brother Alan been tested for the army", "Brother Alan has been tested for the army."),
        ("Tom been ill", "Tom has been ill."),
        ("my mother been poorly", "My mother has been poorly."),
        ("hens been laying well", "The hens have been laying well."),
        ("Tom and Mary been ill", "Tom and Mary have been ill."),
        ("my dog has been ill", "My dog has been ill."),
        ("Rose been picked for the team", "Rose has been picked for the team."),
        ("everyone been ill", "Everyone has been ill."),
        ("all been ill", "We've all been ill."),
        ("and Mrs Hill been asking for you", "And Mrs Hill has been asking for you."),
        ("the postman been yet?", "The postman been yet?"),
        ("the best I been in years", "The best I been in years."),
        ("Tom, been a long week", "Tom, been a long week."),
    ],
)
def test_who_been_ill_has_been(typed: str, right: str) -> None:
    assert read("news", typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (
            "so the yard looks pretty and do you play in it all the time",
            "So the yard looks pretty and do you play in it all the time?",
        ),
        ("we are going home and will you meet us", "We are going home and will you meet us?"),
        (
            "the kids are well but did you hear about Tom",
            "The kids are well but did you hear about Tom?",
        ),
        (
            "if you are well and can you come let me know",
            "If you are well and can you come let me know.",
        ),
        ("I like it here and so do you", "I like it here and so do you."),
        ("Jim is well and so is he", "Jim is well and so is he."),
        ("she said come and have you tea", "She said come and have you tea."),
        ("I wonder how it went and did they win", "I wonder how it went and did they win."),
    ],
)
def test_what_is_asked_at_last_has_its_mark(typed: str, right: str) -> None:
    assert read("news", typed) == right


@pytest.mark.parametrize("key", ["memory", "today", "last", "news", "then"])
def test_what_is_hers_who_is_named_at_the_head_is_not_the_readers(key: str) -> None:
    typed = "Adelaide getting along finely with her shopping. Her evening hat will cost $52.95."
    brief = Brief("Mother", "May", "parent", "keeping in touch", details=((key, typed),))
    assert "your" not in told_whole(read_details(brief)[key]).lower()


@pytest.mark.parametrize(
    ("typed", "hers"),
    [
        ("Adelaide in her new hat looked a picture", True),
        ("Aunt Ida home from her trip", True),
        ("Little Clara busy with her dolls", True),
        ("Adelaide met her at the station", False),
    ],
)
def test_whose_a_note_without_its_verb_tells_of(typed: str, hers: bool) -> None:
    brief = Brief("Mother", "May", "parent", "keeping in touch", details=(("memory", typed),))
    assert ("you" not in told_whole(read_details(brief)["memory"]).lower()) == hers


def test_what_is_told_of_somebody_today_is_no_answer_alone() -> None:
    typed = "Clara knitting away. Her scarf is six feet long."
    assert read("today", typed) == typed
