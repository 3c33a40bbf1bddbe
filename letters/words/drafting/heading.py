"""How a letter greets and closes: Heading(plan, brief, shelf, rng), which says its lines too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from letters.letter import KIN, Origin, Part, Saying, Source
from letters.words.drafting.facts import holding
from letters.words.drafting.guards import says_goodbye, sends_love, signs_off_twice
from letters.words.drafting.passage import Passage, Piece, authored, text_of
from letters.words.drafting.signing import signs_lovingly
from letters.words.drafting.telling import Telling
from letters.words.english.naming import has_title
from letters.words.english.spelling import is_american
from letters.words.reading.introductions import greeting
from letters.words.reading.signatures import is_formal, signed

# Those who are greeted as they are called out to.
_SEVERAL = re.compile(r"(?P<bare>guys|folks|lads|girls)|ladies and gentlemen", re.I)
_TO_AN_OFFICE = ("Dear Sir or Madam,", "Dear Sir,", "Dear Madam,")
NONE = "-"  # the close of a letter that is only signed


_BLESSES = re.compile(r"\bbless\b", re.I)  # after which nobody misses their love


class Heading(Telling):
    """A letter whose head and foot are said."""

    def heads(self, part: Part) -> Iterator[Passage]:
        """Every salutation, or every closing, that could stand, the usual ones first."""
        if part is Part.CLOSING and (formal := self._formal_close()):
            yield authored(formal)
            return
        if part is Part.SALUTATION and self.to_an_office:
            yield from map(authored, _TO_AN_OFFICE)
            return
        form, key = self.plan.form, part.value
        own = form.salutation if part is Part.SALUTATION else form.closing.removeprefix("-")
        lines = [Saying(own, Source(f"templates/{form.name}.form", form.front.get(key, 0)))] if own else []
        sections = self.shelf.salutations if part is Part.SALUTATION else self.shelf.closings
        usual = [saying for section in self._sections() for saying in sections.get(section, ())]
        lines += holding([*usual, *self.shelf.ways.get(key, ())], self.facts)
        for line in lines:
            if line.text != NONE and (said := self.say_line(line.text, line.source, self.places)) is not None:
                yield said

    def _sections(self) -> tuple[str, ...]:
        relationship = self.brief.relationship
        return tuple(dict.fromkeys((relationship, relationship.replace(" ", "_"), "any")))

    def salutation(self) -> Passage:
        """The greeting: the writer's, that of the form, else one for the relationship."""
        if said := greeting(self.brief.to):
            return (Piece(f"{said},", Origin.WRITER),)
        if self.to_an_office:
            return authored(_TO_AN_OFFICE[0])
        if several := _SEVERAL.fullmatch(self.brief.to.strip()):
            return (
                *authored("Hi " if several["bare"] else ""),
                Piece(f"{self.brief.to.strip()},", Origin.WRITER),
            )
        form = self.plan.form
        source = Source(f"templates/{form.name}.form", form.front.get("salutation", 0))
        own = self.say_line(form.salutation, source, self.places) if form.salutation else None
        usual = own or self._by_relationship(self.shelf.salutations)
        return usual or (*authored("Dear "), Piece(self.brief.to, Origin.WRITER), *authored(","))

    def closing(self, *last: str) -> Passage | None:
        """The close: the writer's, that of the form, or one for the relationship, of ours none that the `last`
        sentences say; None for none, as where the writer has said goodbye, to who is close with their love."""
        form = self.plan.form
        if self.brief.closing is not None:
            return (Piece(self.brief.closing, Origin.WRITER),) if self.brief.closing.strip() else None
        said_so = signs_lovingly(signed(self.brief.sender)) or any(map(self._ends, last))
        formal = self._formal_close()
        if formal and not said_so:
            return authored(formal)
        if said_so or (form.closing == NONE and not self._owes_love()):
            return None
        source = Source(f"templates/{form.name}.form", form.front.get("closing", 0))
        own = self.say_line(form.closing, source, self.places) if form.closing not in ("", NONE) else None
        if own and not _is_signed_off(last, text_of(own)):
            return own
        said = self._by_relationship(self.shelf.closings, last)
        return None if said is None or text_of(said) == NONE else said

    def _formal_close(self) -> str:
        """The close of a letter to an office, or to somebody by title from who signs with a surname or with initials:
        nobody wishes them their best, nor sends love; "" where it is another letter."""
        office = self.to_an_office
        by_title = has_title(self.brief.to) and self.brief.relationship not in ("partner", *KIN)
        if not office and not (by_title and is_formal(signed(self.brief.sender))):
            return ""
        return (
            "Sincerely," if is_american(self.brief) else "Yours faithfully," if office else "Yours sincerely,"
        )

    def _ends(self, sentence: str) -> bool:
        """Whether the writer says with a sentence what a close would say."""
        return self._is_the_writers(sentence) and (
            sends_love(sentence)
            or (says_goodbye(sentence) and (bool(_BLESSES.search(sentence)) or not self._owes_love()))
        )

    def _owes_love(self) -> bool:
        """Whether the reader would miss a close: who is close does, unless the writer wastes no word on anybody."""
        close = self.brief.relationship in ("partner", "parent", "child", "sibling", "grandparent")
        return close and not self.facts["clipped"]

    def _is_the_writers(self, sentence: str) -> bool:
        return any(sentence in " ".join((one.plain, *one.more)) for one in self.plan.details.values())

    def _by_relationship(
        self, sections: Mapping[str, Sequence[Saying]], last: Sequence[str] = ()
    ) -> Passage | None:
        for section in self._sections():
            fresh = [one for one in sections.get(section, ()) if not _is_signed_off(last, one.text)]
            said = self.choose(fresh)
            if said is not None:
                return said
        return None


def _is_signed_off(last: Sequence[str], closing: str) -> bool:
    return any(signs_off_twice(one, closing) for one in last)
