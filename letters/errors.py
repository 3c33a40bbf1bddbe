"""Everything that can go wrong on the user's side, as one tree.

    LettersError
    ├── BriefError            the brief says something that cannot be used (key, allowed)
    │   ├── MissingDetail     a template needs a detail that was not given
    │   └── UnknownName       a name that is not on the list: an occasion, tone, hand, pen, paper, template …
    ├── TemplateError         a template, with file and line
    ├── VoiceError            a voice that does not exist or has nothing to say
    ├── CorpusError           a file of the corpus, with file and line
    ├── HandError             a hand file, with file and line
    │   └── MissingGlyph      a character that a hand cannot write
    ├── PageError             a page that cannot be set
    │   └── DoesNotFit        a word wider than the paper
    ├── OutputError           a file that cannot be written, a suffix that nothing writes
    └── StoreError            letters that are kept: the data folder is out of reach
        ├── LetterNotFound    an id under which no letter is kept
        └── ChangedElsewhere  a letter or a template that is no more what it was when it was read

Errors are raised deep and caught only at a door (cli.py, web/). The message says where, what, and what to do;
the facts stay on the error as attributes. Our own mistakes are not in this tree: they crash.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

MOST_NAMES = 40  # names that a message lists; of more it tells the nearest


class LettersError(Exception):
    """Anything that a person can put right."""


class BriefError(LettersError):
    """A brief that cannot be used; `key` names the part of it that is wrong."""

    def __init__(self, message: str, key: str | None = None) -> None:
        super().__init__(message)
        self.key = key


class MissingDetail(BriefError):
    """A detail that a template needs and the brief does not give."""


class UnknownName(BriefError):
    """A name that is not among those allowed; the message offers the nearest one."""

    def __init__(self, key: str, given: str, allowed: Iterable[str]) -> None:
        self.given = given
        self.allowed = tuple(allowed)
        close = difflib.get_close_matches(given.lower(), self.allowed, n=1, cutoff=0.5)
        hint = f" Did you mean “{close[0]}”?" if close else ""
        shown = self.allowed if len(self.allowed) <= MOST_NAMES else self._nearest()
        more = "" if shown == self.allowed else f" and {len(self.allowed) - len(shown)} more"
        super().__init__(f"{key}: “{given}” is not known.{hint} Use one of: {', '.join(shown)}{more}.", key)

    def _nearest(self) -> tuple[str, ...]:
        close = difflib.get_close_matches(self.given.lower(), self.allowed, n=8, cutoff=0)
        return tuple(sorted(close))


class _FileError(LettersError):
    """An error in a file that a person edits: `file`, `line` (from 1; 0 for the whole file)."""

    def __init__(self, message: str, file: str = "", line: int = 0) -> None:
        where = f"{file}, line {line}: " if file and line else f"{file}: " if file else ""
        super().__init__(where + message)
        self.file = file
        self.line = line
        self.message = message


class TemplateError(_FileError):
    """A template that cannot be read, or asks for something that a template may not do."""


class VoiceError(LettersError):
    """A voice that does not exist, or a chain that cannot be built."""


class CorpusError(_FileError):
    """A corpus file that cannot be read."""


class HandError(_FileError):
    """A hand file that cannot be read."""


class MissingGlyph(HandError):
    """A character that the hand cannot write: `character`, `position` (from 0), `hands` that have it."""

    def __init__(self, character: str, position: int, hand: str, hands: Iterable[str] = ()) -> None:
        self.character = character
        self.position = position
        self.hand = hand
        self.hands = tuple(hands)
        other = (
            f" These hands have it: {', '.join(self.hands)}."
            if self.hands
            else " No hand has it; please write it another way."
        )
        super().__init__(
            f"the hand “{hand}” has no shape for “{character}” (U+{ord(character):04X}), "
            f"character {position + 1} of the letter.{other}"
        )


class PageError(LettersError):
    """A page that cannot be set."""


class DoesNotFit(PageError):
    """A word that is wider than the paper between its margins."""


class OutputError(LettersError):
    """A file that cannot be written."""


class StoreError(LettersError):
    """A data folder that is out of reach, or a kept letter that is not there."""


class LetterNotFound(StoreError):
    """An id under which no letter is kept."""


class ChangedElsewhere(StoreError):
    """A letter, or a template, that somebody else has changed since it was read."""
