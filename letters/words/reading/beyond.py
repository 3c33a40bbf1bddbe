"""What a yes or no is told with: own_sentence("no, same country, he's in Bristol till March", "abroad") is
"he's in Bristol till March".

What only answers the one who asks is left out, and what is no sentence of its own too."""

from __future__ import annotations

import re

from letters.words.english.clauses import begins_clause
from letters.words.english.grammar import bare_word
from letters.words.english.mending import mend
from letters.words.english.naming import gender_of
from letters.words.english.persons import genders_in, speaks_to_you, turn
from letters.words.english.sentences import split_sentences
from letters.words.reading.assent import assent

# "you are in mexico im in fresno": where the two are.
_IS_THERE = (
    r"(?:(?:i|you|u|we|he|she|they)(?:['’]?(?:s|m|re)| am| is| are)|(?:(?:my|our) )?[^\W\d_][\w-]*(?:['’]s| is| are)) "
    r"(?:now |still |living |over |here |back |both )*"
    r"(?:(?:in (?!love|hospital|trouble|pain|labou?r|prison|bed|touch|care)|at |near )"
    r"(?:[\w'’-]+(?: (?!and\b|but\b|im\b|i\b)[\w'’-]+){0,2}?)|(?:here|there|abroad))"
)
_WHERE = re.compile(rf"{_IS_THERE}(?:(?:,? and|,? but|,|\.|;)? {_IS_THERE})*\.?", re.I)
# What says no more than the yes or no: where I am, that it is she who goes, how well, how near.
_NO_MORE = (
    r"(?:(?:i am|i'?m|me,? i'?m|we are|we'?re|that'?s me,?) (?:now |still |living |over |here )*(?:in|at|on)\b[^.;,]*"
    r"|(?:it'?s |it is )?(?:s?he|they|i|we|it)(?:'?s|'re|'m| is| are| am| did| do| was)?(?: both)?"
    r"(?: going| leaving| not| moving)?"
    r"|(?:it'?s |it is |that'?s )?(?:me|him|her|us)(?: (?:going|leaving|that'?s (?:going|leaving)))?"
    r"|(?:(?:we(?: both)?|both)(?: of us)? (?:live|are) |we'?re |(?:still |just )?(?:in )?(?:the )?)?"
    r"same (?:country|town|city|street|road|village|place|house|county|island|side)(?: as (?:me|him|her|us|you))?"
    r"|we (?:both |all |only |just )*live [^.;,]*(?:apart|away|together|near(?:by)?|next door|round the corner|"
    r"same \w+)"
    r"|(?:very |quite |not )?well|of course|for (?:many|some) years|a (?:bit|little)|neither of us|both of us)"
)
_ONLY = re.compile(_NO_MORE, re.I)
_FIRST = re.compile(rf"{_NO_MORE}\s*(?:[,.;:!–—-]+\s*(?:but |and |so )?|\s(?:but|and) )\s*(?=\S)", re.I)
_JOINING = re.compile(r"^(?:but|and|well|actually|though|although|so|only|just that)\b,? (?=\S)", re.I)
_SOMEBODY = re.compile(r"(?:i|we|you|he|she|they|it|there)(?:['’]?(?:s|m|re|ve|d|ll))? \w", re.I)
_LEAST = 4  # words of a sentence that tells more


def after_yes(answer: str, key: str = "") -> str:
    """What is told after a yes or a no, or in the place of one; nothing where that only says it again, or where each of
    two is."""
    said, rest = assent(answer, key)
    rest = rest if said else answer.strip()
    while found := _FIRST.match(rest):
        rest = rest[found.end() :]
    return "" if len(rest.split()) < 2 or _ONLY.fullmatch(rest) or _WHERE.fullmatch(rest) else rest


def own_sentence(answer: str, key: str, place: str = "", to: str = "") -> str:
    """What is told after it where that stands as a sentence, and says more than the `place` that was asked for; the he
    or she that it begins with, of whom it was asked, is you, if somebody who is called `to` may be."""
    sentences = list(split_sentences(after_yes(answer, key)))
    while len(sentences) > 1 and _WHERE.fullmatch(sentences[0]):
        sentences = sentences[1:]
    said = _JOINING.sub("", " ".join(sentences))
    stands = len(said.split()) >= _LEAST and bool(_SOMEBODY.match(said) or begins_clause(mend(said)))
    if not stands or (place and said.rstrip(" .!").endswith(place)):
        return ""
    # Who was known is dead, and not the reader.
    return said if key == "knew" else _to_their_face(said, gender_of(to))


def _to_their_face(said: str, reader: str) -> str:
    """What begins with the reader as he, she or they, said as you; all else as it was typed."""
    mended = mend(said, figures=True)
    who = bare_word(mended.split()[0]).split("'")[0]
    alone = (who in ("he", "she") and genders_in(mended) == {who} and reader in ("", who)) or who == "they"
    return turn(mended, {who}) if alone and not speaks_to_you(mended) else said
