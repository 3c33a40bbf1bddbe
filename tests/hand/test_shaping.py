from collections import Counter
from dataclasses import replace

import pytest

from letters.errors import MissingGlyph
from letters.hand.habits import Habits, Person
from letters.hand.handfile import parse_hand
from letters.hand.shaping import shape
from letters.library import hand_text


@pytest.fixture(scope="module")
def theodore(tmp_path_factory):
    text, file = hand_text("theodore", tmp_path_factory.mktemp("data"))
    return parse_hand(text, "theodore", file)


def words(shaped):
    return [w for p in shaped.paragraphs for w in p.words]


def test_in_the_box_hand_a_word_is_as_wide_as_it_is_long(box_hand, letter_of):
    one, three = words(shape(letter_of("a cab"), box_hand, 1))
    assert (one.advance, three.advance) == pytest.approx((1.0, 3.0))
    assert [g.x for g in three.glyphs] == pytest.approx([0.0, 1.0, 2.0])


def test_a_character_that_the_hand_lacks_is_named_with_its_place(box_hand, letter_of):
    with pytest.raises(MissingGlyph, match="character 3 of the letter") as caught:
        shape(letter_of("ab♥"), box_hand, 1)
    assert (caught.value.character, caught.value.position, caught.value.hand) == ("♥", 2, "box")


def structure(word):
    return tuple((g.allograph.name, g.joined) for g in word.glyphs)


def test_common_words_do_not_repeat(theodore, letter_of):
    the = [structure(w) for w in words(shape(letter_of("the " * 10), theodore, 5))]
    assert len(set(the)) >= 4


def test_a_word_keeps_its_structure_when_a_later_sentence_changes(theodore, letter_of):
    before = words(shape(letter_of("We slept in the car.", "It was cold."), theodore, 3))
    after = words(shape(letter_of("We slept in the car.", "It was warm and dry."), theodore, 3))
    assert [structure(w) for w in before[:5]] == [structure(w) for w in after[:5]]


def test_another_seed_is_another_day(theodore, letter_of):
    text = letter_of("the kitchen is colder than the garden")
    one, two = (Counter(structure(w) for w in words(shape(text, theodore, s))) for s in (1, 2))
    assert one != two


def test_the_joined_hand_never_lifts_inside_a_word(tmp_path, letter_of):
    text, file = hand_text("loretta", tmp_path)
    (word,) = words(shape(letter_of("remember"), parse_hand(text, "loretta", file), 1))
    assert [g.joined for g in word.glyphs] == [False] + [True] * 7


@pytest.mark.parametrize("text", ["“Hi!”,", "(this)”.", "’;", "”?", "—,", "o’clock", "“‘Oh,’”"])
def test_marks_never_fold_a_word_back_upon_itself(text, theodore, letter_of):
    (word,) = words(shape(letter_of(text), theodore, 2))
    places = [g.x for g in word.glyphs]
    assert min(b - a for a, b in zip(places, places[1:], strict=False)) > -0.35
    assert word.advance > 0.05 * len(text)  # a semicolon hangs by its head under a closing quote


def test_a_shape_that_is_drawn_anew_leaves_all_other_habits_as_they_were(tmp_path):
    text, file = hand_text("theodore", tmp_path)
    more = text + "\na.77 : 60,90 10,50 50,0 62,100 60,10\nb.77 : 0,200 0,0\n"
    told = []
    for hand in (parse_hand(text, "theodore", file), parse_hand(more, "theodore", file)):
        habits = Habits(Person(hand), 3)
        shapes = zip(habits.person.shapes, habits.mood, strict=True)
        likings = {a.name: (habits.person.usual[id(a)], mood) for a, mood in shapes}
        told.append((likings, habits.joins))
    before, after = told
    assert after[0].keys() - before[0].keys() >= {"a.77", "b.77", "á.77"}
    assert {name: after[0][name] for name in before[0]} == before[0]
    assert after[1] == before[1]


def uncertain(shaped):
    """How far two letters that stood together ten times are neither always joined nor never (0–½)."""
    joins = {}
    for before, after in (pair for w in words(shaped) for pair in zip(w.glyphs, w.glyphs[1:], strict=False)):
        joins.setdefault(before.allograph.text[-1] + after.allograph.text[0], []).append(after.joined)
    shares = [sum(joined) / len(joined) for joined in joins.values() if len(joined) >= 10]
    return sum(min(share, 1 - share) for share in shares) / len(shares)


def test_who_has_the_habit_joins_two_letters_as_always_or_not_as_always(tmp_path, letter_of):
    text, file = hand_text("maria", tmp_path)
    maria = parse_hand(text, "maria", file)
    said = letter_of(*["the kitchen is warm and the others have eaten under the old tree in the garden"] * 20)
    free, used = (replace(maria, manner=replace(maria.manner, habit=so)) for so in (0.0, 0.85))
    assert uncertain(shape(said, used, 3)) < 0.5 * uncertain(shape(said, free, 3))
