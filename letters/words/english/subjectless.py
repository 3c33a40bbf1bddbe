"""A phrase that begins with its verb, said of somebody: with_subject(text, key, subject) -> Clause or None."""

from __future__ import annotations

import re

from letters.words.english.clipped import of_nobody
from letters.words.english.grammar import (
    ADVERBS,
    BASES,
    BE,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PARTICIPLES,
    PREPOSITIONS,
    SURE_PASTS,
    bare_word,
    base_of_gerund,
    is_adverb,
    is_past,
    is_s_form,
    may_be_s_form,
    past_of,
)
from letters.words.english.nouns import NUMERALS
from letters.words.english.persons import NOUNS, conjugate
from letters.words.english.tenses import Clause, is_perfect
from letters.words.english.things import is_thing

# Nouns that look like verbs after "she": a habit "jokes about my mother" is no sentence.
_HABIT_NOUNS = frozenset(
    "jokes notes eyes hands stories socks jumpers glasses keys shoes freckles dimples".split()
)


# What nobody does: "was raining so we shared an umbrella".
_WEATHER = re.compile(
    r"(?:(?:was|had been) (?:(?:so|really|absolutely|pouring|still) )*(?:raining|snowing|hailing|freezing|"
    r"pouring|drizzling|boiling|foggy|windy|icy)|rained(?! off| in)|snowed(?! in| under| off)|poured(?: with|$|,))\b",
    re.I,
)
_NOW = re.compile(
    r"(?:still |just |now )?(?:raining|snowing|hailing|drizzling|"
    r"(?:pouring|bucketing|tipping)(?: down| with rain| it down))"
    r"(?:$|[.,;!?]| (?:again|still|here|now|today|all|and|but|so|hard|cats)\b)",
    re.I,
)


def is_weather(text: str) -> bool:
    """Whether words begin with what the weather did or does: "rained all day", "still raining"."""
    return bool(_WEATHER.match(text) or _NOW.match(text))


def with_subject(text: str, key: str, subject: str) -> Clause | None:
    """The clause that `subject` makes of a phrase; None where the phrase is no verb's or the subject is "" ."""
    words = [bare_word(token) for token in text.split()]
    if _WEATHER.match(text):
        return Clause(f"it {text[0].lower()}{text[1:]}", "it", False)
    if (since := of_nobody(text)) != text:
        return Clause(since, "it", False)
    if re.match(r"snowed (?:in|under)\b", text, re.I):
        return _made(f"is {text[0].lower()}{text[1:]}", subject, True)
    place = next((i for i, word in enumerate(words) if not is_adverb(word)), len(words))
    verb, following = (*words[place:], "", "")[:2]
    if words[:1] == ["not"]:
        return _not_doing(text, key, subject)
    if place and not _is_verb(verb, key) and not (key == "deed" and base_of_gerund(verb)):
        return _state(text, place, subject)
    if (
        verb == "been"
        and key == "deed"
        and re.search(r"\b(?:since|lately|recently|for (?:\w+ )?(?:years|months|weeks|ages))\b", text)
    ):
        return _made(f"have {text}", subject, False)
    if verb == "been" and key == "deed":
        return _made(
            re.sub(r"\bbeen\b", "were" if subject == "you" else "was", text, count=1), subject, False
        )
    if verb in PARTICIPLES:
        has = "had" if subject in ("he", "she", "they") else "have"
        return _made(f"{has} {text}", subject, False)
    if verb in ("has", "hasn't", "have", "haven't", "are", "aren't", "don't"):
        return _made(text, subject, not is_perfect(words[place + 1 :]))
    if _is_past_here(verb, following, key):
        return _made(text, subject, False)
    if verb in MODALS:
        return _made(text, subject, verb not in ("could", "couldn't", "would", "wouldn't"))
    if is_s_form(verb) or (key == "habit" and may_be_s_form(verb) and following not in ("", "and")):
        return (
            None
            if verb in _HABIT_NOUNS
            or (is_thing(verb) and not is_s_form(verb))
            or (key not in ("habit", "deed") and verb in NOUNS)
            else _made(text, subject, True)
        )
    return _inflected(text, place, key, subject)


def _inflected(text: str, place: int, key: str, subject: str) -> Clause | None:
    """The clause of a bare verb or a gerund: "lend me her car", "humming in the lift"."""
    tokens = text.split(" ")
    verb = bare_word(tokens[place])
    base = base_of_gerund(verb) or (verb if verb in BASES else "")
    alone = verb.endswith("ing") and len(tokens) == 1
    if not base or alone or key not in ("habit", "deed"):
        return None
    tokens[place] = (
        ("were" if subject == "you" else "was") if base == "be" else past_of(base) if key == "deed" else base
    )
    if key == "habit" and base == "be":
        tokens[place] = "are"
    return _made(" ".join(tokens), subject, key == "habit")


def _not_doing(text: str, key: str, subject: str) -> Clause | None:
    """ "not paying him back" is that somebody didn't pay."""
    tokens = text.split(" ")
    base = base_of_gerund(bare_word(tokens[1])) if len(tokens) > 1 else ""
    if not base or key not in ("habit", "deed"):
        return None
    if base == "be":
        return _made(" ".join(["weren't" if subject == "you" else "wasn't", *tokens[2:]]), subject, False)
    return _made(
        " ".join(["don't" if key == "habit" else "didn't", base, *tokens[2:]]), subject, key == "habit"
    )


_OFTEN = ("always", "never", "still", "usually", "often", "forever", "constantly")


def _state(text: str, place: int, subject: str) -> Clause | None:
    """ "always late" is that somebody is always late."""
    if bare_word(text.split()[0]) not in _OFTEN or place >= len(text.split()):
        return None
    if subject == "you":
        return Clause(f"you're {text[0].lower()}{text[1:]}", "recipient", True)
    return _made(f"is {text[0].lower()}{text[1:]}", subject, True)


def _made(text: str, subject: str, present: bool) -> Clause | None:
    if not subject:
        return None
    lowered = text[0].lower() + text[1:]
    who = {"you": "recipient", "I": "I", "we": "we"}.get(subject, "dead")
    said = re.sub(r"^(I|you|we) have (?=been\b)", r"\1've ", conjugate(subject, lowered))
    return Clause(said, who, present)


def _is_verb(word: str, key: str) -> bool:
    known = word in BE or is_past(word) or is_s_form(word) or word in MODALS or word in PARTICIPLES
    return known or (key == "habit" and may_be_s_form(word)) or (key in ("habit", "deed") and word in BASES)


def _is_past_here(verb: str, following: str, key: str) -> bool:
    if not is_past(verb) or (key == "habit" and verb in BASES):
        return False
    # "left glove", "chipped mug": a past with a bare noun after it is its adjective, unless a deed was asked for.
    if key in ("deed", "habit"):
        return True
    clear = following[
        :1
    ].isdigit() or following in OBJECTS | DETERMINERS | PREPOSITIONS | ADVERBS | NUMERALS | {
        "",
        "and",
        "that",
        "what",
        "how",
        "to",
        "lost",
        "stuck",
        "asleep",
        "home",
    }
    return (
        clear
        or verb in SURE_PASTS
        or following.endswith("ing")
        or following in ("i", "we", "you", "she", "he")
        or _after_miss(verb)
    )


def _after_miss(verb: str) -> bool:
    return verb in (
        "missed",
        "built",
        "bought",
        "met",
        "learned",
        "learnt",
        "watched",
        "played",
        "caught",
        "found",
        "made",
        "passed",
    )
