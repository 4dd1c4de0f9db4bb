"""How to reach the alliance, and what to write."""

from ...writing import accordion, heading, paragraph, record, words

RECORDS = [
    record(
        "page:contact",
        under="page:home",
        title=words(it="Contatti", en="Contact"),
        slug=words(it="contatti", en="contact"),
        summary=words(
            it="Come raggiungere Torino Social Impact e chi cura il portale. Per ogni domanda, che cosa scrivere.",
            en=(
                "How to reach Torino Social Impact and those who look after the portal. For each question, what to "
                "write."
            ),
        ),
        body=words(
            it=[
                paragraph(
                    "<p>Scegli il modulo che fa per te: ti dà un numero di riferimento, e chi si occupa della cosa "
                    "ti risponde. I recapiti dell’alleanza stanno nel riquadro accanto, appena la redazione li ha "
                    "inseriti.</p>"
                ),
                heading("Che cosa scrivere", level="2"),
                accordion(
                    [
                        (
                            "Ho trovato un errore in una pagina",
                            (
                                "<p>Mandaci l’indirizzo della pagina, la frase sbagliata e una fonte che dica quella "
                                "giusta. Se due fonti discordano, le pubblichiamo entrambe.</p>"
                            ),
                        ),
                        (
                            "Ho un’idea per un bando europeo",
                            (
                                '<p>Leggi prima che cosa fa l’<a href="seed:hub:hub">HUB per l’economia sociale</a>. '
                                "Poi scrivi l’idea in dieci righe: il bisogno, chi ne è toccato, con chi vorresti "
                                "lavorare.</p>"
                            ),
                        ),
                        (
                            "Voglio diventare partner",
                            (
                                '<p>La pagina <a href="seed:page:become-a-partner">Diventa partner</a> dice che cosa '
                                "trovi nell’alleanza e che cosa preparare.</p>"
                            ),
                        ),
                        (
                            "Non riesco a usare una pagina",
                            (
                                "<p>Scrivi che cosa volevi fare, che cosa è successo, con quale browser o tecnologia "
                                "assistiva. Che cosa puoi aspettarti lo dice la <a "
                                'href="seed:page:accessibility">dichiarazione di accessibilità</a>.</p>'
                            ),
                        ),
                        (
                            "Voglio proporre una notizia",
                            '<p>Le <a href="seed:page:submit">regole</a> ci sono già; le proposte aprono presto.</p>',
                        ),
                    ]
                ),
            ],
            en=[
                paragraph(
                    "<p>Choose the form that fits: it gives you a reference number, and whoever works on the matter "
                    "answers you. The contacts of the alliance stand in the box beside this text, as soon as the "
                    "editors have entered them.</p>"
                ),
                heading("What to write", level="2"),
                accordion(
                    [
                        (
                            "I have found a mistake on a page",
                            (
                                "<p>Send us the address of the page, the wrong sentence and a source that has the "
                                "right one. If two sources disagree, we publish both.</p>"
                            ),
                        ),
                        (
                            "I have an idea for a European call",
                            (
                                '<p>First read what the <a href="seed:hub:hub">HUB for the Social Economy</a> does. '
                                "Then write the idea in ten lines: the need, whom it touches, with whom you would "
                                "like to work.</p>"
                            ),
                        ),
                        (
                            "I want to become a partner",
                            (
                                '<p>The page <a href="seed:page:become-a-partner">Become a partner</a> says what you '
                                "find in the alliance and what to prepare.</p>"
                            ),
                        ),
                        (
                            "I cannot use a page",
                            (
                                "<p>Write what you wanted to do, what happened, with which browser or assistive "
                                "technology. What you may expect stands in the <a "
                                'href="seed:page:accessibility">accessibility statement</a>.</p>'
                            ),
                        ),
                        (
                            "I want to propose a news item",
                            '<p>The <a href="seed:page:submit">rules</a> are there already; proposals open soon.</p>',
                        ),
                    ]
                ),
            ],
        ),
    ),
]
