import pytest

from letters.letter import Saying, Shelf, Source
from letters.words.checking import check_form, check_sayings
from letters.words.form import parse_form

SHELF = Shelf((), pools={"weather": (Saying("It rained.", Source("corpus/pools.txt", 1)),)})
GOOD = """title: x
occasions: missing you, moving day
tones: tender
needs: habit
takes: years
when: habit.base and not work
ask dish (words): What did you cook?
ask cold (yes or no): Is it cold?
---
{{ habit.sentence }} {{ reply(habit) }}  +home
(home and moving_day and cold) {{ years | in_words | capital }} years. {{ weather(2) | listed }}
/ {{ excuse(3) | lines }}
...

=== excuse
(abroad) I looked round, | and sighed.
I sat, | and slept.
"""


def faults(text: str) -> list[tuple[int, str]]:
    return [(fault.line, fault.message) for fault in check_form(parse_form(text, "x"), SHELF)]


def test_a_good_form_has_no_fault() -> None:
    assert faults(GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("tones: tender", "tones: tendr", 3, "tone “tendr” is not known; did you mean “tender”?"),
        (
            "tones: tender",
            "relationships: freind",
            3,
            "relationship “freind” is not known; did you mean “friend”?",
        ),
        ("takes: years", "takes: yaers", 5, "detail “yaers” is not known; did you mean “years”?"),
        ("takes: years", "takes: years, wish", 5, "no line of this template ever uses the detail “wish”"),
        ("takes: years", "takes: deed", 11, "uses the detail “years”"),
        ("when: habit.base", "when: habit.bse", 6, "“habit.bse” cannot be asked"),
        ("when: habit.base", "when: hobbit", 6, "the name “hobbit” is not known"),
        ("ask dish", "ask scene", 7, "already means something else"),
        ("habit.sentence }}", "habit.sentense }}", 10, "“habit.sentense” cannot be printed"),
        ("habit.sentence }}", "habbit.sentence }}", 10, "“habbit” is not known; did you mean “habit”?"),
        ("habit.sentence }}", "tender }}", 10, "“tender” is not known"),
        ("habit.sentence }}", "to.sentence }}", 10, "“to” has no “.sentence”"),
        ("habit.sentence }}", "scene }}", 10, "scene.open"),
        ("(home and", "(hom and", 11, "“hom” is not known; did you mean “home”?"),
        ("in_words", "in_wrds", 11, "filter “in_wrds” is not known"),
        ("weather(2)", "wether(2)", 11, "pool “wether” is not known; did you mean “weather”?"),
        ("excuse(3)", "weather(3)", 15, "the pool “excuse” is never used"),
        ("=== excuse", "=== habit", 15, "already means something else"),
        ("(abroad)", "(abrod)", 16, "“abrod” is not known"),
        ("I sat, |", "I sat, |do", 17, "no other saying of this pool has the joint “|do”"),
        ("I sat,", "{{ weather(1) }}", 17, "pool “weather” is not known"),
        ("...\n", "...\n...\n", 0, "more than once"),
    ],
)
def test_each_fault_is_named_with_its_line(old: str, new: str, line: int, says: str) -> None:
    assert old in GOOD
    found = faults(GOOD.replace(old, new, 1))
    assert any(at == line and says in message for at, message in found), found


def test_all_faults_are_named_and_not_only_the_first() -> None:
    text = GOOD.replace("tender", "tendr").replace("abroad", "abrod").replace("in_words", "in_wrds")
    assert [line for line, _ in faults(text)] == [3, 11, 16]


def test_a_needed_detail_that_only_conditions_use_is_a_fault_without_the_place_for_asides() -> None:
    text = "title: x\noccasions: y\nneeds: deed\n---\n(deed.me) Hello.\n/ Hi.\n"
    assert faults(text) == [(3, "no line of this template ever uses the detail “deed”")]
    assert faults(text + "...\n") == []


def test_sayings_of_the_corpus_may_speak_of_a_detail_but_not_of_a_form() -> None:
    source = Source("corpus/replies.txt", 3)
    good = Saying("{{ detail.sentence }} Well, {{ to }}.", source, 'detail.kind == "habit" and not several')
    bad = Saying("{{ excuse(1) }} {{ reply(detail) }}", source, "home")
    assert check_sayings([good], SHELF) == []
    assert [fault.message for fault in check_sayings([bad], SHELF)] == [
        "the name “home” is not known; did you mean “he”?",
        "the pool “excuse” is not known",
        "the pool “reply” is not known",
    ]
