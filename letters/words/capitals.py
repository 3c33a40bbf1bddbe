"""What has a capital wherever it stands: places, days, months, tongues."""

_KNOWN_PLACES = """
Aberdeen Amsterdam Athens Barcelona Beirut Belfast Berlin Birmingham Bologna Bombay Boston Brazil Brighton
Bristol Brittany Brooklyn Brussels Budapest Cairo California Canada Cardiff Chicago China Copenhagen Cork
Cornwall Crete Croatia Delhi Denmark Denver Devon Dresden Dublin Edinburgh England Finland Florence Florida
France Galway Geneva Genoa Germany Glasgow Greece Hamburg Helsinki Iceland India Inverness Ireland Istanbul
Italy Izmir Japan Kenya Krakow Kyoto Lagos Leeds Leipzig Lima Lisbon Liverpool London Lyon Madrid Manchester
Margate Marrakech Marseille Melbourne Mexico Milan Montreal Morocco Moscow Mumbai Munich Nairobi Naples Nepal
Newcastle Norway Oregon Osaka Oslo Oxford Paris Perth Philadelphia Poland Porto Portugal Prague Rome Salzburg
Scotland Seattle Seville Sheffield Sicily Singapore Skye Spain Stockholm Suffolk Sweden Switzerland Sydney
Texas Tokyo Toronto Toulouse Tuscany Vancouver Venice Vienna Vietnam Wales Warsaw Whitby York Yorkshire Zurich"""
TWO_WORDS = (
    "New York", "Los Angeles", "San Francisco", "Buenos Aires", "Hong Kong", "Cape Town", "Sri Lanka", "New Zealand",
    "Rio de Janeiro", "Tel Aviv", "St Ives", "South Africa", "Costa Rica", "Las Vegas", "New Orleans",
    "United States", "United Kingdom",
)  # fmt: skip
_CAPITALS = """
Christmas Easter Sunday Sundays Monday Mondays Tuesday Tuesdays Wednesday Wednesdays Thursday Thursdays Friday
Fridays Saturday Saturdays January February April June July August September October November December English
French Spanish Italian German Irish Scottish Welsh American Scrabble"""
CAPITAL = {word.lower(): word for word in f"{_KNOWN_PLACES} {_CAPITALS}".split()}
BARE = frozenset(
    "home work church school bed hospital uni university college abroad upstairs downstairs outside inside "
    "prison jail "
    "town camp everywhere nowhere somewhere here there sea court rehearsal practice kindergarten nursery "
    "heaven".split()
)
