"""Names as people type them, with their capitals: mend_name("our stan"), mend_names("in the back of daves van").

Only first names that are no other word stand in the list: Mark, Will, Rose and Grace are left as they were typed."""

from __future__ import annotations

import re

from letters.words.grammar import BASES, PREPOSITIONS, bare_word, is_past
from letters.words.sentences import split_sentences

_FIRST = """
aaron adam agnes ahmed alan alex alice alison amanda amir amy andrea andrew andy angela anna anne annie anthony arthur
barbara becky ben benjamin beth betty billy bobby brenda brian carl caroline catherine charlie charlotte chloe chris
christine claire clare colin craig damian dan daniel danny dave david debbie deborah denise dennis derek diane donna
doris dorothy doug duncan ed eddie edith edna edward eileen elaine eleanor elizabeth ella ellen elsie emily emma eric
ethan eva evelyn fatima felix fiona florence frances francis fred freddie gareth gary gavin geoff george gerald
gillian gordon graham greg hannah harold harry helen henry hilda howard hugh ian irene isabel isla jacob jake james
jamie jane janet janice jason jen jenny jeremy jessica jess jill jim jimmy joan joanna joanne joe john johnny jon
jonathan joseph josh joyce judith judy julia julian julie karen kate kath kathleen kathy katie keith kelly kenny kerry
kevin kirsty kyle laura lauren leanne len leon leonard lesley liam linda lisa liz louise lucy luke lynn maggie malcolm
marcus margaret maria marie marion marjorie martha martin mary matthew maureen max megan mia michael michelle
mike mohammed molly monica muriel nancy naomi natalie natasha neil nigel noah norma norman oliver olivia oscar pamela
patricia patrick paul pauline peggy percy pete peter phil philip phoebe phyllis priya rachel ralph raymond rebecca
richard ricky robert roger ron ronnie rosie roy ruth ryan sally sam samantha samuel sandra sara sarah sean sharon
sheila shirley sid simon sofia sophia sophie stan stanley stella stephanie stephen steve steven stewart stuart susan
suzanne sylvia tasha ted terry thelma theo theresa tim timothy tina toby tom tommy tony tracey tracy trevor ursula
valerie vera veronica victor victoria vincent walter wayne wendy wilfred william winifred yvonne zach zoe
"""
FIRST_NAMES = frozenset(_FIRST.split())
# Names that both have, or that men of one country and women of another have, stand in neither list.
WOMEN = frozenset("""
agnes alice alison amanda amy angela annie barbara becky beth betty brenda caroline catherine charlotte chloe christine
claire deborah debbie denise diane donna doris dorothy edith edna eileen elaine eleanor elizabeth ella ellen elsie emily
emma evelyn fatima fiona florence gillian hannah helen hilda irene isabel isla jane janet janice jennifer jenny jessica
jill joan joanna joanne joyce judith judy julia julie karen kate kath kathleen kathy katie kirsty laura lauren
lesley linda
lisa louise lucy maggie margaret maria marie marjorie martha mary maureen megan mia michelle molly monica muriel
nancy naomi natalie natasha norma olivia pamela patricia pauline peggy phoebe phyllis priya rachel rebecca rosie
rosa ruth
sally samantha sandra sara sarah sharon sheila shirley sofia sophia sophie stella stephanie susan suzanne sylvia tasha
thelma theresa tina tracey ursula valerie veronica victoria wendy winifred yvonne zoe bev beverley ingrid gudrun loretta
""".split())  # fmt: skip
MEN = frozenset("""
aaron adam ahmed alan albert andrew anthony arthur ben benjamin bill billy bob bobby brian carl charles colin craig
dan daniel danny dave david derek doug duncan ed eddie edward eric ethan felix fred freddie gareth gary geoff
george gerald
graham greg harold harry henry howard hugh ian jack jacob jake james jason jeremy jim jimmy joe john johnny
jonathan joseph
josh keith kenny kevin kyle len leonard liam luke malcolm marcus martin matthew max michael mike mohammed neil
nigel norman
oliver oscar patrick paul pete peter phil philip ralph raymond richard ricky roger ron ronnie roy ryan sean simon stan
stanley stephen steve steven stewart stuart ted terry tim timothy tom tommy trevor victor vincent walter wayne wilfred
william barry bert gus otto piet joost hamish angus alasdair
""".split())  # fmt: skip
_SMALL = frozenset("our my your the de da van von der and of la le di del bin al little old big dear".split())
_NOT_OWNED = frozenset(
    "and or but who that when because if so are were is was do did have had has will would can could".split()
)
_WORD = re.compile(r"(?<![\w'-])[^\W\d_]+(?![\w-])")


# Those who are somebody's and are not called by it.
_KIN = frozenset(
    "brother sister son daughter husband wife cousin nephew niece boyfriend girlfriend friend "
    "neighbour neighbor boss teacher "
    "partner grandson granddaughter stepdad stepmum mate colleague twin".split()
)


_PARENT = re.compile(
    r"(?:grand|step|great)?-?(?:mum|mom|mam|ma|mother|dad|da|pa|father)|nan(?:a|ny|na)?|gran(?:ny)?|aunt(?:ie|"
    r"y)?|uncle|"
    r"(?:mother|father|brother|sister)-in-law|dog|cat|horse",
    re.I,
)


def mend_name(given: str) -> str:
    """A name on one line; typed all small or all in capitals, with the capitals that names have."""
    line = " ".join(given.split())
    if not line.islower() and not (line.isupper() and len(line) > 3):
        return line
    words = line.lower().split()
    owned = words[0] in (
        "your",
        "my",
        "our",
        "his",
        "her",
        "their",
        "the",
    )  # "your nan" is no name, "our stan" one
    if len(words) == 1 and words[0] in _KIN:
        return f"my {words[0]}"
    plain = (lambda word: word not in FIRST_NAMES) if owned else _SMALL.__contains__
    kin = [place and words[place - 1].endswith("'s") and word in _KIN for place, word in enumerate(words)]
    return " ".join(word if plain(word) or kin[place] else _capital(word) for place, word in enumerate(words))


def _capital(word: str) -> str:
    return re.sub(r"(?:^|(?<=-)|(?<=\b[od]['’]))[^\W\d_]", lambda letter: letter[0].upper(), word)


_HE = re.compile(r"(.*?\w)\s*[,;(]\s*(he|she|they)\)?(?:[,;.]\s*(.*))?", re.I | re.S)


def name_and_pronoun(answer: str) -> tuple[str, str]:
    """ "Frank, he" as a name and its pronoun; the pronoun is empty where none is told."""
    found = _HE.fullmatch(answer.strip())
    if found:
        return found[1], found[2].lower()
    name, *told = split_sentences(answer.strip()) or ("",)
    return (name.rstrip("."), "") if told else (answer.strip(), "")


def told_with_name(answer: str) -> tuple[str, ...]:
    """What was told right after the name: the sentences of "Frank, he. Taught me to swim." but the first."""
    found = _HE.fullmatch(answer.strip())
    return split_sentences(found[3] or "") if found else split_sentences(answer.strip())[1:]


# "the dog was called biscuit": a beast's name, whatever else it means.
_CALLED = re.compile(
    r"\b((?:dog|cat|puppy|kitten|rabbit|hamster|pony|horse|goldfish|guinea pig|budgie|parrot|hen|goat|cow|lamb|"
    r"tortoise)"
    r"(?: (?:was|is|we|he|she|they|i|that|which|who))* (?:called|named) )(?!(?:after|by|the|a|my|his|her|it|me|"
    r"him|off)\b)"
    r"([a-z]+)(?=$|[.,;!?]| (?:and|but|who|which|because|after)\b)",
    re.I,
)


def mend_names(line: str) -> str:
    """A phrase with the first names in it in capitals, and an apostrophe where one of them owns what follows."""
    line = re.sub(
        r"\b(Mr|Mrs|Ms|Dr)(\.?) ([a-z]+)", lambda who: f"{who[1]}{who[2]} {who[3].capitalize()}", line
    )
    line = _WORD.sub(lambda word: word[0].capitalize() if _is_name(word[0]) else word[0], line)
    line = _CALLED.sub(lambda pet: f"{pet[1]}{pet[2].capitalize()}", line)
    return re.sub(r"\b([A-Za-z][a-z]+)s (?=([a-z'-]+))", _owned, line)


def _is_name(word: str) -> bool:
    return word.islower() and word in FIRST_NAMES


def _owned(found: re.Match[str]) -> str:
    """ "daves van" is the van of Dave; "Daves are" and "James told" are not."""
    name, after = found[1].lower(), bare_word(found[2])
    verbal = after in _NOT_OWNED or after in PREPOSITIONS or is_past(after) or after.endswith("ing")
    if name not in FIRST_NAMES or f"{name}s" in FIRST_NAMES or verbal or (after in BASES and len(after) > 5):
        return found[0]
    return f"{found[1].capitalize()}'s "


def kin_of_reader(name: str) -> str:
    """The one who died, as the reader's own: "his mum, Krystyna" is your mum, Krystyna."""
    found = re.match(r"(?:his|her|their) (?:\w+ )?(\w+)", name, re.I)
    kin = found is not None and (found[1].lower() in _KIN or _PARENT.fullmatch(found[1]) is not None)
    return re.sub(r"^\w+", "your", name) if kin else name
