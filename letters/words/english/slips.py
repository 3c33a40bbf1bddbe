"""Words as they are often misspelt, run together or cut short, and the words that were meant: SLIPS.

Only what is no other word stands here; their and there, to and too, know and no are in confusions.py."""

_SLIPS = """ 2day today, 2geda together, 2gether together, 2geva together, 2morrow tomorrow, 2moz tomorrow,
2mrw tomorrow, 2nite tonight, 2nyt tonight, abit a bit, absense absence, acceptible acceptable, accidently
accidentally, accomodation accommodation, accross across, acheive achieve, acheived achieved, acident
accident, adress address, adressed addressed, afew a few, agian again, agressive aggressive, alittle a little,
allmost almost, allover all over, allready already, allright all right, allways always, altho although, alwayz
always, alwaz always, alwys always, amature amateur, aniversary anniversary, anniversery anniversary, annoyes
annoys, anotha another, anoyed annoyed, anoying annoying, anythin anything, apartement apartment, appart
apart, appartment apartment, appologise apologise, appologised apologised, appriciate appreciate, approx
approximately, appts appointments, apreciate appreciate, arent aren't, arguement argument, arguements
arguments, arived arrived, arround around, asst assistant, asthetic aesthetic, atall at all, athiest atheist,
awfull awful, awsome awesome, b-day birthday, b4 before, b4hand beforehand, backround
background, bananna banana, bannana banana, barbeque barbecue, basicly basically, bday's birthday's, bdays
birthdays, beatiful beautiful, beautifull beautiful, becasue because, becos because, becouse because, becuz
because, bedsides besides, beggining beginning, begining beginning, beleives believes, belive believe, benifit
benefit, betta better, beutiful beautiful, bf boyfriend, birfday birthday, birthdya birthday, bithday
birthday, bougt bought, boyfreind boyfriend, breakfest breakfast, breckfast breakfast, brillant brilliant,
brillient brilliant, brithday birthday, brocolli broccoli, broght brought, bros brothers, brotha brother,
brung brought, busstop bus stop, ca'nt can't, calender calendar, camoflage camouflage, cant can't, carefull
careful, carnt can't, carpark car park, carribean Caribbean, carrys carries, catagory category, caugt caught,
cdn't couldn't, cemetary cemetery, changable changeable, charater character, cheif chief, choclate chocolate,
chocolat chocolate, chrismas Christmas, christams Christmas, chritsmas Christmas, cld could, cldn't couldn't,
collegue colleague, collegues colleagues, comming coming, commitee committee, compleatly completely, completly
completely, concious conscious, congradulations congratulations, congratz congratulations, constently
constantly, coud could, coudl could, coudn't couldn't, coudnt couldn't, cought caught, could'nt couldn't,
coulda could have, coulden't couldn't, couldent couldn't, coulnt couldn't, cousen cousin, cristmas Christmas,
cryed cried, crys cries, cudnt couldn't, curiousity curiosity, cuz because, cuzzie cousin, dat that, deffo
definitely, defiantely definitely, definatly definitely, definitly definitely, dem them, dept department,
desparate desperate, dey they, did'nt didn't, dident didn't, didin't didn't, didn didn't, didt didn't,
diferent different, difficlt difficult, diffrent different, dilema dilemma, diningroom dining room, dint
didn't, dis this, disapear disappear, disapeared disappeared, disapoint disappoint, disapointed disappointed,
dissapointed disappointed, dissappear disappear, do'nt don't, doccument document, docter doctor, does'nt
doesn't, doesent doesn't, doesnt doesn't, dosent doesn't, dosn't doesn't, dosnt doesn't, drivin driving,
droped dropped, duckpond duck pond, dunno don't know, eachother each other, embarased embarrassed, embarasing
embarrassing, embarass embarrass, embarrased embarrassed, embarrasing embarrassing, emergancy emergency,
enought enough, enuf enough, enuff enough, enviroment environment, esp especially, especialy especially, ev1
everyone, evenin evening, eventhough even though, evertime every time, everyday's every day's, everythin
everything, evn even, evrey every, evry every, evry1 everyone, evryone everyone, evrything everything, exaclty
exactly, excelent excellent, excercise exercise, exept except, exersise exercise, exitement excitement,
expereince experience, experiance experience, extreamly extremely, familys family's, fav favourite, favorate
favorite, favorit favorite, favrite favourite, febuary February, finaly finally, flourescent fluorescent,
foots foot's, forgoten forgotten, forgott forgot, foriegn foreign, forwad forward, fourty forty, foward
forward, freindly friendly, freinds friends, frend friend, frends friends, furthur further, garantee
guarantee, gaurantee guarantee, gd good, girlfreind girlfriend, goodnite goodnight, goverment government, govt
government, gradded graduated, grafitti graffiti, gramma grandma, grammer grammar, grandaughter granddaughter,
grandfarther grandfather, granma grandma, granpa grandpa, gratefull grateful, greatful grateful, guarentee
guarantee, guidence guidance, h8 hate, h8ed hated, h8s hates, had'nt hadn't, hadnt hadn't, hallaween
Halloween, hankerchief handkerchief, happend happened, happilly happily, happyness happiness, harrass harass,
has'nt hasn't, hasnt hasn't, hav have, hav'nt haven't, havent haven't, headmister headmaster, heared heard,
heigth height, helpfull helpful, hieght height, hilarous hilarious, hiliarious hilarious, hillarious
hilarious, holidya holiday, holliday holiday, hollidays holidays, hopefull hopeful, hopefuly hopefully,
hopsital hospital, hosp hospital, hospitle hospital, hosptial hospital, hrself herself, hte the, humerous
humorous, hungrey hungry, hurrys hurries, husbend husband, hv have, hvnt haven't, icecream ice cream,
icecreams ice creams, imediately immediately, immediatly immediately, immitate imitate, independant
independent, inlaws in-laws, inspite in spite, intelegent intelligent, interupt interrupt, interupted
interrupted, interupts interrupts, intresting interesting, intrupts interrupts, inturn in turn, irresistable
irresistible, is'nt isn't, isnt isn't, jewelery jewellery, jokeing joking, journy journey, kichen kitchen,
kindergarden kindergarten, kitchin kitchen, knifes knives, knowlege knowledge, l8 late, l8ly lately, l8r
later, labratory laboratory, lafed laughed, laff laugh, laffed laughed, laffing laughing, langauge language,
larfed laughed, lastnight last night, lata later, lauged laughed, laught laughed, leutenant lieutenant, liason
liaison, libary library, libery library, lil little, lisence licence, litle little, littel little, livingroom
living room, lollypop lollipop, lonley lonely, lovley lovely, luved loved, luving loving, luvly lovely, luvs
loves, lv love, lve love, lyk like, mah my, maintainance maintenance, manouver manoeuvre, mariage marriage,
marryed married, marrys marries, mathmatics mathematics, mediteranean Mediterranean, memmory memory, memorys
memories, mgmt management, midnite midnight, mighta might have, millenium millennium, minature miniature,
mischevious mischievous, mispell misspell, mispelled misspelled, moring morning, mornign morning, mornin
morning, mosquitos mosquitoes, mothersday Mother's Day, motorcylce motorcycle, mountian mountain, moutain
mountain, mtg meeting, mtgs meetings, mth month, mummys mummy's, muscels muscles, mustnt mustn't, muva mother,
nabor neighbor, naybor neighbour, nd and, neccessary necessary, necesary necessary, neednt needn't, neihbour
neighbour, nerly nearly, nessecary necessary, neva never, nevr never, nieghbor neighbor, nieghbour neighbour,
nite night, nites nights, nomatter no matter, noticable noticeable, notised noticed, nuff enough, nuffin
nothing, nuffink nothing, nuthin nothing, nvr never, nxt next, obvi obviously, obviosly obviously, obviousley
obviously, obvs obviously, ocasion occasion, ocassion occasion, occasionaly occasionally, occassion occasion,
occassionally occasionally, ofcourse of course, offa off of, offen often, oftn often, omlette omelette, ontop
on top, oportunity opportunity, oppertunity opportunity, orignal original, ourself ourselves, ourselfs
ourselves, outa out of, outloud out loud, parliment parliament, parrallel parallel, passanger passenger,
passtime pastime, payed paid, peice piece, peices pieces, peopel people, peple people, pepole people, perfom
perform, performence performance, perminent permanent, persistant persistent, personel personal, pharoah
pharaoh, phonecall phone call, phoneing phoning, picinic picnic, picknick picnic, pidgeon pigeon, pidgeons
pigeons, pleese please, plese please, posess possess, possesion possession, potatoe potato, potatos potatoes,
pple people, practicly practically, prefered preferred, presance presence, presant present, presense presence,
prettyer prettier, privelege privilege, privilage privilege, prob probably, probaly probably, probly probably,
probs probably, prolly probably, promiss promise, promissed promised, pronounciation pronunciation, proof-read
proofread, propper proper, publically publicly, questionaire questionnaire, quietley quietly, rasberry
raspberry, reacuring recurring, realy really, reccomend recommend, reciept receipt, recieves receives,
recomend recommend, recomended recommended, reconize recognize, rediculous ridiculous, referance reference,
refered referred, rele really, releived relieved, relevent relevant, religous religious, rels relatives,
rember remember, remberd remembered, rembered remembered, rememberd remembered, rememberes remembers,
remembring remembering, remmember remember, remmembered remembered, repitition repetition, restarant
restaurant, restaraunt restaurant, restraunt restaurant, resturant restaurant, ridiculus ridiculous, rilly
really, rlly really, rly really, rythm rhythm, sandwhich sandwich, sandwhiches sandwiches, sandwitch sandwich,
sargent sergeant, saterday Saturday, sattelite satellite, scarey scary, scarry scary, scedule schedule,
scisors scissors, secratary secretary, secs seconds, sed said, sence sense, sensable sensible, seperated
separated, seperately separately, serprise surprise, sez says, shedule schedule, shld should, shldn't
shouldn't, shoud should, shoudl should, should'nt shouldn't, shoulda should have, shouldent shouldn't, shud
should, shudnt shouldn't, siezed seized, similiar similar, simpathy sympathy, sincerly sincerely, sinse since,
sista sister, sisterinlaw sister-in-law, sk8 skate, sk8ing skating, skilfull skilful, smileing smiling,
smilling smiling, soemone someone, sombody somebody, someimes sometimes, somethign something, somethin
something, someting something, sometmes sometimes, somone someone, somthing something, somtimes sometimes,
sorrey sorry, sory sorry, soz sorry, spagetti spaghetti, spagheti spaghetti, speach speech, speek speak,
speeling spelling, spontanious spontaneous, stomache stomach, stomack stomach, stoped stopped, stoping
stopping, storys stories, str8 straight, straberry strawberry, stregth strength, strenght strength, stubbon
stubborn, stuborn stubborn, studing studying, studys studies, subborn stubborn, succesful successful,
successfull successful, sucess success, suddenley suddenly, suddently suddenly, sumfing something, sumone
someone, sumthing something, sumtimes sometimes, sumwhere somewhere, supose suppose, suposed supposed,
suprises surprises, suprising surprising, suprized surprised, surprize surprise, surprized surprised, swiming
swimming, swimmin swimming, swimmingpool swimming pool, takeing taking, talkes talks, tatoo tattoo, techer
teacher, teecher teacher, teh the, tehre there, thankfull thankful, thankyou thank you, thanx thanks, theatere
theatre, themselfs themselves, thier their, thiers theirs, thign thing, thn then, thnks thanks, thort thought,
thougt thought, thougth thought, thougths thoughts, throughly thoroughly, thruout throughout, thrusday
Thursday, tht that, thx thanks, tirred tired, tix tickets, tkn taken, togehter together, togetha together,
togeva together, toghether together, togther together, tomarrow tomorrow, tomatoe tomato, tomatos tomatoes,
tommorrow tomorrow, tonge tongue, tonite tonight, tortise tortoise, touchs touches, tounge tongue,
trainstation train station, trouseres trousers, truble trouble, truely truly, truley truly, tryed tried, tryna
trying to, trys tries, tuesady Tuesday, tuseday Tuesday, twelth twelfth, twentys twenties, tx thanks, txt
text, txtd texted, txted texted, txting texting, txts texts, umberella umbrella, umbrela umbrella,
unbelieveable unbelievable, unforgetable unforgettable, unfortunatly unfortunately, untill until, unusuall
unusual, uptil up till, urself yourself, usally usually, useally usually, usefull useful, usu usually, usualy
usually, ususally usually, vaccum vacuum, vacume vacuum, valentines Valentine's, vegatables vegetables,
vegeterian vegetarian, vegtables vegetables, vehical vehicle, visable visible, vist visit, visted visited,
w/out without, w8 wait, w8ed waited, w8ing waiting, was'nt wasn't, wasent wasn't, washingup washing-up, wat
what, watever whatever, wating waiting, weddin wedding, wedensday Wednesday, weding wedding, weekand weekend,
wen when, wendesday Wednesday, wensday Wednesday, were'nt weren't, werent weren't, wernt weren't, wether
whether, weve we've, whats what's, wher where, wheter whether, whitch which, whn when, whr where, wht what,
wich which, wierd weird, wif with, wiht with, withou without, witout without, wiv with, wk week, wkend
weekend, wkends weekends, wknds weekends, wld would, wldn't wouldn't, wnt want, wntd wanted, wo'nt won't,
wonderfull wonderful, wonderfuly wonderfully, worrys worries, wot what, wotever whatever, wots what's, woud
would, woudl would, woudn't wouldn't, woudnt wouldn't, would'nt wouldn't, woulda would have, wouldent
wouldn't, wouldve would've, woulnt wouldn't, writeing writing, writen written, writting writing, wrk work,
wrkd worked, wrking working, wrting writing, wud would, wudnt wouldn't, wuz was, xmass Christmas, ya you, yaer
year, yatch yacht, yday yesterday, yearold year-old, yeild yield, yera year, yest yesterday, yestarday
yesterday, yesturday yesterday, younge young, youngist youngest, youre you're, yourselfs yourselves, yrself
yourself, ystrday yesterday, wellys wellies, scool school, skool school, operashun operation, crismas
Christmas, crimbo Christmas, kickd kicked, tellys tellies, gardning gardening, bycicle bicycle, alotment
allotment, alottment allotment, dinning-room dining-room, hosptal hospital, hospitel hospital, weddin wedding,
funral funeral, frm from, sargent sergeant, whos who's, wernt weren't, zuchini zucchini
"""
SLIPS = dict(pair.split(" ", 1) for pair in " ".join(_SLIPS.split()).split(", "))
