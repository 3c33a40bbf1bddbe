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


_UNSTOPPED = re.compile(
    r"\b(?:(?P<not>would|could|should|did|does|do|was|were|is|are|has|have|had|must|need|ca|wo|ai)nt|"
    r"(?P<i>i)(?P<am>m|ve)"
    r"|(?P<who>you|they|we)(?P<are>ve|(?<!we)ll|(?<!we)re)|(?P<that>that|what|there|it|he|she)s(?= (?:a|an|the|not|no|"
    r"all|just|my|your|"
    r"how|what|why|it|so|too|only|never|always|been|got|better|worse|\w+ing)\b))\b",
    re.I,
)


def _with_apostrophes(said: str) -> str:
    """What somebody said, with the apostrophes that were not typed; nothing else of it is touched."""
    if "'" in said or "’" in said:
        return said  # who types them knows where they go

    def stopped(found: re.Match[str]) -> str:
        if found["not"]:
            return f"{found['not']}n't"
        if found["i"]:
            return f"I'{found['am']}"
        return f"{found['who']}'{found['are']}" if found["who"] else f"{found['that']}'s"

    return re.sub(r"\bi\b", "I", _UNSTOPPED.sub(stopped, said))


def own_words(given: str) -> str:
    """What somebody said, without the marks that a sentence will put around it, and without its last full stop."""
    text = " ".join(given.split())
    found = _SAID.fullmatch(text)
    said = _with_apostrophes((found[1] if found else text).strip())
    return said.removesuffix(".") if not said.endswith("..") and said != "." else said
