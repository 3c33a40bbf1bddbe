"""Pens and inks. A pen is told apart by its line: how wide, how much thinner across the nib, how it takes pressure."""

from __future__ import annotations

import re

from letters.errors import UnknownName
from letters.penmanship import Pen

PENS = {
    pen.name: pen
    for pen in (
        Pen("fountain", 0.35, 0.62, 28, 0.45, 1.0, 0.88, blob=0.26, pool=0.24, leave=0.17, shade=0.32),
        Pen(
            "ballpoint",
            0.28,
            0.96,
            28,
            0.30,
            0.8,
            0.88,
            blob=0.62,
            pool=0.22,
            touch=0.72,
            leave=0.36,
            soak=0.20,
            skips=0.12,
            shade=0.30,
        ),
        Pen(
            "felt-tip",
            0.44,
            0.88,
            24,
            0.20,
            0.5,
            0.90,
            blob=0.26,
            pool=0.40,
            touch=0.92,
            leave=0.66,
            soak=0.16,
            shade=0.18,
        ),
        Pen(
            "broad-nib",
            0.42,
            0.18,
            37,
            0.08,
            0.9,
            0.93,
            420,
            0.05,
            0.08,
            0.08,
            touch=0.94,
            leave=0.78,
            edged=True,
            soak=0.12,
            shade=0.16,
        ),
        Pen(
            "pencil",
            0.33,
            0.90,
            45,
            0.42,
            0.8,
            0.66,
            refill=900,
            swing=-0.10,
            blob=0.05,
            pool=0.05,
            leave=0.40,
            soak=0.14,
            shade=0.34,
        ),
    )
}
INKS = {
    "blue-black": "#18203f",
    "royal blue": "#22399b",
    "black": "#17171a",
    "sepia": "#4c3323",
    "green": "#1d4a35",
    "violet": "#46276b",
}


def ink_colour(name: str) -> str:
    """The colour of an ink as #rrggbb: that of its name, or the colour itself. UnknownName otherwise."""
    if re.fullmatch(r"#[0-9a-fA-F]{6}", name):
        return name.lower()
    if name not in INKS:
        raise UnknownName("ink", name, [*INKS, "#rrggbb"])
    return INKS[name]
