"""Letters, pages and a hand made by hand: what the tests build on.

The box hand draws every glyph as a 1 × 1 square, so widths and line breaks are sums done in the head."""

from __future__ import annotations

import datetime

import numpy as np

from letters.ink import Ink, Page, Paper, Trace, WrittenWord
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence, Source

CARD = Paper("card", 100.0, 50.0)
BOX_MANNER = (
    "title: Box\n\n[manner]\nx-height = 2\nslant = 0\nleading = 3\ngap = 0\nword-gap = 1\nwobble = 0\n"
    "unevenness = 0\n\n[shapes]\n"
)


def boxes(characters: str) -> str:
    """A hand file that draws each character as a square, an x-height wide and high."""
    return BOX_MANNER + "".join(f"{c} adv=100 : 0,0* 100,0* 100,100* 0,100* 0,0*\n" for c in characters)


def square(x: float, y: float, side: float = 2.0, opacity: float = 0.9) -> Trace:
    """A trace whose only outline is a square with straight sides, drawn from its lower left corner."""
    corners = np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)], float) * side + (x, y)
    outline = [corners[0]]
    for a, b in zip(corners, corners[1:], strict=False):
        outline += [a + (b - a) / 3, a + (b - a) * 2 / 3, b]
    return Trace(corners, np.full(5, 0.3), np.arange(5.0), (np.array(outline),), np.array([opacity]))


def ink_of(*traces: Trace) -> Ink:
    """The ink that these traces leave."""
    outlines = [outline for trace in traces for outline in trace.outlines]
    return Ink(
        np.concatenate([t.points for t in traces]),
        np.concatenate([t.widths for t in traces]),
        np.concatenate([t.times for t in traces]),
        np.array([len(t.points) for t in traces]),
        np.concatenate([t.opacities for t in traces]),
        np.concatenate(outlines),
        np.array([len(outline) for outline in outlines]),
        np.repeat(np.arange(len(traces)), [len(t.outlines) for t in traces]),
        np.zeros((0, 2)),
        np.zeros((0, 2)),
        np.zeros((2, 0)),
    )


def written(text: str, x: float, y: float, sentence: str = "s1", opacity: float = 0.9) -> WrittenWord:
    """A word of the box hand: a square 2 mm wide for each character."""
    ink = ink_of(*(square(2.0 * i, 0.0, opacity=opacity) for i in range(len(text))))
    return WrittenWord(sentence, text, (x, y), 2.0 * len(text), 2.0, ink)


def page_of(text: str, ink: str = "#18203f") -> Page:
    """A page on which each line of a text is a line, in the box hand."""
    lines = []
    for number, line in enumerate(text.splitlines()):
        x, words = 10.0, []
        for word in line.split():
            words.append(written(word, x, 40.0 - 6 * number))
            x += 2 * len(word) + 2
        lines.append(tuple(words))
    return Page(CARD, ink, tuple(lines))


def letter_of(body: str, to: str = "Margaret", sender: str = "Eleanor") -> Letter:
    """A letter with this body, one sentence of each origin around it."""
    brief = Brief(to, sender, "friend", "thanks", (("plain", 1.0),), date=datetime.date(2026, 11, 21), seed=7)
    source = (Source("templates/thanks-plain.form", 9),)
    return Letter(
        brief,
        "thanks-plain",
        (
            Paragraph(Part.SALUTATION, (Sentence("s1", f"Dear {to},", Origin.TEMPLATE, source),)),
            Paragraph(Part.BODY, (Sentence("s2", body, Origin.VOICE, source, locked=True),)),
            Paragraph(Part.SIGNATURE, (Sentence("s3", sender, Origin.WRITER),)),
        ),
    )
