"""The paragraphs of a text told apart: blocks_of(text, wrapped) -> Blocks, each a date line, greeting, body, closing,
signature or postscript."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from letters.letter import Part
from letters.words.english.sentences import is_postscript, split_sentences

_FAREWELL = re.compile(
    r"(?:with |all |lots of |much |my |best |kind |warm(?:est)? |many |very |so much |always )*"
    r"(?:love|yours|regards|wishes|thanks|cheers|sincerely|hugs|kisses|affectionately|faithfully|truly|fondly|"
    r"ever|always)\b.{0,30}",
    re.I,
)
_GREETING = re.compile(
    r"(?:dear(?:est)?|hi|hello|hey|my|to|good (?:morning|evening|afternoon)|darling|sweetheart)\b", re.I
)
_DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|today|tonight|christmas|easter)\b",
    re.I,
)
_SHORT = 60
_ITEM = re.compile(r"(?:[-*•–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s", re.I)


@dataclass(frozen=True)
class Block:
    """A paragraph of text before its sentences have keys: its part, its words, whether it stands close."""

    part: Part
    text: str
    tight: bool = False


def blocks_of(text: str, wrapped: bool) -> list[Block]:
    """The paragraphs of a text; where it is `wrapped`, a line may be only a piece of one."""
    groups = [
        [line.strip() for line in group.splitlines() if line.strip()]
        for group in re.split(r"\n[^\S\n]*\n", _newlines(text))
    ]
    groups = [group for group in groups if group]
    tail = _cut_tail(groups)
    blocks = [
        block
        for place, group in enumerate(groups)
        for block in (_body(group, place == 0) if wrapped else _lines(group))
    ]
    return [*_salutation(blocks), *tail]


def _newlines(text: str) -> str:
    return "\n".join(text.splitlines())


def _cut_tail(groups: list[list[str]]) -> list[Block]:
    """Closing, signature and postscript, taken from the end of the groups of lines."""
    tail: list[Block] = []
    while len(groups) > 1 and is_postscript(groups[-1][0]):
        tail[:0] = [Block(Part.POSTSCRIPT, " ".join(groups.pop()))]
    if not groups or (len(groups) < 2 and not _signed(groups[0])):
        return tail
    last = groups[-1]
    if (
        len(groups) > 1
        and len(last) == 1
        and _is_name(last[0])
        and _is_closing(groups[-2][-1])
        and (len(groups) > 2 or len(groups[-2]) > 1)
    ):
        signature = Block(Part.SIGNATURE, groups.pop()[0])
        closing = Block(Part.CLOSING, groups[-1].pop())
        groups[:] = [group for group in groups if group]
        return [closing, signature, *tail]
    starts = 0 if len(groups) > 1 else len(last) - 2
    closing_at = next(
        (
            i
            for i, line in enumerate(last[:-1])
            if i >= starts and _is_closing(line) and all(map(_is_name, last[i + 1 :]))
        ),
        None,
    )
    if closing_at is not None and len(last) - closing_at <= 4:
        names = [Block(Part.SIGNATURE, line, tight=i > 0) for i, line in enumerate(last[closing_at + 1 :])]
        tail[:0] = [Block(Part.CLOSING, last[closing_at]), *names]
        groups[-1] = last[:closing_at]
        groups[:] = [group for group in groups if group]
    elif len(groups) > 1 and len(last) == 1 and _is_name(last[0]) and not last[0].endswith((".", ",")):
        tail[:0] = [Block(Part.SIGNATURE, groups.pop()[0])]
    return tail


def _signed(group: Sequence[str]) -> bool:
    """Whether lines without a gap end as a letter does: "Love," and a name."""
    return (
        len(group) > 2
        and bool(_FAREWELL.fullmatch(group[-2]))
        and _is_closing(group[-2])
        and _is_name(group[-1])
    )


def _is_closing(line: str) -> bool:
    return len(line) <= _SHORT and line.endswith((",", "—", "–"))


def _is_name(line: str) -> bool:
    return len(line) <= 40 and len(line.split()) <= 6 and not line.endswith(("?", "!", ":", ";"))


def _salutation(blocks: list[Block]) -> list[Block]:
    """The blocks with their head told apart: a date line, a greeting that ends in a comma."""
    head = 0
    if blocks and len(blocks) > 1 and (_is_dateline(blocks[0].text) or _is_day(blocks)):
        blocks[0] = replace(blocks[0], part=Part.DATELINE)
        head = 1
    if len(blocks) > head + 1 or (len(blocks) > head and head):
        first = blocks[head]
        together = len(blocks) > head + 1 and blocks[head + 1].tight
        if together and not _GREETING.match(first.text) and len(first.text.split()) > 2:
            return blocks
        if len(first.text) <= _SHORT and first.text.endswith((",", ":", "—", "–")) and not first.tight:
            blocks[head] = replace(first, part=Part.SALUTATION)
    return blocks


def _is_dateline(text: str) -> bool:
    return (
        len(text) <= _SHORT
        and bool(re.search(r"\d", text))
        and not re.search(r"[!?,:—]$|\.\s", text)
        and len(text.split()) <= 8
    )


def _is_day(blocks: Sequence[Block]) -> bool:
    """Whether a few words above a greeting name a day, without a number."""
    day, greeting = blocks[0].text, blocks[1].text
    few = len(day.split()) <= 4 and not re.search(r"[.!?,:—]$", day)
    return few and bool(_DAY.search(day)) and greeting.endswith(",") and bool(_GREETING.match(greeting))


def _body(group: list[str], first: bool) -> Iterator[Block]:
    """The paragraphs of lines that stand together: wrapped lines are one; a list, an address, a poem is one a
    line."""
    if (
        first
        and len(group) > 1
        and len(group[0]) <= _SHORT
        and group[0].endswith((",", ":"))
        and not _is_verse(group)
    ):
        yield Block(Part.BODY, group[0])
        group = group[1:]
    if _is_verse(group):
        for place, line in enumerate(group):
            yield Block(Part.BODY, line, tight=place > 0)
        return
    run: list[str] = []
    tight = False
    for line in group:
        if _ITEM.match(line) and sum(bool(_ITEM.match(other)) for other in group) > 1:
            if run:
                yield Block(Part.BODY, " ".join(run), tight)
            run, tight = [line], tight or bool(run) or line is not group[0]
        else:
            run.append(line)
    yield Block(Part.BODY, " ".join(run), tight)


def _lines(group: Sequence[str]) -> Iterator[Block]:
    return (Block(Part.BODY, line, tight=place > 0) for place, line in enumerate(group))


def _is_verse(group: Sequence[str]) -> bool:
    """Lines that were broken on purpose: all short, and more than a wrapped sentence would be."""
    if len(group) < 2 or any(_ITEM.match(line) for line in group):
        return False
    return all(len(line) <= 45 for line in group) and (
        len(group) > 2 or all(line[-1] in ",.;!?" for line in group)
    )


def sentences_of(block: Block) -> tuple[str, ...]:
    """The sentences of a block; what is no body stays whole."""
    if block.part in (Part.BODY, Part.POSTSCRIPT):
        return split_sentences(block.text)
    return (block.text,)
