"""What nobody told is found by its sources, until the writer has made it theirs."""

from __future__ import annotations

from dataclasses import replace

from letters.letter import Brief, Letter, Origin, Paragraph, Part, Saying, Sentence, Shelf, Source
from letters.words.drafting.inventions import invented
from letters.words.forms.form import parse_form

SCENE, MOMENT, PLAIN = Source("scenes", 1), Source("replies", 2), Source("form", 3)
SHELF = Shelf(
    (), scenes={"train": (Saying("A horse.", SCENE),)}, replies={"moments": (Saying("A hat.", MOMENT),)}
)


def letter(*said: Sentence) -> Letter:
    return Letter(Brief("Ana", "Leo", "friend", "thanks"), "x", (Paragraph(Part.BODY, said),))


def test_scenes_and_moments_are_invented() -> None:
    one = Sentence("a", "A horse.", Origin.TEMPLATE, (SCENE, PLAIN))
    two = Sentence("b", "A hat.", Origin.TEMPLATE, (MOMENT, PLAIN))
    three = Sentence("c", "Thank you.", Origin.TEMPLATE, (PLAIN,))
    assert invented(letter(one, two, three), SHELF) == {"a", "b"}


def test_what_a_template_marks_soft_is_invented() -> None:
    form = parse_form(
        "title: T\nidea: i\noccasions: thanks\n---\nThere's a pie in the oven.  +soft\nThank you.\n", "x"
    )
    pie, thanks = (way.source for paragraph in form.paragraphs for beat in paragraph for way in beat.ways)
    told = letter(
        Sentence("a", "There's a pie.", Origin.TEMPLATE, (pie,)),
        Sentence("b", "Thank you.", Origin.TEMPLATE, (thanks,)),
        Sentence("c", "I laughed on the bus.", Origin.TEMPLATE, (MOMENT,)),
    )
    replies = {"moments": (Saying("I laughed on the bus.", MOMENT),)}
    assert invented(told, Shelf((form,), replies=replies)) == {"a", "c"}


def test_what_was_laid_in_over_a_soft_line_is_not_invented() -> None:
    form = parse_form("title: T\nidea: i\noccasions: thanks\n---\nThere's a pie.  +soft\nThank you.\n", "x")
    pie = form.paragraphs[0][0].ways[0].source
    other = Source("templates/y.form", 7)
    told = letter(
        Sentence("a", "There's a pie.", Origin.TEMPLATE, (pie,)),
        Sentence("b", "I'm well.", Origin.TEMPLATE, (other, pie)),
    )
    assert invented(told, Shelf((form,))) == {"a"}


def test_what_was_kept_or_edited_is_the_writers() -> None:
    one = Sentence("a", "A horse.", Origin.TEMPLATE, (SCENE,))
    kept, edited = replace(one, locked=True), replace(one, key="b", origin=Origin.WRITER)
    assert invented(letter(kept, edited), SHELF) == frozenset()
