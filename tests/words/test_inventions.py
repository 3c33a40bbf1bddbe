"""What nobody told is found by its sources, until the writer has made it theirs."""

from __future__ import annotations

from dataclasses import replace

from letters.letter import Brief, Letter, Origin, Paragraph, Part, Saying, Sentence, Shelf, Source
from letters.words.inventions import invented

SCENE, NEWS, PLAIN = Source("scenes", 1), Source("pools", 2), Source("form", 3)
SHELF = Shelf(
    (), scenes={"train": (Saying("A horse.", SCENE),)}, pools={"trifles": (Saying("A hat.", NEWS),)}
)


def letter(*said: Sentence) -> Letter:
    return Letter(Brief("Ana", "Leo", "friend", "thanks"), "x", (Paragraph(Part.BODY, said),))


def test_scenes_and_trifles_are_invented() -> None:
    one = Sentence("a", "A horse.", Origin.TEMPLATE, (SCENE, PLAIN))
    two = Sentence("b", "A hat.", Origin.VOICE, (NEWS, PLAIN))
    three = Sentence("c", "Thank you.", Origin.TEMPLATE, (PLAIN,))
    assert invented(letter(one, two, three), SHELF) == {"a", "b"}


def test_what_was_kept_or_edited_is_the_writers() -> None:
    one = Sentence("a", "A horse.", Origin.TEMPLATE, (SCENE,))
    kept, edited = replace(one, locked=True), replace(one, key="b", origin=Origin.WRITER)
    assert invented(letter(kept, edited), SHELF) == frozenset()
