"""How people say who a letter is for: called("my gf kayla") is Kayla; greeting("Dearest Kayla") greets her so."""

from __future__ import annotations

import re
from functools import lru_cache

from letters.errors import BriefError
from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.misspelt import is_common
from letters.words.english.naming import (
    KIN_OF_MEN,
    KIN_OF_WOMEN,
    is_office,
    with_capitals,
)
from letters.words.english.people import TO_THE_WRITER, either
from letters.words.reading.beside_name import parted_from
from letters.words.reading.companies import joined, listed, others
from letters.words.reading.signatures import KISSES, SAID_OF_THEM, SPOKEN_OF, without_stop
from letters.words.reading.tongues import called_abroad, is_kin_abroad, is_uncalled_abroad
from letters.words.reading.uncalled import is_uncalled, unnamed_among

_KIN = f"{KIN_OF_WOMEN}|{KIN_OF_MEN}"
_TO_ME = either(*TO_THE_WRITER)
# "To my friend Birgitta, whose husband has died": what leads up to the name, and what is said of them after it.
_TOWARDS = re.compile(r"^(?:it'?s |this is |a letter )?(?:to|for) (?=\S)", re.I)
_OF_THEM = re.compile(
    r"(?:[,;.(–—-]+ *| )(?:who|whom|whose|which|because|as)\b.*$"
    r"|[,;.(–—-]+ *(?:he|she|they)(?:'s|'re| is| was| are| has| had)\b.*$",
    re.I,
)
# "my sister Pauline", "my best friend Jo": who it is to the writer, before the name.
_MINE = re.compile(
    rf"^(?:my|our|the) (?:\w+ ){{0,2}}(?:{_TO_ME}),? (?=[^\W\d_][\w'’-]*(?: (?-i:[A-Z])[\w'’-]*)?$)", re.I
)
# "My junior brother Emeka and his wife to be Adaeze": two who are called by their names.
_COUPLE = re.compile(
    rf"(?:(?:my|our|the) )?(?:[\w-]+ ){{0,2}}?(?:(?:{_TO_ME}|(?P<kin>{_KIN})),? )?(?P<one>[^\W\d_][\w'’-]*),?"
    rf" (?:and|&|n|with) (?:his|her|their) (?:[\w-]+ ){{0,2}}?(?:{_TO_ME})(?:[- ]to[- ]be)?"
    r"(?:,? (?P<two>[^\W\d_][\w'’-]*))?",
    re.I,
)
# "Desmond's wife, Mrs. Fitzgerald"
_WHOSE_WIFE = re.compile(
    r"^[A-Z][\w'’. -]+['’]s (?:\w+ )?(?:wife|husband|widow|mother|father|mum|mom|dad|sister|brother), (?=[A-Z])"
)
# "my professor": is called so.
_BY_OFFICE = re.compile(
    r"(?:my|our) (?:old |dear )?(professor|doctor|pastor|father|rabbi|imam|sergeant|captain|coach)", re.I
)
# "my aunt Bev": goes by both.
_BY_BOTH = re.compile(rf"^(?:my|our) (?P<kin>{_KIN})(?= [^\W\d_][\w'’-]*$)", re.I)
# "Willem next door", "Jonas, my best friend": after it.
_BESIDE = re.compile(
    rf"(?<!\band)(?<! &),? (?:my|our) [\w ]+$| \((?:(?:my|our) [\w ]+|(?:\w+ )?(?:{_TO_ME}))\)$|, the [\w ]+$"
    rf"|, (?:my )?(?:{_TO_ME})$"
    r"| (?:next door|at work|across the road|upstairs|downstairs)$"
    r"| (?:from (?:the )?|on (?:the )?ward ?)(?-i:[a-z\d])\w*(?: \w+)?$",
    re.I,
)
# "Denise - my ex-wife", "Malcolm. Works with me": who it is, after the name and a mark.
_WHERE_FROM = (
    r"works?|school|college|church|uni|university|choir|gym|club|the club|office|hospital|football|book club"
)
# A stop ends a sentence, but in no title: "Mrs. Bell, Grete and Sue".
_SENTENCE = r"(?<=[a-z]{3})(?<!\bmrs)(?<!\bprof)(?<!\bcapt)(?<!\brev)(?<!\bcol)(?<!\bsgt)(?<!\bmessrs)\. "
_AFTER_A_MARK = re.compile(
    r"(?: [-–—]|(?<=[a-z]{3})\.|[;:!?]) (?:my|our|he|she|they|we|works?|lives?|used to|from|at|in)\b.*$"
    rf"|(?: [-–—]|(?<=[a-z]{{3}})[.,;:]) (?:\w+ )?(?:{_TO_ME}|{_WHERE_FROM})\.?$"
    rf"|{_SENTENCE}(?-i:[a-z]+)\.?$|{_SENTENCE}\S+ \S+ \S.*$",
    re.I,
)
_AFTER_A_DASH = re.compile(r"^([A-Z][\w'’]+) [-–—] [a-z][\w'’ ]*$")  # "Colin - bowls club"
# "Mr Alan Whitby" is greeted as Mr Whitby.
_TITLED = re.compile(r"((?:Mr|Mrs|Ms|Miss|Dr)\.?) ([A-Z][a-z]+) ([A-Z][\w'’-]+)")
SHORTEST_NAME = 4  # letters
_TITLES = frozenset(
    "mama baba papa nana nanna nanny mummy daddy auntie aunty granny grandma grandpa gran tata tatie alhaji alhaja "
    "hajia chief pastor coach reverend rabbi imam sheikh sensei deacon canon elder madam madame monsieur mademoiselle "
    "herr frau fräulein señor señora senor senora signor signora senhor senhora dona sister father mother brother "
    "uncle cousin nurse matron doctor professor captain major colonel sergeant judge lord lady dame master miss "
    "amma appa akka anna didi bhai bhaiya saheb sahib dada dadi nani kaka kaki chacha chachi bibi ciocia wujek lola "
    "lolo tita tito nanay tatay bubbe zayde yaya yiayia pappous halmoni oppa unnie".split()
)
# "teacher of my son, ", "A former pupil of mine, "
_OF_MY_OWN = re.compile(
    r"^(?:the )?[\w-]+ (?:of|to) (?:my|our) [\w ]+, (?=[^\W\d_])"
    r"|^(?:an? )?(?:[\w-]+ ){1,3}of (?:mine|ours),? (?=[^\W\d_])"
    rf"|^an? (?:[\w-]+ )?(?:{_TO_ME}), (?=[A-Z])",
    re.I,
)
_TWICE = re.compile(r"^([A-Z][\w'’-]+), \1 [A-Z][\w'’-]+$")  # "Jean, Jean Towle"
# "Maureen Stubbs, widow of Derek who I drove with", "Dr. Patel at Marsh Lane surgery"
_OF_WHOM = re.compile(
    r",? (?:the )?(?:late )?(?:widow|widower|wife|husband|mother|father|mum|mom|dad|son|daughter|sister|brother|friend)"
    r" of (?!mine\b|ours\b).*$|(?<=\w),? (?:at|from) (?:the |our |my )?[A-Z][\w'’]*(?: [\w'’]+){0,3}$"
)
# "Shalu (Shalini Rao)", "my friend Beryl, from two doors down", "Eileen (Prosser)", "Tomasz Bielak, from night shift".
_ASIDE = re.compile(r"(?<=\w) \(.*$|, (?:from|at|in|on|next|two|across|over|down|up) [^,]+$", re.I)
_PARENTS = re.compile(r"(?:my |our )?(?:parents|folks|(?P<she>mum|mom|mam) (?:and|&|n) dad)", re.I)


_OWNED = re.compile(r"(?:my|our) ", re.I)
_FRIEND = re.compile(r"\w+ (?:\w+ )?(?:friend|mate|colleague|workmate|coworker|neighbou?r|pal|boss)\b", re.I)
# "My father. I call him Daddy.", "my boss Sandra but everyone calls her San", "Patricia, known as Trish".
_CALLED_BY = re.compile(
    r"\b(?:(?:calls?|called) (?:him|her|them)|(?:better |also |mostly |always )?known (?:to \w+ )?as|a\.?k\.?a\.?"
    r"|(?:goes|went|answers) (?:by|to)(?: the name(?: of)?)?|(?<=\w )(?:called|named)) [\"'“‘]?"
    r"(?P<name>(?!(?:the|an?|my|our|your|his|her|every\w*|on|at|in|when|once|twice|about|all|that|by|up|now|out|back|if|"
    r"yesterday|today|last|daily|weekly|often|anything|nothing|something|names|most|each|again|late|later|him|them|me)\b)"
    rf"(?:(?:{_KIN}) )?[^\W\d_][\w'’-]*(?: (?-i:[A-Z])[\w'’-]*)?)[\"'”’]?"
    r"(?=$|[.,;:!?)]| (?:and|but|because|cos|though|now|still|for|from|since|like|so|who|too)\b)",
    re.I,
)
# "Jim, retired postman, lives at number 9": what follows is said of him.
_AND_THEN = re.compile(r"^((?:[A-Z][\w'’.-]+ ?){1,3}), (?!and\b|&)[a-z][^A-Z]*$")
# "my therapist Dr Lowe", "my dad's partner Sheila".
_WHOSE = re.compile(
    r"^(?i:my|our) (?!dear)(?:[a-z]+['’]?s?['’]? ){1,3}(?=(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Rev)\b)"
    r"|^(?i:my|our) [a-z]+(?:['’]?s|s['’]) (?:[a-z]+ ){1,2}(?=[A-Z][\w'’-]+$)"
)
_KIN_BEFORE = re.compile(rf"^(?:{_KIN})(?= [A-Z])")


# "Dearest Bill", "my dear Aunt", "Hey Tom": how somebody is greeted, with their name.
_GREETED = re.compile(
    r"(?P<how>(?:my )?(?:dear(?:est)?|darling|beloved)|hey|hi|hello|hiya)\b,? (?P<whom>\S.*)", re.I
)
_CALLED_OUT = re.compile(rf"[^a-z]|(?:{_KIN})$", re.S)


_ONE_NAMED = re.compile(
    r"(?P<title>(?:Dr|Mr|Mrs|Ms|Miss|Nurse|Sister|Prof\w*|Father|Rev)\.? )?(?P<first>[A-Z][\w'’]+)"
    r"(?P<last> [A-Z][\w'’-]+)?,? \w+ "
)


def _is_one_named(to: str) -> bool:
    """Whether words begin with the name of one person, by a title, a first name or a whole one."""
    one = _ONE_NAMED.match(to)
    return bool(one and (one["title"] or one["last"] or one["first"].lower() in FIRST_NAMES))


def greeting(to: str) -> str:
    """How the writer greets somebody, where they said so with the name: "My dear Aunt"; else ""."""
    found = _GREETED.fullmatch(to.strip())
    if not found:
        return ""
    how, name = found["how"][0].upper() + found["how"][1:], called(to)
    return f"{name[0].upper()}{name[1:]}" if name.lower().startswith(how.lower()) else f"{how} {name}"


# "Jeanette, my cousin in Kansas, and all of her family"
_AND_THEIRS = re.compile(
    r", (?:my|our|an?|the) [^,]+,? (?:and|&) (?:all )?(?:of )?"
    r"(?:(?:(?:her|his|their|the) )?(?:whole )?(?P<family>family)|(?:her|his|their) (kids|children|boys|girls))$",
    re.I,
)


@lru_cache(maxsize=256)
def called(to: str) -> str:
    """A name as it is called out, "Dear Marshalls", "Dear Pauline" for "my sister pauline": without what it is
    spoken of with, or greeted."""
    greeted = _GREETED.fullmatch(to.strip())
    if greeted and (_CALLED_OUT.match(greeted["whom"]) or listed(greeted["whom"])):
        return called(greeted["whom"])
    to = _WHOSE_WIFE.sub("", to)
    if is_office(_TOWARDS.sub("", to.strip(" ."))):
        return _TOWARDS.sub("", to.strip(" ."))
    post, _, name = to.rpartition(", ")
    if name[:1].isupper() and is_office(_TOWARDS.sub("", post)):  # "the manager of the bank, Mrs. Bell"
        return called(name)
    if office := _BY_OFFICE.fullmatch(to.strip(" .")):
        return office[1].capitalize()
    if theirs := _AND_THEIRS.search(to):
        return f"{called(to[: theirs.start()])} and {'family' if theirs['family'] else f'the {theirs[2]}'}"
    if several := _called_each(_TOWARDS.sub("", to.strip())):
        return several
    if nickname := _CALLED_BY.search(to):
        return with_capitals(nickname["name"])
    to = _OF_WHOM.sub("", to) if _is_one_named(to) else to
    spoken_of = _TOWARDS.sub("", KISSES.sub("", to.strip()))
    name = called_abroad(parted_from(spoken_of)[0] or SAID_OF_THEM.sub("", spoken_of))
    name = _WHOSE.sub("", _AND_THEN.sub(r"\1", _TWICE.sub(r"\1", name)))
    name = _OF_MY_OWN.sub("", _AFTER_A_MARK.sub("", _AFTER_A_DASH.sub(r"\1", name)))
    name = without_stop(_ASIDE.sub("", _OF_THEM.sub("", name)))
    if parents := _PARENTS.fullmatch(name):
        return f"{(parents['she'] or 'Mum').capitalize()} and Dad"
    if two := _COUPLE.fullmatch(name):
        first = " ".join(filter(None, (two["kin"], two["one"])))
        return " and ".join(map(with_capitals, filter(None, (first, two["two"]))))
    if found := SPOKEN_OF.fullmatch(name):
        name = found["name"]
    name = re.sub(r"^(?:the (?=\S+$|.* family$)|our (?=(?-i:[A-Z])\w+$))", "", name, flags=re.I)
    name = _ASIDE.sub("", _BESIDE.sub("", name))
    friend = bool(_MINE.match(name)) and bool(_FRIEND.match(name))
    name = _MINE.sub("", name)
    if _BY_BOTH.match(name):
        name = " ".join(map(with_capitals, name.split()[1:]))
    name = re.sub(rf"^(?:my|our) (?=(?!sister|brother)(?:{_KIN})$)", "", name, flags=re.I)
    name = _KIN_BEFORE.sub(lambda kin: kin[0].capitalize(), with_capitals(name))
    return _first_name(name, friend) or to


def _called_each(to: str) -> str:
    """Several as they are greeted, where one is told by who they are, or others go with them: "Bob, Sue and the kids";
    "" where all are named already, or one is not called by a name."""
    people = listed(to)
    names = [
        one if others(one) else called(one) if _OWNED.match(one) else with_capitals(one) for one in people
    ]
    as_typed = names == [*people] and not any(map(others, people)) and not _OWNED.match(to)
    return "" if not people or as_typed or any(map(_OWNED.match, names)) else joined(names)


def reader_of(answer: str) -> str:
    """Who a letter is for, as it was said. Raises BriefError, a question, where that says who they are to the writer
    and not what they are called; “Dear Mum” is Mum."""
    answer = re.sub(r"^dear (?=\S)", "", answer.strip(), flags=re.I) or answer
    if is_office(office := _TOWARDS.sub("", answer)):
        return office
    people = listed(answer)
    head = called(people[0] if people and others(people[-1]) else answer)
    uncalled = is_uncalled(head) or is_uncalled_abroad(answer)
    if uncalled:
        raise BriefError(
            f"What do you call them? “{answer.strip()}” is who they are to you, and a letter begins with a name: "
            "write it alone (“Jo”) or with that (“my sister Jo”)",
            "to",
        )
    if unnamed := unnamed_among(answer):
        raise BriefError(
            f"What do you call them? “{unnamed}” is who somebody is to you, and a letter begins with names: "
            "write all of them as you would call them (“Jo and our son Billy”)",
            "to",
        )
    return answer


def _first_name(name: str, friend: bool) -> str:
    """ "Raymond" of "Raymond Tully"; who has two first names, or a title, keeps both. Of a friend ("my old friend
    Alasdair Pringle") the first is one, known or not, and so it is where neither word is anything but a name."""
    if (titled := _TITLED.fullmatch(name)) and titled[2].lower() in FIRST_NAMES:
        return f"{titled[1]} {titled[3]}"
    found = re.fullmatch(r"([A-Z][a-z]+) ([A-Z][\w'’-]+)", name)
    known = found and (friend or found[1].lower() in FIRST_NAMES or _are_a_whole_name(found[1], found[2]))
    surname = known and found and found[2].lower() not in FIRST_NAMES | _TITLES
    return found[1] if found and surname and not re.match(rf"(?:{_KIN})\b", found[0], re.I) else name


def _are_a_whole_name(first: str, last: str) -> bool:
    """Whether two words are names, and neither a title nor a word for kin: "Gunvor Ahlm", not "Mama Ngozi"; two short
    ones may be a first name, or the family's may stand before it ("Li Wei")."""
    small = {first.lower(), last.lower()}
    long = min(map(len, small)) >= SHORTEST_NAME < max(map(len, small))
    return long and not any(map(is_common, small)) and not small & _TITLES and not is_kin_abroad(first)
