"""The page of the European positioning, with the disagreements that concern its steps."""

from ...writing import cite, paragraph, record, ref, words

RECORDS = [
    record(
        "page:positioning",
        under="page:home",
        title=words(it="Posizionamento europeo", en="European positioning"),
        slug=words(it="posizionamento", en="positioning"),
        summary=words(
            it=(
                "Dal 2017 a oggi, le tappe che hanno portato Torino in Europa e le decisioni europee che contano per "
                "l’economia sociale. Ogni tappa ha una data e una fonte."
            ),
            en=(
                "From 2017 until today, the steps that took Torino into Europe and the European decisions that "
                "matter to the social economy. Each step has a date and a source."
            ),
        ),
        body=words(
            it=[
                paragraph(
                    "<p>Leggi la cronologia dall’alto: comincia dall’alleanza e arriva ai tavoli europei. Le date "
                    "sono precise quanto la fonte: dove è noto solo l’anno, trovi solo l’anno. Puoi citare una tappa "
                    "con il suo indirizzo.</p>"
                )
            ],
            en=[
                paragraph(
                    "<p>Read the timeline from the top: it begins with the alliance and leads to the European "
                    "tables. Dates are as precise as their source: where only the year is known, you find only the "
                    "year. Each step has an address that you can cite.</p>"
                )
            ],
        ),
        topics=[ref("topic:european-policy"), ref("topic:networks-and-alliances")],
        citations=[
            cite(
                "seed",
                it="Le tappe come le racconta Torino Social Impact.",
                en="The steps as Torino Social Impact tells them.",
            ),
            cite(
                "T2",
                it="Data e contenuto del percorso di transizione.",
                en="Date and content of the Transition Pathway.",
            ),
        ],
        discrepancies=[
            {
                "question": words(
                    it="Quando è uscito il percorso di transizione?",
                    en="When was the Transition Pathway published?",
                ),
                "values": [
                    {
                        "value": words(it="Dicembre 2022", en="December 2022"),
                        "source": ref("source:seed"),
                        "source_note": words(it="pagina Internazionale", en="International page"),
                        "is_chosen": False,
                    },
                    {
                        "value": words(it="14 novembre 2022", en="14 November 2022"),
                        "source": ref("source:T2"),
                        "source_note": words(
                            it="così anche il Social Economy Gateway", en="the Social Economy Gateway says the same"
                        ),
                        "is_chosen": True,
                    },
                ],
            },
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
                            it="27 centri nazionali sostenuti dal 2021", en="27 national centres supported since 2021"
                        ),
                        "source": ref("source:SE3"),
                        "is_chosen": False,
                    },
                ],
            },
        ],
        related_pages=[
            {
                "target": ref("page:networks"),
                "reason": words(it="le reti, con il legame di ciascuna", en="the networks, with the tie to each"),
            },
            {
                "target": ref("page:pledges"),
                "reason": words(it="i cinque impegni del 2023", en="the five pledges of 2023"),
            },
        ],
    )
]
