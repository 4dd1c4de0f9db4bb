"""Buy Social."""

from ...writing import cite, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "project:buy-social",
        under="page:projects",
        title=words(it="Buy Social", en="Buy Social"),
        slug=words(it="buy-social", en="buy-social"),
        acronym="Buy Social",
        programme=ref("programme:smp-cosme"),
        call=ref("call:SMP-COSME-2022-BUYSOCIALB2BMARKET"),
        start="2023-05",
        end="2024-12",
        summary=words(
            it=(
                "Porta in Europa il lavoro torinese sugli acquisti sociali: una campagna di comunicazione e il "
                "portale sperimentale Buy Social Torino."
            ),
            en=(
                "It took Torino’s work on social procurement to Europe: a communication campaign and the "
                "experimental portal Buy Social Torino."
            ),
        ),
        body=words(
            it=[
                heading("Che cosa voleva ottenere", level="2"),
                paragraph(
                    "<p>Buy Social raccoglie l’eredità di Social Procurement, il progetto che promuoveva modi nuovi "
                    "di acquistare, nel pubblico e nel privato, per far crescere imprese e attività a impatto "
                    "sociale. Lo porta su scala europea: in ogni Paese partner una federazione o una struttura di "
                    "sostegno dell’economia sociale fa conoscere il tema e diffonde le buone pratiche raccolte nel "
                    "progetto in tutta l’Unione.</p>"
                ),
                heading("Da dove si parte a Torino", level="2"),
                paragraph(
                    '<p>Nel 2021 un’indagine con <a href="seed:organisation:isnet">Isnet</a> interroga circa 200 '
                    "imprese e circa 100 imprese sociali. Buy Social parte nel maggio 2023 e finisce nel dicembre "
                    "2024.</p>"
                ),
                heading("Che cosa resta", level="2"),
                paragraph("<p>Una campagna di comunicazione e Buy Social Torino, un portale sperimentale.</p>"),
                heading("Un nome da non confondere", level="2"),
                paragraph(
                    "<p>Dallo stesso bando vengono cinque progetti; uno si chiama Buy Social Europe B2B. Le fonti "
                    "non dimostrano che sia questo, quindi la scheda non ne prende né i partner né gli importi. Il "
                    "bando valeva 1,3 milioni di euro, al massimo 325.000 € a progetto: lo racconta <a "
                    'href="seed:article:social-procurement-call">un articolo</a>.</p>'
                ),
            ],
            en=[
                heading("What it wanted to achieve", level="2"),
                paragraph(
                    "<p>Buy Social took over from Social Procurement, the project that promoted new ways of buying, "
                    "public and private, so that enterprises and activities with a social impact could grow. It "
                    "brought the subject to European scale: in each partner country a federation or support body of "
                    "the social economy raised awareness and spread the good practices that the project found across "
                    "the Union.</p>"
                ),
                heading("Where Torino started from", level="2"),
                paragraph(
                    '<p>In 2021 a survey with <a href="seed:organisation:isnet">Isnet</a> questioned about 200 '
                    "companies and about 100 social enterprises. Buy Social began in May 2023 and ended in December "
                    "2024.</p>"
                ),
                heading("What remains", level="2"),
                paragraph("<p>A communication campaign and Buy Social Torino, an experimental portal.</p>"),
                heading("A name not to be confused", level="2"),
                paragraph(
                    "<p>Five projects came from the same call; one is called Buy Social Europe B2B. The sources do "
                    "not show that it is this one, so the record takes neither partners nor amounts from it. The "
                    "call was worth €1.3 million, with at most €325,000 per project: <a "
                    'href="seed:article:social-procurement-call">an article</a> tells more.</p>'
                ),
            ],
        ),
        topics=[ref("topic:social-procurement")],
        partners=[
            {
                "organisation": ref("organisation:tsi"),
                "role": "partner",
                "note": words(it="gli altri partner non sono pubblicati", en="the other partners are not published"),
            }
        ],
        outputs=[
            {
                "kind": "campaign",
                "title": words(it="Campagna di comunicazione", en="Communication campaign"),
                "source": ref("source:BS1"),
            },
            {
                "kind": "platform",
                "title": words(it="Buy Social Torino", en="Buy Social Torino"),
                "description": words(it="Portale sperimentale.", en="Experimental portal."),
                "source": ref("source:VI1"),
            },
        ],
        citations=[
            cite("BS1", it="Bando, agenzia, date, risultati.", en="Call, agency, dates, results."),
            cite("BS2", it="Importi del bando.", en="Amounts of the call."),
            cite(
                "BS3",
                it="Buy Social Europe B2B, uno dei cinque progetti.",
                en="Buy Social Europe B2B, one of the five projects.",
            ),
            cite("VI1", it="Portale e indagine del 2021.", en="Portal and survey of 2021."),
            cite("seed", it="Obiettivo; Torino Social Impact partner.", en="Aim; Torino Social Impact as a partner."),
        ],
        related_pages=[
            {
                "target": ref("project:proseco"),
                "reason": words(it="riprende il tema, dal 2025", en="takes up the subject, from 2025"),
            },
            {
                "target": ref("article:social-procurement-call"),
                "reason": words(it="il bando da cui viene", en="the call it comes from"),
            },
            {
                "target": ref("article:eesc-public-procurement"),
                "reason": words(it="gli ostacoli visti dal CESE", en="the obstacles as the EESC sees them"),
            },
        ],
    ),
]
