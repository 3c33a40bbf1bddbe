"""Text in lines that a terminal does not break: in_lines(question), listed(question, names), indented(text),
numbered(letter); and answer_to(question), what is typed under one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from letters.letter import Letter

WIDTH = 80


def indented(text: str) -> str:
    """A text as it stands under a line of ours, no wider than a terminal."""
    return "\n".join(click.wrap_text(line, 76, "    ", "    ") for line in text.split("\n"))


def item(number: int, text: str) -> str:
    """A text with its number before it."""
    return click.wrap_text(text, 78, f"{number:3}  ", "     ")


def in_lines(question: str) -> str:
    """A question as a terminal shows it whole; what stands in brackets below it, where both are long."""
    asked, mark, example = question.partition(" (")
    if len(question) < WIDTH or not mark:
        return question
    return f"{asked}\n{click.wrap_text(f'({example}', 76, '  ', '  ')}"


def answer_to(question: str) -> str:
    """What is typed under a question; "" where it is passed over. Standard output stays the letter's."""
    answer: str = click.prompt(
        in_lines(question), default="", show_default=False, prompt_suffix="\n> ", err=True
    )
    return answer.strip()


def listed(question: str, names: Iterable[str]) -> str:
    """A question with the answers that it takes below it, in lines that a terminal does not break."""
    return f"{question}\n{click.wrap_text(', '.join(names), 76, '  ', '  ')}"


def numbered(letter: Letter) -> Iterator[str]:
    """A line for each sentence, and an empty one between paragraphs."""
    number = 0
    for paragraph in letter.paragraphs:
        for sentence in paragraph.sentences:
            number += 1
            yield item(number, sentence.text)
        yield ""
