"""Names as people type them, with their capitals: mend_name("our stan"), mend_names("in the back of daves van").

Only first names that are no other word stand in the list: Mark, Will, Rose and Grace are left as they were typed."""

from __future__ import annotations

import re

from letters.words.grammar import BASES, PREPOSITIONS, bare_word, is_past
from letters.words.people import BEASTS, KIN_HE, KIN_SHE, OTHERS, OWN_HE, OWN_SHE
from letters.words.sentences import split_sentences

_FIRST = """
aaron abena abeni adaeze adam adaobi adebayo adeola aditi adunni agata agnes agnieszka ahmad ahmed aiden ailbhe
aileen ailsa aisha aisling akosua akua alan albie alejandro alessandro alex alfie alice alina alison aliya amanda
amara amina amir amit amy ananya anders andrea andrew andrzej andy aneta angela angus anil anita anja anjali anna
anne annie anthony antoine antonio aoife arash archie arjun arthur arun asha ashok astrid ava ayesha babajide barbara
barnaby barry bartek beata beatriz becky ben benedikt benjamin bernadette beryl beth bethany bettina betty bev beyza
bianca bilal billy birgit birgitta bjorn bobby bongani brenda brendan brian briony bronagh bronwen brooke bruna
bryony callum caoimhe carl carla carlos carly carmel carmen caroline carys catherine catriona cedric chantelle
charlie charlotte chiara chidi chidinma chioma chloe chris christine cian ciara ciaran claire clare clemence clive
colin colm connor conor consuelo cormac courtney craig dagmar damian dan daniel danielle danny dariusz darren dave
david debbie deborah deepa deepak deirdre denise dennis denzel derek dermot desiree diane diego dimitri divya dmitri
dominik donal donna doreen doris dorota dorothy doug duncan eamon ed eddie edith edna edward efua eileen eilidh
eimear eithne ekaterina elaine eleanor elena elisa elizabeth ella ellen elsie emeka emily emma emre enrique enzo eoin
eric erik ernesto esme esra esther ethan eva evelyn evie ewa fabio farah farid fatima federico felix femi fergus
fernanda fernando finley fintan fiona fionn florence frances francesco francis fred freddie freya fumiko gabriela
gabriele gareth gary gavin gemma geoff george georgina gerald gerd gillian giovanni giulia gordon gosia graciela
graham greg grzegorz guadalupe guillaume gunther gustavo halima hana hanna hannah hans harold harry hassan hayley
heidi helen helena henry hilda hiroshi horst howard hugh ian ibrahim ifeoma ignacio ikenna ilse imran ines inga iona
irene isaac isabel isabella ishaan isla ivan ivana iwona jacek jackie jacob jake jakub james jamie jamila jana jane
janet janice jarek jason javed javier jelena jen jenna jenny jeremy jerzy jess jessica jessie jill jim jimmy jitka
joan joanna joanne joao joe johan john johnny jon jonas jonathan jordan jorge joseph josh joyce juan juanita judith
judy juergen julia julian julie julio junaid kabir kajsa kamal kamila karen karim karin karina karolina kasia kate
kateryna kath kathleen kathy katie kavita kayla kayleigh keisha keith kelly kemi kenji kenny kerry kev kevin khadija
kiera kieran kieron kiran kirsten kirsty klaus kofi krystyna krzysztof kunle kwabena kwaku kwame kwesi kyle lachlan
lakshmi lars latoya laura lauren layla leanne leela len lena leon leona leonard lerato lesley liam liliana linda lisa
liz logan lorcan lorenzo lorna lorraine lotte louise luca lucas lucia luciana lucy luisa lukas lukasz luke lynn
maciej maeve magda maggie maja malcolm malik mandy manoj manuel marcin marco marcus mareike marek margaret maria
mariam mariana marie marion marisol mariusz marjorie marlene marta martha martin mary maryam mateo mateus mateusz
mathilde matthew mattias maureen max meera megan mehmet mia michael michelle mieke miguel mikael mike milena minjun
miriam mohamed mohammed mohan moira molly monica monika morag morwenna muhammad muriel mustafa nadia nadine nancy
naoko naomi nasreen natalie natasha nathan neeta neha neil ngozi niall niamh nicola nicole nigel nikhil nirmala nisha
njeri nkechi noah nokuthula nomsa nonhlanhla noor noreen norma norman nuala nuno obinna odhran olaf oleksandr oliver
olivia olumide oonagh orla oscar otto pablo padraig pamela paola paolo patricia patrick patrycja paul paula paulina
pauline pawel pedro peggy percy pete peter petra phil philip phoebe phyllis pierre piotr pooja pradeep prakash
praveen preethi priya priyanka przemek rachel rafael rahel rahul raj rajesh ralph ranjit raquel rashid ravi raymond
rebecca reiko rekha renata rhiannon ricardo richard ricky riley rita robert roberto rodrigo roger rohan rohini roisin
rolf ron ronan ronnie rosalind rosanna rosie roy rupert ruslan ruth ryan sabine sadia saeko safiya sally salma sam
samantha samir samuel sandra sanjay santiago saoirse sara sarah saskia scott seamus sean sebastian selena senan
sergio shalini shanice shannon sharon shaun shauna sheila shirley shreya sibusiso sid sigrid silvia simon simone
sinead siobhan sipho sofia solveig sophia sophie sorcha soren stacey stan stanley stefan stefania stefano stella
stephanie stephen steve steven stewart stuart sunil sunita suresh susan suzanne sven svetlana swati sylvia tamara
tanya tariq tash tasha tatiana ted temitope terry thabo thandi thandiwe thelma theo theresa thiago tiago tim timothy
tina toby tom tomas tomasz tomek tommy tony tracey tracy trevor trisha tunde tyler tyrone ulrike ursula usha
valentina valerie vanessa vera veronica victor victoria vijay vikram vincent vincenzo vivek vladimir walter wanjiru
wayne wendy wilfred william winifred wojtek xavier yasmin yaw yemi yetunde yolanda yusuf yvette yvonne zach zainab
zanele zara zaynab zeynep zoe zofia zosia zuzana
"""
FIRST_NAMES = frozenset(_FIRST.split())
# Names that both have, or that men of one country and women of another have, stand in neither list.
WOMEN = frozenset("""
abena abeni adaeze adaobi aditi adunni agata agnes agnieszka ailbhe aileen ailsa aisha aisling akosua akua alice alina
alison aliya amanda amara amina amy ananya aneta angela anita anja anjali annie aoife asha astrid ayesha barbara beata
beatriz becky bernadette beth bettina betty bev beverley beyza bianca birgit birgitta brenda briony bronagh bronwen
bruna bryony caoimhe carla carmel carmen caroline carys catherine catriona chantelle charlotte chiara chidinma chioma
chloe christine ciara claire clemence consuelo dagmar debbie deborah deepa deirdre denise desiree diane divya donna
doris dorota dorothy edith edna efua eileen eilidh eimear eithne ekaterina elaine eleanor elena elisa elizabeth ella
ellen elsie emily emma esme esra esther evelyn ewa farah fatima fernanda fiona florence freya fumiko gabriela georgina
gillian giulia gosia graciela guadalupe gudrun halima hana hanna hannah heidi helen helena hilda ifeoma ilse ines inga
ingrid iona irene isabel isabella isla ivana iwona jamila jana jane janet janice jelena jenna jennifer jenny jessica
jessie jill jitka joan joanna joanne joyce juanita judith judy julia julie kajsa kamila karen karin karina karolina
kasia kate kateryna kath kathleen kathy katie kavita kayla kayleigh keisha kemi khadija kiera kirsten kirsty krystyna
lakshmi latoya laura lauren layla leela lena leona lerato lesley liliana linda lisa loretta lorna lorraine lotte
louise lucia luciana lucy luisa maeve magda maggie maja mareike margaret maria mariam mariana marie marisol marjorie
marlene marta martha mary maryam mathilde maureen meera megan mia michelle mieke milena miriam moira molly monica
monika morag morwenna muriel nadia nadine nancy naoko naomi nasreen natalie natasha neeta neha ngozi niamh nicola
nicole nirmala nisha njeri nkechi nokuthula nomsa nonhlanhla noreen norma nuala olivia oonagh orla pamela paola
patricia patrycja paula paulina pauline peggy petra phoebe phyllis pooja preethi priya priyanka rachel rahel raquel
rebecca rekha renata rhiannon rita rohini roisin rosa rosalind rosanna rosie ruth sabine sadia safiya sally salma
samantha sandra saoirse sara sarah saskia shalini shanice sharon shauna sheila shirley shreya sigrid silvia simone
sinead siobhan sofia solveig sophia sophie sorcha stefania stella stephanie sunita susan suzanne svetlana swati sylvia
tamara tanya tasha tatiana temitope thandi thandiwe thelma theresa tina tracey trisha ulrike ursula valentina valerie
vanessa veronica victoria wanjiru wendy winifred yasmin yetunde yolanda yvette yvonne zainab zanele zara zaynab zeynep
zoe zofia zosia zuzana
""".split())  # fmt: skip
MEN = frozenset("""
aaron adam adeola ahmad ahmed aiden alan alasdair albert alejandro alessandro alfie amit anders andrew andrzej angus
anil anthony antoine antonio arash archie arjun arthur arun ashok barnaby barry bartek ben benedikt benjamin bert
bilal bill billy bjorn bob bobby bongani brendan brian carl carlos cedric charles chidi cian ciaran colin colm connor
conor cormac craig dan daniel danny dariusz darren dave david deepak denzel derek dermot diego dimitri dmitri dominik
donal doug duncan eamon ed eddie edward emeka emre enrique enzo eoin eric erik ernesto ethan fabio farid federico
felix femi fergus fernando fintan fionn francesco fred freddie gabriele gareth gary geoff george gerald gerd giovanni
graham greg grzegorz guillaume gunther gus gustavo hamish hans harold harry hassan henry hiroshi horst howard hugh ian
ibrahim ignacio ikenna imran isaac ishaan ivan jacek jack jacob jake jakub james jarek jason javed javier jeremy jerzy
jim jimmy joao joe johan john johnny jonas jonathan joost jorge joseph josh juan juergen julio junaid kabir kamal
karim keith kenji kenny kevin kieran kieron klaus kofi krzysztof kunle kwabena kwaku kwame kyle lachlan lars len
leonard liam lorcan lorenzo luca lucas lukas lukasz luke maciej malcolm malik manoj manuel marcin marco marcus marek
mariusz martin mateo mateus mateusz matthew mattias max mehmet michael miguel mikael mike mohamed mohammed mohan
muhammad mustafa neil niall nigel nikhil norman nuno obinna odhran olaf oleksandr oliver olumide oscar otto pablo
padraig paolo patrick paul pawel pedro pete peter phil philip pierre piet piotr pradeep prakash praveen przemek rafael
rahul rajesh ralph ranjit rashid ravi raymond ricardo richard ricky roberto rodrigo roger rohan rolf ron ronan ronnie
roy rupert ruslan ryan samir sanjay santiago seamus sean sebastian senan sergio shaun sibusiso simon sipho soren stan
stanley stefan stefano stephen steve steven stewart stuart sunil suresh sven tariq ted terry thabo thiago tiago tim
timothy tom tomas tomasz tomek tommy trevor tunde tyrone victor vijay vikram vincent vincenzo vivek vladimir walter
wayne wilfred william wojtek xavier yaw yusuf
""".split())  # fmt: skip
_SMALL = frozenset("our my your the de da van von der and of la le di del bin al little old big dear".split())
_NOT_OWNED = frozenset(
    "and or but who that when because if so are were is was do did have had has will would can could".split()
)
_WORD = re.compile(r"(?<![\w'-])[^\W\d_]+(?![\w-])")


# Those who are somebody's and are not called by it.
_KIN = frozenset((*OWN_SHE, *OWN_HE, *OTHERS)) - {"girl", "boy", "lass", "lad", "student", "stranger"}


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


# "Her name's Lorraine, I've met her the once": a name, and what is told after it.
_NAMED = re.compile(
    r"^(?:(?P<whose>her|his|their) name(?:'s| is| was)|(?:she|he)(?:'s| is| was) called"
    r"|(?:(?:he|she|they)(?:'s|'re| is| are) )?(?:(?:getting )?married to|to marry|marrying|to)"
    r"|(?P<who>she|he)(?:'s| is| was)|(?:to )?(?:an?|some) (?:[\w-]+ ){1,3}called|it(?:'s|s| is| was)) "
    r"(?P<name>(?-i:[A-Z])[\w'’-]+)\b.*$",
    re.I | re.S,
)


def name_and_pronoun(answer: str) -> tuple[str, str]:
    """ "Frank, he" as a name and its pronoun; the pronoun is empty where none is told."""
    if named := _NAMED.match(answer.strip()):
        whose = (named["whose"] or named["who"] or "").lower()
        return named["name"], {"her": "she", "his": "he"}.get(whose, whose.replace("their", ""))
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


_OF_ANYBODY = frozenset((*KIN_SHE, *KIN_HE, *OTHERS, *BEASTS))


def kin_of_reader(name: str) -> str:
    """The one who died, as the reader's own: "his mum, Krystyna" is your mum, Krystyna."""
    found = re.match(r"(?:his|her|their) (?:\w+ )?(\w+)", name, re.I)
    kin = found is not None and found[1].lower() in _OF_ANYBODY
    return re.sub(r"^\w+", "your", name) if kin else name
