"""PROSECO."""

from ...writing import cite, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "project:proseco",
        under="page:projects",
        title=words(it="PROSECO", en="PROSECO"),
        slug=words(it="proseco", en="proseco"),
        acronym="PROSECO",
        full_title="Procurement for a Social Economy",
        full_title_language="en",
        programme=ref("programme:interreg-europe"),
        start="2025-05-02",
        end="2029-07-31",
        kick_off="2025-05-21",
        published_partner_count=11,
        published_country_count=9,
        summary=words(
            it=(
                "Undici partner di nove Paesi lavorano fino al luglio 2029 sugli acquisti per un’economia sociale. "
                "Guida la Provincia del Brabante fiammingo; da Torino ci sono la Città e Torino Social Impact."
            ),
            en=(
                "Eleven partners from nine countries work until July 2029 on procurement for a social economy. The "
                "Province of Flemish Brabant leads; the City and Torino Social Impact take part for Torino."
            ),
        ),
        body=words(
            it=[
                heading("Che cosa vuole ottenere", level="2"),
                paragraph(
                    "<p>Il nome dice il tema: gli acquisti che fanno posto all’economia sociale. Il progetto è "
                    "finanziato da Interreg Europe, il programma in cui regioni e città confrontano le proprie "
                    "politiche, e lavora su quattro linee d’azione. Quali siano, le fonti usate qui non lo "
                    "precisano.</p>"
                ),
                heading("Chi ne fa parte", level="2"),
                paragraph(
                    "<p>I partner sono undici, di nove Paesi. La capofila è la <a "
                    'href="seed:organisation:flemish-brabant">Provincia del Brabante fiammingo</a>. Da Torino '
                    'partecipano la <a href="seed:organisation:city-of-torino">Città di Torino</a> e <a '
                    'href="seed:organisation:tsi">Torino Social Impact</a>. Gli altri otto nomi non sono in queste '
                    "fonti: la tabella elenca solo quelli noti.</p>"
                ),
                heading("Quando", level="2"),
                paragraph(
                    "<p>Dal 2 maggio 2025 al 31 luglio 2029. Il primo incontro è <a "
                    'href="seed:event:proseco-kick-off">a Lovanio, il 21 e 22 maggio 2025</a>.</p>'
                ),
                heading("Perché riguarda Torino", level="2"),
                paragraph(
                    '<p>Sugli acquisti sociali Torino ha già lavorato con <a href="seed:project:buy-social">Buy '
                    'Social</a>, chiuso a dicembre 2024, e ha preso <a href="seed:pledge:social-procurement">un '
                    "impegno</a> con la Commissione europea.</p>"
                ),
            ],
            en=[
                heading("What it wants to achieve", level="2"),
                paragraph(
                    "<p>The name says the subject: procurement that makes room for the social economy. The project "
                    "is funded by Interreg Europe, the programme in which regions and cities compare their policies, "
                    "and works along four lines of action. The sources used here do not say which they are.</p>"
                ),
                heading("Who takes part", level="2"),
                paragraph(
                    "<p>There are eleven partners, from nine countries. The <a "
                    'href="seed:organisation:flemish-brabant">Province of Flemish Brabant</a> coordinates. Torino '
                    'takes part with the <a href="seed:organisation:city-of-torino">City of Torino</a> and with <a '
                    'href="seed:organisation:tsi">Torino Social Impact</a>. The other eight names are not in these '
                    "sources: the table lists only those that are known.</p>"
                ),
                heading("When", level="2"),
                paragraph(
                    "<p>From 2 May 2025 to 31 July 2029. The first meeting was <a "
                    'href="seed:event:proseco-kick-off">in Leuven, on 21 and 22 May 2025</a>.</p>'
                ),
                heading("Why it concerns Torino", level="2"),
                paragraph(
                    '<p>Torino has worked on social procurement before, with <a href="seed:project:buy-social">Buy '
                    "Social</a>, which ended in December 2024, and has made <a "
                    'href="seed:pledge:social-procurement">a pledge</a> to the European Commission.</p>'
                ),
            ],
        ),
        topics=[ref("topic:social-procurement"), ref("topic:local-policies")],
        partners=[
            {"organisation": ref("organisation:flemish-brabant"), "role": "coordinator"},
            {"organisation": ref("organisation:tsi"), "role": "partner"},
            {"organisation": ref("organisation:city-of-torino"), "role": "partner"},
        ],
        citations=[
            cite(
                "TS21",
                it="Programma, date, partner, linee d’azione.",
                en="Programme, dates, partners, lines of action.",
            ),
            cite("TS22", it="Primo incontro a Lovanio.", en="First meeting in Leuven."),
        ],
        related_pages=[
            {
                "target": ref("project:buy-social"),
                "reason": words(it="lo stesso tema, fino al 2024", en="the same subject, up to 2024"),
            },
            {
                "target": ref("pledge:social-procurement"),
                "reason": words(it="impegno sullo stesso tema", en="pledge on the same subject"),
            },
            {
                "target": ref("article:eesc-public-procurement"),
                "reason": words(it="il dibattito europeo sugli appalti", en="the European debate on procurement"),
            },
        ],
    ),
]
