"""A hand laid out to be looked at: every allograph alone and without unevenness, the joins of common pairs, a page.

What is made here is ink; output/chart.py puts it on paper with names and knots."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass

from letters.hand.spacing import spacing_of
from letters.hand.writing import Scribe
from letters.ink import Paper, Placed, SetLine, SetPage, ShapedGlyph, ShapedWord, WrittenWord
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence
from letters.penmanship import Allograph, Hand, Pen

PAIRS = (
    "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co "
    "me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us "
    "ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa "
    "im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ke "
    "fr oo av ag if ap gr od bo sp rd do uc bu ei ov by rm ep tt oc fa ef cu rn gi da yo cr cl du ga "
    "qu ue ff ba ey ls va um pp ua up lu go ht ru ug ds lt pi rc rr eg au ck ew mu br bi pt ak pu ui"
)
PARAGRAPH = (
    "Dear Margaret, thank you for the parcel that came on Tuesday. The blue scarf is warm and light, "
    "and I have worn it every single morning since, even indoors, because the boiler has given up "
    "again and the kitchen is colder than the garden. Do you remember the summer we took the slow "
    "train to the coast and missed every connection? I found the photographs last week, in a box "
    "under the stairs. You are laughing in all of them. With much love, Eleanor"
)


@dataclass(frozen=True)
class Cell:
    """An allograph on the chart: its ink and its knots by stroke, in mm about its own origin."""

    name: str
    word: WrittenWord
    knots: tuple[tuple[tuple[float, float], ...], ...]


def calm(hand: Hand) -> Hand:
    """The same hand with all its unevenness taken out."""
    return dataclasses.replace(
        hand, manner=dataclasses.replace(hand.manner, wobble=0.0, unevenness=0.0, loose=0.0)
    )


def cells(hand: Hand, pen: Pen, x_height: float, composed: bool = False) -> tuple[Cell, ...]:
    """Every allograph of the hand file, in its order; with `composed`, the accented ones too."""
    shapes = [a for several in hand.allographs.values() for a in several]
    drawn: list[Allograph] = []
    lines: set[int] = set()
    for a in shapes:
        if composed or a.line not in lines:
            drawn.append(a)
        lines.add(a.line)
    quiet = calm(hand)
    scribe = Scribe(quiet, pen, "#000000", 1)
    return tuple(_cell(a, quiet, scribe, x_height, n) for n, a in enumerate(drawn))


def _cell(a: Allograph, hand: Hand, scribe: Scribe, x_height: float, number: int) -> Cell:
    left, right = spacing_of(hand).edges(a, a, 0.0)
    word = ShapedWord("chart", number, a.text, (ShapedGlyph(a, 0.0),), left, right - left)
    line = SetLine(0, 0.0, 0.0, (Placed(word, left),))
    paper = Paper("cell", 60 * x_height, 60 * x_height)
    page = scribe.page(SetPage(paper, 0.0, x_height, 40.0, (line,)))
    lean = math.tan(math.radians(hand.manner.slant))
    knots = tuple(
        tuple(((k.x + k.y * lean) * x_height, k.y * x_height) for k in stroke.knots) for stroke in a.strokes
    )
    return Cell(a.name, page.lines[0][0], knots)


def specimen(words: str) -> Letter:
    """A letter with these words and nothing else, to be shaped and written like any other."""
    brief = Brief("", "", "friend", "")
    sentence = Sentence("specimen", words, Origin.WRITER)
    return Letter(brief, "", (Paragraph(Part.BODY, (sentence,)),))
