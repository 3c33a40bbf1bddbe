"""Letters that are kept, and what each said before: SQLAlchemy over SQLite, in the data folder unless told
otherwise.

A letter is kept whole, as the mapping that words/mapping.py makes of it, so that it reads the same under a
later version of the program. Changing one keeps what it replaces: nothing that a person wrote is lost. Beside
the letters lie earlier texts of the user's own templates, and what the desk was told to take as usual."""

from __future__ import annotations

import datetime
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import JSON, ForeignKey, create_engine, delete, event, select, update
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from letters.errors import ChangedElsewhere, LetterNotFound, StoreError
from letters.letter import Letter
from letters.words.mapping import letter_as_mapping, letter_from_mapping


class _Table(DeclarativeBase):
    type_annotation_map = {dict[str, Any]: JSON}


class _LetterRow(_Table):
    __tablename__ = "letters"
    id: Mapped[str] = mapped_column(primary_key=True)
    created: Mapped[datetime.datetime]
    updated: Mapped[datetime.datetime] = mapped_column(index=True)
    letter: Mapped[dict[str, Any]]


class _VersionRow(_Table):
    __tablename__ = "versions"
    number: Mapped[int] = mapped_column(primary_key=True)
    letter_id: Mapped[str] = mapped_column(ForeignKey("letters.id", ondelete="CASCADE"), index=True)
    written: Mapped[datetime.datetime]
    letter: Mapped[dict[str, Any]]


class _UndoneRow(_Table):
    """What was undone and can be done again, the last undone with the highest number."""

    __tablename__ = "undone"
    number: Mapped[int] = mapped_column(primary_key=True)
    letter_id: Mapped[str] = mapped_column(ForeignKey("letters.id", ondelete="CASCADE"), index=True)
    written: Mapped[datetime.datetime]
    letter: Mapped[dict[str, Any]]


class _TextRow(_Table):
    __tablename__ = "texts"
    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(index=True)
    written: Mapped[datetime.datetime]
    text: Mapped[str]


class _UsualRow(_Table):
    __tablename__ = "usual"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


_Pile = TypeVar("_Pile", _VersionRow, _UndoneRow)


@dataclass(frozen=True)
class KeptLetter:
    """A letter in the drawer; the times are UTC, without a zone."""

    id: str
    created: datetime.datetime
    updated: datetime.datetime
    letter: Letter


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
        self._engine = _engine(url)
        with _spoken(url):
            _Table.metadata.create_all(self._engine)
        self._url = url

    def save(self, letter: Letter) -> str:
        """The id under which a new letter is kept; it cannot be guessed."""
        kept = secrets.token_urlsafe(12)
        now = _now()
        with self._writing() as session:
            session.add(_LetterRow(id=kept, created=now, updated=now, letter=letter_as_mapping(letter)))
        return kept

    def load(self, kept: str) -> Letter:
        """The letter of this id."""
        return self.open(kept).letter

    def open(self, kept: str) -> KeptLetter:
        """The letter of this id, with its times."""
        with self._session() as session:
            return _kept(_row(session, kept))

    def replace(self, kept: str, letter: Letter, before: Letter | None = None) -> None:
        """The letter of this id is now this one; what it said before becomes a version if it differs."""
        mapping = letter_as_mapping(letter)
        with self._writing() as session:
            row = _row(session, kept, before)
            if letter_from_mapping(row.letter) == letter:
                return
            _file_undone(session, kept)
            session.add(_VersionRow(letter_id=kept, written=row.updated, letter=row.letter))
            row.letter, row.updated = mapping, _now()

    def undo(self, kept: str, before: Letter | None = None) -> bool:
        """The letter says what it said before its last change, unless there was none: then False."""
        return self._step(kept, before, _VersionRow, _UndoneRow)

    def redo(self, kept: str, before: Letter | None = None) -> bool:
        """The letter says what it said before the last undo, unless there was none: then False."""
        return self._step(kept, before, _UndoneRow, _VersionRow)

    def can_redo(self, kept: str) -> bool:
        """Was something undone, and nothing changed since?"""
        with self._session() as session:
            return _newest(session, _UndoneRow, kept) is not None

    def _step(
        self, kept: str, before: Letter | None, source: type[_Pile], target: type[_VersionRow | _UndoneRow]
    ) -> bool:
        with self._writing() as session:
            row, last = _row(session, kept, before), _newest(session, source, kept)
            if last is None:
                return False
            session.add(target(letter_id=kept, written=row.updated, letter=row.letter))
            row.letter, row.updated = last.letter, _now()
            session.delete(last)
            return True

    def versions(self, kept: str) -> list[Version]:
        """What the letter said before, newest first."""
        wanted = select(_VersionRow).where(_VersionRow.letter_id == kept).order_by(_VersionRow.number.desc())
        with self._session() as session:
            return [
                Version(row.number, row.written, letter_from_mapping(row.letter))
                for row in session.scalars(wanted)
            ]

    def restore(self, kept: str, number: int, before: Letter | None = None) -> None:
        """The letter says again what it said in this version; what it said until now becomes one."""
        with self._session() as session:
            row = session.get(_VersionRow, number)
            if row is None or row.letter_id != kept:
                raise LetterNotFound("That version of the letter is not there; look at the letter again.")
            letter = letter_from_mapping(row.letter)
        self.replace(kept, letter, before)

    def list(self) -> list[KeptLetter]:
        """All letters, the one changed last first."""
        wanted = select(_LetterRow).order_by(_LetterRow.updated.desc(), _LetterRow.created.desc())
        with self._session() as session:
            return [_kept(row) for row in session.scalars(wanted)]

    def is_empty(self) -> bool:
        """Is there no letter at all?"""
        with self._session() as session:
            return session.scalars(select(_LetterRow.id).limit(1)).first() is None

    def delete(self, kept: str, before: Letter | None = None) -> None:
        """The letter of this id is gone, and its versions with it."""
        with self._writing() as session:
            _row(session, kept, before)
            session.execute(delete(_LetterRow).where(_LetterRow.id == kept))

    def keep_text(self, name: str, text: str) -> None:
        """Keeps what a template said until now, unless it was kept last."""
        last = select(_TextRow).where(_TextRow.name == name).order_by(_TextRow.number.desc()).limit(1)
        with self._writing() as session:
            row = session.scalars(last).first()
            if row is None or row.text != text:
                session.add(_TextRow(name=name, written=_now(), text=text))

    def earlier_texts(self, name: str) -> tuple[EarlierText, ...]:
        """What a template said before, newest first."""
        wanted = select(_TextRow).where(_TextRow.name == name).order_by(_TextRow.number.desc())
        with self._session() as session:
            return tuple(EarlierText(row.number, row.written, row.text) for row in session.scalars(wanted))

    def text_names(self) -> tuple[str, ...]:
        """The names of the templates of which earlier texts are kept, in the order of the alphabet."""
        with self._session() as session:
            return tuple(session.scalars(select(_TextRow.name).distinct().order_by(_TextRow.name)))

    def rename_texts(self, name: str, fresh: str) -> None:
        """What a template said before is now kept under its new name."""
        with self._writing() as session:
            session.execute(update(_TextRow).where(_TextRow.name == name).values(name=fresh))

    def usual(self) -> dict[str, str]:
        """What the desk was told to take as usual: the hand."""
        with self._session() as session:
            return {row.key: row.value for row in session.scalars(select(_UsualRow))}

    def make_usual(self, key: str, value: str) -> None:
        """From now on this is the usual."""
        with self._writing() as session:
            session.merge(_UsualRow(key=key, value=value))

    def close(self) -> None:
        """Lets go of the database."""
        self._engine.dispose()

    @contextmanager
    def _session(self) -> Iterator[Session]:
        with _spoken(self._url), Session(self._engine) as session, session.begin():
            yield session

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        """A session that has the database for itself from its first look to its last word."""
        with (
            _spoken(self._url),
            Session(self._engine.execution_options(writes=True)) as session,
            session.begin(),
        ):
            yield session


def store_in(folder: Path) -> Store:
    """The store of a data folder."""
    return Store(f"sqlite:///{folder / 'letters.db'}")


def _engine(url: str) -> Engine:
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _begin_sqlite(connection: Connection) -> None:
    # A reader that turns writer is refused at once when somebody wrote meanwhile; one that says so first is let wait.
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _set_up_sqlite(connection: Any, _: object) -> None:
    connection.isolation_level = None  # the driver's own BEGIN comes too late, see _begin_sqlite
    cursor = connection.cursor()
    # WAL lets the drawer be read while a letter is written; a second writer waits instead of failing.
    for pragma in ("journal_mode = WAL", "foreign_keys = ON", "busy_timeout = 5000", "synchronous = NORMAL"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


@contextmanager
def _spoken(url: str) -> Iterator[None]:
    """Errors of the database, as a sentence that says what to do."""
    try:
        yield
    except SQLAlchemyError as why:
        reason = str(getattr(why, "orig", None) or why).splitlines()[0]
        raise StoreError(
            f"The letters are kept at {url.removeprefix('sqlite:///')}, and that cannot be used ({reason}). "
            "Check that the folder is there, is yours to write in and has room, or name another with --data."
        ) from why


def _row(session: Session, kept: str, before: Letter | None = None) -> _LetterRow:
    row = session.get(_LetterRow, kept)
    if row is None:
        raise LetterNotFound("No letter is kept under this address; it may have been thrown away.")
    if before is not None and letter_from_mapping(row.letter) != before:
        raise ChangedElsewhere("The letter was changed since you read it. Read it again, and change that.")
    return row


def _newest(session: Session, pile: type[_Pile], kept: str) -> _Pile | None:
    wanted = select(pile).where(pile.letter_id == kept).order_by(pile.number.desc()).limit(1)
    return session.scalars(wanted).first()


def _file_undone(session: Session, kept: str) -> None:
    """A new change ends the undoing; what was undone goes among the versions, so that it is not lost."""
    for one in session.scalars(
        select(_UndoneRow).where(_UndoneRow.letter_id == kept).order_by(_UndoneRow.number)
    ):
        session.add(_VersionRow(letter_id=kept, written=one.written, letter=one.letter))
        session.delete(one)
    session.flush()


def _kept(row: _LetterRow) -> KeptLetter:
    return KeptLetter(row.id, row.created, row.updated, letter_from_mapping(row.letter))


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
