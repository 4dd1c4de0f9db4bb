"""Organisations of other European countries that take part in projects."""

from ...writing import words
from . import organisation

RECORDS = [
    organisation(
        "alaturi-de-voi",
        "Alături de Voi Romania",
        country="RO",
        summary=words(
            it="Partner rumeno di SocialTech4EU. Dalle sue pagine vengono dati e risultati del progetto.",
            en="Romanian partner in SocialTech4EU. Its pages give the data and the results of the project.",
        ),
        other_names=["Alaturi de Voi"],
        sources=["ST1", "ST4"],
    ),
    organisation(
        "coompanion-orebro",
        "Coompanion Örebro",
        country="SE",
        place="Örebro",
        summary=words(it="Partner svedese di SocialTech4EU.", en="Swedish partner in SocialTech4EU."),
        sources=["ST1"],
    ),
    organisation(
        "coompanion-goteborg",
        "Coompanion Göteborg",
        country="SE",
        place="Göteborg",
        summary=words(it="Partner svedese di DO Impact.", en="Swedish partner in DO Impact."),
        other_names=["Coompanion Gothenburg"],
        sources=["DI2"],
    ),
    organisation(
        "coompanion",
        "Coompanion",
        country="SE",
        summary=words(
            it="La notizia dell’assegnazione lo nomina fra i partner di RESPONDET; le altre fonti no.",
            en="The award news names it among the partners of RESPONDET; the other sources do not.",
        ),
        sources=["RE1"],
        related=[
            (
                "project:respondet",
                "le fonti non concordano sulla sua partecipazione",
                "the sources disagree on its part",
            )
        ],
    ),
    organisation(
        "vastra-gotaland",
        "Västra Götaland",
        type="public",
        country="SE",
        summary=words(
            it="La notizia dell’assegnazione nomina la regione svedese fra i partner di RESPONDET; le altre fonti no.",
            en="The award news names the Swedish region among the partners of RESPONDET; the other sources do not.",
        ),
        sources=["RE1"],
        related=[
            (
                "project:respondet",
                "le fonti non concordano sulla sua partecipazione",
                "the sources disagree on its part",
            )
        ],
    ),
    organisation(
        "silicon-vilstal",
        "Silicon Vilstal",
        country="DE",
        summary=words(it="Partner tedesco di SocialTech4EU.", en="German partner in SocialTech4EU."),
        sources=["ST1", "ST2"],
    ),
    organisation(
        "idia-aragon",
        "IDiA Aragón",
        country="ES",
        summary=words(it="Partner spagnolo di SocialTech4EU.", en="Spanish partner in SocialTech4EU."),
        other_names=["IDiA"],
        sources=["ST1"],
    ),
    organisation(
        "taula-tercer-sector",
        "Taula d’entitats del Tercer Sector Social de Catalunya",
        type="network",
        country="ES",
        summary=words(it="Partner catalano di DO Impact.", en="Catalan partner in DO Impact."),
        other_names=["Taula del Tercer Sector"],
        sources=["DI2"],
    ),
    organisation(
        "cluster-digital-catalunya",
        "Clúster Digital de Catalunya",
        type="cluster",
        country="ES",
        summary=words(it="Partner catalano di DO Impact.", en="Catalan partner in DO Impact."),
        other_names=["Cluster Digital de Catalunya"],
        sources=["DI2"],
    ),
    organisation(
        "generalitat-de-catalunya",
        "Generalitat de Catalunya",
        type="public",
        country="ES",
        summary=words(
            it="Partner di RESPONDET; tre fonti la indicano come capofila, una indica REVES.",
            en="Partner in RESPONDET; three sources call it the lead partner, one names REVES.",
        ),
        sources=["RE1", "RE2", "RE3", "RE5"],
    ),
    organisation(
        "coopcat",
        "CoopCat",
        type="network",
        country="ES",
        summary=words(
            it="La federazione delle cooperative catalane, partner di RESPONDET.",
            en="The federation of Catalan cooperatives, partner in RESPONDET.",
        ),
        sources=["RE1", "RE5"],
    ),
    organisation(
        "latvian-association",
        "Latvian Social Entrepreneurship Association",
        type="network",
        country="LV",
        summary=words(it="Partner lettone di DO Impact.", en="Latvian partner in DO Impact."),
        sources=["DI2"],
    ),
    organisation(
        "lithuanian-association",
        "Lithuanian Social Business Association",
        type="network",
        country="LT",
        summary=words(it="Partner lituano di DO Impact.", en="Lithuanian partner in DO Impact."),
        sources=["DI2"],
    ),
    organisation(
        "rops-krakow",
        "Małopolska, ROPS Kraków",
        type="public",
        country="PL",
        place="Kraków",
        summary=words(it="Partner polacco di RESPONDET.", en="Polish partner in RESPONDET."),
        other_names=["ROPS Kraków", "Małopolska", "Malopolska"],
        sources=["RE1"],
    ),
]
