"""The floor plan holds: imports run downwards only, rooms of one floor keep apart, and floors 0 to 2 are pure."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "letters"

# Room (a module, or a folder as a whole) → floor.
FLOORS = {
    "errors": 0, "units": 0, "geometry": 0, "chance": 0, "cache": 0,
    "letter": 1, "penmanship": 1, "ink": 1,
    "words": 2, "hand": 2, "page": 2,
    "folders": 3, "library": 3, "own": 3, "rows": 3, "store": 3, "output": 3,
    "pipeline": 4,
    "batch": 5, "book": 5,
    "stationer": 5,
    "cli": 6, "web": 6,
    "__init__": 7, "__main__": 7,
}  # fmt: skip
GROUND, NOUNS, ROOMS = 0, 1, 2
# On the ground and among the nouns everybody may use everybody above them in this order.
ORDER = ["errors", "units", "geometry", "chance", "cache", "letter", "penmanship", "ink"]
# Rooms of one floor that may use each other, and why.
NEIGHBOURS = {
    ("cli", "web"),  # `letters serve` opens the other door
    ("store", "rows"),  # how its letters lie in the database
    ("library", "folders"),  # where its files lie
    ("own", "folders"),
}

# The storeys of the words: each uses those before it; taking, proofing and asking keep apart. What stands in none of
# them, such as the brief, uses the English and the reading.
STOREYS = {
    "english": 0,
    "reading": 1,
    "forms": 1,
    "": 2,
    "drafting": 3,
    "taking": 4,
    "proofing": 4,
    "asking": 4,
}

IMPURE_MODULES = {
    "click", "flask", "flask_wtf", "io", "logging", "os", "pathlib", "platformdirs", "reportlab", "secrets", "shutil",
    "socket", "sqlalchemy", "subprocess", "sys", "tempfile", "time", "urllib", "waitress", "werkzeug",
}  # fmt: skip
IMPURE_CALLS = {"open", "print", "input", "exec", "eval", "__import__"}
CLOCKS = {"now", "today", "utcnow"}


def room_of(path: Path) -> str:
    parts = path.relative_to(HOUSE).parts
    return parts[0].removesuffix(".py")


def modules() -> list[Path]:
    return sorted(HOUSE.rglob("*.py"))


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and dotted name of all that a module imports, those inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"line {node.lineno}: imports are written out in full"
            yield node.lineno, node.module or ""
            if node.module == "letters":
                yield from ((node.lineno, f"letters.{alias.name}") for alias in node.names)


def may_use(room: str, other: str) -> bool:
    """Whether one room may import another."""
    if room == other or (room, other) in NEIGHBOURS:
        return True
    if FLOORS[room] <= NOUNS:
        return other in ORDER and ORDER.index(other) < ORDER.index(room)
    return FLOORS[other] < FLOORS[room]


def wrong_imports(text: str, room: str) -> list[str]:
    found = []
    for line, name in imports(ast.parse(text)):
        package, _, inner = name.partition(".")
        if package != "letters" or not inner:
            continue
        other = inner.partition(".")[0]
        if other.startswith("__"):
            continue
        if not may_use(room, other):
            found.append(f"line {line}: {room} imports {name}, which is not below it")
    return found


def storey_of(name: str) -> str:
    """The storey of the words that a module of them stands in, by its dotted name; "" for none."""
    inner = name.removeprefix("letters.words").strip(".").split(".")[0]
    return inner if inner in STOREYS else ""


def wrong_storeys(text: str, storey: str) -> list[str]:
    used = ((line, name) for line, name in imports(ast.parse(text)) if name.startswith("letters.words."))
    return [
        f"line {line}: {storey} imports {name}, which is not below it"
        for line, name in used
        if (other := storey_of(name)) != storey and STOREYS[other] >= STOREYS[storey]
    ]


def impurities(text: str) -> list[str]:
    found = []
    tree = ast.parse(text)
    for line, name in imports(tree):
        if name.partition(".")[0] in IMPURE_MODULES:
            found.append(f"line {line}: imports {name}")
    for node in ast.walk(tree):
        if isinstance(node, ast.Global):
            found.append(f"line {node.lineno}: a global")
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        if isinstance(called, ast.Name) and called.id in IMPURE_CALLS:
            found.append(f"line {node.lineno}: calls {called.id}")
        if not isinstance(called, ast.Attribute):
            continue
        owner = ast.unparse(called.value)
        if owner == "random" and called.attr != "Random":
            found.append(f"line {node.lineno}: draws from the global random.{called.attr}")
        if owner in ("np.random", "numpy.random") and called.attr not in ("Generator", "PCG64"):
            found.append(f"line {node.lineno}: draws from the global {owner}.{called.attr}")
        if owner.endswith(("datetime", "date")) and called.attr in CLOCKS:
            found.append(f"line {node.lineno}: looks at the clock")
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "random":
            found += [f"line {node.lineno}: takes random.{a.name}" for a in node.names if a.name != "Random"]
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(HOUSE)))
def test_imports_run_downwards(path: Path) -> None:
    room = room_of(path)
    assert room in FLOORS, f"{room} stands on no floor: give it one in the table"
    assert wrong_imports(path.read_text(), room) == []


@pytest.mark.parametrize(
    "path", sorted((HOUSE / "words").rglob("*.py")), ids=lambda p: str(p.relative_to(HOUSE))
)
def test_the_words_build_upwards(path: Path) -> None:
    inner = path.relative_to(HOUSE / "words").parts
    assert wrong_storeys(path.read_text(), inner[0] if len(inner) > 1 else "") == []


def test_a_storey_that_reaches_up_is_found() -> None:
    assert wrong_storeys("from letters.words.drafting.compose import compose", "reading")
    assert wrong_storeys("from letters.words.taking import quotes", "asking")
    assert not wrong_storeys("from letters.words.english.grammar import BASES", "reading")


@pytest.mark.parametrize(
    "path",
    [p for p in modules() if FLOORS.get(room_of(p), 9) <= ROOMS],
    ids=lambda p: str(p.relative_to(HOUSE)),
)
def test_the_lower_floors_are_pure(path: Path) -> None:
    assert impurities(path.read_text()) == []


@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("words", "from letters.hand import shaping"),
        ("page", "from letters.hand.shaping import shape"),
        ("words", "from letters import library"),
        ("hand", "import letters.output.pdf"),
        ("letter", "from letters.ink import Hand"),
        ("errors", "from letters.letter import Letter"),
        ("output", "from letters.pipeline import ink"),
        ("output", "from letters.store import Store"),
        ("web", "from letters.cli import main"),
        ("pipeline", "def f():\n    from letters.cli import main"),
    ],
)
def test_a_step_upwards_is_seen(room: str, line: str) -> None:
    assert len(wrong_imports(line, room)) >= 1


@pytest.mark.parametrize(
    "line",
    [
        "import reportlab.pdfgen.canvas",
        "from pathlib import Path",
        "import time",
        "from random import choice",
        "x = random.random()",
        "x = np.random.default_rng()",
        "x = datetime.date.today()",
        "x = datetime.datetime.now()",
        "print(1)",
        "open('x')",
    ],
)
def test_an_impurity_is_seen(line: str) -> None:
    assert len(impurities(line)) == 1
