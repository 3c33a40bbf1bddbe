"""Accented characters, composed from a hand's letters and its marks as Unicode decomposes them. A character that the
hand file draws itself is left as drawn."""

from __future__ import annotations

import dataclasses
import unicodedata

from letters.penmanship import Allograph, Knot, Stroke

# combining character → name of the mark in a hand file
MARKS = {
    "\u0300": "grave", "\u0301": "acute", "\u0302": "circumflex", "\u0303": "tilde", "\u0308": "diaeresis",
    "\u030a": "ring", "\u0327": "cedilla", "\u030c": "caron", "\u0304": "macron", "\u0306": "breve",
    "\u0307": "dot", "\u030b": "double-acute", "\u0328": "ogonek",
}  # fmt: skip
_BELOW = {"cedilla", "ogonek"}
_COMPOSED = [chr(c) for c in range(0xC0, 0x180)]
_CLEAR = 0.22  # white between the letter and its mark, in x-heights


def with_accents(
    shapes: dict[str, tuple[Allograph, ...]], marks: dict[str, tuple[Stroke, ...]]
) -> dict[str, tuple[Allograph, ...]]:
    """The shapes together with every accented one that the marks allow."""
    result = dict(shapes)
    for character in _COMPOSED:
        parts = unicodedata.normalize("NFD", character)
        if character in result or len(parts) != 2:
            continue
        base, mark = parts[0], MARKS.get(parts[1], "")
        if base in shapes and mark in marks:
            result[character] = tuple(_accented(a, character, mark, marks[mark]) for a in shapes[base])
    return result


def _accented(letter: Allograph, character: str, mark: str, strokes: tuple[Stroke, ...]) -> Allograph:
    dotted = letter.text in "ij"
    kept = tuple(s for s in letter.strokes if not (dotted and s.late))
    x, y = _seat(kept, mark in _BELOW)
    moved = tuple(_moved(s, x, y) for s in strokes)
    return dataclasses.replace(
        letter, name=letter.name.replace(letter.text, character, 1), text=character, strokes=kept + moved
    )


def _seat(strokes: tuple[Stroke, ...], below: bool) -> tuple[float, float]:
    """Where a mark's origin goes: over the middle of the letter's head, or under the middle of its foot."""
    body = [
        k for s in strokes if not s.late for k in s.knots[s.lead : None if s.exit is None else s.exit + 1]
    ]
    top = max(k.y for k in body)
    if below:
        low = max(0.3, min(k.y for k in body))
        foot = [k.x for k in body if k.y <= low]
        return (min(foot) + max(foot)) / 2, 0.0
    head = [k.x for k in body if k.y > top - 0.55]
    return (min(head) + max(head)) / 2, max(top, 0.9) + _CLEAR


def _moved(stroke: Stroke, x: float, y: float) -> Stroke:
    # not by replace(): a hand has a thousand of them
    knots = tuple(Knot(k[0] + x, k[1] + y, *k[2:]) for k in stroke.knots)
    return Stroke(knots, stroke.lead, stroke.approach, stroke.exit, late=True)
