"""A phrase typed like a telegram, with the small words it was meant to have: spelled_out(line, key, view)."""

from __future__ import annotations

import re
from functools import lru_cache

from letters.words.english.articles import OWNERS, Acting, with_articles
from letters.words.english.grammar import BASES, bare_word, base_of_gerund, is_past, past_of
from letters.words.english.moments import with_times
from letters.words.english.persons import genders_in, speaks_to_you
from letters.words.english.tenses import in_one_tense
from letters.words.reading.ailing import as_ill
from letters.words.reading.views import View

_GO = re.compile(
    r"(?<!\bthe)(?<!\bat)(?<!\bon)(?<!\bin)(?<!\bfor)(?<!\bwith)(?<!\bhis)(?<!\bher)(?<!\bmy)"
    r"(?<!\byour)(?<!\bour)(?<!\btheir)[\s,.!;:–-]+"
    r"((?:the )?(?:very )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|"
    r"nd|rd|th)))"
    r" (go|try|attempt|time of asking)\b",
    re.I,
)
# "heard he got made head": the news, and not who told it.
_NEWS = re.compile(
    r"(?:(?:i|we) )?(?:have |'ve )?(?:just )?(?:heard|hear|see|saw|seen|read|gather|believe|understand|"
    r"found out|word is|"
    r"rumour has it|apparently|a little bird told me)"
    r"(?:,)?(?: (?:on facebook|on insta\w*|in the paper|from \w+|through the grapevine))?(?: that)? "
    r"(?=(?:he|she|you|they)(?:'(?:ve|s|re|d|ll))? (?:(?:finally|just|only|actually|went and) )*(\w+))",
    re.I,
)
_IS_SAID = frozenset("is are has have was were had did passed got been".split())
_ASKED = re.compile(
    r"\b(ask(?:ed|ing|s)?(?: (?:me|us|him|her|you|them|the \w+|everyone|mum|dad))?|wonder(?:ed|ing|s)?|"
    r"check(?:ed|ing|s)?|see|know)(?:,|:)? (is|are|was|were|does|do|did|can|could|will|would|should|has|"
    r"have) "
    r"((?:the|my|your|his|her|our|their|a|an|this|that|these|those) [\w'-]+|[\w'-]+) ([\w'-]+)(.*)$",
    re.I,
)
_CARED_FOR = re.compile(
    r"(?:(?:my|the|your) )?((?:(?:first|second|other|left|right|new|bad|dodgy) )*"
    r"(?:hips?|knees?|cataracts?|appendix|tonsils|gall ?bladder|wisdom (?:tooth|teeth)|stitches|cast|"
    r"plaster|shoulder|"
    r"heart|valve|kidney|thyroid|womb|prostate|hernia|bunions?|eyes?|teeth|tooth|nose|toe|foot|feet|back|"
    r"ear|ears|leg|"
    r"arm|wrist|ankle|varicose veins|knee op|hip op|veins)) "
    r"(done|replaced|out|off|removed|operated on|fixed|seen to|taken out|pinned|mended|rebuilt|amputated)\b",
    re.I,
)
_MADE = re.compile(
    r"made (?:redundant|up to|(?:deputy|assistant|head|partner|captain|manager|director|supervisor|"
    r"foreman|sergeant|"
    r"consultant|professor|prefect|chair|chairman|chairwoman|principal|inspector|editor|permanent|team|"
    r"shift|vice|"
    r"senior|junior|lead|chief|godmother|godfather|governor|president|secretary|treasurer|a (?:saint|"
    r"partner|dame|"
    r"governor|professor|consultant|sergeant|prefect|director))\b)",
    re.I,
)
# What is done to one, and nobody is said to do it.
_DONE_TO = re.compile(
    r"(?:promoted(?= (?:to|at|from|again|last|on|in|and)\b|$)|accepted(?= (?:to|into|at|for|by|on)\b)|"
    r"offered(?= (?:a|the|"
    r"that|your|place|job|early)\b(?!.*\bme\b))|picked(?= (?:for|to|as)\b)|selected\b|chosen\b|"
    r"nominated(?= for)|"
    r"taken(?= (?:in|ill|to|into|poorly)\b)|named(?= (?:player|captain|employee|as|in|\w+ of)\b)|"
    r"shortlisted\b|voted(?= (?:\w+ )?(?:\w+ )?(?:of the|most|best|in|off|onto|captain|player|king|"
    r"queen))|elected\b|"
    r"appointed\b|awarded\b|diagnosed\b|discharged\b|rushed(?= (?:in|into|to) (?:with|a&e|hospital|"
    r"theatre|intensive|"
    r"surgery|icu)\b|.*\bby ambulance)|admitted(?= (?:to (?:hospital|the)|with|for|on|last)\b)|kept(?= in\b)|"
    r"knocked(?= (?:down|off|over|out|sideways)\b(?!.*\b(?:my|your|the)\b))|bitten(?= (?:by|on))|"
    r"stung(?= (?:by|on))|"
    r"hit(?= by\b)|run over(?=$| by)|knighted\b|published(?= in\b|$)|signed(?= (?:by|up by|off)\b)|"
    r"given (?=the (?:all|"
    r"boot|sack|push|award|prize)|a (?:medal|award|prize|pay|bonus|place|stent|clean)|an (?:award|mbe|obe))|"
    r"laid (?=up\b|low\b)|struck (?=down\b)|mentioned (?=in\b)|called (?=to the bar)|commended\b|"
    r"headhunted\b|"
    r"inducted\b|ordained\b|engaged\b)",
    re.I,
)
# What is somebody's own, and does something: "chemo starts on Monday", "new house".
_OF_ONE = re.compile(
    r"(?:(?:chemo(?:therapy)?|treatment|radiotherapy|op(?:eration)?|surgery|results?|scans?|physio|rehab|"
    r"recovery|pregnancy|"
    r"(?:first|second|last|final|big|new|maths|english) (?:exam|scan|operation|op|job|book|album|show|"
    r"baby|grandchild)|book|"
    r"exhibition|business|(?:bad |left |right |new )?(?:hip|knee|leg|arm|back|heart|foot|wrist|shoulder|"
    r"ankle)) "
    r"(?:is|are|was|were|starts?|started|went|comes?|came|ended|ends|finished|finishes|hurts?|got|has|"
    r"opened|opens|sold|"
    r"playing|mending|healing)\b|"
    r"new (?:house|home|job|baby|flat|car|role|grandchild|grandson|granddaughter|business)[!.]*$)",
    re.I,
)
_BEEN = re.compile(r"been (?:there|here|at|in|with|married|together|a|an|on|doing|\w+ing)\b", re.I)
_GOING_ON = re.compile(
    r"(?:expecting|retiring|moving|emigrating|getting (?:married|hitched|engaged|divorced|a)|starting|"
    r"turning|leaving|"
    r"graduating|going|having (?:a|an|twins|your|another|my)|opening|off to|due)\b",
    re.I,
)
_BACK = re.compile(r"\b(put|did|does|do|done|threw|threw) (back) (out|in)\b", re.I)
_BECAME = re.compile(
    r"\b(became|become|becoming|made) (?:a )?(great-)?(grand(?:ad|ma|pa|mother|father|dad)|nan|gran|mum|"
    r"mom|dad|"
    r"auntie|uncle)\b",
    re.I,
)
_MOVED = (
    r"\b((?:went|go|goes|going|come|came|coming|drove|drive|drives|took|take|takes|got|flew|fly|moved|"
    r"move|walked|ran|"
    r"walk|dragged|drag|rushed|carried|followed|cycled|popped|pop)(?: (?:me|us|him|her|you|them|back|"
    r"over|down|up|"
    r"Mum|Dad|Mom|Nan|my \w+))*) "
)
_TO_THERE = re.compile(
    _MOVED + r"(?=(?:bingo|karate|judo|guides|brownies|zumba|aqua|yoga|pilates|choir|mass|"
    r"airport|station|hospital|funeral|wedding|shops?|beach|park|doctors?'?s?|dentists?'?s?|vets?|"
    r"pub|cinema|theatre|hospice|graveyard|cemetery|library|gym|zoo|seaside|supermarket|bank|chippy|a&e|"
    r"A&E|court|"
    r"church|school|uni|university|college|(?:London|Paris|Rome|Spain|France|Italy|Greece|Wales|Scotland|"
    r"Ireland|Leeds|"
    r"Blackpool|Australia|Canada|America|Portugal|Germany|Brighton|Cornwall|Edinburgh|Dublin|Glasgow)"
    r"(?=$|[.,;!?]| (?:and|with|in|for|on|at|when|because|to|together)\b))\b)",
    re.I,
)
_AT_DOCTORS = re.compile(r"\b(to|at|from) (?:the )?(doctor|dentist|vet|hairdresser|barber|optician)s\b", re.I)
TOLD = ("deed", "memory", "habit", "wish", "thing", "place")
_DONE = ("habit", "deed", "memory")


@lru_cache(maxsize=512)
def spelled_out(line: str, key: str, view: View) -> str:
    """The mended line with what its writer left out; a sentence of the writer's own is not touched."""
    if key not in TOLD or _is_whole(line):
        return line
    line = _GO.sub(_on_the_go, line)
    if key in _DONE:
        line = _clausal(line, key, view)
    line = _ROAD.sub(lambda found: f"{found[1]} the {found[2].upper()}", line)
    line = _TO_THERE.sub(r"\1 to ", line)
    line = _AT_DOCTORS.sub(r"\1 the \2's", line)
    line = with_times(line) if key != "thing" else line
    return with_articles(line, _acting(line, key, view))


_ROAD = re.compile(r"\b(on|off|down|up|along|onto|by) (?:the )?([ma]\d{1,3})\b")


def _is_whole(line: str) -> bool:
    """Whether it was typed with care: a capital, a full stop, and articles or who does it."""
    small = re.search(r"\b(?:a|an|the|my|your|his|her|our|their|I|I'\w+)\b", line)
    return line[0].isupper() and line[-1] in ".!?" and bool(small)


def _on_the_go(found: re.Match[str]) -> str:
    rank = found[1].lower().removeprefix("the ")
    return f" on the {rank} {found[2].lower()}"


def _acting(line: str, key: str, view: View) -> Acting:
    """Whose things are meant where nobody is named."""
    mine = "our" if view.several else "my"
    first = bare_word(line.split()[0]).split("'")[0]
    subject = first if first in OWNERS else view.subject.lower() or ("i" if key == "wish" else "")
    owner = "your" if subject == "you" else OWNERS.get(subject, "")
    told = genders_in(line)
    if subject == "you" and len(told) == 1 and not speaks_to_you(line) and not view.pronoun and not view.dead:
        owner = "her" if "she" in told else "his"
    other = {"your": mine, "her": mine, "his": mine, "my": "your", "our": "your"}.get(owner, "")
    verbs = key in ("deed", "habit", "wish") or first in OWNERS or _begins_done(line)
    wronged = view.occasion == "apology" and key == "deed"
    return Acting(owner, other, wronged, verbs and key not in ("thing", "place"))


def _begins_done(line: str) -> bool:
    first, second = (*map(bare_word, line.split()), "", "")[:2]
    return bool(base_of_gerund(first)) or is_past(first) and first not in ("burnt", "chipped", "left")


def _clausal(line: str, key: str, view: View) -> str:
    line = in_one_tense(_asked(_told(line)))
    line = _BACK.sub(lambda found: f"{found[1]} {_own(view)} back {found[3]}", line)
    line = _BECAME.sub(lambda found: f"{found[1]} a {found[2] or ''}{found[3].lower()}", line)
    if key != "deed":
        return line
    if _CARED_FOR.match(line) and view.subject:
        return f"had {_own(view)} {line[0].lower()}{line[1:]}"
    if (fitted := _FITTED.match(line)) and view.subject:
        return f"had a {line[fitted.start(1) :]}"
    who = _who(line, view)
    if view.occasion == "get well" and who and (ill := as_ill(line)):
        return f"{who}{'' if ill.startswith('had') else _have(who)} {ill}"
    if view.subject == "you" and _OF_ONE.match(line):
        return f"{_own(view)} {line}"
    if who and (_MADE.match(line) or _DONE_TO.match(line)):
        return f"{who} {'were' if who in ('you', 'we', 'they') else 'was'} {line}"
    return _ongoing(line, who, view) if who else line


_FITTED = re.compile(
    r"(?:a )?((?:new )?(?:stent|pacemaker|catheter|feeding tube|drain|plate|pin)) (?:put in|fitted|in)\b",
    re.I,
)


def _own(view: View) -> str:
    return OWNERS.get(view.subject.lower(), "my")


def _who(line: str, view: View) -> str:
    """The pronoun of the one who acts, as the rest of the line speaks of them."""
    told = genders_in(line)
    if view.subject == "you" and len(told) == 1 and not speaks_to_you(line):
        return next(iter(told))
    return view.subject if view.subject in ("you", "we", "I", "he", "she", "they") else ""


_STATE_SINCE = re.compile(
    r"(?:off the|off|back (?:at|on|in)|out of|clear of|free of|without a) .*\b(?:years?|months?|weeks?|days?)\b",
    re.I,
)
_SERVED = re.compile(r"\w+(?:[- ]\w+)? years (?=(?:at|in|on|with|as|down)\b)", re.I)
_CAME_FIRST = re.compile(
    r"(?:best|first|second|third|top|gold|silver|bronze) (?!in\b|to\b|of\b|at\b|for\b)\w+ (?:in|at|for)\b",
    re.I,
)


def _have(who: str) -> str:
    return "'s" if who in ("he", "she") else "'ve"


_SOBER = re.compile(
    r"((?:\w+ )?\w+ (?:years?|months|weeks|days)) (sober|clean|married|in remission|cancer[- ]free|"
    r"smoke[- ]free|"
    r"clear|together|free|off the (?:fags|booze|drink|cigarettes))\b",
    re.I,
)


def _ongoing(line: str, who: str, view: View) -> str:
    """ "been there twenty years" is that you have been; "moving to Spain" that you are."""
    have, are = _have(who), "'s" if who in ("he", "she") else "'m" if who == "I" else "'re"
    if _BEEN.match(line) and re.search(r"\b(?:years?|months|weeks|since|lately|\w+ing)\b", line):
        return f"{who}{have} {line}"
    if sober := _SOBER.match(line):
        span = re.sub("^1 ", "one ", sober[1])
        return f"{who}{have} been {sober[2]} for {span}{line[sober.end() :]}"
    if _STATE_SINCE.match(line):
        return f"{who}{have} been {line}"
    if done := _SERVED.match(line):
        return f"{who} did {done[0]}{line[done.end() :]}"
    if view.occasion == "congratulations" and _CAME_FIRST.match(line):
        return f"{who} got {line}"
    going = view.subject == "you" and view.occasion in (
        "congratulations",
        "farewell",
        "birthday",
        "retirement",
    )
    return f"{who}{are} {line}" if going and _GOING_ON.match(line) else line


def _told(line: str) -> str:
    """The news without who brought it: "heard he got made head" is that he did."""
    found = _NEWS.match(line)
    verb = found[1].lower() if found else ""
    return (
        line[found.end() :] if found and (is_past(verb) or verb in _IS_SAID or base_of_gerund(verb)) else line
    )


def _asked(line: str) -> str:
    """ "to ask are hiccups normal" is to ask if they were."""
    found = _ASKED.search(line)
    if (
        not found
        or found[2].lower() in ("see", "know")
        or re.search(r"\b(?:what|how|why|where|when|who|if)$", found[1])
    ):
        return line
    verb, subject, rest = found[2].lower(), found[3], f"{found[4]}{found[5]}"
    past = _is_past_told(line[: found.start(1)], found[1])
    back = {"is": "was", "are": "were", "does": "", "do": "", "can": "could", "will": "would", "has": "had",
        "have": "had"}  # fmt: skip
    if verb in ("do", "did", "does"):
        main, _, more = rest.partition(" ")
        base = bare_word(main)
        said = past_of(base) if past and base in BASES else f"{base}s" if verb == "does" else main
        return f"{line[: found.start(2)].rstrip(' ,:')} if {subject} {said} {more}".rstrip(" ?")
    be = back.get(verb, verb) if past else verb
    return f"{line[: found.start(2)].rstrip(' ,:')} if {subject} {be} {rest}".rstrip(" ?")


def _is_past_told(before: str, asking: str) -> bool:
    verbs = [bare_word(token) for token in f"{before} {asking}".split()]
    return any(is_past(verb) or base_of_gerund(verb) for verb in verbs)
