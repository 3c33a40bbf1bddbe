"""The one sentence that leaves its writer out, among others that do not: with_its_subject(("I am well.", "Went to the
dance.", "The band was good.")) has "I went to the dance."

Who leaves themselves out twice does it on purpose; where the sentence before is of somebody or something else, it may
be they who are left out, and the words stay."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.words.english.clauses import begins_clause
from letters.words.english.clipped import is_clipped
from letters.words.english.grammar import bare_word, is_adverb
from letters.words.reading.inversion import asks

_OTHERS = 2  # whole sentences beside it, which make one without its subject a slip
_WRITER = re.compile(
    r"(?:(?:And|But|So|Well|Anyway|Today|Yesterday|Last \w+),? )?(?P<who>I|We|we)(?:'\w+)?\b"
)
# Of the weather, or how things are: nobody who could have done the next.
_OF_NOBODY = re.compile(r"(?:It|There|That|This)(?:'s| (?:is|was|has|are|were|had|rained|snowed|will))\b")
# What only somebody does, where it may have been a thing that "went for $40", "came up fine" or "took two hours".
_ONLY_ONE_DOES = frozenset(
    "saw met heard wrote rang phoned called bought danced ate drank watched read baked cooked cleaned painted swam "
    "sang helped slept visited drove walked picked planted sold signed joined".split()
)
_TO_SOMEWHERE = re.compile(
    r"(?:\w+ly |just |also |even )?(?:went|came) (?:\w+ing\b|home\b|back\b|"
    r"(?:\w+ )?(?:to|with) (?!(?:seed|pieces|waste|ruin|the dogs|nothing)\b))",
    re.I,
)


def with_its_subject(sentences: Sequence[str]) -> tuple[str, ...]:
    """The sentences, the only one that has no subject with that of the writer's sentence before it."""
    clipped = [place for place, one in enumerate(sentences) if is_clipped(one)]
    if len(clipped) != 1 or not clipped[0]:
        return tuple(sentences)
    at = clipped[0]
    others = [one for one in sentences if one != sentences[at] and not asks(one)]
    who = _writer_before(sentences[:at])
    if not who or len(others) < _OTHERS or not all(map(begins_clause, others)) or not _is_done(sentences[at]):
        return tuple(sentences)
    fragment = sentences[at]
    return (*sentences[:at], f"{who} {fragment[0].lower()}{fragment[1:]}", *sentences[at + 1 :])


def _writer_before(sentences: Sequence[str]) -> str:
    """I or we, of the last sentence before that is of somebody."""
    of_one = (one for one in reversed(sentences) if not _OF_NOBODY.match(one))
    found = _WRITER.match(next(of_one, ""))
    return found["who"].capitalize() if found else ""


def _is_done(fragment: str) -> bool:
    """Whether only somebody can have done what a sentence begins with."""
    words = [bare_word(word) for word in fragment.split()]
    verb = next((word for word in words if not is_adverb(word)), "")
    return verb in _ONLY_ONE_DOES or bool(_TO_SOMEWHERE.match(fragment))
