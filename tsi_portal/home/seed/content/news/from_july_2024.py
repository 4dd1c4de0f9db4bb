"""News of the second half of 2024."""

from ...writing import cite, paragraph, record, ref, words

RECORDS = [
    record(
        "news:metropolitan-plan",
        under="page:news",
        title=words(
            it="Un accordo per il Piano metropolitano dell’economia sociale",
            en="An agreement on the Metropolitan Plan for the Social Economy",
        ),
        slug=words(it="piano-metropolitano-economia-sociale", en="metropolitan-plan-social-economy"),
        date="2024-07-18",
        fact_date="2024-07-18",
        summary=words(
            it=(
                "Il Piano si chiama Torino 2030. L’accordo è del 18 luglio 2024; l’approvazione, con 134 attori "
                "coinvolti, della primavera 2025."
            ),
            en=(
                "The Plan is called Torino 2030. The agreement dates from 18 July 2024; the approval, with 134 "
                "actors involved, from spring 2025."
            ),
        ),
        body=words(
            it=[
                paragraph(
                    "<p>Il 18 luglio 2024 c’è l’accordo che apre il Piano metropolitano dell’economia sociale, "
                    "Torino 2030. Gli attori coinvolti alla fine sono 134. Il Piano è approvato nella primavera "
                    "2025.</p><p>Il testo è pubblicato sul Social Economy Gateway, il portale dell’Unione europea. "
                    'La pagina del Piano richiama la <a href="seed:article:council-recommendation">raccomandazione '
                    "del Consiglio</a> del 27 novembre 2023.</p>"
                )
            ],
            en=[
                paragraph(
                    "<p>The agreement that opens the Metropolitan Plan for the Social Economy, Torino 2030, was made "
                    "on 18 July 2024. In the end 134 actors were involved. The Plan was approved in spring "
                    "2025.</p><p>The text is published on the Social Economy Gateway, the portal of the European "
                    'Union. The page of the Plan refers to the <a href="seed:article:council-recommendation">Council '
                    "recommendation</a> of 27 November 2023.</p>"
                )
            ],
        ),
        topics=[ref("topic:local-policies")],
        citations=[
            cite("TS15", it="Accordo e raccomandazione.", en="Agreement and recommendation."),
            cite("TS13", it="Approvazione, attori.", en="Approval, actors."),
            cite("TS16", it="Pubblicazione sul Gateway.", en="Publication on the Gateway."),
        ],
        related_pages=[
            {
                "target": ref("article:council-recommendation"),
                "reason": words(it="il testo europeo che richiama", en="the European text that it refers to"),
            }
        ],
    ),
    record(
        "news:capital-of-innovation",
        under="page:news",
        title=words(
            it="Torino è Capitale europea dell’innovazione 2024",
            en="Torino is European Capital of Innovation 2024",
        ),
        slug=words(it="capitale-europea-innovazione", en="european-capital-of-innovation"),
        date="2024-11-13",
        fact_date="2024-11-13",
        summary=words(
            it="Il titolo va alla Città di Torino il 13 novembre 2024, due giorni prima del protocollo sull’HUB.",
            en="The title went to the City of Torino on 13 November 2024, two days before the memorandum on the HUB.",
        ),
        body=words(
            it=[
                paragraph(
                    '<p>Il 13 novembre 2024 la <a href="seed:organisation:city-of-torino">Città di Torino</a> riceve '
                    "il titolo di Capitale europea dell’innovazione 2024. Il 15 novembre, due giorni dopo, firma con "
                    'altri quattro enti il <a href="seed:news:hub-memorandum">protocollo sull’HUB</a> per i progetti '
                    "europei.</p>"
                )
            ],
            en=[
                paragraph(
                    '<p>On 13 November 2024 the <a href="seed:organisation:city-of-torino">City of Torino</a> '
                    "received the title of European Capital of Innovation 2024. Two days later, on 15 November, it "
                    'signed the <a href="seed:news:hub-memorandum">memorandum on the HUB</a> for European projects '
                    "with four other bodies.</p>"
                )
            ],
        ),
        topics=[ref("topic:local-policies"), ref("topic:social-innovation")],
        citations=[
            cite("IT1", it="Il titolo.", en="The title."),
            cite("HU2", it="Data e protocollo.", en="Date and memorandum."),
        ],
    ),
    record(
        "news:hub-memorandum",
        under="page:news",
        title=words(
            it="Cinque enti firmano per l’HUB dei progetti europei",
            en="Five bodies sign for the HUB for European projects",
        ),
        slug=words(it="protocollo-hub", en="hub-memorandum"),
        date="2024-11-15",
        fact_date="2024-11-15",
        summary=words(
            it=(
                "Camera di commercio, Città, Città metropolitana, Università e Politecnico firmano il protocollo "
                "d’intesa sull’HUB il 15 novembre 2024."
            ),
            en=(
                "Chamber of Commerce, City, Metropolitan City, University and Politecnico signed the memorandum of "
                "understanding on the HUB on 15 November 2024."
            ),
        ),
        body=words(
            it=[
                paragraph(
                    '<p>L’<a href="seed:hub:hub">HUB per l’economia sociale</a> accompagna chi vuole candidarsi a un '
                    "bando europeo. Nel primo anno di prova ha vinto quattro progetti. Il 15 novembre 2024 cinque "
                    "enti di Torino vi si legano con un protocollo d’intesa: la <a "
                    'href="seed:organisation:chamber-of-commerce">Camera di commercio</a>, la <a '
                    'href="seed:organisation:city-of-torino">Città</a>, la <a '
                    'href="seed:organisation:metropolitan-city">Città metropolitana</a>, l’<a '
                    'href="seed:organisation:university-of-torino">Università</a> e il <a '
                    'href="seed:organisation:politecnico-di-torino">Politecnico</a>.</p>'
                )
            ],
            en=[
                paragraph(
                    '<p>The <a href="seed:hub:hub">HUB for the Social Economy</a> goes along with those who want to '
                    "apply for a European call. In the first trial year it won four projects. On 15 November 2024 "
                    "five bodies of Torino bound themselves to it by a memorandum of understanding: the <a "
                    'href="seed:organisation:chamber-of-commerce">Chamber of Commerce</a>, the <a '
                    'href="seed:organisation:city-of-torino">City</a>, the <a '
                    'href="seed:organisation:metropolitan-city">Metropolitan City</a>, the <a '
                    'href="seed:organisation:university-of-torino">University</a> and the <a '
                    'href="seed:organisation:politecnico-di-torino">Politecnico</a>.</p>'
                )
            ],
        ),
        topics=[ref("topic:european-projects"), ref("topic:networks-and-alliances")],
        citations=[
            cite("HU2", it="Protocollo, firmatari, progetti vinti.", en="Memorandum, signatories, projects won.")
        ],
        related_pages=[
            {
                "target": ref("news:capital-of-innovation"),
                "reason": words(it="due giorni prima", en="two days before"),
            }
        ],
    ),
    record(
        "news:assembly-2024",
        under="page:news",
        title=words(it="All’Assemblea si contano 330 partner", en="The Assembly counts 330 partners"),
        slug=words(it="assemblea-2024", en="assembly-2024"),
        date="2024-11-18",
        fact_date="2024-11-18",
        summary=words(
            it="Dodici nel 2017, 330 all’Assemblea del 18 novembre 2024, davanti a 350 persone.",
            en="Twelve in 2017, 330 at the Assembly of 18 November 2024, before 350 people.",
        ),
        body=words(
            it=[
                paragraph(
                    '<p>All’<a href="seed:event:assembly-2024">Assemblea</a> del 18 novembre 2024 Torino Social '
                    "Impact conta 330 partner. Partecipano 350 persone. Nel novembre 2017 i partner erano 12, nel "
                    "dicembre 2021 erano 170: da allora sono quasi raddoppiati.</p>"
                )
            ],
            en=[
                paragraph(
                    '<p>At the <a href="seed:event:assembly-2024">Assembly</a> of 18 November 2024 Torino Social '
                    "Impact counted 330 partners. 350 people took part. In November 2017 there were 12 partners, in "
                    "December 2021 there were 170: since then they have almost doubled.</p>"
                )
            ],
        ),
        topics=[ref("topic:networks-and-alliances")],
        citations=[
            cite("TS1", it="Partner e persone.", en="Partners and people."),
            cite("AN1", it="170 partner, 2021.", en="170 partners, 2021."),
        ],
    ),
]
