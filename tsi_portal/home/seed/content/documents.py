"""Small files that the pages offer."""

from ..writing import csv_file, record
from .areas import DIGITAL, GREEN

AREAS = [*GREEN, *DIGITAL]


def is_green(number):
    """Say whether an area of the pathway, by its number, serves the green transition."""
    return number <= len(GREEN)


RECORDS = [
    record(
        "document:action-areas-it",
        title="Le 14 aree d’azione del percorso di transizione",
        language="it",
        licence="cc-by-4.0",
        file=csv_file(
            "aree-d-azione",
            ["numero", "area", "transizione"],
            [
                [number, italian, "verde" if is_green(number) else "digitale"]
                for number, (italian, _english) in enumerate(AREAS, start=1)
            ],
        ),
    ),
    record(
        "document:action-areas-en",
        title="The 14 action areas of the Transition Pathway",
        language="en",
        licence="cc-by-4.0",
        file=csv_file(
            "action-areas",
            ["number", "area", "transition"],
            [
                [number, english, "green" if is_green(number) else "digital"]
                for number, (_italian, english) in enumerate(AREAS, start=1)
            ],
        ),
    ),
]
