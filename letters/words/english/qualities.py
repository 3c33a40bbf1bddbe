"""What may stand before a noun: QUALITIES of things, RANKED words that make it one of its kind, DOING of compounds."""

# fmt: off
RANKED = frozenset("""
best worst own first second third fourth fifth sixth seventh eighth ninth tenth last next same only whole left right
other wrong rest front
""".split())
QUALITIES = frozenset("""
old new big little small tiny huge long short tall wet dry hot cold warm broken burst flat dead red blue
green white black brown pink yellow purple orange grey gray silver gold golden wooden plastic paper leather
good bad great lovely nice awful terrible horrible cheap spare clean dirty dodgy fancy massive giant full
half local main late early surprise emergency secret famous favourite favorite second-hand secondhand
homemade handmade home-made hand-made proper special clear loose heavy light high low back front top bottom
middle outside inside upstairs downstairs single double free fresh rusty leaky creaky steep muddy frozen pub
school work hospital church town bed tea coffee bread wine beer milk water rain snow ice birthday wedding
christmas easter new-year baby maths english french music art sports dance football cricket rugby tennis
golf netball hockey
""".split())
# "driving test", "waiting room": a doing that is no verb before a noun.
DOING = frozenset("""
driving swimming waiting washing sewing walking dining sitting living changing bowling spelling baking
parking fishing riding skating reading writing ironing frying knitting hearing rocking building cooking
sleeping singing dancing welding nursing teaching training landing shopping running wedding
""".split())
