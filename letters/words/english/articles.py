"""The small words before nouns that people leave out: with_articles("fell off shed roof", …) has "the shed roof".

Only a noun that cannot stand bare is given one, and only where its phrase ends plainly; which one, determining.py
says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from letters.words.english.adjectives import ADJECTIVES
from letters.words.english.beside_nouns import BEING, GIVING, HURTING, NAMED_BY, NOUNS_DO, SMALL
from letters.words.english.capitals import OF_POSTS, SCHOOL
from letters.words.english.countables import (
    A_NEW_ONE,
    BODIES,
    BODY,
    COUNTED,
    EVENTS,
    EXAMS,
    KIN,
    MASS,
    ONE_ONLY,
)
from letters.words.english.determining import PARTICLES, Noun, determiner_of
from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.grammar import (
    ADVERBS,
    BASES,
    BE,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PERFECT,
    PREPOSITIONS,
    SURE_PASTS,
    bare_word,
    base_of_gerund,
    base_of_verb,
    is_adverb,
    is_past,
    is_s_form,
)
from letters.words.english.nouns import NUMERALS
from letters.words.english.proper import TWO_WORDS
from letters.words.english.qualities import DOING, QUALITIES, RANKED

OWNERS = {"i": "my", "we": "our", "you": "your", "he": "his", "she": "her", "they": "their"}
_NOUNS = COUNTED | BODIES
_IN_ONE = _NOUNS | QUALITIES | RANKED
_DOERS = COUNTED - BODY
_LAST_ONLY = PARTICLES | RANKED | QUALITIES | ADJECTIVES
_NO_HEADS = QUALITIES - ONE_ONLY - A_NEW_ONE - EVENTS - BODY
_NEVER = SMALL | KIN
_NO_QUALITIES = PREPOSITIONS | ADVERBS | FIRST_NAMES
_DESCRIBES = DETERMINERS | QUALITIES
_TO_DO = {"", "to", "not", *OWNERS} | MODALS
_SAID_OF = PREPOSITIONS - {"back", "away"} | {"outside", "inside", "than"}
_GIVEN_TO = (OBJECTS - {"her"}) | KIN | FIRST_NAMES
_VERBAL = BASES | BE | MODALS
_SIDES = BODY | {"side", "shoe", "glove", "boot", "sock"}
_LAST = MASS | {"minute", "day"}
_STOPPED = (",", ".", ";", "!", "?", ":")


@dataclass(frozen=True)
class Acting:
    """Whose the things are: `owner` of the one who acts, `other` of the one to whom it is done, both "my", "your" …;
    `wronged` where the letter says sorry. `verbs` are looked for where the phrase may begin with one."""

    owner: str
    other: str = ""
    wronged: bool = False
    verbs: bool = True


def with_articles(text: str, acting: Acting) -> str:
    """The text with the small words given back."""
    return " ".join(_Reader(text, acting).told())


class _Reader:
    """Reads a phrase word by word and keeps the verb that was read last, and whose the things are."""

    def __init__(self, text: str, acting: Acting) -> None:
        self.tokens = text.split(" ")
        self.words = [bare_word(token) for token in self.tokens]
        self.acting, self.owner, self.verb = acting, acting.owner, ""

    def told(self) -> Iterator[str]:
        """The words, each bare noun with its small word before it."""
        end = 0
        for place, token in enumerate(self.tokens):
            self._hear(place)
            small, end = self._small(place, end)
            if small:
                yield "an" if small == "a" and _VOWEL.match(token) else small
            yield token

    def _hear(self, place: int) -> None:
        """Who acts from here on, and what is done."""
        word = self.words[place].split("'")[0]
        if word in OWNERS and (word != "you" or self._acts(place)):
            self.owner = OWNERS[word]
        if not place or self.tokens[place - 1].endswith(_STOPPED):
            self.verb = ""
        else:
            self.verb = self._verb_before(place)

    def _acts(self, place: int) -> bool:
        following = self._after(place)
        return is_past(following) or following in _VERBAL or is_adverb(following)

    def _after(self, place: int) -> str:
        return self.words[place + 1] if place + 1 < len(self.words) else ""

    def _verb_before(self, place: int) -> str:
        """The verb that governs this place: the last one that was read."""
        word, before = self.words[place - 1], self.words[place - 2] if place > 1 else ""
        if not _verb_of(word) or before in _DESCRIBES or before.endswith(("'s", "s'")):
            return self.verb
        if word in MODALS or word.endswith("n't"):
            return ""
        if self._is_bare_noun(place - 1):
            return self.verb
        if word in COUNTED and word in BASES and before not in _TO_DO:
            return self.verb
        if word in SURE_PASTS and before in COUNTED:
            return _verb_of(word)
        named = any(token[:1].isupper() or bare_word(token) in KIN for token in self.tokens[: place - 1])
        somebody = self.acting.verbs or named or set(self.words[: place - 1]) & set(OWNERS)
        return _verb_of(word) if somebody else self.verb

    def _is_known(self, place: int) -> bool:
        """Whether a name of two words begins here, or a kind of school or post: "Hull City", "vet school"."""
        two = " ".join(self.tokens[place : place + 2]).rstrip(".,;!?")
        post = self.words[place] in OF_POSTS and self.words[max(place - 2, 0) : place] == ["head", "of"]
        driven = self.words[max(place - 1, 0)] == "driving" and self.words[place] in (
            "test",
            "lesson",
            "licence",
        )
        return two in TWO_WORDS or post or driven or bool(SCHOOL.fullmatch(two))

    def _is_bare_noun(self, at: int) -> bool:
        """ "with jump leads", "gave us travel cot": a verb's bare form that stands before a noun."""
        before = self.words[at - 1] if at else ""
        given = self.verb in GIVING - {"make", "promise"} and before in OBJECTS
        return self.words[at] in BASES and (given or (before in PREPOSITIONS and before != "to"))

    def _small(self, place: int, end: int) -> tuple[str, int]:
        """The small word that belongs here, and where the noun ends that was last read."""
        if not place or place < end or self.tokens[place - 1].endswith(_STOPPED):
            return ("the" if self._begins_clause(place) else ""), end
        reach, slot = self._phrase_end(place), self._slot(place)
        if not reach or not slot or self._is_known(place):
            return ("the" if self._begins_clause(place) else ""), end
        words, owner, other = tuple(self.words), self.owner, self.acting.other
        noun = Noun(words[place:reach], words[:place], words[reach:], slot, self._governing(place), owner, other,
            self.acting.wronged, self.tokens[place].istitle())  # fmt: skip
        small = determiner_of(noun)
        return small, reach if small else end

    def _governing(self, place: int) -> str:
        return next((verb for word in reversed(self.words[:place]) if (verb := _verb_of(word))), "")

    def _slot(self, place: int) -> str:
        """How the noun here hangs on what stands before it: its preposition, "verb", "given" (lent us van), or ""."""
        before, earlier = self.words[place - 1], self.words[place - 2] if place > 1 else ""
        if earlier in DETERMINERS or (earlier, before) == ("how", "to"):
            return ""
        if before in _SAID_OF:
            return before
        if before == "away" and _verb_of(earlier):
            return "verb"
        if before in ("and", "or", "called", "named") or not self.verb:
            return ""  # whatever is called so is called by its name
        if _verb_of(before) == self.verb:
            return "verb"
        gave = self.verb in GIVING and _verb_of(earlier) == self.verb
        return "given" if gave and before in _GIVEN_TO else ""

    def _phrase_end(self, place: int) -> int:
        """Where the bare noun phrase that begins here ends; 0 where none does, or it is not plain that it does, or it
        is what somebody does to another: "hearing all the news"."""
        end, words = place, self.words
        if base_of_gerund(words[place]) and self._after(place) in DETERMINERS | OBJECTS | {"all"}:
            return 0
        while end < len(words) and end - place < 4 and self._may_stand(place, end):
            end += 1
            if not self.tokens[end - 1][-1].isalnum():
                break
        while end > place and words[end - 1] not in _NOUNS and words[end - 1] in _LAST_ONLY:
            end -= 1
        return end if end > place and self._may_end(place, end) else 0

    def _may_stand(self, place: int, at: int) -> bool:
        """Whether a token can be part of a bare noun phrase."""
        word, token, following = self.words[at], self.tokens[at], self._after(at)
        if (
            at > place
            and base_of_gerund(word)
            and word not in DOING
            and following
            and following not in PREPOSITIONS
        ):
            return False
        if at > place and word in _LAST and self.words[place] in RANKED:
            return True
        if not word or (at > place and not token[0].isalnum()) or word in _NEVER or "zqz" in word:
            return False
        if word == "back":
            return self.words[at - 1] in HURTING
        if word in ("left", "right"):
            return following in _SIDES
        if token[0].isupper() and not token.isupper() and word not in EXAMS:
            return following in COUNTED and word not in FIRST_NAMES
        if word in MASS and at > place and self.words[place] in RANKED:
            return True
        if word in _IN_ONE:
            return (word, following) != ("next", "door")
        if word in _NO_QUALITIES or is_adverb(word) or word.isdigit() or "'" in word:
            return False
        return _may_qualify(word, following, at == place and not self._is_bare_noun(at))

    def _may_end(self, place: int, end: int) -> bool:
        head, following = self.words[end - 1], self._after(end - 1)
        if self.words[place] in RANKED and head in _LAST and end - place == 2:
            return place > 0 and self.words[place] not in ("left", "next")
        if (
            self.words[place] in ("wrong", "same", "best", "worst")
            and end - place == 2
            and head.endswith("s")
        ):
            return True
        in_case = head == "case" and end - place == 1 and self.words[:place][-1:] == ["in"]
        if in_case or head not in _NOUNS or any("'" in word for word in self.words[place:end]):
            return False
        if end - place == 1 and head in _NO_HEADS:
            return False
        if head in NAMED_BY and not all(word in _IN_ONE for word in self.words[place:end]):
            return False
        return not (following.isdigit() or (following in NUMERALS and head in ("page", "room")))

    def _begins_clause(self, place: int) -> bool:
        """ "camping, tent blew away": a noun that does something."""
        word = self.words[place]
        if not place or word not in _DOERS or not re.fullmatch(r"[a-z-]+", self.tokens[place]):
            return False
        joined = self.words[place - 1] in ("when", "until", "because", "while", "but")
        does = self._after(place)
        if joined and is_s_form(does):
            return True
        return (joined or self.tokens[place - 1].endswith(",")) and does in NOUNS_DO


_VOWEL = re.compile(r"[^\w]*(?:[aeio]|u(?!ni|se|su|k)|hour|honest|8|11|18|[fhlmnrsx][A-Z]{2})")


def _may_qualify(word: str, following: str, first: bool) -> bool:
    """Whether an unknown word, a doing or something done may stand before a noun: "shed roof", "burst pipe"."""
    if is_past(word) or word in PERFECT:
        return first and following in COUNTED and word not in BASES
    if base_of_gerund(word):
        return word in DOING and following in COUNTED
    return word.isalpha() and (word not in BASES or not first)


def _verb_of(word: str) -> str:
    """The verb of a token, where it can be one: break of broke, breaks, breaking and break."""
    if word in BEING:
        return "be" if not word.startswith("becom") and word != "became" else "become"
    if word in BASES and not is_past(word):
        return word
    known = is_past(word) or is_s_form(word) or bool(base_of_gerund(word))
    return base_of_gerund(word) or base_of_verb(word) or word if known else ""
