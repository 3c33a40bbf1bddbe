"""Nouns that one cannot say bare in the singular, told apart by the small word that they take when it was left out."""

from __future__ import annotations

from letters.words.english.things import THINGS

# What everybody has of their own: broke your hip.
BODY = frozenset(
    """
ankle appendix arm back bladder bottom bum calf cheek chest chin collarbone ear elbow eye face finger foot
forehead gallbladder hair hamstring hand head heel hernia hip jaw kidney knee knuckle leg lip liver mouth
neck nose pelvis shin shoulder skull spleen stomach thigh throat thumb toe tongue tooth tummy voicebox wrist
achilles coccyx kneecap prostate thyroid spine womb
""".split()
)
BODIES = frozenset(
    """
nails fingernails toenails knuckles teeth eyes feet legs arms ribs tonsils gums toes fingers ears cataracts
hips knees shoulders wrists ankles hands lips eyebrows lungs kidneys stitches adenoids gallstones
""".split()
)
# What is passed, failed and sat by the one who does it.
EXAMS = frozenset(
    """
test exam exams finals degree viva licence license phd masters apprenticeship probation theory gcses
a-levels a-level alevels highers driving retirement citizenship training course doctorate diploma nvq
dissertation thesis bar
""".split()
)
# What one carries, and loses.
CARRIED = frozenset(
    """
phone mobile keys key purse wallet passport glasses specs handbag bag rucksack coat coats jacket scarf
gloves hat homework voice temper nerve job virginity licence suitcase tooth ring umbrella lunchbox shoes
boots socks hearing balance patience appetite memory sight marbles
""".split()
)
# Days and doings that are somebody's: the reader's, where the writer missed them.
EVENTS = frozenset(
    """
birthday graduation wedding recital party leaving-do housewarming christening concert gig show play
exhibition anniversary opening hen-do stag baptism bar-mitzvah bat-mitzvah shower
""".split()
)
# Of these there is one that everybody knows.
ONE_ONLY = frozenset(
    """
channel windowsill recording achilles lawn grass washing-up washing ironing hoovering hoover bin bins dishes
boiler dishwasher heating gutter gutters garden fence roof crossword kettle gate ferry bus train flight
plane raffle lottery league cup final finals title election sea sun moon sky river beach police fridge
freezer oven table stairs kids children news paper remote thermostat radio telly tv satnav wheel brakes
engine clutch queue corner edge middle end top front rear side beginning start weekend way bottom bill rent
mortgage rota register shift shop drains sink loo toilet hedge hedges patio drive driveway decking shed
greenhouse allotment curtains blinds lights light alarm doorbell door windows window post bed beds floor
ceiling stables yard whole rest truth lead leads blame piss mick mickey fort worst best lot rain snow dark
cold heat wind fog mud station airport hospice surgery doctor dentist vet hospital council office bank pub
church library seaside country countryside city internet phone countdown vicar registrar priest judge
ambulance aisle altar icu hole dog cat pram pushchair buggy boot car van garage kitchen bathroom bedroom
loft attic cellar hall landing balcony bath shower wardrobe airing-cupboard sofa settee couch campsite tent
caravan field woods forest park playground swings slide pool lake canal pond pier jetty quay harbour prom
cliff hill mountain bridge road motorway m25 pavement path lift escalator school-run bandstand stadium match
race marathon quiz tournament fete cinema theatre museum zoo gym market supermarket tip chippy cafe café
takeaway hotel cottage farm barn cemetery graveyard crematorium grave funeral wake service speech eulogy
hymn ceremony reception vows results deposit bouquet move moves wasp hob dinosaur minibus coach canoe raft
washing-line clothesline mower ladder lodger world universe ward clinic nurses night-bus grand-national
house flat staffroom canteen workshop depot factory warehouse porch doorstep step hammock bandsaw dartboard
fireplace bonfire barbecue bbq dance disco
""".split()
)
# Of these there is a new one: got a job.
A_NEW_ONE = frozenset(
    """
muscle ligament tendon attack reaction mood operation op stroke fall accident scan transplant bypass stent
pacemaker biopsy miscarriage lumpectomy mastectomy baby boy girl daughter son grandson granddaughter
grandchild puppy kitten promotion rise payrise raise bonus medal prize award trophy certificate distinction
merit place grant scholarship bursary contract offer placement interview lift hug kiss hand shoulder call
text card letter postcard parcel cake pie stew casserole lasagne lasagna sandwich quiche crumble book novel
poem song story joke speech reference ref cv list note message email tenner fiver loan quid bike boat
motorbike house flat bungalow business shop company bakery cafe restaurant pub record goal penalty century
hat-trick hole-in-one birdie try home job scare breakdown migraine fit seizure concussion bruise rash
temperature bug infection cough tattoo piercing haircut perm divorce mortgage visa party barbecue picnic
bonfire tea-party raffle sale fundraiser concert cuppa brew pint biscuit bath nap lie-in break holiday walk
run swim ride wig hole mess scene fuss dent scratch lie secret favour favor promise mistake excuse pencil
pen ruler rubber plaster tissue blanket pillow towel jumper hoodie cardigan scarf hat dress suit tie veil
pair bit bunch bottle box bag bowl glass cup mug jar tin can packet bar slice piece load pile lot photo
picture painting portrait drawing video film programme mixtape playlist cd album fire den snowman sandcastle
kite raft shelf treehouse rocking-horse cot cradle desk bench table wall shed tree rose garden-bench
marathon half-marathon triathlon ironman 10k 5k parkrun degree 2:1 2:2 diploma teacher nurse doctor vet
solicitor lawyer barrister plumber electrician joiner builder carpenter pilot fireman firefighter policeman
policewoman midwife paramedic magistrate councillor governor vicar priest deacon nun grandad grandma granny
nana grandmother grandfather dad mum mother father aunt auntie uncle godmother godfather translator
interpreter stranger helicopter mask
""".split()
)
# Bare as they are: what one eats, plays and feels, and has no number.
MASS = frozenset(
    """
hail sleet footy badminton netball hockey volleyball basketball squash swimming gymnastics judo karate zumba
pilates yoga aqua ballet drama choir guides football rugby nursing advice bacon baggage bread breakfast
butter brunch cheese cider coffee curry dinner dusk dust dawn fish fruit fur gravy grass hair ice jam
karaoke laughter leaves luggage lunch magic marmalade marriage midnight milk moss music noise porridge rice
rum shampoo silence soap soup sugar summer sunset sunrise supper money tango tea thunder toast vegetables
vinegar vodka whisky wine winter wood woods wool yoghurt autumn spring chess children clothes crisps tennis
cricket golf homework chocolate lipstick perfume champagne petrol pain pasta pizza pancakes chips sauce
temper spades bingo darts snooker assembly registration customs sand paint ink glue string beer fun work
luck love traffic housework gossip weather furniture accident cold drink fever
""".split()
)
# What stands between: a or the, as the verb before it has it.
_OTHERS = frozenset(
    """
mural lad lass bloke bridesmaid core glovebox trimmer rig lawyer toddler avocado mango coconut jewel
trophy-cabinet pint app website laptop tin igloo machine printer touchline sideline spout handle rim brim
lining hood drawstring waistband neckline playgroup nursery creche reunion sleepover disco pageant panto
pantomime nativity corner-shop off-licence bookies launderette laundrette allotment co-op post-office
garage-forecourt scrapyard quarry pit colliery shipyard dockyard harbour marina lido promenade arcade
fairground rollercoaster waltzer dodgem carousel helter-skelter ghost-train candyfloss-stall coconut-shy
tombola bouncy-castle paddling-pool hosepipe sprinkler strimmer chainsaw axe crowbar pickaxe cement-mixer
scaffolding skylight porch conservatory extension loft-hatch banister sofa-bed airbed camp-bed futon beanbag
footstool rocking-chair highchair booster-seat car-seat carrycot moses-basket playpen stairgate mobile-home
houseboat barge narrowboat rowing-boat speedboat yacht catamaran submarine spaceship rocket parachute glider
hot-air-balloon segway unicycle tricycle tandem skateboard sidecar campervan camper motorhome horsebox
ambulance fire-engine police-car panda-car hearse limousine rickshaw tuk-tuk gondola cable-car chairlift
ski-lift funicular monorail knife fork spoon saucer teaspoon tablespoon mug glass plate dish pan pot tray
lid tap socket bulb switch fuse battery charger computer tablet screen keyboard stapler drawing-pin pin
needle thread button zip pocket sleeve collar hem bow lace strap buckle helmet sock slipper stocking apron
bib nappy dummy cot crib blackboard whiteboard classroom corridor locker desk gymnast essay report project
poster timetable register playground canteen tuck-shop bell whistle bus-stop stop taxi tram tube lorry
tractor trailer engine tyre wheel pedal saddle chain puncture windscreen wing-mirror mirror bonnet bumper
roundabout junction lane layby kerb pothole speed-camera ticket crash bump wall gate post stile ditch stream
brook river-bank weir waterfall cave rock boulder path track valley moor field meadow haystack hay-bale bale
wheelbarrow spade rake hose watering-can bucket mop broom brush dustpan hoover vacuum peg basket trolley
counter aisle shelf microwave oven toaster kettle teapot coffee-machine blender whisk sieve rolling-pin
saucepan wok barbecue grill candle match lighter torch lamp lampshade rug carpet mat curtain blind cushion
pillow duvet mattress sheet headboard bunk drawer cupboard sideboard dresser bookcase bookshelf mantelpiece
fireplace chimney radiator pipe leak flood drain gutter tile slate brick plank ladder hammer nail screw
drill saw spanner screwdriver paintbrush roller tent sleeping-bag rucksack stove compass map flask picnic
hamper blanket deckchair parasol windbreak sandcastle lilo dinghy oar paddle kayak surfboard snorkel wetsuit
lifejacket ski sledge snowball snowman skate scooter swing slide see-saw trampoline rope kite frisbee ball
bat racket net goalpost referee umpire trophy team captain coach manager player crowd stand turnstile
programme scarf flag banner balloon cake present parcel ribbon card invitation speech buffet marquee band dj
dancefloor microphone mic solo choir hymn-book pew pulpit altar font steeple organ spire coffin wreath grave
headstone bench plaque bouquet buttonhole tiara garter photographer chauffeur limo horse pony donkey lamb
calf foal goat sheepdog puppy spaniel labrador hamster rabbit guinea-pig tortoise parrot budgie goldfish
kitten mouse rat spider wasp bee moth slug snail hedgehog badger fox squirrel pigeon seagull duck swan
pheasant crow robin owl comp competition contest tournament championship game race heat final semi-final
semi trial audition part role understudy costume wig script stage-door dressing-room encore exam-hall
library-book overdue-fine form letter stamp envelope postbox signature cheque bill receipt invoice payslip
tax-return boss client customer meeting presentation deadline spreadsheet memo fax photocopier lift
stairwell car-park biscuit-tin rota shift handover ward patient bedpan drip stretcher wheelchair crutch
zimmer frame bandage splint sling cast plaster jab injection pill inhaler hearing-aid pacemaker monitor mri
scan x-ray consultant midwife surgeon anaesthetist physio therapist counsellor social-worker carer lodger
landlord landlady tenant neighbour neighbor milkman postman policeman fireman burglar stranger tramp busker
waiter waitress barman barmaid chef cook cleaner caretaker lollipop-lady headmaster headmistress
head-teacher headteacher governor inspector tutor professor lecturer student pupil class-mate ghost dragon
monster witch wizard pirate queen king prince princess clown tattoo earring necklace bracelet locket brooch
watch ring wallet purse handbag dip trip journey flight crossing voyage cruise tour trek hike stroll detour
shortcut wrong-turn traffic-jam breakdown tow hitch-hiker petrol-station service-station motorway-services
yoga-class class lesson course workshop lecture seminar club society committee bath-tub plughole plug sponge
flannel towel toothbrush razor comb hairbrush hairdryer potato carrot onion tomato cabbage leek marrow
pumpkin turnip apple pear plum banana pineapple strawberry blackberry egg sausage burger kebab hotdog pasty
scone bun roll loaf baguette pancake waffle doughnut donut muffin brownie flapjack trifle pavlova jelly
ice-cream lolly sweet toffee joint roast hotpot shepherds-pie wedding-cake greenhouse compost-heap scarecrow
pond patio gnome birdbath bird-table nest hutch kennel cage aquarium tank bush shrub hedge branch twig log
stump conker acorn leaf petal bud seed sunflower daffodil tulip poppy daisy rose lily orchid cactus bonsai
plant vase puddle icicle snowdrift thunderstorm gale hurricane earthquake cupcake jigsaw puzzle crossword
sudoku riddle quiz board-game dice card-game tune anthem carol lullaby mug-tree clock alarm-clock stopwatch
calendar diary notebook notepad scrapbook album sketch doodle fight row argument squabble tantrum huff strop
sulk secret rumour joke prank pun trapdoor tunnel shaft lighthouse windmill castle palace tower dungeon moat
drawbridge taxi-rank bus-shelter shelter hostel yurt lodge chalet villa apartment maisonette bedsit mansion
skip bonfire firework sparkler lantern buoy anchor mast sail rudder hull deck cabin escalator revolving-door
barrier cone cordon fence gatepost hinge latch lock padlock bolt letterbox doormat doorknob doorstep
threshold hallway landing bannister handrail ceiling rafter beam hat-stand coat-hanger hanger wardrobe
chest-of-drawers trunk suitcase holdall briefcase satchel lunchbox thermos umbrella walking-stick stick cane
""".split()
)
_TIMES = frozenset(
    "afternoon day dawn evening morning night year midnight weekend week holiday month minute hour".split()
)
_ONE = {word for word in THINGS if not word.endswith("s") or word.endswith("ss")}
COUNTED = (
    (_ONE - MASS | BODY | ONE_ONLY | A_NEW_ONE | CARRIED | EVENTS | EXAMS | _OTHERS | {"weekend"})
    - (_TIMES - {"weekend", "holiday"})
    - (MASS - {"grass", "fire", "children"})
    - {"hair", "hands"}
)
# Who is called by it: "told Mum", never "told the Mum".
KIN = frozenset(
    """
mum mom mam mummy mommy ma dad daddy da pa papa mama nan nana nanna gran granny grandma grandad grandpa
grampa oma opa nonna auntie aunty uncle god santa mother father
""".split()
)
# What one lends of one's own.
LENT = frozenset(
    """
car van flat house coat jacket suit dress caravan bike phone umbrella camera tent lawnmower mower trailer
drill ladder cottage boat laptop guitar jumper scarf hat truck motorbike cooker saw spanner watch tie
wedding-dress typewriter pram cot buggy sewing-machine
""".split()
)
