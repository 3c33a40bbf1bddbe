"""Sentences and paragraphs of a letter's body put elsewhere: each function gives the letter as it is then.

The date, the greeting and the close stay where they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from letters.errors import BriefError
from letters.letter import Letter, Paragraph, Part
from letters.words.editing import find_sentence
from letters.words.english.sentences import is_postscript

_FIXED = "That stays where it is: only the sentences of the letter itself can be moved."


def move(letter: Letter, key: str, step: int) -> Letter:
    """The letter with a sentence one place later (step 1) or earlier (-1), over the edge of its paragraph into the
    next; as it is where there is no such place."""
    body = _body(letter)
    at = _index(body, key)
    beside = body[at].sentences.index(find_sentence(letter, key)) + step
    if 0 <= beside < len(body[at].sentences):
        return put(letter, key, body[at].sentences[beside].key, after=step > 0)
    if not 0 <= at + step < len(body):
        return letter
    near = body[at + step].sentences[0 if step > 0 else -1]
    return put(letter, key, near.key, after=step < 0)


def move_paragraph(letter: Letter, key: str, step: int) -> Letter:
    """The letter with the paragraph of a sentence one place later or earlier."""
    body = _body(letter)
    at = _index(body, key)
    if not 0 <= at + step < len(body):
        return letter
    body[at], body[at + step] = body[at + step], body[at]
    return _with_body(letter, body)


def begin_paragraph(letter: Letter, key: str) -> Letter:
    """The letter with a paragraph that begins with this sentence; as it is where one does."""
    body = _body(letter)
    at = _index(body, key)
    place = body[at].sentences.index(find_sentence(letter, key))
    if not place:
        return letter
    head, tail = body[at].sentences[:place], body[at].sentences[place:]
    body[at : at + 1] = [replace(body[at], sentences=head), replace(body[at], sentences=tail, tight=False)]
    return _with_body(letter, body)


def join_paragraph(letter: Letter, key: str) -> Letter:
    """The letter with the paragraph that begins with this sentence joined to the one above; as it is where none does,
    or none stands above."""
    body = _body(letter)
    at = _index(body, key)
    if not at or body[at].sentences[0].key != key:
        return letter
    above = body[at - 1]
    body[at - 1 : at + 1] = [replace(above, sentences=(*above.sentences, *body[at].sentences))]
    return _with_body(letter, body)


def put(letter: Letter, key: str, target: str, after: bool) -> Letter:
    """The letter with a sentence right before or after another one."""
    one = find_sentence(letter, key)
    body = _body(letter)
    _index(body, key)
    _index(body, target)
    if key == target:
        return letter
    moved = []
    for paragraph in body:
        kept = [each for each in paragraph.sentences if each.key != key]
        at = next((n for n, each in enumerate(kept) if each.key == target), None)
        if at is not None:
            kept.insert(at + after, one)
        if kept:
            moved.append(replace(paragraph, sentences=tuple(kept)))
    return _with_body(letter, moved)


def put_below(letter: Letter, keys: Sequence[str]) -> Letter:
    """The letter with sentences of its body as a postscript, behind what stands in one already. Raises BriefError where
    none would be left."""
    body = _body(letter)
    for key in keys:
        _index(body, key)
    if {one.key for paragraph in body for one in paragraph.sentences} <= {*keys}:
        raise BriefError("The letter would say nothing above its postscript.", "sentence")
    below = tuple(find_sentence(letter, key) for key in keys)
    left = [
        replace(paragraph, sentences=kept)
        for paragraph in body
        if (kept := tuple(one for one in paragraph.sentences if one.key not in keys))
    ]
    whole = _with_body(letter, left)
    *above, last = whole.paragraphs
    if last.part is Part.POSTSCRIPT:
        return replace(whole, paragraphs=(*above, replace(last, sentences=(*last.sentences, *below))))
    first, *more = below
    said = first.text if is_postscript(first.text) else f"PS {first.text}"
    paragraph = Paragraph(Part.POSTSCRIPT, (replace(first, text=said), *more))
    return replace(whole, paragraphs=(*whole.paragraphs, paragraph))


def _body(letter: Letter) -> list[Paragraph]:
    return [paragraph for paragraph in letter.paragraphs if paragraph.part is Part.BODY]


def _index(body: list[Paragraph], key: str) -> int:
    """Where in the body the paragraph of a sentence stands. Raises BriefError where it is none of the body's."""
    for at, paragraph in enumerate(body):
        if key in [one.key for one in paragraph.sentences]:
            return at
    raise BriefError(_FIXED, "sentence")


def _with_body(letter: Letter, body: list[Paragraph]) -> Letter:
    first = next(n for n, paragraph in enumerate(letter.paragraphs) if paragraph.part is Part.BODY)
    others = [paragraph for paragraph in letter.paragraphs if paragraph.part is not Part.BODY]
    return replace(letter, paragraphs=(*others[:first], *body, *others[first:]))


MOVES: dict[str, Callable[[Letter, str], Letter]] = {
    "earlier": lambda letter, key: move(letter, key, -1),
    "later": lambda letter, key: move(letter, key, 1),
    "up": lambda letter, key: move_paragraph(letter, key, -1),
    "down": lambda letter, key: move_paragraph(letter, key, 1),
    "begin": begin_paragraph,
    "join": join_paragraph,
}
