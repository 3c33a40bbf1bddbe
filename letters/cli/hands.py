"""`letters hands`: which hands there are, one of them laid out to be looked at, and what is wrong with a hand file."""

from __future__ import annotations

from pathlib import Path

import click

from letters import library
from letters.cli.faults import place_of, tell_faults
from letters.cli.inking import make_files
from letters.cli.shelf import folder
from letters.cli.typed import read_text
from letters.hand.handcheck import check_hand
from letters.hand.pens import PENS, ink_colour
from letters.hand.specimen import PAIRS, PARAGRAPH, cells
from letters.ink import Page
from letters.letter import Brief, Letter, Stationery
from letters.output.files import INKED, check_place, written_whole
from letters.page.papers import PAPERS
from letters.penmanship import Hand
from letters.pipeline import ink
from letters.words.revise import letter_from_text

# What every hand should write: a letter in the languages of western Europe.
WANTED = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?'\"()-&"
    "éèêëáàâäåãçñöóôòõøüúùûíìîïýßæœ“”‘’–—…"
)
CHART_SEED, CHART_X_HEIGHT = 1, 6.0
A_ROW = 12


@click.group(invoke_without_command=True, short_help="Lists, draws and checks hands.")
@click.pass_context
def hands(ctx: click.Context) -> None:
    """Lists the hands, with how many characters each can write."""
    if ctx.invoked_subcommand is None:
        data = folder()
        for name in library.hand_names(data):
            hand = library.load_hand(name, data)
            click.echo(f"{name:<16} {hand.title:<24} {_coverage(hand)}")
        for name, problem in library.hand_problems(data).items():
            click.echo(f"{name:<16} cannot be read: {problem}")


@hands.command()
@click.argument("name")
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), metavar="FILE", help=".pdf or .svg"
)
def chart(name: str, output: Path) -> None:
    """Draws all that a hand can write, its joins and a paragraph: .pdf with knots and strokes, .svg as written."""
    check_place(output, INKED)
    hand = library.load_hand(name, folder())
    if output.suffix.lower() == ".pdf":
        _write_chart(hand, output)
    else:
        rows = [" ".join(hand.characters[i : i + A_ROW]) for i in range(0, len(hand.characters), A_ROW)]
        text = "\n\n".join(("\n".join(rows), *_writable(hand)))
        make_files(_copied(text, name), (output,))


@hands.command()
@click.argument("files", nargs=-1, metavar="[FILE]…")
def check(files: tuple[str, ...]) -> None:
    """Names every fault of these hand files, or of all that there are: file, line, message."""
    texts = {file: read_text(file) for file in files} or library.hand_texts(folder())
    unread = (
        [] if files else [one for one in library.hand_problems(folder()).values() if one.file not in texts]
    )
    faults = [fault for file, text in texts.items() for fault in check_hand(text, Path(file).stem, file)]
    found = [(place_of(fault.file, fault), fault) for fault in (*unread, *faults)]
    tell_faults(found, len(texts), "hand")


def _coverage(hand: Hand) -> str:
    """How much a hand can write, and what of the usual it cannot."""
    missing = [character for character in WANTED if character not in hand.allographs]
    lacks = f", but not {' '.join(missing)}" if missing else ""
    return f"{len(hand.characters)} characters{lacks}"


def _writable(hand: Hand) -> list[str]:
    """The specimen's joins and its paragraph, as far as a hand that is still being drawn has their letters."""
    texts = (
        " ".join(w for w in text.split() if set(w) <= set(hand.characters)) for text in (PAIRS, PARAGRAPH)
    )
    return [text for text in texts if text]


def _copied(text: str, hand: str) -> Letter:
    return letter_from_text(text, Brief("", "", "", "", seed=CHART_SEED, stationery=Stationery(hand=hand)))


def _write_chart(hand: Hand, output: Path) -> None:
    # reportlab is slow to import, and nothing else here needs it.
    from letters.output.chart import write_chart

    pen = PENS[hand.pen]
    text = "\n\n".join(_writable(hand))
    pages: tuple[Page, ...] = ()
    if text:
        letter = _copied(text, hand.name)
        pages = ink(letter, hand, pen, PAPERS["A4"], ink_colour(hand.ink), CHART_SEED)
    with written_whole(output, "wb") as file:
        write_chart(hand, cells(hand, pen, CHART_X_HEIGHT), pages, CHART_X_HEIGHT, file)
