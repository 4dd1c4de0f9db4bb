"""The European call on social procurement between companies."""

from ...writing import cite, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "article:social-procurement-call",
        under="page:policy-practice",
        title=words(
            it="Acquisti sociali fra imprese: il bando europeo e ciò che ne è nato",
            en="Social procurement between companies: the European call and what came of it",
        ),
        slug=words(it="bando-acquisti-sociali", en="social-procurement-call"),
        summary=words(
            it=(
                "Il bando del 2022 vale 1,3 milioni di euro, al massimo 325.000 € a progetto; ne escono cinque "
                "progetti. Da lì viene Buy Social, da maggio 2023 a dicembre 2024."
            ),
            en=(
                "The call of 2022 was worth €1.3 million, with at most €325,000 per project; five projects came of "
                "it. Buy Social, from May 2023 to December 2024, comes from it."
            ),
        ),
        fact_date="2022",
        type="practice",
        level="european",
        geography=words(it="Unione europea", en="European Union"),
        editor="Torino Social Impact",
        body=words(
            it=[
                paragraph(
                    "<p>Quando si parla di acquisti sociali si pensa agli appalti pubblici. Ma comprano anche le "
                    "imprese, e il bando SMP-COSME-2022-BUYSOCIALB2BMARKET guarda proprio a loro: vuole che "
                    "l’economia sociale venda alle aziende. Lo gestisce <a "
                    'href="seed:organisation:eismea">EISMEA</a>. Torino Social Impact lo ha raccontato come una '
                    "svolta nelle politiche europee.</p>"
                ),
                heading("I numeri del bando", level="2"),
                paragraph(
                    "<p>In tutto 1,3 milioni di euro, al massimo 325.000 € a progetto. I progetti premiati sono "
                    "cinque: se la dotazione è stata spesa tutta, in media 260.000 € ciascuno.</p>"
                ),
                heading("Che cosa se ne fa un territorio", level="2"),
                paragraph(
                    "<p>A Torino il terreno era preparato. Nel 2021 un’indagine con <a "
                    'href="seed:organisation:isnet">Isnet</a> aveva interrogato circa 200 imprese e circa 100 '
                    "imprese sociali: chi potrebbe comprare, chi potrebbe vendere. <a "
                    'href="seed:project:buy-social">Buy Social</a> riparte da lì nel maggio 2023 e si chiude nel '
                    "dicembre 2024, con una campagna di comunicazione e il portale sperimentale Buy Social "
                    "Torino.</p>"
                ),
                heading("Un’avvertenza", level="2"),
                paragraph(
                    "<p>Fra i cinque progetti premiati c’è Buy Social Europe B2B, descritto da <a "
                    'href="seed:organisation:euclid">Euclid Network</a>. Il nome somiglia; che sia lo stesso '
                    "progetto non è dimostrato. Questo portale li tiene distinti finché una fonte non lo "
                    "chiarisce.</p>"
                ),
            ],
            en=[
                paragraph(
                    "<p>Social procurement makes one think of public contracts. But companies buy too, and the call "
                    "SMP-COSME-2022-BUYSOCIALB2BMARKET is about them: it wants the social economy to sell to "
                    'business. <a href="seed:organisation:eismea">EISMEA</a> manages it. Torino Social Impact has '
                    "described it as a turn in European policies.</p>"
                ),
                heading("The numbers of the call", level="2"),
                paragraph(
                    "<p>€1.3 million in all, at most €325,000 per project. Five projects were awarded: if the whole "
                    "budget was spent, €260,000 each on average.</p>"
                ),
                heading("What a territory makes of it", level="2"),
                paragraph(
                    "<p>In Torino the ground was prepared. In 2021 a survey with <a "
                    'href="seed:organisation:isnet">Isnet</a> had questioned about 200 companies and about 100 '
                    'social enterprises: who could buy, who could sell. <a href="seed:project:buy-social">Buy '
                    "Social</a> started from there in May 2023 and ended in December 2024, with a communication "
                    "campaign and the experimental portal Buy Social Torino.</p>"
                ),
                heading("A caution", level="2"),
                paragraph(
                    "<p>Among the five projects awarded is Buy Social Europe B2B, described by <a "
                    'href="seed:organisation:euclid">Euclid Network</a>. The name is alike; it is not shown that it '
                    "is the same project. This portal keeps them apart until a source makes it clear.</p>"
                ),
            ],
        ),
        meaning_for_torino=words(
            it=[
                paragraph(
                    "<p>Il lavoro torinese sugli acquisti sociali ha due tempi: Buy Social fino al dicembre 2024, <a "
                    'href="seed:project:proseco">PROSECO</a> da maggio 2025 a luglio 2029. Li tiene insieme <a '
                    'href="seed:pledge:social-procurement">l’impegno europeo</a> sullo stesso tema.</p><p>Se la tua '
                    "impresa vuole comprare in modo sociale, o la tua cooperativa vuole vendere a un’azienda, il "
                    "portale Buy Social Torino è il risultato da cui partire. Per chi scrive le gare pubbliche c’è "
                    'il <a href="seed:article:eesc-public-procurement">parere del CESE</a>.</p>'
                )
            ],
            en=[
                paragraph(
                    "<p>Torino’s work on social procurement has two parts: Buy Social until December 2024, <a "
                    'href="seed:project:proseco">PROSECO</a> from May 2025 to July 2029. The <a '
                    'href="seed:pledge:social-procurement">European pledge</a> on the same subject holds them '
                    "together.</p><p>If your company wants to buy social, or your cooperative to sell to a company, "
                    "the portal Buy Social Torino is the result to start from. For those who write public tenders "
                    'there is the <a href="seed:article:eesc-public-procurement">opinion of the EESC</a>.</p>'
                )
            ],
        ),
        topics=[ref("topic:social-procurement"), ref("topic:european-policy")],
        citations=[
            cite(
                "BS2", it="La svolta europea, gli importi del bando.", en="The European turn, the amounts of the call."
            ),
            cite("BS3", it="Uno dei cinque progetti premiati.", en="One of the five projects awarded."),
            cite("BS1", it="Buy Social: bando, date, risultati.", en="Buy Social: call, dates, results."),
            cite("VI1", it="Indagine del 2021, portale.", en="Survey of 2021, portal."),
            cite("TS21", it="PROSECO.", en="PROSECO."),
        ],
        related_pages=[
            {
                "target": ref("project:buy-social"),
                "reason": words(it="il progetto di Torino", en="the project of Torino"),
            },
            {
                "target": ref("network:euclid"),
                "reason": words(it="descrive uno dei cinque progetti", en="describes one of the five projects"),
            },
        ],
    )
]
