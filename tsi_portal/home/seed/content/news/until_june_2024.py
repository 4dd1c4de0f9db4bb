"""News from the pledges of 2023 to the first half of 2024."""

from ...writing import cite, paragraph, record, ref, words

RECORDS = [
    record(
        "news:call-for-pledges",
        under="page:news",
        title=words(
            it="Cinque temi per la prima scadenza degli impegni europei",
            en="Five themes for the first deadline of the European pledges",
        ),
        slug=words(it="impegni-prima-scadenza", en="pledges-first-deadline"),
        date="2023-02-28",
        fact_date="2023-02-28",
        summary=words(
            it=(
                "Il 28 febbraio 2023 è la prima scadenza del bando di impegni per il percorso di transizione. Torino "
                "Social Impact partecipa con cinque temi."
            ),
            en=(
                "28 February 2023 is the first deadline of the call for pledges to the Transition Pathway. Torino "
                "Social Impact takes part with five themes."
            ),
        ),
        body=words(
            it=[
                paragraph(
                    "<p>La Commissione europea chiede a chi fa economia sociale di dire che cosa farà per una "
                    "transizione più verde e più digitale. Il 28 febbraio 2023 è la prima scadenza.</p><p>I temi di "
                    "Torino Social Impact sono cinque: coinvolgimento dei portatori d’interesse, digitalizzazione, "
                    "dati per il bene comune, acquisti sociali, lavoro in rete. Ciascuno ha <a "
                    'href="seed:page:pledges">una scheda</a>; i testi ufficiali non sono pubblicati.</p>'
                )
            ],
            en=[
                paragraph(
                    "<p>The European Commission asks the social economy to say what it will do for a greener and "
                    "more digital transition. 28 February 2023 is the first deadline.</p><p>Torino Social Impact has "
                    "five themes: stakeholder engagement, digitisation, data for good, social procurement, "
                    'networking. Each has <a href="seed:page:pledges">a record</a>; the official texts are not '
                    "published.</p>"
                )
            ],
        ),
        topics=[ref("topic:european-policy")],
        citations=[cite("TS6", it="Scadenza e temi.", en="Deadline and themes.")],
        related_pages=[
            {
                "target": ref("article:transition-pathway"),
                "reason": words(it="il percorso, spiegato", en="the pathway, explained"),
            }
        ],
    ),
    record(
        "news:respondet-action-plans",
        under="page:news",
        title=words(
            it="REVES pubblica i piani d’azione locali di RESPONDET",
            en="REVES publishes the local action plans of RESPONDET",
        ),
        slug=words(it="respondet-piani-d-azione", en="respondet-action-plans"),
        date="2023-09-29",
        partner=ref("organisation:reves"),
        fact_date="2023-08",
        summary=words(
            it="I piani, chiusi a fine agosto 2023, riguardano economia circolare e comunità energetiche.",
            en="The plans, finished at the end of August 2023, concern circular economy and energy communities.",
        ),
        body=words(
            it=[
                paragraph(
                    '<p>I piani d’azione locali sono il risultato di <a href="seed:project:respondet">RESPONDET</a>. '
                    "Li precedono quattro laboratori di missione, a Barcellona, Namur, Cracovia e Torino, e un "
                    "laboratorio sulle politiche a Göteborg. Ne dà notizia REVES, partner del progetto.</p>"
                )
            ],
            en=[
                paragraph(
                    '<p>The local action plans are the result of <a href="seed:project:respondet">RESPONDET</a>. '
                    "Four mission workshops, in Barcelona, Namur, Kraków and Torino, and a policy lab in Gothenburg "
                    "came before them. REVES, partner in the project, reports on them.</p>"
                )
            ],
        ),
        topics=[ref("topic:green-transition"), ref("topic:circular-economy"), ref("topic:energy-communities")],
        citations=[
            cite("RE4", it="Piani, laboratori, data.", en="Plans, workshops, date."),
            cite("seed", it="I temi del progetto.", en="The subjects of the project."),
        ],
        related_pages=[{"target": ref("network:reves"), "reason": words(it="chi lo racconta", en="who tells it")}],
    ),
    record(
        "news:gender-equality-community",
        under="page:news",
        title=words(
            it="Ventuno organizzazioni al lavoro sulla parità di genere",
            en="Twenty-one organisations at work on gender equality",
        ),
        slug=words(it="comunita-parita-di-genere", en="gender-equality-community"),
        date="2024-05-21",
        fact_date="2024-05-21",
        summary=words(
            it=(
                "La comunità di pratica sulla parità di genere tiene il primo incontro il 21 maggio 2024. Vi "
                "aderiscono 21 organizzazioni."
            ),
            en=(
                "The community of practice on gender equality held its first meeting on 21 May 2024. It has 21 "
                "organisations."
            ),
        ),
        body=words(
            it=[
                paragraph(
                    "<p>Una comunità di pratica mette allo stesso tavolo chi affronta lo stesso problema. Torino "
                    "Social Impact ne ha due: quella sulla parità di genere, con 21 organizzazioni, e quella delle "
                    "società benefit, con 52. La prima si è riunita la prima volta il 21 maggio 2024.</p><p>Le trovi "
                    'entrambe nella pagina <a href="seed:page:what-we-do">Cosa facciamo</a>.</p>'
                )
            ],
            en=[
                paragraph(
                    "<p>A community of practice brings those who face the same problem to the same table. Torino "
                    "Social Impact has two: the one on gender equality, with 21 organisations, and that of Benefit "
                    "Corporations, with 52. The first met for the first time on 21 May 2024.</p><p>Both stand on the "
                    'page <a href="seed:page:what-we-do">What we do</a>.</p>'
                )
            ],
        ),
        topics=[ref("topic:gender-equality"), ref("topic:networks-and-alliances")],
        citations=[
            cite(
                "TS17", it="Comunità, organizzazioni, primo incontro.", en="Communities, organisations, first meeting."
            )
        ],
    ),
]
