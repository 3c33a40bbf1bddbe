"""Rough words: quotations are let be, names have capitals, a story goes on, and every form of a detail is sound."""

import pytest

from letters.errors import BriefError
from letters.letter import Brief
from letters.words.english.mending import mend
from letters.words.english.names import mend_name, mend_names
from letters.words.reading.details import read_details


def sentence(occasion, key, given):
    detail = read_details(Brief("Ana", "Bo", "friend", occasion, details=((key, given),)))[key]
    return " ".join((detail.sentence, *detail.more))


@pytest.mark.parametrize(
    ("occasion", "key", "given", "said"),
    [
        ("love", "memory", 'she told the judge "I am her lawyer"', 'You told the judge "I am her lawyer".'),
        ("love", "memory", "he shouted “she did it!”", "You shouted “she did it!”"),
        ("love", "habit", 'says "u r late" & grins', 'You say "u r late" and grin.'),
        ("apology", "deed", 'said "whatever. go." and left', 'I said "whatever. go." and left.'),
    ],
)
def test_a_quotation_is_let_be(occasion, key, given, said):
    assert sentence(occasion, key, given) == said


def test_an_error_shows_the_quotation_and_not_its_stand_in():
    with pytest.raises(Exception, match='moved "far" away'):
        sentence("after long silence", "deed", 'moved "far" away')


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("our stan", "our Stan"),
        ("lily mae", "Lily Mae"),
        ("your nan", "your nan"),
        ("my old neighbour joan", "my old neighbour Joan"),
        ("JOAN", "Joan"),
        ("DJ", "DJ"),
        ("jean-luc o'brien", "Jean-Luc O'Brien"),
        ("Ludwig van der Berg", "Ludwig van der Berg"),
        ("ana de la cruz", "Ana de la Cruz"),
    ],
)
def test_a_name_has_its_capitals(given, name):
    assert mend_name(given) == name


@pytest.mark.parametrize(
    ("given", "mended"),
    [
        ("in the back of daves van", "in the back of Dave's van"),
        ("sarah and tom were late", "Sarah and Tom were late"),
        ("the toms are ripe", "the toms are ripe"),
        ("mark the page, rose will", "mark the page, rose will"),
    ],
)
def test_names_in_a_phrase(given, mended):
    assert mend_names(given) == mended


def test_a_story_goes_on_with_the_same_subject():
    said = sentence("birthday", "habit", "still uses a paper map. Still gets lost. Once it was Norway.")
    assert said == "You still use a paper map. You still get lost. Once it was Norway."


@pytest.mark.parametrize(
    "given",
    [
        "should have listened",
        "haven't been a good friend",
        "it was me who broke it",
        "I know I promised and I didn't",
    ],
)
def test_what_is_so_now_has_no_time(given):
    """No "the time I should have listened": a form that wants a noun passes such a deed by."""
    detail = read_details(Brief("Ana", "Bo", "friend", "apology", details=(("deed", given),)))["deed"]
    assert detail.sentence and detail.noun == "" and detail.plain == detail.clause


def test_a_quotation_comes_back_in_every_form():
    detail = read_details(
        Brief("Ana", "Bo", "friend", "love", details=(("habit", 'says "bless you" to the cat'),))
    )["habit"]
    assert detail.doing == 'saying "bless you" to the cat'
    assert detail.base == 'say "bless you" to the cat'


def read_to(to, relationship, given, key="memory"):
    detail = read_details(Brief(to, "Bo", relationship, "birthday", details=((key, given),)))[key]
    return " ".join((detail.sentence or detail.plain, *detail.more))


@pytest.mark.parametrize(
    ("to", "relationship", "given", "said"),
    [
        ("Ana", "friend", "ana fell in the canal", "You fell in the canal."),
        ("Ana", "friend", "me and ana got stuck in the lift", "We got stuck in the lift."),
        ("Ana", "friend", "watching Ana dance at my wedding", "watching you dance at my wedding"),
        ("Rose", "friend", "a rose on the step", "a rose on the step"),
        ("Mum", "parent", "mum teaching me to swim", "You taught me to swim."),
        ("Mum", "parent", "mums sister turned up drunk", "Your sister turned up drunk."),
        ("Mum", "parent", "my dad cried at the wedding", "Dad cried at the wedding."),
        ("Tom", "sibling", "my brother pushed me in the pond", "You pushed me in the pond."),
        ("Jo", "sibling", "me and my sister built a raft", "We built a raft."),
        ("Jo", "sibling", "she told my mum everything", "You told Mum everything."),
        ("Cousin Meg", "friend", "her mum made us sing", "Your mum made us sing."),
        ("Aunt Rose", "friend", "he sang to her all night", "He sang to you all night."),
        ("Ana", "friend", "my brother fell off the roof", "My brother fell off the roof."),
    ],
)
def test_who_is_meant_by_a_name_or_kin(to, relationship, given, said):
    assert read_to(to, relationship, given) == said


@pytest.mark.parametrize(
    ("key", "given", "noun", "doing"),
    [
        ("habit", "stubborn", "how stubborn you are", ""),
        ("habit", "so kind to everyone", "how kind you are to everyone", ""),
        ("habit", "always late", "the way you're always late", ""),
        ("habit", "a nightmare before coffee", "", ""),
        ("memory", "can still hear her yelling at the satnav", "you yelling at the satnav", ""),
        ("memory", "will never forget her face", "your face", ""),
        (
            "deed",
            "made me tea & didnt ask",
            "the time you made me tea and didn't ask",
            "making me tea and not asking",
        ),
        (
            "deed",
            "lent us the van and wouldnt take owt",
            "the time you lent us the van and wouldn't take owt",
            "",
        ),
    ],
)
def test_a_detail_is_a_noun_that_can_be_spoken_of_or_none(key, given, noun, doing):
    detail = read_details(Brief("Ana", "Bo", "friend", "thanks", details=((key, given),)))[key]
    assert (detail.noun, detail.doing) == (noun, doing)


@pytest.mark.parametrize(
    ("key", "given", "said"),
    [
        ("memory", "me her and dave got locked in", "You, Dave and I got locked in."),
        ("memory", "me, her and dave on the roof", "you, me and Dave on the roof"),
        ("deed", "him and dave built me a ramp", "You and Dave built me a ramp."),
        ("deed", "them and the kids came round with soup", "You and the kids came round with soup."),
        ("memory", "her and sandra stuck in the lift", "you and Sandra stuck in the lift"),
        ("memory", "me and her in the tent", "you and me in the tent"),
        ("memory", "you and dad singing in the car", "you and Dad singing in the car"),
        ("memory", "my dad met her and they talked", "My dad met you and you talked."),
        ("memory", 'we got lost. dave cried. she said "well"', 'We got lost. Dave cried. You said "well".'),
    ],
)
def test_others_were_there(key, given, said):
    assert read_to("Ana", "friend", given, key) == said


@pytest.mark.parametrize(
    ("key", "given"),
    [
        ("memory", "he told dave he was an idiot"),
        ("memory", "her mum was there and she laughed"),
        ("deed", "noticed he couldn't see the board"),
        ("deed", "found the dog when she got out"),
    ],
)
def test_either_of_two_is_asked_about(key, given):
    with pytest.raises(BriefError, match="either of two"):
        read_to("Ana", "friend", given, key)


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("round Thursday if your in", "round Thursday if you're in"),
        ("hope your eating properly", "hope you're eating properly"),
        ("and your still my best mate", "and you're still my best mate"),
        ("I hope your home life is good", "I hope your home life is good"),
        ("when your in-laws come", "when your in-laws come"),
        ("I told you in the spring it was wind", "I told you in the spring it was wind"),
        ("We sat in my car it was freezing", "We sat in my car. It was freezing"),
        ("I know your better half is away", "I know your better half is away"),
    ],
)
def test_your_is_you_are_and_it_was_begins_a_sentence_only_where_nothing_else_is_meant(typed, mended):
    assert mend(typed, figures=True) == mended


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("because zorblina has me on till six", "because Zorblina has me on till six"),
        ("because ramiro quit so i work", "because Ramiro quit so I work"),
        ("can you ask zorblina to write", "can you ask Zorblina to write"),
        ("got a bacon butty and a brew", "got a bacon butty and a brew"),
        ("she's dead mardy about it", "she's dead mardy about it"),
    ],
)
def test_a_name_that_no_list_has_is_known_by_where_it_stands(typed, mended):
    assert mend(typed, figures=True) == mended
