"""First names: those that are no other word, those of women and those of men.

Names that both have, or that men of one country and women of another have, are of neither."""

# fmt: off
FIRST_NAMES = frozenset("""
aaliyah aaron abbie abel abena abeni abigail abner adaeze adam adaobi addison adebayo adelaide adeola aditi adolph
adrian adunni agata agatha agnes agnieszka ahmad ahmed aidan aiden aiko ailbhe aileen ailsa aine aisha aisling akiko
akinyi akosua akua alan alasdair alastair albert albie alec aled alejandro alessandro alex alexander alexis alf alfie
alfred algernon alice alicia alina alison alistair aliya allan allen allison alvin alyssa amanda amara ambrose amelie
amina amir amit amos amy analyn ananya anastasia anders andre andrea andrew andrzej andy aneta angela angharad angus
anil anita anja anjali anke anna annabel annabelle anne anneli annie anthony antoine antonio antony aoibheann aoife
arash archibald archie ariana arjun arlene arnel arnold arthur arun asha ashok asif assumpta astrid atieno attracta
aubrey audrey augusta augustus austin ava ayesha ayse babajide babatunde baraka barbara barnaby barney barry bartek
bartholomew bazza beata beatrice beatriz becky ben benedict benedikt benjamin benji bernadette bernard bertie bertram
beryl bessie beth bethan bethany betsy bettina betty bev beyza bharti bianca bilal billy birgit birgitta bisi bjorn
blake blanche blathnaid bobby bogdan bongani bonita boris bradley brandon branwen brayden breda brenda brendan brett
brian brianna brid bridget bridgette bridie brigitte briony brittany bronagh bronte bronwen bronwyn bruce bruna bruno
bryan bryn bryony busra caitlin callum calvin cameron camila camille candice caoilfhionn caoimhe carl carla carlo
carlos carlton carly carmel carmen caroline carys cassandra cathal catherine catrin catriona cecil cedric cerian cerys
chantelle charlene charles charlie charlotte chathuri chelsea cheryl chiara chidi chidinma chioma chipo chloe chris
christina christine christopher cian ciara ciaran cillian cindy claire clara clare clarence clarice claude claudette
claudia clemence cletus clifford clint clive clodagh clyde colin colleen colm concepcion concepta connor conor
constance consuela consuelo corazon cordelia cormac cornelia cornelius costel courtney craig crisanto cuthbert cyril
cyrus dafydd dagmar damian dan daniel daniela danielle danjuma danny daphne darius dariusz darlene darnell darrell
darren dave david daz debbie deborah declan deepa deepak deirdre delbert delia delilah della delyth denis denise
dennis denzel derek dermot dervla deshawn desiree desmond dewi dhruv diane diarmuid diego dilani dimitri dina dinesh
dirk divya dmitri dmytro dolores dominic dominik donal donald donna donncha doreen doris dorota dorothea dorothy doug
douglas doyle duane duc dudley duncan dwayne dwight dylan dympna eamon earline ebenezer ed eddie edgar edilene edith
edmond edmund edna edsel edward edwin efrain efua egbert eileen eilidh eimear eirwen eithne ekaterina elaine elbert
eldon eleanor eleanora elena eleni eleri elif elijah elin elisa elise eliza elizabeth ella ellen ellie elliot elliott
elmer eloise elsie elspeth eluned elvira elwood emeka emilia emily emlyn emma emmett emre emyr enda enid enrique enzo
eoghan eoin eric erica erik erika erin ernestine ernesto ernie eryl esme esperanza esra esteban estelle esther ethan
ethel etienne ettie euan eugene eugenie eunice euphemia eusebio eustace eva evan evangeline evelyn evie ewa ewan
ewelina ezekiel ezra fabio faisal farah farai farid farzana fatima fatma fatou federica federico felix femi ferdinand
fergal fergus fernanda fernando ferris ffion fidelma finbar finley fintan fiona fionn fionnuala florence floyd folake
frances francesca francesco francis francois fred freddie frederica frederick freya fumiko gabriela gabriele gabriella
gabrielle galina ganesh gareth garry gary gaston gavan gavin gaylord gaz gazza geeta gemma genevieve geoff geoffrey
george georgina geraint gerald geraldine gerard gerd gerhard gerry gertie gertrude gethin gheorghe gianna gideon
gilbert gillian gina giorgos giovanni gisela giulia gladys glenda glenys godfrey gonzalo gopal gordon gosia graciela
graham grainne greg gregory greta gretchen grete grzegorz guadalupe gudrun guillaume gunasena gunther gus gustavo gwen
gwendolen gwenllian gwil gwyneth hadiza hailey halima halyna hamish hana hanako hanna hannah hannelore hans hansa
harish harlan harold harriet harry haruka haruto hassan hayden hayley heidi heike heikki heinrich heledd helen helena
helmut heloise henri henrietta henry herbert herman hester hetty hilda hilde hiroshi hoang hollis honora horace horst
hortense howard hoyt hubert hugh huiling humphrey hussein huw iain ian ibrahim idris iestyn ieuan ifan ifeoma ignacio
igor ikenna ilse imelda imogen imogene imran inaya indira ines inez inga ingrid ioana iolo iona iqbal irene irina irma
irvin irving isaac isabel isabella isabelle ishaan ishani isla ismail isobel istvan ivan ivana iwan iwona jacek jackie
jackson jacob jacqueline jacques jake jakub jamal james jamie jamila jana jane janet janice janine jared jarek jarmila
jasmin jason javed javier jayden jeanette jeannette jeb jeffrey jelena jemima jemma jen jenna jennifer jenny jeremiah
jeremy jerome jerzy jess jesse jessica jessie jethro jhoanna jill jim jimmie jimmy jinwoo jiri jitka jiyoung joachim
joan joanna joanne joao jodie joe joel johan johanna john johnnie johnny jolene jomar jon jonas jonathan jonny jordan
jorge jose joseph josephine josh joshua josie jovelyn joyce juan juanita judith judy juergen julia julian julianne
julie juliet julio julius juma junaid jurgen jussara jussi justin justine jyoti kabir kaitlyn kajsa kamal kamala kamau
kamila kara karen karim karin karina karl karolina kasia katarina katarzyna kate kateryna kath katharine kathleen
kathryn kathy katie katrina kavita kayden kayla kaylee kayleigh kazuo keiko keisha keith kelly kelsey kemi kendra
kenji kenneth kenny kerry kev kevin khadija khalid kiera kieran kieron kimberly kiprop kiran kirsten kirsti kirsty
klaus kofi kostas krishna krishnan kristen kristin kristina krystyna krzysztof ksenia kumail kunle kwabena kwaku kwame
kwesi kyle lachlan lakis lakshmi lalitha lamar lancelot lara larissa larry lars laszlo lata latisha latoya laura
lauren laurence lavinia lawrence layla leah leanne leela leila leland lemuel len lena lenka lenny leo leon leona
leonard leonora leopold lerato leroy lesley lester letitia lettie levi lewis liam lieselotte lilian liliana lillian
lillie linda lindsey linh lionel lisa liz lizzie llinos lloyd logan lois lonnie lorcan lorelle lorene lorenzo loretta
lorna lorraine lotte lottie louis louisa louise lourdes lowell lowri luca lucas lucia lucian luciana luciane lucile
lucille lucinda lucretia lucy ludmila luella luigi luis luisa lukas lukasz luke luther lydia lyle lyn lynda lynn lynne
lyubov lyudmila mabel mabs maciej mackenzie madeline madison maeve magda magdalena maggie mahesh mahinda maire mairead
maisie maja malachy malcolm malgorzata malik mamie mandy manfred manish manjula manoj manuel marc marcel marcia marcin
marco marcus mared mareike marek margaret margaux margery margot maria mariam mariana marianne maricel marie marilyn
marina marion marisol marissa mariusz marivic mariya marjatta marjorie marlene marquis marta martha martin martina
mary maryam mateo mateus mateusz mathilde matilda matteo matthew matthias matti mattias mattie maud maude maureen
maurice mavis max maxine maxwell maybelle mayumi meena meera megan mehmet meiling meinir melanie melinda melissa
melvin menna meredith mette mia michael michaela michelle michiko mieke miguel mihaela mikael mikayla mike mildred
milena millicent millie milo milton minho minji minjun minnie miranda miriam mitch mohamed mohammed mohan moira mollie
molly mona monica monika monique montague morag morris mortimer morwenna muhammad muireann murdo muriel murray musa
mustafa mwangi mykola myles myra myron nadeem nadezhda nadia nadine nadira nafisa nancy nanette naoko naomi nasir
nasreen natalie natasha nathalie nathan nathaniel naveed naveen neeta neha neil nell nellie nerys nessie netta nettie
neville newell ngoc ngozi niall niamh nicholas nicola nicole nigel nihal nikhil nikolai nikos nimali nina nirmala
nisha njeri nkechi noah noeline nohemi nokuthula nomsa nonhlanhla noor nora norbert noreen norma norman nuala nuno
nusrat obadiah obinna octavia odell odette odhran odile ogutu oisin oksana olaf oleg oleksandr olena oleta olga oliver
olivia olumide omar omondi ondrej oonagh orla orlaith orrin orson orville osbert oscar osian osmond oswald otieno otis
ottilie otto owain owen pablo paddy padma padraig pamela panos paola paolo parisa parveen pascal patricia patrick
patrycja patsy paudie paul paula paulina pauline pavel pawel pedro peggy pekka penelope percival percy pete peter
petra phil philip philippa philomena phineas phoebe phyllida phyllis pierre pilar piotr pirjo pooja pradeep prakash
praveen preethi preston priscilla priya priyanka przemek quentin rachel radha rafael rafaela rahel rahul rainer raj
rajesh ralph ramesh ramiro ramona randall randolph ranjit raquel rashid ravi raymond razvan rebecca rebekah reg
reginald rehana reiko rekha remedios renata renate renee reuben revathi rhiannon rhoda rhodri rhona rhys ricardo
richard ricky riikka riley rita robbie robert roberta roberto robyn rochelle rocio rodel roderick rodney rodrigo
rogelio roger rohan rohini rohit roisin roland rolf rollin rommel ron ronald ronan ronnie rory rosalie rosalind
rosalinda rosamund rosanna rosario roscoe roseanne rosella rosie rosita ross rowell rowena rowland roxanne roxie roy
royce ruairi ruben rudo rudolph rudy rufus rukhsana rumbidzai rupert ruslan russell ruth ryan sabine sabrina sachiko
sadhbh sadia sadie saeko safiya salim sally salma sam samantha samir samira sammie sammy samuel sandeep sandra sani
sanjay santiago saoirse sara sarah saskia saul savannah scott seamus sean sebastian segun selena selina selma senan
septimus serena sergei sergio seth shabana shahid shalini shane shanice shaniqua shannon sharon shaun shauna shaz
shazza sheila shirley shona shreya sian sibusiso sibyl sid sidney siegfried sienna sierra sigmund sigrid silas silke
silvana silvester silvia simeon simon simone sinead siobhan sioned sipho sofia solange solomon solveig sondra sophia
sophie soraya sorcha soren soyeon spiros stacey stan stanislaw stanley starla stavros stefan stefania stefano stella
stephanie stephen steve steven stewart stuart sunil sunita suresh susan susanna sushila susie suzanne sven svetlana
swati sylvan sylvester sylvia sylvie tabitha tadhg tahlia takashi takeshi tamara tameka tamsin tanisha tanya tara
tariq tash tasha tatiana tatjana ted temitope tendai tendekai terence teresa terrell terry tessa thabo thad thaddeus
thais thamara thanasis thandeka thandi thandiwe thelma theo theodora theodore theresa thiago thomas thora thuy tiago
tilda tilly tim timo timothy tina tinashe titilayo tobias toby tolu tom tomas tomasz tomek tommie tommy tony tracey
tracy travis trevor trish trisha trudy truman tsitsi tuan tunde twila tyler tyrell tyrone ulrike ulysses ursula usha
uwe vaclav valentina valerie vanessa vasile vasily velda velma venkat vera verna vernon veronica veronique vesta vicky
victor victoria vijay vikram vincent vincenzo violetta virgil vivek vivien vladimir wafula waldo wallace walter
waltraud wambui wanda wanjiku wanjiru waqar waylon wayne wendell wendy wesley wilbert wilbur wilda wiley wilfred
wilfredo wilfrid wilhelmina willa william wilma wilton winifred winnie winona winston wojciech wojtek wolfgang woodrow
xavier xiaoling ximena yannis yasmin yaw yemi yetunde yoko yolanda yoshio yuki yuri yuriy yusuf yvette yvonne zach
zachary zahra zainab zane zanele zara zaynab zbigniew zelda zeynep zita zoe zofia zoltan zora zosia zubair zuzana
""".split())
# Names that are words too, and begin no sentence as these: "Ruby has been so loyal".
ALSO_NAMES = frozenset("""
amber basil carol clay coral crystal daisy dawn eve faith ford ginger grace hazel heather holly iris ivy jasmine jay
jewel joy lily olive opal pearl poppy reed robin rosemary ruby violet
""".split())
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
