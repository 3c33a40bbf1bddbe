"""What was done, as a noun: doing_of("you lent me your car and left") -> "lending me your car and leaving".

What cannot be turned surely is the empty string."""

from __future__ import annotations

import re

from letters.words.english.grammar import (
    BASES,
    BE,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
    bare_word,
    base_of_gerund,
    base_of_verb,
    is_adverb,
    is_past,
    is_s_form,
)

_SUBJECT = re.compile(r"(?:you|I|we) ", re.I)
_LINK = re.compile(r"(,? (?:and|but|or)(?: then| never| even| still| just| always)? |, | then )")
_PRONOUNS = frozenset(
    "i you we he she they it this that there nobody everybody everyone someone somebody people".split()
)
_DOUBLING = frozenset(
    "forget begin regret admit commit refer prefer permit omit upset forbid occur defer rebut overrun reset".split()
)
_NEGATED = re.compile(r"^(?:did|do)(?:n't| not) ((?:even|once|ever|really|just|always|quite) )?(\w+)\b")


# "missed your party because I was in Rotterdam and didn't ring".
_BETWEEN = re.compile(r" (?:because|while|so that) .*\band (?:didn't|did not|never|then|also)\b", re.I)


def doing_of(clause: str) -> str:
    """The clause of somebody's doing without its subject, its verbs as gerunds; nothing where another reason or time
    stands between what was done, so that it is not plain who did the rest."""
    subject = _SUBJECT.match(clause)
    if not subject or _BETWEEN.search(clause):
        return ""
    pieces = _LINK.split(clause[subject.end() :])
    out = [_first_doing(pieces[0])]
    for link, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        out += [link, _next_doing(link, piece)]
    return "".join(out) if all(out) else ""


def gerund_of(base: str) -> str:
    """ "lending" of "lend", "lying" of "lie", "forgetting" of "forget"."""
    if base in ("are", "is", "am", "be"):
        return "being"
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    if base in _DOUBLING or re.fullmatch(r"[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]", base):
        return base + base[-1] + "ing"
    if re.search(r"(?:[^aeiou]|\b)[aeiou]l$", base) and len(base) > 4:
        return base + "ling"
    return base + ("king" if base.endswith("ic") else "ing")


_OFTEN = ("then", "never", "even", "still", "just", "always")


def goes_on_alone(clause: str) -> bool:
    """Whether the clause is all of one doer: not "you ring me every Sunday and the dog barks"."""
    return not any(map(has_its_own, _LINK.split(clause)[2::2]))


def has_its_own(piece: str) -> bool:
    """Whether what follows a link has a subject of its own: "everybody complains", "the dog barks"."""
    words = [bare_word(word) for word in piece.split(" ")]
    if words[0].split("'")[0] in _PRONOUNS:
        return True
    named = words[0] in DETERMINERS or piece[:1].isupper()
    return named and any(
        is_s_form(word) or word in BE | MODALS for word in words[1 + (words[0] in DETERMINERS) : 5]
    )


def _first_doing(piece: str) -> str:
    """The words up to the first link: adverbs, then the verb. Nothing for a modal, a perfect or an unknown verb."""
    if found := _NEGATED.match(piece):
        return f"not {found[1] or ''}{gerund_of(found[2])}{piece[found.end() :]}"
    words = piece.split(" ")
    before: list[str] = []
    while len(words) > 1 and is_adverb(bare_word(words[0])):
        before.append(words.pop(0))
    verb = bare_word(words[0])
    if verb in MODALS or verb in (
        "used",
        "don't",
        "aren't",
        "weren't",
        "wasn't",
        "hadn't",
        "haven't",
        "couldn't",
    ):
        return ""
    if verb in ("had", "have") and len(words) > 1 and is_past(bare_word(words[1])):
        return ""
    gerund = _gerund_of_verb(verb)
    if not gerund or (len(words) > 1 and base_of_gerund(bare_word(words[1]))):
        return ""
    after = words[1:]
    while gerund == "being" and len(after) > 1 and is_adverb(bare_word(after[0])):
        before.append(after.pop(0))
    return " ".join([*before, words[0].lower().replace(verb, gerund, 1), *after])


# A past with something before it keeps its verb: "babysat", "proofread", "overheard".
_PREFIX = re.compile(r"(?:baby|house|dog|proof|over|under|out|mis|re|un|hand|fore|with)(?=\w{3})")


def _gerund_of_verb(verb: str) -> str:
    """ "lending" of "lent", "ploughing" of "ploughed"; the empty string of what is no verb that is known."""
    if base := base_of_verb(verb):
        return gerund_of(base)
    if (found := _PREFIX.match(verb)) and (base := base_of_verb(verb[found.end() :])):
        return found[0] + gerund_of(base)
    if not verb.endswith("ed") or len(verb) < 5:
        return ""
    if verb.endswith("ied"):
        return f"{verb[:-3]}ying"
    return f"{verb[:-1] if verb.endswith(('eed', 'oed')) else verb[:-2]}ing"


def _next_doing(link: str, piece: str) -> str:
    """What follows a link: another verb of the same subject is turned, things and places stand; nothing where it has
    a subject of its own, or may have."""
    first = bare_word(piece.split(" ")[0])
    if has_its_own(piece):
        return ""
    if link.split()[-1] in _OFTEN:
        gerund = gerund_of(first) if first in BASES and not is_past(first) else ""
        return f"{gerund}{piece[len(first) :]}" if gerund else _first_doing(piece)
    if link == ", ":
        return piece if not is_past(first) else ""
    if first.endswith("n't") or first in MODALS | BE or _NEGATED.match(piece):
        return _first_doing(piece)
    words = [bare_word(word) for word in piece.split(" ")]
    if _gerund_of_verb(first) and (
        is_past(first) or (words[1:] and words[1] in OBJECTS | PREPOSITIONS | DETERMINERS)
    ):
        return _first_doing(piece)
    if first in BASES:
        return ""
    return "" if any(is_past(word) for word in words[1:4]) and first not in ("a", "an") else piece
