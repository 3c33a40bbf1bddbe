"""A text of the writer's as a letter, and a letter as the writer has edited it: letter_from_text, revise.

Nothing that was written is lost or changed but white space: a paragraph is told apart by an empty line, a
sentence by its
end. What was not touched keeps its key, its origin and its sources; what was becomes the writer's."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from letters.errors import BriefError
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence
from letters.words.sentences import split_sentences

_FAREWELL = re.compile(
    r"(?:with |all |lots of |much |my |best |kind |warm(?:est)? |many |very |so much |always )*"
    r"(?:love|yours|regards|wishes|thanks|cheers|sincerely|hugs|kisses|affectionately|faithfully|truly|fondly|"
    r"ever|always)\b.{0,30}",
    re.I,
)
_GREETING = re.compile(
    r"(?:dear(?:est)?|hi|hello|hey|my|to|good (?:morning|evening|afternoon)|darling|sweetheart)\b", re.I
)
_SHORT = 60
WRAPPED = 60
_ITEM = re.compile(r"(?:[-*•–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s", re.I)
_POSTSCRIPT = re.compile(r"p\.?\s?(?:p\.?\s?)?s\b", re.I)
_ALIKE = 0.5


@dataclass(frozen=True)
class _Block:
    """A paragraph of text before its sentences have keys: its part, its words, whether it stands close."""

    part: Part
    text: str
    tight: bool = False


def letter_from_text(text: str, brief: Brief) -> Letter:
    """A text as a letter that the writer wrote all of; keys s1, s2 … Its line ends stand where its lines are short:
    with a line as long as WRAPPED they are an editor's. Raises BriefError where there is no word in it."""
    text = unicodedata.normalize("NFC", text)
    if not text.strip():
        raise BriefError("There is no word in this text; write something to be written out.")
    numbers = iter(range(1, 10**9))
    paragraphs = []
    for block in _blocks(text, wrapped=max(map(len, text.splitlines())) >= WRAPPED):
        sentences = tuple(Sentence(f"s{next(numbers)}", said, Origin.WRITER) for said in _sentences(block))
        paragraphs.append(Paragraph(block.part, sentences, block.tight))
    return Letter(brief, "", tuple(paragraphs))


def revise(letter: Letter, text: str) -> Letter:
    """The letter as the edited text says it. An edited sentence keeps its key and becomes the writer's, a new
    one gets a
    key of its own, one that is gone goes."""
    blocks = _known_parts(letter, _blocks(text, wrapped=False))
    said = [(place, sentence) for place, block in enumerate(blocks) for sentence in _resplit(letter, block)]
    kept = _matched(
        [sentence for p in letter.paragraphs for sentence in p.sentences], [words for _, words in said]
    )
    paragraphs = []
    for place, block in enumerate(blocks):
        sentences = tuple(one for (at, _), one in zip(said, kept, strict=True) if at == place)
        paragraphs.append(Paragraph(block.part, sentences, block.tight))
    return replace(letter, paragraphs=tuple(paragraphs))


def _blocks(text: str, wrapped: bool) -> list[_Block]:
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


def _cut_tail(groups: list[list[str]]) -> list[_Block]:
    """Closing, signature and postscript, taken from the end of the groups of lines."""
    tail: list[_Block] = []
    while len(groups) > 1 and _POSTSCRIPT.match(groups[-1][0]):
        tail[:0] = [_Block(Part.POSTSCRIPT, " ".join(groups.pop()))]
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
        signature = _Block(Part.SIGNATURE, groups.pop()[0])
        closing = _Block(Part.CLOSING, groups[-1].pop())
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
        names = [_Block(Part.SIGNATURE, line, tight=i > 0) for i, line in enumerate(last[closing_at + 1 :])]
        tail[:0] = [_Block(Part.CLOSING, last[closing_at]), *names]
        groups[-1] = last[:closing_at]
        groups[:] = [group for group in groups if group]
    elif len(groups) > 1 and len(last) == 1 and _is_name(last[0]) and not last[0].endswith((".", ",")):
        tail[:0] = [_Block(Part.SIGNATURE, groups.pop()[0])]
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


def _salutation(blocks: list[_Block]) -> list[_Block]:
    """The blocks with their head told apart: a date line, a greeting that ends in a comma."""
    head = 0
    if blocks and len(blocks) > 1 and _is_dateline(blocks[0].text):
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


def _body(group: list[str], first: bool) -> Iterator[_Block]:
    """The paragraphs of lines that stand together: wrapped lines are one; a list, an address, a poem is one a
    line."""
    if (
        first
        and len(group) > 1
        and len(group[0]) <= _SHORT
        and group[0].endswith((",", ":"))
        and not _is_verse(group)
    ):
        yield _Block(Part.BODY, group[0])
        group = group[1:]
    if _is_verse(group):
        for place, line in enumerate(group):
            yield _Block(Part.BODY, line, tight=place > 0)
        return
    run: list[str] = []
    tight = False
    for line in group:
        if _ITEM.match(line) and sum(bool(_ITEM.match(other)) for other in group) > 1:
            if run:
                yield _Block(Part.BODY, " ".join(run), tight)
            run, tight = [line], tight or bool(run) or line is not group[0]
        else:
            run.append(line)
    yield _Block(Part.BODY, " ".join(run), tight)


def _lines(group: Sequence[str]) -> Iterator[_Block]:
    return (_Block(Part.BODY, line, tight=place > 0) for place, line in enumerate(group))


def _is_verse(group: Sequence[str]) -> bool:
    """Lines that were broken on purpose: all short, and more than a wrapped sentence would be."""
    if len(group) < 2 or any(_ITEM.match(line) for line in group):
        return False
    return all(len(line) <= 45 for line in group) and (
        len(group) > 2 or all(line[-1] in ",.;!?" for line in group)
    )


def _sentences(block: _Block) -> tuple[str, ...]:
    if block.part in (Part.BODY, Part.POSTSCRIPT):
        return split_sentences(block.text)
    return (block.text,)


def _known_parts(letter: Letter, blocks: list[_Block]) -> list[_Block]:
    """The blocks of an edited text with the parts that the letter gave them, where their words stand unchanged
    or where
    nothing else can be meant: a letter that has a signature keeps its last line as one."""
    before = {paragraph.text: paragraph for paragraph in letter.paragraphs if paragraph.part is not Part.BODY}
    bodies = {paragraph.text: paragraph for paragraph in letter.paragraphs if paragraph.part is Part.BODY}
    out = []
    for block in blocks:
        known = bodies.get(block.text) or before.get(block.text)
        out.append(replace(block, part=known.part) if known else block)
    return out


def _resplit(letter: Letter, block: _Block) -> tuple[str, ...]:
    """The sentences of a block, cut where the letter had cut them as long as the words are the same."""
    for paragraph in letter.paragraphs:
        if " ".join(paragraph.text.split()) == " ".join(block.text.split()):
            return tuple(sentence.text for sentence in paragraph.sentences)
    known = [sentence.text for paragraph in letter.paragraphs for sentence in paragraph.sentences]
    return tuple(_cut_at_known(block, [words for words in known if len(words) > 1]))


def _cut_at_known(block: _Block, known: Sequence[str]) -> Iterator[str]:
    """Sentences that the letter had and that stand here whole, and what is between them split as usual."""
    rest = block.text
    while rest:
        found = min(
            ((at, -len(words), words) for words in known if (at := _stands(rest, words)) >= 0), default=None
        )
        if found is None:
            yield from _sentences(replace(block, text=rest))
            return
        at, _, words = found
        if before := rest[:at].strip():
            yield from _sentences(replace(block, text=before))
        yield words
        rest = rest[at + len(words) :].strip()


def _stands(text: str, words: str) -> int:
    """Where the sentence stands whole in the text, -1 for nowhere: a piece of another sentence does not count."""
    ended = words[-1:] in '.!?…"”’)'
    at = text.find(words)
    while at >= 0:
        before, after = text[:at].rstrip(), text[at + len(words) :]
        opens = not before or before[-1] in '.!?…"”’)'
        closes = not after or (after[0].isspace() and ended)
        if opens and closes and (not before or text[at - 1].isspace()):
            return at
        at = text.find(words, at + 1)
    return -1


def _matched(before: Sequence[Sentence], after: Sequence[str]) -> list[Sentence]:
    """A sentence for each of the new texts: the old one where it stands, changed where it is like one that is
    gone."""
    taken = _same(before, after)
    used = set(taken.values())
    free = [place for place in range(len(before)) if place not in used]
    for place, words in enumerate(after):
        if place not in taken:
            lower = max((old for new, old in taken.items() if new < place), default=-1)
            upper = min((old for new, old in taken.items() if new > place), default=len(before))
            near = [old for old in free if lower < old < upper]
            best = max(near, key=lambda old: _likeness(before[old].text, words), default=None)
            if best is not None and _likeness(before[best].text, words) >= _ALIKE:
                taken[place] = best
                free.remove(best)
    keys = _fresh_keys({sentence.key for sentence in before})
    return [
        _now(before[taken[place]], words) if place in taken else _new(next(keys), words)
        for place, words in enumerate(after)
    ]


def _same(before: Sequence[Sentence], after: Sequence[str]) -> dict[int, int]:
    """Which new text is word for word which old sentence: in order first, then also those that have moved."""
    blocks = difflib.SequenceMatcher(
        None, [s.text for s in before], after, autojunk=False
    ).get_matching_blocks()
    taken = {block.b + i: block.a + i for block in blocks for i in range(block.size)}
    used = set(taken.values())
    for place, words in enumerate(after):
        if place not in taken:
            moved = next((old for old, s in enumerate(before) if s.text == words and old not in used), None)
            if moved is not None:
                taken[place] = moved
                used.add(moved)
    return taken


def _likeness(old: str, new: str) -> float:
    return difflib.SequenceMatcher(None, old.lower().split(), new.lower().split(), autojunk=False).ratio()


def _now(sentence: Sentence, words: str) -> Sentence:
    if sentence.text == words:
        return sentence
    return replace(sentence, text=words, origin=Origin.WRITER, sources=())


def _new(key: str, words: str) -> Sentence:
    return Sentence(key, words, Origin.WRITER)


def _fresh_keys(taken: set[str]) -> Iterator[str]:
    return (key for number in range(1, 10**9) if (key := f"w{number}") not in taken)
