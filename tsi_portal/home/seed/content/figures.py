"""Numbers that cannot be counted from records, each with its date and its source."""

from ..writing import record, ref, words


def figure(series, date, value, label, source, qualifier=None):
    """Return the record of a figure; series and date name it."""
    fields = {"qualifier": qualifier} if qualifier else {}
    return record(
        f"figure:{series}-{date}",
        series=series,
        date=date,
        value=value,
        label=label,
        source=ref(f"source:{source}"),
        **fields,
    )


PARTNERS = words(it="partner", en="partners")
OVER = words(it="oltre", en="over")
ABOUT = words(it="circa", en="about")

RECORDS = [
    figure("partners", "2017-11", 12, PARTNERS, "TS1"),
    figure("partners", "2021-04", 100, PARTNERS, "TS5", OVER),
    figure("partners", "2021-12", 170, PARTNERS, "AN1"),
    figure("partners", "2024-11", 330, PARTNERS, "TS1"),
    figure("assembly", "2024-11-18", 350, words(it="persone all’Assemblea", en="people at the Assembly"), "TS1"),
    figure(
        "assembly",
        "2025-12-04",
        200,
        words(it="persone all’Assemblea", en="people at the Assembly"),
        "TS13",
        OVER,
    ),
    figure(
        "gender-equality-community",
        "2024-05-21",
        21,
        words(
            it="organizzazioni nella comunità di pratica sulla parità di genere",
            en="organisations in the community of practice on gender equality",
        ),
        "TS17",
    ),
    figure(
        "metropolitan-plan",
        "2025",
        134,
        words(it="attori coinvolti nel Piano metropolitano", en="actors involved in the Metropolitan Plan"),
        "TS13",
    ),
    figure(
        "social-business-summit-people",
        "2022-11",
        500,
        words(it="persone al Global Social Business Summit", en="people at the Global Social Business Summit"),
        "TS19",
        ABOUT,
    ),
    figure(
        "social-business-summit-countries",
        "2022-11",
        45,
        words(
            it="Paesi rappresentati al Global Social Business Summit",
            en="countries at the Global Social Business Summit",
        ),
        "TS19",
    ),
    figure(
        "hub-interests",
        "2023",
        40,
        words(it="partner di cui si mappano gli interessi", en="partners whose interests are mapped"),
        "HU1",
    ),
    figure("hub-tables", "2023", 20, words(it="tavoli per generare idee", en="tables to generate ideas"), "HU1"),
    figure("hub-accompanied", "2023", 12, words(it="enti accompagnati", en="bodies accompanied"), "HU1"),
    figure(
        "hub-won",
        "2024-11",
        4,
        words(it="progetti vinti nel primo anno di prova", en="projects won in the first trial year"),
        "HU2",
    ),
    figure(
        "hub-workshops",
        "2023-09",
        50,
        words(it="enti ai laboratori di giugno-settembre 2023", en="bodies at the workshops of June to September 2023"),
        "HU3",
        OVER,
    ),
    figure(
        "hub-planned",
        "2024",
        9,
        words(it="progetti previsti per la primavera 2024", en="projects planned for spring 2024"),
        "HU3",
    ),
]
