"""SEED, the first competence centre for social innovation."""

from ...writing import cite, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "project:seed",
        under="page:projects",
        title=words(it="SEED", en="SEED"),
        slug=words(it="seed", en="seed"),
        acronym="SEED",
        programme=ref("programme:easi"),
        grant_agreement="VS/2021/0191",
        start="2021",
        end="2023",
        countries=[{"country": "GR"}, {"country": "SI"}, {"country": "RO"}],
        summary=words(
            it=(
                "La Città di Torino guida il progetto che prepara centri di competenza per l’innovazione sociale in "
                "Italia, Grecia, Slovenia e Romania, fra il 2021 e il 2023."
            ),
            en=(
                "The City of Torino led the project that prepared competence centres for social innovation in Italy, "
                "Greece, Slovenia and Romania, between 2021 and 2023."
            ),
        ),
        body=words(
            it=[
                heading("Che cosa voleva ottenere", level="2"),
                paragraph(
                    "<p>Un centro di competenza è una struttura che aiuta un Paese a fare innovazione sociale con i "
                    "fondi europei. SEED ne prepara quattro: in Italia, Grecia, Slovenia e Romania. La Commissione "
                    'europea affida alla <a href="seed:organisation:city-of-torino">Città di Torino</a> la guida di '
                    "uno di questi centri, il solo a livello nazionale, nel quadro di EaSI, il programma per "
                    "l’occupazione e l’innovazione sociale. La Città è anche capofila del progetto.</p>"
                ),
                heading("Quanti centri in Europa?", level="2"),
                paragraph(
                    "<p>Dipende da chi conta. La pagina Internazionale di Torino Social Impact parla di uno dei "
                    "sette centri europei; la scheda del progetto ne elenca quattro; la stampa, nel 2024, scrive di "
                    "27 centri nazionali sostenuti dal 2021. I tre valori restano fianco a fianco, più sotto.</p>"
                ),
                heading("Che cosa ne è seguito", level="2"),
                paragraph(
                    '<p>Il centro è <a href="seed:event:competence-centre-rome">presentato a Roma il 10 luglio '
                    "2024</a>. La sede è l’ex-Incet. Il lavoro prosegue con <a "
                    'href="seed:project:seed2scale">SEED2SCALE</a>, fino al 2027.</p>'
                ),
                heading("Che cosa manca", level="2"),
                paragraph(
                    "<p>Titolo esteso e bilancio non sono pubblicati nelle fonti usate qui. I partner stanno nella "
                    "scheda citata per prima, ma i dati di questo portale nominano solo la capofila: gli altri tre "
                    "Paesi stanno sulla carta senza un nome accanto.</p>"
                ),
            ],
            en=[
                heading("What it wanted to achieve", level="2"),
                paragraph(
                    "<p>A competence centre is a body that helps a country to do social innovation with European "
                    "funds. SEED prepared four: in Italy, Greece, Slovenia and Romania. The European Commission put "
                    'the <a href="seed:organisation:city-of-torino">City of Torino</a> in charge of one of these '
                    "centres, the only one at national level, within EaSI, the programme for employment and social "
                    "innovation. The City also coordinated the project.</p>"
                ),
                heading("How many centres in Europe?", level="2"),
                paragraph(
                    "<p>It depends on who counts. The International page of Torino Social Impact speaks of one of "
                    "seven European centres; the sheet of the project lists four; in 2024 the press wrote of 27 "
                    "national centres supported since 2021. The three values stand side by side below.</p>"
                ),
                heading("What came of it", level="2"),
                paragraph(
                    '<p>The centre was <a href="seed:event:competence-centre-rome">presented in Rome on 10 July '
                    "2024</a>. Its seat is the former Incet. The work goes on with <a "
                    'href="seed:project:seed2scale">SEED2SCALE</a>, until 2027.</p>'
                ),
                heading("What is missing", level="2"),
                paragraph(
                    "<p>Full title and budget are not published in the sources used here. The partners stand in the "
                    "sheet cited first, but the data of this portal name the coordinator only: the other three "
                    "countries are on the map without a name beside them.</p>"
                ),
            ],
        ),
        topics=[ref("topic:social-innovation"), ref("topic:skills")],
        partners=[
            {
                "organisation": ref("organisation:city-of-torino"),
                "role": "coordinator",
                "note": words(
                    it="gli altri partner sono elencati nella prima fonte",
                    en="the other partners are listed in the first source",
                ),
            }
        ],
        citations=[
            cite(
                "SE1",
                it="Programma, convenzione, capofila, Paesi, partner.",
                en="Programme, grant agreement, coordinator, countries, partners.",
            ),
            cite("SE4", it="Anni, 2021-2023.", en="Years, 2021 to 2023."),
            cite("SE2", it="Presentazione a Roma, sede.", en="Presentation in Rome, seat."),
            cite("SE3", it="27 centri nazionali.", en="27 national centres."),
            cite("seed", it="Uno dei sette centri, EaSI.", en="One of seven centres, EaSI."),
        ],
        discrepancies=[
            {
                "question": words(
                    it="Quanti centri di competenza per l’innovazione sociale?",
                    en="How many competence centres for social innovation?",
                ),
                "values": [
                    {
                        "value": words(it="Uno dei sette in Europa", en="One of seven in Europe"),
                        "source": ref("source:seed"),
                        "source_note": words(it="pagina Internazionale", en="International page"),
                        "is_chosen": False,
                    },
                    {
                        "value": words(it="Quattro in SEED", en="Four in SEED"),
                        "source": ref("source:SE1"),
                        "is_chosen": False,
                    },
                    {
                        "value": words(
                            it="27 centri nazionali sostenuti dal 2021",
                            en="27 national centres supported since 2021",
                        ),
                        "source": ref("source:SE3"),
                        "is_chosen": False,
                    },
                ],
            }
        ],
        related_pages=[
            {
                "target": ref("project:seed2scale"),
                "reason": words(it="ne prosegue il lavoro", en="carries on its work"),
            },
            {
                "target": ref("page:positioning"),
                "reason": words(it="una tappa del 2021", en="a step of 2021"),
            },
        ],
    ),
]
