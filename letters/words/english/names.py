"""Names as people type them, with their capitals: mend_name("our stan"), mend_names("in the back of daves van").

Only first names that are no other word stand in the list: Mark, Will, Rose and Grace are left as they were typed."""

from __future__ import annotations

import re
from collections.abc import Collection

from letters.words.english.grammar import BASES, PREPOSITIONS, bare_word, is_past
from letters.words.english.people import (
    BEASTS,
    CALLED_HE,
    CALLED_SHE,
    KIN_HE,
    KIN_SHE,
    OTHERS,
    OWN_HE,
    OWN_SHE,
    either,
)
from letters.words.english.things import is_thing

_FIRST = """
aaliyah aaron abena abeni adaeze adam adaobi addison adebayo adeola aditi adunni agata agnes agnieszka ahmad ahmed
aiden aiko ailbhe aileen ailsa aisha aisling akinyi akosua akua alan albie alejandro alessandro alex alfie alice alina
alison alistair aliya amanda amara amelie amina amir amit amy analyn ananya anders andrea andrew andrzej andy aneta
angela angharad angus anil anita anja anjali anke anna anne anneli annie anthony antoine antonio aoibheann aoife arash
archie arjun arnel arthur arun asha ashok asif astrid atieno ava ayesha ayse babajide babatunde baraka barbara barnaby
barry bartek beata beatriz becky ben benedikt benjamin bernadette beryl beth bethany bettina betty bev beyza bharti
bianca bilal billy birgit birgitta bisi bjorn bobby bogdan bongani brayden brenda brendan brian brianna briony brittany
bronagh bronwen bronwyn brooke bruna bryony busra callum camille caoimhe carl carla carlo carlos carly carmel carmen
caroline carys cathal catherine catriona cedric cerian chantelle charlie charlotte chathuri chiara chidi chidinma
chioma chipo chloe chris christine cian ciara ciaran claire clare clemence clive colin colm concepcion connor conor
consuela consuelo corazon cormac costel courtney craig crisanto dagmar damian dan daniel danielle danjuma danny dariusz
darnell darren dave david debbie deborah declan deepa deepak deirdre denise dennis denzel derek dermot deshawn desiree
diane diarmuid diego dilani dimitri dinesh dirk divya dmitri dmytro dominik donal donna doreen doris dorota dorothy
doug duc duncan dwayne dwight dympna eamon ed eddie edilene edith edna edward efrain efua eileen eilidh eimear eithne
ekaterina elaine eleanor elena eleni elif elisa elizabeth ella ellen ellie elsie emeka emily emma emre emyr enda
enrique enzo eoin eric erik ernesto esme esra esteban esther ethan eugene eusebio eva evelyn evie ewa fabio faisal
farah farai farid farzana fatima fatma fatou federico felix femi fergal fergus fernanda fernando finley fintan fiona
fionn florence folake frances francesca francesco francis fred freddie freya fumiko gabriela gabriele gareth gary gavin
geeta gemma geoff geoffrey george georgina gerald gerd gerhard gethin gheorghe gillian giorgos giovanni giulia gladys
glenys gonzalo gopal gordon gosia graciela graham grainne greg grzegorz guadalupe guillaume gunasena gunther gustavo
gwen gwyneth hadiza hailey halima halyna hamish hana hanna hannah hans hansa harold harry haruto hassan hayley heidi
heike heikki helen helena henry hester hilda hilde hiroshi hoang horst howard hugh ian ibrahim idris ifeoma ignacio
ikenna ilse imelda imran inaya ines inga ingrid ioana iolo iona iqbal irene isaac isabel isabella ishaan ishani isla
istvan ivan ivana iwona jacek jackie jacob jake jakub jamal james jamie jamila jana jane janet janice jarek jarmila
jasmin jason javed javier jayden jelena jen jenna jenny jeremy jerzy jess jessica jessie jhoanna jill jim jimmy jiri
jitka joachim joan joanna joanne joao joe johan johanna john johnny jomar jon jonas jonathan jordan jorge jose joseph
josh jovelyn joyce juan juanita judith judy juergen julia julian julie julio juma junaid jurgen jussara jussi jyoti
kabir kajsa kamal kamala kamau kamila karen karim karin karina karolina kasia katarina kate kateryna kath kathleen
kathy katie kavita kayden kayla kaylee kayleigh kazuo keisha keith kelly kemi kenji kenny kerry kev kevin khadija kiera
kieran kieron kiprop kiran kirsten kirsti kirsty klaus kofi kostas krishnan krystyna krzysztof kunle kwabena kwaku
kwame kwesi kyle lachlan lakis lakshmi lalitha larissa lars laszlo lata latisha latoya laura lauren layla leanne leela
leila len lena lenka leon leona leonard lerato lesley lettie liam liliana linda linh lisa liz logan lorcan lorelle
lorenzo lorna lorraine lotte louise lourdes luca lucas lucia luciana luciane lucy luis luisa lukas lukasz luke lyle
lynn lyudmila maciej mackenzie madison maeve magda maggie mahesh mahinda mairead maisie maja malcolm malik mandy
manjula manoj manuel marcia marcin marco marcus mareike marek margaret maria mariam mariana marie marion marisol
mariusz marivic marjatta marjorie marlene marquis marta martha martin mary maryam mateo mateus mateusz mathilde matthew
matthias matti mattias maureen mavis max meena meera megan mehmet mette mia michael michelle mieke miguel mihaela
mikael mike milena minjun miriam mitch mohamed mohammed mohan moira molly monica monika morag morwenna muhammad muriel
musa mustafa mwangi mykola nadeem nadezhda nadia nadine nafisa nancy naoko naomi nasreen natalie natasha nathan naveed
naveen neeta neha neil nerys nettie ngozi niall niamh nicola nicole nigel nihal nikhil nikos nimali nirmala nisha njeri
nkechi noah noeline nohemi nokuthula nomsa nonhlanhla noor noreen norma norman nuala nuno nusrat obinna odhran ogutu
oksana olaf oleksandr olena olga oliver olivia olumide omar omondi ondrej oonagh orla orlaith oscar otieno otto pablo
padma padraig pamela panos paola paolo parveen patricia patrick patrycja paul paula paulina pauline pavel pawel pedro
peggy pekka percy pete peter petra phil philip phoebe phyllis pierre piotr pirjo pooja pradeep prakash praveen preethi
priya priyanka przemek rachel radha rafael rafaela rahel rahul raj rajesh ralph ramesh ramiro ranjit raquel rashid ravi
raymond razvan rebecca rehana reiko rekha renata revathi rhiannon rhodri rhona ricardo richard ricky riikka riley rita
robert roberto rodel rodrigo rogelio roger rohan rohini roisin rolf rommel ron ronan ronnie rosalind rosalinda rosanna
rosie rosita rowell roy rudo rukhsana rumbidzai rupert ruslan ruth ryan sabine sadia saeko safiya sally salma sam
samantha samir samira samuel sandra sani sanjay santiago saoirse sara sarah saskia savannah scott seamus sean sebastian
segun selena senan sergio shabana shahid shalini shanice shaniqua shannon sharon shaun shauna sheila shirley shona
shreya sian sibusiso sid sierra sigrid silvana silvia simon simone sinead siobhan sipho sofia solveig sophia sophie
sorcha soren spiros stacey stan stanley stavros stefan stefania stefano stella stephanie stephen steve steven stewart
stuart sunil sunita suresh susan sushila suzanne sven svetlana swati sylvia tahlia takeshi tamara tameka tamsin tanisha
tanya tariq tash tasha tatiana ted temitope tendai tendekai terrell terry thabo thais thamara thanasis thandeka thandi
thandiwe thelma theo theresa thiago thuy tiago tim timo timothy tina tinashe titilayo toby tom tomas tomasz tomek tommy
tony tracey tracy trevor trisha tsitsi tuan tunde tyler tyrell tyrone ulrike ursula usha uwe vaclav valentina valerie
vanessa vasile venkat vera veronica victor victoria vijay vikram vincent vincenzo vivek vladimir wafula walter wambui
wanjiku wanjiru waqar wayne wendy wilfred wilfredo william winifred wojtek wolfgang xavier yannis yasmin yaw yemi
yetunde yolanda yuriy yusuf yvette yvonne zach zahra zainab zanele zara zaynab zeynep zoe zofia zoltan zosia zubair
zuzana
bethan bronte catrin cerys delyth eirwen eleri elin eluned ffion gwenllian heledd llinos lowri mared meinir menna
parisa sioned branwen shazza aled bryn dafydd dewi dhruv emlyn eryl gwil huw ieuan iestyn ifan iwan kumail osian owain
rhys tolu gaz daz shaz gazza bazza
"""
FIRST_NAMES = frozenset(_FIRST.split())
# Names that are words too, and begin no sentence as these: "Ruby has been so loyal".
ALSO_NAMES = frozenset(
    "ruby grace faith joy iris ivy olive pearl violet daisy lily holly hazel heather poppy amber dawn eve carol "
    "jasmine rosemary ginger jewel crystal opal coral robin jay basil clay reed ford".split()
)
# Names that both have, or that men of one country and women of another have, stand in neither list.
WOMEN = frozenset("""
aaliyah abena abeni adaeze adaobi addison aditi adunni agata agnes agnieszka aiko ailbhe aileen ailsa aisha aisling
akinyi akosua akua alice alina alison aliya amanda amara amelie amina amy analyn ananya aneta angela angharad anita
anja anjali anke anneli annie aoibheann aoife asha astrid atieno ayesha ayse barbara beata beatriz becky bernadette
beth bettina betty bev beverley beyza bharti bianca birgit birgitta bisi brenda brianna briony brittany bronagh bronwen
bronwyn bruna bryony busra camille caoimhe carla carmel carmen caroline carys catherine catriona cerian chantelle
charlotte chathuri chiara chidinma chioma chipo chloe christine ciara claire clemence concepcion consuela consuelo
corazon dagmar debbie deborah deepa deirdre denise desiree diane dilani divya donna doris dorota dorothy dympna edilene
edith edna efua eileen eilidh eimear eithne ekaterina elaine eleanor elena eleni elif elisa elizabeth ella ellen ellie
elsie emily emma esme esra esther evelyn ewa farah farzana fatima fatma fatou fernanda fiona florence folake francesca
freya fumiko gabriela geeta georgina gillian giulia gladys glenys gosia graciela grainne guadalupe gudrun gwen gwyneth
hadiza hailey halima halyna hana hanna hannah hansa heidi heike helen helena hester hilda hilde ifeoma ilse imelda
inaya ines inga ingrid ioana iona irene isabel isabella ishani isla ivana iwona jamila jana jane janet janice jarmila
jasmin jelena jenna jennifer jenny jessica jessie jhoanna jill jitka joan joanna joanne johanna jovelyn joyce juanita
judith judy julia julie jussara jyoti kajsa kamala kamila karen karin karina karolina kasia katarina kate kateryna kath
kathleen kathy katie kavita kayla kaylee kayleigh keisha kemi khadija kiera kirsten kirsti kirsty krystyna lakshmi
lalitha larissa lata latisha latoya laura lauren layla leanne leela leila lena lenka leona lerato lesley lettie liliana
linda linh lisa lorelle loretta lorna lorraine lotte louise lourdes lucia luciana luciane lucy luisa lyudmila mackenzie
madison maeve magda maggie mairead maisie maja manjula marcia mareike margaret maria mariam mariana marie marisol
marivic marjatta marjorie marlene marta martha mary maryam mathilde maureen mavis meena meera megan mette mia michelle
mieke mihaela milena miriam moira molly monica monika morag morwenna muriel nadezhda nadia nadine nafisa nancy naoko
naomi nasreen natalie natasha neeta neha nerys nettie ngozi niamh nicola nicole nimali nirmala nisha njeri nkechi
noeline nohemi nokuthula nomsa nonhlanhla noor noreen norma nuala nusrat oksana olena olga olivia oonagh orla orlaith
padma pamela paola parveen patricia patrycja paula paulina pauline peggy petra phoebe phyllis pirjo pooja preethi priya
priyanka rachel radha rafaela rahel raquel rebecca rehana rekha renata revathi rhiannon rhona riikka rita rohini roisin
rosa rosalind rosalinda rosanna rosie rosita rudo rukhsana rumbidzai ruth sabine sadia safiya sally salma samantha
samira sandra saoirse sara sarah saskia savannah shabana shalini shanice shaniqua sharon shauna sheila shirley shona
shreya sian sierra sigrid silvana silvia simone sinead siobhan sofia solveig sophia sophie sorcha stefania stella
stephanie sunita susan sushila suzanne svetlana swati sylvia tahlia tamara tameka tamsin tanisha tanya tasha tatiana
temitope thais thamara thandeka thandi thandiwe thelma theresa thuy tina titilayo tracey trisha tsitsi ulrike ursula
usha valentina valerie vanessa veronica victoria wambui wanjiku wanjiru wendy winifred yasmin yetunde yolanda yvette
yvonne zahra zainab zanele zara zaynab zeynep zoe zofia zosia zuzana
bethan bronte catrin cerys delyth eirwen eleri elin eluned ffion gwenllian heledd llinos lowri mared meinir menna
parisa sioned branwen shazza
aled bryn dafydd dewi dhruv emlyn eryl gwil huw ieuan iestyn ifan iwan kumail osian owain rhys
""".split())  # fmt: skip
MEN = frozenset("""
aaron adam adeola ahmad ahmed aiden alan alasdair albert alejandro alessandro alfie alistair amit anders andrew andrzej
angus anil anthony antoine antonio arash archie arjun arnel arthur arun ashok asif babatunde baraka barnaby barry
bartek ben benedikt benjamin bert bilal bill billy bjorn bob bobby bogdan bongani brayden brendan brian carl carlo
carlos cathal cedric charles chidi cian ciaran colin colm connor conor cormac costel craig crisanto dan daniel danjuma
danny dariusz darnell darren dave david declan deepak denzel derek dermot deshawn diarmuid diego dimitri dinesh dirk
dmitri dmytro dominik donal doug duc duncan dwayne dwight eamon ed eddie edward efrain emeka emre emyr enda enrique
enzo eoin eric erik ernesto esteban ethan eugene eusebio fabio faisal farai farid federico felix femi fergal fergus
fernando fintan fionn francesco fred freddie gabriele gareth gary geoff geoffrey george gerald gerd gerhard gethin
gheorghe giorgos giovanni gonzalo gopal graham greg grzegorz guillaume gunasena gunther gus gustavo hamish hans harold
harry haruto hassan heikki henry hiroshi hoang horst howard hugh ian ibrahim idris ignacio ikenna imran iolo iqbal
isaac ishaan istvan ivan jacek jack jacob jake jakub jamal james jarek jason javed javier jayden jeremy jerzy jim jimmy
jiri joachim joao joe johan john johnny jomar jonas jonathan joost jorge jose joseph josh juan juergen julio juma
junaid jurgen jussi kabir kamal kamau karim kayden kazuo keith kenji kenny kevin kieran kieron kiprop klaus kofi kostas
krishnan krzysztof kunle kwabena kwaku kwame kyle lachlan lakis lars laszlo len leonard liam lorcan lorenzo luca lucas
luis lukas lukasz luke lyle maciej mahesh mahinda malcolm malik manoj manuel marcin marco marcus marek mariusz marquis
martin mateo mateus mateusz matthew matthias matti mattias max mehmet michael miguel mikael mike mitch mohamed mohammed
mohan muhammad musa mustafa mwangi mykola nadeem naveed naveen neil niall nigel nihal nikhil nikos norman nuno obinna
odhran ogutu olaf oleksandr oliver olumide omar omondi ondrej oscar otieno otto pablo padraig panos paolo patrick paul
pavel pawel pedro pekka pete peter phil philip pierre piet piotr pradeep prakash praveen przemek rafael rahul rajesh
ralph ramesh ramiro ranjit rashid ravi raymond razvan rhodri ricardo richard ricky roberto rodel rodrigo rogelio roger
rohan rolf rommel ron ronan ronnie rowell roy rupert ruslan ryan samir sani sanjay santiago seamus sean sebastian segun
senan sergio shahid shaun sibusiso simon sipho soren spiros stan stanley stavros stefan stefano stephen steve steven
stewart stuart sunil suresh sven takeshi tariq ted tendai tendekai terrell terry thabo thanasis thiago tiago tim timo
timothy tinashe tom tomas tomasz tomek tommy trevor tuan tunde tyrell tyrone uwe vaclav vasile venkat victor vijay
vikram vincent vincenzo vivek vladimir wafula walter waqar wayne wilfred wilfredo william wojtek wolfgang xavier yannis
yaw yuriy yusuf zoltan zubair
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


# "the dog was called biscuit": a beast's name, whatever else it means.
_CALLED = re.compile(
    r"\b((?:dog|cat|puppy|kitten|rabbit|hamster|pony|horse|goldfish|guinea pig|budgie|parrot|hen|goat|cow|lamb|"
    r"tortoise)"
    r"(?: (?:was|is|we|he|she|they|i|that|which|who))* (?:called|named) )(?!(?:after|by|the|a|my|his|her|it|me|"
    r"him|off)\b)"
    r"([a-z]+)(?=$|[.,;!?]| (?:and|but|who|which|because|after)\b)",
    re.I,
)


# "miss cole found us" did so; whom one will miss does nothing.
_MISS = re.compile(
    r"(?:(?<=\band )|(?<=\bwhen )|(?<=\bwith )|(?<=\bbut )|(?<=\bthat )|(?<=\bbecause )|(?<=\bfrom )|(?<=\btold )|^)"
    r"miss (?!(?:you|him|her|them|it|the|a|my|your|our|having|being|when|how|everyone|home|u|ur|all|that|this|"
    r"us|his)\b)"
    r"([a-z]{3,})(?= (?:found|said|told|caught|gave|made|was|taught|shouted|let|used|always|never|came|had|says|"
    r"is|made|"
    r"saw|sent|put|rang|retired|left)\b)",
)


# "Had the Dr. to him today."
_NO_NAME = PREPOSITIONS | frozenset("who and but or that says said came comes is was has had will".split())


def mend_names(line: str) -> str:
    """A phrase with the first names in it in capitals, and an apostrophe where one of them owns what follows."""
    line = re.sub(
        r"\b(Mr|Mrs|Ms|Dr)(\.?) ([a-z]+)",
        lambda who: who[0] if who[3] in _NO_NAME else f"{who[1]}{who[2]} {who[3].capitalize()}",
        line,
    )
    line = _MISS.sub(lambda who: f"Miss {who[1].capitalize()}", line)
    line = _WORD.sub(lambda word: word[0].capitalize() if _is_name(word[0]) else word[0], line)
    line = _CALLED.sub(lambda pet: f"{pet[1]}{pet[2].capitalize()}", line)
    return mend_owned(line, FIRST_NAMES)


def mend_owned(line: str, names: Collection[str]) -> str:
    """A phrase with the apostrophe of what one of these names, in small letters, owns."""
    return re.sub(r"\b([A-Za-z][a-z]+)s (?=([a-z'-]+))", lambda found: _owned(found, names), line)


def _is_name(word: str) -> bool:
    return word.islower() and word in FIRST_NAMES


def _owned(found: re.Match[str], names: Collection[str]) -> str:
    """ "daves van" is the van of Dave; "Daves are" and "James told" are not."""
    name, after = found[1].lower(), bare_word(found[2])
    verbal = after in _NOT_OWNED or after in PREPOSITIONS or is_past(after)
    verbal = verbal or (after.endswith("ing") and not is_thing(after))
    if name not in names or f"{name}s" in FIRST_NAMES or verbal or (after in BASES and len(after) > 5):
        return found[0]
    return f"{found[1].capitalize()}'s "


_OF_ANYBODY = frozenset((*KIN_SHE, *KIN_HE, *OTHERS, *BEASTS))


# "my uncle Jim", "our neighbour Bert", "aunt Jo"
_OWN_KIN = re.compile(
    rf"(?:(?i:my|our) (?:(?:late|dear|old|poor|little|big) )?(?P<kin>{either(*KIN_SHE, *KIN_HE, *OTHERS)})"
    rf"|(?P<called>(?-i:{either(*CALLED_SHE, *CALLED_HE)}))) (?P<name>[A-Z][\w'’-]+)"
)


def kin_of_reader(name: str) -> str:
    """The one who died, as the reader's own: "his mum, Krystyna" is your mum, Krystyna."""
    found = re.match(r"(?:his|her|their) (\w+)(?: (\w+))?", name, re.I)
    kin = found is not None and bool({word.lower() for word in found.groups(default="")} & _OF_ANYBODY)
    if own := _OWN_KIN.fullmatch(name):
        who = (own["kin"] or own["called"]).lower()
        return f"{who.capitalize()} {own['name']}" if who in (*CALLED_SHE, *CALLED_HE) else own["name"]
    return re.sub(r"^\w+", "your", name) if kin else name
