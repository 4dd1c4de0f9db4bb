"""SEED2SCALE, the second phase of the competence centres."""

from ...writing import cite, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "project:seed2scale",
        under="page:projects",
        title=words(it="SEED2SCALE", en="SEED2SCALE"),
        slug=words(it="seed2scale", en="seed2scale"),
        acronym="SEED2SCALE",
        start="2024",
        end="2027",
        duration_months=30,
        dates_note=words(
            it=(
                "Le fonti danno gli anni, 2024-2027, e la durata di 30 mesi; i giorni di inizio e di fine non sono "
                "pubblicati."
            ),
            en=(
                "The sources give the years, 2024 to 2027, and the duration of 30 months; the days of start and end "
                "are not published."
            ),
        ),
        published_rate=80,
        published_partner_count=26,
        published_country_count=5,
        countries=[{"country": "IT"}, {"country": "HR"}, {"country": "GR"}, {"country": "RO"}, {"country": "SI"}],
        summary=words(
            it=(
                "Ventisei partner di cinque Paesi proseguono per 30 mesi il lavoro di SEED sui centri di competenza "
                "per l’innovazione sociale. L’Unione europea paga l’80 % dei costi."
            ),
            en=(
                "Twenty-six partners from five countries carry on for 30 months the work of SEED on competence "
                "centres for social innovation. The European Union pays 80% of the costs."
            ),
        ),
        body=words(
            it=[
                heading("Che cosa vuole ottenere", level="2"),
                paragraph(
                    '<p>SEED2SCALE è la seconda fase di <a href="seed:project:seed">SEED</a>. Il nome dice il passo: '
                    "dal seme alla crescita. Ai quattro Paesi di partenza, Italia, Grecia, Romania e Slovenia, si "
                    "aggiunge la Croazia.</p>"
                ),
                heading("Numeri", level="2"),
                paragraph(
                    "<p>I partner sono 26, i Paesi cinque, la durata 30 mesi fra il 2024 e il 2027. Il finanziamento "
                    "europeo copre l’80 % dei costi. I nomi dei partner, il programma, la convenzione e il bilancio "
                    "non sono nelle fonti usate qui: i campi restano vuoti. Poiché la fine è nota solo per anno, il "
                    "portale considera il progetto in corso fino all’ultimo giorno del 2027.</p>"
                ),
                heading("Perché riguarda Torino", level="2"),
                paragraph(
                    "<p>Il centro di competenza ha sede all’ex-Incet ed è stato <a "
                    'href="seed:event:competence-centre-rome">presentato a Roma il 10 luglio 2024</a>. La <a '
                    'href="seed:organisation:city-of-torino">Città di Torino</a> aveva guidato la prima fase. Quanti '
                    "siano i centri in Europa le fonti non lo dicono allo stesso modo: trovi i valori nella scheda "
                    "di SEED.</p>"
                ),
            ],
            en=[
                heading("What it wants to achieve", level="2"),
                paragraph(
                    '<p>SEED2SCALE is the second phase of <a href="seed:project:seed">SEED</a>. The name says the '
                    "step: from seed to scale. Croatia joins the four countries of the first phase, Italy, Greece, "
                    "Romania and Slovenia.</p>"
                ),
                heading("Numbers", level="2"),
                paragraph(
                    "<p>There are 26 partners and five countries; the duration is 30 months, between 2024 and 2027. "
                    "European funding covers 80% of the costs. The names of the partners, the programme, the grant "
                    "agreement and the budget are not in the sources used here: the fields stay empty. As only the "
                    "year of the end is known, the portal takes the project to be ongoing until the last day of "
                    "2027.</p>"
                ),
                heading("Why it concerns Torino", level="2"),
                paragraph(
                    "<p>The competence centre has its seat at the former Incet and was <a "
                    'href="seed:event:competence-centre-rome">presented in Rome on 10 July 2024</a>. The <a '
                    'href="seed:organisation:city-of-torino">City of Torino</a> had led the first phase. The sources '
                    "do not agree on how many centres there are in Europe: the values stand in the record of "
                    "SEED.</p>"
                ),
            ],
        ),
        topics=[ref("topic:social-innovation"), ref("topic:skills")],
        citations=[
            cite(
                "SE3", it="Partner, Paesi, durata, quota europea.", en="Partners, countries, duration, European share."
            ),
            cite("SE4", it="Anni, prima fase.", en="Years, first phase."),
            cite("SE2", it="Sede e presentazione del centro.", en="Seat and presentation of the centre."),
        ],
        related_pages=[
            {
                "target": ref("project:seed"),
                "reason": words(it="la prima fase", en="the first phase"),
            },
        ],
    ),
]
