"""How long a page takes and how large it is: ours, the floor under it, and the peers that install from the index.

    python bench/ink.py [--hand NAME] [--runs N] [--pages N]

All in one run on one machine, one thread; medians of the wall's clock and of the processor's and the least of the
processor's (other work on the machine lengthens the first most and the last least), and ratios of medians to the floor
(plain text in one embedded font). Every letter has a seed of its own, so that no word of it is kept from the one
before; only for an edit is it the same letter. As on the desk, what is there for good is out of the way of Python's
collector. Peers are measured where they are installed (`pip install .[bench]`): times on other machines differ, the
ratios less."""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: one core is what is measured

import argparse
import gc
import importlib.util
import io
import itertools
import statistics
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from letters.cache import Cache
from letters.hand.pens import PENS
from letters.hand.shaping import shape
from letters.hand.writing import write
from letters.ink import Page
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence
from letters.library import load_hand
from letters.output.pdf import write_pdf
from letters.page.papers import PAPERS
from letters.page.setting import set_pages
from letters.pipeline import ink
from letters.stationer import KEPT
from letters.web.sheets import lay_sheet

SENTENCES = (
    "Thank you for the parcel that came on Tuesday. The blue scarf is warm and light, and I have worn it "
    "every single morning since, even indoors, because the boiler has given up again and the kitchen is "
    "colder than the garden. Peter says he will fix it on Saturday, but he has said so for three weeks "
    "now. We had a good summer after all. The little pear tree that you gave us carried fruit at last, "
    "eleven pears in all, and the children counted them every evening until the blackbirds settled the "
    "matter. Hannah has started school and comes home full of letters and numbers. She asked me to tell "
    "you that she can write her own name, and that the e is her favourite because it looks like a smile "
    "lying down. Do you remember the summer we took the slow train to the coast and missed every "
    "connection? I found the photographs last week, in a box under the stairs. You are laughing in all of "
    "them, and I am holding the same paper bag of cherries in each one. I would like to do that again "
    "next year, if your knee allows it. Please write soon and tell me how the choir is getting along, "
    "whether the new neighbours are quiet, and if you still feed that dreadful orange cat. Peter sends "
    "his love, and so does the dog, who still looks for you at the gate when it gets dark. With much love "
    "from all of us here."
)
WORDS = len(SENTENCES.split())


SEED = 1
EDITED = "The dog sends you his love, and so do we all."


def letter_of(copies: int = 1, edited: int | None = None) -> Letter:
    """The letter that is written, so many times over; one sentence in other words, counted from 0."""
    said = [s.strip() + "." for s in SENTENCES.rstrip(".").split(". ")] * copies
    if edited is not None:
        said[edited] = EDITED
    sentences = tuple(Sentence(f"s{n}", text, Origin.WRITER) for n, text in enumerate(said, 1))
    return Letter(Brief("Margaret", "Eleanor", "friend", ""), "", (Paragraph(Part.BODY, sentences),))


class Times(NamedTuple):
    """Medians, in seconds by the wall's clock and by the processor's, and the least of the processor's."""

    wall: float
    cpu: float
    least: float


def median(work: Callable[[], object], runs: int, before: Callable[[], object] = lambda: None) -> Times:
    """The median time of some work, after it was done once to warm up; `before` each is done what is not counted."""
    wall, cpu = [], []
    for _ in range(runs + 1):
        before()
        start = time.perf_counter(), time.process_time()
        work()
        wall.append(time.perf_counter() - start[0])
        cpu.append(time.process_time() - start[1])
    return Times(statistics.median(wall[1:]), statistics.median(cpu[1:]), min(cpu[1:]))


class Ours:
    """Our own pages, step by step."""

    def __init__(self, name: str) -> None:
        self.hand = load_hand(name, Path("nowhere"))
        self.pen = PENS[self.hand.pen]
        self.kept = Cache(KEPT)
        self.seeds = itertools.count(SEED + 1)

    def pages(self, letter: Letter, seed: int) -> tuple[Page, ...]:
        """From a text to ink."""
        return ink(letter, self.hand, self.pen, PAPERS["A4"], "#18203f", seed, kept=self.kept)

    def pdf(self, letter: Letter, seed: int | None = None) -> bytes:
        """From a text to a PDF."""
        out = io.BytesIO()
        write_pdf(self.pages(letter, next(self.seeds) if seed is None else seed), letter, out)
        return out.getvalue()

    def svg(self, letter: Letter, seed: int) -> str:
        """From a text to its first page as the desk shows it."""
        return lay_sheet(self.pages(letter, seed)[0], letter, kept=self.kept).drawing

    def steps(self, letter: Letter, runs: int) -> dict[str, Times]:
        """What each room takes of it."""
        shaped = shape(letter, self.hand, SEED, 0.0, self.kept)
        pages = set_pages(shaped, PAPERS["A4"], SEED)
        inked = self.pages(letter, SEED)

        def fresh() -> object:
            return write(pages, self.hand, self.pen, "#18203f", next(self.seeds), self.kept)

        return {
            "shape": median(lambda: shape(letter, self.hand, next(self.seeds), 0.0, self.kept), runs),
            "set": median(lambda: set_pages(shaped, PAPERS["A4"], SEED), runs),
            "write": median(fresh, runs),
            "pdf": median(lambda: write_pdf(inked, letter, io.BytesIO()), runs),
        }

    def edit(self, stands: Callable[[Letter, int], object], at: int, runs: int) -> Times:
        """Until the page stands again after an edit of one sentence, each time in another letter."""
        seeds = itertools.count(next(self.seeds) + 1_000_000)
        now = [0]

        def before() -> None:
            now[0] = next(seeds)
            stands(letter_of(), now[0])

        return median(lambda: stands(letter_of(edited=at), now[0]), runs, before)


def floor() -> bytes:
    """The same words in one embedded font, without any variation."""
    out = io.BytesIO()
    canvas = Canvas(out, pageCompression=1)
    text = canvas.beginText(70, 770)
    text.setFont("Floor", 12, 20)
    words, line = SENTENCES.split(), ""
    for word in words:
        if len(line) + len(word) > 75:
            text.textLine(line)
            line = ""
        line += word + " "
    text.textLine(line)
    canvas.drawText(text)
    canvas.save()
    return out.getvalue()


def peers() -> dict[str, Callable[[], int]]:
    """What can be measured of the peers here: a page as bytes of a file, each the way its own documents show."""
    found: dict[str, Callable[[], int]] = {}
    if importlib.util.find_spec("handwriting_generator"):
        from handwriting_generator import RenderConfig
        from handwriting_generator.render import HandwritingRenderer

        def generator() -> int:
            out = io.BytesIO()
            HandwritingRenderer(RenderConfig()).render(SENTENCES).save(out, "PNG")
            return len(out.getvalue())

        found["handwriting-generator (bitmap)"] = generator
    if importlib.util.find_spec("handright"):
        from handright import Template, handwrite
        from PIL import Image, ImageFont

        def right() -> int:
            template = Template(
                background=Image.new("L", (1240, 1754), 255),
                font=ImageFont.truetype(_font(), 40),
                line_spacing=60,
                left_margin=120,
                top_margin=120,
                right_margin=100,
                bottom_margin=100,
            )
            size = 0
            for image in handwrite(SENTENCES, template):
                out = io.BytesIO()
                image.save(out, "PNG")
                size += len(out.getvalue())
            return size

        found["handright, 150 dpi (bitmap)"] = right
    if importlib.util.find_spec("HersheyFonts"):
        found["Hershey-Fonts + reportlab"] = _hershey
    return found


def _hershey() -> int:
    from HersheyFonts import HersheyFonts

    font = HersheyFonts()
    font.load_default_font("cursive")
    font.normalize_rendering(14)
    out = io.BytesIO()
    canvas = Canvas(out, pageCompression=1)
    words = SENTENCES.split()
    for n, start in enumerate(range(0, len(words), 11)):
        for (x0, y0), (x1, y1) in font.lines_for_text(" ".join(words[start : start + 11])):
            canvas.line(60 + x0, 770 - 24 * n + y0, 60 + x1, 770 - 24 * n + y1)
    canvas.save()
    return len(out.getvalue())


def _font() -> str:
    """A font that the test environment has: reportlab brings one along."""
    import reportlab

    return str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf")


def row(name: str, taken: Times, base: Times, size: int | None = None) -> None:
    """One line of the table."""
    kilobytes = "" if size is None else f"{size / 1000:8.0f} KB"
    wall, cpu, least = (1000 * seconds for seconds in taken)
    print(f"{name:<40} {wall:8.1f} ms {cpu:8.1f} ms {least:8.1f} ms {taken.cpu / base.cpu:8.1f} ×{kilobytes}")


def edits(ours: Ours, base: Times, runs: int) -> None:
    """How soon a page stands again after an edit."""
    last = SENTENCES.count(". ")
    for where, at in (("first", 0), ("middle", last // 2), ("last", last)):
        row(f"  {where} sentence edited: ink", ours.edit(ours.pages, at, runs), base)
        row(f"  {where} sentence edited: on the desk", ours.edit(ours.svg, at, runs), base)


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--hand", default="theodore")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--pages", type=int, default=10, help="how long the long letter is, in pages")
    given = parser.parse_args()
    pdfmetrics.registerFont(TTFont("Floor", _font()))
    ours, letter = Ours(given.hand), letter_of()
    ours.pdf(letter)
    gc.collect()
    gc.freeze()
    base = median(floor, given.runs)
    print(
        f"{WORDS} words, one A4 page, hand {given.hand}; medians of {given.runs} runs: "
        "wall, processor; least of the processor; × floor"
    )
    row("floor: text in one font", base, base, len(floor()))
    whole = median(lambda: ours.pdf(letter), given.runs)
    row("letters: text to PDF", whole, base, len(ours.pdf(letter)))
    for name, taken in ours.steps(letter, given.runs).items():
        row(f"  of it: {name}", taken, base)
    edits(ours, base, given.runs)
    for name, work in peers().items():
        row(name, median(work, max(3, given.runs // 2)), base, work())
    many = median(lambda: ours.pdf(letter_of(given.pages)), 1)
    print(f"{given.pages} times the letter takes {many.cpu / whole.cpu:.1f} times as long")
    for copies in (1, given.pages):
        fresh = Ours(given.hand)
        tracemalloc.start()
        fresh.pdf(letter_of(copies))
        print(f"peak of memory, {copies} pages: {tracemalloc.get_traced_memory()[1] / 1e6:.0f} MB")
        tracemalloc.stop()


if __name__ == "__main__":
    main()
