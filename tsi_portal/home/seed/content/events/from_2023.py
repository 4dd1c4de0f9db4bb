"""Events of 2023 and 2024."""

from ...writing import cite, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "event:respondet-torino",
        under="page:events",
        title=words(it="RESPONDET si incontra a Torino", en="RESPONDET meets in Torino"),
        slug=words(it="respondet-torino", en="respondet-torino"),
        start="2023-01-24",
        end="2023-01-25",
        dates_note=words(
            it="La fonte dà giorno e mese; il 2023 si ricava dalla sequenza degli incontri.",
            en="The source gives day and month; 2023 follows from the sequence of the meetings.",
        ),
        city=words(it="Torino", en="Torino"),
        country="IT",
        is_international=True,
        summary=words(
            it=(
                "Delegazioni da Belgio, Spagna e Polonia arrivano a Torino per uno dei laboratori di missione di "
                "RESPONDET."
            ),
            en="Delegations from Belgium, Spain and Poland came to Torino for one of RESPONDET’s mission workshops.",
        ),
        topics=[ref("topic:green-transition"), ref("topic:local-policies")],
        citations=[
            cite("RE3", it="Giorno e mese, delegazioni.", en="Day and month, delegations."),
            cite("RE4", it="I laboratori di missione.", en="The mission workshops."),
        ],
        related_pages=[{"target": ref("project:respondet"), "reason": words(it="il progetto", en="the project")}],
    ),
    record(
        "event:liege-conference",
        under="page:events",
        title=words(
            it="Conferenza europea sull’economia sociale, Liegi", en="European conference on the social economy, Liège"
        ),
        slug=words(it="conferenza-di-liegi-2024", en="liege-conference-2024"),
        start="2024-02-12",
        end="2024-02-13",
        city=words(it="Liegi", en="Liège"),
        country="BE",
        organiser_text=words(
            it="Presidenza belga del Consiglio dell’Unione europea",
            en="Belgian Presidency of the Council of the European Union",
        ),
        summary=words(
            it=(
                "La Presidenza belga riunisce a Liegi l’economia sociale europea. Il 13 febbraio Raffaella Scalisi "
                "interviene per Torino Social Impact."
            ),
            en=(
                "The Belgian Presidency gathered Europe’s social economy in Liège. On 13 February Raffaella Scalisi "
                "spoke for Torino Social Impact."
            ),
        ),
        body=words(
            it=[
                paragraph(
                    "<p>La tavola rotonda del 13 febbraio si intitola «Integration of the social economy: a policy "
                    "strategy for the future». Vi siede Raffaella Scalisi, consulente senior di Torino Social "
                    "Impact, invitata nell’ambito della Presidenza belga.</p>"
                ),
                heading("Che cosa ne esce", level="2"),
                paragraph(
                    "<p>Una tabella di marcia firmata da un gruppo di Stati. Quanti, le fonti non lo dicono allo "
                    'stesso modo: <a href="seed:article:liege-roadmap">l’articolo</a> mette i numeri a confronto, '
                    "insieme a quelli dei partecipanti.</p>"
                ),
            ],
            en=[
                paragraph(
                    "<p>The round table of 13 February was called “Integration of the social economy: a policy "
                    "strategy for the future”. Raffaella Scalisi, senior advisor of Torino Social Impact, sat at it "
                    "at the invitation of the Belgian Presidency.</p>"
                ),
                heading("What came of it", level="2"),
                paragraph(
                    "<p>A roadmap signed by a group of States. On how many, the sources differ: <a "
                    'href="seed:article:liege-roadmap">the article</a> compares the numbers, with those of the '
                    "participants.</p>"
                ),
            ],
        ),
        topics=[ref("topic:european-policy")],
        citations=[
            cite("TS10", it="Date, tavola rotonda, intervento.", en="Dates, round table, speech."),
            cite("LI1", it="La pagina della conferenza.", en="The page of the conference."),
            cite("seed", it="L’invito.", en="The invitation."),
        ],
        related_pages=[
            {"target": ref("article:liege-roadmap"), "reason": words(it="la tabella di marcia", en="the roadmap")},
            {
                "target": ref("page:positioning"),
                "reason": words(it="la tappa nella cronologia", en="the step in the timeline"),
            },
        ],
    ),
    record(
        "event:competence-centre-rome",
        under="page:events",
        title=words(
            it="Il centro di competenza per l’innovazione sociale si presenta",
            en="The competence centre for social innovation is presented",
        ),
        slug=words(it="centro-di-competenza-roma", en="competence-centre-rome"),
        start="2024-07-10",
        dates_note=words(
            it="La fonte dà giorno e mese; l’anno si ricava da un articolo del 16 luglio 2024.",
            en="The source gives day and month; the year follows from an article of 16 July 2024.",
        ),
        city=words(it="Roma", en="Rome"),
        country="IT",
        summary=words(
            it=(
                "Presentazione a Roma, il 10 luglio, del centro di competenza nato dal progetto SEED. La sede è "
                "l’ex-Incet."
            ),
            en=(
                "Presentation in Rome, on 10 July, of the competence centre that grew out of the project SEED. Its "
                "seat is the former Incet."
            ),
        ),
        topics=[ref("topic:social-innovation")],
        citations=[
            cite("SE2", it="Giorno, luogo, sede del centro.", en="Day, place, seat of the centre."),
            cite("SE3", it="Anno.", en="Year."),
        ],
        related_pages=[
            {"target": ref("project:seed"), "reason": words(it="la prima fase", en="the first phase")},
            {"target": ref("project:seed2scale"), "reason": words(it="la seconda fase", en="the second phase")},
        ],
    ),
    record(
        "event:do-impact-kick-off",
        under="page:events",
        title=words(it="Avvio di DO Impact", en="Kick-off of DO Impact"),
        slug=words(it="avvio-do-impact", en="do-impact-kick-off"),
        start="2024-09-30",
        end="2024-10-01",
        city=words(it="Torino", en="Torino"),
        country="IT",
        is_international=True,
        summary=words(
            it=(
                "Nove partner di sei Paesi aprono a Torino i 24 mesi di DO Impact, il progetto sul digitale e sui "
                "dati nell’economia sociale."
            ),
            en=(
                "In Torino nine partners from six countries opened the 24 months of DO Impact, the project on "
                "digital tools and data in the social economy."
            ),
        ),
        topics=[ref("topic:digital-transition"), ref("topic:data-for-good")],
        citations=[cite("DI2", it="Date, luogo, partner, durata.", en="Dates, place, partners, duration.")],
        related_pages=[
            {"target": ref("project:do-impact"), "reason": words(it="il progetto", en="the project")},
            {
                "target": ref("event:do-impact-workshop-4"),
                "reason": words(it="un passo successivo", en="a later step"),
            },
        ],
    ),
    record(
        "event:assembly-2024",
        under="page:events",
        title=words(it="Assemblea di Torino Social Impact 2024", en="Assembly of Torino Social Impact 2024"),
        slug=words(it="assemblea-2024", en="assembly-2024"),
        start="2024-11-18",
        organiser=ref("organisation:tsi"),
        summary=words(
            it=(
                "L’Assemblea annuale riunisce 350 persone. I partner contati quel giorno sono 330; nel novembre 2017 "
                "erano 12."
            ),
            en=(
                "The yearly Assembly gathered 350 people. It counted 330 partners; in November 2017 there had been 12."
            ),
        ),
        topics=[ref("topic:networks-and-alliances")],
        citations=[
            cite("TS1", it="Data, persone, partner.", en="Date, people, partners."),
            cite("TS13", it="Dati dell’Assemblea.", en="Data on the Assembly."),
        ],
        related_pages=[
            {
                "target": ref("event:assembly-2025"),
                "reason": words(it="l’Assemblea dell’anno dopo", en="the Assembly of the year after"),
            }
        ],
    ),
]
