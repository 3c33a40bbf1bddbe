"""First names: those of women and those of men, and those that are no other word.

Names that both have, or that men of one country and women of another have, are of neither."""

# fmt: off
WOMEN = frozenset("""
aaliyah abbie abena abeni abigail adaeze adaobi adelaide aditi adunni agata agatha agnes agnieszka aiko ailbhe aileen
ailsa aine aisha aisling akiko akinyi akosua akua aled alice alicia alina alison aliya alyssa amanda amara amelie
amina amy analyn ananya anastasia aneta angela angharad anita anja anjali anke annabel annabelle anneli annie
aoibheann aoife ariana arlene asha assumpta astrid atieno attracta audrey augusta ava ayesha ayse barbara beata
beatrice beatriz becky bernadette beryl bessie beth bethan betsy bettina betty bev beverley beyza bharti bianca birgit
birgitta bisi blanche blathnaid bonita branwen breda brenda brianna brid bridget bridgette bridie brigitte briony
brittany bronagh bronte bronwen bronwyn bruna bryn bryony busra caitlin camila camille candice caoilfhionn caoimhe
carla carly carmel carmen caroline carrie carys cassandra catherine catrin catriona cerian cerys chantelle charlene
charlotte chathuri chelsea cheryl chiara chidinma chioma chipo chloe christina christine ciara cindy claire clara
clarice claudette claudia clemence clodagh colleen concepcion concepta constance consuela consuelo corazon cordelia
cornelia dafydd dagmar daniela danielle daphne darlene debbie deborah deepa deirdre delia delilah della delyth denise
dervla desiree dewi dhruv diane dilani dina divya dolores donna doris dorota dorothea dorothy dympna earline edilene
edith edna efua eileen eilidh eimear eirwen eithne ekaterina elaine eleanor eleanora elena eleni eleri elif elin elisa
elise eliza elizabeth ella ellen ellie eloise elsie elspeth eluned elvira emilia emily emlyn emma enid erica erika
erin ernestine eryl esme esperanza esra estelle esther ethel ettie eugenie eunice euphemia eva evangeline evelyn evie
ewa ewelina farah farzana fatima fatma fatou federica fernanda ffion fidelma fiona fionnuala florence florrie folake
frances francesca frederica freya fumiko gabriela gabriella gabrielle galina geeta gemma genevieve georgina geraldine
gertie gertrude gianna gillian gina gisela giulia gladys glenda glenys gosia graciela grainne greta gretchen grete
guadalupe gudrun gwen gwendolen gwenllian gwil gwyneth hadiza hailey hala halima halyna hana hanako hanna hannah
hannelore hansa harriet haruka hayley heidi heike heledd helen helena heloise henrietta hester hetty hilda hilde
honora hortense huiling iestyn ieuan ifan ifeoma ilse imelda imogen imogene inaya indira ines inez inga ingrid ioana
iona irene irina irma isabel isabella isabelle ishani isla isobel ivana iwan iwona jacqueline jamila jana jane janet
janice janine jarmila jasmin jeanette jeannette jelena jemima jemma jenna jennifer jenny jessica jessie jhoanna jill
jitka jiyoung joan joanna joanne jodie johanna jolene josephine josie jovelyn joyce juanita judith judy julia julianne
julie juliet jussara justine jyoti kaitlyn kajsa kamala kamila kara karen karin karina karolina kasia katarina
katarzyna kate kateryna kath katharine kathleen kathryn kathy katie katrina kavita kayla kaylee kayleigh keiko keisha
kemi kendra khadija kiera kimberly kirsten kirsti kirsty kitty kristen kristin kristina krystyna ksenia kumail lakshmi
lalitha lara larissa lata latisha latoya laura lauren lavinia layla leah leanne leela leila lena lenka leona leonora
lerato lesley leta letitia lettie lieselotte lilian liliana lillian lillie linda linh lisa lizzie llinos lois lola
lorelle lorene loretta lorna lorraine lotte lottie louisa louise lourdes lowri lucia luciana luciane lucile lucille
lucinda lucretia lucy ludmila luella luisa lydia lyn lynda lynn lynne lyubov lyudmila mabel mabs madeline madison
maeve magda magdalena maggie maire mairead maisie maja malgorzata mamie mandy manjula manon marcia mared mareike
margaret margaux margery margot maria mariam mariana marianne maricel marie marilyn marina marisol marissa marivic
mariya marjatta marjorie marlene marta martha martina mary maryam mathilde matilda mattie maud maude maureen mavis
maxine maybelle mayumi meena meera megan meiling meinir melanie melinda melissa menna meredith mette mia michaela
michelle michiko mieke mihaela mikayla mildred milena millicent millie minji minnie miranda miriam moira mollie molly
mona monica monika monique morag morwenna muireann muriel myra nadezhda nadia nadine nadira nafisa nancy nanette naoko
naomi nasreen natalie natasha nathalie neeta neha nell nellie nerys nessie netta nettie ngoc ngozi niamh nicola nicole
nimali nina nirmala nisha njeri nkechi noeline nohemi nokuthula nomsa nonhlanhla noor nora noreen norma nuala nusrat
octavia odette odile oksana olena oleta olga olivia oonagh orla orlaith osian ottilie owain padma pamela paola parisa
parveen patricia patrycja patsy paula paulina pauline peggy penelope petra philippa philomena phoebe phyllida phyllis
pilar pirjo pooja preethi priscilla priya priyanka rachel radha rafaela rahel ramona raquel rebecca rebekah rehana
rekha remedios renata renate renee revathi rhiannon rhoda rhona riikka rita roberta robyn rochelle rocio rohini roisin
rosa rosalie rosalind rosalinda rosamund rosanna rosario roseanne rosella rosie rosita rowena roxanne roxie rudo
rukhsana rumbidzai ruth sabine sabrina sachiko sadhbh sadia sadie safiya sally salma samantha samira sandra saoirse
sara sarah saskia savannah selina selma serena shabana shalini shanice shaniqua sharon shauna shazza sheila shirley
shona shreya sian sibyl sienna sierra sigrid silke silvana silvia simone sinead siobhan sioned sita sofia solange
solveig sondra sophia sophie soraya sorcha soyeon stacey starla stefania stella stephanie sunita susan susanna sushila
susie suzanne svetlana swati sylvia sylvie tabitha tahlia tamara tameka tamsin tanisha tanya tara tasha tatiana
tatjana temitope teresa tessa thais thamara thandeka thandi thandiwe thelma theodora theresa thora thuy tilda tilly
tina titilayo tracey trish trisha trudy tsitsi twila ulrike una ursula usha ute valentina valerie vanessa velda velma
vera verna veronica veronique vesta vicky victoria violetta vivien waltraud wambui wanda wanjiku wanjiru wendy wilda
wilhelmina willa wilma winifred winnie winona xiaoling ximena yasmin yetunde yoko yolanda yuki yvette yvonne zahra
zainab zanele zara zaynab zelda zeynep zita zoe zofia zora zosia zuzana
""".split())
MEN = frozenset("""
aaron abel abner adam adeola adolph adrian ahmad ahmed aidan aiden alan alasdair alastair albert alec alejandro
alessandro alexander alf alfie alfred algernon alistair allan allen alvin ambrose amir amit amos anders andre andrew
andrzej andy angus anil anthony antoine antonio antony arash archibald archie arjun arnel arnold arthur arun ashok
asif aubrey augustus austin babatunde baraka barnaby barney barry bartek bartholomew ben benedict benedikt benjamin
benji bernard bert bertie bertram bilal bill billy bjorn bob bobby bogdan bongani boris brad bradley brandon brayden
brendan brett brian bruce bruno bryan callum calvin carl carlo carlos carlton cathal cecil cedric charles charlie
chidi christopher cian ciaran cillian clarence claude cletus clifford clint clyde colin colm connor conor cormac
cornelius costel craig crisanto cuthbert cyril cyrus dan daniel danjuma danny darius dariusz darnell darrell darren
dave david declan deepak delbert denis dennis denzel derek dermot deshawn desmond diarmuid diego dimitri dinesh dirk
dmitri dmytro dominic dominik donal donald donncha doug douglas doyle duane duc dudley duncan dwayne dwight dylan
eamon ebenezer ed eddie edgar edmond edmund edsel edward edwin efrain egbert elbert eldon elijah elliot elliott elmer
elwood emeka emmett emre emyr enda enrique enzo eoghan eoin eric erik ernesto ernie esteban ethan etienne euan eugene
eusebio eustace evan ewan ezekiel ezra fabio faisal farai farid federico felix femi ferdinand fergal fergus fernando
ferris finbar fintan fionn floyd francesco francois fred freddie frederick gabriele ganesh gareth garry gary gaston
gavan gavin gaylord geoff geoffrey george geraint gerald gerard gerd gerhard gerry gethin gheorghe gideon gilbert
giorgos giovanni godfrey gonzalo gopal gordon graham greg gregory grzegorz guillaume gunasena gunther gus gustavo
hamish hans harish harlan harold harry haruto hassan heikki heinrich helmut henri henry herbert herman hiroshi hoang
hollis horace horst howard hoyt hubert hugh humphrey hussein iain ian ibrahim idris ignacio igor ikenna imran iolo
iqbal irvin irving isaac ishaan ismail istvan ivan jacek jack jackson jacob jacques jake jakub jamal james jared jarek
jason jasper javed javier jayden jeb jed jeffrey jeremiah jeremy jerome jerzy jesse jethro jim jimmie jimmy jinwoo
jiri joachim joao joe joel johan john johnnie johnny jomar jon jonas jonathan jonny joost jorge jose joseph josh
joshua juan juergen julio julius juma junaid jurgen jussi justin kabir kamal kamau karim karl kayden kazuo keith kenji
kenneth kenny kermit kevin khalid kieran kieron kiprop klaus kofi kostas krishna krishnan krzysztof kunle kwabena
kwaku kwame kyle lachlan lakis lamar lancelot larry lars laszlo laurence lawrence leland lem lemuel len lenny leo leon
leonard leopold leroy lester levi lewis liam lionel lloyd lonnie lorcan lorenzo louis lowell luca lucas lucian luigi
luis lukas lukasz luke luther lyle lyman maciej mahesh mahinda malachy malcolm malik manfred manish manoj manuel manus
marc marcel marcin marco marcus marek mariusz marquis martin mateo mateus mateusz matt matteo matthew matthias matti
mattias maurice max maxwell mehmet melvin michael mick miguel mikael mike milo milton minho mitch mohamed mohammed
mohan montague morris mortimer muhammad murdo murray musa mustafa mwangi mykola myles myron nadeem nasir nathan
nathaniel naveed naveen neil neville newell niall nicholas nigel nihal nikhil nikolai nikos noah norbert norman nuno
obadiah obinna odell odhran ogutu oisin olaf oleg oleksandr oliver olumide omar omondi ondrej orrin orson orval
orville osbert oscar osmond oswald otieno otis otto owen pablo paddy padraig panos paolo pascal patrick paudie paul
pavel pawel pedro pekka percival percy pete peter phil philip phineas pierre piet piotr pradeep prakash praveen
preston przemek quentin rafael rahul rainer raj rajesh ralph ramesh ramiro randall randolph ranjit rashid ravi raymond
razvan reg reginald reuben rhodri ricardo richard ricky robbie robert roberto rodel roderick rodney rodrigo rogelio
roger rohan rohit roland rolf rollin rommel ron ronald ronan ronnie rory roscoe ross rowell rowland roy royce ruairi
ruben rudolph rudy rufus rupert ruslan russell ryan salim samir sammie sammy samuel sandeep sani sanjay santiago saul
scott seamus sean sebastian segun senan septimus sergei sergio seth shahid shane shaun sibusiso sidney siegfried
sigmund silas silvester simeon simon sipho solomon soren spiros stan stanislaw stanley stavros stefan stefano stephen
steve steven stewart stuart sunil suresh sven sylvan sylvester tadhg takashi takeshi tariq ted tendai tendekai terence
terrell terry thabo thad thaddeus thanasis theodore thiago thomas tiago tim timo timothy tinashe tobias toby tom tomas
tomasz tomek tommie tommy travis trevor truman tuan tunde tyler tyrell tyrone ulysses uwe vaclav vasile vasily venkat
vern vernon vic victor vijay vikram vincent vincenzo virgil vivek vladimir wafula waldo wallace walter waqar waylon
wayne wendell wes wesley wilbert wilbur wiley wilfred wilfredo wilfrid william wilton winston wojciech wojtek wolfgang
woodrow xavier yannis yaw yoshio yuri yuriy yusuf zach zachary zane zbigniew zoltan zubair
""".split())
_OF_EITHER = frozenset("""
addison adebayo albie alex alexis allison andrea anna anne babajide bazza bethany blake cameron chris clare clive
courtney damian daz doreen finley francis gaz gazza hayden huw jackie jamie jen jess jordan julian kelly kelsey kerry
kev kiran kwesi lindsey liz logan mackenzie marion minjun reiko rhys riley saeko sam selena shannon shaz sid tash theo
tolu tony tracy yemi
""".split())
# What is another word as well where it is typed small: "a matt finish", "a ute".
_WORDS_TOO = frozenset("""
bert beverley bill bob brad carrie florrie hala jack jasper jed joost kermit kitty lem leta lola lyman manon manus
matt mick orval piet rosa sita una ute vern vic wes
""".split())
FIRST_NAMES = (WOMEN | MEN | _OF_EITHER) - _WORDS_TOO
# Names that are words too, and begin no sentence as these: "Ruby has been so loyal".
ALSO_NAMES = frozenset("""
amber basil carol clay coral crystal daisy dawn eve faith ford ginger grace hazel heather holly iris ivy jasmine jay
jewel joy lily olive opal pearl poppy reed robin rosemary ruby violet
""".split())
# Of whom one knows it where they are named as somebody, and in no sentence: "Will", "Grace".
WOMEN_NAMED = frozenset("""
ada april bella bertha brooke crystal dawn ebony fanny fern geneva georgia grace hazel heather holly hope ida iris ivy
jade jasmine june lily luna madge may meg melba mercedes mina myrtle nan nance olive opal pansy patience pearl penny
polly poppy prudence reba rose rosemary ruby scarlett shelley sue summer tess viola violet virginia
""".split())
MEN_NAMED = frozenset("""
basil bud buddy buster cal chuck clay clement conrad dean dewey dick earl earnest eli ernest frank glenn grady grant
guy hal hank harmon harvey hector ike ivor jeff jerry joey julian mack mario mark marvin mason miles ned nick perry
rex rob sherman spencer tad theo tony ty vance wade wally ward warren will
""".split())
