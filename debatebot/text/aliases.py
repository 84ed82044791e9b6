"""General English aliases: countries with their peoples, capitals that stand for governments,
unions and bodies with their initials.

One name a line: the canonical form, then its other names. All are compared as one name, so
`the Americans`, `US` and `U.S.A.` are the same actor. A pack's glossary adds its own.
"""

_COUNTRIES = """
usa: united states of america, united states, us, u s, america, american, americans, the states, uncle sam
uk: united kingdom, great britain, britain, british, briton, britons, brits
china: chinese, prc, peoples republic of china, people republic of china, mainland china
taiwan: taiwanese, roc, republic of china, formosa
hongkong: hong kong
russia: russian, russians, russian federation
ukraine: ukrainian, ukrainians
southkorea: south korea, south korean, south koreans, republic of korea, rok, s korea
northkorea: north korea, north korean, north koreans, dprk, n korea
japan: japanese
australia: australian, australians, aussie, aussies, oz
newzealand: new zealand, new zealander, new zealanders, nz, kiwis, aotearoa
india: indian, indians
pakistan: pakistani, pakistanis
philippines: philippine, filipino, filipinos, the philippines
indonesia: indonesian, indonesians
malaysia: malaysian, malaysians
singapore: singaporean, singaporeans
vietnam: vietnamese, viet nam
thailand: thai, thais
myanmar: burma, burmese
cambodia: cambodian, cambodians
canada: canadian, canadians
mexico: mexican, mexicans
brazil: brazilian, brazilians
argentina: argentine, argentinian, argentines
chile: chilean, chileans
colombia: colombian, colombians
venezuela: venezuelan, venezuelans
france: french, frenchman, frenchmen
germany: german, germans
italy: italian, italians
spain: spanish, spaniards
portugal: portuguese
netherlands: dutch, holland, the netherlands
belgium: belgian, belgians
switzerland: swiss
austria: austrian, austrians
sweden: swedish, swedes, swede
norway: norwegian, norwegians
denmark: danish, danes, dane
finland: finnish, finns, finn
iceland: icelandic, icelanders
ireland: irish
poland: polish, poles
hungary: hungarian, hungarians
czechia: czech, czech republic, czechs
slovakia: slovak, slovaks
slovenia: slovene, slovenian
romania: romanian, romanians
bulgaria: bulgarian, bulgarians
greece: greek, greeks
turkey: turkish, turks, turkiye
cyprus: cypriot, cypriots
estonia: estonian, estonians
latvia: latvian, latvians
lithuania: lithuanian, lithuanians
belarus: belarusian, belarusians
moldova: moldovan, moldovans
georgia: georgian, georgians
armenia: armenian, armenians
azerbaijan: azerbaijani, azeri
serbia: serbian, serbs, serb
croatia: croatian, croats
bosnia: bosnian, bosnians
kosovo: kosovar, kosovars
albania: albanian, albanians
israel: israeli, israelis
palestine: palestinian, palestinians
iran: iranian, iranians
iraq: iraqi, iraqis
syria: syrian, syrians
jordan: jordanian, jordanians
lebanon: lebanese
saudiarabia: saudi arabia, saudi, saudis
uae: united arab emirates, emirates, emirati
qatar: qatari, qataris
yemen: yemeni, yemenis
egypt: egyptian, egyptians
libya: libyan, libyans
tunisia: tunisian, tunisians
algeria: algerian, algerians
morocco: moroccan, moroccans
sudan: sudanese
southsudan: south sudan
ethiopia: ethiopian, ethiopians
kenya: kenyan, kenyans
uganda: ugandan, ugandans
tanzania: tanzanian, tanzanians
rwanda: rwandan, rwandans
nigeria: nigerian, nigerians
niger: nigerien
ghana: ghanaian, ghanaians
senegal: senegalese
mali: malian, malians
southafrica: south africa, south african, south africans
zimbabwe: zimbabwean, zimbabweans
afghanistan: afghan, afghans
bangladesh: bangladeshi, bangladeshis
srilanka: sri lanka, sri lankan, sri lankans
nepal: nepali, nepalese
mongolia: mongolian, mongolians
kazakhstan: kazakh, kazakhs
uzbekistan: uzbek, uzbeks
cuba: cuban, cubans
haiti: haitian, haitians
peru: peruvian, peruvians
scotland: scottish, scots
wales: welsh
england: english
eu: european union, e u
europe: european, europeans
asia: asian, asians
africa: african, africans
soviet: ussr, soviet union, soviets
un: united nations, u n
nato: north atlantic treaty organization, north atlantic treaty organisation, north atlantic alliance, atlantic alliance
worldhealthorganization: world health organization, world health organisation
worldbank: world bank
imf: international monetary fund
wto: world trade organization, world trade organisation
nhs: national health service
nasa: national aeronautics and space administration
unesco: united nations educational scientific and cultural organization
asiapacific: asia pacific, apac
indopacific: indo pacific
euroatlantic: euro atlantic, transatlantic, north atlantic
middleeast: middle east
westernworld: the west, western countries, western nations, western powers, western states
"""

_GOVERNMENTS = """
usa: washington, white house, the pentagon, capitol hill
uk: london, westminster, downing street, whitehall
china: beijing, peking
taiwan: taipei
russia: moscow, kremlin
ukraine: kyiv, kiev
japan: tokyo
southkorea: seoul, korea, korean, koreans
northkorea: pyongyang
australia: canberra
newzealand: wellington
india: delhi, new delhi
france: paris, elysee
germany: berlin
italy: rome
spain: madrid
poland: warsaw
turkey: ankara
israel: jerusalem
iran: tehran, teheran
iraq: baghdad
egypt: cairo
canada: ottawa
brazil: brasilia
eu: brussels, european commission
"""


def _table(lines: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(canonical, words of one other name) for each other name, in the order written."""
    pairs = []
    for line in lines.strip().splitlines():
        canonical, others = line.split(": ")
        pairs += [(canonical, tuple(other.split())) for other in others.split(", ")]
    return tuple(pairs)


NAMES = _table(_COUNTRIES)
"""Names that are always read as one."""

GOVERNMENTS = _table(_GOVERNMENTS)
"""Places that stand for a government: read so only in a pack that does not speak of the place."""

CANONICAL: frozenset[str] = frozenset(canonical for canonical, _ in NAMES + GOVERNMENTS)
"""All canonical forms: words known to be names."""
