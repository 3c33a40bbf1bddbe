"""pages -> PDF: the ink as filled paths, and beneath it the letter's words as text that is not seen.

Only this module speaks of points. There are no images; the same pages and letter give the same bytes."""

from __future__ import annotations

import datetime
import hashlib
import zlib
from collections.abc import Sequence
from typing import BinaryIO

import numpy as np
from reportlab.pdfgen.canvas import Canvas

from letters.ink import Floats, Page, Trace
from letters.letter import Letter
from letters.output.lettering import Lettering
from letters.page.papers import DOT_WIDTH, RULE_COLOUR, RULE_WIDTH, printed
from letters.units import pt

UNITS_PER_POINT = 16  # coordinates are whole numbers of this: 0.022 mm, a dot of 1,152 to the inch
LEVEL = 5  # of compression: the next takes twice as long for three parts in a hundred
ALPHA_STEPS = 50
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
        _draw_page(canvas, page, lettering)
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


def _draw_page(canvas: Canvas, page: Page, lettering: Lettering) -> None:
    canvas.setPageSize((pt(page.paper.width), pt(page.paper.height)))
    canvas._code.append(lettering.set(page.words))
    canvas._code.append(_printed(page))
    red, green, blue = (int(page.ink[i : i + 2], 16) / 255 for i in (1, 3, 5))
    canvas._code.append(f"{red:.3f} {green:.3f} {blue:.3f} rg")
    for word in page.words:
        for trace in word.traces:
            # In steps, for canvas says only what changes.
            canvas.setFillAlpha(round(trace.opacity * ALPHA_STEPS) / ALPHA_STEPS)
            canvas._code.append(_ink(trace))
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


def _ink(trace: Trace) -> str:
    """Path operators that fill a trace, in whole units counted from where it starts."""
    if not trace.outlines:
        return ""
    unit = pt(1) * UNITS_PER_POINT
    start = np.rint(trace.outlines[0][0] * unit)
    x, y = start / UNITS_PER_POINT
    path = " ".join(_outline(np.rint(outline * unit) - start) for outline in trace.outlines)
    return f"q {1 / UNITS_PER_POINT:g} 0 0 {1 / UNITS_PER_POINT:g} {x:g} {y:g} cm {path} f Q"


def _outline(points: Floats) -> str:
    segments = (len(points) - 1) // 3
    form = "%d %d m" + " %d %d %d %d %d %d c" * segments
    return form % tuple(points.ravel().tolist())
