"""Words that sound alike, put right where what stands around them tells which was meant: unconfused(line).

their and there, to and too, know and no, were and where, than and then; years said in two figures; and a few turns
that are spoken and not written ("we was", "them boots", "I seen")."""

from __future__ import annotations

import re
from collections.abc import Callable

from letters.words.english.deciding import and_meant, did, me_too, theirs, to_meant, we_were, you_were
from letters.words.english.grammar import (
    past_of,
)

# What one does to a thing that is somebody's: after these "there" is no place.
_TO_A_THING = (
    "broke|lost|forgot|borrowed|ruined|took|ate|missed|stole|wrecked|used|read|fed|killed|dropped|spilt|spilled|"
    "crashed|sold|hid|washed|fixed|painted|loved|hated|love|hate|lend|lent|borrow|take|forget|miss|remember|broken|"
    "lost|ignored|hurt|knew|know|met|minded|mind|drank|wore|wears|wear|opened|held|hold"
)
_MUCH = "late|hard|far|soon|loud|quick|quickly|tired|long|shy|proud|scared|slow|stubborn"
# What follows is what is said, and no sentence of its own: "I told you in the spring it was your gallbladder".
_SAYING = re.compile(
    r"\b(?:told|tell\w*|said|say\w*|knew|know|think|thought|swore|reckon\w*|promised|warned|assured|convinced|sure)\b[^.]*$",
    re.I,
)
# "Known to many", "it means a lot to many".
_NOT_TO = "".join(
    rf"(?<!\b{word} )"
    for word in (
        "known",
        "dear",
        "owe",
        "owed",
        "lot",
        "gave",
        "given",
        "sent",
        "wrote",
        "spoke",
        "happens",
        "happened",
    )
)
_COMPARED = (
    "more|less|rather|better|worse|harder|older|faster|louder|longer|bigger|taller|stronger|funnier|kinder|later|"
    "sooner|"
    "younger|braver|cleverer|smarter|earlier|other|quicker|slower|closer|easier|further|farther"
)
_KIN = (
    "mum|mom|dad|mam|gran|nan|house|sister|brother|car|dog|cat|face|hair|smile|laugh|voice|"
    "birthday|kitchen|wedding|own"
)
_SPANS = {"hr": "hour", "min": "minute", "sec": "second"}
_RULES: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    (r"\bthere (?=own\b)|\bthey're (?=own\b)", "their "),
    (rf"\b({_TO_A_THING}) (?:there|they're) (?=([a-z]+))", theirs),
    (
        r"\b(on|in|at|with|from|for|under|behind|near|to|into|round|about|by|all) there (?=([a-z]+))",
        theirs,
    ),
    (
        r"\b((?:lent|gave|loaned|sent|showed|offered|lend|give|let) (?:me|us|him|her)(?: use| have| "
        r"borrow)?) there (?=([a-z]+))",
        theirs,
    ),
    (r"\btheir (?=(?:always|never|so|not|too|really|still|just)\b)", "they're "),
    (r"\b(it was (?:him|her|you|me|us|them|[A-Z]\w+)) what\b", r"\1 who"),
    (
        r"\b((?:the|that|this|my|her|his) (?:last|first|other|new|old|next|little) one)s (?=[a-z]+(?:$|[.,]))",
        r"\1's ",
    ),
    (r"\b(?:me and (?:her|him|you)|(?:her|him|you) and me) (?:was|were)\b", we_were),
    (r"\btheir (?=(?:is|are|was|were|isn't|wasn't)\b)", "there "),
    (r"\btheir (?=\w+ing (?:me|us|you|him|her|it|the|a|my|to|at)\b)", "they're "),
    (
        r"\b(if|when|hope|that|because|cos|think|know|sure|while|until|till|glad|sorry|say|says|and|but|so) your "
        r"(?=(?:eating|doing|feeling|getting|having|going|coming|resting|sitting|taking|keeping|missing|"
        r"lying|staying|sleeping|being|not|still|always|never|gonna)\b"
        r"(?! (?:is|was|of|has)\b)(?! (?:to|back|out|away|home|over)(?: \w+){0,2} (?:is|was|has)\b)"
        r"|(?:in|out|ok|okay|free|home|better|alright)(?:$|[.,!?]| (?:and|but|at|to|on|in|of|from|by|for|now|"
        r"soon|again|today|tomorrow|already|there|all|this|next|when|if|town|hospital|\w+day)\b))",
        r"\1 you're ",
    ),
    (rf"\byou're (?=(?:{_KIN})\b(?! (?:to|of)\b))", "your "),
    (
        rf"(?<!\bused )(?<!\blearned )(?<!\blearnt )(?<!\bcame )(?<!\bbegan ){_NOT_TO}\bto "
        rf"(?=(?:much|many)\b|(?:{_MUCH})(?=$|[.,!?]| (?:to|for|and|when|because|but)\b))",
        "too ",
    ),
    (
        r"(?<=[a-z] )fr (?=(?:the|an?|my|your|me|you|him|her|us|them|it|that|this|all|every|ever|lunch|tea)\b)",
        "for ",
    ),
    (r"(\w+ )?\bme to(?=$|[.!,])", me_too),
    (
        r"\b(has|have|had|having|need|needs|needed|want|wants|wanted|going|able|used|ought|trying|"
        r"tried|meant) too (?=([a-z]+))",
        to_meant,
    ),
    (
        r"\b(I|you|they|we) no (?=(?:it|that|what|how|you|he|she|where|who|why|about|when|everything|for)\b)",
        r"\1 know ",
    ),
    (
        r"\b((?:any|every|some)(?:one|body|thing)|person|people|man|woman|thing|place|don't|didn't|"
        r"you|all|as|far as|that) (i|we|you) no(?=$|[.,!?]| and\b)",
        r"\1 \2 know",
    ),
    (
        r"\b(don't|didn't|do|to|never|would|always|you|I) no (?=(?:when|what|how|where|why|who|if|that|it)\b)",
        r"\1 know ",
    ),
    (
        r"\b(I|she|he|we|you|they|who|never|always|nobody) new (?=(?:that|what|how|where|why|who|it|"
        r"i|you|he|she|we|they|him|her|all|me|the|my)\b)",
        r"\1 knew ",
    ),
    (
        rf"\b({_COMPARED}) then (?=(?:i|me|you|him|her|us|them|any\w*|every\w*|ever|most|the|my|your|"
        rf"his|a|an|all|what)\b)",
        r"\1 than ",
    ),
    (
        r"(?<=[a-z] )(?<!\bso )(?<!\bneither )(?<!\bnor )(?<!\bas )(?<!\bwhat )(?<!\bhow )(?<!\bwhere )"
        r"(?<!\bwhen )(?<!\bwho )(?<!\bwhy )were (?=(?:we|he|she|I|i|they)\b)",
        "where ",
    ),
    (
        r"\b(we|they|(?<!ask )(?<!tell )(?<!show )(?<!told )(?<!asked )(?<!tells )(?<!asks )(?<!showed )you) "
        r"where (?=(?:both|all|so|too|in|at|on|the|a|not|never|always|just|still|"
        r"\w+ing|\w+ed|late|lost|there)\b)",
        r"\1 were ",
    ),
    (r"\b(we|they|(?<!you )(?<!us )(?<!them )both) was\b", r"\1 were"),
    (r"\b(we|they) wasn't\b", r"\1 weren't"),
    (r"\b(you(?: both| all| two)?) was(n't)?\b", you_were),
    (r"\b(I|i|we|she|he|they) seen (?=\w)", r"\1 saw "),
    (
        r"\b(I|i|we|she|he|they|you) done (?=(?:it|that|this|the|my|your|his|her|a|our|all|everything|nothing|what)\b)",
        r"\1 did ",
    ),
    (r"\b(have|had|should've|could've|would've|has) went\b", r"\1 gone"),
    (
        r"(?<!did )(?<!does )(?<!doesn't )(?<!didn't )(?<!make )(?<!made )(?<!let )(?<!will "
        r")(?<!can )\b(he|she|it) (come|give|run|begin)\b",
        lambda m: f"{m[1]} {past_of(m[2].lower())}",
    ),
    (
        r"\b(in|last|this|next|since|until|till|by|every|from|early|late|mid|before|after|during|through|end of|"
        r"start of|middle of|beginning of|of|\d+(?:st|nd|rd|th)) (may|march|august)"
        r"\b(?! (?:be|have|not|him|her|us|me)\b)",
        lambda m: f"{m[1]} {m[2].capitalize()}",
    ),
    (r"\b(may|march|august) (?=\d+(?:st|nd|rd|th)\b|(?:19|20)\d\d\b)", lambda m: f"{m[1].capitalize()} "),
    (
        r"\b((?:her|his|my|your|the|our) (?!way|day|time|moment|night|reason|fact|first|last|same|"
        r"state|mess|thing)\w+) (it was|it's|there (?:was|were)) ",
        lambda m: m[0] if _SAYING.search(m.string[: m.start()]) else f"{m[1]}. {m[2].capitalize()} ",
    ),
    (
        r"\b(bottle|spoon|hand|breast|hard|dry|gift|double|cold|stir|test|home|triple|night|sleep|"
        r"dog|house|baby|cat) (fed|wrapped|cleaned|boiled|reared|booked|crossed|checked|parked|"
        r"fried|walked|washed|knitted|baked|sewed|made|dyed|sat|drove)\b",
        r"\1-\2",
    ),
    (
        r"\b(in|get|love|with|like|for|of|wearing|wore|all|see|miss|on) them "
        r"(?!(?:always|as|this|his|yours|hers|sometimes|was|is|has|does|perhaps|plus|across|towards|less|besides)\b)"
        r"(?=[a-z]+s\b)",
        r"\1 those ",
    ),
    (
        r"\b(did(?:n't| not| never)?) ((?!(?:put|let|cut|hit|hurt|set|shut|read|cost|quit|split|spread|"
        r"beat|bet)\b)[a-z]+)\b",
        did,
    ),
    (
        r"\b(speak|speaks|speaking|spoke|learn|learnt|learned|learning|teach|in) (polish|dutch|"
        r"turkish|arabic|hindi|russian|greek|chinese)\b",
        lambda m: f"{m[1]} {m[2].capitalize()}",
    ),
    (
        r"\b(when|till|until|if|once|because|before|after|while|(?:hope|think|know|so) that) were "
        r"(?=\d|both\b|all\b|old|together\b|back\b|home\b|grey|gray|married\b|in\b|at\b|on\b|here\b)",
        r"\1 we're ",
    ),
    (r"\b(I|you|she|he|we|they|it) cud\b", r"\1 could"),
    (r"\bproof read(?=s|ing|\b)", "proofread"),
    (
        r"\bhole (?=(?:bowl|cake|bag|box|bottle|pack|packet|tin|pan|pot|plate|town|street|team|film|book|album|"
        r"song|garden|"
        r"village|country|office|bus|train|table|floor|kitchen|life|story|truth|pizza|tub|tube|chicken|month|hour|"
        r"weekend|way|day|time|night|week|weekend|thing|world|lot|class|family|place|house|year|summer|school)\b)",
        "whole ",
    ),
    (r"(?<![,.;] )(?<!and )(?<!but )\b(I'm (?:so |really |very |truly )*sorry)$", r"and \1"),
    (r"\bloose (?=(?:her|him|you|my|me|it|the|our|touch|contact|another|that|what|your)\b)", "lose "),
    (
        r"\b(can|could|can't|couldn't|to|still) here (?=(?:her|him|you|me|it|the|your|his|that|us|them)\b)",
        r"\1 hear ",
    ),
    (r"\bwas(n't)? aloud to\b", r"was\1 allowed to"),
    (r"\bso quite(?=$|[.,!?]| (?:and|on|when|that)\b)", "so quiet"),
    (
        r"\bthrew (?=(?:everything|it all|the (?:worst|hard|bad|night|whole|divorce|chemo)|all "
        r"(?:of|the|that|this)|thick)\b)",
        "through ",
    ),
    (
        r"^past (?=(?:(?:her|his|your|the|my|all|every)\b.*\b(?:test|exam|exams|driving|finals|"
        r"a-levels|bar|gcses|interview)\b))",
        "passed ",
    ),
    (
        r"\b((?:kick|walk|climb|crash|look|smash|sail)\w*|hit|drove|put|went|fell|ran|run|came|broke)"
        r"((?: \w+){0,3}) threw "
        r"(?=(?:the|your|my|a|his|her|our|their)\b)",
        r"\1\2 through ",
    ),
    (r", (always|never|sometimes) (it|she|he|they|we) (?=\w)", r", and \2 \1 "),
    (
        r"\b(\d+) (min|hr) (?=(?:voice|phone|drive|walk|call|break|bus|train|film|video|speech|wait|queue|run|swim)\b)",
        lambda m: f"{m[1]}-{_SPANS[m[2].lower()]} ",
    ),
    (r"\b(get|got|getting|had) threw (?=\w)", r"\1 through "),
    (
        r"\b(an) (?=(?:it|everything|then|she|he|we|they|i|my|the|a|that|all|never|always|just|stuff|so|when)\b)",
        "and ",
    ),
    (r"\b(an) (?=([b-df-gj-np-tv-z][\w']+))", and_meant),
    (
        r"\b(the|that|this|which|any|every|each|another)( (?!page|no|number|day)[a-z]+)? 1\b(?! [a-z])",
        r"\1\2 one",
    ),
    (r"\bin (0\d)\b(?!:)", r"in 20\1"),
    (
        r"\b(in|of|since|back in|summer) ([5-9]\d)(?=$|[.,!?]| (?:and|when|with|we|you|she|he|at|on|\w+ing)\b)",
        r"\1 19\2",
    ),
    (
        r"\b(all|last|this|next|every|each|per|one|a|first|the|final|whole|new|half|\d+(?:st|nd|rd|th)?) yr\b(?!\.)",
        r"\1 year",
    ),
    (r"\byr (?=round\b|ago\b|old\b|\d)", "year "),
    (r"\byr (?=[a-z])", "your "),
    (
        r"\b(\d+|an|one|half an|per|an?|every|each) (hr|min|sec)\b(?!\. ?[a-z])",
        lambda m: f"{m[1]} {_SPANS[m[2].lower()]}{'s' if m[1].isdigit() and m[1] != '1' else ''}",
    ),
    (r"(?<=[a-z] )v (?!(?:the|arsenal)\b)(?=[a-z]{3,})|^v (?=[a-z]{3,})", "very "),
    (
        r"(?:(?<=^)|(?<=\band )|(?<=\bor ))them (?!(?:and|or|in|on|at|with|to|for|by|who|when|both|all|two|"
        r"three|too|being|\w+ing)\b)(?=[a-z]+(?! ?$)\b)",
        "those ",
    ),
    (r"\bem(?=$|[.,!?]| (?:and|to|in|on|off|up|out|all|when|with|for|at|back|down)\b)(?<!'em)", "them"),
)
_COMPILED = tuple((re.compile(pattern, re.I), new) for pattern, new in _RULES)


# "at mams": where one is with somebody.
_AT_THEIRS = re.compile(
    r"\b(at|to|from|round|near) (mum|mam|mom|dad|nan|nana|gran|granny|grandma|grandad)s"
    r"(?=[,.;!?]|$| (?:and|when|with|on|in|for|every|after)\b)",
    re.I,
)
# "got his licence!! after failing twice": an outcry in the middle of what is told.
_GOES_ON = re.compile(r" ?!+ (?=(?:after|despite|without|because|when|with|in|on|at|by) )")


def unconfused(line: str) -> str:
    """The line with the words that were meant; where that is not plain they stay as they were."""
    line = _AT_THEIRS.sub(lambda found: f"{found[1]} {found[2].capitalize()}'s", _GOES_ON.sub(" ", line))
    for pattern, new in _COMPILED:
        line = pattern.sub(new, line)
    return line
