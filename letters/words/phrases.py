"""A rough phrase as an event, a habit or a thing: read_phrase(given, view) -> Detail.

Whose clause it is stands in clauses.py; what is not surely read is a BriefError that says how to write it."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.errors import BriefError
from letters.letter import Detail
from letters.words.adjectives import is_described
from letters.words.clauses import read_clause, with_article
from letters.words.doubts import (
    is_bare_clause,
    is_no_thing,
    is_note,
    is_own_sentence,
    is_state,
    is_told,
    is_two_clauses,
)
from letters.words.events import ODD, read_event
from letters.words.grammar import (
    ADVERBS,
    BASES,
    DETERMINERS,
    MODALS,
    bare_word,
    base_of_gerund,
    is_past,
    is_s_form,
    past_of,
)
from letters.words.mending import mend
from letters.words.nouns import (
    NUMERALS,
    PERSONS,
    as_sentence,
    is_mine,
    is_plural,
    lowered,
    noun_of,
    story_kind,
)
from letters.words.persons import genders_in, speaks_to_you, turn
from letters.words.pronouns import replace_pronouns
from letters.words.sentences import split_sentences
from letters.words.speech import said_plainly
from letters.words.topics import topics_of
from letters.words.views import View, example, meant, unclear, unwrap

_THANKS = re.compile(
    r"^(?:(?:many )?thanks|thank you|(?:i'm |i am )?(?:so |very )?sorry|i want to say sorry|i apologi[sz]e)"
    r"(?: so much| a lot)?(?: for| that)?\s+|^for (?=(?:always |never )?\w+ing\b)|^for not |^for (?=(?:the|"
    r"your|all|every|that|this)\b)",
    re.I,
)
_OF_US = re.compile(
    r"\b(?:we|our|ours|together|each other|one another|(?:neither|either|both|two|three|all|one) of us)\b",
    re.I,
)


def read_phrase(given: str, view: View) -> Detail:
    """An event, a habit or a thing."""
    text = mend(given)
    sentences = split_sentences(text)
    if len(sentences) == 1:
        text = said_plainly(text)
        sentences = (text,)
    opening = sentences[0]
    opening = _THANKS.sub(_thanks_left, opening.strip(" .!?…")).strip()
    if is_note(opening):
        raise unclear(view.key, given, "", example(view))
    if not opening or not re.search(r"\w", opening):
        raise BriefError(
            f"details.{view.key}: there is nothing in it that can be said; write it in words",
            f"details.{view.key}",
        )
    head, adverb, words = unwrap(with_article(opening))
    words = _sensed(_watched(words, view.key), view.key)
    if (head or words != opening) and is_two_clauses(words):
        raise unclear(view.key, given, "", example(view))
    if (
        view.key in ("deed", "habit")
        and view.subject in ("I", "we", "you")
        and (is_state(words, view.key) or (view.key == "habit" and is_described(words)))
    ):
        if re.match(r"bit of an? ", words, re.I):
            words = f"a {words}"
        if re.match(r"(?:best|worst|only|first|last) \w", words, re.I):
            words = f"the {words}"
        if re.match(r"(?:best|worst|only|first|last) \w", words, re.I):
            words = f"the {words}"
        be = "'re" if view.key == "habit" else " was" if view.subject == "I" else " were"
        words = f"{view.subject}{be} {words[0].lower()}{words[1:]}"
    clause = read_clause(words, view.key, _subject(words, text, view))
    if clause is None:
        return _as_thing(given, text, opening, sentences, view)
    if clause.text[0].isupper() and clause.text[1:] == opening[1:] and opening[0].islower():
        clause = replace(clause, text=opening)
    return read_event(given, text, clause, (head, adverb), sentences[1:], view)


# "her singing voice" is a voice.
_ATTRIBUTED = re.compile(
    r"(?:voice|glasses|gloves?|boots?|bags?|sticks?|shoes?|hats?|costume|box|machine|desk|chair|face|eyes|style|skills|"
    r"dress|ring|coat|jacket|trousers|pan|room|licen[cs]e|stories|songs?|partner|habits?|days|room|table)\b",
    re.I,
)


def _watched(words: str, key: str) -> str:
    """ "I remember you singing in the kitchen" is that you sang."""
    found = re.match(r"(?:i remember |remember )?(you|him|her|us) (\w+ing) (?=\w)", words, re.I)
    base = base_of_gerund(found[2].lower()) if found else ""
    if (
        found
        and words[found.end() :].lower().startswith(("that ", "which "))
        and base not in ("say", "tell", "think", "know")
    ):
        return words
    if not found or not base or is_s_form(bare_word(words[found.end() :].split()[0])):
        return words
    if found[1].lower() == "her" and _ATTRIBUTED.match(words[found.end() :]):
        return words
    who = {"him": "he", "her": "she", "us": "we"}.get(found[1].lower(), "you")
    verb = base if key == "habit" and who in ("you", "we") else past_of(base)
    return f"{who} {verb} {words[found.end() :]}"


# What nobody but the writer sees, hears and remembers: "can still hear her yelling at the satnav".
_SENSED = re.compile(
    r"(?:(?:can|could) (?:still |just |always |even |nearly |almost )*(?:hear|see|picture|smell|"
    r"taste|feel|remember|imagine)\b"
    r"|(?:will|won't|'ll|shall|can)? ?(?:never|ever|always) (?:forget|remember|regret)\b|won't "
    r"(?:ever )?forget\b|can't (?:ever )?forget\b"
    r"|(?:still|often|always) (?:laugh|smile|cry|think|dream|giggle|chuckle|cringe|tell people|"
    r"talk) (?:about|of|when|at|every)\b"
    r"|(?:loved|love|miss|missed) (?:it when|how|the way|when) |still have (?:the|that|my|your|his|her|a) )",
    re.I,
)


def _sensed(words: str, key: str) -> str:
    """ "can still hear her" is that I can."""
    if key == "deed" or not _SENSED.match(words):
        return words
    told_of_others = key == "memory" or re.match(
        r"(?:can|could) still (?:hear|see|picture|smell|feel) (?:you|him|her|your|his|the way)\b", words, re.I
    )
    said = re.sub(r"^(?:will )?never (?=forget)", "'ll never ", f"{words[0].lower()}{words[1:]}")
    return f"I{'' if said[0] == chr(39) else ' '}{said}" if told_of_others else words


def _thanks_left(match: re.Match[str]) -> str:
    return "not " if match[0].lower().endswith("not ") else ""


def _subject(words: str, text: str, view: View) -> str:
    """Who did what nobody is said to have done: in a memory, the one who "found me" or fell in "with his
    clothes on"."""
    if view.subject or view.key in ("habit", "deed"):
        return view.subject
    told = {bare_word(token) for token in text.split()}
    if _OF_US.search(text) and not told & {
        "me",
        "you",
        "your",
    }:
        return "" if genders_in(text) else "we"
    acted = re.match(r"(?:\w+ly )?(\w+) (?:him|her)\b", words, re.I)
    if (
        acted
        and is_past(acted[1].lower())
        and replace_pronouns(f"we {words}", ("he", "she")).split()[2 if acted[0].count(" ") == 1 else 3]
        == "you"
    ):
        return "I"
    done = "me" in told or re.match(r"(?:\w+ly )?\w+ (?:\w+ )?us\b", text, re.I)
    return "you" if done or (genders_in(text) and not speaks_to_you(text)) else ""


def _as_it_stands(given: str, text: str, view: View) -> Detail:
    """A sentence of the writer's own, turned to the reader and otherwise untouched."""
    said = turn(text, meant(text, view))
    clause = lowered(said.rstrip("."))
    kind = story_kind(said)
    return Detail(view.key, given, kind, said, said, clause, topics=topics_of(text), me=is_mine(said))


def _as_thing(given: str, text: str, opening: str, sentences: tuple[str, ...], view: View) -> Detail:
    """The detail as a thing, where the words can be one."""
    opening = re.sub(r"^(?:him|her) and (?=(?:his|her) \w)", "you and ", opening, flags=re.I)
    opening = re.sub(r"^(?:him|her) and (?=(?:my|our|the) [\w ]+? \w+ing\b)", "you and ", opening, flags=re.I)
    if is_own_sentence(text) and not sentences[1:]:
        return _as_it_stands(given, text, view)
    if not re.match(r"you and (?:his|her|your) \w+(?: \w+)?$", opening) and not _may_be_thing(opening, view):
        raise unclear(view.key, given, "", example(view))
    genders = meant(text, view)
    said = turn(opening, genders)
    noun = noun_of(said, bare=view.key == "memory")
    bare = noun.lower() == f"the {said.lower()}"
    if ODD.search(noun) or (bare and is_bare_clause(said)):
        raise unclear(view.key, given, noun, example(view))
    story = len(sentences) > 1
    told = " ".join(as_sentence(turn(sentence, genders)) for sentence in sentences) if story else ""
    kind = story_kind(told) if story else "thing"
    return Detail(
        view.key,
        given,
        kind,
        noun,
        told,
        "",
        noun,
        "",
        topics_of(text),
        story,
        is_mine(told or noun),
        is_plural(noun),
    )


def _may_be_thing(text: str, view: View) -> bool:
    tokens = text.split()
    first = bare_word(tokens[0])
    if is_no_thing(text, view.key) or is_told(text):
        return False
    if first in ("what", "everything", "nothing"):
        return True
    if first == "how" and re.match(
        r"how \w+ (?:you|he|she|we|it|they|i) (?:was|were|are|is|looked|felt|went|got|seemed|"
        r"sounded|became|stayed|turned|came|made|took|kept)\b",
        text,
        re.I,
    ):
        return True
    marked = (
        first in DETERMINERS or tokens[0][0].isupper() or tokens[0][0].isdigit() or tokens[0][0] in "\"'“"
    )
    if first.endswith("ing") and (view.key == "deed" or base_of_gerund(first)):
        return True
    if marked or first in NUMERALS or "'s" in tokens[0]:
        return not (is_past(first) and tokens[0][0].isupper())
    plain: object = not ({bare_word(token) for token in tokens} & {*PERSONS, "my", "your"}) or re.search(
        r"\b(who|that|which|with|of|when)\b", text
    )
    # Without an article these are no sure things: "missed ferry" was done by somebody.
    return bool(plain) and not (is_past(first) and first not in BASES) and first not in ADVERBS | MODALS
