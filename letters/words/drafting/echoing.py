"""What the writer feels said once, by them: unechoed(paragraphs, occasion) -> the paragraphs without ours that say it.

"I'm proud of you." of ours before "I'm that proud" is the same thing said by somebody who does not mean it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from letters.letter import Origin
from letters.words.drafting.outright import FIRST
from letters.words.drafting.passage import Lines, Passage, text_of, told_by
from letters.words.english.sentences import split_sentences

_VERY = r"(?:(?:that|so|very|really|just|too|both|dead|right|still) )*"
_I = rf"(?:\b(?:i|we)(?:'m|'re| am| are|'ve been)? |^){_VERY}"
_I_DO = rf"(?:\b(?:i|we)(?:'ll| will| do)? |^){_VERY}"
_GLAD_FIRST = ("wedding", "new baby")  # where gladness is what the letter is about
_FEELINGS = {
    name: re.compile(words, re.I)
    for name, words in {
        "happy": rf"{_I}(?:happy|glad|pleased|delighted|thrilled|chuffed|made up|over the moon) (?:for|about|that)\b",
        "proud": rf"{_I}proud\b",
        "grateful": r"\b(?:thank (?:you|u|ya)|thanks|grateful|appreciate\w*|how to (?:thank|repay) (?:you|u))\b",
        "love": rf"{_I_DO}love (?:you|u)\b",
        "miss": rf"{_I_DO}miss (?:you|u)\b|{_I}missing (?:you|u)\b",
        "thinking": rf"{_I}thinking (?:of|about) (?:you|u)\b|(?:you're|you are) in (?:my|our) thoughts",
        "luck": r"\b(?:good|best of|all the) luck\b",
        "meeting": r"\b(?:see|visit) (?:you|u|me|us)\b.*\bsoon\b|\bcan't wait to see (?:you|u)\b",
    }.items()
}
_AGAIN = re.compile(r"\b(?:again|once more)\b", re.I)
# "I can't say how grateful I am" is no no.
_BEYOND_WORDS = re.compile(r"\b(?:can't|cannot|could never|'ll never be able to|don't know how to) \w+", re.I)
_NO = re.compile(r"\b(?:not|never|\w+n't|if|unless|was|were|said|says|told)\b", re.I)


def unechoed(paragraphs: Sequence[Lines], occasion: str) -> list[Lines]:
    """The paragraphs without those sentences of ours whose feeling the writer has words of their own for; to who mourns
    it is said in the letter's first line, whatever is said after, and so it is to who marries or has a child."""
    told = {feeling for lines in paragraphs for line in lines for feeling in _felt(line)}
    if not told or occasion in FIRST:
        return [*paragraphs]
    opening = paragraphs[0][0] if paragraphs[0] and occasion in _GLAD_FIRST else ()
    kept = (
        tuple(left for line in lines if (left := line if line is opening else _without(line, told)))
        for lines in paragraphs
    )
    return [lines for lines in kept if lines]


def _felt(line: Passage) -> Iterator[str]:
    """What the writer says in a line that they feel; "again" says that it stands there already."""
    for piece in line:
        if piece.told and piece.origin is Origin.WRITER:
            for sentence in split_sentences(piece.text):
                yield from () if _AGAIN.search(sentence) else _feelings(sentence)


def _feelings(sentence: str) -> set[str]:
    said = sentence.replace("’", "'")
    if _NO.search(_BEYOND_WORDS.sub("", said)):
        return set()
    return {name for name, words in _FEELINGS.items() if words.search(said)}


def _without(line: Passage, told: set[str]) -> Passage:
    """A line of ours without the sentences that say what is told; as it is where it tells something itself."""
    sentences = split_sentences(text_of(line))
    left = [one for one in sentences if not (_feelings(one) and _feelings(one) <= told)]
    if told_by(line) or len(left) == len(sentences):
        return line
    return (replace(line[0], text=" ".join(left)),) if left and len(line) == 1 else () if not left else line
