"""`letters interview`: a few questions, then a brief and its letter.

Questions are asked on standard error, so that the letter alone is standard output. words/asking/interviewing.py says
what to ask. Whatever was typed is kept: who leaves early finds it in a file beside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any

import click

from letters.chance import stream
from letters.cli import typed
from letters.cli.keeping import brief_toml, not_said, place_for, save_text
from letters.cli.lines import answer_to, indented, listed
from letters.cli.picking import pick
from letters.cli.rereading import read_through
from letters.cli.shelf import open_shelf
from letters.cli.told import Told
from letters.errors import BriefError
from letters.letter import RELATIONSHIPS, Ask, Form, Shelf
from letters.words.asking.asked_back import EXPLAIN, SKIP, asked_back, explained
from letters.words.asking.doubting import guessed
from letters.words.asking.interviewing import (
    as_told,
    first_asks,
    further,
    read_answer,
    read_besides,
    still_to_ask,
    told_beside,
    told_with_the_occasion,
)
from letters.words.asking.offering import offers
from letters.words.asking.relating import relating
from letters.words.asking.sofar import LAST, SoFar, gone, so_far
from letters.words.asking.wording import (
    ANOTHER_LETTER,
    OTHER_LETTER,
    YOU_SAY_IT,
    speak_up,
    taken_as,
)
from letters.words.reading.answers import unless_passed, yes_or_no
from letters.words.reading.introductions import called, reader_of
from letters.words.reading.kinds import read_occasion, read_relationship
from letters.words.reading.named import named
from letters.words.reading.onward import BREAK, OPENING, THEN, going_on
from letters.words.reading.signatures import signed
from letters.words.reading.stories import told_whole

FIRST = ("to", "from", "relationship", "occasion")
IF_WRONG = "If not, say it otherwise when you read the letter through at the end."


@click.command(short_help="Asks a few questions and writes the letter.")
@click.argument("begun", required=False, metavar="[UNFINISHED.toml]")
@click.option("-o", "--output", type=click.Path(path_type=Path), default=Path("brief.toml"), metavar="FILE",
              help="Where the brief goes to; brief.toml unless told otherwise.")  # fmt: skip
@click.option("--seed", type=click.IntRange(0), metavar="N", help="The same seed offers the same templates.")
def interview(begun: str | None, output: Path, seed: int | None) -> None:
    """Asks about ten short questions, keeps the answers as a brief, and prints the letter.

    Empty skips a question. A brief that was left unfinished goes on where it stopped.
    """
    told = typed.read_brief(begun) if begun else {}
    given_seed = told.get("seed", typed.any_seed()) if seed is None else seed
    talk = _Talk(open_shelf(), {**told, "seed": given_seed})
    try:
        place = place_for(output, begun)
        talk.ask_all()
    except (click.Abort, KeyboardInterrupt):
        talk.keep(output)
        raise SystemExit(1) from None
    letter = talk.letter()
    for sentence in gone(talk.shown, letter) if talk.shown and letter else ():
        click.echo(f"  {YOU_SAY_IT.format(said=sentence)}", err=True)
    save_text(place, not_said(talk.unread) + brief_toml(talk.mapping()))
    for key, text in talk.left:
        click.echo(f"Not in the letter, and kept in the brief as a comment: {key}, “{text}”.", err=True)
    read = read_through(letter, talk.shelf, place) if letter else None
    click.echo(
        f"\nThe brief is in {place}; `letters write {place} -o letter.pdf` writes it by hand.\n", err=True
    )
    if read:
        click.echo(read.text, nl=False)


class _Talk(Told):
    """The conversation."""

    def __init__(self, shelf: Shelf, told: Mapping[str, Any]) -> None:
        super().__init__(shelf, told)
        self.besides: dict[str, str] = {}  # details that were told where something else was asked
        # How the writer said who the reader is to them, and who they are; what was said before the line that is read.
        self.related = self.sender = self.before = ""
        self.shown: SoFar | None = None  # of the letter, before one went on from it
        self.asked = 0
        self.passed: set[str] = set()

    def ask_all(self) -> None:
        """Asks for everything that was not told yet."""
        self._need(
            "to", "Who is the letter for? (for example: Margaret, my sister Jo, Mum)", self._reader, called
        )
        self._need("from", "And who writes it? (as you sign)", str, signed)
        if told := relating(self.told["to"], self.sender):
            self.told.setdefault("relationship", told)
        who = listed("What are they to you? (the nearest will do; empty: a friend)", RELATIONSHIPS)
        self._need("relationship", who, self._relationship, usual="friend")
        self._need("occasion", listed("What is it for?", self.shelf.occasions), self._occasion)
        self._keep(self.besides)
        click.echo(f"\n{speak_up(self.told['to'])}", err=True)
        first: set[str] = set()
        while ask := next((one for one in first_asks(self.brief()) if one.key not in first), None):
            self._detail(ask)
            first.add(ask.key)
        over = first - self.details.keys()
        form = self._form(over)
        self.passed |= over - {*(form.needs if form else ())}
        self._story(form)
        if self.shown and not {THEN, LAST} & self.details.keys():
            self.details["enough"] = "yes"

    def _story(self, form: Form | None) -> None:
        """Asks for what the form needs and takes. Where a need is passed over it will be another letter, and more is
        asked until something is told."""
        needs = form.needs if form else ()
        while ask := self._next(form):
            (self._go_on if ask.key == THEN else self._detail)(ask)
            if ask.key in self.details:
                continue
            self.passed.add(ask.key)
            if ask.key in needs:
                click.echo(f"  {ANOTHER_LETTER}", err=True)
                self.told.pop("template", None)
                return self._story(None)
        return None

    def _next(self, form: Form | None) -> Ask | None:
        """The next question about the story; None when enough was asked."""
        return next(iter(still_to_ask(form, self.shelf, self.brief(), self.passed, self.asked)), None)

    def _need(
        self,
        key: str,
        question: str,
        read: Callable[[str], str],
        shown: Callable[[str], str] = str,
        usual: str = "",
    ) -> None:
        while not self.told.get(key):
            answer = self._answer(question, Ask(key, question)) or usual
            if not answer:
                continue
            self.sender = answer if key == "from" else self.sender
            try:
                self.told[key] = read(signed(answer) if key == "from" else answer)
            except BriefError as why:
                self._not_read(key, answer, why)
            else:
                click.echo(f"  → {shown(self.told[key])}", err=True)

    def _reader(self, answer: str) -> str:
        """Who is meant; who they are to the writer is kept though they are not called by it."""
        if told := relating(answer):
            self.told.setdefault("relationship", told)
            self.related = answer
        return reader_of(answer)

    def _occasion(self, answer: str) -> str:
        """The occasion that is meant; what is told with it is kept for later."""
        occasion = read_occasion(answer, self.shelf.occasions)
        self.besides |= told_with_the_occasion(answer, occasion, self.related, self.told["relationship"])
        return occasion

    def _relationship(self, answer: str) -> str:
        """What the reader is to the writer; what the letter is for is not asked again where it is said here already."""
        self.related = answer
        try:
            return read_relationship(answer)
        except BriefError as unknown:
            try:
                self.told["occasion"] = read_occasion(answer, self.shelf.occasions)
            except BriefError:
                raise unknown from None
        self.related = ""
        raise BriefError(f"“{answer}” is what the letter is for, and kept as that.", "relationship")

    def _keep(self, besides: Mapping[str, str]) -> None:
        """Keeps what was told by the way and can be read as the answer to its own question; says what it became."""
        said, left = read_besides(self.brief(), besides)
        for sentence in filter(None, said.values()):
            click.echo(f"  → {sentence}", err=True)
        self.details |= {key: besides[key] for key in said}
        self.unread += left.items()
        self.left += left.items()

    def _form(self, passed: AbstractSet[str]) -> Form | None:
        """The form that the writer picks of three, told by their ideas, none that needs what was passed over; None for
        any."""
        brief = self.parsed()
        offered = offers(brief, self.shelf, stream(brief.seed, "interview"), passed)
        known = {form.name: form for form in self.shelf.forms}
        if self.told.get("template") or not offered:
            return known.get(self.told.get("template", ""))
        chosen, begun, said = pick(offered, self._answer)
        self.unread += (unread := [(OPENING, words) for words in said])
        self.left += unread
        if begun:
            self._keep({OPENING: begun})
        if chosen is None:
            return None
        self.told["template"] = chosen.name
        return chosen

    def _detail(self, ask: Ask) -> None:
        """Asks for a detail until it is understood or skipped, and shows what it became."""
        if ask.key in {*self.details, *self.passed}:
            return
        tried = len(self.unread)
        while answer := unless_passed(ask, self._answer(ask.question, ask)):
            if ask.key == "name":
                pronoun = named(answer).pronoun
                self.details |= {"pronoun": pronoun} if pronoun else {}
            try:
                answer = as_told(ask, answer)
                said = yes_or_no(answer, ask.key) if ask.kind == "yes or no" else self._said(ask, answer)
            except BriefError as why:
                self._not_read(ask.key, answer, why)
                continue
            self.details[ask.key] = said if ask.kind == "yes or no" else answer
            if ask.kind == "yes or no":
                if not said:  # a sentence was told instead, and the question stays open
                    del self.details[ask.key]
                    self.passed.add(ask.key)
                self._told_with(answer, ask.key, said)
            return
        self.left += self.unread[tried:]

    def _told_with(self, answer: str, key: str, said: str) -> None:
        """Keeps what was told with a yes or a no; a sentence of the writer's own waits for what is said next."""
        told, more = told_beside(Ask(key, ""), answer, self.told["to"], self.told["from"])
        if told:
            self._keep(told)
            self.waiting = going_on(self.waiting, self.details.pop(THEN, ""))
            self.passed |= {one for one, given in told.items() if not given}
        if more:
            self.unread.append((key, more))
            self.left.append((key, more))
            click.echo(f"  {taken_as(said, more)}", err=True)

    def _go_on(self, ask: Ask) -> None:
        """Shows the letter so far, and asks what is said next, and after that, until nothing is."""
        self._show_so_far()
        asked: Ask | None = ask
        while asked:
            self.before, self.waiting = going_on(self.waiting, self.details.pop(THEN, "")), ""
            self._detail(asked)
            said = self.details.pop(THEN, "")
            if told := going_on(self.before, said):
                self.details[THEN] = told
            self.before = ""
            asked = further(self.brief(), told) if said else None

    def _show_so_far(self) -> None:
        """The letter from its greeting to where it goes on; its template is held from here on."""
        begun = so_far(self.parsed(), self.shelf)
        if not begun and self.told.pop("template", None):
            click.echo(f"  {OTHER_LETTER}", err=True)
            begun = so_far(self.parsed(), self.shelf)
        if begun:
            self.shown = begun
            self.told.setdefault("template", begun.form)
            click.echo("\nThe letter so far:\n", err=True)
            click.echo(indented(begun.text), err=True)

    def _said(self, ask: Ask, answer: str) -> str:
        """What an answer says, read after what was said before it of the same."""
        said = told_whole(read_answer(self.brief(), ask, going_on(self.before, answer))).split(BREAK)[-1]
        click.echo(f"  → {said}", err=True)
        if doubt := guessed(answer, said, self.told["to"], self.told["from"]):
            click.echo(f"  {doubt} {IF_WRONG}", err=True)
        return said

    def _answer(self, question: str, ask: Ask | None = None) -> str:
        """What is typed under a question; who asks what is meant is told, and asked again."""
        self.asked += 1
        ask = ask or Ask("template", "")
        while (back := asked_back(answer := answer_to(question))) == EXPLAIN:
            click.echo(f"  {explained(ask, self.told.get('to', ''), ask.key not in FIRST)}", err=True)
        return "" if back == SKIP else answer

    def _not_read(self, key: str, answer: str, why: BriefError) -> None:
        self.asked -= 1
        self.unread.append((key, answer))
        click.echo(f"  {str(why).removeprefix(f'details.{key}: ')}", err=True)
