"""How good the words are, in figures: letters for over 200 rough briefs (briefs.txt) that no form was written for.

python bench/words.py             the figures, in about a minute
python bench/words.py --read 30   thirty letters, to be read coldly
"""

from __future__ import annotations

import argparse
import contextlib
import random
import re
import statistics
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from letters.chance import stream
from letters.errors import BriefError
from letters.letter import Brief, Letter, Origin, Part, Sentence, Shelf, Source
from letters.library import load_shelf
from letters.pipeline import draft
from letters.words.brief import parse_brief
from letters.words.drafting.authors import author_of
from letters.words.drafting.filling import Filled, fill
from letters.words.drafting.guards import forms_of, missing, plain, plain_words, runs, told_in
from letters.words.drafting.plan import make_plans, order_plans
from letters.words.forms.joints import joints_of
from letters.words.stationery import Choices

BRIEFS = Path(__file__).with_name("briefs.txt")
SHIPPED_ALONE = Path("/nonexistent")  # no user's folder: what ships is what is measured
RUN = 7
NO_CHOICES = Choices()
TURNS = (
    (", and", r", and\b"),
    ("… this.", r"\bthis\.(?=\s|$)"),
    ("that’s all", r"\bthat’s all\b"),
    ("you don’t have to answer", r"\bdon’t have to answer\b"),
    ("I’ve been meaning to", r"\bbeen meaning to\b"),
    ("what I mean is", r"\bwhat I mean(t)? is\b"),
    ("as it turns out", r"\bturn(s|ed) out\b"),
    ("somebody", r"\bsomebody\b"),
)


def read_briefs(shelf: Shelf, seed: int) -> list[Brief]:
    """Every brief of the file, each with a seed of its own."""
    briefs: list[Brief] = []
    occasion = ""
    for line in BRIEFS.read_text(encoding="utf-8").splitlines():
        if line.startswith("==="):
            occasion = line.removeprefix("===").strip()
        elif line and not line.startswith("#"):
            to, sender, relationship, tones, details = (part.strip() for part in line.split("|"))
            pairs = (pair.partition("=")[::2] for pair in details.split(";") if pair.strip())
            told = {key.strip(): words.strip() for key, words in pairs}
            mapping = {
                "to": to, "from": sender, "relationship": relationship, "occasion": occasion, "tone": tones,
                "details": told,
            }  # fmt: skip
            briefs.append(parse_brief(mapping, shelf, NO_CHOICES, seed + len(briefs)))
    return briefs


def write(briefs: Iterable[Brief], shelf: Shelf) -> tuple[list[Letter], list[tuple[Brief, BriefError]]]:
    """The letters, and the briefs that were not answered, each with the reason."""
    letters, unwritten = [], []
    for brief in briefs:
        try:
            letters.append(draft(brief, shelf))
        except BriefError as why:
            unwritten.append((brief, why))
    return letters, unwritten


def ours(letter: Letter) -> list[Sentence]:
    """The sentences of the body that are not the writer's alone."""
    bodies = (p for p in letter.paragraphs if p.part is Part.BODY)
    return [s for p in bodies for s in p.sentences if s.origin is not Origin.WRITER]


def all_runs(letter: Letter) -> set[tuple[str, ...]]:
    """Every seven words in a row within the paragraphs of a letter."""
    return {run for p in letter.paragraphs if p.part is Part.BODY for run in runs(p.text, RUN)}


def shared_with_others(letters: Sequence[Letter]) -> float:
    """The share of a letter's runs that some other letter has too, on the average."""
    own = [all_runs(letter) for letter in letters]
    count = Counter(run for one in own for run in one)
    return statistics.fmean(sum(count[run] > 1 for run in one) / max(len(one), 1) for one in own)


def shared_with_earlier(brief: Brief, shelf: Shelf, remembers: bool) -> tuple[float, int]:
    """Of ten letters to one person: the share of runs that an earlier one had, without those of what was told, and how
    many forms there were."""
    said: list[Letter] = []
    shares: list[float] = []
    for n in range(10):
        letter = draft(replace(brief, seed=brief.seed + 1000 * n), shelf, said if remembers else ())
        before = {run for one in said for run in all_runs(one)}
        now = all_runs(letter) - told_runs(letter, shelf)
        shares.append(len(now & before) / max(len(now), 1))
        said.append(letter)
    return statistics.fmean(shares[1:]), len({letter.form for letter in said})


def told_runs(letter: Letter, shelf: Shelf) -> set[tuple[str, ...]]:
    """Every seven words in a row of what a brief tells, as typed and in each form that a letter has for it."""
    plan = make_plans(replace(letter.brief, template=letter.form), shelf)[0]
    told = [
        form
        for one in plan.details.values()
        for form in (*forms_of(one), " ".join((one.sentence, *one.more)))
    ]
    return {run for form in told for run in runs(form, RUN)}


def fits(brief: Brief, shelf: Shelf) -> int:
    """How many forms could answer a brief."""
    try:
        return len(make_plans(brief, shelf))
    except BriefError:
        return 0


def report(shelf: Shelf, seed: int) -> Iterator[str]:
    """The figures, line by line."""
    briefs = read_briefs(shelf, seed)
    letters, unwritten = write(briefs, shelf)
    yield f"{len(briefs)} briefs: {len(letters)} letters, {len(unwritten)} asked about"
    yield from (f"    {b.occasion}, {b.to}: {str(why)[:150]}" for b, why in unwritten[:12])
    yield from _details(letters, shelf)
    yield from _shares(briefs, shelf)
    yield from _likeness(letters, briefs, shelf)
    yield from _spread(letters, shelf)
    yield from _turns(letters)
    yield from _many(briefs, shelf)


def _details(letters: Sequence[Letter], shelf: Shelf) -> Iterator[str]:
    lost = 0
    for letter in letters:
        plan = make_plans(replace(letter.brief, template=letter.form), shelf)[0]
        lost += bool(missing(told_in(letter), plan.details))
    yield f"letters with every given detail: {len(letters) - lost} of {len(letters)}"


def _likeness(letters: Sequence[Letter], briefs: Sequence[Brief], shelf: Shelf) -> Iterator[str]:
    hundred = random.Random(1).sample(list(letters), min(100, len(letters)))
    yield f"seven-word runs shared within a hundred letters to a hundred people: {shared_with_others(hundred):.1%}"
    same = Counter(plain(s.text) for letter in hundred for s in ours(letter) if len(plain_words(s.text)) > 4)
    again = sum(count for count in same.values() if count > 1)
    yield f"sentences of ours, over four words, that stand in two of them: {again / sum(same.values()):.1%}"
    yield from (f"    {count} × {text}" for text, count in same.most_common(6))
    written = {letter.brief.to: letter.brief for letter in letters if letter.brief.details}
    some = random.Random(2).sample(list(written.values()), 12)
    for remembers in (True, False):
        found = [shared_with_earlier(brief, shelf, remembers) for brief in some]
        how = "with memory" if remembers else "without"
        share, forms = (statistics.fmean(each) for each in zip(*found, strict=True))
        yield f"runs shared with an earlier one of ten letters to one person, {how}: {share:.1%} ({forms:.1f} forms)"
    jointed = _jointed(shelf)
    voiced = [(s, letter) for letter in letters for s in ours(letter) if s.origin is Origin.VOICE]
    words = sum(len(plain_words(s.text)) for s, _ in voiced)
    body = [s for letter in letters for p in letter.paragraphs if p.part is Part.BODY for s in p.sentences]
    whole = sum(len(plain_words(s.text)) for s in body)
    crossed = [s for s, _ in voiced if jointed & set(s.sources)]
    whole_lines = sum(len(jointed & set(s.sources)) == 1 for s in crossed)
    yield (
        f"sentences with words of the chain: {len(voiced)} of {len(body)} ({words / whole:.0%} of the words); "
        f"of {len(crossed)} from lines with joints, said whole: {whole_lines / max(len(crossed), 1):.0%}"
    )


def _shares(briefs: Sequence[Brief], shelf: Shelf) -> Iterator[str]:
    """Whose the words of a body are: pieces of lines, each of one origin, in the first draft for each brief."""
    words: Counter[str] = Counter()
    jointed = _jointed(shelf)
    for brief in briefs:
        rng = stream(brief.seed, "shares")
        with contextlib.suppress(BriefError):
            plan = order_plans(make_plans(brief, shelf), brief, shelf, (), rng)[0]
            filled = fill(plan, brief, shelf, rng)
            paragraphs = filled.paragraphs if isinstance(filled, Filled) else ()
            for piece in (piece for lines in paragraphs for line in lines for piece in line):
                crossed = piece.origin is Origin.VOICE and len(jointed & set(piece.sources)) > 1
                words["crossed" if crossed else piece.origin.value] += len(plain_words(piece.text))
    whole = sum(words.values())
    kinds = (*(origin.value for origin in Origin), "crossed")
    share = {name: f"{words[name] / whole:.0%}" for name in kinds}
    yield (
        f"words of a body: the writer's {share['writer']}, our authors' lines {share['template']}, sayings "
        f"as they were written {share['voice']}, sayings that the chain made of two or more {share['crossed']}"
    )


def _jointed(shelf: Shelf) -> set[Source]:
    """The sayings that the chain may leave for another."""
    pools = [*shelf.pools.values(), *(pool for form in shelf.forms for pool in form.pools.values())]
    pools += [voice.sayings for voice in shelf.voices.values()]
    return {saying.source for pool in pools for saying in pool if len(joints_of(saying.text)) > 1}


def _spread(letters: Sequence[Letter], shelf: Shelf) -> Iterator[str]:
    forms = Counter(letter.form for letter in letters)
    most = ", ".join(f"{name} {count}" for name, count in forms.most_common(5))
    yield f"forms: {len(forms)} of {len(shelf.forms)} used; most: {most}"
    openings = Counter(" ".join(plain_words(body.text)[:4]) for letter in letters if (body := _first(letter)))
    most = "; ".join(f"“{text}” {count}" for text, count in openings.most_common(5))
    yield f"openings of four words: {len(openings)} of {len(letters)} different; most: {most}"
    lengths = [
        sum(len(plain_words(p.text)) for p in one.paragraphs if p.part is Part.BODY) for one in letters
    ]
    cuts = statistics.quantiles(lengths, n=10)
    yield f"words a letter: {cuts[0]:.0f} – {statistics.median(lengths):.0f} – {cuts[8]:.0f} (10, 50, 90 %)"
    yield f"authors: {dict(Counter(author_of(one.brief) for one in letters).most_common())}"


def _first(letter: Letter) -> Sentence | None:
    return next((s for p in letter.paragraphs if p.part is Part.BODY for s in p.sentences), None)


def _turns(letters: Sequence[Letter]) -> Iterator[str]:
    yield "turns, as a mean in a letter and in how many letters twice or more:"
    for name, pattern in TURNS:
        counts = [len(re.findall(pattern, " ".join(s.text for s in ours(one)), re.I)) for one in letters]
        yield f"    {name}: {statistics.fmean(counts):.2f}, {sum(count > 1 for count in counts)}"
    fours = Counter(run for one in letters for run in {r for s in ours(one) for r in runs(s.text, 4)})
    yield "    most letters with the same four words: " + "; ".join(
        f"{' '.join(run)} {count}" for run, count in fours.most_common(12)
    )


def _many(briefs: Sequence[Brief], shelf: Shelf) -> Iterator[str]:
    counts = [fits(brief, shelf) for brief in briefs]
    few = sorted(zip(counts, (f"{b.occasion} ({b.relationship})" for b in briefs), strict=True))
    yield (
        f"forms that fit a brief: {statistics.median(counts):.0f} (median); five or more for "
        f"{sum(count >= 5 for count in counts) / len(counts):.0%}; fewest: {', '.join(f'{b} {n}' for n, b in few[:6])}"
    )
    one = briefs[0]
    start = time.process_time()
    texts = {draft(replace(one, seed=seed), shelf).text for seed in range(1000)}
    spent = (time.process_time() - start) / 1000
    yield f"distinct letters of 1,000 for one brief: {len(texts)}; {1000 * spent:.0f} ms a letter"


def read(shelf: Shelf, seed: int, n: int) -> Iterator[str]:
    """Letters to be read, with the brief above each."""
    briefs = read_briefs(shelf, seed)
    for letter in write(random.Random(seed).sample(briefs, len(briefs)), shelf)[0][:n]:
        brief = letter.brief
        told = "; ".join(f"{key}: {words}" for key, words in brief.details) or "nothing told"
        tones = ", ".join(name for name, _ in brief.tone) or "no tone"
        who = f"{brief.occasion} · {brief.relationship} · {tones} · {author_of(brief)} · {letter.form}"
        yield f"\n=== {who}\n=== {told}\n"
        yield letter.text


def main() -> None:
    """Prints the figures, or the letters."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--read", type=int, metavar="N", help="print N letters instead of the figures")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="the seed of the first brief")
    asked = parser.parse_args()
    shelf = load_shelf(SHIPPED_ALONE)
    for line in read(shelf, asked.seed, asked.read) if asked.read else report(shelf, asked.seed):
        print(line)


if __name__ == "__main__":
    main()
