"""lines -> pages: paper, margins, leading, and where the date and the signature stand. Nothing is drawn here."""

from __future__ import annotations

from dataclasses import dataclass, replace

from letters.chance import stream
from letters.errors import DoesNotFit
from letters.ink import Paper, SetLine, SetPage, ShapedLetter, ShapedParagraph, ShapedWord
from letters.letter import Part
from letters.page.breaking import BrokenLine, Edge, fill_line
from letters.page.papers import on_every_rule, rules

FOOT = 0.075  # the margin at the foot, as part of the paper's height
ON_RULES = 0.86  # on ruled paper lines stand closer than this hand would set them
PITCH = 0.12  # how far a line stands from where it should on blank paper (x-heights)
APART = 0.40  # the least gap between the body and what stands around it, in leadings beyond the usual
# how far what stands in stands where it is meant to: beside the margin, and of a first line's indent
BY_EYE, INDENT_STRAYS = 0.9, 0.20
# how far the gap between paragraphs strays, in leadings and in parts of itself; and where a paragraph begins, even in a
# hand whose margin leans nowhere (x-heights)
GAP_STRAYS, GAP_SHARE, STRAIGHT = 0.05, 0.18, 0.09
# of the margin at the foot, what a closing keeps free; how many lines go with it, or with a name, to a new page
SQUEEZED, TAKEN_ALONG = 0.6, 2
SIZES = (0.55, 1.45)  # how small and how large a letter may be written to fit
FIT_STEPS = 7
SMALLEST = 0.74  # writing grows smaller with the paper, but not beyond this


@dataclass
class _Place:
    """Where the pen is: lines so far on this page, the height of the next, the margin's drift."""

    y: float
    margin: float
    drift: float
    distance: float = 0.0
    number: int = 0


def x_height_on(paper: Paper, usual: float) -> float:
    """The size of writing on a paper (mm): usual on A4 and Letter, smaller on a card."""
    return usual * max(SMALLEST, min(1.0, (paper.width / 210.0) ** 0.5))


class _Setter:
    """Sets one letter."""

    def __init__(self, letter: ShapedLetter, paper: Paper, seed: int, scale: float) -> None:
        self.manner = letter.hand.manner
        self.seed = seed = stream(seed, "page", letter.hand.name).getrandbits(
            32
        )  # two hands share no accident
        self.xh = x_height_on(paper, self.manner.x_height) * scale
        self.leading = self.manner.leading * self.xh
        self.paper = paper = on_every_rule(paper, ON_RULES * self.leading)
        self.rules = tuple(rules(paper))
        if paper.ruling:  # writing grows into its rules, and shrinks to them
            self.leading = paper.ruling.pitch
            self.xh = min(self.xh, self.leading / (ON_RULES * self.manner.leading))
        day = stream(seed, "sheet")
        self.left = paper.width * self.manner.left * day.uniform(0.90, 1.12)
        self.beyond = paper.width * self.manner.right / self.xh
        self.measure = (paper.width - self.left) / self.xh - self.beyond
        self.top = paper.height * (1 - self.manner.top * day.uniform(0.85, 1.15)) - self.xh * 1.4
        self.foot = paper.height * FOOT + self.xh * 0.8
        self.stands_in = day.uniform(0.85, 1.2)  # how far a first line stands in today
        self.closed = self.manner.indent * self.measure
        r = stream(seed, "margin")
        self.at = _Place(self.top, r.gauss(0.1, 0.25), self.manner.leans)
        self.pages: list[SetPage] = []
        self.lines: list[SetLine] = []

    def set(self, letter: ShapedLetter) -> tuple[SetPage, ...]:
        before = ""
        for paragraph in letter.paragraphs:
            if paragraph.words:
                key = paragraph.words[0].sentence
                self.open_paragraph(paragraph, before, key)
                self.paragraph(paragraph, key)
                before = paragraph.part
        self.turn()
        return tuple(self.pages)

    def open_paragraph(self, paragraph: ShapedParagraph, before: str, key: str) -> None:
        r = stream(self.seed, "paragraph", key)
        gap = self.manner.paragraph + r.gauss(0, GAP_STRAYS + GAP_SHARE * self.manner.paragraph)
        if not before:
            return
        if paragraph.part != Part.BODY or before != Part.BODY:  # the body stands apart from what is around it
            gap = max(gap, APART + r.gauss(0, 0.12))
        if paragraph.tight or before == Part.CLOSING:
            gap = 0.06 if paragraph.tight else max(0.2, self.manner.below + r.gauss(0, 0.10))
        self.at.y -= gap * self.leading
        self.at.margin = r.gauss(0.1, STRAIGHT + abs(self.manner.leans))
        self.at.drift = self.manner.leans + r.gauss(0, (STRAIGHT + abs(self.manner.leans)) / 3)

    def paragraph(self, paragraph: ShapedParagraph, key: str) -> None:
        words = list(paragraph.words)
        rest = self.at.distance
        size = self.manner.signature if words[-1].signed else 1.0
        indent, edge = self.indent(paragraph, size, key), Edge(self.seed, self.manner.ragged)
        while words:
            self.next_margin(words[0])
            start = self.at.margin + indent
            room = self.measure - start + edge.next(words[0])
            broken = fill_line(words, room, self.manner, self.seed, size, self.beyond)
            del words[: len(broken.words)]
            self.add(broken, start, rest, paragraph.part)
            indent = 0.0 if paragraph.part == Part.BODY else indent

    def indent(self, paragraph: ShapedParagraph, size: float, key: str) -> float:
        """Where a paragraph's first line begins: that of the body as this person begins one, the date, the greeting and
        the closing where this person puts them, the name beside the closing."""
        manner, part = self.manner, paragraph.part
        width = sum(w.advance for w in paragraph.words) * size + manner.word_gap * (len(paragraph.words) - 1)
        room = max(0.0, self.measure - width - 1.5)
        strays = stream(self.seed, "indent", key).gauss(0, 1)
        meant = {
            Part.DATELINE: room * manner.date,
            Part.SALUTATION: manner.greeting,
            Part.BODY: 0.0 if paragraph.tight else manner.first_line * self.stands_in,
            Part.CLOSING: manner.indent * self.measure,
            Part.SIGNATURE: self.closed + manner.name,
        }.get(Part(part), 0.0)
        strays *= INDENT_STRAYS * meant if part == Part.BODY else BY_EYE * min(1.0, meant / 2)
        stands = max(0.0, meant + strays if part == Part.BODY else min(room, meant + strays))
        self.closed = stands if part == Part.CLOSING else self.closed
        return stands

    def next_margin(self, word: ShapedWord) -> None:
        """The left margin drifts, and corrects itself, before the line that a word begins."""
        r = stream(self.seed, "line-start", word.sentence, word.number)
        self.at.margin += self.at.drift - 0.10 * self.at.margin + r.gauss(0, 0.08)

    def add(self, broken: BrokenLine, start: float, rest: float, part: str) -> None:
        words = tuple(p.moved(start) for p in broken.words)
        line = SetLine(self.at.number, 0.0, self.at.distance, words, rest, broken.crowded_from + start)
        self.at.distance += broken.width + self.manner.word_gap
        self.at.number += 1
        if self.lines and self.height() < self.lowest(part):
            ends = part in (Part.CLOSING, Part.SIGNATURE)
            along = TAKEN_ALONG if ends and len(self.lines) > 2 * TAKEN_ALONG else 0
            self.turn(along)
        self.lay(line)

    def lowest(self, part: str) -> float:
        """How low on the page a line may stand: at a letter's end one squeezes, and thinks of the signature."""
        if part == Part.SIGNATURE:
            return SQUEEZED * self.foot
        signature = self.leading * (1.6 + self.manner.below)
        return SQUEEZED * self.foot + signature if part == Part.CLOSING else self.foot

    def lay(self, line: SetLine) -> None:
        """A line on the page, and the pen at the next."""
        self.at.y = self.height(line.number)
        self.lines.append(replace(line, y=self.at.y))
        self.at.y -= self.leading + stream(self.seed, "pitch", line.number).gauss(0, PITCH) * self.xh

    def height(self, number: int | None = None) -> float:
        """Where the next line stands: on ruled paper the next free rule, and the pen of line `number` a little above
        it; below the sheet where no rule is free."""
        if not self.rules:
            return self.at.y
        free = next((y for y in self.rules if y <= self.at.y + 0.35 * self.leading), -1.0)
        by_hand = 0.0 if number is None else stream(self.seed, "rule", number).gauss(0.03, 0.03)
        return free + by_hand * self.xh

    def turn(self, along: int = 0) -> None:
        """The page is full: a new one begins at its top, with so many of its last lines `along`."""
        kept = len(self.lines) - along
        taken = self.lines[kept:]
        if kept:
            self.pages.append(SetPage(self.paper, self.left, self.xh, self.measure, tuple(self.lines[:kept])))
        self.lines = []
        self.at.y = self.top
        for line in taken:
            self.lay(line)
        if taken:
            self.at.y -= APART * self.leading


def set_pages(letter: ShapedLetter, paper: Paper, seed: int, fit: int | None = None) -> tuple[SetPage, ...]:
    """The letter's lines on as many pages as it needs, or, with `fit`, written just so large that they are so many.
    DoesNotFit where a word is wider than the paper, or the letter longer or shorter than any size allows."""
    if fit is None:
        return _Setter(letter, paper, seed, 1.0).set(letter)
    small, large = SIZES
    if len(_Setter(letter, paper, seed, small).set(letter)) > fit:
        raise DoesNotFit(f"the letter is too long for {_pages(fit)}; allow more, or choose a larger paper")
    if len(pages := _Setter(letter, paper, seed, large).set(letter)) <= fit:
        if len(pages) < fit:
            raise DoesNotFit(f"the letter is too short for {_pages(fit)}; {_pages(len(pages))} would do")
        return pages
    for _ in range(FIT_STEPS):
        middle = (small + large) / 2
        if len(_Setter(letter, paper, seed, middle).set(letter)) <= fit:
            small = middle
        else:
            large = middle
    return _Setter(letter, paper, seed, small).set(letter)


def _pages(number: int) -> str:
    return "one page" if number == 1 else f"{number} pages"
