"""Pictures of the city, drawn by the portal itself: nothing is fetched."""

from ..writing import drawing, record, words

CREDIT = {"credit": "TSI Portal", "licence": "cc-by-4.0"}

RECORDS = [
    record(
        "image:share",
        title="Portici, per i collegamenti condivisi",
        description=words(
            it="Disegno di un portico a tre piani, blu su fondo chiaro, con alcune arcate illuminate.",
            en="Drawing of a portico of three storeys, blue on a light ground, with some of its arches lit.",
        ),
        file=drawing("arcades", "share", width=1200, height=630),
        **CREDIT,
    ),
    record(
        "image:arcades",
        title="Portici",
        description=words(
            it="Disegno di un portico a tre piani: le arcate sono blu, alcune sono illuminate.",
            en="Drawing of a portico of three storeys: the arches are blue, some of them are lit.",
        ),
        file=drawing("arcades", "what-we-do"),
        **CREDIT,
    ),
    record(
        "image:grid",
        title="La pianta romana",
        description=words(
            it="Disegno degli isolati di Torino, ruotati di 26 gradi come nella pianta romana; alcuni sono dorati.",
            en="Drawing of the blocks of Torino, turned by 26 degrees as in the Roman plan; some are golden.",
        ),
        file=drawing("grid", "partners"),
        **CREDIT,
    ),
]
