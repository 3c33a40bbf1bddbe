"""What people type for the words they mean: SLANG, short forms, slips of the finger and capitals left out; and what
they say so, SPOKEN."""

# How somebody talks is left alone where they talk; in a note it is mended, for a sentence of ours may hold it.
SPOKEN = frozenset(
    "gonna wanna gotta kinda sorta lemme gimme outta dunno cos cuz coz tho pic pics hubby defo probs brekkie luv "
    "nite ya & coulda woulda shoulda yall havin goin doin nothin somethin comin gettin makin singin talkin tellin "
    "takin bein".split()
)

SLANG = {
    "u": "you", "ur": "your", "urs": "yours",
    "thx": "thanks", "thnx": "thanks", "ty": "thanks", "n": "and", "w": "with",
    "w/": "with", "w/o": "without",
    "cos": "because", "cuz": "because", "coz": "because", "bc": "because", "b4": "before", "ppl": "people",
    "bday": "birthday",
    "hosp": "hospital", "xmas": "Christmas", "tho": "though", "nite": "night",
    "2nite": "tonight", "gonna": "going to",
    "wanna": "want to", "tmrw": "tomorrow", "bf": "boyfriend", "gf": "girlfriend", "&": "and", "i": "I",
    "+": "and",
    "im": "I'm", "ive": "I've", "youre": "you're", "youve": "you've", "youd": "you'd", "youll": "you'll",
    "hes": "he's", "shes": "she's",
    "yall": "y'all", "theyre": "they're", "weve": "we've", "thats": "that's", "theres": "there's", "whos": "who's",
    "dont": "don't", "cant": "can't",
    "wont": "won't", "aint": "ain't", "mums": "mums",
    # short forms
    "tues": "Tuesday", "tue": "Tuesday", "weds": "Wednesday", "thurs": "Thursday", "thur": "Thursday", "hrs": "hours",
    "mins": "minutes", "yrs": "years", "wks": "weeks", "mths": "months", "wknd": "weekend", "msg": "message",
    "msgs": "messages", "pic": "picture", "pics": "pictures", "pls": "please", "plz": "please", "abt": "about",
    "smth": "something", "r": "are", "gr8": "great", "m8": "mate", "bcs": "because", "bcoz": "because",
    "becos": "because", "wiv": "with", "luv": "love", "fb": "Facebook", "insta": "Instagram", "hubby": "husband",
    "sum1": "someone", "every1": "everyone", "any1": "anyone", "no1": "no one", "2day": "today", "2moro": "tomorrow",
    "4ever": "forever", "4eva": "forever", "rn": "right now", "defo": "definitely", "probs": "probably",
    "irl": "in real life",
    "gotta": "have to", "lemme": "let me", "gimme": "give me", "kinda": "kind of", "sorta": "sort of",
    "outta": "out of", "dunno": "don't know", "appt": "appointment", "dr": "Dr", "mr": "Mr", "mrs": "Mrs", "ms": "Ms",
    # run together, and apart
    "alot": "a lot", "infront": "in front", "aswell": "as well", "eachother": "each other", "everytime": "every time",
    "noone": "no one", "thankyou": "thank you", "incase": "in case", "aslong": "as long", "atleast": "at least",
    # slips of the finger
    "teh": "the", "adn": "and", "becuase": "because", "beacuse": "because", "definately": "definitely",
    "freind": "friend", "freinds": "friends", "beleive": "believe", "beleived": "believed", "wierd": "weird",
    "untill": "until", "tommorow": "tomorrow", "tomorow": "tomorrow", "remeber": "remember", "rember": "remember",
    "suprise": "surprise", "suprised": "surprised", "realy": "really", "allways": "always", "wich": "which",
    "recieved": "received", "recieve": "receive", "togather": "together", "togethor": "together", "thier": "their",
    "embarassed": "embarrassed", "embarassing": "embarrassing", "neice": "niece",
    "grandaughter": "granddaughter", "marrage": "marriage", "buisness": "business", "brekkie": "breakfast",
    "seperate": "separate", "occured": "occurred", "wouldve": "would've", "couldve": "could've",
    "shouldve": "should've", "mightve": "might've", "mustve": "must've", "wouldof": "would have",
    "ure": "you're", "uve": "you've", "ull": "you'll", "ud": "you'd", "hed": "he'd", "theyd": "they'd",
    "theyll": "they'll", "theyve": "they've", "itll": "it'll", "itd": "it'd", "thatll": "that'll", "thatd": "that'd",
    "whats": "what's", "hows": "how's", "wheres": "where's", "heres": "here's",
    "someones": "someone's", "anyones": "anyone's", "anybodys": "anybody's",
    "childrens": "children's", "womens": "women's", "somebodys": "somebody's", "everythings":
    "everything's", "nothings": "nothing's", "havin": "having", "goin": "going", "doin": "doing",
    "nothin": "nothing", "somethin": "something", "comin": "coming", "gettin": "getting", "makin": "making",
    "singin": "singing", "talkin": "talking", "tellin": "telling", "takin": "taking", "bein": "being",
    # capitals
    "bbq": "BBQ", "tv": "TV", "dvd": "DVD", "uk": "UK", "nhs": "NHS", "phd": "PhD", "mri": "MRI", "bbc": "BBC",
    "icu": "ICU", "nyc": "NYC", "abba": "ABBA", "gcse": "GCSE", "gcses": "GCSEs", "a&e": "A&E", "agm": "AGM",
    "lego": "Lego", "volvo": "Volvo", "toyota": "Toyota", "greggs": "Greggs", "nandos": "Nandos",
    "honda": "Honda", "yamaha": "Yamaha", "guinness": "Guinness", "wetherspoons": "Wetherspoons",
    "ikea": "IKEA", "tesco": "Tesco", "skype": "Skype", "facetime": "FaceTime", "youtube": "YouTube",
    "halloween": "Halloween", "netflix": "Netflix", "spotify": "Spotify", "whatsapp": "WhatsApp",
    "gps": "GPS", "nokia": "Nokia", "mcdonalds": "McDonald's", "maccies": "McDonald's", "kfc": "KFC", "dvla": "DVLA",
    "aldi": "Aldi", "lidl": "Lidl", "asda": "Asda", "sainsburys": "Sainsbury's", "tescos": "Tesco's", "xbox": "Xbox",
    "playstation": "PlayStation", "iphone": "iPhone", "google": "Google", "amazon": "Amazon", "uber": "Uber",
    "ebay": "eBay", "dj": "DJ", "mot": "MOT", "pe": "PE", "cd": "CD", "cds": "CDs", "usa": "USA",
    "a-levels": "A-levels", "vw": "VW", "bmw": "BMW", "rac": "RAC", "aa": "AA", "idc": "I don't care",
    "ofc": "of course",
    "everyones": "everyone's", "everybodys": "everybody's",
    "nobodys": "nobody's",
}  # fmt: skip
