"""What is always written with a capital, as lists that a reader can check: PROPER, TWO_WORDS.

Words that are other words too (rugby, boots, mayo) stand in none of them."""

from __future__ import annotations

_PLACES = """
Aberdeen Accra Ahmedabad Alicante Amsterdam Antwerp Arras Athens Ayr Ballymena Bangalore Bangkok Barcelona Beirut
Belfast Bengal Benidorm Berlin Birmingham Blackburn Blackpool Bognor Bologna Bombay Boston Bournemouth Bradford Brazil
Bridlington Brighton Brisbane Bristol Brittany Brooklyn Brussels Budapest Bulgaria Burnley Caerphilly Cairo Calais
Calcutta California Canada Cardiff Carlisle Chennai Chicago Chihuahua China
Cleethorpes Copenhagen Cork Cornwall Coventry Crete
Croatia Cromer Cumbria Delft Delhi Denmark Denver Derry Devon Doncaster Dortmund Dover Dresden Dubai Dublin Dundee
Durban Eastbourne Edinburgh Egypt England Enugu Essex Ethiopia Falkirk Falmouth Felixstowe Fife Filey Finland Florence
Florida France Galway Gdansk Gdynia Geneva Genoa Germany Ghana Glasgow Glastonbury Gloucester Goa Greece Grimsby
Guelph Gwent Hamburg Hartlepool Hastings Helsinki Huddersfield Hungary Ibadan Ibiza Iceland India Inverclyde Inverness
Ireland Istanbul Italy Izmir Jamaica Japan Johannesburg Kampala Karachi Kenya Kerala Kettering Kilkenny Kolkata Krakow
Kumasi Kyoto Lagos Lahore Lanarkshire Lancashire Leeds Leicester Leipzig Lima Limerick Lisbon Liverpool Llandudno
London Loughborough Lublin Lucknow Luton Lyon Mablethorpe Macclesfield Madrid Majorca Malaga Malaysia Malta Manchester
Manila Margate Marrakech Marseille Melbourne Menorca Mexico Middlesbrough Milan Minehead Montreal Morecambe Morocco
Moscow Mumbai Munich Musselburgh Mysore Nairobi Naples Nepal Newcastle Newquay Nigeria Norfolk Northampton Norway
Nottingham Oban Oldham Ontario Oregon Orkney Osaka Oslo Ottawa Oxford Paisley Pakistan Paris Penarth Penzance Perth
Peterborough Philadelphia Plymouth Poland Portishead Porto Portrush Portugal Prague Pune Punjab Ramsgate Riga Rochdale
Romania Rome Rotherham Rotterdam Salford Salzburg Scarborough Scotland Scunthorpe Seattle Seville Sheffield Shetland
Sicily Singapore Skeggy Skegness Skye Snowdonia Somerset Southampton Southend Southport Spain Stafford Stockholm
Stockport Suffolk Sunderland Surrey Sussex Swansea Sweden Swindon Switzerland Sydney Tallinn Tasmania Tenerife Texas
Thailand Tipperary Tokyo Toronto Torquay Toulouse Tralee Tramore Tucson Tunisia Tuscany Uganda Ukraine Ullapool
Utrecht Vancouver Venice Vienna Vietnam Wakefield Wales Walsall Warrington Warsaw Waterford Wexford Weymouth Whitby
Wicklow Wigan Wiltshire Winnipeg Withernsea Wolverhampton Yarmouth York Yorkshire Zambia Zimbabwe Zurich"""
_DAYS = """
Christmas Easter Sunday Sundays Monday Mondays Tuesday Tuesdays Wednesday Wednesdays Thursday Thursdays Friday Fridays
Saturday Saturdays January February April June July August September October November December English French Spanish
Italian German Irish Scottish Welsh American Scrabble"""
# Feasts, shops, makes and what is watched.
_MAKES = """
Asda Astra Beatles Bovril Corrie Corsa Debenhams Divali Diwali Eastenders Eid Elvis Emmerdale Fiat Greggs Halloween
Hanukkah Hogmanay Honda Horlicks Ludo Marmite Monopoly Morrisons Nandos Navratri Nissan Onam Oxo Passat Passover
Peugeot Pongal Poundland Primark Ramadan Renault Skoda Tesco Toyota Vaisakhi Vauxhall Volvo Waitrose Weetabix Woolies
Woolworths"""
PROPER = {word.lower(): word for word in f"{_PLACES} {_DAYS} {_MAKES}".split()}
TWO_WORDS = (
    "New York", "Los Angeles", "San Francisco", "Buenos Aires", "Hong Kong", "Cape Town", "Sri Lanka",
    "New Zealand", "Rio de Janeiro", "Tel Aviv", "St Ives", "South Africa", "Costa Rica", "Las Vegas",
    "New Orleans", "United States", "United Kingdom", "Hull City", "Norwich City", "Bristol City", "Leicester City",
    "Stoke City", "Cardiff City", "Swansea City", "Bradford City", "Lincoln City", "Exeter City", "York City",
    "Coventry City", "Man City", "Manchester City", "Man United", "Manchester United", "Leeds United",
    "Sheffield United", "Newcastle United", "Sheffield Wednesday", "West Ham", "Aston Villa", "Crystal Palace",
    "Notts County", "Jack Russell", "Match of the Day", "Top of the Pops", "Coronation Street", "Songs of Praise",
    "Desert Island Discs", "Doctor Who", "Bake Off", "Gardeners' World", "Last of the Summer Wine", "Fawlty Towers",
    "Star Wars", "Harry Potter", "Toy Story", "Colonel Bogey", "Bay City Rollers", "Old Trafford", "Boxing Day",
    "Bonfire Night", "Pancake Day", "El Paso", "South Padre", "San Antonio", "Milton Keynes", "Bognor Regis",
    "Barry Island",
    "Lyme Regis", "Weston Super Mare", "Robin Hood's Bay", "Isle of Wight", "Isle of Man", "Great Yarmouth",
    "Lake District", "Peak District", "Costa del Sol", "Gran Canaria", "Abu Dhabi", "Port Harcourt", "Derby County",
    "Kansas City", "Salt Lake City", "Mexico City",
)  # fmt: skip
