"""Apostrophes that were left out are put in wherever they surely belong, and nowhere else."""

import pytest

from letters.words.english.mending import mend


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("mam said its rhodris sisters", "Mam said it's Rhodri's sisters"),
        ("anyway its out now", "anyway it's out now"),
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
    ],
)
def test_what_may_be_meant_so_stays(typed):
    assert mend(typed, figures=True) == typed
