"""check_hand(text, name) -> every fault of a hand file, each with its line: what cannot be read, characters that are
missing, joins that nothing meets, strokes that leave the body."""

from __future__ import annotations

from collections.abc import Iterator

from letters.errors import HandError
from letters.hand.handfile import Reader
from letters.penmanship import Allograph

EXPECTED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;!?'\"-()&’‘“”–—…"
LOWEST, HIGHEST, WIDEST, THICKEST = -1.9, 2.95, 4.5, 3.0  # x-heights; and times the pen's width


def check_hand(text: str, name: str, file: str = "") -> list[HandError]:
    """All that is wrong with a hand file, in the order of its lines; empty where nothing is."""
    faults: list[HandError] = []
    reader = Reader(text, name, file or f"fonts/{name}.hand", faults)
    shapes = [a for several in reader.shapes.values() for a in several]
    missing = "".join(c for c in EXPECTED if c not in reader.shapes)
    if missing:
        faults.append(HandError(f"these characters are missing: {' '.join(missing)}", reader.file))
    faults += (HandError(message, reader.file, line) for line, message in _joins(reader, shapes))
    faults += (HandError(message, reader.file, a.line) for a in shapes for message in _strays(a))
    faults += (HandError(message, reader.file, a.line) for a in shapes for message in _misjoined(a))
    return sorted(faults, key=lambda fault: fault.line)


def _joins(reader: Reader, shapes: list[Allograph]) -> Iterator[tuple[int, str]]:
    """Exits and entries that no join or no shape answers."""
    exits, entries = {a.exit for a in shapes} | {""}, {a.entry for a in shapes} | {""}
    for (leave, enter), line in reader.join_lines.items():
        if leave not in exits:
            yield line, f"no shape ends in “{leave}”, so this join is never made"
        if enter not in entries:
            yield line, f"no shape begins with “{enter}”, so this join is never made"
    met = {leave for (leave, enter), join in reader.joins.items() if enter or join.likelihood}
    for a in shapes:
        if a.exit and a.exit not in met and reader.joins:
            yield a.line, f"“{a.name}” ends in “{a.exit}”, and no join goes on from there"
        for leave in a.needs.removeprefix("after:").split(",") if a.needs.startswith("after:") else ():
            if leave not in exits:
                yield a.line, f"“{a.name}” is made for coming from “{leave}”, and no shape ends so"


def _misjoined(a: Allograph) -> Iterator[str]:
    """Shapes that the pen would come to elsewhere than they say."""
    if a.needs.startswith("after:") and not a.entry:
        yield f"“{a.name}” is made to be joined, but has no in=, so its join would not be found"


def _strays(a: Allograph) -> Iterator[str]:
    """Knots that lie where no letter reaches: most often a slip of the hand that wrote the file."""
    knots = [k for stroke in a.strokes for k in stroke.knots]
    low, high = min(k.y for k in knots), max(k.y for k in knots)
    if low < LOWEST or high > HIGHEST:
        yield f"“{a.name}” reaches from {low:g} to {high:g} x-heights; a letter stays between {LOWEST} and {HIGHEST}"
    wide = max(k.x for k in knots) - min(k.x for k in knots)
    if wide > WIDEST * len(a.text):
        yield f"“{a.name}” is {wide:g} x-heights wide"
    if max(k.pressure for k in knots) > THICKEST or min(k.pressure for k in knots) <= 0:
        yield f"“{a.name}” has a knot whose pressure is not between 0 and {THICKEST:g}"
