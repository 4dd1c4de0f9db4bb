"""International bodies and those who write model contracts."""

from ...writing import words
from . import organisation

RECORDS = [
    organisation(
        "united-nations",
        "Nazioni Unite",
        "United Nations",
        slug="nazioni-unite",
        acronym="UN",
        type="international",
        summary=words(
            it=(
                "Due risoluzioni sull’economia sociale e solidale, nel 2023 e nel 2024, e fra l’una e l’altra il "
                "primo rapporto del Segretario generale."
            ),
            en=(
                "Two resolutions on the social and solidarity economy, in 2023 and 2024, and between them the first "
                "report of the Secretary-General."
            ),
        ),
        other_names=["ONU"],
        sources=["UN1", "UN2"],
        related=[("article:united-nations-report", "il rapporto e le risoluzioni", "the report and the resolutions")],
    ),
    organisation(
        "untfsse",
        "UNTFSSE",
        type="international",
        summary=words(
            it="La task force delle Nazioni Unite sull’economia sociale e solidale, a cui aderisce l’Unione africana.",
            en=(
                "The United Nations task force on the social and solidarity economy, which the African Union has "
                "joined."
            ),
        ),
        sources=["AU2"],
        related=[("article:african-union-strategy", "l’adesione dell’Unione africana", "the African Union joins it")],
    ),
    organisation(
        "ilo",
        "Organizzazione internazionale del lavoro",
        "International Labour Organization",
        acronym="ILO",
        type="international",
        summary=words(
            it="Fra chi dà notizia della risoluzione delle Nazioni Unite del 26 novembre 2024.",
            en="Among those who report on the United Nations resolution of 26 November 2024.",
        ),
        other_names=["OIL"],
        sources=["UN4"],
        related=[("article:united-nations-report", "la risoluzione del 2024", "the resolution of 2024")],
    ),
    organisation(
        "african-union",
        "Unione africana",
        "African Union",
        slug="unione-africana",
        acronym="AU",
        type="international",
        summary=words(
            it="La sua strategia decennale per l’economia sociale e solidale copre gli anni 2023-2032.",
            en="Its ten-year strategy for the social and solidarity economy covers the years 2023 to 2032.",
        ),
        sources=["TS23", "AU1"],
        related=[("article:african-union-strategy", "la strategia", "the strategy")],
    ),
    organisation(
        "oecd",
        "Organizzazione per la cooperazione e lo sviluppo economici",
        "Organisation for Economic Co-operation and Development",
        slug="ocse",
        acronym="OECD",
        type="international",
        summary=words(
            it="Della sua Global Action del 2020 Torino Social Impact ha scritto fra i propri casi di studio.",
            en="Torino Social Impact has written about its Global Action of 2020 among its case studies.",
        ),
        other_names=["OCSE"],
        sources=["OE1"],
    ),
    organisation(
        "responsible-contracting-project",
        "Responsible Contracting Project",
        summary=words(
            it="Ha scritto, con GIZ, la bozza zero delle clausole modello europee.",
            en="With GIZ it wrote the Zero Draft of the European Model Clauses.",
        ),
        sources=["EM1"],
        related=[("article:european-model-clauses", "le clausole in consultazione", "the clauses under consultation")],
    ),
    organisation(
        "giz",
        "GIZ",
        summary=words(
            it="Con il Responsible Contracting Project è all’origine della bozza zero delle clausole modello europee.",
            en=(
                "Together with the Responsible Contracting Project it is behind the Zero Draft of the European Model "
                "Clauses."
            ),
        ),
        sources=["EM1"],
        related=[("article:european-model-clauses", "le clausole in consultazione", "the clauses under consultation")],
    ),
]
