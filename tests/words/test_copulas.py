"""What leaves its verb out in a note, and what only looks as if it did."""

import pytest

from letters.letter import Brief
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole


def read(key: str, typed: str) -> str:
    brief = Brief("Nora", "May", "friend", "keeping in touch", details=((key, typed),))
    return told_whole(read_details(brief)[key])


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("everyone very kind to them", "Everyone is very kind to them."),
        ("Everybody very sorry", "Everybody is very sorry."),
        ("All here well (including the birds)", "We are all well here (including the birds)."),
        ("all very quiet here", "All is very quiet here."),
        ("nobody at home", "Nobody is at home."),
        ("Nobody hurt, thank God", "Nobody is hurt, thank God."),
        ("everyone else away", "Everyone else is away."),
        ("nobody quite sure what to do", "Nobody is quite sure what to do."),
        ("church supper put off", "The church supper was put off."),
        ("everyone here talking about it", "Everyone here is talking about it."),
        ("all very excited about the wedding", "We are all very excited about the wedding."),
        ("all here looking forward to Sunday", "We here are all looking forward to Sunday."),
        ("Aunt Mae in Ohio till June", "Aunt Mae is in Ohio till June."),
        ("have some friends coming on Sunday", "I have some friends coming on Sunday."),
        ("have to run now", "I have to run now."),
        ("dogs happy as ever", "The dogs are happy as ever."),
        ("Papa going to D. tomorrow", "Papa is going to D. tomorrow."),
        ("Mutti not well", "Mutti is not well."),
        ("Uncle Tom up and about again", "Uncle Tom is up and about again."),
        ("my sister in hospital again", "My sister is in hospital again."),
        ("baby asleep at last", "Baby is asleep at last."),
        ("garden full of beans", "The garden is full of beans."),
        ("our garden full of weeds", "Our garden is full of weeds."),
        ("house quiet without you", "The house is quiet without you."),
        ("school postponed a few weeks due to the snow", "School is postponed a few weeks due to the snow."),
        ("concert cancelled", "The concert was cancelled."),
        ("game called off because of rain", "The game was called off because of rain."),
        ("trains cancelled again", "The trains were cancelled again."),
    ],
)
def test_what_is_left_out_is_its_verb(typed: str, whole: str) -> None:
    assert read("news", typed) == whole


@pytest.mark.parametrize(
    "typed",
    [
        "Everybody happy people.",
        "Everyone here very kind was asked.",
        "All fine china.",
        "All green tomatoes.",
        "All quiet here.",
        "All tired ladies.",
        "Everybody talking at once was too much.",
        "Nobody in the village knows.",
        "Tom in bed looks ill.",
        "Hope well and happy.",
        "Kitchen table broke.",
        "School postponed the exams.",
        "School closed its doors.",
        "Concert cancelled.",
        "Tom better at darts than Jim is.",
    ],
)
def test_what_has_its_verb_or_is_only_named_stays(typed: str) -> None:
    assert read("news", typed) == typed


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("hard to say when", "It is hard to say when."),
        ("impossible to say how long he will be there", "It is impossible to say how long he will be there."),
        ("lucky that we went", "It is lucky that we went."),
        ("good to know", "It is good to know."),
        ("no use to complain", "It is no use to complain."),
        ("nice to hear from you", "Nice to hear from you."),
        ("lovely to see you", "Lovely to see you."),
        ("good to have you home", "Good to have you home."),
        ("lucky you", "Lucky you."),
        ("easy to talk to", "Easy to talk to."),
        ("hard to please as ever", "Hard to please as ever."),
        ("best to you all", "Best to you all."),
        ("Hard to say when.", "Hard to say when."),
    ],
)
def test_what_is_hard_to_say_is_it(typed: str, whole: str) -> None:
    assert read("news", typed) == whole


@pytest.mark.parametrize(
    "typed",
    [
        "The Lt. where I work wants me to join the army but I told him I couldn't see it.",
        "The man who fixed our roof came by and asked after you.",
        "The woman who lives next door told me about it.",
        "The chips that you bought had no salt on them.",
    ],
)
def test_of_whom_more_is_told_in_a_sentence_is_no_thing(typed: str) -> None:
    brief = Brief("Nora", "May", "friend", "keeping in touch", details=(("memory", typed[:-1]),))
    detail = read_details(brief)["memory"]
    assert (detail.sentence, detail.noun) == (typed, "")


@pytest.mark.parametrize(
    "typed",
    [
        "the man who fixed our roof",
        "the man who lived next door and told us off",
        "the restaurant where we ate smoked fish",
        "the shop where you got your hair cut",
        "the teacher who taught us to swim",
        "the film that made you cry",
        "the dog that barked when you came",
    ],
)
def test_whoever_is_only_described_is_remembered(typed: str) -> None:
    brief = Brief("Nora", "May", "friend", "keeping in touch", details=(("memory", typed),))
    assert read_details(brief)["memory"].noun == typed


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        (
            "had this not been so I would have been there",
            "Had this not been so I would have been there.",
        ),
        ("had it rained we would have stayed home", "Had it rained we would have stayed home."),
        ("had there been time we would have stayed", "Had there been time we would have stayed."),
        ("had that been all", "Had that been all."),
        ("had that fixed", "I've had that fixed."),
        ("had my hair cut", "I've had my hair cut."),
    ],
)
def test_what_would_have_been_was_had_by_nobody(typed: str, whole: str) -> None:
    assert read("news", typed) == whole


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("Gladys Stevens once", "Gladys Stevens once."),
        ("saw Gladys Stevens dog", "I saw Gladys Stevens dog."),
        ("saw toms dad", "I saw Tom's dad."),
        ("toms van is broken", "Tom's van is broken."),
        ("we went to toms again", "We went to Tom's again."),
        ("dads happy as ever", "Dad's happy as ever."),
    ],
)
def test_a_surname_in_s_owns_nothing(typed: str, whole: str) -> None:
    assert read("news", typed) == whole
