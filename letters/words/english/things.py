"""Plain nouns that people begin a phrase with: is_thing("biscuits"). What is in the list is no name and no verb."""

from __future__ import annotations

from letters.words.english.grammar import BASES

_THINGS = """
accident advice afternoon alarm album allotment ambulance angel apple apron argument arm armchair arrest attic
autumn axe baby backpack bacon badge bag baggage balcony ball balloon banana band bandage banjo bar barbecue
barn basket bath bathroom beach bean beard bed bedroom bee beer bell bench bicycle bike bin bird birthday
biscuit blanket blouse board boat body bonfire bookshop boot bottle bowl box boy bracelet bread breakfast
brick bridge briefcase broom brother bucket bus butter button cabin cactus cafe calendar camera campsite
candle canoe canteen cap caravan card cardigan carpet carrot case castle cat cellar ceremony chair champagne
chapel cheese cherry chess chicken child children chimney chips chocolate choir church cider cinema city
classroom clock clothes cloud clue coat coffee coin collar college colour comb concert cookie corner cottage
cow crisp crossword cup cupboard curry curtain cushion customs daughter dawn day deckchair den desk diary
dimple dinner disco doctor dog doll donkey door doorbell drawer dream dress drum duck dungarees dusk dust
duvet ear earring egg elbow elephant envelope evening eye eyebrow eyes face fairground family farm feather
feet fence ferry festival fete fiddle finger fingers fire fireplace firework fireworks fish flag flask flat
floor flower flute foot football fork fox fridge friend frog funeral fur garage garden gate ghost gig giraffe
girl glasses glove gloves goal goat goldfish grape grapes grass gravy guitar gym hair haircut hall hallway
hamster hand handbag handbell hands hanky harbour hat hay head heart hedge hedgehog helmet hen hill holiday
honeymoon hoodie horse hospital hotel house hut ice iron island jacket jam jar jeans jetty jewel job joke jug
jumper karaoke kettle key keyring keys kid kids kitchen kite kitten knee knees knickers lab ladder ladle lake
lamb lamp lantern laughter leaf leaves leg legs lemon library lift lighter lighthouse lipstick luggage lunch
lunchbox magazine map marble market marmalade marriage mask meadow medal menu midnight milk mint mirror
mistake mitten mittens mixtape money monkey moon morning moss motorbike mouse moustache mouth mud muffin mug
mushroom nail napkin necklace needle neighbor neighbour newspaper night nightdress noise nose notebook nurse
oar oats office omelette onion orange orchard oven owl paddock page pain pair pancake pancakes pants paper
parcel parents park parrot party passport pasta path pavement pear pebble pen pencil penguin penny pepper
perfume petrol photograph piano picnic picture pie pig pigeon pillow pillowcase pizza plate platform playlist
pocket poem pond pony porch porridge postcard poster potato prayer present pub pudding puddle pumpkin puppy
purse pyjamas quilt rabbit radio raft rain rainbow raincoat recipe record restaurant ribbon rice ring river
road rocket roof room rope rose rucksack rug rugby rum sandals sandcastle sandwich sandwiches satnav sauce
saucepan sausage saxophone scarf school scissors scooter sea seagull shampoo shed sheep shelf shell shirt shoe
shoelaces shoes shoulder sign silence skirt sky slippers smell snow soap sock socks sofa song soup spade specs
spectacles spider spoon spring squirrel stable stairs stapler star station stew sticker stone storm story
strawberry street string sugar suit suitcase summer sun sundress sunglasses sunrise sunset supper sweater
sweets swimsuit table tambourine tandem tango tea teapot teddy teeth telly temper tent thermos thunder
thunderstorm ticket tickets tie tiger tights tin toast toaster toe toes tomato tooth toothbrush torch tortoise
towel tower town toy tractor train trainers tray treehouse trombone trousers trumpet tulip turkey turtle tweed
twins typewriter umbrella uniform van vase vegetables vest video village vinegar violin vodka voice voicemail
waistcoat wall wallet wardrobe wedding weekend wellies whale wheelbarrow whisky wig wind window wine winter
wood woods wool wrist year yoghurt zip zoo
"""
THINGS = frozenset(_THINGS.split())


def is_thing(word: str) -> bool:
    """Whether a word, in lower case, names a thing, one or several, and cannot be what somebody does."""
    if word in THINGS:
        return True
    one = word.removesuffix("s")
    return one != word and one in THINGS and one not in BASES
