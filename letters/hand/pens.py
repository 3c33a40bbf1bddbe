"""Pens and inks. A pen is told apart by its line: how wide, how much thinner across the nib, how it takes pressure."""

from __future__ import annotations

import re

from letters.errors import UnknownName
from letters.ink import Pen

PENS = {
    pen.name: pen
    for pen in (
        Pen("fountain", width=0.35, thin=0.76, angle=28, pressure=0.30, flow=1.0, opacity=0.90),
        Pen("ballpoint", width=0.27, thin=0.96, angle=28, pressure=0.12, flow=0.5, opacity=0.88),
        Pen("felt-tip", width=0.50, thin=0.93, angle=20, pressure=0.12, flow=0.3, opacity=0.92),
        Pen("broad-nib", width=0.62, thin=0.36, angle=38, pressure=0.18, flow=1.2, opacity=0.92),
        Pen("pencil", width=0.33, thin=0.90, angle=45, pressure=0.25, flow=0.8, opacity=0.70),
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
