"""The letter read through in the shell: read_through(letter, shelf, place) -> the letter as its writer leaves it."""

from __future__ import annotations

import string
from pathlib import Path

import click

from letters.cli.keeping import free_place, save_text
from letters.cli.lines import numbered
from letters.errors import BriefError
from letters.letter import Letter, Part, Sentence, Shelf
from letters.pipeline import alternatives
from letters.words.drafting.passage import written
from letters.words.drafting.typography import set_words
from letters.words.editing import edit, remove, say_instead, sentences
from letters.words.english.mending import mend
from letters.words.english.nouns import as_sentence

OUT = "-"  # takes a sentence out


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
    try:
        while chosen := _chosen(letter):
            letter = _said_otherwise(letter, chosen, shelf)
    except (click.Abort, KeyboardInterrupt):
        pass
    return letter


def _chosen(letter: Letter) -> Sentence | None:
    """The sentence that is to be said otherwise; None where all is right."""
    known = sentences(letter)
    click.echo("\nHere it is:\n", err=True)
    for line in numbered(letter):
        click.echo(line, err=True)
    question = "Is there a sentence that you would change? (its number; empty: it is right)"
    while (answer := _answer(question)) and not (answer.isdecimal() and 0 < int(answer) <= len(known)):
        question = f"Please give a number from 1 to {len(known)}, or nothing."
    return known[int(answer) - 1] if answer else None


def _said_otherwise(letter: Letter, sentence: Sentence, shelf: Shelf) -> Letter:
    """The letter with the writer's words, or those of ours that they choose, in the place of a sentence."""
    others = dict(zip(string.ascii_lowercase, alternatives(letter, sentence.key, shelf), strict=False))
    click.echo(f"\n  “{sentence.text}”", err=True)
    for mark, other in others.items():
        click.echo(click.wrap_text(other.text, 78, f"    {mark}  ", " " * 7), err=True)
    ours = "one of these letters, or " if others else ""
    answer = _answer(f"How should it be? ({ours}your own words; {OUT} takes it out; empty leaves it)")
    try:
        if answer in others:
            return say_instead(letter, sentence.key, others[answer])
        if answer == OUT:
            return remove(letter, sentence.key)
    except BriefError as why:
        click.echo(f"  {why}", err=True)
        return letter
    return edit(letter, sentence.key, _tidy(answer, _part_of(letter, sentence))) if answer else letter


def _tidy(answer: str, part: Part) -> str:
    """What was typed as it stands in a letter: its slips mended, with a capital and curled quotes, and in the body with
    a full stop where it has no end."""
    said = mend(answer, figures=True)
    whole = as_sentence(said) if part is Part.BODY and said[-1:] != "," else said[:1].upper() + said[1:]
    return " ".join(one.text for one in set_words(written(whole)))


def _part_of(letter: Letter, sentence: Sentence) -> Part:
    return next(paragraph.part for paragraph in letter.paragraphs if sentence in paragraph.sentences)


def _answer(question: str) -> str:
    answer: str = click.prompt(question, default="", show_default=False, prompt_suffix="\n> ", err=True)
    return answer.strip()
