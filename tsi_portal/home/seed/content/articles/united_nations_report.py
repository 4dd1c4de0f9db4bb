"""The first report of the United Nations on the social and solidarity economy, and the two resolutions around it."""

from ...writing import cite, heading, paragraph, record, ref, table, words

RECORDS = [
    record(
        "article:united-nations-report",
        under="page:policy-practice",
        title=words(
            it="Nazioni Unite: il primo rapporto sull’economia sociale e solidale, fra due risoluzioni",
            en="United Nations: the first report on the social and solidarity economy, between two resolutions",
        ),
        slug=words(it="rapporto-nazioni-unite", en="united-nations-report"),
        summary=words(
            it=(
                "Dopo la risoluzione del 18 aprile 2023 il Segretario generale riferisce per la prima volta "
                "sull’economia sociale e solidale. Il 26 novembre 2024 arriva una seconda risoluzione: 175 voti a "
                "favore, un’astensione."
            ),
            en=(
                "After the resolution of 18 April 2023 the Secretary-General reports on the social and solidarity "
                "economy for the first time. On 26 November 2024 a second resolution follows: 175 votes in favour, "
                "one abstention."
            ),
        ),
        published_on="2024-10-29",
        type="policy",
        level="global",
        geography=words(it="Nazioni Unite", en="United Nations"),
        editor="Torino Social Impact",
        body=words(
            it=[
                paragraph(
                    "<p>Il 18 aprile 2023 l’Assemblea generale delle <a "
                    'href="seed:organisation:united-nations">Nazioni Unite</a> approva la risoluzione A/RES/77/281, '
                    "la prima sull’economia sociale e solidale. Le segue un rapporto del Segretario generale, il "
                    "primo dedicato al tema. Torino Social Impact ne ha scritto il 29 ottobre 2024.</p>"
                ),
                heading("Tre passaggi", level="2"),
                table(
                    caption="Le Nazioni Unite e l’economia sociale e solidale, 2023-2024",
                    columns=[("text", "Quando"), ("text", "Che cosa")],
                    rows=[
                        ["18 aprile 2023", "Risoluzione A/RES/77/281"],
                        ["giorno non pubblicato", "Primo rapporto del Segretario generale"],
                        ["26 novembre 2024", "Nuova risoluzione: 175 voti a favore, un’astensione"],
                    ],
                ),
                heading("Perché conta", level="2"),
                paragraph(
                    "<p>Una risoluzione dell’Assemblea generale non è una legge. Dà però un nome comune a "
                    "cooperative, associazioni, mutue e imprese sociali, e permette agli Stati di confrontarsi sulle "
                    "stesse parole. Il rapporto aggiunge un metodo: qualcuno raccoglie ciò che i Paesi fanno e lo "
                    "rende leggibile a tutti.</p><p>La seconda risoluzione conferma che il tema non era di "
                    "passaggio. Ne hanno dato notizia, fra gli altri, la stampa cooperativa, RIPESS e l’<a "
                    'href="seed:organisation:ilo">Organizzazione internazionale del lavoro</a>.</p>'
                ),
                heading("Che cosa non diciamo", level="2"),
                paragraph(
                    "<p>Le fonti usate qui non danno la data esatta del rapporto né il conto dei voti contrari. La "
                    "data del fatto resta quindi vuota: quella in testa alla pagina è il giorno in cui Torino Social "
                    "Impact ne ha scritto.</p>"
                ),
            ],
            en=[
                paragraph(
                    "<p>On 18 April 2023 the General Assembly of the <a "
                    'href="seed:organisation:united-nations">United Nations</a> adopted resolution A/RES/77/281, the '
                    "first on the social and solidarity economy. A report of the Secretary-General followed, the "
                    "first on this subject. Torino Social Impact wrote about it on 29 October 2024.</p>"
                ),
                heading("Three steps", level="2"),
                table(
                    caption="The United Nations and the social and solidarity economy, 2023 to 2024",
                    columns=[("text", "When"), ("text", "What")],
                    rows=[
                        ["18 April 2023", "Resolution A/RES/77/281"],
                        ["day not published", "First report of the Secretary-General"],
                        ["26 November 2024", "New resolution: 175 votes in favour, one abstention"],
                    ],
                ),
                heading("Why it matters", level="2"),
                paragraph(
                    "<p>A resolution of the General Assembly is not a law. It does give cooperatives, associations, "
                    "mutuals and social enterprises a common name, and lets States compare notes in the same words. "
                    "The report adds a method: somebody gathers what countries do and makes it readable for "
                    "all.</p><p>The second resolution confirms that the subject had not come up in passing. The "
                    'cooperative press, RIPESS and the <a href="seed:organisation:ilo">International Labour '
                    "Organization</a>, among others, reported on it.</p>"
                ),
                heading("What we do not say", level="2"),
                paragraph(
                    "<p>The sources used here give neither the exact date of the report nor the number of votes "
                    "against. The date of the fact therefore stays empty: the one at the head of the page is the day "
                    "on which Torino Social Impact wrote about it.</p>"
                ),
            ],
        ),
        meaning_for_torino=words(
            it=[
                paragraph(
                    "<p>Il dibattito mondiale passa anche da qui. Nel novembre 2022 il <a "
                    'href="seed:event:global-social-business-summit">Global Social Business Summit</a> ha portato a '
                    "Torino circa 500 persone da 45 Paesi; il forum <a "
                    'href="seed:event:business-social-one-vision">«Business, Social, One Vision»</a>, del 20 '
                    "febbraio 2026, è con ITC-ILO, il centro di formazione dell’ILO.</p><p>Se lavori con partner "
                    "fuori dall’Europa puoi citare le due risoluzioni: la seconda l’hanno votata 175 Stati. Lo "
                    "stesso cammino, in Africa, è raccontato nell’articolo sulla <a "
                    'href="seed:article:african-union-strategy">strategia dell’Unione africana</a>.</p>'
                )
            ],
            en=[
                paragraph(
                    "<p>The worldwide debate passes through here too. In November 2022 the <a "
                    'href="seed:event:global-social-business-summit">Global Social Business Summit</a> brought about '
                    "500 people from 45 countries to Torino; the forum <a "
                    'href="seed:event:business-social-one-vision">“Business, Social, One Vision”</a>, of 20 February '
                    "2026, is with ITC-ILO, the training centre of the ILO.</p><p>If you work with partners outside "
                    "Europe you can cite the two resolutions: the second was voted for by 175 States. The same path, "
                    'in Africa, is told in the article on the <a href="seed:article:african-union-strategy">strategy '
                    "of the African Union</a>.</p>"
                )
            ],
        ),
        topics=[ref("topic:social-and-solidarity-economy")],
        citations=[
            cite("UN1", it="Il rapporto del Segretario generale.", en="The report of the Secretary-General."),
            cite("UN2", it="La seconda risoluzione e il voto.", en="The second resolution and the vote."),
            cite("UN3", it="La risoluzione vista da RIPESS.", en="The resolution as seen by RIPESS."),
            cite("UN4", it="La risoluzione, dall’ILO.", en="The resolution, from the ILO."),
            cite(
                "seed",
                it="Data dell’articolo di Torino Social Impact.",
                en="Date of the article of Torino Social Impact.",
            ),
            cite("TS19", it="Il Global Social Business Summit.", en="The Global Social Business Summit."),
            cite("IT2", it="Il forum con ITC-ILO.", en="The forum with ITC-ILO."),
        ],
        related_pages=[
            {
                "target": ref("article:african-union-strategy"),
                "reason": words(it="una strategia continentale", en="a continental strategy"),
            },
            {
                "target": ref("event:global-social-business-summit"),
                "reason": words(it="il mondo a Torino, nel 2022", en="the world in Torino, in 2022"),
            },
        ],
    )
]
