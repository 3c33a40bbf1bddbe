"""What the forms of a shelf have in common that no reader should notice: compare(forms) -> faults.

Who gets several letters, or lays theirs beside another's, sees a sentence again, a near copy, a turn that the whole
shelf takes. The fault stands at the later of the two lines, or at the first that takes the turn."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from letters.errors import TemplateError
from letters.letter import DETAILS, Form, Line, Saying, Source
from letters.words.drafting.checking import own_ways
from letters.words.drafting.guards import COMMON, plain, plain_words, runs

SAME = 6  # words of a sentence that may stand in one form only
ALIKE, OF_A_LINE, NEAR = (
    4,
    8,
    0.6,
)  # words in a row, words of a line, and the share of the runs that make a near copy
TURN, TURNS = 4, 7  # words in a row that no more than one form in so many may have
LETTERS, WORDS = 5, 3  # of a word that no more than one form in so many may have
FEW = 20  # forms: of fewer there is no telling what is overused
_PLACE = re.compile(r"\{\{.*?\}\}")
_Written = tuple[str, Source]
_Run = tuple[str, ...]
_Having = tuple[set[str], Source]


def compare(forms: Sequence[Form]) -> list[TemplateError]:
    """Every fault that shows only when forms are held beside each other, in the order of files and lines."""
    written = {form.name: list(_lines(form)) for form in forms}
    same = list(_same_sentences(written))
    told = {(fault.file, fault.line) for fault in same}
    faults = [*same, *(fault for fault in _near_copies(written) if (fault.file, fault.line) not in told)]
    if len(forms) >= FEW:
        faults += [*_turns(written), *_words(written)]
    return sorted(faults, key=lambda fault: (fault.file, fault.line))


def compare_sayings(sections: Mapping[str, Iterable[Saying]]) -> list[TemplateError]:
    """The sentences that stand in two sections of the corpus, each a fault at the later one."""
    written = {name: [_jointless(saying) for saying in sayings] for name, sayings in sections.items()}
    return list(_same_sentences(written))


def _jointless(line: Line | Saying) -> _Written:
    return re.sub(r"\s\|\w*\s", " ", line.text), line.source


def _lines(form: Form) -> Iterator[_Written]:
    lines: Iterable[Line | Saying] = chain(own_ways(form), *form.pools.values())
    return map(_jointless, lines)


def _same_sentences(written: dict[str, list[_Written]]) -> Iterator[TemplateError]:
    first: dict[str, tuple[str, Source]] = {}
    for name, lines in written.items():
        for text, source in lines:
            for sentence in re.split(r"(?<=[.!?…])\s+", text):
                said = plain(_PLACE.sub(" ", sentence))
                if len(said.split()) < SAME:
                    continue
                other, at = first.setdefault(said, (name, source))
                if other != name:
                    yield _fault(f"“{sentence}” stands in {_where(at)} too; say it another way", source)


def _near_copies(written: dict[str, list[_Written]]) -> Iterator[TemplateError]:
    standing: dict[_Run, list[tuple[str, int]]] = {}
    kept: list[tuple[str, Source, set[_Run]]] = []
    for name, lines in written.items():
        for text, source in lines:
            own = _runs(text, ALIKE)
            if len(plain_words(_PLACE.sub(" ", text))) < OF_A_LINE:
                continue
            shared: dict[int, int] = {}
            for run in own:
                for other, at in standing.setdefault(run, []):
                    if other != name:
                        shared[at] = shared.get(at, 0) + 1
                standing[run].append((name, len(kept)))
            kept.append((name, source, own))
            near = [at for at, count in shared.items() if count >= NEAR * max(len(own), len(kept[at][2]))]
            if near:
                yield _fault(f"“{text}” is nearly {_where(kept[near[0]][1])}; say it another way", source)


def _turns(written: dict[str, list[_Written]]) -> Iterator[TemplateError]:
    most = len(written) // TURNS
    for run, (names, source) in _having(written, lambda text: _runs(text, TURN)).items():
        if len(names) > most:
            message = (
                f"“{' '.join(run)}” stands in {len(names)} templates; of {len(written)}, {most} is the most"
            )
            yield _fault(f"{message}: say some of them another way", source)


def _words(written: dict[str, list[_Written]]) -> Iterator[TemplateError]:
    most = len(written) // WORDS
    for (word,), (names, source) in _having(written, _rare).items():
        if len(names) > most:
            message = (
                f"the word “{word}” stands in {len(names)} templates; of {len(written)}, {most} is the most"
            )
            yield _fault(f"{message}: use another in some of them", source)


def _rare(text: str) -> set[_Run]:
    """The words that may be overused; the name of a detail ("years") stands wherever the detail does."""
    words = plain_words(_PLACE.sub(" ", text))
    usual = COMMON.union(DETAILS)
    return {(word,) for word in words if len(word) >= LETTERS and "'" not in word and word not in usual}


def _having(written: dict[str, list[_Written]], runs_of: Callable[[str], set[_Run]]) -> dict[_Run, _Having]:
    """The forms that have each run, and the line where it stands first."""
    found: dict[_Run, _Having] = {}
    for name, lines in written.items():
        for text, source in lines:
            for run in runs_of(text):
                found.setdefault(run, (set(), source))[0].add(name)
    return found


def _runs(text: str, length: int) -> set[_Run]:
    """The runs of words between the places of a line."""
    return {run for bit in _PLACE.split(text) for run in runs(bit, length)}


def _where(source: Source) -> str:
    return f"{source.file}, line {source.line}"


def _fault(message: str, source: Source) -> TemplateError:
    return TemplateError(message, source.file, source.line)
