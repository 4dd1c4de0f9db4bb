"""The consultation on the European Model Clauses."""

from ...writing import cite, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "article:european-model-clauses",
        under="page:policy-practice",
        title=words(
            it="Clausole modello europee: una bozza per contratti di fornitura più giusti",
            en="European Model Clauses: a draft for fairer supply contracts",
        ),
        slug=words(it="clausole-modello-europee", en="european-model-clauses"),
        summary=words(
            it=(
                "Responsible Contracting Project e GIZ mettono in consultazione la bozza zero delle clausole modello "
                "europee, legate alla direttiva 2024/1760. La scadenza passa dal 2 dicembre 2024 al 15 gennaio 2025."
            ),
            en=(
                "Responsible Contracting Project and GIZ put the Zero Draft of the European Model Clauses out for "
                "consultation, linked to directive 2024/1760. The deadline moved from 2 December 2024 to 15 January "
                "2025."
            ),
        ),
        published_on="2024-10-22",
        type="practice",
        level="european",
        geography=words(it="Unione europea", en="European Union"),
        editor="Torino Social Impact",
        body=words(
            it=[
                paragraph(
                    "<p>Si chiamano European Model Clauses: clausole già scritte, che chi compra e chi fornisce "
                    "possono copiare nei propri contratti. La prima versione, la bozza zero, è del <a "
                    'href="seed:organisation:responsible-contracting-project">Responsible Contracting Project</a> '
                    'con <a href="seed:organisation:giz">GIZ</a>. Torino Social Impact ha dato notizia della '
                    "consultazione il 22 ottobre 2024.</p>"
                ),
                heading("A che cosa servono", level="2"),
                paragraph(
                    "<p>La direttiva (UE) 2024/1760, nota con la sigla CSDDD, chiede alle grandi imprese un dovere "
                    "di diligenza: cercare, prevenire e rimediare i danni a persone e ambiente lungo la filiera. Una "
                    "parte di quel dovere passa dai contratti. Se il contratto scarica tutto sul fornitore più "
                    "piccolo, il danno si sposta e non si ripara.</p><p>Le clausole modello partono da qui. "
                    "Propongono parole pronte, perché gli obblighi verso persone e ambiente stiano sulle spalle di "
                    "entrambe le parti.</p>"
                ),
                heading("Le scadenze", level="2"),
                paragraph(
                    "<p>La consultazione doveva finire il 2 dicembre 2024. È stata prolungata fino al 15 gennaio "
                    "2025. Come siano state accolte le osservazioni, le fonti usate qui non lo dicono.</p>"
                ),
                heading("Come leggerle", level="2"),
                paragraph(
                    "<p>Sono un modello, non una norma: nessuno è tenuto a usarle. Proprio per questo possono "
                    "servire anche a chi la direttiva non tocca. Un’impresa sociale che riceve un contratto da un "
                    "cliente più grande può confrontarlo, voce per voce, con un testo pubblico.</p>"
                ),
            ],
            en=[
                paragraph(
                    "<p>They are called European Model Clauses: clauses already written, which buyers and suppliers "
                    "can copy into their contracts. The first version, the Zero Draft, comes from the <a "
                    'href="seed:organisation:responsible-contracting-project">Responsible Contracting Project</a> '
                    'with <a href="seed:organisation:giz">GIZ</a>. Torino Social Impact reported on the consultation '
                    "on 22 October 2024.</p>"
                ),
                heading("What they are for", level="2"),
                paragraph(
                    "<p>Directive (EU) 2024/1760, known as the CSDDD, asks large companies for due diligence: to "
                    "find, prevent and remedy harm to people and the environment along the supply chain. Part of "
                    "that duty is met through contracts. If the contract puts everything on the smaller supplier, "
                    "the harm moves and is not mended.</p><p>The model clauses start here. They offer words ready "
                    "for use, so that the duties towards people and the environment rest on the shoulders of both "
                    "sides.</p>"
                ),
                heading("The deadlines", level="2"),
                paragraph(
                    "<p>The consultation was to end on 2 December 2024. It was extended to 15 January 2025. How the "
                    "comments were received, the sources used here do not say.</p>"
                ),
                heading("How to read them", level="2"),
                paragraph(
                    "<p>They are a model, not a rule: nobody has to use them. For that very reason they can also "
                    "serve those whom the directive does not touch. A social enterprise that gets a contract from a "
                    "larger customer can compare it, item by item, with a public text.</p>"
                ),
            ],
        ),
        meaning_for_torino=words(
            it=[
                paragraph(
                    '<p>Gli acquisti sociali sono il tema di uno dei <a href="seed:pledge:social-procurement">cinque '
                    "impegni</a> di Torino Social Impact, e riguardano le imprese quanto gli enti pubblici. Le "
                    "clausole parlano a entrambe le parti del contratto: chi ordina e chi consegna.</p><p>A Torino "
                    'il confronto ha già un luogo. La <a href="seed:page:what-we-do">comunità di pratica delle '
                    "società benefit</a> riunisce 52 organizzazioni, e il progetto <a "
                    'href="seed:project:proseco">PROSECO</a> porta il tema fino al 2029. Se fornisci beni o servizi, '
                    "tieni il testo accanto quando leggi il prossimo contratto.</p>"
                )
            ],
            en=[
                paragraph(
                    "<p>Social procurement is the subject of one of the <a "
                    'href="seed:pledge:social-procurement">five pledges</a> of Torino Social Impact, and it concerns '
                    "companies as much as public bodies. The clauses speak to both sides of the contract: those who "
                    "order and those who deliver.</p><p>Torino already has a place for the exchange. The <a "
                    'href="seed:page:what-we-do">community of practice of Benefit Corporations</a> brings together '
                    '52 organisations, and the project <a href="seed:project:proseco">PROSECO</a> carries the '
                    "subject on to 2029. If you supply goods or services, keep the text beside you when you read "
                    "your next contract.</p>"
                )
            ],
        ),
        topics=[ref("topic:responsible-supply-chains"), ref("topic:social-procurement")],
        citations=[
            cite("EM1", it="La bozza e chi la scrive.", en="The draft and its authors."),
            cite("EM2", it="Le scadenze della consultazione.", en="The deadlines of the consultation."),
            cite(
                "seed",
                it="Data dell’articolo di Torino Social Impact.",
                en="Date of the article of Torino Social Impact.",
            ),
            cite(
                "TS17",
                it="52 organizzazioni nella comunità di pratica.",
                en="52 organisations in the community of practice.",
            ),
            cite("TS6", it="L’impegno sugli acquisti sociali.", en="The pledge on social procurement."),
            cite("TS21", it="PROSECO: durata.", en="PROSECO: duration."),
        ],
        related_pages=[
            {
                "target": ref("article:eesc-public-procurement"),
                "reason": words(it="gli appalti pubblici", en="public procurement"),
            }
        ],
    )
]
