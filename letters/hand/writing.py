"""set pages -> ink: the pen goes along the lines, page by page, once.

The hand's drifts are functions of the distance written since the letter's first word, so the next word starts where
the last one left off, and an edit changes the ink after it and none before."""

from __future__ import annotations

import numpy as np

from letters.chance import noise
from letters.geometry import Floats, last_of, starts_of
from letters.hand.flow import Flow
from letters.hand.motor import Strands, move
from letters.hand.nib import opacities, outlines, widths
from letters.hand.placing import BIN, LONG_LETTER, Gathered, Placer
from letters.hand.spline import Knots
from letters.hand.variation import Variation
from letters.ink import Hand, Page, Pen, SetPage, Trace, WrittenWord

LIFT = 0.12  # seconds in the air between two strokes
CARE = 5.0  # lines after which the care of a new page is spent


class Scribe:
    """Writes the set pages of one letter."""

    def __init__(self, hand: Hand, pen: Pen, colour: str, seed: int) -> None:
        self.pen, self.colour, self.seed = pen, colour, seed
        self.manner = hand.manner
        self.variation = Variation(seed)
        self.placer = Placer(hand, seed, self.variation)
        self.flow = Flow(seed, pen, self.variation)
        self.clock = 0.0
        self.pages = 0

    def page(self, page: SetPage) -> Page:
        """One page of ink."""
        above = np.full(int(page.measure / BIN) + 200, np.inf)  # no line above the first
        knots: list[Knots] = []
        lines: list[Gathered] = []
        for line in page.lines:
            gathered = self.placer.gather(line)
            placed, above = self.placer.place(gathered, line, line.y / page.x_height, above)
            lines.append(gathered)
            knots.append(placed)
        self.pages += 1
        return self.written(page, lines, knots) if lines else Page(page.paper, self.colour, ())

    def written(self, page: SetPage, lines: list[Gathered], knots: list[Knots]) -> Page:
        everything = Knots(
            *(
                np.concatenate([getattr(k, name) for k in knots])
                for name in ("z", "corner", "enter", "leave", "dwell", "pressure", "counts")
            )
        )
        pairs = list(zip(page.lines, lines, strict=True))
        distance = np.concatenate([line.distance + np.array(g.origin)[g.letter] for line, g in pairs])
        flick = np.concatenate([g.flick for g in lines])
        strands = move(everything, flick, self.manner.haste, self.manner.crisp, self.hurry(distance, lines))
        flow = self.flow(distance, np.concatenate([g.rest for g in lines]))
        luck = np.concatenate(
            [noise(self.seed, "nib", line.number).uniform(0, 1, (len(g.counts), 6)) for line, g in pairs]
        )
        w = widths(strands, flick >= 0, self.pen, self.pen.width / page.x_height, flow, luck)
        traces = self.traces(page, strands, w, opacities(strands, flow, self.pen))
        return Page(page.paper, self.colour, self.words(page, lines, traces))

    def hurry(self, distance: Floats, lines: list[Gathered]) -> Floats:
        """How hasty each movement is (−1…1): the first lines of a page are the most careful, haste grows with the
        letter, and nobody signs slowly."""
        line = np.repeat(np.arange(len(lines)), [len(g.counts) for g in lines])
        care = np.exp(-line / CARE) * (1.0 if self.pages == 1 else 0.6)
        signed = np.concatenate([g.signed for g in lines])
        tired = np.minimum(1.0, distance / LONG_LETTER)
        return np.clip(0.7 * self.variation.speed(distance) + 0.5 * tired - 0.5 * care + 0.6 * signed, -1, 1)

    def traces(self, page: SetPage, strands: Strands, w: Floats, opacity: Floats) -> list[Trace]:
        xh = page.x_height
        z = strands.z * xh + page.left
        points = z.view(np.float64).reshape(-1, 2)
        mm = w * xh
        starts = starts_of(strands.counts)
        stops = starts + strands.counts
        found = []
        clock = strands.time + np.repeat(self.starts(strands), strands.counts)
        shapes = outlines(strands, w, self.pen, xh, complex(page.left, 0))
        for a, b, own, dense in zip(starts.tolist(), stops.tolist(), shapes, opacity.tolist(), strict=True):
            found.append(Trace(points[a:b], mm[a:b], clock[a:b], tuple(own), dense))
        return found

    def starts(self, strands: Strands) -> Floats:
        """When the pen touches down for each stroke (s), in the air for a moment before it."""
        taken = last_of(strands.time, strands.counts) + LIFT
        begin = self.clock + np.concatenate([[0.0], np.cumsum(taken)[:-1]])
        self.clock += float(taken.sum())
        return begin

    def words(
        self, page: SetPage, lines: list[Gathered], traces: list[Trace]
    ) -> tuple[tuple[WrittenWord, ...], ...]:
        xh, at = page.x_height, 0
        result = []
        for line, g in zip(page.lines, lines, strict=True):
            own: list[list[Trace]] = [[] for _ in line.words]
            for k, number in enumerate(g.word):
                own[number].append(traces[at + k])
            at += len(g.word)
            result.append(
                tuple(
                    WrittenWord(
                        placed.word.sentence,
                        placed.word.text,
                        (page.left + placed.x * xh, line.y),
                        placed.word.advance
                        * placed.squeeze
                        * placed.size
                        * xh
                        * (0.1 if placed.rise else 1.0),
                        xh * placed.size,
                        tuple(own[number]),
                    )
                    for number, placed in enumerate(line.words)
                )
            )
        return tuple(result)


def write(pages: tuple[SetPage, ...], hand: Hand, pen: Pen, colour: str, seed: int) -> tuple[Page, ...]:
    """The pages in ink of a colour given as #rrggbb."""
    scribe = Scribe(hand, pen, colour, seed)
    return tuple(scribe.page(page) for page in pages)
