"""Letters that are kept, and what each said before, in the data folder unless told otherwise; rows.py says how they lie
in the database.

A letter is kept whole, as the mapping that words/mapping.py makes of it, so that it reads the same under a
later version of the program. Changing one keeps what it replaces: nothing that a person wrote is lost. Beside
the letters lie earlier texts of the user's own templates, and what the desk was told to take as usual."""

from __future__ import annotations

import datetime
import secrets
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.orm import Session

from letters.errors import ChangedElsewhere, LetterNotFound
from letters.letter import Letter
from letters.rows import Database, EnvelopeRow, LetterRow, Pile, TextRow, UndoneRow, UsualRow, VersionRow
from letters.words.envelope import opening, searched
from letters.words.mapping import letter_as_mapping, letter_from_mapping


@dataclass(frozen=True)
class KeptLetter:
    """A letter in the drawer; the times are UTC, without a zone."""

    id: str
    created: datetime.datetime
    updated: datetime.datetime
    letter: Letter


@dataclass(frozen=True)
class Envelope:
    """What a list of letters shows of one: its id, when it was changed last, to whom and from whom it goes and why, and
    how it begins."""

    id: str
    updated: datetime.datetime
    to: str
    sender: str
    occasion: str
    opening: str


@dataclass(frozen=True)
class Version:
    """What a kept letter said until it was changed, by number; `written` is when it began to say so."""

    number: int
    written: datetime.datetime
    letter: Letter


@dataclass(frozen=True)
class EarlierText:
    """What a template of the user's own said until `written`, when it was changed."""

    number: int
    written: datetime.datetime
    text: str


class Store:
    """The drawer. Each method is one transaction and may be called from any thread.

    Raises StoreError where the database cannot be used, LetterNotFound for an id that is not there. A method that
    changes a letter takes what it said `before`, and raises ChangedElsewhere where it says that no more."""

    def __init__(self, url: str) -> None:
        self._database = Database(url)
        self._put_into_envelopes()

    def save(self, letter: Letter) -> str:
        """The id under which a new letter is kept; it cannot be guessed."""
        kept = secrets.token_urlsafe(12)
        now = _now()
        with self._database.writing() as session:
            session.add(LetterRow(id=kept, created=now, updated=now, letter=letter_as_mapping(letter)))
            session.flush()
            session.merge(_envelope(kept, letter, now))
        return kept

    def load(self, kept: str) -> Letter:
        """The letter of this id."""
        return self.open(kept).letter

    def open(self, kept: str) -> KeptLetter:
        """The letter of this id, with its times."""
        with self._database.reading() as session:
            return _kept(_row(session, kept))

    def replace(self, kept: str, letter: Letter, before: Letter | None = None) -> None:
        """The letter of this id is now this one; what it said before becomes a version if it differs."""
        mapping = letter_as_mapping(letter)
        with self._database.writing() as session:
            row = _row(session, kept, before)
            if letter_from_mapping(row.letter) == letter:
                return
            _file_undone(session, kept)
            session.add(VersionRow(letter_id=kept, written=row.updated, letter=row.letter))
            row.letter, row.updated = mapping, _now()
            session.merge(_envelope(kept, letter, row.updated))

    def undo(self, kept: str, before: Letter | None = None) -> bool:
        """The letter says what it said before its last change, unless there was none: then False."""
        return self._step(kept, before, VersionRow, UndoneRow)

    def redo(self, kept: str, before: Letter | None = None) -> bool:
        """The letter says what it said before the last undo, unless there was none: then False."""
        return self._step(kept, before, UndoneRow, VersionRow)

    def can_redo(self, kept: str) -> bool:
        """Was something undone, and nothing changed since?"""
        with self._database.reading() as session:
            return _newest(session, UndoneRow, kept) is not None

    def _step(
        self, kept: str, before: Letter | None, source: type[Pile], target: type[VersionRow | UndoneRow]
    ) -> bool:
        with self._database.writing() as session:
            row, last = _row(session, kept, before), _newest(session, source, kept)
            if last is None:
                return False
            session.add(target(letter_id=kept, written=row.updated, letter=row.letter))
            row.letter, row.updated = last.letter, _now()
            session.delete(last)
            session.merge(_envelope(kept, letter_from_mapping(row.letter), row.updated))
            return True

    def versions(self, kept: str, most: int | None = None, after: int = 0) -> list[Version]:
        """What the letter said before, newest first; at most so many, those after the first few."""
        wanted = select(VersionRow).where(VersionRow.letter_id == kept).order_by(VersionRow.number.desc())
        wanted = wanted.limit(most).offset(after)
        with self._database.reading() as session:
            return [
                Version(row.number, row.written, letter_from_mapping(row.letter))
                for row in session.scalars(wanted)
            ]

    def restore(self, kept: str, number: int, before: Letter | None = None) -> None:
        """The letter says again what it said in this version; what it said until now becomes one."""
        with self._database.reading() as session:
            row = session.get(VersionRow, number)
            if row is None or row.letter_id != kept:
                raise LetterNotFound("That version of the letter is not there; look at the letter again.")
            letter = letter_from_mapping(row.letter)
        self.replace(kept, letter, before)

    def count_versions(self, kept: str) -> int:
        """How often the letter was changed."""
        with self._database.reading() as session:
            return session.scalars(select(func.count()).where(VersionRow.letter_id == kept)).one()

    def count(self, wanted: str = "") -> int:
        """How many letters there are in which all the words wanted stand."""
        asked = select(func.count(EnvelopeRow.letter_id)).where(*_with_words(wanted))
        with self._database.reading() as session:
            return session.scalars(asked).one()

    def envelopes(self, most: int | None = None, after: int = 0, wanted: str = "") -> list[Envelope]:
        """The letters in which all the words wanted stand, the one changed last first; at most so many, those after the
        first few."""
        asked = select(LetterRow.updated, EnvelopeRow).join(EnvelopeRow).where(*_with_words(wanted))
        asked = asked.order_by(LetterRow.updated.desc(), LetterRow.created.desc(), LetterRow.id)
        with self._database.reading() as session:
            return [
                Envelope(row.letter_id, updated, row.to, row.sender, row.occasion, row.opening)
                for updated, row in session.execute(asked.limit(most).offset(after))
            ]

    def is_empty(self) -> bool:
        """Is there no letter at all?"""
        with self._database.reading() as session:
            return session.scalars(select(LetterRow.id).limit(1)).first() is None

    def delete(self, kept: str, before: Letter | None = None) -> None:
        """The letter of this id is gone, and its versions with it."""
        with self._database.writing() as session:
            _row(session, kept, before)
            session.execute(delete(LetterRow).where(LetterRow.id == kept))

    def keep_text(self, name: str, text: str) -> None:
        """Keeps what a template said until now, unless it was kept last."""
        last = select(TextRow).where(TextRow.name == name).order_by(TextRow.number.desc()).limit(1)
        with self._database.writing() as session:
            row = session.scalars(last).first()
            if row is None or row.text != text:
                session.add(TextRow(name=name, written=_now(), text=text))

    def earlier_texts(self, name: str) -> tuple[EarlierText, ...]:
        """What a template said before, newest first."""
        wanted = select(TextRow).where(TextRow.name == name).order_by(TextRow.number.desc())
        with self._database.reading() as session:
            return tuple(EarlierText(row.number, row.written, row.text) for row in session.scalars(wanted))

    def text_names(self) -> tuple[str, ...]:
        """The names of the templates of which earlier texts are kept, in the order of the alphabet."""
        with self._database.reading() as session:
            return tuple(session.scalars(select(TextRow.name).distinct().order_by(TextRow.name)))

    def rename_texts(self, name: str, fresh: str) -> None:
        """What a template said before is now kept under its new name."""
        with self._database.writing() as session:
            session.execute(update(TextRow).where(TextRow.name == name).values(name=fresh))

    def usual(self) -> dict[str, str]:
        """What the desk was told to take as usual: the hand."""
        with self._database.reading() as session:
            return {row.key: row.value for row in session.scalars(select(UsualRow))}

    def make_usual(self, key: str, value: str) -> None:
        """From now on this is the usual."""
        with self._database.writing() as session:
            session.merge(UsualRow(key=key, value=value))

    def _put_into_envelopes(self) -> None:
        """Letters that an earlier version of the program kept have none yet."""
        bare = select(LetterRow).where(LetterRow.id.not_in(select(EnvelopeRow.letter_id)))
        with self._database.reading() as session:
            found = [_kept(row) for row in session.scalars(bare)]
        if found:
            with self._database.writing() as session:
                for one in found:
                    session.merge(_envelope(one.id, one.letter, one.updated))

    def close(self) -> None:
        """Lets go of the database."""
        self._database.close()


def store_in(folder: Path) -> Store:
    """The store of a data folder."""
    return Store(f"sqlite:///{folder / 'letters.db'}")


def _row(session: Session, kept: str, before: Letter | None = None) -> LetterRow:
    row = session.get(LetterRow, kept)
    if row is None:
        raise LetterNotFound("No letter is kept under this address; it may have been thrown away.")
    if before is not None and letter_from_mapping(row.letter) != before:
        raise ChangedElsewhere("The letter was changed since you read it. Read it again, and change that.")
    return row


def _newest(session: Session, pile: type[Pile], kept: str) -> Pile | None:
    wanted = select(pile).where(pile.letter_id == kept).order_by(pile.number.desc()).limit(1)
    return session.scalars(wanted).first()


def _file_undone(session: Session, kept: str) -> None:
    """A new change ends the undoing; what was undone goes among the versions, so that it is not lost."""
    for one in session.scalars(
        select(UndoneRow).where(UndoneRow.letter_id == kept).order_by(UndoneRow.number)
    ):
        session.add(VersionRow(letter_id=kept, written=one.written, letter=one.letter))
        session.delete(one)
    session.flush()


def _envelope(kept: str, letter: Letter, changed: datetime.datetime) -> EnvelopeRow:
    brief, here = letter.brief, changed.replace(tzinfo=datetime.UTC).astimezone()
    return EnvelopeRow(
        letter_id=kept,
        to=brief.to,
        sender=brief.sender,
        occasion=brief.occasion,
        opening=opening(letter),
        searched=searched(letter, f"{here.day} {here:%B %Y}"),
    )


def _with_words(wanted: str) -> list[ColumnElement[bool]]:
    return [EnvelopeRow.searched.contains(word, autoescape=True) for word in wanted.casefold().split()]


def _kept(row: LetterRow) -> KeptLetter:
    return KeptLetter(row.id, row.created, row.updated, letter_from_mapping(row.letter))


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
