"""What somebody has read before is said in other words, or left out where nobody would miss it."""

from dataclasses import replace

import pytest
from shelves import SHIPPED

from letters.letter import Brief, Letter, Part, Shelf
from letters.pipeline import draft
from letters.words.drafting.compose import compose
from letters.words.drafting.freshening import freshened
from letters.words.drafting.guards import plain, runs
from letters.words.forms.form import parse_form, parse_sayings

THANKS = Brief("Ann", "Bob", "friend", "thanks", details=(("thing", "the green mug"),))
WAYS = parse_sayings(
    "=== thing\nI was thinking of {{ thing }} the other day.\nI haven't forgotten {{ thing }}, not for one day.",
    "corpus/ways.txt",
)


def shelf_of(body: str, occasion: str = "thanks") -> Shelf:
    return Shelf((parse_form(f"title: x\noccasions: {occasion}\ntakes: thing\n---\n{body}", "x"),), ways=WAYS)


def body(letter: Letter) -> str:
    return " | ".join(p.text for p in letter.paragraphs if p.part is Part.BODY)


def written(shelf: Shelf, n: int, brief: Brief = THANKS) -> list[Letter]:
    """Letters to one person, each with all before it in mind."""
    letters: list[Letter] = []
    for seed in range(n):
        letters.append(draft(replace(brief, seed=seed), shelf, letters))
    return letters


def test_what_was_told_is_hung_in_other_ways_as_long_as_there_are_any() -> None:
    letters = written(
        shelf_of("Thank you.\nI think of {{ thing }} at home and smile.\nThank you again.\n"), 4
    )
    told = [body(letter).split(". ")[1] for letter in letters]
    assert told[0] == "I think of the green mug at home and smile"
    assert {*told[1:3]} == {
        "I was thinking of the green mug the other day",
        "I haven’t forgotten the green mug, not for one day",
    }
    assert told[3] in told[:3]  # none is left: it is told all the same


def test_no_short_way_is_taken_twice_while_there_is_another() -> None:
    ways = parse_sayings(
        "=== thing\nOnly {{ thing }}.\nEven {{ thing }}.\nJust {{ thing }}.", "corpus/ways.txt"
    )
    shelf = shelf_of("Thank you.\nI think of {{ thing }} at home and smile.\nGood day.\n")
    told = [body(letter).split(". ")[1] for letter in written(replace(shelf, ways=ways), 4)]
    assert len({*told}) == 4


def test_words_that_were_told_may_be_read_again_and_only_ours_are_others() -> None:
    told = "the green mug that stood on the shelf by the door"
    brief = replace(THANKS, details=(("thing", told),))
    first, second = written(shelf_of("Thank you.\nI think of {{ thing }} at home and smile.\n"), 2, brief)
    assert told in body(first) and told in body(second)
    assert "at home and smile" in body(first) and "at home and smile" not in body(second)


@pytest.mark.parametrize(
    ("lines", "again"),
    [
        ("Thank you.\nI miss {{ thing }} and those days. I won't stop.", True),  # the line goes on from it
        ("I miss {{ thing }} and those days.\nThank you.", True),  # nothing else there opens a letter so
        ("Thank you.\nI miss {{ thing }} and those days.", False),
    ],
)
def test_what_opens_a_letter_or_a_line_is_not_given_up_for_anything(lines: str, again: bool) -> None:
    letters = written(shelf_of(f"{lines}\nGood day.\n"), 2)
    assert ["and those days" in body(one) for one in letters] == [True, again]


def test_what_opens_a_letter_gives_way_to_what_opens_one_otherwise() -> None:
    ways = parse_sayings("=== thing\nI'm so glad of {{ thing }}.", "corpus/ways.txt")
    shelf = replace(shelf_of("I miss {{ thing }} and those days.\nThank you.\nGood day.\n"), ways=ways)
    assert body(written(shelf, 2)[1]).startswith("I’m so glad of the green mug.")


@pytest.mark.parametrize(
    ("line", "after", "again"),
    [
        ("Nobody else had one like it.", "The rest is fine here.", False),
        ("Nobody else had one like it.", "That is so.", True),  # leans on what would go
        ("Thank you for all of that.", "The rest is fine here.", True),  # what the letter is about
        ("Do you like what I like?  +asked", "(asked) The rest is fine here.", True),
    ],
)
def test_a_sentence_that_tells_nothing_goes_where_nobody_would_miss_it(
    line: str, after: str, again: bool
) -> None:
    shelf = shelf_of(f"Thank you for {{{{ thing }}}}.\n{line}\n{after}\nGood day.\n")
    first, second = written(shelf, 2)
    said = line.split("  +")[0]
    assert said in body(first)
    assert (said in body(second)) is again


def test_a_letter_goes_on_saying_what_it_is_about() -> None:
    shelf = shelf_of("Good day.\nIt makes me so glad to think of {{ thing }}.\nMany more.\n", "new baby")
    letters = written(shelf, 2, replace(THANKS, occasion="new baby"))
    assert all("so glad" in body(one) for one in letters)


def test_a_sentence_with_other_ways_is_said_in_one_of_them() -> None:
    shelf = shelf_of(
        "I have {{ thing }}.\nNobody else had one like it.\n/ You could look for years.\nGood day.\n"
    )
    first = next(one for one in written(shelf, 9) if "Nobody else" in body(one))
    assert "You could look for years." in body(freshened(first, [first], shelf))


def test_a_letter_to_somebody_new_is_as_it_was_drafted() -> None:
    shelf = shelf_of("Thank you.\nI think of {{ thing }} at home and smile.\n")
    assert draft(THANKS, shelf) == compose(THANKS, shelf)
    first = draft(THANKS, shelf)
    assert freshened(first, [first], shelf) == freshened(first, [first], shelf) != first


def test_ten_letters_of_the_shelf_that_ships_share_few_words_in_a_row() -> None:
    brief = Brief(
        "Milo", "Jo", "child", "birthday", details=(("thing", "his dinosaur suitcase"), ("age", "6"))
    )
    letters = written(SHIPPED, 10, brief)
    seen: set[tuple[str, ...]] = set()
    shares = []
    for letter in letters:
        now = {run for p in letter.paragraphs if p.part is Part.BODY for run in runs(p.text, 7)}
        shares.append(len(now & seen) / max(len(now), 1))
        seen |= now
    assert sum(shares[1:]) / 9 < 0.15
    assert all("your dinosaur suitcase" in plain(body(one)) for one in letters)
