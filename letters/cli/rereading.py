"""The letter read through in the shell: reread(letter, shelf) -> the letter as its writer leaves it."""

from __future__ import annotations

import string

import click

from letters.cli.lines import numbered
from letters.errors import BriefError
from letters.letter import Letter, Sentence, Shelf
from letters.pipeline import alternatives
from letters.words.editing import edit, remove, say_instead, sentences

OUT = "-"  # takes a sentence out


def reread(letter: Letter, shelf: Shelf) -> Letter:
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
    return edit(letter, sentence.key, answer) if answer else letter


def _answer(question: str) -> str:
    answer: str = click.prompt(question, default="", show_default=False, prompt_suffix="\n> ", err=True)
    return answer.strip()
