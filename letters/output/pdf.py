"""pages -> PDF: the ink as filled paths, and beneath it the letter's words as text that is not seen.

Only this module speaks of points. There are no images; the same pages and letter give the same bytes."""

from __future__ import annotations

import datetime
import hashlib
import itertools
import zlib
from collections.abc import Iterator, Sequence
from typing import BinaryIO

import numpy as np
from reportlab.pdfgen.canvas import Canvas

from letters.geometry import starts_of, within
from letters.ink import Page, WrittenWord
from letters.letter import Letter
from letters.output.lettering import Lettering
from letters.output.numerals import Numerals
from letters.page.papers import DOT_WIDTH, RULE_COLOUR, RULE_WIDTH, printed
from letters.units import pt

UNITS_PER_POINT = 12  # coordinates are whole numbers of this: 0.029 mm, a dot of 864 to the inch
LEVEL = 4  # of compression: the next one takes twice as long for a thirtieth of the size
ALPHA_STEPS = 50
UNIT = pt(1) * UNITS_PER_POINT  # of a millimetre
NOTHING, MOVE, CURVE, FILL, LAST, SAME, DENSE = range(7)
# No mark is longer than most numbers, for each takes as much room while they are put together; the long ones are spelt
# out then. "~" stands for a density, until it is known what the page calls it
_NUMERALS = Numerals("{} ".format, "", "m", "c ", "f", "f|", "@", "~@")
_SPELT = ("m", "cm 0 0 m "), ("f", "c f "), ("@", "1 0 0 1 ")
NO_DATE = datetime.date(2000, 1, 1)


class _Deflate:
    """The only filter that streams pass: reportlab's own choice hangs on a setting of the whole process."""

    pdfname = "FlateDecode"

    def encode(self, content: str | bytes) -> bytes:
        return zlib.compress(content.encode("latin-1") if isinstance(content, str) else content, LEVEL)


def write_pdf(pages: Sequence[Page], letter: Letter, file: BinaryIO) -> None:
    """Writes the pages as a PDF that carries the letter's names, date, seed and form."""
    canvas = Canvas(file, invariant=1, pageCompression=0, lang="en")
    document = canvas._doc
    document.defaultStreamFilters = [_Deflate()]
    # The file's fingerprint would else hang on an environment variable.
    document.signature = hashlib.md5(letter.text.encode(), usedforsecurity=False)
    _inscribe(canvas, letter)
    lettering = Lettering(document)
    for page in pages:
        _draw_page(canvas, page, lettering, _Densities(canvas))
    lettering.finish()
    canvas.save()


def _inscribe(canvas: Canvas, letter: Letter) -> None:
    brief = letter.brief
    day = f"D:{brief.date or NO_DATE:%Y%m%d}000000+00'00'"
    canvas.setTitle(f"To {brief.to}" if brief.to else "A letter")
    canvas.setAuthor(brief.sender)
    canvas.setSubject(brief.occasion)
    canvas.setCreator("letters")
    canvas.setKeywords(f"seed {brief.seed}, form {letter.form}" if letter.form else f"seed {brief.seed}")
    canvas.setDateFormatter(lambda *_: day)


def _draw_page(canvas: Canvas, page: Page, lettering: Lettering, density: _Densities) -> None:
    canvas.setPageSize((pt(page.paper.width), pt(page.paper.height)))
    canvas._code.append(lettering.set(page.words))
    canvas._code.append(_printed(page))
    red, green, blue = (int(page.ink[i : i + 2], 16) / 255 for i in (1, 3, 5))
    canvas._code.append(f"{red:.3f} {green:.3f} {blue:.3f} rg")
    canvas._code.append(_ink([word for word in page.words if len(word.ink.shapes)], density))
    canvas.showPage()


def _printed(page: Page) -> str:
    """What is printed on the paper, beneath the ink."""
    lines = [
        f"{pt(x0):.2f} {pt(y0):.2f} m {pt(x1):.2f} {pt(y1):.2f} l" for x0, y0, x1, y1 in printed(page.paper)
    ]
    if not lines:
        return ""
    red, green, blue = (int(RULE_COLOUR[i : i + 2], 16) / 255 for i in (1, 3, 5))
    width = pt(DOT_WIDTH if page.paper.ruling and page.paper.ruling.kind == "dots" else RULE_WIDTH)
    return f"q 1 J {width:.2f} w {red:.3f} {green:.3f} {blue:.3f} RG {' '.join(lines)} S Q"


class _Densities:
    """The operators that set how dense the ink of one page is, in steps: a page knows no other's."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._known: dict[int, str] = {}

    def __call__(self, step: int) -> str:
        if step not in self._known:
            self._canvas.setFillAlpha(step / ALPHA_STEPS)
            self._known[step] = self._canvas._code.pop()  # the canvas says it once, the strokes many times
        return self._known[step]


def _ink(words: Sequence[WrittenWord], density: _Densities) -> str:
    """Path operators that fill the shapes of words, in whole units counted from where the shape before starts."""
    inks = [word.ink for word in words]
    if not inks:
        return ""
    counts = np.concatenate([ink.shape_counts for ink in inks])
    points = np.rint(np.concatenate([ink.shapes for ink in inks]) * UNIT).astype(np.intp)
    begins = starts_of(counts)
    heads = points[begins]
    points -= np.repeat(heads, counts, axis=0)
    opens = starts_of(np.array([len(ink.shape_counts) for ink in inks]))
    ways = np.diff(heads, axis=0, prepend=np.zeros((1, 2), np.intp))
    ways[opens] = heads[opens]  # the first shape of a word is counted from its origin
    points[begins] = ways
    place, before = within(counts), np.full(len(points), NOTHING)
    after = np.where(place == 0, MOVE, np.where(place % 3 == 0, CURVE, NOTHING))
    after[begins + counts - 1] = FILL
    dense = np.rint(np.concatenate([ink.opacities for ink in inks]) * ALPHA_STEPS).astype(np.intp)
    changed = np.diff(dense, prepend=-1) != 0
    changed[opens] = True
    before[begins] = np.where(changed, DENSE, SAME)
    after[np.append(begins[opens][1:], len(points)) - 1] = LAST
    text = _NUMERALS.text(points, before, after)
    for mark, spelt in _SPELT:
        text = text.replace(mark, spelt)
    head, *others = text.split("~")
    told = {step: f"{density(step)} " for step in sorted(set(dense.tolist()))}
    named = zip((told[step] for step in dense[changed].tolist()), others, strict=True)
    text = head + "".join(itertools.chain.from_iterable(named))
    return "".join(_drawn(words, text.split("|")))


def _drawn(words: Sequence[WrittenWord], forms: Sequence[str]) -> Iterator[str]:
    """The shapes of words, each word by its form and where it lies."""
    scale = 1 / UNITS_PER_POINT
    for word, form in zip(words, forms, strict=False):
        x, y = pt(word.at[0]), pt(word.at[1] + word.rise)
        yield f"q {scale:.5g} {scale * word.slope:.6f} 0 {scale:.5g} {x:.3f} {y:.3f} cm\n{form}Q\n"
