"""A clause as the letter says it, in all its forms: read_event(given, …) -> Detail.

"hums when she parks" becomes "you hum when you park", "the way you hum when you park", "hum when you park"."""

from __future__ import annotations

import re

from letters.letter import Detail
from letters.words.english.beasts import beast_in
from letters.words.english.clausal import is_sensed, noun_of_clause, told_once
from letters.words.english.gerunds import doing_of, goes_on_alone
from letters.words.english.grammar import (
    ADVERBS,
    MODALS,
    VERBS,
    bare_word,
    is_adverb,
    is_past,
    is_s_form,
    may_be_s_form,
)
from letters.words.english.nouns import as_sentence, is_mine, lowered
from letters.words.english.persons import NOUNS, conjugate, into_past, turn
from letters.words.english.tenses import Clause, verb_of
from letters.words.english.topics import topics_of
from letters.words.reading.parting import did_next
from letters.words.reading.stories import as_story
from letters.words.reading.views import View, example, meant, unclear

_USUAL = re.compile(
    r"^(?:\w+ ){1,2}never\b|\b(?:always|every (?!\w+ (?:of|in))|each|used to|whenever)\b|^\w+'d "
    r"(?!\w+ed\b|just|met|been|had)"
)
_AND_THEN = re.compile(
    r",? (?:and|but) (?=(?:you|we|i|he|she|they)\b)", re.I
)  # "and you used to set the dates out"
# The reader does nothing to "you": that was another she.
_TO_ONESELF = re.compile(
    r"you (?:(?:\w+ly|never|always) )?(?!know|knew|said|say|told|tell|thought|think|wish|swore|hope|"
    r"felt|reali[sz]|deci|pretend|"
    r"promise|claim|insist|believe|admit|forget|forgot|reckon|guess|suppose|mean|figure|found|bet|assum|remember|"
    r"wonder|"
    r"were|are|was|do|did|so|had|have)\w+ (?:to |for |with |at )?you\b"
)
ODD = re.compile(
    r"\b(?:the|a|an) (?:didn't|don't|doesn't|was|were|is|are|did|had|you|I|we)\b|\byou you\b|"
    r"^(?:You|I|We|They|He|She) (?:the|a|an|my|your|our|his|her|their|me|him|us|it|them|in|on|at|of|with|from)\b",
    re.I,
)


def read_event(
    given: str, text: str, clause: Clause, wrapping: tuple[str, str], sentences: tuple[str, ...], view: View
) -> Detail:
    """The detail that a clause is; `wrapping` is its "the night" and "that night", `sentences` are those of its story,
    the first of which it was read from."""
    opening, *following = sentences
    head, adverb = wrapping
    genders = meant(text, view)
    said = lowered(_turned(clause, genders, view))
    kind = _kind(clause, view)
    now = kind == "you-event" and clause.present
    noun = (
        f"{head} {said}" if head else "" if now else noun_of_clause(said, _is_usual(said, clause, kind, view))
    )
    # "we eat halo-halo at the market", as a memory: whoever tells it so would not go on from "when".
    unheld = (
        view.key == "memory" and clause.present and kind in ("we-event", "i-event") and not is_sensed(said)
    )
    noun = "" if unheld and not _USUAL.search(said) and not head else noun
    dated = _dated(said, adverb)
    rest = tuple(_going_on(turn(more, genders - beast_in(more)), clause, view) for more in following)
    sentence = as_sentence(dated)
    if _TO_ONESELF.match(said) and not _TO_ONESELF.match(text):
        raise unclear(
            view.key,
            given,
            sentence,
            "write “you” for the one who reads the letter, and a name for anybody else",
        )
    if _is_unknown(clause, text) or _unjoined(text, clause):
        raise unclear(view.key, given, sentence, "write it as a sentence, with a capital and a full stop")
    if ODD.search(sentence) and not ODD.search(text):
        raise unclear(view.key, given, sentence, example(view))
    detail = Detail(
        key=view.key,
        given=given,
        kind=kind,
        plain=noun or dated,
        sentence=sentence,
        # "When that winter …" is no English.
        clause=""
        if is_sensed(said) or _is_used_to(said, kind, view) or unheld
        else said
        if adverb and dated.startswith(adverb)
        else told_once(dated)
        if view.occasion == "get well" and view.key == "deed"
        else dated,
        noun=noun,
        base=_base(said, kind),
        doing=_doing(said, kind),
        topics=topics_of(text),
        me=is_mine(said),
    )
    return as_story(detail, opening, rest)


def _going_on(more: str, clause: Clause, view: View) -> str:
    """A later sentence of a story; one that goes on with the verb of "she" has its subject: "Still gets lost." """
    words = [word for word in map(bare_word, more.split()) if not is_adverb(word)]
    acts = words and is_s_form(words[0]) and words[0] not in NOUNS
    if clause.who == "recipient" and clause.present and acts and not view.dead:
        return conjugate("you", more[0].lower() + more[1:])
    subject = _doer(clause, view)
    return conjugate(subject, more[0].lower() + more[1:]) if subject and did_next(more) else more


def _doer(clause: Clause, view: View) -> str:
    """The one of whom a sentence without a subject goes on: "Whistled through his teeth." """
    if view.dead:
        first = bare_word(clause.text.split()[0])
        return view.pronoun or (first if first in ("he", "she") else "")
    return {"recipient": "you", "I": "I", "we": "we"}.get(clause.who, "") if not clause.present else ""


_ALL = ("all", "both", "two", "three", "guys", "lot", "each", "and")


def _is_unknown(clause: Clause, text: str) -> bool:
    """Whether the word after "you" or "she" is no verb that is known, in words that were not typed as a sentence."""
    first, second = (*text.lower().split(), "")[:2]
    told = text[0].isupper() and text[-1] in ".!?"
    if first not in ("you", "he", "she", "i", "we", "they") or told or second in _ALL:
        return False
    verb = verb_of(clause.text)
    known = verb in VERBS or is_past(verb) or is_s_form(verb) or verb in ("am", "be")
    return not known and not ("'" in verb or (may_be_s_form(verb) and clause.present))


def _unjoined(text: str, clause: Clause) -> bool:
    """Whether an unknown word after "and" may be a second verb or a second thing: "cries at films and adverts for"."""
    if clause.who != "recipient" or not clause.present:
        return False
    pairs = re.findall(r"\b(?:and|or|but) (\w+s) (?:for|to|at|with|from|about|up|out|over) ", text)
    return any(not is_s_form(word) and may_be_s_form(word) for word in pairs)


def _turned(clause: Clause, genders: frozenset[str], view: View) -> str:
    """The clause as the letter says it: she is "you", or she is the one who died and her habits are past."""
    text = clause.text
    if clause.who == "recipient" and bare_word(text.split()[0]).startswith("they") and not view.dead:
        return turn(text, {"they", *genders})
    if view.dead:
        return _of_the_dead(clause, turn(text, genders), view)
    if clause.who == "recipient" and clause.present and not text.lower().startswith("you've"):
        text = _generic(text, view)
    return turn(text, genders)


def _of_the_dead(clause: Clause, text: str, view: View) -> str:
    """What the one who died does is past: "she hums when she parks" was hummed."""
    if re.match(r"(?:he|she)'s (?!been\b|had\b|got\b|(?:\w+ly |always |never |just )?\w+ed\b)", text, re.I):
        text = re.sub(r"'s\b", " was", text, count=1)
    text = re.sub(r"^(he|she|they)'ll\b", r"\1'd", text, flags=re.I)
    subject = bare_word(text.split()[0])
    past = into_past(text, subject) if subject in ("he", "she", "they", "it") and clause.who != "it" else text
    past = re.sub(
        r"\b(thought|knew|said|believed|felt|swore) (nobody|no one|everyone|everybody|it|that|somebody)'s\b",
        r"\1 \2 was",
        past,
    )
    if clause.who != "dead" or subject != "it":
        return past
    they = "they" + past.removeprefix("it")
    return re.sub(
        r"^they ((?:(?!when|where|that|there|who|if|and|but)\w+ )??)was(n't)?\b", r"they \1were\2", they
    )


def _generic(text: str, view: View) -> str:
    """ "lets you pay", said of the reader, means the writer."""
    subject, _, rest = text.partition(" ")
    turned = re.sub(
        r"^((?:\w+ ){0,2}(?:let|make|tell|ask|give|call|show|remind|drive)s? )you\b", r"\1me", rest
    )
    return f"{subject} {turned}"


def _kind(clause: Clause, view: View) -> str:
    if clause.who == "dead" or (
        view.dead and clause.who == "recipient" and not clause.text.lower().startswith("you")
    ):
        return "it-event"
    if clause.who == "recipient":
        usual = view.key != "deed" or re.search(r"\b(?:always|never|every|each)\b", clause.text)
        return "habit" if clause.present and usual else "you-event"
    return {"I": "i-event", "we": "we-event"}.get(clause.who, "it-event")


def _is_usual(said: str, clause: Clause, kind: str, view: View) -> bool:
    usual = _USUAL.search(_AND_THEN.split(said)[0])
    return kind == "habit" or clause.present or bool(usual) or (view.dead and view.key == "habit")


def _is_used_to(said: str, kind: str, view: View) -> bool:
    """Whether a memory is of what went on and on, or goes on still, and not of one time: "we used to walk to the pump",
    "you still dance in the kitchen"."""
    usual = kind == "habit" or bool(_USUAL.search(_AND_THEN.split(said)[0]))
    return view.key == "memory" and not view.dead and usual


def _dated(said: str, adverb: str) -> str:
    """The clause with its "that night": at the end of what it is about, before a long one."""
    if not adverb:
        return said
    if spent := re.match(r"(\w+ (?:spent|wasted|shared)) (?=in|at|on|with|by|\w+ing)", said):
        return f"{spent[1]} {adverb} {said[spent.end() :]}"
    if adverb == "for the first time":
        simple = re.fullmatch(r"[\w' ]+", said) and len(said.split()) <= 4
        return f"{said} {adverb}" if simple else said
    joined = re.search(
        r",|\b(?:because|but|until|while|when|so|although|which|who)\b|\band (?:I|we|you|he|she|they|it|\w+ed|"
        r"\w+ (?:a|the|to|in))\b",
        said,
    )
    at = joined.start() if joined else len(said)
    first = said[:at].rstrip(" ,")
    if 2 < len(first.split()) < 12:
        return f"{first} {adverb}{said[len(first) :]}"
    return f"{adverb} {said}"


_ALWAYS = re.compile(r"you always ")
_PAST_REASON = re.compile(r"\b(?:so|because|when|if|and|but)\b.*\b(?:was|were|had|did|didn't|wasn't|\w+ed)\b")


def _doing(said: str, kind: str) -> str:
    """ "humming when you park": without its "always", so that it can be said to be kept up; one whose reason is past
    ("always rang, so the walk didn't feel long") is not kept up."""
    if (once := _ALWAYS.match(said)) and kind != "habit":
        return "" if _PAST_REASON.search(said) else doing_of(f"you {said[once.end() :]}")
    if kind != "habit":
        return doing_of(said)
    return doing_of(f"you {base}") if (base := _base(said, kind)) else ""


def _base(said: str, kind: str) -> str:
    """ "hum when you park", of a habit that somebody else could try."""
    if kind != "habit" or not said.startswith("you "):
        return ""
    base = re.sub(r"^you (?:(?:always|still|just|really|only|sometimes|often|usually) )*", "", said)
    first = bare_word(base.split()[0])
    unfit = first in MODALS | ADVERBS or first in ("are", "aren't", "don't", "never", "used", "not")
    return "" if unfit or not goes_on_alone(base) else base
