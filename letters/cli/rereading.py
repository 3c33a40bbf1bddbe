"""The letter read through in the shell: read_through(letter, shelf, place) -> the letter as its writer leaves it."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import click

from letters.cli.framing import framed
from letters.cli.keeping import free_place, save_text
from letters.cli.lines import answer_to, numbered
from letters.errors import BriefError
from letters.letter import Letter, Origin, Part, Sentence, Shelf
from letters.pipeline import alternatives
from letters.words.asking.corrections import AFTER, BELOW, OUT, PARAGRAPH, Correction, read_correction
from letters.words.drafting.ending import ended
from letters.words.drafting.overlooked import Gap, overlooked
from letters.words.drafting.passage import written
from letters.words.drafting.typography import set_words
from letters.words.editing import add, edit, paragraph_of, remove, say_instead, sentences
from letters.words.english.apostrophes import with_apostrophes
from letters.words.english.mending import mend
from letters.words.english.mistyped import mistyped
from letters.words.english.nouns import as_sentence
from letters.words.english.sentences import is_postscript, split_sentences
from letters.words.moving import begin_paragraph, join_paragraph, put, put_below

_CHANGE = "Is there a sentence that you would change? (its number; empty: it is right)"
_SIGNS = (
    ("3 We met in May.", "says sentence 3 so"),
    (f"3 {OUT}", "takes it out"),
    ("3 & 4", "makes one sentence of both, which is asked for"),
    ("3 > 5", "puts it in the place of 5"),
    ("3 + We met in May.", "adds one after it"),
    (f"3 {PARAGRAPH}", "begins a paragraph with it, or joins it to the one above"),
    ("PS Bring the key.", "stands under the name; “3 > PS” puts sentence 3 there"),
)


def read_through(letter: Letter, shelf: Shelf, brief: Path) -> Letter:
    """The letter as the writer leaves it; what they changed is kept as a text beside the brief."""
    read = _reread(letter, shelf)
    if read.text != letter.text:
        place = free_place(brief.with_suffix(".txt"))
        save_text(place, read.text)
        click.echo(
            f"\nWhat you changed is in {place}; `letters pen {place} -o letter.pdf` writes it by hand.",
            err=True,
        )
    return read


def _reread(letter: Letter, shelf: Shelf) -> Letter:
    """The letter, as the writer leaves it after reading it through. Whoever goes away in the middle has it as it is."""
    signs = "\n".join(f"  {sign:20}{meaning}" for sign, meaning in _SIGNS)
    try:
        letter = framed(letter)
        while meant := _meant(letter, signs):
            letter, signs = _corrected(letter, meant, shelf), ""
    except (click.Abort, KeyboardInterrupt):
        pass
    return letter


def _meant(letter: Letter, signs: str) -> Correction | None:
    """What is to be said otherwise, and where; None where all is right. `signs` are by what it may be said."""
    click.echo("\nHere it is:\n", err=True)
    for line in numbered(letter):
        click.echo(line, err=True)
    names = {*re.findall(r"\w+", f"{letter.brief.to} {letter.brief.sender}")}
    if odd := [word for word in mistyped(letter.text) if word not in names]:
        click.echo(f"\n  Perhaps mistyped: {', '.join(f'“{word}”' for word in odd)}.", err=True)
    for gap in overlooked(letter):
        click.echo(f"\n  A reader may notice: {_placed_gap(letter, gap)}", err=True)
    if signs:
        click.echo(signs, err=True)
    meant = read_correction(answer_to(_CHANGE))
    while meant and not _are_in(letter, meant.named):
        meant = _placed(letter, meant)
    return meant


def _placed_gap(letter: Letter, gap: Gap) -> str:
    """What may have been overlooked, with the numbers of its sentences."""
    keys = [one.key for one in sentences(letter)]
    where = " and ".join(str(keys.index(key) + 1) for key in gap.keys)
    return f"{gap.said} ({where})" if where else gap.said


def _are_in(letter: Letter, numbers: tuple[int, ...]) -> bool:
    return bool(numbers) and all(0 < number <= len(sentences(letter)) for number in numbers)


def _placed(letter: Letter, meant: Correction) -> Correction | None:
    """What was said, with where it is to stand, which is asked for; new words that are to stand nowhere are told."""
    most = len(sentences(letter))
    numbers = f"from 1 to {most}"
    if is_postscript(meant.said) and not meant.numbers:
        return Correction((most,), meant.said, beside=AFTER)
    if meant.said in ("", OUT, PARAGRAPH, BELOW):
        again = read_correction(answer_to(f"Please give a number {numbers}, or nothing."))
        return again and replace(again, said=again.said or meant.said, beside=again.beside or meant.beside)
    where = answer_to(f"Where is “{meant.said}” to stand? (the number of the sentence whose place it takes, {numbers}; "
                    "“3 +”: after sentence 3; empty: nowhere)")  # fmt: skip
    again = read_correction(where)
    if again and again.numbers:
        return replace(again, said=again.said or meant.said)
    click.echo(f"  Not in the letter: “{meant.said}”.", err=True)
    return again


def _corrected(letter: Letter, meant: Correction, shelf: Shelf) -> Letter:
    """The letter with what was meant; as it is where that cannot be, which is said, with the words that are lost."""
    ours = _ours(letter, meant, shelf)
    said = _words(letter, meant, ours)
    try:
        return _changed(letter, replace(meant, said=said), ours)
    except BriefError as why:
        typed = said and said not in (OUT, BELOW, PARAGRAPH, *ours)
        click.echo(f"  {why}" + (f" Not in the letter: “{said}”." if typed else ""), err=True)
        return letter


def _words(letter: Letter, meant: Correction, ours: Mapping[str, Sentence]) -> str:
    """What is to be said, asked for where it was not; "" where nothing is, or where sentences only go elsewhere."""
    those = [sentences(letter)[number - 1] for number in meant.numbers]
    said = meant.said
    if meant.to or said in (BELOW, PARAGRAPH):
        return said
    if meant.beside == AFTER:
        return said or answer_to(f"What is to stand after “{those[0].text}”? (empty: nothing)")
    while not said or (len(said) == 1 and said.isalpha() and said not in ours):
        said = _asked(letter, those, ours)
        if not said:
            return ""
    return said


def _changed(letter: Letter, meant: Correction, ours: Mapping[str, Sentence]) -> Letter:
    """The letter with the sentences where they are meant to stand, or with the words that are meant, or those of ours,
    in their place. Raises BriefError."""
    keys = [sentences(letter)[number - 1].key for number in meant.numbers]
    if meant.to:
        return _moved(letter, keys, meant)
    if meant.said == BELOW:
        return put_below(letter, keys)
    if meant.said == PARAGRAPH:
        return _parted(letter, keys[0])
    if not meant.said:
        return letter
    if meant.beside == AFTER:
        return _with_added(letter, keys[0], _tidy(meant.said, Part.BODY))
    letter = _with_said(letter, keys[0], meant.said, ours)
    for other in keys[1:]:
        letter = remove(letter, other)
    return letter


def _moved(letter: Letter, keys: Sequence[str], meant: Correction) -> Letter:
    """The letter with a sentence in the place of another, or beside it; several go there in their order."""
    other = sentences(letter)[meant.to - 1].key
    after = meant.beside == AFTER or (not meant.beside and meant.numbers[0] < meant.to)
    for key in reversed(keys) if after else keys:
        letter = put(letter, key, other, after)
    return letter


def _with_added(letter: Letter, key: str, words: str) -> Letter:
    """The letter with the writer's words after a sentence; those that close it are its close."""
    before = {one.key for one in sentences(letter)}
    added, _ = add(letter, key, words)
    return ended(added, [one.key for one in sentences(added) if one.key not in before][-1])


def _parted(letter: Letter, key: str) -> Letter:
    """The letter with a paragraph that begins with a sentence; where one does, it is joined to the one above."""
    begun = begin_paragraph(letter, key)
    turned = begun if begun != letter else join_paragraph(letter, key)
    if turned == letter:
        click.echo("  The letter begins with it: there is no paragraph above.", err=True)
    return turned


def _asked(letter: Letter, meant: Sequence[Sentence], ours: Mapping[str, Sentence]) -> str:
    """How sentences are to be said; a letter of `ours` for one that stands there."""
    click.echo("", err=True)
    for sentence in meant:
        click.echo(f"  “{sentence.text}”", err=True)
    for mark, other in ours.items():
        click.echo(click.wrap_text(other.text, 78, f"    {mark}  ", " " * 7), err=True)
    if not ours and any(sentence.origin is Origin.WRITER for sentence in meant):
        click.echo("  These words are yours: there is no other way to offer.", err=True)
    either = "one of these letters, or " if ours else ""
    it, takes, leaves = ("they", "them", "them") if len(meant) > 1 else ("it", "it", "it")
    return answer_to(
        f"How should {it} be? ({either}your own words; {OUT} takes {takes} out; empty leaves {leaves})"
    )


def _ours(letter: Letter, meant: Correction, shelf: Shelf) -> dict[str, Sentence]:
    """What else could stand in the place of a sentence, by its letter; nothing where several are meant, or none is to
    be said otherwise."""
    if meant.to or meant.beside or meant.said in (BELOW, PARAGRAPH) or len(meant.numbers) > 1:
        return {}
    key = sentences(letter)[meant.numbers[0] - 1].key
    return dict(zip(string.ascii_lowercase, alternatives(letter, key, shelf), strict=False))


def _with_said(letter: Letter, key: str, said: str, ours: Mapping[str, Sentence]) -> Letter:
    """The letter with a sentence as it is to be; each of several that are typed has a number of its own from then."""
    if said in ours:
        return say_instead(letter, key, ours[said])
    if said == OUT:
        return remove(letter, key)
    part = letter.paragraphs[paragraph_of(letter, key)].part
    words = _tidy(said, part)
    first, *more = split_sentences(words) if part is Part.BODY else (words,)
    changed = edit(letter, key, first)
    return _with_added(changed, key, " ".join(more)) if more else ended(changed, key)


def _tidy(answer: str, part: Part) -> str:
    """What was typed as it stands in a letter, with a capital and curled quotes, and in the body with a full stop where
    it has no end: the words as they are, but for the apostrophes that were left out, and the slips of somebody who
    types no capitals."""
    typed = " ".join(answer.split())
    said = mend(typed, figures=True) if typed.islower() else with_apostrophes(typed)
    whole = as_sentence(said) if part is Part.BODY and said[-1:] != "," else said[:1].upper() + said[1:]
    if part is Part.CLOSING and whole[-1:].isalpha() and not whole.endswith("from"):
        whole += ","
    return " ".join(one.text for one in set_words(written(whole)))
