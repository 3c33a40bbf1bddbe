"""The papers that a letter may be written on, and what is printed on them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from letters.errors import UnknownName
from letters.ink import Paper, Ruling

PAPERS = {
    paper.name: paper
    for paper in (
        Paper("A4", 210.0, 297.0),
        Paper("A5", 148.0, 210.0),
        Paper("Letter", 215.9, 279.4),
        Paper("A6", 105.0, 148.0),
    )
}
RULINGS: dict[str, Ruling | None] = {
    "blank": None,
    "college": Ruling("college", "lines", 7.1, 7.1, 32.0),
    "wide": Ruling("wide", "lines", 8.7, 8.7, 32.0),
    "squared": Ruling("squared", "squares", 5.0, 10.0, 5.0),
    "dotted": Ruling("dotted", "dots", 5.0, 10.0, 5.0),
}
RULE_COLOUR, RULE_WIDTH, DOT_WIDTH = "#b9c6d6", 0.12, 0.45  # of what is printed; widths in mm
CARD = 0.62  # the head of a small card's ruling, as part of a sheet's


def paper_named(paper: str, ruling: str = "blank") -> Paper:
    """A paper with a ruling, both by name. UnknownName where there is none."""
    if paper not in PAPERS:
        raise UnknownName("paper", paper, PAPERS)
    if ruling not in RULINGS:
        raise UnknownName("ruling", ruling, RULINGS)
    rules = RULINGS[ruling]
    sheet = PAPERS[paper]
    if rules and rules.kind == "lines" and sheet.width < 160:
        rules = dataclasses.replace(rules, top=rules.top * CARD)
    return dataclasses.replace(sheet, ruling=rules)


def on_every_rule(paper: Paper, leading: float) -> Paper:
    """The paper as one takes it who writes so small that lines (mm apart) stand on every rule of it."""
    if paper.ruling is None or leading > paper.ruling.step:
        return paper
    return dataclasses.replace(paper, ruling=dataclasses.replace(paper.ruling, pitch=paper.ruling.step))


def rules(paper: Paper) -> Iterator[float]:
    """The heights of the rules that writing may stand on, from the top down (mm above the sheet's foot)."""
    if paper.ruling is None:
        return
    y = paper.height - paper.ruling.top
    while y > 4.0:
        yield y
        y -= paper.ruling.pitch


def printed(paper: Paper) -> Iterator[tuple[float, float, float, float]]:
    """The segments (x0, y0, x1, y1 in mm) that are printed on a paper; a dot is a segment without length."""
    r = paper.ruling
    if r is None:
        return
    rows = [paper.height - r.top - n * r.step for n in range(int((paper.height - r.top - 4.0) / r.step) + 1)]
    columns = [n * r.step for n in range(1, int(paper.width / r.step) + 1) if n * r.step < paper.width]
    if r.kind == "dots":
        yield from ((x, y, x, y) for y in rows for x in columns)
        return
    yield from ((0.0, y, paper.width, y) for y in rows)
    if r.kind == "squares":
        yield from ((x, 0.0, x, paper.height) for x in columns)
