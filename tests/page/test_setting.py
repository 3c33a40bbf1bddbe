import dataclasses

import pytest

from letters.errors import DoesNotFit
from letters.ink import Paper, ShapedLetter, ShapedParagraph, ShapedWord
from letters.letter import Part
from letters.page.breaking import fill_line, word_gap
from letters.page.papers import paper_named
from letters.page.setting import set_pages
from letters.penmanship import Hand, Manner

A4 = Paper("A4", 210.0, 297.0)


def word(width, text="word", number=0):
    return ShapedWord("s1", number, text, (), 0.0, width)


def test_a_line_takes_what_fits():
    line = fill_line([word(10.0)] * 5, measure=34.0, manner=Manner(word_gap=1.0), seed=1)
    assert len(line.words) == 3
    assert line.words[0].x == 0
    assert line.width <= 34.5


def test_gaps_are_wider_after_a_full_stop_and_tighter_at_the_edge():
    plain, stop = word_gap("car", "ran", 0.2, 1.0, 0.0), word_gap("car.", "ran", 0.2, 1.0, 0.0)
    assert stop > plain > word_gap("car", "ran", 1.0, 1.0, 0.0)
    assert word_gap("I", "ran", 0.2, 1.0, 0.0) > plain
    assert word_gap("of", "the", 0.2, 1.0, 0.0) < plain < word_gap("car", "because", 0.2, 1.0, 0.0)


def test_a_word_wider_than_the_paper_says_so():
    with pytest.raises(DoesNotFit, match="wider than the paper"):
        fill_line([word(60.0, "Donaudampfschiff")], measure=50.0, manner=Manner(word_gap=1.0), seed=1)


def shaped(*paragraphs):
    return ShapedLetter(Hand("box", "Box", {}, manner=Manner(x_height=2.0, leading=3.0)), paragraphs)


def body(count, width=6.0, part=Part.BODY):
    return ShapedParagraph(part, tuple(word(width, number=n) for n in range(count)))


def test_no_word_is_lost_over_many_pages():
    pages = set_pages(shaped(body(1500), body(40)), A4, seed=3)
    placed = [p for page in pages for line in page.lines for p in line.words]
    assert len(placed) == 1540
    assert len(pages) > 2
    for page in pages:
        heights = [line.y for line in page.lines]
        assert heights == sorted(heights, reverse=True)
        assert heights[-1] > 15


def test_the_date_stands_to_the_right_and_the_body_to_the_left():
    (page,) = set_pages(shaped(body(3, part=Part.DATELINE), body(3)), A4, seed=3)
    date, first = page.lines
    assert date.words[0].x > page.measure / 2
    assert abs(first.words[0].x) < 2


def test_a_signature_is_written_larger():
    name = ShapedParagraph(Part.SIGNATURE, (dataclasses.replace(word(6.0, "Eleanor"), signed=True),))
    (page,) = set_pages(shaped(body(30), body(2, part=Part.CLOSING), name), A4, seed=3)
    assert page.lines[-1].words[0].size > 1.0


@pytest.mark.parametrize(("width", "height"), [(105.0, 148.0), (148.0, 210.0), (215.9, 279.4)])
def test_lines_stay_on_every_paper(width, height):
    paper = Paper("p", width, height)
    for page in set_pages(shaped(body(200)), paper, seed=1):
        right = max(p.x + p.word.advance for line in page.lines for p in line.words)
        assert page.left + right * page.x_height < width - 0.03 * width


def taken(words, measure=24.0):
    """How many words the first line takes, seed by seed."""
    return [len(fill_line(words, measure, Manner(word_gap=1.0), seed).words) for seed in range(60)]


def test_the_last_word_of_a_paragraph_takes_a_short_one_along_at_times():
    short = taken([word(4.0, number=n) for n in range(4)] + [word(2.0, "so", 4), word(4.0, "it.", 5)], 22.6)
    assert set(short) == {4, 5}
    assert set(taken([word(4.0, "wordless", n) for n in range(5)] + [word(5.0, "it.", 5)], 26.0)) == {5}


def test_a_short_last_word_runs_over_the_edge_where_another_would_not():
    words = [word(4.0, number=n) for n in range(5)]
    assert set(taken([*words, word(1.2, "it.", 5)], 25.0)) == {6}
    assert set(taken([*words, word(1.2, "in", 5), word(1.2, "it.", 6)], 24.4)) == {5, 6}


def test_a_last_word_mostly_goes_into_the_margin_where_there_is_one():
    words = [*(word(4.0, number=n) for n in range(5)), word(4.0, "there.", 5)]
    alone, taken_in = (
        [len(fill_line(words, 25.9, Manner(word_gap=1.0), seed, beyond=wide).words) for seed in range(60)]
        for wide in (0.0, 8.5)
    )
    assert 6 not in alone
    assert 40 < taken_in.count(6) < 60


def indents(**manner):
    """Where the lines of a short letter begin (x-heights), by their part, over some days."""
    parts = (Part.SALUTATION, Part.BODY, Part.CLOSING, Part.SIGNATURE)
    hand = Hand("box", "Box", {}, manner=Manner(x_height=2.0, leading=3.0, **manner))
    begun = {part: [] for part in parts}
    for seed in range(12):
        (page,) = set_pages(ShapedLetter(hand, tuple(body(2, part=part) for part in parts)), A4, seed)
        for part, line in zip(parts, page.lines, strict=True):
            begun[part].append(line.words[0].x)
    return begun


def test_a_person_sets_a_page_in_their_own_way():
    school = indents(first_line=4.0, indent=0.4, name=6.0)
    block = indents()
    assert min(school[Part.BODY]) > 2 and max(map(abs, school[Part.SALUTATION])) < 1.5
    steps = [
        name - closing for name, closing in zip(school[Part.SIGNATURE], school[Part.CLOSING], strict=True)
    ]
    assert min(steps) > 3 and max(steps) < 9
    assert max(abs(x) for begun in block.values() for x in begun) < 1.5


@pytest.mark.parametrize(
    ("ruling", "count"),
    [("blank", n) for n in range(218, 254, 5)] + [("college", n) for n in range(120, 158, 5)],
)
def test_no_page_holds_a_closing_and_a_name_alone(ruling, count):
    name = ShapedParagraph(Part.SIGNATURE, (dataclasses.replace(word(6.0, "Eleanor"), signed=True),))
    letter = shaped(body(count), body(2, part=Part.CLOSING), name)
    pages = set_pages(letter, paper_named("A6", ruling), seed=3)
    assert sum(len(line.words) for page in pages for line in page.lines) == count + 3
    assert len(pages[-1].lines) > 2
    for page in pages:
        heights = [line.y for line in page.lines]
        assert heights == sorted(heights, reverse=True) and heights[-1] > 4


@pytest.mark.parametrize("count", range(218, 254, 5))
def test_a_name_stands_alone_on_no_page(count):
    name = ShapedParagraph(Part.SIGNATURE, (dataclasses.replace(word(6.0, "Eleanor"), signed=True),))
    pages = set_pages(shaped(body(count), name), paper_named("A6", "blank"), seed=3)
    assert len(pages[-1].lines) > 1


def test_a_longer_paragraph_leaves_the_lines_of_the_others_as_they_were():
    def lines(first):
        paragraphs = [
            ShapedParagraph(
                Part.BODY, tuple(ShapedWord(key, n, "word", (), 0.0, 5.0 + n % 3) for n in range(count))
            )
            for key, count in (("s1", first), ("s2", 90))
        ]
        (page,) = set_pages(shaped(*paragraphs), A4, seed=3)
        told = [
            [(p.word.number, p.squeeze) for p in line.words]
            for line in page.lines
            if line.words[0].word.sentence == "s2"
        ]
        return told, len(page.lines)

    before, after = lines(20), lines(60)
    assert after[1] > before[1] and after[0] == before[0]
