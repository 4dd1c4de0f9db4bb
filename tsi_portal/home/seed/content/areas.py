"""The fourteen action areas of the Transition Pathway, in the order in which the Commission published them."""

from ..writing import record, ref, words

GREEN = [
    (
        "Collaborazione fra imprese per filiere più verdi e circolari",
        "B2B collaboration for greener and circular value chains",
    ),
    ("Incentivi finanziari e norme che sostengono", "Financial incentives and supportive regulation"),
    ("Certificazione, etichettatura e autoregolamentazione", "Certification, labelling and self-regulation"),
    ("L’innovazione come fattore abilitante", "Innovation as an enabler"),
    ("Infrastrutture e attività più verdi", "Greening infrastructures and operations"),
    (
        "Accordi verdi locali, comunità di imprese verdi e iniziative dei cittadini",
        "Local Green Deals, green business communities and citizens’ initiatives",
    ),
    ("Carenza di capacità e di competenze", "Capacity and skills gap"),
]
DIGITAL = [
    ("Nuovi modelli d’impresa ed economia delle piattaforme", "New business models and the platform economy"),
    ("Maturità dei dati e modelli basati sui dati", "Data maturity and data-driven models"),
    ("Partenariati tecnologici pubblici e privati", "Public and private tech partnerships"),
    ("Condivisione e gestione dei dati, codice di condotta", "Data sharing, data management and code of conduct"),
    ("Innovazione sociale digitale e tecnologia per il bene comune", "Digital social innovation and tech for good"),
    ("Accesso alla tecnologia", "Access to technology"),
    ("Competenze digitali", "Digital skills"),
]

RECORDS = [
    record(
        f"area:{number}",
        number=number,
        name=words(it=italian, en=english),
        transition="green" if number <= len(GREEN) else "digital",
        source=ref("source:T2"),
    )
    for number, (italian, english) in enumerate([*GREEN, *DIGITAL], start=1)
]
