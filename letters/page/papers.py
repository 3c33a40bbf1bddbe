"""The papers that a letter may be written on."""

from __future__ import annotations

from letters.ink import Paper

PAPERS = {
    paper.name: paper
    for paper in (
        Paper("A4", 210.0, 297.0),
        Paper("A5", 148.0, 210.0),
        Paper("Letter", 215.9, 279.4),
        Paper("A6", 105.0, 148.0),
    )
}
