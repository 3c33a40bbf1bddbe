"""`letters corpus`: what the chain speaks from, what is wrong with it, and letters taken in as a voice of their own."""

from __future__ import annotations

from pathlib import Path

import click

from letters import library
from letters.cli.faults import place_of, tell_faults
from letters.cli.shelf import folder, open_shelf
from letters.cli.typed import read_text
from letters.errors import CorpusError
from letters.letter import Saying, Shelf
from letters.library import SECTIONS
from letters.own import save_voice
from letters.words.drafting.checking import check_pools, check_sayings
from letters.words.proofing.comparing import compare_sayings
from letters.words.taking.cutting import cut_letters, voice_text
from letters.words.taking.quotes import FoundLetter, find_letters

# A page saved from the web may be long.
LARGEST_PAGE_BYTES = 20_000_000
MAILS = (".eml", ".mbox")
TEXTS = (".txt", ".text", ".md", ".markdown", *MAILS)


@click.group(invoke_without_command=True, short_help="Lists and checks voices, takes letters in.")
@click.pass_context
def corpus(ctx: click.Context) -> None:
    """Lists the sections of the corpus and the voices, with how many lines each has."""
    if ctx.invoked_subcommand is None:
        _list(open_shelf())


@corpus.command()
def check() -> None:
    """Names every fault of the corpus and of the voices: file:line:column: message."""
    opened, texts = library.load_library(folder()), library.corpus_texts(folder())
    sayings = _sayings(opened.shelf)
    unread = [problem for problem in opened.problems if isinstance(problem, CorpusError)]
    # The ways lie on the tray beside the asides: what both say is offered once.
    named = {section: getattr(opened.shelf, section) for section in SECTIONS if section != "ways"}
    sections = {f"{one}/{name}": said for one, those in named.items() for name, said in those.items()}
    faults = [
        *unread,
        *check_sayings(sayings, opened.shelf),
        *check_pools(opened.shelf.pools),
        *compare_sayings(sections),
    ]
    found = [(place_of(fault.file, fault, texts.get(fault.file, "")), fault) for fault in faults]
    tell_faults(found, len(sayings), "saying")


@corpus.command("import")
@click.argument("file", metavar="FILE|FOLDER")
@click.option("--as", "name", required=True, metavar="NAME", help="The voice's name, for --voice.")
def take_in(file: str, name: str) -> None:
    """Finds the letters in a text, a saved page, mails (mbox, eml) or a folder of them, and keeps them as a voice."""
    found: list[FoundLetter] = []
    report: list[str] = []
    for place in _files(file):
        letters = find_letters(read_text(place, LARGEST_PAGE_BYTES, mail=place.endswith(MAILS)))
        report += [_taken("" if place == file else f"{place}, ", letter) for letter in letters]
        if not letters:
            report.append(f"{place}: left, no letter in it")
        found += letters
    if not found:
        raise CorpusError(
            "no letter was found in it; a letter begins with a salutation such as “Dear Ana,”", file
        )
    path = save_voice(name, voice_text(found, name), folder())
    click.echo("\n".join(report))
    cut = cut_letters(found)
    click.echo(f"{len(cut.sayings)} of their sentences are now the voice “{name}” ({path}).")
    left = ", ".join(f"{count} {why}" for why, count in sorted(cut.left.items(), key=lambda one: -one[1]))
    click.echo(f"Left: {left or 'no sentence'}; and all that is not a letter.")


def _taken(place: str, letter: FoundLetter) -> str:
    words = len(letter.text.split())
    return f"{place}line {letter.line}: {letter.sender} to {letter.recipient}, {words} words"


def _files(given: str) -> list[str]:
    """The file, or those of a folder that may hold letters, in the order of their names."""
    if not Path(given).is_dir():
        return [given]
    files = sorted(
        str(path) for path in Path(given).rglob("*") if path.suffix.lower() in TEXTS and path.is_file()
    )
    if not files:
        raise CorpusError(f"this folder has no file that ends in {', '.join(TEXTS)}", given)
    return files


def _list(shelf: Shelf) -> None:
    for section in SECTIONS:
        named: dict[str, tuple[Saying, ...]] = getattr(shelf, section)
        count = sum(map(len, named.values()))
        click.echo(f"{section:<14} {count:>5} lines  {', '.join(named)}")
    for voice in shelf.voices.values():
        click.echo(f"{'voice':<14} {len(voice.sayings):>5} lines  {voice.name} ({voice.title})")


def _sayings(shelf: Shelf) -> list[Saying]:
    sections = (named for section in SECTIONS for named in getattr(shelf, section).values())
    return [
        saying for several in (*sections, *(v.sayings for v in shelf.voices.values())) for saying in several
    ]
