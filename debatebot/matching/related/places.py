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
