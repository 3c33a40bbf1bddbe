import random

from letters.letter import Origin, Source
from letters.words.drafting.passage import authored
from letters.words.drafting.voice import CutSaying, say
from letters.words.forms.joints import joints_of


def cut(*lines: str, voice: str = "") -> list[CutSaying]:
    file = voice or "ours"
    return [
        CutSaying(Source(file, number), tuple((j, authored(words)) for j, words in joints_of(line)), voice)
        for number, line in enumerate(lines, 1)
    ]


POOL = cut(
    "I looked at a bowl, | and it looked back at me.",
    "I picked up a clock, | and my resolve gave way.",
    "I tried on a hat, | and hurried for the door.",
    "Who knows a kettle |q from a lamp?",
    "Who wants a ladder |q in December?",
)
HEADS = {"I looked at a bowl,": 1, "I picked up a clock,": 1, "I tried on a hat,": 1}


def all_said(pool: list[CutSaying], n: int = 1, seeds: int = 40) -> set[str]:
    return {spoken.text for seed in range(seeds) for spoken in say(pool, n, random.Random(seed))}


def test_the_chain_crosses_at_joints_of_one_type_only() -> None:
    said = all_said(POOL)
    assert "I looked at a bowl, and my resolve gave way." in said
    assert all(text.startswith("Who") == text.endswith("?") for text in said)
    assert not said & {saying.text for saying in POOL}


def test_words_that_lines_share_are_no_joint() -> None:
    pool = cut("I was in the house all day.", "You were in the house last night.")
    assert all_said(pool) == {"I was in the house all day.", "You were in the house last night."}


def test_every_line_that_was_crossed_is_a_source() -> None:
    spoken = next(
        s for seed in range(9) for s in say(POOL, 1, random.Random(seed)) if s.text.startswith("I l")
    )
    tail = {"and my resolve gave way.": 2, "and hurried for the door.": 3}[spoken.text.split(", ")[1]]
    assert spoken.sources == (Source("ours", 1), Source("ours", tail))
    assert not spoken.whole
    assert [(p.text, p.origin, p.sources) for p in spoken.passage] == [
        (spoken.text, Origin.VOICE, spoken.sources)
    ]


def test_sayings_that_go_together_share_no_half() -> None:
    for seed in range(20):
        spoken = say(POOL, 3, random.Random(seed))
        halves = [half for s in spoken for half in s.text.replace("lamp", ", lamp").split(", ")]
        assert len(halves) == len(set(halves))


def test_what_was_said_before_is_not_said_again() -> None:
    first = say(POOL, 1, random.Random(1))[0]
    for seed in range(20):
        for again in say(POOL, 9, random.Random(seed), first.echoes):
            assert not again.echoes & first.echoes


def test_a_line_with_joints_is_said_whole_only_when_nothing_new_fits() -> None:
    pool = cut("A cat sat, | and purred.", "My dog stood, | and barked.", "Nobody minded.")
    said = [s.text for seed in range(30) for s in say(pool, 1, random.Random(seed))]
    assert set(said) == {"A cat sat, and barked.", "My dog stood, and purred.", "Nobody minded."}
    heads_taken = frozenset().union(
        *(s.echoes for s in say(pool, 2, random.Random(1)) if not s.text.startswith("N"))
    )
    lone = cut("A cat sat, | and purred.")
    assert [(s.text, s.whole) for s in say(lone, 1, random.Random(1))] == [("A cat sat, and purred.", True)]
    assert say(lone, 1, random.Random(1), heads_taken) == ()


def test_an_empty_pool_says_nothing() -> None:
    assert say([], 2, random.Random(1)) == ()


def test_worn_lines_come_last() -> None:
    pool = cut("One thing.", "Another matter.")
    worn = [Source("ours", 1)]
    assert {say(pool, 1, random.Random(seed), worn=worn)[0].text for seed in range(9)} == {"Another matter."}


def test_the_chain_leaves_the_global_chance_alone() -> None:
    random.seed(5)
    before = random.getstate()
    say(POOL, 3, random.Random(1))
    assert random.getstate() == before


def test_the_same_chance_says_the_same() -> None:
    assert say(POOL, 3, random.Random(7)) == say(POOL, 3, random.Random(7))


FILM = ("I smile |because because of the hat.", "Everything in this drawer is older than the town.")
OURS = cut("I stay awake |because because you said so.", "Nobody knows where the ladder went.")


def test_an_imported_voice_crosses_with_ours_at_joints_and_is_never_said_whole() -> None:
    pool = OURS + cut(*FILM, voice="film")
    said = {s.text for seed in range(60) for s in say(pool, 2, random.Random(seed), weights={"film": 5.0})}
    assert said == {
        "I smile because you said so.",
        "I stay awake because of the hat.",
        "Nobody knows where the ladder went.",
    }


def test_an_imported_voice_that_nothing_crosses_is_silent() -> None:
    pool = OURS + cut(FILM[1], voice="film")
    said = {s.text for seed in range(30) for s in say(pool, 3, random.Random(seed), weights={"film": 50.0})}
    assert said
    assert FILM[1] not in said


def test_weight_moves_the_share_of_a_voice() -> None:
    pool = cut("Our one.", "Our two.", "Our three.") + cut(
        "Theirs is | this.", "Theirs was | that.", voice="b"
    )
    light, heavy = (
        sum(s.imported for seed in range(40) for s in say(pool, 1, random.Random(seed), weights={"b": w}))
        for w in (0.0001, 9.0)
    )
    assert light < heavy
