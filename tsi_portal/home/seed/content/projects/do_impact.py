"""DO Impact."""

from ...writing import cite, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "project:do-impact",
        under="page:projects",
        title=words(it="DO Impact", en="DO Impact"),
        slug=words(it="do-impact", en="do-impact"),
        acronym="DO Impact",
        full_title="Digital and Data-Driven Opportunities to strengthen the Social Economy Impact",
        full_title_language="en",
        programme=ref("programme:smp-cosme"),
        call=ref("call:SMP-COSME-2023-SEED"),
        kick_off="2024-09-30",
        duration_months=24,
        dates_note=words(
            it=(
                "L’incontro di avvio dura due giorni, dal 30 settembre al 1º ottobre 2024. Gli eventi annunciati "
                "arrivano a luglio 2026; la data di fine non è pubblicata."
            ),
            en=(
                "The kick-off lasted two days, 30 September and 1 October 2024. Events are announced up to July "
                "2026; the end date is not published."
            ),
        ),
        stated_status="ongoing",
        stated_status_reason=words(
            it="24 mesi dall’avvio del 30 settembre 2024; la data di fine non è pubblicata",
            en="24 months from the kick-off of 30 September 2024; the end date is not published",
        ),
        stated_status_source=ref("source:DI2"),
        stated_status_until="2026-09-30",
        summary=words(
            it=(
                "Strumenti digitali e modelli basati sui dati per piccole e medie imprese e organizzazioni che "
                "sostengono l’economia sociale. Nove partner in sei Paesi."
            ),
            en=(
                "Digital tools and data-driven models for small and medium-sized enterprises and for organisations "
                "that support the social economy. Nine partners in six countries."
            ),
        ),
        body=words(
            it=[
                heading("Che cosa vuole ottenere", level="2"),
                paragraph(
                    "<p>DO Impact si rivolge alle piccole e medie imprese e alle organizzazioni di sostegno che "
                    "lavorano nell’economia sociale e vogliono adottare soluzioni digitali e modelli basati sui "
                    "dati. Parte da un’analisi dell’ecosistema sociale e locale. Poi progetta e realizza programmi "
                    "digitali che rafforzano competenze, strumenti, risorse e reti.</p>"
                ),
                heading("Come è nato", level="2"),
                paragraph(
                    '<p>Prosegue i3s, un progetto della <a href="seed:organisation:piemonte-innova">Fondazione '
                    'Piemonte Innova</a>. L’incontro di avvio è <a href="seed:event:do-impact-kick-off">a Torino, il '
                    "30 settembre e il 1º ottobre 2024</a>. I partner sono nove, di sei Paesi: Italia, Belgio, "
                    "Spagna, Lettonia, Lituania e Svezia. Tre sono italiani: la Fondazione, Torino Social Impact e "
                    "TIRESIA, del Politecnico di Milano. Chi coordini il partenariato non è pubblicato.</p>"
                ),
                heading("Il bando", level="2"),
                paragraph(
                    "<p>Il bando SMP-COSME-2023-SEED mette a disposizione 8 milioni di euro: fra 0,9 e 1,3 milioni a "
                    "progetto, per il 90 % dei costi. Quanto sia andato a DO Impact non è pubblicato.</p>"
                ),
                heading("A che punto è", level="2"),
                paragraph(
                    '<p>Il <a href="seed:event:do-impact-workshop-4">quarto laboratorio transnazionale</a>, in '
                    "linea, è fissato per il 29 gennaio 2026.</p>"
                ),
            ],
            en=[
                heading("What it wants to achieve", level="2"),
                paragraph(
                    "<p>DO Impact is for small and medium-sized enterprises and support organisations that work in "
                    "the social economy and want to adopt digital solutions and data-driven models. It starts from "
                    "an analysis of the social and local ecosystem. Then it designs and carries out digital "
                    "programmes that strengthen skills, tools, resources and networks.</p>"
                ),
                heading("How it began", level="2"),
                paragraph(
                    '<p>It continues i3s, a project of <a href="seed:organisation:piemonte-innova">Fondazione '
                    'Piemonte Innova</a>. The kick-off was <a href="seed:event:do-impact-kick-off">in Torino, on 30 '
                    "September and 1 October 2024</a>. There are nine partners, from six countries: Italy, Belgium, "
                    "Spain, Latvia, Lithuania and Sweden. Three are Italian: the Foundation, Torino Social Impact, "
                    "and TIRESIA at Politecnico di Milano. Who coordinates the partnership is not published.</p>"
                ),
                heading("The call", level="2"),
                paragraph(
                    "<p>The call SMP-COSME-2023-SEED makes €8 million available: between €0.9 and €1.3 million per "
                    "project, for 90% of the costs. How much went to DO Impact is not published.</p>"
                ),
                heading("Where it stands", level="2"),
                paragraph(
                    '<p>The <a href="seed:event:do-impact-workshop-4">fourth transnational workshop</a>, online, was '
                    "set for 29 January 2026.</p>"
                ),
            ],
        ),
        topics=[ref("topic:digital-transition"), ref("topic:data-for-good"), ref("topic:skills")],
        partners=[
            {"organisation": ref("organisation:piemonte-innova"), "role": "partner"},
            {"organisation": ref("organisation:tsi"), "role": "partner"},
            {"organisation": ref("organisation:tiresia"), "role": "partner"},
            {"organisation": ref("organisation:diesis"), "role": "partner"},
            {"organisation": ref("organisation:taula-tercer-sector"), "role": "partner"},
            {"organisation": ref("organisation:cluster-digital-catalunya"), "role": "partner"},
            {"organisation": ref("organisation:latvian-association"), "role": "partner"},
            {"organisation": ref("organisation:lithuanian-association"), "role": "partner"},
            {"organisation": ref("organisation:coompanion-goteborg"), "role": "partner"},
        ],
        outputs=[
            {
                "kind": "event",
                "title": words(it="Quarto laboratorio transnazionale", en="Fourth transnational workshop"),
                "description": words(it="In linea.", en="Online."),
                "date": "2026-01-29",
                "source": ref("source:TS20"),
            }
        ],
        citations=[
            cite("DI1", it="Titolo, programma, bando.", en="Title, programme, call."),
            cite("DI2", it="Avvio, durata, partner.", en="Kick-off, duration, partners."),
            cite("DI3", it="Importi del bando.", en="Amounts of the call."),
            cite(
                "TS20",
                it="Bando; laboratorio del 29 gennaio 2026; eventi fino a luglio 2026.",
                en="Call; workshop of 29 January 2026; events up to July 2026.",
            ),
            cite("seed", it="Obiettivo e continuità con i3s.", en="Aim, and continuity with i3s."),
        ],
        related_pages=[
            {
                "target": ref("pledge:digitisation"),
                "reason": words(it="impegno sullo stesso tema", en="pledge on the same subject"),
            },
            {
                "target": ref("pledge:data-for-good"),
                "reason": words(it="impegno su un tema vicino", en="pledge on a neighbouring subject"),
            },
            {
                "target": ref("event:do-impact-kick-off"),
                "reason": words(it="l’avvio, a Torino", en="the kick-off, in Torino"),
            },
        ],
    ),
]
