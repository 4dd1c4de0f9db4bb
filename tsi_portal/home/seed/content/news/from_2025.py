"""News of 2025."""

from ...writing import cite, paragraph, record, ref, words

RECORDS = [
    record(
        "news:proseco-first-steps",
        under="page:news",
        title=words(it="PROSECO muove i primi passi a Lovanio", en="PROSECO takes its first steps in Leuven"),
        slug=words(it="proseco-primi-passi", en="proseco-first-steps"),
        date="2025-05-22",
        fact_date="2025-05-21",
        fact_end="2025-05-22",
        summary=words(
            it=(
                "Undici partner di nove Paesi cominciano a lavorare insieme sugli acquisti per l’economia sociale. "
                "Torino c’è con la Città e con Torino Social Impact."
            ),
            en=(
                "Eleven partners from nine countries begin to work together on procurement for a social economy. "
                "Torino is there with the City and Torino Social Impact."
            ),
        ),
        body=words(
            it=[
                paragraph(
                    '<p>Il primo incontro di <a href="seed:project:proseco">PROSECO</a> si tiene a Lovanio il 21 e '
                    "22 maggio 2025. Il progetto, finanziato da Interreg Europe, è cominciato il 2 maggio e dura "
                    'fino al 31 luglio 2029. Lo guida la <a href="seed:organisation:flemish-brabant">Provincia del '
                    "Brabante fiammingo</a>; le linee d’azione sono quattro.</p>"
                )
            ],
            en=[
                paragraph(
                    '<p>The first meeting of <a href="seed:project:proseco">PROSECO</a> took place in Leuven on 21 '
                    "and 22 May 2025. The project, funded by Interreg Europe, began on 2 May and lasts until 31 July "
                    '2029. The <a href="seed:organisation:flemish-brabant">Province of Flemish Brabant</a> leads it; '
                    "there are four lines of action.</p>"
                )
            ],
        ),
        topics=[ref("topic:social-procurement")],
        citations=[
            cite("TS22", it="L’incontro.", en="The meeting."),
            cite("TS21", it="Il progetto.", en="The project."),
        ],
        related_pages=[{"target": ref("event:proseco-kick-off"), "reason": words(it="l’incontro", en="the meeting")}],
    ),
    record(
        "news:murcia",
        under="page:news",
        title=words(
            it="La Settimana europea dell’economia sociale è a Murcia",
            en="The European Social Economy Week is in Murcia",
        ),
        slug=words(it="settimana-europea-murcia", en="european-week-murcia"),
        date="2025-09-16",
        fact_date="2025-09-16",
        fact_end="2025-09-18",
        summary=words(
            it="Dal 16 al 18 settembre 2025. Il Piano metropolitano di Torino è intanto sul Social Economy Gateway.",
            en="From 16 to 18 September 2025. Torino’s Metropolitan Plan is on the Social Economy Gateway meanwhile.",
        ),
        body=words(
            it=[
                paragraph(
                    '<p>La <a href="seed:event:murcia-week">Settimana europea dell’economia sociale</a> è a Murcia '
                    "dal 16 al 18 settembre 2025. Chi segue il tema da Torino trova il <a "
                    'href="seed:news:metropolitan-plan">Piano metropolitano</a>, approvato in primavera, sul Social '
                    "Economy Gateway, il portale dell’Unione europea.</p>"
                )
            ],
            en=[
                paragraph(
                    '<p>The <a href="seed:event:murcia-week">European Social Economy Week</a> is in Murcia from 16 '
                    "to 18 September 2025. If you follow the subject from Torino, you find the <a "
                    'href="seed:news:metropolitan-plan">Metropolitan Plan</a>, approved in spring, on the Social '
                    "Economy Gateway, the portal of the European Union.</p>"
                )
            ],
        ),
        topics=[ref("topic:european-policy")],
        citations=[
            cite("TS16", it="Settimana e Piano.", en="Week and Plan."),
            cite("TS13", it="Approvazione del Piano.", en="Approval of the Plan."),
        ],
    ),
    record(
        "news:assembly-2025",
        under="page:news",
        title=words(
            it="In oltre 200 all’Assemblea, ospiti della Città metropolitana",
            en="Over 200 at the Assembly, guests of the Metropolitan City",
        ),
        slug=words(it="assemblea-2025", en="assembly-2025"),
        date="2025-12-04",
        fact_date="2025-12-04",
        summary=words(
            it="L’Assemblea 2025 di Torino Social Impact si tiene il 4 dicembre. Nel 2024 le persone erano 350.",
            en="The 2025 Assembly of Torino Social Impact was held on 4 December. In 2024 there were 350 people.",
        ),
        body=words(
            it=[
                paragraph(
                    '<p>Il 4 dicembre 2025 l’<a href="seed:event:assembly-2025">Assemblea</a> di Torino Social '
                    "Impact riunisce oltre 200 persone, ospite della <a "
                    'href="seed:organisation:metropolitan-city">Città metropolitana di Torino</a>. Nella primavera '
                    'dello stesso anno è stato approvato il <a href="seed:news:metropolitan-plan">Piano '
                    "metropolitano dell’economia sociale</a>.</p>"
                )
            ],
            en=[
                paragraph(
                    '<p>On 4 December 2025 the <a href="seed:event:assembly-2025">Assembly</a> of Torino Social '
                    "Impact gathered over 200 people, as guest of the <a "
                    'href="seed:organisation:metropolitan-city">Metropolitan City of Torino</a>. In spring of that '
                    'year the <a href="seed:news:metropolitan-plan">Metropolitan Plan for the Social Economy</a> had '
                    "been approved.</p>"
                )
            ],
        ),
        topics=[ref("topic:networks-and-alliances")],
        citations=[
            cite("TS13", it="Assemblea 2025; Piano metropolitano.", en="Assembly of 2025; Metropolitan Plan."),
            cite("TS1", it="Assemblea 2024.", en="Assembly of 2024."),
        ],
    ),
]
