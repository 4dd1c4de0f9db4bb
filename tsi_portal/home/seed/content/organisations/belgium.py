"""Belgian organisations, and networks that have their seat there as the sources list them."""

from ...writing import words
from . import organisation

RECORDS = [
    organisation(
        "reves",
        "REVES",
        type="network",
        country="BE",
        summary=words(
            it=(
                "La rete europea che unisce enti locali e regionali ed economia sociale dei loro territori. Partner "
                "di RESPONDET."
            ),
            en=(
                "The European network of local and regional authorities and the social economy of their territories. "
                "Partner in RESPONDET."
            ),
        ),
        other_names=["REVES aisbl"],
        sources=["seed", "RE1", "RE4"],
    ),
    organisation(
        "ensie",
        "ENSIE",
        type="network",
        country="BE",
        summary=words(
            it="La rete europea delle imprese sociali di inserimento lavorativo. Partner di SocialTech4EU.",
            en="The European network of social integration enterprises. Partner in SocialTech4EU.",
        ),
        sources=["seed", "ST1", "ST6"],
    ),
    organisation(
        "diesis",
        "Diesis Network",
        type="network",
        country="BE",
        summary=words(
            it="Rete europea a sostegno dell’economia sociale. Partner di DO Impact.",
            en="European network in support of the social economy. Partner in DO Impact.",
        ),
        other_names=["Diesis"],
        sources=["seed", "DI2"],
    ),
    organisation(
        "spw-economie",
        "SPW Economie",
        type="public",
        country="BE",
        summary=words(
            it=(
                "L’amministrazione vallone dell’economia, partner di RESPONDET. Pubblica la pagina della conferenza "
                "di Liegi del 2024."
            ),
            en=(
                "The Walloon administration for the economy, partner in RESPONDET. It publishes the page of the "
                "Liège conference of 2024."
            ),
        ),
        sources=["RE1", "LI1"],
    ),
    organisation(
        "concertes",
        "ConcertES",
        country="BE",
        summary=words(it="Partner belga di RESPONDET.", en="Belgian partner in RESPONDET."),
        sources=["RE1"],
    ),
    organisation(
        "flemish-brabant",
        "Provincia del Brabante fiammingo",
        "Province of Flemish Brabant",
        slug="brabante-fiammingo",
        type="public",
        country="BE",
        summary=words(
            it="Capofila di PROSECO, progetto europeo sugli acquisti per l’economia sociale.",
            en="Coordinator of PROSECO, the European project on procurement for a social economy.",
        ),
        other_names=["Flemish Brabant"],
        sources=["TS21", "TS22"],
    ),
]
