"""How many other ways to say a sentence lie on the tray: by the kind of sentence, for over 200 rough briefs.

python bench/slips.py              the figures, in about two minutes
python bench/slips.py --read 30    thirty sentences in their letters, with what is offered, to be read coldly
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from words import NO_CHOICES, SHIPPED_ALONE, read_briefs, write

from letters.cache import Cache
from letters.errors import LettersError
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence, Shelf
from letters.library import load_shelf
from letters.pipeline import alternatives
from letters.words.brief import parse_brief
from letters.words.drafting.compose import plan_of
from letters.words.drafting.standing import carried

WANTED = 8
_KINDS = {"replies": "a reply", "asides": "an aside", "scenes": "a scene", "pools": "a shared list"}


def kind_of(letter: Letter, paragraph: Paragraph, one: Sentence, shelf: Shelf) -> str:
    """What sort of sentence it is, by where it came from."""
    if paragraph.part is not Part.BODY:
        return {Part.SALUTATION: "the greeting", Part.CLOSING: "the closing"}.get(paragraph.part, "")
    if one.origin is Origin.VOICE:
        return "the chain"
    if one.origin is Origin.WRITER:
        return "the writer's phrase, whole" if one.sources else "what followed of a story, or a note"
    files = {Path(source.file).stem for source in one.sources}
    named = next((name for file, name in _KINDS.items() if file in files), "")
    told = carried(one.text, plan_of(letter, shelf).details)
    return named or ("a line that tells a detail" if told else "a line of the template")


def offered(
    letters: Sequence[Letter], shelf: Shelf
) -> Iterator[tuple[str, Letter, Sentence, tuple[Sentence, ...], float]]:
    """Each sentence of the letters with its kind, what is offered in its place, and the seconds that took."""
    for letter in letters:
        kept = Cache(1)  # as on the desk: the first sentence that is pressed pays for what the others find
        for paragraph in letter.paragraphs:
            for one in paragraph.sentences:
                kind = kind_of(letter, paragraph, one, shelf)
                if kind:
                    start = time.perf_counter()
                    others = alternatives(letter, one.key, shelf, kept)
                    yield kind, letter, one, others, time.perf_counter() - start


def read_folder(folder: Path, shelf: Shelf) -> Iterator[Brief]:
    """Every brief below a folder that can be read."""
    for file in sorted(folder.rglob("*.toml")):
        try:
            yield parse_brief(tomllib.loads(file.read_text(encoding="utf-8")), shelf, NO_CHOICES, 0)
        except (LettersError, tomllib.TOMLDecodeError) as error:
            print(f"left out: {file.name}: {error}")


def report(found: Sequence[tuple[str, Letter, Sentence, tuple[Sentence, ...], float]]) -> Iterator[str]:
    """A line a kind: how many sentences, the tenth, quarter and half of them, and how many have all eight."""
    yield f"{'':36}{'n':>5} {'p10':>4} {'p25':>4} {'p50':>4}  {'none':>5} {'eight':>6}"
    kinds = defaultdict(list)
    for kind, _, _, others, _ in found:
        kinds[kind].append(len(others))
    ours = [n for kind, counts in kinds.items() for n in counts if not kind.startswith("what followed")]
    for kind, counts in [*sorted(kinds.items()), ("all that are the program’s", ours)]:
        tenth, quarter, half = (sorted(counts)[int(len(counts) * part)] for part in (0.1, 0.25, 0.5))
        none, eight = (
            sum(test) / len(counts) for test in ([n == 0 for n in counts], [n >= WANTED for n in counts])
        )
        yield f"{kind:36}{len(counts):5} {tenth:4} {quarter:4} {half:4}  {none:5.0%} {eight:6.0%}"
    times = sorted(one[4] for one in found)
    half, late, most = (statistics.median(times), times[int(len(times) * 0.95)], times[-1])
    yield f"time: median {half * 1000:.0f} ms, p95 {late * 1000:.0f}, most {most * 1000:.0f}"


def main() -> None:
    """Prints the figures, or sentences to be read."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--read", type=int, metavar="N", help="print so many sentences with what is offered")
    parser.add_argument("--kind", help="only sentences of this kind")
    parser.add_argument("--folder", type=Path, help="briefs (.toml) in place of those of briefs.txt")
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    shelf = load_shelf(SHIPPED_ALONE)
    briefs = list(read_folder(asked.folder, shelf)) if asked.folder else read_briefs(shelf, asked.seed)
    found = list(offered(write(briefs, shelf)[0], shelf))
    if asked.kind:
        found = [one for one in found if asked.kind in one[0]]
    if not asked.read:
        print("\n".join(report(found)))
        return
    for kind, letter, one, others, _ in random.Random(asked.seed).sample(found, min(asked.read, len(found))):
        brief = letter.brief
        print(f"\n--- {kind} · {brief.occasion}, to a {brief.relationship} · {letter.form}")
        print(letter.text.replace(one.text, f"[[{one.text}]]", 1))
        print(*(f"  {n}. {other.text}" for n, other in enumerate(others, 1)), sep="\n")


if __name__ == "__main__":
    main()
