"""The verbs that are known: PAIRS of a verb and its past, and REGULAR verbs, each in one text."""

PAIRS = """arise arose, awake awoke, bear bore, beat beat, become became, begin began, bend bent, bet
bet, bite bit, bleed bled, blow blew, break broke, bring brought, build built, burn burnt, burst burst,
buy bought, catch caught, choose chose, cling clung, come came, cost cost, creep crept, cut cut, deal
dealt, dig dug, do did, draw drew, dream dreamt, drink drank, drive drove, eat ate, fall fell, feed fed,
feel felt, fight fought, find found, flee fled, fling flung, fly flew, forbid forbade, forget forgot,
forgive forgave, freeze froze, get got, give gave, go went, grind ground, grow grew, hang hung, have
had, hear heard, hide hid, hit hit, hold held, hurt hurt, keep kept, kneel knelt, know knew, lay laid,
lead led, lean leant, leap leapt, learn learned, leave left, lend lent, let let, light lit, lose lost,
make made, mean meant, meet met, mistake mistook, overhear overheard, oversleep overslept, pay paid, put
put, quit quit, read read, rebuild rebuilt, ride rode, ring rang, rise rose, run ran, say said, see saw,
seek sought, sell sold, send sent, set set, shake shook, shine shone, shoot shot, show showed, shrink
shrank, shut shut, sing sang, sink sank, sit sat, sleep slept, slide slid, speak spoke, spend spent,
spill spilt, spin spun, spit spat, split split, spread spread, stand stood, steal stole, stick stuck,
sting stung, stink stank, stride strode, strike struck, swear swore, sweep swept, swim swam, swing
swung, take took, teach taught, tear tore, tell told, think thought, throw threw, understand understood,
upset upset, wake woke, wear wore, weep wept, win won, wind wound, write wrote, dive dived, dwell dwelt,
foresee foresaw, mislead misled, misread misread, misunderstand misunderstood, overeat overate, overfeed
overfed, overpay overpaid, overdo overdid, overthink overthought, redo redid, retell retold, resell
resold, rewind rewound, rewrite rewrote, undergo underwent, undo undid, unwind unwound, withdraw
withdrew, tread trod, thrust thrust, sleepwalk sleepwalked, strive strove, weave wove, wet wet, bust bust, speed
sped, outdo outdid, bid bid, overtake overtook, undertake undertook, strew strewed, sew sewed, mow
mowed, saw sawed, forego forewent, withhold withheld, withstand withstood, proofread proofread, misspell
misspelt, offset offset, reset reset"""
REGULAR = """abandon absorb accept accompany accuse ache acknowledge acquire act adapt add adjust admire
press hiss chant admit
adopt adore advise advocate afford agree aim allow alphabetise amuse annotate announce annoy answer
anticipate apologise apologize appear applaud apply appreciate approach approve argue arrange arrive ask
assemble assist assume assure attach attempt attend attract avoid babysit bake balance ban bang bark
bathe beatbox befriend beg behave belch believe belong bet betray bicker bin binge blame blank blend
bless blether blink blurt blush boast boil bombard boo book borrow bother bounce bow brag braid brake
breathe brew bribe brighten bring brush budge bully bumble bump bungle burn bury calculate call camp
cancel capsize care caress carry cartwheel carve cater cause celebrate chain change charge chase chat
cheat check cheer cherish chew chirp chop chuck chuckle clamber clap classify clatter clean clear climb
clog close cluck coach coax collapse collect collide comb comfort commit compare compete complain
complete compliment compose conceal concentrate confess confide confirm confuse congratulate connect
consider console consult consume contain continue contribute convert convince cook cope copy correct
cough count cover crack cradle crash crave crawl cringe criticise criticize crochet croon cross crouch
crumble cry cuddle curtsy cuss cycle dab damage dance dare darn dawdle daydream dazzle decide decode
decorate dedicate defend defrost delete deliver demonstrate deny depend describe deserve destroy
determine detest develop devour diagnose dial die digest dine disagree disappear disappoint discover
dislike dismiss dispute distract divide divorce dogsit donate doodle dote doubt download doze drag drape
dread drench dress dribble drift drive drool drop drown dry earn eavesdrop echo elope email embarrass
embrace emerge employ enchant encourage end endure engage enjoy enlist enrol enroll ensure enter
entertain escape escort establish evaporate exaggerate examine excite exclaim exclude exercise exhale
exist expand expect explain explode explore extend face facetime faff fail faint fake fancy fart
fascinate fasten father fear fetch fidget fill film finish fish fix fizz flatten flatter flick flinch
flirt flood flush fold follow fool forage forge freelance fret frolic frown fry furnish fuss gallop
gamble garden gargle gasp gatecrash gather gaze generate giggle glance glare glow gnaw goad gobble
gossip grab graduate graze greet grieve grin groan groom grope growl grumble grunt guard guess guide
gulp guzzle halve hammer hand handle handwash handwrite happen hassle hate haunt heal heat help hesitate
hike hire hitch hoard hog holler honk hoover hop hope housesit hover huff hug hum hunt hurl hurry hush
hustle identify ignite ignore illustrate imagine imitate impersonate imply impress improve improvise
include inform inhale inherit injure insist inspect inspire install insult insure intend interfere
interrupt introduce invade invent invest investigate invite involve iron irritate itch jangle jiggle jog
join joke jolt judge juggle jump justify kick kill kindle kiss knead knit knock knot label lament land
lash last laugh launch lean lecture lick lie lift light like limp linger listen live load loathe lock
lodge long look love lower lurch lurk maintain manage mansplain marinate marry marvel mash massage match
mature measure melt memorise memorize mend mention meow merge message miaow migrate mime mind mislead
misplace miss mix moan mock mop mother motivate mourn move mow multiply mumble munch murmur mutter nag
name narrate natter navigate need neglect negotiate nibble nick nod nominate note notice nudge nurse
nurture obey observe obsess obtain occupy occur offend offer open operate oppose order organise organize
outlive outsmart overbook overcook overdress overpack overreact oversee overshare overuse overwater owe
own pace pack paddle paint panic pant paraphrase park pass pat patch pause pedal peel peer perform
persist persuade pester phone photobomb photograph pick pinch pirouette plait plan plant play plead
plunge poach point poke polish portray possess post postpone potter pour practice practise praise prank
pray preach predict preen prefer prepare preserve presume pretend prevent prick procrastinate promise
pronounce proofread propose protect prove provide provoke prowl prune pucker puff pull punch punish purr
pursue push qualify quarrel queue quote race raid rain raise ramble rattle rave reach react realise
realize reassemble reassure rebel recall recharge recite reckon recline recognise recommend record
recount recover recycle redecorate reduce refer referee refill reflect reform refresh refuse regale
regret rehearse reheat rehome reject rejoice relate relax release relive relocate rely remain remarry
remember remind remodel remove rename renew renovate reorganise repaint repair repeat rephrase replace
reply represent require reread rescue research resemble resent resist resolve respond rest restart
restore retire retrieve return retweet reunite reveal reverse revisit revive rewatch rinse rip ripen
risk roam roar roast roll romp rotate rouse row rub ruin rummage rush rustle sail salute salvage satisfy
save savor savour scare scoff scold scoot scorch scour scowl scrape scratch scream screech scribble
scrub scuff sculpt scurry search seduce serve settle sew share sharpen shatter shave shelter shift
shimmy shiver shock shoo shop shoplift shorten shout shove shower shred shriek shrug shuffle shun
shuttle sigh sightsee sign simmer sip sizzle skate sketch ski skim skip skydive slam slap slaughter
sledge slip slobber slog slop slouch slow slurp smack smash smell smile smirk smoke smooth smother
smuggle snack snap snarl snatch sneak sneer sneeze sniff snigger snipe snitch snoop snooze snore snorkel
snort snub snuggle soak sob soften soil solve soothe sort spare specialise spell spend spew splash
splurge spoil sponsor spook spoon spot sprinkle sprint squabble squawk squeal squeeze squelch squint
squirm squirt stack stage stagger stain stalk stammer stamp stare start startle starve stay steer step
stifle stir stitch stomp stoop stop store straighten stray stretch stroke stroll struggle strum strut
study stumble stun stutter subscribe succeed suck suffer suggest sulk summon sunbathe support surprise
surrender surround survive suspect suspend sustain swagger swallow swap swat sway sweat swish switch
swoon swoop symbolise sympathise tackle tailgate talk tame tango tap taste tattle taunt tear tease
teeter tempt tend testify text thank thaw thrash thread threaten thrive throb throttle thumb thwart
tickle tidy tie tighten time tinker tiptoe toast toddle tolerate toot topple torment toss totter touch
tour tow trace train transform translate travel treat tremble trick trim trip trundle trust try tuck tug
turn tut tweak twiddle twinkle twirl twist twitch type underestimate underline undermine undo unite
unload unlock unpack unplug unscrew untangle untie unwrap unzip upload uproot urge use utter vacuum
vandalise vanish visit visualise volunteer vomit vote vow waddle wait walk wallow waltz wander want
warble warm warn wash waste watch water waterski wave weigh welcome whack whimper whine whip whisper
whistle whittle whoop widen wiggle wince wink wipe wish wobble wonder woo work worry wrangle wrap
wrestle wriggle yap yawn yearn yell yelp yodel zap zip"""
