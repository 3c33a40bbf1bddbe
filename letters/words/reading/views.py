"""Whom a phrase speaks of, and what is said to the writer where that is not sure: View, meant, unclear."""

from __future__ import annotations

import re
from dataclasses import dataclass

from letters.errors import BriefError
from letters.words.english.beasts import third_in
from letters.words.english.clauses import begins_clause
from letters.words.english.grammar import bare_word
from letters.words.english.persons import genders_in, speaks_to_you
from letters.words.english.sentences import split_sentences
from letters.words.english.they import of_mother, seen_again, they_meant, they_with_you
from letters.words.english.thirds import thirds

_MOMENTS = (
    "night|day|morning|evening|afternoon|weekend|week|fortnight|month|summer|winter|spring|autumn|fall|year|"
    "holiday|trip|christmas"
)
_MOMENT = re.compile(rf"((?:the|that) (?:(?:first|one|whole) )?({_MOMENTS}))(?: (?:when|that))?\s+(.+)", re.I)
_FIRST = re.compile(r"(the (?:very )?first time)(?: (?:when|that))?\s+(.+)", re.I)
_LEAD = re.compile(
    r"(?:(?:(?:i|i'll|i will|i'd|do you|can you)\s+)?(?:always |still |often )?(?:remember|love|miss)(?: it)?\s+)?"
    r"(?:when|that time(?: when| that)?|the time(?: when| that)?|how|the way(?: that)?|that|because)\s+(?=\S)",
    re.I,
)
# Where she may be the new baby.
_OF_THE_CHILD = ("wish", "question", "plans", "news", "opening", "then", "last")


@dataclass(frozen=True)
class View:
    """Whom a phrase speaks of: `subject` does what nobody is said to do; `pronoun` is that of the one named, or "";
    `several` write the letter; `reader` is he or she, where the name of the one who reads it tells; `readers` are
    several; `year` is that of the letter, or 0; `others` are those of he and she that somebody may be who was named
    before; `known` are the names of the two; `before` are the sentences of what was told before."""

    key: str
    subject: str
    dead: bool
    pronoun: str
    several: bool = False
    occasion: str = ""
    reader: str = ""
    readers: bool = False
    year: int = 0
    others: frozenset[str] = frozenset()
    known: str = ""
    before: tuple[str, ...] = ()


def meant(text: str, view: View) -> frozenset[str]:
    """Which of he and she is the one who reads the letter. Raises BriefError where it might be either."""
    found = genders_in(text) - view.others
    if view.pronoun or view.dead:
        if view.dead and not view.pronoun:
            if len(found) > 1:
                raise two_people(view, text, "add the detail pronoun (he, she or they) of the one who died")
            return frozenset()
        return found - {view.pronoun} - (_of_others(text, view) if found - {view.pronoun} else set())
    if view.key == "habit" and found and _GENERIC.match(text):
        if re.match(r"s?he\b|s?he's", text, re.I):
            raise two_people(
                view, text, "write “you” for the one who reads the letter and “me” for yourself", "you"
            )
        return found if len(found) == 1 else frozenset()
    if view.occasion == "new baby" and view.key in _OF_THE_CHILD:
        return found if len(found) == 1 and of_mother(text) else seen_again(text, view.key)
    if speaks_to_you(text):
        return frozenset()
    # Of several who read, none is he or she.
    if found and (view.readers or (view.reader and view.reader not in found)):
        return frozenset()
    if not found:
        return they_meant(text, view.key, view.subject, view.readers) or seen_again(text, view.key)
    found -= _done_to(text, view)
    found -= _of_others(text, view)
    if view.reader:
        found &= {view.reader}
    if (twice := _BOTH_SHE.match(text)) and bare_word(twice[0].split()[-1]) in found:
        raise two_people(
            view, text, "write “you” for the one who reads the letter", bare_word(twice[0].split()[-1])
        )
    if len(found) > 1:
        first = bare_word(unwrap(text)[2].split()[0])
        if first[:3] in ("she", "he", "he'"):
            return frozenset({"she" if first.startswith("she") else "he"})
        if (doer := _who_does(text)) is not None:
            return frozenset({doer})
        raise two_people(view, text, "write “you” for the one who reads the letter")
    return found | they_with_you(text, found)


# "he told Dave he was late", "her mum was there and she laughed": either of the two may be the second.
_BOTH_SHE = re.compile(
    r"(he|she) (?:told|asked|warned|convinced|reminded) (?-i:[A-Z]\w+|(?:the|my|our|a) \w+) (?:that )?\1\b"
    r"|(?:her|his) (?:mum|mom|mother|gran|nan|sister|aunt|auntie|daughter|grandma) \w+ [^,]*\b(?:and|so|but|then) she\b"
    r"|(?:her|his) (?:dad|father|grandad|brother|uncle|son|grandpa) \w+ [^,]*\b(?:and|so|but|then) he\b"
    # "I shouted at her mother at dinner. She had only asked": nothing says which of the two.
    r"|(?:(?!\bshe\b)[^.!?])*\bher (?:mum|mom|mother|gran|nan|sister|aunt|auntie|daughter|grandma|"
    r"niece)\b[^.!?]*[.!?] she\b"
    r"|(?:(?!\bhe\b)[^.!?])*\bhis (?:dad|father|grandad|brother|uncle|son|grandpa|nephew)\b[^.!?]*[.!?] he\b",
    re.I,
)
# Somebody else, of whom "him" is said: "the inspector asked for it, and she handed him the rota".
_SOMEBODY = re.compile(
    r"\b(?:(?:the|a|an|my|our|some|this|that) (?:\w+ )?(?:\w{3,}(?:er|or|ist|man|woman|ant|eer)|"
    r"boss|vicar|nurse|guy|bloke|lad|"
    r"boy|girl|lady|cop|bride|groom|chef|judge|priest|head|bishop|mayor|coach|dad|mum|mom|son|uncle|aunt|cousin)|"
    r"(?:Mr|Mrs|Miss|Dr|Uncle|Aunt|Auntie) [A-Z]\w+|(?<=told )[A-Z][a-z]+)\b"
)


def _who_does(text: str) -> str | None:
    """The one of he and she that does things, where the other only has them done to somebody who is named before."""
    doers = {word for word in ("he", "she") if re.search(rf"\b{word}(?:'\w+)?\b", text, re.I)}
    if len(doers) != 1:
        return None
    doer = next(iter(doers))
    other = re.search(r"\b(?:him|his)\b" if doer == "she" else r"\b(?:her|hers)\b", text, re.I)
    return doer if other and _SOMEBODY.search(text[: other.start()]) else None


# "tells you she's fine": you are anybody, and she reads the letter.
_GENERIC = re.compile(
    r"(?:(?:always|never|still|just) )?(?:tells|makes|lets|asks|gives|shows|calls|reminds|hugs|"
    r"feeds) you\b|s?he(?:'s)? .*\byou turn\b",
    re.I,
)
# "sat with Joyce when she was dying"; but "in Leeds when she" may be anybody.
_NAMED = re.compile(
    r"(?<!\bin )(?<!\bto )(?<!\bat )(?<!from )(?<!^)(?<!\bme )\b[A-Z]\w+ (?:when|while|until|after|"
    r"before|because) (he|she)\b"
)
_TO_HIM = {
    "she": r"\bher(?= (?:to|when|and|for|in|at|on|with|from|out|up|off|home|back|how|what|that)\b|[.,!?]*$)",
    "he": r"\bhim\b",
}
_SPEAKERS = frozenset("i we you he she they it who that".split())


def _done_to(text: str, view: View) -> frozenset[str]:
    """Those to whom the reader did it, where nobody else is said to have: in "had the courage to leave him" he is a
    third. Raises BriefError where the same words may mean the reader too."""
    text = split_sentences(text)[0]  # in a later one she is who did it: "Nobody asked her to"
    words = [bare_word(token).split("'")[0] for token in text.split()]
    if view.key == "deed" and view.subject == "you" and (beast := third_in(text)):
        raise two_people(view, text, "write “you” for the one who reads the letter", beast[1])
    if view.key != "deed" or view.subject != "you" or _SPEAKERS & set(words):
        return frozenset()
    done = {gender for gender, pattern in _TO_HIM.items() if re.search(pattern, text, re.I)}
    if re.match(r"(?:\w+ly )?\w+ (?:him|her)\b", text, re.I) and done:
        raise two_people(
            view, text, "write “you” for the one who reads the letter", " and ".join(sorted(done))
        )
    if re.search(r"(?:(?:my|our) \w+|(?<!^)\b[A-Z][a-z]+) (?:his|her) [a-z]", text):
        raise two_people(view, text, "write “you” for the one who reads the letter", "his or her")
    for gender in done:
        if re.search(
            rf"\b(?:{'his|himself' if gender == 'he' else 'her (?!to |when |and |for )[a-z]+ing|herself'})\b",
            text,
            re.I,
        ):
            raise two_people(view, text, "write “you” for the one who reads the letter", gender)
    return frozenset(done)


# "sings Abba when she parks": what is sung, played or read is nobody.
_WORKS = re.compile(
    r"\b((?:sing|hum|whistl|play|read|quot|recit|watch|drink|wear)(?:s|es|ing)?)(?: the)?(?: [A-Z]\w+)+"
)


_SO_THAT = re.compile(
    r"\b(?P<who>s?he)\b.*\b(?:my|our) \w+ so (?:that )?(?P=who) (?:could|would|can)\b", re.I
)


# "I was waiting with a little girl for her bus": hers.
_SOME_PERSON = re.compile(
    r"\b(?:with|for|beside|helping|helped|taking|took|driving|drove) (?:an?|some|this|another|one) (?:[a-z]+ ){0,2}?"
    r"(?:(?P<she>girl|woman|lady|lass|grandmother|mother)"
    r"|(?:boy|man|lad|bloke|guy|gentleman|father))\b[^.!?]*?\b(?(she)(?:she|her|hers)|(?:he|him|his))\b",
    re.I,
)


def _of_others(text: str, view: View) -> frozenset[str]:
    """Those of he and she that are somebody who is named: "sat with my mum when she was ill". Raises BriefError where
    it might be either."""
    text = _WORKS.sub(lambda found: found[1], text)
    others, unsure = thirds(text, own=view.occasion != "apology")
    others |= {"she" if found["she"] else "he" for found in _SOME_PERSON.finditer(text)}
    so = _SO_THAT.search(text)
    if unsure := unsure or (so["who"].lower() if so else ""):
        raise two_people(view, text, "write “you” for the one who reads the letter", unsure)
    return others | {word.lower() for word in _NAMED.findall(text)}


def unwrap(text: str) -> tuple[str, str, str]:
    """("the night", "that night", "we slept in the car"), the first two empty for a plain phrase."""
    stripped = re.sub(
        r"^(?:(?:i|do you|can you)\s+)?(?:always |still )?remember\s+(?=the |that |when )",
        "",
        text,
        flags=re.I,
    )
    if (found := _MOMENT.fullmatch(stripped)) and begins_clause(found[3]):
        moment = found[2].capitalize() if found[2].lower() == "christmas" else found[2].lower()
        return found[1][: -len(moment)].lower() + moment, f"that {moment}", found[3]
    if (found := _FIRST.fullmatch(stripped)) and begins_clause(found[2]):
        return found[1].lower(), "for the first time", found[2]
    lead = _LEAD.match(stripped)
    wording = lead[0].lower().strip() if lead else ""
    rest = stripped[len(lead[0]) :] if lead else ""
    if rest and (begins_clause(rest) or wording in ("how", "the way", "when", "because")):
        head = "the way" if "the way" in wording else "how" if wording.endswith("how") else ""
        return head, "", rest
    return "", "", text


def example(view: View) -> str:
    """How such a detail is written so that it can be read."""
    if view.dead:
        return "write it as a sentence, for example “she taught me to swim”"
    if view.key == "habit":
        return "write it as a sentence, for example “you hum when you park”"
    if view.key == "deed" and not view.subject:
        return "say who did it, for example “you lent me your car” or “I never wrote back”"
    if view.key == "deed":
        said = "I forgot your birthday" if view.subject in ("I", "we") else "you lent me your car"
        return f"write it as a sentence, for example “{said}”"
    return "say who: write it with “we” or “you”, for example “we missed the ferry”"


def unclear(key: str, given: str, reading: str, instead: str) -> BriefError:
    """The error of a detail that cannot be read surely: what was given, how it would read, how to write it."""
    read = f" (it would read: “{short(reading)}”)" if reading else ""
    return BriefError(
        f"details.{key}: “{short(given)}” cannot be read surely{read}; {instead}", f"details.{key}"
    )


def two_people(view: View, text: str, instead: str, twice: str = "") -> BriefError:
    """The error of a detail in which either of two may be the one who reads the letter."""
    says = f"may mean either of two by “{twice}”" if twice else "speaks of a he and a she"
    return BriefError(f"details.{view.key}: “{short(text)}” {says}; {instead}", f"details.{view.key}")


def short(text: str) -> str:
    """The text on one line of at most 80 characters."""
    line = " ".join(text.split())
    return line if len(line) <= 80 else line[:79] + "…"
