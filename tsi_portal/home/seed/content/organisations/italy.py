"""Organisations of Italy that the records name outside Torino."""

from ...writing import words
from . import organisation

RECORDS = [
    organisation(
        "fondazione-giacomo-brodolini",
        "Fondazione Giacomo Brodolini",
        type="foundation",
        country="IT",
        summary=words(
            it="Capofila di SocialTech4EU, dove rappresenta Torino Social Impact.",
            en="Coordinator of SocialTech4EU, where it represents Torino Social Impact.",
        ),
        other_names=["FGB", "Giacomo Brodolini Foundation"],
        sources=["ST1", "ST3"],
    ),
    organisation(
        "tiresia",
        "TIRESIA – Politecnico di Milano",
        type="university",
        country="IT",
        place="Milano",
        summary=words(
            it="Il gruppo di ricerca del Politecnico di Milano partecipa a DO Impact.",
            en="The research group of Politecnico di Milano takes part in DO Impact.",
        ),
        other_names=["TIRESIA", "Politecnico di Milano"],
        sources=["DI2"],
    ),
    organisation(
        "social-value-italia",
        "Social Value Italia",
        type="network",
        country="IT",
        summary=words(
            it=(
                "La rete italiana del valore sociale. Torino Social Impact ne è membro dal 2022 e siede nel suo "
                "comitato di indirizzo."
            ),
            en=(
                "The Italian network on social value. Torino Social Impact has been a member since 2022 and sits on "
                "its Steering Committee."
            ),
        ),
        sources=["TS18"],
    ),
    organisation(
        "isnet",
        "Isnet",
        summary=words(
            it="Con Isnet è condotta l’indagine torinese del 2021 su circa 200 imprese e circa 100 imprese sociali.",
            en=(
                "The Torino survey of 2021, on about 200 companies and about 100 social enterprises, was carried out "
                "with Isnet."
            ),
        ),
        sources=["VI1"],
        related=[("project:buy-social", "l’indagine lo precede", "the survey comes before it")],
    ),
]
