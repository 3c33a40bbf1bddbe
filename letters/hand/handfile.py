"""parse_hand(text, name) -> Hand: a hand as a person can write, read and compare it. The format is told in
fonts/README.md; the accents are set on their letters by accents.py."""

from __future__ import annotations

import dataclasses
import re

from letters.errors import HandError
from letters.hand.accents import with_accents
from letters.penmanship import Allograph, Hand, Join, JoinKnot, Knot, Manner, Stroke

_NUMBER = r"-?\d*\.?\d+"
_KNOT = re.compile(
    rf"(?P<x>{_NUMBER}),(?P<y>{_NUMBER})(?:@(?P<enter>{_NUMBER}|~)(?:\^(?P<leave>{_NUMBER}|~))?)?"
    rf"(?P<flags>[*!<>{{]*)(?::(?P<pressure>{_NUMBER}))?"
)
_AT_NEXT = re.compile(rf"(?P<start>s)?(?P<x>[+-]?\d*\.?\d*),(?P<y>{_NUMBER})")
_ALONG = re.compile(r"(?P<along>\d+)%(?P<x>[+-]\d*\.?\d+)(?P<y>[+-]\d*\.?\d+)")
_SECTIONS = ("manner", "joins", "marks", "shapes")
_ATTRIBUTES = ("in", "out", "w", "place", "needs", "adv")
_NEEDS = re.compile(r"lift|after:[\w,]+")
_MANNER = {f.name.replace("_", "-"): f.name for f in dataclasses.fields(Manner)}
DWELL = 0.55


class Reader:
    """Goes through a hand file line by line and gathers what it says; where it cannot be read, HandError, or with
    `faults` the errors of all lines."""

    def __init__(self, text: str, name: str, file: str, faults: list[HandError] | None = None) -> None:
        self.name, self.file, self.line = name, file, 0
        self.said = {"title": name, "about": "", "pen": "fountain", "ink": "blue-black"}
        self.manner: dict[str, float] = {}
        self.joins: dict[tuple[str, str], Join] = {}
        self.join_lines: dict[tuple[str, str], int] = {}
        self.marks: dict[str, tuple[Stroke, ...]] = {}
        self.shapes: dict[str, list[Allograph]] = {}
        self.section = ""
        for self.line, raw in enumerate(text.splitlines(), 1):
            line = raw.rstrip()
            if not line.strip() or line.startswith("--"):
                continue
            try:
                self.read(line)
            except HandError as fault:
                if faults is None:
                    raise
                faults.append(fault)

    def wrong(self, message: str) -> HandError:
        """An error on this line."""
        return HandError(message, self.file, self.line)

    def read(self, line: str) -> None:
        """One line of the file."""
        if m := re.fullmatch(r"\[(\w+)\]", line):
            if m[1] not in _SECTIONS:
                raise self.wrong(f"there is no section [{m[1]}]; use one of: {', '.join(_SECTIONS)}")
            self.section = m[1]
        elif not self.section:
            self.front(line)
        elif self.section == "manner":
            self.say_manner(line)
        elif self.section == "joins":
            self.say_join(line)
        else:
            self.say_shape(line)

    def front(self, line: str) -> None:
        key, colon, value = line.partition(":")
        if not colon or key not in self.said:
            raise self.wrong(f"before the first [section] only these may stand: {', '.join(self.said)}")
        self.said[key] = value.strip()

    def say_manner(self, line: str) -> None:
        key, equals, value = (part.strip() for part in line.partition("="))
        if not equals or key not in _MANNER:
            raise self.wrong(f"“{key}” is no part of a manner; use one of: {', '.join(_MANNER)}")
        self.manner[_MANNER[key]] = self.number(value)

    def number(self, text: str) -> float:
        try:
            return float(text)
        except ValueError:
            raise self.wrong(f"“{text}” is not a number") from None

    def say_join(self, line: str) -> None:
        head, _, way = line.partition(" : ")
        words = head.split()
        if len(words) not in (3, 5) or (len(words) == 5 and words[3] != "room"):
            raise self.wrong("a join is “EXIT ENTRY LIKELIHOOD [room FACTOR] [: knots]”")
        corner = way.endswith("*")
        ends = words[0].strip("-"), words[1].strip("-")
        self.join_lines[ends] = self.line
        self.joins[ends] = Join(
            self.number(words[2]),
            self.number(words[4]) if len(words) == 5 else 1.0,
            tuple(self.join_knot(token) for token in way.removesuffix("*").split()),
            corner,
        )

    def join_knot(self, token: str) -> JoinKnot:
        if m := _ALONG.fullmatch(token):
            return JoinKnot(float(m["x"]) / 100, float(m["y"]) / 100, int(m["along"]) / 100)
        if m := _AT_NEXT.fullmatch(token):
            return JoinKnot(float(m["x"] or 0) / 100, float(m["y"]) / 100, None, bool(m["start"]))
        raise self.wrong(f"“{token}” is no knot of a join: write x,y or s+x,y or 50%+x+y")

    def say_shape(self, line: str) -> None:
        head, colon, body = line.partition(" : ")
        name, *attributes = head.split()
        if not colon or not body.strip():
            raise self.wrong("a shape is “NAME [in=…] [out=…] : knots”")
        strokes = tuple(self.stroke(part) for part in re.split(r"\s+/\s+", body.strip()))
        if self.section == "marks":
            self.marks[name] = strokes
            return
        text = name if len(name) == 1 else name[0] + name[1:].split(".")[0]
        given = self.attributes(attributes)
        allograph = Allograph(
            name,
            text,
            strokes,
            entry=given.get("in", ""),
            exit=given.get("out", ""),
            weight=self.number(given.get("w", "1")),
            place=given.get("place", ""),
            needs=given.get("needs", ""),
            advance=self.number(given["adv"]) / 100 if "adv" in given else None,
            line=self.line,
        )
        siblings = self.shapes.setdefault(text, [])
        if any(other.name == name for other in siblings):
            raise self.wrong(f"“{name}” is drawn twice; give the second one a number of its own")
        siblings.append(allograph)

    def attributes(self, words: list[str]) -> dict[str, str]:
        given = {}
        for word in words:
            key, equals, value = word.partition("=")
            if not equals or key not in _ATTRIBUTES:
                raise self.wrong(f"“{word}” says nothing here; use one of: {', '.join(_ATTRIBUTES)}")
            given[key] = value
        if given.get("place", "") not in ("", "start", "mid", "end", "sign"):
            raise self.wrong("place is start, mid, end or sign")
        if given.get("needs") and not _NEEDS.fullmatch(given["needs"]):
            raise self.wrong("needs is lift, or after:EXIT,EXIT")
        return given

    def stroke(self, text: str) -> Stroke:
        late = text.startswith("~")
        knots: list[Knot] = []
        lead, approach, leave = 0, 0, None
        for i, token in enumerate(text.removeprefix("~").split()):
            knot, flags = self.knot(token)
            knots.append(knot)
            lead = i if "<" in flags else lead
            approach = i if "{" in flags else approach
            leave = i if ">" in flags else leave
        if len(knots) < 2:
            raise self.wrong("a stroke needs two knots at least; a dot has two, close together")
        return Stroke(tuple(knots), lead, approach, leave, late)

    def knot(self, token: str) -> tuple[Knot, str]:
        m = _KNOT.fullmatch(token)
        if not m:
            raise self.wrong(f"“{token}” is no knot: write x,y in hundredths of the x-height, then its signs")
        x, y, enter, given, flags, pressure = m.groups()
        leave = given or enter
        knot = Knot(
            float(x) / 100,
            float(y) / 100,
            "*" in flags or (given is not None and "~" in (enter, leave)),
            None if enter in (None, "~") else float(enter),
            None if leave in (None, "~") else float(leave),
            DWELL if "!" in flags else 0.0,
            float(pressure or 1),
        )
        return knot, flags


def parse_front(text: str, name: str, file: str = "") -> dict[str, str]:
    """What a hand file says before its first section: title, about, pen and ink."""
    return Reader(text.split("\n[", 1)[0], name, file or f"fonts/{name}.hand").said


def parse_hand(text: str, name: str, file: str = "") -> Hand:
    """The hand that a file describes; HandError with file and line where it cannot be read."""
    reader = Reader(text, name, file or f"fonts/{name}.hand")
    if not reader.shapes:
        raise HandError("this hand draws nothing: it has no [shapes]", reader.file)
    shapes = {key: tuple(value) for key, value in reader.shapes.items()}
    return Hand(
        name,
        reader.said["title"],
        with_accents(shapes, reader.marks),
        reader.joins,
        Manner(**reader.manner),
        reader.said["about"],
        reader.said["pen"],
        reader.said["ink"],
        reader.marks.get("paraph", ()),
    )
