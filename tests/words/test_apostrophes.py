"""Apostrophes that were left out are put in wherever they surely belong, and nowhere else."""

import pytest

from letters.words.english.mending import mend


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("mam said its rhodris sisters", "Mam said it's Rhodri's sisters"),
        ("its weird being back tbh", "it's weird being back tbh"),
        ("I am not afraid of babys", "I am not afraid of babies"),
        ("the babys room is done", "the baby's room is done"),
        ("her names temperance, be nice", "her name's Temperance, be nice"),
        ("their names are silly", "their names are silly"),
        ("with your flatmates listening", "with your flatmates listening"),
        ("I was told you were home from the General", "I was told you were home from the General"),
        ("anyway its out now", "anyway it's out now"),
        ("its every tuesday at the college", "it's every Tuesday at the college"),
        ("he said its name", "he said its name"),
        ("she's hid the ladder at uncle petes", "she's hid the ladder at Uncle Pete's"),
        (
            "you came back from auntie jans with a black eye",
            "you came back from Auntie Jan's with a black eye",
        ),
        ("aunty jeans knee is bad", "Aunty Jean's knee is bad"),
        ("uncle petes got the van", "Uncle Pete's got the van"),
        ("going to your cousins hen do in Leeds", "going to your cousin's hen do in Leeds"),
        ("my mates house", "my mate's house"),
        ("you fell asleep at daves", "you fell asleep at Dave's"),
        ("we went to my nans and it rained", "we went to my nan's and it rained"),
        ("Mums got the cake from Morrisons", "Mum's got the cake from Morrisons"),
        ("do you still have the kids school photos?", "do you still have the kids' school photos?"),
        (
            "when I start at the warehouse, its six till two?",
            "when I start at the warehouse, it's six till two?",
        ),
        ("the hotel deposit its 85 I think", "the hotel deposit it's 85 I think"),
        ("we're in Nan's car and its automatic", "we're in Nan's car and it's automatic"),
        ("its not finished, its his last one", "it's not finished, it's his last one"),
        ("thats what its for", "that's what it's for"),
        ("It rained. Its the best we had", "It rained. It's the best we had"),
        ("lets go", "let's go"),
        ("its great that your coming at six oclock", "it's great that you're coming at six o'clock"),
        ("we had tea at aunty marys and uncle kens", "we had tea at Aunty Mary's and Uncle Ken's"),
        ("you said no kids till your 30.", "you said no kids till you're 30."),
        ("todays the day", "today's the day"),
        ("we got the keys and were in", "we got the keys and we're in"),
        ("We finally moved and were in!", "We finally moved and we're in!"),
        ("she's packed her case and were off", "she's packed her case and we're off"),
        ("were all well here", "we're all well here"),
        ("were missing you loads", "we're missing you loads"),
        ("were moving to Leeds in June", "we're moving to Leeds in June"),
        ("can't wait till were there", "can't wait till we're there"),
        ("let me know when were allowed round", "let me know when we're allowed round"),
        ("I think were getting a dog", "I think we're getting a dog"),
        ("if were honest it was cold", "if we're honest it was cold"),
        ("well see you soon", "we'll see you soon"),
        ("well be down if the car holds", "we'll be down if the car holds"),
        ("I hope well meet up", "I hope we'll meet up"),
        ("and well have you to stay", "and we'll have you to stay"),
        ("shed love to see you", "she'd love to see you"),
        ("I hope your all keeping ok", "I hope you're all keeping ok"),
        ("if your ever up this way", "if you're ever up this way"),
        ("your in our thoughts", "you're in our thoughts"),
        ("your welcome any time", "you're welcome any time"),
        ("whose picking you up", "who's picking you up"),
        ("whose the new boss", "who's the new boss"),
    ],
)
def test_it_is_put_in(typed, mended):
    assert mend(typed, figures=True) == mended


@pytest.mark.parametrize(
    "typed",
    [
        "the dog wagged its tail",
        "the boat and its engine",
        "we saw its two heads",
        "its good side was out",
        "it turned its back on us",
        "we ate all its cakes",
        "in its own way",
        "my mates are daft",
        "my cousins came",
        "the mums got a cake",
        "my sisters lost touch",
        "we left it at the Smiths",
        "auntie said no",
        "uncle and aunt came",
        "he lets go",
        "we watched tipping point",
        "he told the man it was him",
        "until your 30 days are up",
        "we were in when they came",
        "they got the keys and were in by noon",
        "they exchanged and were over the moon",
        "We ran for it and were soaked",
        "we got lost and were late",
        "were you there",
        "were the kids good",
        "the boys that were in the band",
        "the kids came and were sick",
        "what were we like",
        "were stuck on the ferry",
        "so were the kids",
        "all well here",
        "well done you",
        "you did well see you soon",
        "might as well be honest",
        "the shed door",
        "your going away party",
        "your right arm",
        "I love your singing",
        "whose wedding was it",
        "whose idea was it",
        "Well have a lovely time",
    ],
)
def test_what_may_be_meant_so_stays(typed):
    assert mend(typed, figures=True) == typed


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("the lodgers gone", "the lodger's gone"),
        ("the canteen has gone downhill", "the canteen has gone downhill"),
        ("my dog was asleep", "my dog was asleep"),
        ("your mum has been", "your mum has been"),
        ("the boilers broken again", "the boiler's broken again"),
        ("the phones dead", "the phone's dead"),
        ("dads retired", "Dad's retired"),
        ("my husbands at work", "my husband's at work"),
        ("hows mums move", "how's Mum's move"),
        ("heard your let out early", "heard you're let out early"),
        ("so your finished with the chemo", "so you're finished with the chemo"),
        ("your invited to the party", "you're invited to the party"),
        ("your moving to leeds", "you're moving to Leeds"),
        ("its weird not having you here", "it's weird not having you here"),
        ("its empty without you", "it's empty without you"),
    ],
)
def test_how_something_is_is_told_of_one(typed, mended):
    assert mend(typed) == mended


@pytest.mark.parametrize(
    "right",
    [
        "the shops closed and we walked home",
        "the kids asleep upstairs",
        "the keys gone missing",
        "the lodgers are gone",
        "the days gone by were better",
        "I hope your leg gets better soon.",
        "your lost dog",
        "your married daughter and her kids",
        "your let out clause",
        "your moving day is near",
        "your having written to me after the accident",
        "its head fell off",
        "its empty shell",
        "I hope your going was easy.",
        "We all think your going to Spain is brave.",
    ],
)
def test_several_and_what_is_yours_stay(right):
    assert mend(right) == right
