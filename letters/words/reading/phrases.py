"""A rough phrase as an event, a habit or a thing: read_phrase(given, view) -> Detail.

Whose clause it is stands in clauses.py; what is not surely read is a BriefError that says how to write it."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.errors import BriefError
from letters.letter import Detail
from letters.words.english.clauses import (
    begins_clause,
    done_with_me,
    is_of_whom_more_is_told,
    read_clause,
    with_article,
)
from letters.words.english.company import all_of_us, of_us
from letters.words.english.feelings import felt_by_me, is_feeling
from letters.words.english.grammar import (
    ADVERBS,
    BASES,
    DETERMINERS,
    MODALS,
    bare_word,
    base_of_gerund,
    is_past,
)
from letters.words.english.learned import is_learned
from letters.words.english.mending import mend
from letters.words.english.nouns import (
    NUMERALS,
    PERSONS,
    as_sentence,
    is_mine,
    is_plural,
    lowered,
    noun_of,
    story_kind,
)
from letters.words.english.persons import turn
from letters.words.english.recent import is_news
from letters.words.english.sentences import split_sentences
from letters.words.english.speech import is_of_two, said_plainly
from letters.words.english.subjects import has_long_subject, tells_of_another
from letters.words.english.tenses import Clause
from letters.words.english.topics import topics_of
from letters.words.reading.completing import (
    as_subjects,
    completed,
    described,
    done_by_me,
    is_scene,
    is_timed_story,
    timed_last,
    with_its_time,
)
from letters.words.reading.doubts import (
    is_bare_clause,
    is_no_thing,
    is_note,
    is_outcry,
    is_own_sentence,
    is_told,
    is_two_clauses,
)
from letters.words.reading.events import ODD, read_event
from letters.words.reading.regrets import says_sorry
from letters.words.reading.stories import as_story, is_held
from letters.words.reading.views import View, example, meant, unclear, unwrap
from letters.words.reading.who_did import who_did

_THANKS = re.compile(
    r"^(?:(?:many )?thanks|thank you|(?:i'm |i am )?(?:so |very )?sorry|i want to say sorry|i apologi[sz]e)"
    r"(?: so much| a lot)?(?: for| that)?\s+"
    r"|^(?:(?:congrat\w*|well done|good job)(?: to (?:her|him|you))? )?(?:on|for) (?=(?:always |never )?\w+ing\b)"
    r"|^for not |^for (?=(?:the|"
    r"your|all|every|that|this)\b)",
    re.I,
)


# "When my daughter came and had no jacket, Lynn brought one": its "when" belongs to what follows.
_WHEN_SOMEBODY = re.compile(
    r"when (?=\w)[^.!?]*, (?!(?:i|we|you|he|she|they|it)\b)(?:(?:my|our|your|his|her|the) \w+|(?-i:[A-Z])\w+) "
    r"(?:has|had|was|is|did|\w+ed|brought|came|went|gave|took|said|told|made|put|ran|sat|got)\b",
    re.I,
)


# "Best night of my life, that curry house": said with a sigh, and nothing to be remembered by.
_BEST = re.compile(
    r"(?:best|worst|funniest|happiest|maddest|proudest) (?:\w+ ){1,2}(?:of my life|i(?:'ve| have)? ever|ever)\b",
    re.I,
)


# "Last night the foreman and I went to town": no thing with its name.
_RECENT = re.compile(
    r"(?:last night|yesterday|this (?:morning|afternoon|evening)|today|tonight),? (?=(?:\S+ ){3})", re.I
)


def read_phrase(given: str, view: View) -> Detail:
    """An event, a habit or a thing; told as it stands where its English was learned later, or where it begins with its
    time and goes on for long."""
    told = _with_who_felt(with_its_time(given), view)
    mended = mend(told)
    timed = is_timed_story(mended) or bool(_WHEN_SOMEBODY.match(told))
    whole = has_long_subject(mended) or _is_felt(mended, view) or says_sorry(mended, view) or told != given
    recent = _RECENT.match(mended)
    told_late = mended[recent.end() :] if recent else ""
    whole = whole or bool(recent and (not begins_clause(told_late) or done_with_me(told_late)))
    whole = whole or (view.key == "memory" and is_of_whom_more_is_told(split_sentences(mended)[0]))
    whole = whole or bool(_BEST.match(mended)) or tells_of_another(mended) or is_of_two(mended)
    first = split_sentences(mended)[0]
    news = view.key == "memory" and not view.dead and begins_clause(first) and is_news(first)
    whole = whole or news or (view.key == "memory" and bool(view.others))
    if not whole and (view.key == "habit" or not (timed or is_learned(given))):
        return _read_plainly(given, view)
    sentences = split_sentences(mended)
    stands = (
        whole
        or timed
        or begins_clause(sentences[0])
        or _PLACED.match(sentences[0])
        or is_learned(sentences[0])
    )
    detail = _as_it_stands(given, sentences, view) if stands else _read_plainly(given, view)
    said = detail.sentence or as_sentence(detail.plain)
    story = detail.story or news  # nothing of ours is thought of it
    return replace(detail, sentence=said, clause="", noun="", base="", doing="", story=story)


def _with_who_felt(told: str, view: View) -> str:
    """What was told, with the writer as who was glad of it or thought it."""
    said = told if view.dead or view.key == "habit" else felt_by_me(mend(told), "we" if view.several else "I")
    return told if said == mend(told) else said


def _is_felt(mended: str, view: View) -> bool:
    """Whether a feeling of the writer's own is told; what one is sorry for is something done, even so."""
    return view.key != "habit" and view.occasion != "apology" and is_feeling(mended)


def _read_plainly(given: str, view: View) -> Detail:
    text = as_subjects(timed_last(mend(given)))
    sentences = split_sentences(text)
    opening = said_plainly(sentences[0])
    if len(sentences) == 1:
        text, sentences = opening, (opening,)
    opening = _THANKS.sub(_thanks_left, opening.strip(" .!?…")).strip()
    if is_note(opening):
        raise unclear(view.key, given, "", example(view))
    if not opening or not re.search(r"\w", opening):
        raise BriefError(
            f"details.{view.key}: there is nothing in it that can be said; write it in words",
            f"details.{view.key}",
        )
    head, adverb, words = unwrap(with_article(opening))
    words = completed(words, view)
    if (head or words != opening) and is_two_clauses(words):
        raise unclear(view.key, given, "", example(view))
    words = described(words, view)
    if together := all_of_us(words):
        return read_event(given, text, Clause(together, "we", False), (head, adverb), sentences, view)
    clause = read_clause(words, view.key, who_did(words, text, view))
    if clause is None or (view.key == "memory" and is_scene(words)):
        return _as_thing(given, text, opening, sentences, view)
    if clause.text[0].isupper() and clause.text[1:] == opening[1:] and opening[0].islower():
        clause = replace(clause, text=opening)
    return read_event(given, text, clause, (head, adverb), sentences, view)


def _thanks_left(match: re.Match[str]) -> str:
    return "not " if match[0].lower().endswith("not ") else ""


def _as_it_stands(given: str, sentences: tuple[str, ...], view: View) -> Detail:
    """A sentence of the writer's own, turned to the reader and otherwise untouched, and those that follow it."""
    text = " ".join(sentences)
    genders = meant(text, view)
    said, *rest = (turn(sentence, genders) for sentence in sentences)
    detail = Detail(
        view.key, given, story_kind(" ".join((said, *rest))), said, as_sentence(said), lowered(said.rstrip(".")),
        topics=topics_of(text), me=is_mine(said),
    )  # fmt: skip
    return as_story(detail, sentences[0], tuple(rest))


# "Do you remember the coach to Llandudno": what is remembered is the coach.
_REMEMBERING = re.compile(
    r"^(?:(?:i|do you|can you) )?(?:always |still )?remember (?=(?:the|that|our|my|your|how)\b)", re.I
)
_YOU_AND = re.compile(
    r"you, me and \w|you and me (?:\w+ing|in|on|at|with|under|by|up)\b|you and (?:his|her|your) "
    r"\w+(?: \w+)?$|you and (?:(?:my|our|the) )?\w+ (?:stuck|squashed|crammed|"
    r"dressed|covered|soaked|asleep|in|on|at|with|\w+ing)\b"
)


# "In her class we read an essay and she let us be quiet": whole, with its place at the head.
_PLACED = re.compile(r"(?:in|at|on|during) (?:\S+ ){1,4}(?:i|you|he|she|we|they) \w+ ", re.I)
_A_PRESENT = re.compile(r"^an? (?=\w+$)", re.I)


def _as_thing(given: str, text: str, opening: str, sentences: tuple[str, ...], view: View) -> Detail:
    """The detail as a thing, where the words can be one."""
    opening = re.sub(r"^(?:him|her) and (?=(?:his|her) \w)", "you and ", opening, flags=re.I)
    opening = of_us(_REMEMBERING.sub("", opening))
    opening = re.sub(
        r"^(?:him|her) and (?=(?:my|our|the|(?-i:[A-Z]))\w* ?\w* )", "you and ", opening, flags=re.I
    )
    if (
        _PLACED.match(opening)
        or not is_scene(opening)
        and (is_own_sentence(sentences[0]) or is_outcry(sentences))
    ):
        # No clause was found that could stand after "the time".
        return replace(_as_it_stands(given, sentences, view), clause="")
    if not _YOU_AND.match(opening) and not _may_be_thing(opening, view):
        raise unclear(view.key, given, "", example(view))
    genders = meant(text, view)
    said = turn(opening, genders)
    if view.key == "deed" and view.occasion == "thanks":
        said = _A_PRESENT.sub("the ", said)  # "a jumper": it is known by now
    noun = noun_of(said, bare=view.key == "memory")
    bare = noun.lower() == f"the {said.lower()}"
    if ODD.search(noun) or (bare and is_bare_clause(said)):
        raise unclear(view.key, given, noun, example(view))
    rest = tuple(turn(sentence, genders) for sentence in sentences[1:])
    if rest and not is_scene(opening) and not is_held(sentences[0], view.key):
        return _as_it_stands(given, sentences, view)
    detail = Detail(
        view.key, given, "thing", noun, noun=noun, topics=topics_of(text), me=is_mine(noun), plural=is_plural(noun),
        clause=done_by_me(noun) if view.key == "memory" and not view.dead else "",
    )  # fmt: skip
    return as_story(detail, sentences[0], rest)


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
