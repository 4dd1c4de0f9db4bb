"""The conference of Liège and its roadmap."""

from ...writing import cite, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "article:liege-roadmap",
        under="page:policy-practice",
        title=words(
            it="La tabella di marcia di Liegi: gli Stati firmano, le fonti li contano in modo diverso",
            en="The Liège Roadmap: States sign, and the sources count them differently",
        ),
        slug=words(it="tabella-di-marcia-di-liegi", en="liege-roadmap"),
        summary=words(
            it=(
                "Il 12 e 13 febbraio 2024 la Presidenza belga riunisce a Liegi l’economia sociale europea. Ne esce "
                "una tabella di marcia firmata da 21 o da 24 Stati. Per Torino interviene Raffaella Scalisi."
            ),
            en=(
                "On 12 and 13 February 2024 the Belgian Presidency gathered Europe’s social economy in Liège. A "
                "roadmap came of it, signed by 21 or by 24 States. Raffaella Scalisi spoke for Torino."
            ),
        ),
        fact_date="2024-02-12",
        type="policy",
        level="european",
        geography=words(it="Unione europea", en="European Union"),
        editor="Torino Social Impact",
        body=words(
            it=[
                paragraph(
                    '<p>La <a href="seed:event:liege-conference">conferenza europea sull’economia sociale</a> dura '
                    "due giorni, il 12 e il 13 febbraio, e cade nel semestre belga di presidenza del Consiglio "
                    "dell’Unione europea. Le fonti contano oltre 500 o oltre 600 partecipanti.</p>"
                ),
                heading("Una firma dei governi", level="2"),
                paragraph(
                    "<p>Il risultato ha un nome, Liège Roadmap, e un contenuto politico: gli Stati si impegnano per "
                    "iscritto sull’economia sociale. È un documento dei governi. Si aggiunge a quelli delle "
                    "istituzioni, il Piano d’azione della Commissione del 2021 e la raccomandazione del Consiglio "
                    "del 27 novembre 2023.</p><p>Quanti Stati abbiano firmato dipende da chi lo racconta. "
                    "L’amministrazione vallone, Philea e FEBEA parlano di 21 Stati membri; un articolo del 20 "
                    "febbraio 2024 ne conta 24. Nessuna delle fonti spiega la differenza: i due numeri restano "
                    "fianco a fianco.</p>"
                ),
                heading("Torino al tavolo", level="2"),
                paragraph(
                    "<p>Il 13 febbraio Raffaella Scalisi, consulente senior di Torino Social Impact, interviene alla "
                    "tavola rotonda «Integration of the social economy: a policy strategy for the future». Torino "
                    "Social Impact vi legge il riconoscimento di un dialogo con le istituzioni europee cominciato "
                    "nel 2021. È stata anche a San Sebastián e a Göteborg.</p>"
                ),
            ],
            en=[
                paragraph(
                    '<p>The <a href="seed:event:liege-conference">European conference on the social economy</a> '
                    "lasted two days, 12 and 13 February, and fell within the Belgian presidency of the Council of "
                    "the European Union. The sources count over 500 or over 600 participants.</p>"
                ),
                heading("A signature of governments", level="2"),
                paragraph(
                    "<p>The result has a name, Liège Roadmap, and a political content: States commit themselves in "
                    "writing to the social economy. It is a document of governments. It joins those of the "
                    "institutions, the Commission’s Action Plan of 2021 and the Council recommendation of 27 "
                    "November 2023.</p><p>How many States signed depends on who tells it. The Walloon "
                    "administration, Philea and FEBEA speak of 21 Member States; an article of 20 February 2024 "
                    "counts 24. None of the sources explains the difference: the two numbers stand side by side.</p>"
                ),
                heading("Torino at the table", level="2"),
                paragraph(
                    "<p>On 13 February Raffaella Scalisi, senior advisor of Torino Social Impact, spoke at the round "
                    "table “Integration of the social economy: a policy strategy for the future”. Torino Social "
                    "Impact sees in it the recognition of a dialogue with the European institutions that began in "
                    "2021. It has also been in San Sebastián and Gothenburg.</p>"
                ),
            ],
        ),
        meaning_for_torino=words(
            it=[
                paragraph(
                    "<p>Una tabella di marcia firmata dai governi si misura sul territorio. Torino ha un piano "
                    'proprio, il <a href="seed:news:metropolitan-plan">Piano metropolitano dell’economia sociale '
                    "Torino 2030</a>: l’accordo è del 18 luglio 2024, cinque mesi dopo Liegi, e l’approvazione della "
                    "primavera 2025, con 134 attori coinvolti.</p><p>La presenza a Liegi è anche <a "
                    'href="seed:page:positioning">una tappa della cronologia</a>. Vale come prova che l’esperienza '
                    "torinese è ascoltata; non dice che sia stata adottata da altri.</p>"
                )
            ],
            en=[
                paragraph(
                    "<p>A roadmap signed by governments is tested on the ground. Torino has a plan of its own, the "
                    '<a href="seed:news:metropolitan-plan">Metropolitan Plan for the Social Economy, Torino '
                    "2030</a>: the agreement dates from 18 July 2024, five months after Liège, and the approval from "
                    "spring 2025, with 134 actors involved.</p><p>The presence in Liège is also <a "
                    'href="seed:page:positioning">a step of the timeline</a>. It proves that Torino’s experience is '
                    "listened to; it does not say that others have adopted it.</p>"
                )
            ],
        ),
        topics=[ref("topic:european-policy"), ref("topic:local-policies")],
        citations=[
            cite("TS10", it="Intervento, tavola rotonda, altri incontri.", en="Speech, round table, other meetings."),
            cite("LI1", it="21 Stati; oltre 500 partecipanti.", en="21 States; over 500 participants."),
            cite("LI2", it="21 Stati.", en="21 States."),
            cite("LI3", it="24 Stati; oltre 600 partecipanti.", en="24 States; over 600 participants."),
            cite(
                "TS15",
                it="Raccomandazione del 2023; Piano metropolitano.",
                en="Recommendation of 2023; Metropolitan Plan.",
            ),
            cite("TS13", it="Approvazione del Piano metropolitano.", en="Approval of the Metropolitan Plan."),
            cite("EU2", it="Piano d’azione del 2021.", en="Action Plan of 2021."),
            cite("seed", it="L’invito e il dialogo dal 2021.", en="The invitation and the dialogue since 2021."),
        ],
        discrepancies=[
            {
                "question": words(
                    it="Quanti Stati hanno firmato la tabella di marcia?",
                    en="How many States signed the roadmap?",
                ),
                "values": [
                    {
                        "value": words(it="21 Stati membri", en="21 Member States"),
                        "source": ref("source:LI1"),
                        "source_note": words(it="così anche FEBEA", en="FEBEA says the same"),
                        "is_chosen": False,
                    },
                    {"value": words(it="24", en="24"), "source": ref("source:LI3"), "is_chosen": False},
                ],
            },
            {
                "question": words(it="Quanti partecipanti a Liegi?", en="How many participants in Liège?"),
                "values": [
                    {"value": words(it="Oltre 500", en="Over 500"), "source": ref("source:LI1"), "is_chosen": False},
                    {"value": words(it="Oltre 600", en="Over 600"), "source": ref("source:LI3"), "is_chosen": False},
                ],
            },
        ],
        related_pages=[
            {
                "target": ref("event:liege-conference"),
                "reason": words(it="la conferenza", en="the conference"),
            },
            {
                "target": ref("article:council-recommendation"),
                "reason": words(
                    it="la raccomandazione di tre mesi prima", en="the recommendation of three months before"
                ),
            },
        ],
    )
]
