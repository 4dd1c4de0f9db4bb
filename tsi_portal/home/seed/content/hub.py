"""The HUB for the Social Economy: its page and its workshops. Applications are counted by figures, because none is named."""

from ..writing import cite, figures, heading, paragraph, record, ref, timeline, words

RECORDS = [
    record(
        "hub:hub",
        under="page:home",
        title=words(it="HUB per l’economia sociale", en="HUB for the Social Economy"),
        slug=words(it="hub", en="hub"),
        summary=words(
            it=(
                "Un luogo per costruire insieme i progetti europei, dall’idea al bilancio. Nasce nel 2023; nel primo "
                "anno di prova ha vinto quattro progetti."
            ),
            en=(
                "A place for building European projects together, from the idea to the budget. It began in 2023; in "
                "the first trial year it won four projects."
            ),
        ),
        promoters=[ref("organisation:chamber-of-commerce"), ref("organisation:compagnia-di-san-paolo")],
        body=words(
            it=[
                heading("Non uno sportello", level="2"),
                paragraph(
                    "<p>L’HUB progetti europei per l’economia sociale non distribuisce informazioni e non vende "
                    "servizi. È il luogo in cui i partner condividono il percorso di una candidatura: cercano "
                    "l’idea, compongono il partenariato, scrivono la proposta. Vuole moltiplicare le occasioni "
                    "europee del territorio e far crescere le competenze di chi vi lavora.</p>"
                ),
                heading("Chi lo fa", level="2"),
                paragraph(
                    '<p>Lo promuovono la <a href="seed:organisation:chamber-of-commerce">Camera di commercio di '
                    'Torino</a> e la <a href="seed:organisation:compagnia-di-san-paolo">Fondazione Compagnia di San '
                    'Paolo</a>; lo ha progettato con loro <a href="seed:organisation:weco">Weco Impresa Sociale</a>. '
                    "Dal 15 novembre 2024 un protocollo d’intesa vi lega cinque enti: Camera di commercio, <a "
                    'href="seed:organisation:city-of-torino">Città</a> e <a '
                    'href="seed:organisation:metropolitan-city">Città metropolitana</a>, <a '
                    'href="seed:organisation:university-of-torino">Università</a> e <a '
                    'href="seed:organisation:politecnico-di-torino">Politecnico</a>.</p>'
                ),
                heading("I passi", level="2"),
                timeline(
                    [
                        {
                            "date": "2023",
                            "title": "Si parte dagli interessi",
                            "text": (
                                "<p>L’HUB mappa gli interessi di 40 partner, apre 20 tavoli di generazione di idee e "
                                "accompagna 12 enti.</p>"
                            ),
                        },
                        {
                            "date": "giugno – settembre 2023",
                            "title": "Laboratori su Erasmus+, LIFE e Horizon",
                            "text": "<p>Partecipano oltre 50 enti.</p>",
                        },
                        {
                            "date": "novembre 2023 – febbraio 2024",
                            "title": "Cinque passi di accompagnamento",
                            "text": "<p>Preparano nove progetti, previsti per la primavera 2024.</p>",
                        },
                        {
                            "date": "15 novembre 2024",
                            "title": "Cinque enti firmano il protocollo d’intesa",
                            "text": "<p>Due giorni dopo il titolo di Capitale europea dell’innovazione 2024.</p>",
                        },
                    ]
                ),
                figures(
                    "Il primo anno in numeri",
                    [
                        ref("figure:hub-interests-2023"),
                        ref("figure:hub-tables-2023"),
                        ref("figure:hub-accompanied-2023"),
                        ref("figure:hub-won-2024-11"),
                    ],
                ),
            ],
            en=[
                heading("Not a help desk", level="2"),
                paragraph(
                    "<p>The EU Project HUB for the Social Economy does not hand out information and does not sell "
                    "services. It is the place where partners share the path of an application: they look for the "
                    "idea, put the partnership together, write the proposal. It wants to multiply the European "
                    "opportunities of the area and to build the skills of those who work in it.</p>"
                ),
                heading("Who makes it", level="2"),
                paragraph(
                    '<p>The <a href="seed:organisation:chamber-of-commerce">Turin Chamber of Commerce</a> and <a '
                    'href="seed:organisation:compagnia-di-san-paolo">Fondazione Compagnia di San Paolo</a> promote '
                    'it; <a href="seed:organisation:weco">Weco Impresa Sociale</a> designed it with them. Since 15 '
                    "November 2024 a memorandum of understanding has bound five bodies to it: Chamber of Commerce, "
                    '<a href="seed:organisation:city-of-torino">City</a> and <a '
                    'href="seed:organisation:metropolitan-city">Metropolitan City</a>, <a '
                    'href="seed:organisation:university-of-torino">University</a> and <a '
                    'href="seed:organisation:politecnico-di-torino">Politecnico</a>.</p>'
                ),
                heading("The steps", level="2"),
                timeline(
                    [
                        {
                            "date": "2023",
                            "title": "It starts from interests",
                            "text": (
                                "<p>The HUB maps the interests of 40 partners, opens 20 tables to generate ideas and "
                                "accompanies 12 bodies.</p>"
                            ),
                        },
                        {
                            "date": "June – September 2023",
                            "title": "Workshops on Erasmus+, LIFE and Horizon",
                            "text": "<p>Over 50 bodies take part.</p>",
                        },
                        {
                            "date": "November 2023 – February 2024",
                            "title": "Five steps of support",
                            "text": "<p>They prepare nine projects, planned for spring 2024.</p>",
                        },
                        {
                            "date": "15 November 2024",
                            "title": "Five bodies sign the memorandum",
                            "text": "<p>Two days after the title of European Capital of Innovation 2024.</p>",
                        },
                    ]
                ),
                figures(
                    "The first year in numbers",
                    [
                        ref("figure:hub-interests-2023"),
                        ref("figure:hub-tables-2023"),
                        ref("figure:hub-accompanied-2023"),
                        ref("figure:hub-won-2024-11"),
                    ],
                ),
            ],
        ),
        closing=words(
            it=[
                heading("Che cosa non è pubblicato", level="2"),
                paragraph(
                    "<p>Le fonti contano le candidature ma non le nominano: quali siano i quattro progetti vinti e i "
                    "nove previsti non è pubblicato. Per questo i passi dall’idea al progetto sono ancora vuoti, e i "
                    "numeri stanno qui sopra con la loro data.</p>"
                ),
            ],
            en=[
                heading("What is not published", level="2"),
                paragraph(
                    "<p>The sources count the applications but do not name them: which are the four projects won and "
                    "the nine planned is not published. That is why the stages from the idea to the project are "
                    "still empty, and the numbers stand above with their date.</p>"
                ),
            ],
        ),
        topics=[ref("topic:european-projects"), ref("topic:skills")],
        citations=[
            cite("HU1", it="Promotori, progettazione, numeri del 2023.", en="Promoters, design, numbers of 2023."),
            cite(
                "HU2",
                it="Quattro progetti vinti; protocollo del 15 novembre 2024.",
                en="Four projects won; memorandum of 15 November 2024.",
            ),
            cite(
                "HU3",
                it="Laboratori del 2023, cinque passi, nove progetti previsti.",
                en="Workshops of 2023, five steps, nine projects planned.",
            ),
            cite("HU4", it="Laboratorio su Horizon.", en="Horizon workshop."),
            cite("HU5", it="Laboratorio su AMIF.", en="AMIF workshop."),
            cite("TS11", it="Laboratorio su Erasmus+.", en="Erasmus+ workshop."),
            cite("IT1", it="Capitale europea dell’innovazione.", en="European Capital of Innovation."),
            cite("seed", it="Che cos’è l’HUB.", en="What the HUB is."),
        ],
        related_pages=[
            {
                "target": ref("news:hub-memorandum"),
                "reason": words(it="il protocollo dei cinque enti", en="the memorandum of the five bodies"),
            },
            {
                "target": ref("interview:how-a-project-is-made"),
                "reason": words(it="i passi di una candidatura, spiegati", en="the steps of an application, explained"),
            },
        ],
    ),
    record(
        "workshop:2023-cycle",
        title=words(it="Laboratori su Erasmus+, LIFE e Horizon", en="Workshops on Erasmus+, LIFE and Horizon"),
        date="2023-06",
        end="2023-09",
        note=words(it="Partecipano oltre 50 enti.", en="Over 50 bodies took part."),
        source=ref("source:HU3"),
    ),
    record(
        "workshop:horizon-2023",
        title=words(it="Terzo laboratorio su Horizon", en="Third workshop on Horizon"),
        date="2023-09-13",
        place=words(it="Cottino Social Impact Campus", en="Cottino Social Impact Campus"),
        organisation_count=21,
        participants=27,
        programme=ref("programme:horizon-europe"),
        source=ref("source:HU4"),
    ),
    record(
        "workshop:erasmus-2024",
        title=words(it="Laboratorio su Erasmus+", en="Workshop on Erasmus+"),
        date="2024-05-31",
        place=words(it="Vol.To", en="Vol.To"),
        programme=ref("programme:erasmus-plus"),
        source=ref("source:TS11"),
    ),
    record(
        "workshop:amif-2025",
        title=words(it="Laboratorio su AMIF", en="Workshop on AMIF"),
        date="2025-05-28",
        programme=ref("programme:amif"),
        source=ref("source:HU5"),
    ),
]
