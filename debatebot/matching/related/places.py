"""Which country lies where, by the names under which countries are compared."""

CONTINENTS: dict[str, tuple[str, ...]] = {
    "europe": tuple(
        "eu uk france germany italy spain portugal netherlands belgium switzerland austria sweden norway "
        "denmark finland iceland ireland poland hungary czechia slovakia slovenia romania bulgaria greece "
        "cyprus estonia latvia lithuania ukraine moldova serbia croatia bosnia kosovo albania scotland wales "
        "england".split()
    ),
    "asia": tuple(
        "china taiwan hongkong southkorea northkorea japan india pakistan philippines indonesia malaysia "
        "singapore vietnam thailand myanmar cambodia bangladesh srilanka nepal mongolia".split()
    ),
    "pacific": tuple(
        "australia newzealand japan southkorea taiwan philippines asiapacific indopacific".split()
    ),
    "africa": tuple(
        "egypt libya tunisia algeria morocco sudan southsudan ethiopia kenya uganda tanzania rwanda "
        "nigeria niger ghana senegal mali southafrica zimbabwe".split()
    ),
    "america": tuple(
        "usa canada mexico brazil argentina chile colombia venezuela peru cuba haiti".split()
    ),
    "middleeast": tuple(
        "israel palestine iran iraq syria jordan lebanon saudiarabia uae qatar yemen egypt turkey".split()
    ),
    "westernworld": tuple("usa uk europe eu canada australia newzealand nato".split()),
}
"""Continents and other regions to the countries in them."""

CITIES: dict[str, tuple[str, ...]] = {
    "austria": ("vienna", "salzburg"),
    "australia": ("sydney", "melbourne", "brisbane", "perth"),
    "belgium": ("antwerp", "ghent"),
    "brazil": ("rio",),
    "canada": ("toronto", "montreal", "vancouver"),
    "china": ("shanghai", "shenzhen", "wuhan"),
    "czechia": ("prague",),
    "denmark": ("copenhagen",),
    "estonia": ("tallinn",),
    "finland": ("helsinki",),
    "france": ("marseille", "lyon", "strasbourg"),
    "germany": ("hamburg", "munich", "frankfurt", "cologne", "bonn"),
    "greece": ("athens",),
    "hungary": ("budapest",),
    "india": ("mumbai", "bangalore", "kolkata"),
    "ireland": ("dublin",),
    "italy": ("milan", "naples", "venice", "florence"),
    "japan": ("osaka", "kyoto", "hiroshima", "okinawa"),
    "latvia": ("riga",),
    "lithuania": ("vilnius",),
    "netherlands": ("amsterdam", "rotterdam", "hague"),
    "newzealand": ("auckland",),
    "norway": ("oslo", "bergen"),
    "philippines": ("manila",),
    "poland": ("krakow", "gdansk"),
    "portugal": ("lisbon", "porto"),
    "russia": ("petersburg", "vladivostok"),
    "scotland": ("edinburgh", "glasgow"),
    "southafrica": ("johannesburg", "pretoria"),
    "southkorea": ("busan",),
    "spain": ("barcelona", "seville", "valencia"),
    "sweden": ("stockholm", "gothenburg"),
    "switzerland": ("zurich", "geneva", "bern"),
    "turkey": ("istanbul",),
    "uk": (
        "manchester",
        "liverpool",
        "birmingham",
        "leeds",
        "bristol",
        "cardiff",
        "belfast",
        "scotland",
        "england",
        "wales",
    ),
    "ukraine": ("odesa", "kharkiv", "donbas", "crimea"),
    "usa": ("chicago", "boston", "texas", "california", "florida", "hawaii", "alaska", "seattle"),
}
"""Countries to cities and regions that stand for them."""
