"""What was said, kept word for word: hide_quotes(phrase) -> the phrase with a stand-in for each quotation, and those.

A quotation is nobody's to turn: in “you told Dad "he is mad"” that he is not the reader. While a phrase is read, each
stands there as one word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from letters.letter import Detail

_QUOTED = re.compile(r"\"[^\"]+\"|“[^”]+”")


def hide_quotes(phrase: str) -> tuple[str, Mapping[str, str]]:
    """The phrase with its quotations hidden, and what each stand-in hides. One that is all quotation stays as it is."""
    hidden: dict[str, str] = {}

    def hide(found: re.Match[str]) -> str:
        name = f"zqz{'abcdefghijklmnopqrstuvwxyz'[len(hidden) % 26] * (1 + len(hidden) // 26)}"
        hidden[name] = found[0]
        return name

    said = _QUOTED.sub(hide, phrase)
    return (said, hidden) if re.search(r"\w", _QUOTED.sub("", phrase)) else (phrase, {})


def show_quotes(text: str, hidden: Mapping[str, str]) -> str:
    """The text with its quotations in it again; a stop that a quotation brings is not said twice."""
    for name, quoted in hidden.items():
        stop = r"\.?" if quoted[-2] in ".!?…" else ""
        text = re.sub(rf"\b{name}\b{stop}", lambda _, said=quoted: said, text, flags=re.I)  # type: ignore[misc]
    return text


def with_quotes(detail: Detail, hidden: Mapping[str, str]) -> Detail:
    """The detail with its quotations in each of its forms."""
    if not hidden:
        return detail
    return replace(
        detail,
        plain=show_quotes(detail.plain, hidden),
        sentence=show_quotes(detail.sentence, hidden),
        clause=show_quotes(detail.clause, hidden),
        noun=show_quotes(detail.noun, hidden),
        base=show_quotes(detail.base, hidden),
        doing=show_quotes(detail.doing, hidden),
        more=tuple(show_quotes(one, hidden) for one in detail.more),
    )


_SAID = re.compile(
    r"(?:(?:s?he|you|they) (?:always |just |once )?(?:said|says?),? )?[\"“'‘]([^\"“”]+)[\"”'’]\.?", re.I
)


def own_words(given: str) -> str:
    """What somebody said, without the marks that a sentence will put around it, and without its last full stop."""
    text = " ".join(given.split())
    found = _SAID.fullmatch(text)
    said = (found[1] if found else text).strip()
    return said.removesuffix(".") if not said.endswith("..") and said != "." else said
