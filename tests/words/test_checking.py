import re

import pytest

from letters.errors import TemplateError
from letters.letter import Saying, Shelf, Source
from letters.words.drafting.checking import check_form, check_pools, check_sayings, column_of
from letters.words.forms.form import parse_form

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
I stood up, | and sang.
I went out, | and came back.
I tried the door, | and the window.
I rang a friend, | and she laughed.
I made a list, | and lost it.
I took the bus, | and then another.
I bought a stamp, | and licked it.
I read the paper, | and did the crossword.
I fed the fish, | and talked to it.
I swept the step, | and the one below.
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
        ("I swept the step, | and the one below.\n", "", 15, "the pool “excuse” has 11 sayings; write 12"),
    ],
)
def test_each_fault_is_named_with_its_line(old: str, new: str, line: int, says: str) -> None:
    assert old in GOOD
    found = faults(GOOD.replace(old, new, 1))
    assert any(at == line and says in message for at, message in found), found


def test_all_faults_are_named_and_not_only_the_first() -> None:
    text = GOOD.replace("tender", "tendr").replace("abroad", "abrod").replace("in_words", "in_wrds")
    assert [line for line, _ in faults(text)] == [3, 11, 16]


@pytest.mark.parametrize(
    ("old", "new", "column"),
    [
        ("tones: tender", "tones: tender, tendr", 16),
        ("(home and", "(hom and", 2),
        ("in_words", "in_wrds", 43),
        ("habit.sentence }}", "habbit.sentence }}", 4),
        ("(abroad)", "(abrod)", 2),
        ("I sat, |", "I sat, |do", 8),
    ],
)
def test_a_fault_has_its_column(old: str, new: str, column: int) -> None:
    text = GOOD.replace(old, new, 1)
    (fault,) = check_form(parse_form(text, "x"), SHELF)
    assert column_of(fault, text) == column


def test_a_fault_of_the_whole_file_has_no_column() -> None:
    assert column_of(TemplateError("nothing", "x.form", 0), GOOD) == 0


def test_every_fault_says_what_to_do() -> None:
    """A message has a second half: after a semicolon, or the word that was meant."""
    hints = re.compile(r"; |use |did you mean|add |write |give ")
    broken = [
        ("tones: tender", "tones: xyzzy"), ("takes: years", "takes: years, wish"), ("habit.sentence }}", "tender }}"),
        ("habit.sentence }}", "to.sentence }}"), ("habit.sentence }}", "scene }}"), ("in_words", "in_wrds"),
        ("excuse(3)", "weather(3)"), ("I sat, |", "I sat, |do"), ("when: habit.base", "when: habit.bse"),
    ]  # fmt: skip
    for old, new in broken:
        for _, message in faults(GOOD.replace(old, new, 1)):
            assert hints.search(message), message


def test_the_dots_may_stand_once() -> None:
    with pytest.raises(TemplateError, match="line 14: the “...” stands here more than once; keep one"):
        parse_form(GOOD.replace("...\n", "...\n...\n"), "x")


def test_a_needed_detail_that_only_conditions_use_is_a_fault_without_the_place_for_asides() -> None:
    text = "title: x\noccasions: y\nneeds: deed\n---\n(deed.me) Hello.\n/ Hi.\n"
    assert faults(text) == [
        (3, "no line of this template ever uses the detail “deed”; use it or take its name out here")
    ]
    assert faults(text + "...\n") == []


def test_sayings_of_the_corpus_may_speak_of_a_detail_but_not_of_a_form() -> None:
    source = Source("corpus/replies.txt", 3)
    good = Saying("{{ detail.sentence }} Well, {{ to }}.", source, 'detail.kind == "habit" and not several')
    bad = Saying("{{ excuse(1) }} {{ reply(detail) }}", source, "home")
    assert check_sayings([good], SHELF) == []
    assert [fault.message for fault in check_sayings([bad], SHELF)] == [
        "the name “home” is not known; did you mean “he”?",
        "the pool “excuse” is not known; none can stand here",
        "the pool “reply” is not known; none can stand here",
    ]


def test_a_pool_of_the_corpus_is_checked_as_a_whole() -> None:
    lines = tuple(Saying(f"I did {n}, | and slept.", Source("corpus/pools.txt", n)) for n in range(2, 13))
    odd = Saying("I sat, |do and sang.", Source("corpus/pools.txt", 13))
    assert [fault.message for fault in check_pools({"few": lines})] == [
        "the pool “few” has 11 sayings; write 12 or more, or it will repeat itself"
    ]
    assert [(fault.line, fault.message[:40]) for fault in check_pools({"many": (*lines, odd)})] == [
        (13, "no other saying of this pool has the joi")
    ]
