"""Funding programmes with the words that their grants prescribe, and the calls that the projects answered."""

from ..writing import record, ref, words

STATEMENT = words(it="Finanziato dall’Unione europea", en="Funded by the European Union")


def disclaimer(authority_it, authority_en):
    """Return the disclaimer of a programme, which names who grants the money."""
    return words(
        it=(
            "I punti di vista e le opinioni espressi sono esclusivamente degli autori e non riflettono necessariamente quelli "
            f"dell’Unione europea o {authority_it}. Né l’Unione europea né l’autorità che concede il finanziamento ne rispondono."
        ),
        en=(
            "Views and opinions expressed are those of the authors only and do not necessarily reflect those of the European "
            f"Union or {authority_en}. Neither the European Union nor the granting authority can be held responsible for them."
        ),
    )


def programme(identifier, short_name, name, **fields):
    """Return the record of a programme; where no agency is known its disclaimer speaks of the granting authority."""
    return record(
        f"programme:{identifier}",
        identifier=identifier,
        short_name=short_name,
        name=name,
        funding_statement=STATEMENT,
        disclaimer=disclaimer("dell’autorità che concede il finanziamento", "the granting authority"),
        **fields,
    )


RECORDS = [
    record(
        "programme:smp-cosme",
        identifier="smp-cosme",
        short_name="SMP COSME",
        name=words(
            it="Programma per il mercato unico, componente COSME",
            en="Single Market Programme, COSME strand",
        ),
        agency="EISMEA",
        funding_statement=STATEMENT,
        disclaimer=disclaimer("di EISMEA", "EISMEA"),
    ),
    programme(
        "cosme",
        "COSME",
        words(
            it="COSME, programma per la competitività delle imprese e delle piccole e medie imprese",
            en="COSME, Programme for the Competitiveness of Enterprises and Small and Medium-sized Enterprises",
        ),
    ),
    programme(
        "easi",
        "EaSI",
        words(
            it="EaSI, programma dell’Unione europea per l’occupazione e l’innovazione sociale",
            en="EaSI, European Union Programme for Employment and Social Innovation",
        ),
    ),
    programme(
        "interreg-europe",
        "Interreg Europe",
        words(
            it="Interreg Europe, cooperazione interregionale",
            en="Interreg Europe, interregional cooperation",
        ),
    ),
    programme(
        "erasmus-plus",
        "Erasmus+",
        words(
            it="Erasmus+, programma per l’istruzione, la formazione, la gioventù e lo sport",
            en="Erasmus+, programme for education, training, youth and sport",
        ),
    ),
    programme(
        "horizon-europe",
        "Horizon Europe",
        words(
            it="Orizzonte Europa, programma per la ricerca e l’innovazione",
            en="Horizon Europe, programme for research and innovation",
        ),
    ),
    programme(
        "amif",
        "AMIF",
        words(
            it="Fondo Asilo, migrazione e integrazione (AMIF)",
            en="Asylum, Migration and Integration Fund (AMIF)",
        ),
    ),
    record(
        "call:SMP-COSME-2021-CLUSTER",
        identifier="SMP-COSME-2021-CLUSTER",
        title=words(it="Euroclusters", en="Euroclusters"),
        programme=ref("programme:smp-cosme"),
        source=ref("source:ST1"),
    ),
    record(
        "call:SMP-COSME-2022-BUYSOCIALB2BMARKET",
        identifier="SMP-COSME-2022-BUYSOCIALB2BMARKET",
        title=words(it="Buy Social B2B Market", en="Buy Social B2B Market"),
        programme=ref("programme:smp-cosme"),
        budget=1300000,
        grant_to=325000,
        source=ref("source:BS2"),
    ),
    record(
        "call:SMP-COSME-2023-SEED",
        identifier="SMP-COSME-2023-SEED",
        programme=ref("programme:smp-cosme"),
        budget=8000000,
        grant_from=900000,
        grant_to=1300000,
        funding_rate=90,
        source=ref("source:DI3"),
    ),
]
