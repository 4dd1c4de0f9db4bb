"""The rules of proposals, before the proposals open."""

from ...writing import accordion, heading, paragraph, record, timeline, words

RECORDS = [
    record(
        "page:submit",
        under="page:home",
        role="submit",
        title=words(it="Proponi una notizia", en="Propose your news"),
        slug=words(it="proponi", en="submit"),
        summary=words(
            it="Racconta all’ecosistema che cosa hai fatto. Le regole sono queste; le proposte aprono presto.",
            en="Tell the ecosystem what you have done. These are the rules; proposals open soon.",
        ),
        body=words(
            it=[
                paragraph(
                    "<p><b>Le proposte non sono ancora aperte.</b> Nel frattempo puoi preparare il testo: qui sotto "
                    "c’è tutto ciò che ti sarà chiesto.</p>"
                ),
                heading("Che cosa puoi proporre", level="2"),
                paragraph(
                    "<ul><li>Un fatto: che cosa è successo, chi l’ha fatto, dove, quando.</li><li>Un appuntamento, "
                    "con data e luogo.</li><li>Un risultato, con il numero e chi lo ha misurato.</li></ul><p>Deve "
                    "riguardare l’economia d’impatto e avere un legame con Torino, o con un progetto, una rete, un "
                    "impegno di questo portale.</p>"
                ),
                heading("Come scriverla", level="2"),
                paragraph(
                    "<ul><li>In italiano, in inglese o in entrambe le lingue. Una basta: l’altra la traduce la "
                    "redazione, oppure chi legge trova scritto che manca.</li><li>Il titolo dice che cosa è "
                    "successo, in una frase.</li><li>Frasi brevi, parole di tutti i giorni, la fonte di ogni "
                    "numero.</li><li>Un’immagine, se l’hai: con la descrizione di ciò che mostra, il nome di chi "
                    "l’ha fatta e la licenza. I dati nascosti nel file, come il luogo dello scatto, li togliamo "
                    "noi.</li></ul>"
                ),
                heading("Che cosa succede dopo", level="2"),
                timeline(
                    [
                        {
                            "date": "1",
                            "title": "Entri con un codice",
                            "text": "<p>Arriva per posta elettronica e vale una volta. Non serve una password.</p>",
                        },
                        {
                            "date": "2",
                            "title": "Scrivi e salvi",
                            "text": (
                                "<p>La bozza ti aspetta su ogni dispositivo. Prima di inviare vedi la pagina come "
                                "sarà.</p>"
                            ),
                        },
                        {
                            "date": "3",
                            "title": "La redazione legge",
                            "text": (
                                "<p>Risponde con un sì, con una data, con una richiesta precisa campo per campo, o "
                                "con un no motivato.</p>"
                            ),
                        },
                        {
                            "date": "4",
                            "title": "Segui ogni passaggio",
                            "text": (
                                "<p>Stato, date, motivi: li trovi nella pagina della proposta. Puoi ritirarla quando "
                                "vuoi.</p>"
                            ),
                        },
                    ]
                ),
                heading("Domande", level="2"),
                accordion(
                    [
                        (
                            "Chi può proporre?",
                            (
                                "<p>Ogni partner, e chiunque abbia qualcosa da raccontare sull’economia d’impatto di "
                                "Torino.</p>"
                            ),
                        ),
                        ("Quanto costa?", "<p>Nulla.</p>"),
                        (
                            "Perché una proposta può essere rifiutata?",
                            (
                                "<p>Perché è fuori tema, è pubblicità, non si può verificare, è già pubblicata, "
                                "contiene dati personali o immagini senza diritti, oppure è superata dai fatti. Il "
                                "motivo te lo scriviamo.</p>"
                            ),
                        ),
                        (
                            "Di chi restano il testo e l’immagine?",
                            (
                                "<p>Tuoi. Concedi il testo con licenza CC BY 4.0; per l’immagine indichi tu quale "
                                "licenza vale.</p>"
                            ),
                        ),
                        (
                            "Che cosa fate dei miei dati?",
                            (
                                '<p>La pagina <a href="seed:page:privacy">Privacy</a> dice che cosa, e per quanto '
                                "tempo.</p>"
                            ),
                        ),
                    ]
                ),
            ],
            en=[
                paragraph(
                    "<p><b>Proposals are not open yet.</b> In the meantime you can prepare the text: everything that "
                    "you will be asked for stands below.</p>"
                ),
                heading("What you can propose", level="2"),
                paragraph(
                    "<ul><li>A fact: what happened, who did it, where, when.</li><li>An event, with its date and "
                    "place.</li><li>A result, with the number and who measured it.</li></ul><p>It must concern the "
                    "impact economy and have a tie with Torino, or with a project, a network, a pledge of this "
                    "portal.</p>"
                ),
                heading("How to write it", level="2"),
                paragraph(
                    "<ul><li>In Italian, in English or in both languages. One is enough: the editors translate the "
                    "other, or readers are told that it is missing.</li><li>The title says what happened, in one "
                    "sentence.</li><li>Short sentences, everyday words, the source of every number.</li><li>A "
                    "picture, if you have one: with a description of what it shows, the name of its author and the "
                    "licence. Data hidden in the file, such as the place where it was taken, we remove.</li></ul>"
                ),
                heading("What happens next", level="2"),
                timeline(
                    [
                        {
                            "date": "1",
                            "title": "You enter with a code",
                            "text": "<p>It comes by e-mail and works once. No password is needed.</p>",
                        },
                        {
                            "date": "2",
                            "title": "You write and save",
                            "text": (
                                "<p>The draft waits for you on every device. Before you send it you see the page as "
                                "it will look.</p>"
                            ),
                        },
                        {
                            "date": "3",
                            "title": "The editors read",
                            "text": (
                                "<p>They answer with a yes, with a date, with a precise request field by field, or "
                                "with a no that gives its reason.</p>"
                            ),
                        },
                        {
                            "date": "4",
                            "title": "You follow each step",
                            "text": (
                                "<p>State, dates, reasons stand on the page of your proposal. You can withdraw it "
                                "whenever you wish.</p>"
                            ),
                        },
                    ]
                ),
                heading("Questions", level="2"),
                accordion(
                    [
                        (
                            "Who can propose?",
                            (
                                "<p>Every partner, and whoever has something to tell about the impact economy of "
                                "Torino.</p>"
                            ),
                        ),
                        ("What does it cost?", "<p>Nothing.</p>"),
                        (
                            "Why may a proposal be refused?",
                            (
                                "<p>Because it is off the subject, is advertising, cannot be verified, is published "
                                "already, contains personal data or pictures without rights, or is overtaken by "
                                "events. We write the reason to you.</p>"
                            ),
                        ),
                        (
                            "Who owns the text and the picture?",
                            (
                                "<p>You do. You license the text under CC BY 4.0; for the picture, you say which "
                                "licence applies.</p>"
                            ),
                        ),
                        (
                            "What do you do with my data?",
                            '<p>The <a href="seed:page:privacy">Privacy</a> page says what, and for how long.</p>',
                        ),
                    ]
                ),
            ],
        ),
    )
]
