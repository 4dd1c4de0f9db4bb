"""The opinion of the European Economic and Social Committee on public procurement."""

from ...writing import cite, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "article:eesc-public-procurement",
        under="page:policy-practice",
        title=words(
            it="Appalti pubblici: il CESE conta cinque ostacoli e chiede una strategia europea",
            en="Public procurement: the EESC counts five obstacles and asks for a European strategy",
        ),
        slug=words(it="cese-appalti-pubblici", en="eesc-public-procurement"),
        summary=words(
            it=(
                "Il 23 ottobre 2024 il Comitato economico e sociale europeo adotta un parere su appalti ed economia "
                "sociale: vuole una strategia d’azione, la riforma della direttiva del 2014 e una sezione sul "
                "Gateway."
            ),
            en=(
                "On 23 October 2024 the European Economic and Social Committee adopted an opinion on procurement and "
                "the social economy: it wants an action strategy, a reform of the 2014 directive and a section on "
                "the Gateway."
            ),
        ),
        fact_date="2024-10-23",
        type="policy",
        level="european",
        geography=words(it="Unione europea", en="European Union"),
        editor="Torino Social Impact",
        body=words(
            it=[
                paragraph(
                    '<p>Il <a href="seed:organisation:eesc">Comitato economico e sociale europeo</a>, CESE in breve, '
                    "guarda agli appalti pubblici dalla parte delle imprese dell’economia sociale. Il parere dice "
                    "che cosa le ostacola e che cosa possono fare le istituzioni europee.</p>"
                ),
                heading("Cinque ostacoli", level="2"),
                paragraph(
                    "<p>Una mensa da gestire, un parco da curare, un software da aggiornare: ogni ente pubblico "
                    "affida lavori che un’impresa sociale potrebbe fare. Fra l’uno e l’altra il CESE vede cinque "
                    "ostacoli. Le fonti di questo articolo ne danno il numero; per il dettaglio vale il testo del "
                    "parere.</p>"
                ),
                heading("Tre richieste", level="2"),
                paragraph(
                    "<p>Il parere si rivolge alla Commissione europea e chiede:</p><ul><li>una strategia d’azione "
                    "europea per gli appalti pubblici a valore sociale;</li><li>la riforma della direttiva del 2014, "
                    "da cui discendono le regole nazionali sugli appalti;</li><li>una sezione dedicata agli appalti "
                    "sul Social Economy Gateway, il portale europeo dell’economia sociale.</li></ul><p>Un parere non "
                    "obbliga nessuno. Mette però per iscritto ciò che imprese, lavoratori e società civile, che nel "
                    "CESE siedono insieme, si aspettano dalla prossima riforma.</p>"
                ),
                heading("Un numero che manca", level="2"),
                paragraph(
                    "<p>Quanto valgano gli appalti pubblici nell’Unione, le fonti lo dicono con due cifre che non "
                    "stanno insieme. Le trovi nel riquadro sulle fonti discordanti: in questo testo non ne usiamo "
                    "nessuna.</p>"
                ),
            ],
            en=[
                paragraph(
                    '<p>The <a href="seed:organisation:eesc">European Economic and Social Committee</a>, EESC for '
                    "short, looks at public procurement from the side of social economy enterprises. The opinion "
                    "says what stands in their way and what the European institutions can do.</p>"
                ),
                heading("Five obstacles", level="2"),
                paragraph(
                    "<p>A canteen to run, a park to look after, software to update: every public body gives out work "
                    "that a social enterprise could do. Between the two the EESC sees five obstacles. The sources of "
                    "this article give their number; for the detail, see the text of the opinion.</p>"
                ),
                heading("Three requests", level="2"),
                paragraph(
                    "<p>The opinion addresses the European Commission and asks for:</p><ul><li>a European action "
                    "strategy for public procurement with social value;</li><li>a reform of the 2014 directive, from "
                    "which the national rules on procurement derive;</li><li>a section on procurement in the Social "
                    "Economy Gateway, the European portal of the social economy.</li></ul><p>An opinion binds "
                    "nobody. It does put in writing what employers, workers and civil society, who sit together in "
                    "the EESC, expect of the next reform.</p>"
                ),
                heading("A number that is missing", level="2"),
                paragraph(
                    "<p>For the size of public procurement in the Union the sources give two figures that do not fit "
                    "together. They stand in the box on disagreeing sources: this text uses neither.</p>"
                ),
            ],
        ),
        meaning_for_torino=words(
            it=[
                paragraph(
                    '<p>Gli acquisti sociali sono il tema di <a href="seed:pledge:social-procurement">uno dei cinque '
                    "impegni</a> di Torino Social Impact. L’impegno non ha ancora un indicatore pubblicato: una "
                    "strategia europea potrebbe offrirne.</p><p>Due progetti hanno già aperto la strada. <a "
                    'href="seed:project:buy-social">Buy Social</a> si è chiuso nel dicembre 2024 e ha lasciato una '
                    'campagna e un portale sperimentale. <a href="seed:project:proseco">PROSECO</a> dura fino a '
                    "luglio 2029, con undici partner di nove Paesi; la Città di Torino e Torino Social Impact sono "
                    "fra loro. Se compri per un ente o per un’impresa, comincia da lì.</p>"
                )
            ],
            en=[
                paragraph(
                    '<p>Social procurement is the subject of <a href="seed:pledge:social-procurement">one of the '
                    "five pledges</a> of Torino Social Impact. The pledge has no published indicator yet: a European "
                    "strategy could offer one.</p><p>Two projects have opened the way. <a "
                    'href="seed:project:buy-social">Buy Social</a> ended in December 2024 and left a campaign and an '
                    'experimental portal. <a href="seed:project:proseco">PROSECO</a> lasts until July 2029, with '
                    "eleven partners from nine countries; the City of Torino and Torino Social Impact are among "
                    "them. If you buy for a public body or a company, start there.</p>"
                )
            ],
        ),
        topics=[ref("topic:social-procurement"), ref("topic:european-policy")],
        citations=[
            cite("EE1", it="Data, ostacoli, richieste.", en="Date, obstacles, requests."),
            cite("EE2", it="Il parere visto dagli acquirenti pubblici.", en="The opinion as seen by public buyers."),
            cite("TS7", it="L’articolo di Torino Social Impact.", en="The article of Torino Social Impact."),
            cite("TS6", it="L’impegno sugli acquisti sociali.", en="The pledge on social procurement."),
            cite("BS1", it="Buy Social: date e risultati.", en="Buy Social: dates and results."),
            cite("TS21", it="PROSECO: date e partner.", en="PROSECO: dates and partners."),
        ],
        discrepancies=[
            {
                "question": words(
                    it="Quanto valgono gli appalti pubblici nell’Unione?",
                    en="How large is public procurement in the Union?",
                ),
                "values": [
                    {
                        "value": words(it="14 % del PIL", en="14% of GDP"),
                        "source": ref("source:TS7"),
                        "source_note": words(
                            it="citato accanto all’altra cifra, come nella sintesi del CESE",
                            en="quoted beside the other figure, as in the EESC’s summary",
                        ),
                        "is_chosen": False,
                    },
                    {
                        "value": words(it="15.000 miliardi di euro", en="€15 trillion"),
                        "source": ref("source:EE1"),
                        "source_note": words(
                            it="le due cifre non sono compatibili",
                            en="the two figures are not compatible",
                        ),
                        "is_chosen": False,
                    },
                ],
            }
        ],
        related_pages=[
            {
                "target": ref("article:social-procurement-call"),
                "reason": words(
                    it="il bando europeo sugli acquisti sociali", en="the European call on social procurement"
                ),
            },
            {
                "target": ref("article:european-model-clauses"),
                "reason": words(it="i contratti fra imprese", en="contracts between companies"),
            },
        ],
    )
]
