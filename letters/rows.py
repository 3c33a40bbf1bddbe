"""What the store writes down: the rows of its tables, and the database that they lie in.

What a letter is and when it is changed is left to store.py, which alone uses this."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import JSON, ForeignKey, create_engine, event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from letters.errors import StoreError


class Table(DeclarativeBase):
    """All tables."""

    type_annotation_map = {dict[str, Any]: JSON}


class LetterRow(Table):
    """A letter as it is now."""

    __tablename__ = "letters"
    id: Mapped[str] = mapped_column(primary_key=True)
    created: Mapped[datetime.datetime]
    updated: Mapped[datetime.datetime] = mapped_column(index=True)
    letter: Mapped[dict[str, Any]]


class EnvelopeRow(Table):
    """What the drawer shows of a letter, and the words by which it is found, so that no letter is read for a list."""

    __tablename__ = "envelopes"
    letter_id: Mapped[str] = mapped_column(ForeignKey("letters.id", ondelete="CASCADE"), primary_key=True)
    to: Mapped[str]
    sender: Mapped[str]
    occasion: Mapped[str]
    opening: Mapped[str]
    searched: Mapped[str]


class VersionRow(Table):
    """What a letter said before, the last with the highest number."""

    __tablename__ = "versions"
    number: Mapped[int] = mapped_column(primary_key=True)
    letter_id: Mapped[str] = mapped_column(ForeignKey("letters.id", ondelete="CASCADE"), index=True)
    written: Mapped[datetime.datetime]
    letter: Mapped[dict[str, Any]]


class UndoneRow(Table):
    """What was undone and can be done again, the last undone with the highest number."""

    __tablename__ = "undone"
    number: Mapped[int] = mapped_column(primary_key=True)
    letter_id: Mapped[str] = mapped_column(ForeignKey("letters.id", ondelete="CASCADE"), index=True)
    written: Mapped[datetime.datetime]
    letter: Mapped[dict[str, Any]]


class TextRow(Table):
    """What a template of the user's own said before."""

    __tablename__ = "texts"
    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(index=True)
    written: Mapped[datetime.datetime]
    text: Mapped[str]


class UsualRow(Table):
    """What the desk was told to take as usual."""

    __tablename__ = "usual"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


Pile = TypeVar("Pile", VersionRow, UndoneRow)


class Database:
    """The database at a URL, with its tables. Raises StoreError where it cannot be used."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._engine = _engine(url)
        with _spoken(url):
            Table.metadata.create_all(self._engine)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session of one transaction."""
        with _spoken(self._url), Session(self._engine) as session, session.begin():
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that has the database for itself from its first look to its last word."""
        alone = self._engine.execution_options(writes=True)
        with _spoken(self._url), Session(alone) as session, session.begin():
            yield session

    def close(self) -> None:
        """Lets go of it."""
        self._engine.dispose()


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
