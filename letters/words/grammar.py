"""Verbs and small words of English, as far as a rough phrase needs them: what is past, what is a verb, what agrees.

Lists that a reader can check, and rules for the rest; it knows nothing of letters and of who is meant."""

from __future__ import annotations

import re

_PAIRS = """arise arose, awake awoke, bear bore, beat beat, become became, begin began, bend bent, bet bet,
bite bit, bleed
bled, blow blew, break broke, bring brought, build built, burn burnt, burst burst, buy bought, catch caught,
choose chose, cling clung, come came, cost cost, creep crept, cut cut, deal dealt, dig dug, do did, draw drew,
dream dreamt, drink drank, drive drove, eat ate, fall fell, feed fed, feel felt, fight fought, find found, flee
fled, fling flung, fly flew, forbid forbade, forget forgot, forgive forgave, freeze froze, get got, give gave,
go went, grind ground, grow grew, hang hung, have had, hear heard, hide hid, hit hit, hold held, hurt hurt, keep
kept, kneel knelt, know knew, lay laid, lead led, lean leant, leap leapt, learn learned, leave left, lend lent,
let let, light lit, lose lost, make made, mean meant, meet met, mistake mistook, overhear overheard, oversleep
overslept, pay paid, put put, quit quit, read read, rebuild rebuilt, ride rode, ring rang, rise rose, run ran,
say said, see saw, seek sought, sell sold, send sent, set set, shake shook, shine shone, shoot shot, show
showed, shrink shrank, shut shut, sing sang, sink sank, sit sat, sleep slept, slide slid, speak spoke, spend
spent, spill spilt, spin spun, spit spat, split split, spread spread, stand stood, steal stole, stick stuck,
sting stung, stink stank, stride strode, strike struck, swear swore, sweep swept, swim swam, swing swung, take
took, teach taught, tear tore, tell told, think thought, throw threw, understand understood, upset upset, wake
woke, wear wore, weep wept, win won, wind wound, write wrote"""
_REGULAR = """accept ache act add admire admit adopt adore agree aim allow annoy answer apologise apologize
applaud appear
apply argue arrange arrive ask attend avoid bake bang bark bathe beg behave believe belong bless blame blink
blush boast boil borrow bother bounce bow brag brake brush bump bury call cancel care carry carve cause
celebrate chain change charge chase chat cheat check cheer chew chop clap clean clear climb close collapse
collect comb comfort complain complete compliment confess cook copy correct cough count cover crash cross cry
cuddle cycle damage dance decide decorate deliver deny describe deserve destroy die disappear disappoint
discover dislike divide donate doubt drag dress drift drop drown dry earn embarrass embrace encourage end enjoy
enter escape exaggerate examine exercise expect explain explode explore extend face fail faint fancy fasten
fetch fill film finish fish fix flatter flick flirt flood fold follow fool forage frown fry gamble garden gather
gaze giggle glare glow grab graduate greet grin groan grumble guard guess guide hammer hand handle happen hate
haunt heal heat help hike hire hitch hop hope hug hum hunt hurry ignore imagine improve include insist insult
interrupt introduce invent invite iron itch join joke judge juggle jump kick kill kiss knit knock label land
last laugh launch lecture lick lie lift like limp linger listen live load lock long look love lower manage marry
match mend mention message mind miss mix moan mock mourn move mow mumble murmur mutter name narrate need nod
note notice nudge nurse obey offer open order organise organize oversee owe own pack paint park pass pat pause
peel peer perform persuade phone photograph pick pinch plait plan plant play plead point poke polish post pour
practise practice praise pray predict prefer prepare pretend promise propose protect prove pull punch punish
push queue quote race rain raise reach realise realize recite recognise recommend record recover refuse regret
rehearse relax rely remain remember remind remove renovate repair repeat reply rescue research rest retire
return reverse rinse risk roll row rub ruin rush sail save scare scold scrape scratch scream scribble search
serve sew share shave shelter shift shiver shock shop shout shove shrug shuffle sigh sign skate sketch skip slam
slap slip slow smash smell smile smoke smuggle snap snatch sneeze sniff snore sob soak sort spare spell splash
spoil spoon spot sprint squeeze stack stage stain stalk stamp stare start stay steer step stir stitch stop store
stretch stroke stroll struggle study stumble stutter suck suffer suggest support surprise survive suspect swap
sweat switch talk tap taste tease tempt text thank tickle tidy tie time toast touch tour trace train translate
travel treat trick trip trust try tuck turn twirl twist type undo unpack use vanish visit volunteer vote wait
walk wander want warm warn wash waste watch water wave welcome whine whisper whistle whip wink wipe wish wonder
work worry wrap yawn yell zip ban bin book bet camp capsize cater coach compose cough crack crochet dial dine
doodle dote doze echo email enrol enroll eavesdrop fidget flinch fuss gossip groom growl gulp hoard hover huff
hush inspire jog lean lurk marvel meow mime misplace nag natter nibble nick overcook panic paddle pace patch
pedal potter prank preach pronounce puff quarrel raid ramble rattle reheat replace rip roar roast scoff scrub
shoo shriek sip slouch slurp snack snarl sneak snooze snorkel snuggle sprinkle squeal squint strum sulk sway
swoon tango tend thumb tiptoe tut underline untangle urge vacuum vow waltz whimper whittle yodel babysit
proofread underestimate beatbox rewatch reread handwrite outlive light bring borrow lecture mother father cradle
measure weigh stroke stay settle shower shuttle ski sledge smooth solve spend stare swallow tame tackle tear
thread toss tow trim tremble reverse blame damage drive hog boil burn cheat confuse deserve distract embarrass
expect fake finish forge gather hesitate interfere betray accuse abandon cancel dismiss doubt exclude judge
lecture mislead neglect overreact provoke resent snub sulk undermine"""

# A verb made of one of these and a verb that is known is said as that verb is: proofread, rewrote, outran.
_PREFIX = re.compile(r"proof|over|under|out|up|mis|un|re|fore|with|baby|hand|ghost|co-?(?=\w{3})")
_FIRST = [(pair.split()[0], pair.split()[1]) for pair in _PAIRS.replace("\n", " ").split(", ")]
PAST_OF = dict(_FIRST)
BASES = frozenset([*PAST_OF, *_REGULAR.split()])
# Pasts that are no participle as well: after a noun they are surely its verb ("the tent fell").
SURE_PASTS = frozenset(
    "was were wasn't weren't had hadn't did didn't could couldn't would wouldn't arose bit blew broke began "
    "became came chose drank drew "
    "drove ate fell flew forgot forgave froze gave got grew hid knew ran rang rode rose sang sank saw shook "
    "shrank spoke "
    "stank stole strode swam swore took tore threw went woke wore wrote said stood slept wept died arrived exploded "
    "started stopped happened collapsed capsized rained snowed barked laughed cried disappeared fainted refused "
    "decided "
    "insisted lived stayed waited smiled kissed".split()
)
PASTS = (
    SURE_PASTS
    | frozenset(PAST_OF.values())
    | frozenset("learnt spelt smelt leant lain slung shrunk wed".split())
)
_NOT_PAST = frozenset(
    "bed red shed seed need feed speed weed hundred naked sacred wicked indeed bleed breed exceed".split()
)
_NAMED_LY = frozenset(
    "family lovely lonely friendly elderly butterfly homely kindly silly belly jelly likely".split()
)
BE = frozenset("is are was were isn't aren't wasn't weren't has have had does do did".split())
PARTICIPLES = frozenset("been done gone given taken seen known written driven eaten".split())
MODALS = frozenset(
    "can can't cannot could couldn't will won't would wouldn't should shouldn't must may might".split()
)
ADVERBS = frozenset(
    "always never still just really only often usually sometimes also even nearly almost actually once secretly "
    "quietly "
    "finally suddenly somehow then both all accidentally deliberately completely totally simply".split()
)
DETERMINERS = frozenset(
    "the a an my your our his her their its that this those these every each all both some no another any one".split()
)
OBJECTS = frozenset(
    "me us him her it them you everyone everybody anyone nobody myself ourselves himself herself".split()
)
PREPOSITIONS = frozenset(
    "in on at to of with from for by about over under off out up down into onto through round around along across past "
    "behind before after without until till near against like as during towards back away".split()
)
_KEPT_S = frozenset(
    "as its this us thus yes always perhaps sometimes besides others plus his hers yours ours theirs was is has "
    "does less "
    "towards upstairs downstairs news gas bus kiss".split()
)
_AGREE = {
    "is": "are", "isn't": "aren't", "was": "were", "wasn't": "weren't", "has": "have", "hasn't": "haven't",
    "does": "do",
    "doesn't": "don't", "goes": "go",
}  # fmt: skip
_AGREE_I = {
    **_AGREE,
    "is": "am",
    "isn't": "am not",
    "was": "was",
    "wasn't": "wasn't",
    "were": "was",
    "weren't": "wasn't",
    "are": "am",
}


def bare_word(token: str) -> str:
    """A token in lower case, without the punctuation around it."""
    return re.sub(r"^[^\w]+|[^\w]+$", "", token).lower()


def is_past(word: str) -> bool:
    """Whether a word can be a verb in the past."""
    prefix = _PREFIX.match(word)
    return (
        word in PASTS
        or bool(prefix and word[prefix.end() :] in PAST_OF.values() and len(word) > 6)
        or (word.endswith("ed") and len(word) > 3 and "-" not in word and word not in _NOT_PAST)
    )


def is_adverb(word: str) -> bool:
    """Whether a word may stand between "she" and her verb: always, never, invariably."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 5 and word not in BASES | _NAMED_LY)


def is_s_form(word: str) -> bool:
    """Whether a word can be a verb after "she" in the present: hums, does, carries."""
    return word in _AGREE and word not in ("was", "wasn't") or (_ends_in_s(word) and base_of_s(word) in BASES)


def _ends_in_s(word: str) -> bool:
    return (
        word.endswith("s") and not word.endswith(("ss", "us", "'s")) and word not in _KEPT_S and len(word) > 2
    )


def may_be_s_form(word: str) -> bool:
    """Whether a word looks like a verb after "she", known or not."""
    return is_s_form(word) or _ends_in_s(word)


def base_of_s(word: str) -> str:
    """What "she hums" becomes after "you": hum. Words that do not change are given back."""
    if word in _AGREE:
        return _AGREE[word]
    if not _ends_in_s(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if (
        word.endswith("es")
        and word[:-1] not in BASES
        and (word[:-2] in BASES or re.search(r"(ch|sh|ss|x|zz)es$", word))
    ):
        return word[:-2]
    return word[:-1]


def agreeing(verb: str, subject: str) -> str:
    """A verb of the third person as `subject` (you, I, we, they) takes it."""
    if subject in ("he", "she", "it"):
        return verb
    if subject == "I":
        return _AGREE_I.get(verb, base_of_s(verb))
    return base_of_s(verb)


def past_of(base: str) -> str:
    """The past of a verb: slept, hummed, carried."""
    if base in ("are", "be", "is"):
        return "were" if base == "are" else "was"
    if base in ("don't", "aren't"):
        return {"don't": "didn't", "aren't": "weren't"}[base]
    if base in PAST_OF:
        return PAST_OF[base]
    prefix = _PREFIX.match(base)
    if prefix and base[prefix.end() :] in PAST_OF:
        return prefix[0] + PAST_OF[base[prefix.end() :]]
    if base.endswith("e"):
        return base + "d"
    if re.search(r"[^aeiou]y$", base):
        return base[:-1] + "ied"
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", base):
        return base + base[-1] + "ed"
    return base + "ed"


def base_of_gerund(word: str) -> str:
    """The verb of "lending": lend; the empty string when it is none that is known."""
    if not word.endswith("ing") or len(word) < 5:
        return ""
    stem = word[:-3]
    tries = [stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else "", re.sub("y$", "ie", stem)]
    return next((base for base in tries if base in BASES), "be" if word == "being" else "")
