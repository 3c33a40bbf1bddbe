"""Phrases typed like telegrams get their small words back, and numbers are read as people say them."""

import datetime

import pytest

from letters.errors import BriefError
from letters.letter import Brief
from letters.words.reading.details import read_details


def told(typed, key="deed", occasion="thanks", **more):
    detail = read_details(Brief("Ana", "Kit", "friend", occasion, details=((key, typed),), **more))[key]
    return " ".join((detail.sentence or detail.plain, *detail.more))


@pytest.mark.parametrize(
    "occasion, typed, said",
    [
        ("get well", "fell off shed roof & broke hip", "You fell off the shed roof and broke your hip."),
        ("get well", "second knee done on monday", "You had your second knee done on Monday."),
        ("get well", "mini stroke thurs", "You had a mini stroke on Thursday."),
        ("get well", "chemo starts monday", "Your chemo starts on Monday."),
        ("get well", "put back out lifting dog", "You put your back out lifting the dog."),
        ("congratulations", "passed driving test!! 5th go", "You passed your driving test on the fifth go."),
        ("congratulations", "heard he got made deputy head", "You got made deputy head."),
        ("congratulations", "got new job at council", "You got a new job at the council."),
        ("congratulations", "promoted to sergeant", "You were promoted to sergeant."),
        ("thanks", "lent us van for move", "You lent us your van for the move."),
        ("thanks", "drove me to airport 4am", "You drove me to the airport at four in the morning."),
        ("thanks", "fed the ginger cat on cardigan road", "You fed the ginger cat on Cardigan Road."),
        ("thanks", "fixed boiler xmas eve", "You fixed the boiler on Christmas Eve."),
        ("apology", "left u at station 2 hrs", "I left you at the station for two hours."),
        ("apology", "forgot bday", "I forgot your birthday."),
        ("retirement", "been there 20 yrs", "You've been there for 20 years."),
    ],
)
def test_the_small_words_that_were_left_out_are_given_back(occasion, typed, said):
    assert told(typed, occasion=occasion) == said


def test_an_indirect_question_is_told_as_one():
    said = "You rang me at three in the morning to ask if hiccups were normal."
    assert told("rang me 3am to ask are hiccups normal", "memory") == said


@pytest.mark.parametrize(
    "key, typed, said",
    [
        ("deed", "came on foot and took part in tears", "You came on foot and took part in tears."),
        ("deed", "made me laugh", "You made me laugh."),
        ("deed", "taught me how to bowl", "You taught me how to bowl."),
        ("habit", "drinks cold coffee in bed", "You drink cold coffee in bed."),
        ("thing", "a jar of sea glass", "a jar of sea glass"),
        ("place", "a bench in hyde park", "a bench in Hyde Park"),
        ("memory", "Paris 2011", "Paris 2011"),
    ],
)
def test_what_is_said_bare_stays_bare(key, typed, said):
    assert told(typed, key) == said


@pytest.mark.parametrize(
    "typed, number",
    [
        ("about 20", 20),
        ("nearly forty", 40),
        ("20ish", 20),
        ("20+", 20),
        ("15 or so", 15),
        ("our 25th", 25),
        ("10 this june", 10),
        ("coming up to 30 yrs", 30),
        ("twenty odd years", 20),
    ],
)
def test_a_number_is_read_as_it_is_said(typed, number):
    assert told(typed, "years") == str(number)


def test_years_since_are_counted_to_the_day_of_the_letter():
    day = datetime.date(2026, 11, 25)
    assert told("since 1987", "years", date=day) == told("1987", "years", date=day) == "39"
    with pytest.raises(BriefError, match="give the letter a date"):
        told("since 1987", "years")


@pytest.mark.parametrize("typed", ["too many", "20" + "!" * 5000, "ages", "20 or was it a hundred"])
def test_what_says_no_number_is_asked_about(typed):
    with pytest.raises(BriefError, match="is no number"):
        told(typed, "years")
