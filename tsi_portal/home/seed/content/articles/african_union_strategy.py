"""The ten-year strategy of the African Union."""

from ...writing import cite, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "article:african-union-strategy",
        under="page:policy-practice",
        title=words(
            it="L’Unione africana si dà dieci anni per l’economia sociale e solidale",
            en="The African Union gives itself ten years for the social and solidarity economy",
        ),
        slug=words(it="strategia-unione-africana", en="african-union-strategy"),
        summary=words(
            it=(
                "La strategia copre gli anni 2023-2032 ed è la seconda al mondo su scala regionale, dopo quella "
                "dell’Unione europea. Se ne discute nella quinta sessione del comitato tecnico, a fine luglio 2024."
            ),
            en=(
                "The strategy covers the years 2023 to 2032 and is the second regional one in the world, after that "
                "of the European Union. It came before the fifth session of the technical committee, at the end of "
                "July 2024."
            ),
        ),
        published_on="2024-09-25",
        fact_date="2024-07",
        type="policy",
        level="global",
        geography=words(it="Africa", en="Africa"),
        editor="Torino Social Impact",
        body=words(
            it=[
                paragraph(
                    '<p>Prima dell’<a href="seed:organisation:african-union">Unione africana</a>, solo l’Unione '
                    "europea si era data una strategia regionale per l’economia sociale. Quella africana aggiunge al "
                    "nome la parola «solidale» e guarda più lontano: dieci anni. Torino Social Impact ne ha scritto "
                    "il 25 settembre 2024.</p>"
                ),
                heading("Come ci si è arrivati", level="2"),
                paragraph(
                    "<p>Il passaggio è la quinta sessione di un comitato tecnico specializzato, STC nella sigla "
                    "inglese: gli organi in cui i governi africani preparano le decisioni dell’Unione. La sessione "
                    "si apre il 29 luglio 2024. Su quando si chiuda le fonti discordano: il riquadro più sotto "
                    "riporta entrambe le date.</p>"
                ),
                heading("Perché dieci anni", level="2"),
                paragraph(
                    "<p>Dieci anni sono più di un mandato e meno di una generazione. Danno a un governo il tempo di "
                    "cambiare una legge, e a una cooperativa quello di vederne gli effetti. Il Piano d’azione "
                    "europeo, la comunicazione COM(2021) 778, è del 9 dicembre 2021: poco più di un anno prima che "
                    "cominci il decennio africano.</p>"
                ),
                heading("Un tavolo comune", level="2"),
                paragraph(
                    '<p>L’Unione africana è entrata anche nella <a href="seed:organisation:untfsse">UNTFSSE</a>, la '
                    "task force delle Nazioni Unite sul tema. Le due strade si incontrano: la strategia del "
                    'continente e <a href="seed:article:united-nations-report">le risoluzioni delle Nazioni '
                    "Unite</a> usano lo stesso nome, economia sociale e solidale.</p>"
                ),
            ],
            en=[
                paragraph(
                    '<p>Before the <a href="seed:organisation:african-union">African Union</a>, only the European '
                    "Union had given itself a regional strategy for the social economy. The African one adds the "
                    "word “solidarity” to the name and looks further ahead: ten years. Torino Social Impact wrote "
                    "about it on 25 September 2024.</p>"
                ),
                heading("How it came about", level="2"),
                paragraph(
                    "<p>The step is the fifth session of a Specialised Technical Committee, STC for short: the "
                    "bodies in which African governments prepare the decisions of the Union. The session opened on "
                    "29 July 2024. The sources disagree on when it closed: the box below gives both dates.</p>"
                ),
                heading("Why ten years", level="2"),
                paragraph(
                    "<p>Ten years are more than a term of office and less than a generation. They give a government "
                    "the time to change a law, and a cooperative the time to see what it does. The European Action "
                    "Plan, the communication COM(2021) 778, dates from 9 December 2021: little more than a year "
                    "before the African decade begins.</p>"
                ),
                heading("A common table", level="2"),
                paragraph(
                    '<p>The African Union has also joined the <a href="seed:organisation:untfsse">UNTFSSE</a>, the '
                    "United Nations task force on the subject. The two roads meet: the strategy of the continent and "
                    '<a href="seed:article:united-nations-report">the resolutions of the United Nations</a> use the '
                    "same name, social and solidarity economy.</p>"
                ),
            ],
        ),
        meaning_for_torino=words(
            it=[
                paragraph(
                    "<p>La strategia europea, la prima, riguarda Torino da vicino: nei lavori che l’hanno preparata "
                    "il gruppo di esperti della Commissione ha indicato più volte Torino Social Impact come modello, "
                    'e <a href="seed:page:positioning">la cronologia</a> lo racconta. Chi conosce quel Piano ha già '
                    "le parole per leggere la strategia africana.</p><p>Se cerchi partner fuori dall’Unione europea, "
                    "la strategia è un buon punto di partenza: dice che cosa i governi africani si propongono entro "
                    'il 2032. Per le occasioni di finanziamento chiedi all’<a href="seed:hub:hub">HUB</a>.</p>'
                )
            ],
            en=[
                paragraph(
                    "<p>The European strategy, the first one, concerns Torino closely: in the work that prepared it "
                    "the Commission’s expert group pointed to Torino Social Impact as a model more than once, and <a "
                    'href="seed:page:positioning">the timeline</a> tells it. If you know that Plan, you already have '
                    "the words to read the African strategy.</p><p>If you look for partners outside the European "
                    "Union, the strategy is a good place to start: it says what African governments intend to do by "
                    '2032. For funding opportunities, ask the <a href="seed:hub:hub">HUB</a>.</p>'
                )
            ],
        ),
        topics=[ref("topic:social-and-solidarity-economy")],
        citations=[
            cite("TS23", it="Strategia, sessione, data dell’articolo.", en="Strategy, session, date of the article."),
            cite("AU1", it="Sessione e strategia.", en="Session and strategy."),
            cite("AU2", it="Adesione alla UNTFSSE.", en="Joining the UNTFSSE."),
            cite("EU2", it="Il Piano d’azione europeo.", en="The European Action Plan."),
            cite("seed", it="Il gruppo di esperti e Torino.", en="The expert group and Torino."),
        ],
        discrepancies=[
            {
                "question": words(it="Quando si è tenuta la quinta sessione?", en="When was the fifth session held?"),
                "values": [
                    {
                        "value": words(it="29-31 luglio 2024", en="29 to 31 July 2024"),
                        "source": ref("source:TS23"),
                        "is_chosen": False,
                    },
                    {
                        "value": words(it="29 luglio - 2 agosto 2024", en="29 July to 2 August 2024"),
                        "source": ref("source:AU1"),
                        "is_chosen": False,
                    },
                ],
            }
        ],
        related_pages=[
            {
                "target": ref("article:united-nations-report"),
                "reason": words(it="lo stesso tema alle Nazioni Unite", en="the same subject at the United Nations"),
            }
        ],
    )
]
