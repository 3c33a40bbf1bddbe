"""set pages -> ink: every word is written once, and the page says where it lies.

What a word looks like hangs on its stint alone (gathering.py): on what it says, where it stands in the drifts of the
hand, how it is squeezed. So an edit leaves the lines before it as they were, and words after it need not be written
again; all that are new to a page are written together."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

import numpy as np

from letters.cache import Cache
from letters.geometry import Floats
from letters.hand.clearance import Lie, rooms, shortened
from letters.hand.gathering import Stint
from letters.hand.inking import Inker
from letters.hand.parting import steps
from letters.hand.variation import baselines_of, variation_of
from letters.ink import Ink, Page, Placed, SetLine, SetPage, WrittenWord
from letters.penmanship import Hand, Pen

LIFT = 0.12  # seconds in the air before a word
CARE = 0.78  # how much of the care of a new page is left with each sentence
# In parts of what care and the filling of the nib are told, so that a word need not be written again for what nobody
# sees: a page that begins a sentence later after an edit is mostly as it was.
CARES, FILLS = 5, 50
ONE_PAGE = 4000  # words: more than it can hold
# how far a line that comes out too long is drawn together, and each gap at most (x-heights)
MINDS, PULLS = 0.85, 0.09
# how near a line may come to the paper's edge (a part of its width), and how much closer its words stand where it would
# come nearer; the x-heights in which a gap nears its least
NEAREST, CROWDS, EASES = 0.046, 0.17, 0.06
SPACE = 0.5  # x-heights between two words in the text that lies beneath the ink
KEEPS_TO_RULE = 0.28  # of the unrest of a baseline, what is left on ruled paper
SINKS = 0.11  # x-heights, how far a line sinks where there is no room left in it


class Scribe:
    """Writes the set pages of one letter; what `kept` holds already is not written again."""

    def __init__(self, hand: Hand, pen: Pen, colour: str, seed: int, kept: Cache | None = None) -> None:
        self.habits = hand, pen, seed
        self.colour, self.kept = colour, kept or Cache(ONE_PAGE)
        self.inker = Inker(hand, pen, seed, variation_of(seed, self.kept))
        self.baselines = baselines_of(hand.name, seed, self.kept)
        self.clock = 0.0
        self.pages = 0

    def page(self, page: SetPage) -> Page:
        """One page of ink."""
        self.pages += 1
        if not page.lines:
            return Page(page.paper, self.colour, ())
        stints = list(self.stints(page))
        inks = self.inks(stints, page.x_height)
        page = parted(page, inks, self.habits[0].manner.word_gap)
        lie = self.lie(page)
        room = rooms(inks, lie, page.x_height)
        inks = [
            self.fitted(ink, stint, r, page.x_height) if r else ink
            for ink, stint, r in zip(inks, stints, room, strict=True)
        ]
        words = self.words(page, inks, lie)
        return Page(
            page.paper, self.colour, tuple(tuple(next(words) for _ in line.words) for line in page.lines)
        )

    # --- what a word is written with, and where ---

    def stints(self, page: SetPage) -> Iterator[Stint]:
        """The page's words with what tells how they come out; the first sentences of a page are the most careful."""
        care = 1.0 if self.pages == 1 else 0.6
        sentence = page.lines[0].words[0].word.sentence
        for line in page.lines:
            distance = line.distance + np.array([p.x for p in line.words])
            for p, fill in zip(line.words, self.inker.flow.fill(distance).tolist(), strict=True):
                if p.word.sentence != sentence:
                    care, sentence = care * CARE, p.word.sentence
                yield Stint(
                    p.word,
                    p.squeeze,
                    p.size,
                    p.rise,
                    round(care * CARES) / CARES,
                    round(fill * FILLS) / FILLS,
                )

    def lie(self, page: SetPage) -> Lie:
        """Where the words lie: each straight from where the baseline is at its beginning to where it is at its end;
        where there is no room left in a line, its last word sinks."""
        line = np.repeat(np.arange(len(page.lines)), [len(one.words) for one in page.lines])
        placed = [(p.x, p.word.advance * p.squeeze * p.size) for one in page.lines for p in one.words]
        x, long = np.array(placed).T
        numbers = [one.number for one in page.lines]
        crowded = np.array([one.crowded_from for one in page.lines])[line]
        loose = KEEPS_TO_RULE if page.paper.ruling else 1.0
        begin, end = (
            loose * self.baselines(numbers, line, at)
            - SINKS * np.clip((at - np.minimum(crowded, at)) / 6.0, 0, 1.2) ** 2
            for at in (x, x + long)
        )
        foot = np.array([one.y for one in page.lines])[line]
        xh = page.x_height
        return Lie(line, page.left + x * xh, foot + begin * xh, (end - begin) / np.maximum(long, 0.5))

    def words(self, page: SetPage, inks: Sequence[Ink], lie: Lie) -> Iterator[WrittenWord]:
        """The words on the page, each begun when the pen has done with the one before."""
        rises, slopes = iter(lie.y.tolist()), iter(lie.slope.tolist())
        ink = iter(inks)
        for line in page.lines:
            for placed, wide in zip(line.words, _wide(line), strict=True):
                yield self.word(page, line, placed, wide, next(ink), next(rises) - line.y, next(slopes))

    def word(
        self, page: SetPage, line: SetLine, placed: Placed, wide: float, ink: Ink, rise: float, slope: float
    ) -> WrittenWord:
        xh, word = page.x_height, placed.word
        begins = self.clock
        self.clock += float(ink.times[-1]) + LIFT
        at = page.left + placed.x * xh, line.y
        return WrittenWord(
            word.sentence, word.text, at, wide * xh, xh * placed.size, ink, rise, slope, begins
        )

    def fitted(self, ink: Ink, stint: Stint, room: tuple[float, ...], x_height: float) -> Ink:
        """The ink of a stint, with its ascenders shortened to the room that there is."""
        foot = stint.rise * x_height
        slant = self.inker.manner.slant
        return self.kept.one(
            (*self.habits, x_height, stint, room),
            lambda: shortened(ink, room, foot, stint.size * x_height, slant),
        )

    def inks(self, stints: Sequence[Stint], x_height: float) -> list[Ink]:
        """The ink of each stint, written now where it is not known yet."""
        known = [((*self.habits, x_height), stint) for stint in stints]
        return self.kept.many(
            known, lambda missing: self.inker.draw([stint for _, stint in missing], x_height)
        )


def write(
    pages: tuple[SetPage, ...], hand: Hand, pen: Pen, colour: str, seed: int, kept: Cache | None = None
) -> tuple[Page, ...]:
    """The pages in ink of a colour given as #rrggbb; words that `kept` holds are not written again."""
    scribe = Scribe(hand, pen, colour, seed, kept)
    return tuple(scribe.page(page) for page in pages)


def _wide(line: SetLine) -> list[float]:
    """How wide each word of a line is to those who search or press it (x-heights): up to a space before the next, so
    that no gap reads as one between columns; what is put in above the line stands in the gap below it."""
    begins = [p.x for p in line.words if not p.rise]
    upto = {a: b - a - SPACE for a, b in zip(begins, begins[1:], strict=False)}
    return [
        0.1 * p.word.advance if p.rise else upto.get(p.x, p.word.advance * p.squeeze * p.size)
        for p in line.words
    ]


def parted(page: SetPage, inks: Sequence[Ink], usual: float) -> SetPage:
    """The page with its words moved along their lines, so that the white between them is to the eye what was set, and
    never much less than the `usual` gap of the hand (x-heights); what is put in above a line stays where its gap is."""
    words = [(p, line.words[0].size) for line in page.lines for p in line.words]
    on_line = [n for n, (p, _) in enumerate(words) if not p.rise]
    placed = [(p.x, p.word.advance * p.squeeze * p.size, size) for p, size in words if not p.rise]
    x, wide, size = np.array(placed).T
    way, least = steps([inks[n] for n in on_line], x[1:] - x[:-1] - wide[:-1], usual * size[:-1])
    ends = np.cumsum([len(line.words) for line in page.lines])
    first, after = (np.searchsorted(on_line, at).tolist() for at in (np.append(0, ends[:-1]), ends))
    edge = (page.paper.width * (1 - NEAREST) - page.left) / page.x_height
    lines = []
    for line, end, a, b in zip(page.lines, ends.tolist(), first, after, strict=True):
        gaps = slice(a, max(a, b - 1))
        shifts = _shifts(x[a:b], way[gaps], least[gaps], edge - wide[a:b][-1:])
        if a < b and b - a < len(line.words):
            shifts = np.interp(np.arange(end - len(line.words), end), on_line[a:b], shifts)
        moved = tuple(p.moved(by) for p, by in zip(line.words, shifts.tolist(), strict=True))
        lines.append(dataclasses.replace(line, words=moved))
    return dataclasses.replace(page, lines=tuple(lines))


def _shifts(x: Floats, way: Floats, least: Floats, upto: Floats) -> Floats:
    """How far each word of a line moves, so that the next stands so far on its `way`; a line that comes out too long or
    too short is drawn together, or apart, but no step is less than `least`, or not much where the last word would begin
    beyond `upto`."""
    if not len(way):
        return np.zeros(1)
    end = x[0] + way.sum()
    pull = max(-PULLS, min(PULLS, MINDS * (end - x[-1]) / len(way)))
    beyond = float(end - upto[0]) / len(way)
    if beyond > pull:
        pull, least = beyond, least - CROWDS
    way = least + EASES * np.logaddexp(0.0, (way - pull - least) / EASES)
    return x[0] + np.append(0.0, np.cumsum(way)) - x
