"""Organisations of Torino and its area."""

from ...writing import words
from . import organisation

PROMOTER = {"country": "IT", "partnership": "promoter", "partner_since": "2017-11"}

RECORDS = [
    organisation(
        "chamber-of-commerce",
        "Camera di commercio di Torino",
        "Turin Chamber of Commerce",
        slug="camera-di-commercio-di-torino",
        type="chamber",
        place="Torino",
        **PROMOTER,
        summary=words(
            it=(
                "Ha avviato Torino Social Impact nel novembre 2017 e, dal 2023, l’HUB per i progetti europei. È "
                "partner di RESPONDET."
            ),
            en=(
                "It started Torino Social Impact in November 2017 and, from 2023, the HUB for European projects. It "
                "is a partner in RESPONDET."
            ),
        ),
        other_names=["Chamber of Commerce of Turin", "CCIAA di Torino"],
        sources=["TS1", "TS13", "HU1", "HU2", "RE1"],
        related=[("hub:hub", "lo promuove dal 2023", "it has promoted it since 2023")],
    ),
    organisation(
        "compagnia-di-san-paolo",
        "Fondazione Compagnia di San Paolo",
        type="foundation",
        **PROMOTER,
        summary=words(
            it="Fra i promotori di Torino Social Impact nel 2017 e, dal 2023, dell’HUB per i progetti europei.",
            en="Among the promoters of Torino Social Impact in 2017 and, from 2023, of the HUB for European projects.",
        ),
        other_names=["Compagnia di San Paolo"],
        sources=["TS1", "TS13", "HU1"],
        related=[("hub:hub", "lo promuove dal 2023", "it has promoted it since 2023")],
    ),
    organisation(
        "committee-social-entrepreneurship",
        "Comitato per l’imprenditorialità sociale",
        "Committee for Social Entrepreneurship",
        slug="comitato-imprenditorialita-sociale",
        **PROMOTER,
        summary=words(
            it="Ha affiancato la Camera di commercio nel dare vita a Torino Social Impact, nel novembre 2017.",
            en="It joined the Chamber of Commerce in bringing Torino Social Impact to life, in November 2017.",
        ),
        sources=["TS1", "TS13"],
    ),
    organisation(
        "city-of-torino",
        "Città di Torino",
        "City of Torino",
        slug="citta-di-torino",
        type="public",
        country="IT",
        place="Torino",
        summary=words(
            it=(
                "Capofila di SEED, partner di RESPONDET e PROSECO, Capitale europea dell’innovazione 2024. Dal 15 "
                "novembre 2024 è fra i cinque enti del protocollo sull’HUB."
            ),
            en=(
                "Coordinator of SEED, partner in RESPONDET and PROSECO, European Capital of Innovation 2024. Since "
                "15 November 2024 one of the five bodies of the memorandum on the HUB."
            ),
        ),
        other_names=["City of Turin", "Comune di Torino"],
        sources=["SE1", "RE1", "TS21", "HU2", "IT1"],
        related=[
            ("hub:hub", "firma il protocollo del 15 novembre 2024", "signs the memorandum of 15 November 2024"),
            ("page:positioning", "il titolo del 13 novembre 2024", "the title of 13 November 2024"),
        ],
    ),
    organisation(
        "metropolitan-city",
        "Città metropolitana di Torino",
        "Metropolitan City of Torino",
        slug="citta-metropolitana-di-torino",
        type="public",
        country="IT",
        place="Torino",
        summary=words(
            it=(
                "Firma nel 2024 il protocollo sull’HUB e ospita l’Assemblea di Torino Social Impact del 4 dicembre "
                "2025."
            ),
            en=(
                "It signed the memorandum on the HUB in 2024 and hosted the Assembly of Torino Social Impact of 4 "
                "December 2025."
            ),
        ),
        other_names=["Metropolitan City of Turin"],
        sources=["HU2", "TS1", "TS13"],
        related=[
            ("hub:hub", "firma il protocollo del 15 novembre 2024", "signs the memorandum of 15 November 2024"),
            ("event:assembly-2025", "la ospita", "hosts it"),
        ],
    ),
    organisation(
        "university-of-torino",
        "Università di Torino",
        "University of Torino",
        slug="universita-di-torino",
        type="university",
        country="IT",
        place="Torino",
        summary=words(
            it="Firma nel novembre 2024 il protocollo che lega cinque enti all’HUB per i progetti europei.",
            en="In November 2024 it signed the memorandum that binds five bodies to the HUB for European projects.",
        ),
        sources=["HU2"],
        related=[("hub:hub", "firma il protocollo del 15 novembre 2024", "signs the memorandum of 15 November 2024")],
    ),
    organisation(
        "politecnico-di-torino",
        "Politecnico di Torino",
        type="university",
        country="IT",
        place="Torino",
        summary=words(
            it="Firma nel novembre 2024 il protocollo che lega cinque enti all’HUB per i progetti europei.",
            en="In November 2024 it signed the memorandum that binds five bodies to the HUB for European projects.",
        ),
        sources=["HU2"],
        related=[("hub:hub", "firma il protocollo del 15 novembre 2024", "signs the memorandum of 15 November 2024")],
    ),
    organisation(
        "piemonte-innova",
        "Fondazione Piemonte Innova",
        type="foundation",
        country="IT",
        summary=words(
            it="Partner di DO Impact, che prosegue il lavoro del suo progetto i3s.",
            en="Partner in DO Impact, which carries on the work of its own project i3s.",
        ),
        other_names=["Piemonte Innova"],
        sources=["DI1", "DI2", "seed"],
    ),
    organisation(
        "weco",
        "Weco Impresa Sociale",
        type="social-economy",
        summary=words(
            it="Ha progettato l’HUB per i progetti europei insieme ai suoi promotori.",
            en="It designed the HUB for European projects together with its promoters.",
        ),
        sources=["HU1"],
        related=[("hub:hub", "lo ha progettato con i promotori", "it designed it with the promoters")],
    ),
    organisation(
        "cottino-campus",
        "Cottino Social Impact Campus",
        summary=words(
            it="Ospita il laboratorio dell’HUB su Horizon del 13 settembre 2023.",
            en="It hosted the HUB’s workshop on Horizon of 13 September 2023.",
        ),
        sources=["HU4"],
        related=[("hub:hub", "ospita un laboratorio", "hosts a workshop")],
    ),
    organisation(
        "vol-to",
        "Vol.To",
        summary=words(
            it="Ospita il laboratorio dell’HUB su Erasmus+ del 31 maggio 2024.",
            en="It hosted the HUB’s workshop on Erasmus+ of 31 May 2024.",
        ),
        sources=["TS11"],
        related=[("hub:hub", "ospita un laboratorio", "hosts a workshop")],
    ),
    organisation(
        "itc-ilo",
        "ITC-ILO",
        type="international",
        summary=words(
            it=(
                "Il Centro internazionale di formazione dell’ILO. Con ITC-ILO è annunciato il forum «Business, "
                "Social, One Vision» del 20 febbraio 2026."
            ),
            en=(
                "The International Training Centre of the ILO. The forum “Business, Social, One Vision” of 20 "
                "February 2026 is announced with ITC-ILO."
            ),
        ),
        other_names=["ITCILO", "International Training Centre of the ILO"],
        sources=["IT2"],
        related=[("event:business-social-one-vision", "è annunciato con ITC-ILO", "announced with ITC-ILO")],
    ),
]
