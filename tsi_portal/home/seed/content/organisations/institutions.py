"""Institutions and agencies of the European Union, European platforms and networks."""

from ...writing import words
from . import organisation

RECORDS = [
    organisation(
        "european-commission",
        "Commissione europea",
        "European Commission",
        slug="commissione-europea",
        type="public",
        summary=words(
            it=(
                "Presenta il Piano d’azione per l’economia sociale nel 2021, pubblica il percorso di transizione nel "
                "2022 e ne raccoglie gli impegni."
            ),
            en=(
                "It presented the Social Economy Action Plan in 2021, published the Transition Pathway in 2022 and "
                "collects its pledges."
            ),
        ),
        sources=["EU2", "T2", "TS6"],
        related=[("article:transition-pathway", "il percorso e i suoi impegni", "the pathway and its pledges")],
    ),
    organisation(
        "eismea",
        "EISMEA",
        type="public",
        summary=words(
            it="L’agenzia europea che gestisce i bandi SMP COSME di SocialTech4EU, Buy Social e DO Impact.",
            en="The European agency that manages the SMP COSME calls of SocialTech4EU, Buy Social and DO Impact.",
        ),
        sources=["ST1", "BS1", "DI1"],
        related=[
            ("project:socialtech4eu", "progetto di un suo bando", "project of one of its calls"),
            ("project:buy-social", "progetto di un suo bando", "project of one of its calls"),
            ("project:do-impact", "progetto di un suo bando", "project of one of its calls"),
        ],
    ),
    organisation(
        "council-of-the-eu",
        "Consiglio dell’Unione europea",
        "Council of the European Union",
        slug="consiglio-unione-europea",
        type="public",
        summary=words(
            it="Il 27 novembre 2023 raccomanda agli Stati le condizioni quadro per l’economia sociale.",
            en="On 27 November 2023 it recommended framework conditions for the social economy to the Member States.",
        ),
        sources=["TS15"],
        related=[("article:council-recommendation", "la raccomandazione del 2023", "the recommendation of 2023")],
    ),
    organisation(
        "eesc",
        "Comitato economico e sociale europeo",
        "European Economic and Social Committee",
        slug="cese",
        acronym="EESC",
        type="public",
        summary=words(
            it="Nel 2023 e nel 2024 dà pareri sulla raccomandazione del Consiglio e sugli appalti pubblici.",
            en="In 2023 and 2024 it gave opinions on the Council recommendation and on public procurement.",
        ),
        other_names=["CESE"],
        sources=["EU1", "EE1"],
        related=[
            ("article:eesc-public-procurement", "il parere del 2024", "the opinion of 2024"),
            ("article:council-recommendation", "il parere del 2023", "the opinion of 2023"),
        ],
    ),
    organisation(
        "geces",
        "Gruppo di esperti sull’economia sociale e le imprese sociali",
        "Expert Group on Social Economy and Social Enterprises",
        acronym="GECES",
        summary=words(
            it=(
                "Il gruppo di esperti della Commissione europea. Il suo rapporto sui cluster presenta 19 casi "
                "europei, fra cui Torino Social Impact."
            ),
            en=(
                "The expert group of the European Commission. Its report on clusters presents 19 European cases, "
                "Torino Social Impact among them."
            ),
        ),
        sources=["TS14", "seed"],
        related=[("organisation:tsi", "caso descritto a pagina 62", "case described on page 62")],
    ),
    organisation(
        "eccp",
        "European Cluster Collaboration Platform",
        type="network",
        summary=words(
            it=(
                "La piattaforma dell’Unione europea dedicata ai cluster industriali, con una sezione per l’economia "
                "sociale."
            ),
            en="The European Union’s platform for industrial clusters, with a section for the social economy.",
        ),
        other_names=["ECCP", "European Cluster Platform"],
        sources=["TS5", "seed"],
    ),
    organisation(
        "euclid",
        "Euclid Network",
        type="network",
        summary=words(
            it="Rete europea delle imprese sociali. Torino Social Impact collabora con Euclid dal 2021.",
            en="European network of social enterprises. Torino Social Impact has worked with Euclid since 2021.",
        ),
        other_names=["Euclid"],
        sources=["seed", "BS3"],
    ),
    organisation(
        "cooperatives-europe",
        "Cooperatives Europe",
        type="network",
        summary=words(
            it="Pubblica i propri impegni per il percorso di transizione e cita tre delle 14 aree d’azione.",
            en="It publishes its own pledges for the Transition Pathway and names three of the 14 action areas.",
        ),
        sources=["T4"],
        related=[("article:transition-pathway", "impegni di altri", "pledges of others")],
    ),
]
