"""What people of many ages typed, and what it was turned into wrongly once."""

import re

import pytest

from letters.letter import Brief
from letters.words.english.mending import mend
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole


def read(key, said, occasion="missing you"):
    return told_whole(read_details(Brief("Joan", "Pat", "friend", occasion, details=((key, said),)))[key])


def test_a_wish_asks_nothing():
    assert read("then", "May God bless the home you are building. Keep some cake for me") == (
        "May God bless the home you are building. Keep some cake for me."
    )
    assert read("then", "may I come on Sunday") == "May I come on Sunday?"


def test_what_one_thought_is_not_cut_off_from_its_first_word():
    assert read("today", "saw your motor outside and thought right, ill write") == (
        "I saw your motor outside and thought right, I'll write."
    )


def test_the_best_night_is_said_as_it_was():
    said = "Best night of my life that curry house in Bradford and you asleep in the naan."
    assert read("memory", said.rstrip("."), "birthday") == said


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("cant believe your 16 before me. your old now", "can't believe you're 16 before me. you're old now"),
        ("you came even tho your knees bad", "you came even though your knee's bad"),
        ("fridays good for me", "Friday's good for me"),
        ("our lee's had a lad, 7lb 2", "our Lee's had a lad, 7lb 2"),
        ("miss cole found us and miss honey laughed", "Miss Cole found us and miss honey laughed"),
        ("that trip to hull", "that trip to Hull"),
        ("thanks for the money nan im saving it", "thanks for the money, Nan. I'm saving it"),
        ("thanks for the money nan gave me", "thanks for the money Nan gave me"),
    ],
)
def test_what_was_typed_fast_is_mended(typed, mended):
    assert mend(typed) == mended


def test_who_is_called_out_is_not_told_of():
    brief = Brief(
        "Nan", "Pat", "grandparent", "thanks", details=(("deed", "thanks for the jumper, Nan. It's warm."),)
    )
    assert told_whole(read_details(brief)["deed"]) == "The jumper, Nan. It's warm."


@pytest.mark.parametrize(
    ("key", "typed", "said", "occasion"),
    [
        (
            "memory",
            "you being sick in dans mums handbag",
            "You were sick in Dan's mum's handbag.",
            "birthday",
        ),
        ("news", "passed btw", "I've passed, by the way.", "thanks"),
        (
            "deed",
            "what i said at the do was out of order. had a skinful but thats no excuse",
            "What I said at the do was out of order. I had a skinful but that's no excuse.",
            "apology",
        ),
        (
            "deed",
            "You stayed with my childrens when I was in hospital.",
            "You stayed with my children when I was in hospital.",
            "thanks",
        ),
    ],
)
def test_what_was_told_is_told_of_the_right_one(key, typed, said, occasion):
    assert read(key, typed, occasion) == said


@pytest.mark.parametrize("key", ["today", "memory", "news", "then"])
def test_who_is_sorry_by_the_way_stays_sorry(key):
    assert read(key, "sorry i waited so long to write") == "Sorry I waited so long to write."


def test_a_thing_that_somebody_wants_is_wanted_for_both_only_where_it_is_shared():
    def base(said):
        wished = Brief("Joan", "Pat", "friend", "birthday", details=(("wish", said),))
        return read_details(wished)["wish"].base

    assert base("a long walk by the sea") == "have a long walk by the sea"
    assert base("one more summer like that") == "have one more summer like that"
    assert not base("some tea towels, ours are rags") and not base("a new coat")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("having lots of fun here, helped grandma with the dishes",
         "I'm having lots of fun here. Helped Grandma with the dishes."),
        ("moved house in june, still unpacking", "I moved house in June. Still unpacking."),
        ("arriving home tomorrow, only given a few hours notice",
         "I'm arriving home tomorrow. Only given a few hours' notice."),
        ("painted the hall, took me all week", "I've painted the hall. It took me all week."),
        ("washed the car, mowed the lawn, painted the fence",
         "I've washed the car, mowed the lawn, painted the fence."),
        ("went to Spain, Italy and France", "I went to Spain, Italy and France."),
        ("sold the car, the blue one", "I've sold the car, the blue one."),
        ("thought of you often, wondering where you are", "I thought of you often, wondering where you are."),
        ("coming for new year, bringing the dog", "I'm coming for New Year, bringing the dog."),
        ("I broke my wrist, can't drive", "I broke my wrist, can't drive."),
    ],
)  # fmt: skip
def test_a_note_of_two_things_is_two_sentences(typed, told):
    assert read("news", typed) == told


def test_who_tells_of_lunch_had_it():
    assert read("today", "lunch with Hannah at The Tea Room") == "I had lunch with Hannah at The Tea Room."


@pytest.mark.parametrize(
    ("key", "typed", "told"),
    [
        ("news", "deeply touched by your letter", "I'm deeply touched by your letter."),
        ("news", "supposed to be there 48 hours", "I'm supposed to be there 48 hours."),
        ("news", "heard from Jimmie today", "I heard from Jimmie today."),
        ("news", "had the best show at school", "I had the best show at school."),
        ("news", "hope you don't mind, taken them to the shop",
         "I hope you don't mind. I've taken them to the shop."),
        ("wish", "Will write as soon as I can.", "Will write as soon as I can."),
        ("news", "heard he enlisted in 12 Batt", "I've heard he enlisted in 12 Batt."),
        ("then", "love to Bess and Martin too", "Love to Bess and Martin too."),
        ("news", "only took 16 gal. of gas", "It only took 16 gal. of gas."),
        ("news", "took two weeks off", "I took two weeks off."),
        ("news", "got your wire, so here I am", "I got your wire, so here I am."),
        ("memory", "still doing the accounts, lots of fun", "I'm still doing the accounts, lots of fun."),
        ("then", "Ruby so loyal to us, nothing done without her",
         "Ruby so loyal to us, nothing done without her."),
    ],
)  # fmt: skip
def test_what_one_was_made_to_feel_and_what_one_had_once(key, typed, told):
    assert read(key, typed) == told


def test_as_what_one_goes_somewhere_is_told_after_the_place():
    assert read("place", "El Paso Energy, a new position in sales", "farewell") == (
        "El Paso Energy. It's a new position in sales."
    )


def test_who_says_sorry_later_says_it_themselves():
    told = read_details(
        Brief("Ruby", "Pearl", "friend", "apology",
              details=(("deed", "was glad to get your letter but must disappoint you. Am awfully sorry."),))
    )["deed"]  # fmt: skip
    assert not told.clause and told.more == ("Am awfully sorry.",)


def test_who_spoke_of_us_goes_on_so():
    told = read_details(
        Brief("Joan", "Pat", "friend", "missing you",
              details=(("news", "We've had more time to look round."), ("then", "going to China in May\nfed the cat")))
    )["then"]  # fmt: skip
    assert told.sentence == "We're going to China in May.\nWe've fed the cat."


def test_what_is_awaited_of_the_reader_is_awaited_by_the_one_who_writes():
    brief = Brief(
        "Bess",
        "Grace",
        "sibling",
        "missing you",
        details=(
            ("memory", "wish you were out here with us, the times we have"),
            ("then", "expecting your letter"),
        ),
    )
    assert told_whole(read_details(brief)["then"]) == "I'm expecting your letter."
    alone = read_details(
        Brief("Joan", "Pat", "friend", "missing you",
              details=(("news", "We moved and I hate it."), ("then", "going to China in May")))
    )["then"]  # fmt: skip
    assert alone.sentence == "I'm going to China in May."


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("the timekeeper drove his car up", "The timekeeper drove his car up."),
        ("the water got in her boots", "The water got in your boots."),
    ],
)
def test_his_is_of_who_does_something(typed, told):
    brief = Brief(
        "Joan" if " her " in typed else "Bill", "Pat", "friend", "missing you", details=(("then", typed),)
    )
    assert told_whole(read_details(brief)["then"]) == told


def test_last_night_is_no_thing_with_a_name():
    for said in (
        "Last night the foreman and I went to town to send some wires",
        "Last night at the pub you sang",
    ):
        detail = read_details(Brief("Joan", "Pat", "friend", "missing you", details=(("memory", said),)))[
            "memory"
        ]
        assert (detail.sentence, detail.noun) == (f"{said}.", "")


def test_of_several_who_read_none_is_she():
    brief = Brief(
        "Sandra & Family",
        "Jess",
        "sibling",
        "missing you",
        details=(("then", "it was bad when she went in"),),
    )
    assert told_whole(read_details(brief)["then"]) == "It was bad when she went in."


@pytest.mark.parametrize("key", ["news", "then", "plans"])
@pytest.mark.parametrize(
    "typed", ["moved house, , still unpacking", "moved house - , - still unpacking", "moved, ,"]
)
def test_marks_with_nothing_between_them_lose_nothing(key, typed):
    told = read(key, typed)
    assert all(word in told for word in re.findall(r"[a-z]+", typed))
