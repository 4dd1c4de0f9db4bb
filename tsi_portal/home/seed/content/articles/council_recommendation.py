"""The Council recommendation of 2023, and the plan of Torino."""

from ...writing import cite, heading, paragraph, record, ref, table, words

RECORDS = [
    record(
        "article:council-recommendation",
        under="page:policy-practice",
        title=words(
            it="Dalla raccomandazione del Consiglio a un piano metropolitano",
            en="From the Council recommendation to a metropolitan plan",
        ),
        slug=words(it="raccomandazione-del-consiglio", en="council-recommendation"),
        summary=words(
            it=(
                "Il 27 novembre 2023 il Consiglio dell’Unione europea raccomanda agli Stati le condizioni quadro per "
                "l’economia sociale. Meno di due anni dopo Torino ha un piano, con 134 attori coinvolti."
            ),
            en=(
                "On 27 November 2023 the Council of the European Union recommended framework conditions for the "
                "social economy. Less than two years later Torino had a plan, with 134 actors involved."
            ),
        ),
        fact_date="2023-11-27",
        type="policy",
        level="european",
        geography=words(it="Unione europea, Torino", en="European Union, Torino"),
        editor="Torino Social Impact",
        body=words(
            it=[
                paragraph(
                    '<p>La raccomandazione del <a href="seed:organisation:council-of-the-eu">Consiglio dell’Unione '
                    "europea</a> riguarda lo sviluppo delle condizioni quadro per l’economia sociale e porta il "
                    "numero C/2023/1344. Si rivolge agli Stati membri: dice quali regole e quali sostegni servono "
                    "perché cooperative, associazioni, mutue, fondazioni e imprese sociali possano crescere.</p>"
                ),
                heading("Un mese prima, il parere", level="2"),
                paragraph(
                    '<p>La proposta era passata dal <a href="seed:organisation:eesc">Comitato economico e sociale '
                    "europeo</a>. Il 25 ottobre 2023 il Comitato dà il suo parere, C/2024/882, con 214 voti a "
                    "favore, 2 contrari e 3 astensioni.</p>"
                ),
                heading("Che cosa cambia", level="2"),
                paragraph(
                    "<p>Una raccomandazione non obbliga: invita. Il suo peso sta nel fatto che la adottano i "
                    "governi, e che chi lavora in una città può citarla quando chiede una politica. È quello che "
                    "succede a Torino, dove la pagina del Piano metropolitano la richiama.</p>"
                ),
                heading("Le date", level="2"),
                table(
                    caption="Dal parere europeo al piano di Torino",
                    columns=[("text", "Quando"), ("text", "Che cosa")],
                    rows=[
                        ["25 ottobre 2023", "Parere del CESE"],
                        ["27 novembre 2023", "Raccomandazione del Consiglio"],
                        ["18 luglio 2024", "Accordo per il Piano metropolitano"],
                        ["primavera 2025", "Approvazione del Piano"],
                    ],
                ),
            ],
            en=[
                paragraph(
                    '<p>The recommendation of the <a href="seed:organisation:council-of-the-eu">Council of the '
                    "European Union</a> is about developing social economy framework conditions and bears the number "
                    "C/2023/1344. It addresses the Member States: it says which rules and which support are needed "
                    "for cooperatives, associations, mutuals, foundations and social enterprises to grow.</p>"
                ),
                heading("One month before, the opinion", level="2"),
                paragraph(
                    '<p>The proposal had gone through the <a href="seed:organisation:eesc">European Economic and '
                    "Social Committee</a>. On 25 October 2023 the Committee gave its opinion, C/2024/882, with 214 "
                    "votes in favour, 2 against and 3 abstentions.</p>"
                ),
                heading("What changes", level="2"),
                paragraph(
                    "<p>A recommendation does not oblige: it invites. Its weight lies in the fact that governments "
                    "adopt it, and that those who work in a city can cite it when they ask for a policy. That is "
                    "what happens in Torino, where the page of the Metropolitan Plan refers to it.</p>"
                ),
                heading("The dates", level="2"),
                table(
                    caption="From the European opinion to the plan of Torino",
                    columns=[("text", "When"), ("text", "What")],
                    rows=[
                        ["25 October 2023", "Opinion of the EESC"],
                        ["27 November 2023", "Council recommendation"],
                        ["18 July 2024", "Agreement on the Metropolitan Plan"],
                        ["spring 2025", "Approval of the Plan"],
                    ],
                ),
            ],
        ),
        meaning_for_torino=words(
            it=[
                paragraph(
                    "<p>Torino è fra i luoghi in cui si può vedere che cosa diventa una raccomandazione europea. Il "
                    '<a href="seed:news:metropolitan-plan">Piano metropolitano dell’economia sociale</a> si chiama '
                    "Torino 2030: 134 attori coinvolti, un accordo nel luglio 2024, l’approvazione nella primavera "
                    "2025, la pubblicazione sul Social Economy Gateway dell’Unione europea.</p><p>Il Piano riguarda "
                    "chi lavora nell’area metropolitana. Per portare un’idea in Europa la porta resta l’<a "
                    'href="seed:hub:hub">HUB</a>; per vedere dove questi temi diventano promesse ci sono i <a '
                    'href="seed:page:pledges">cinque impegni</a>.</p>'
                )
            ],
            en=[
                paragraph(
                    "<p>Torino is one of the places where one can see what becomes of a European recommendation. The "
                    '<a href="seed:news:metropolitan-plan">Metropolitan Plan for the Social Economy</a> is called '
                    "Torino 2030: 134 actors involved, an agreement in July 2024, the approval in spring 2025, "
                    "publication on the European Union’s Social Economy Gateway.</p><p>The Plan concerns those who "
                    "work in the metropolitan area. To take an idea to Europe, the door is still the <a "
                    'href="seed:hub:hub">HUB</a>; to see where these subjects become promises, there are the <a '
                    'href="seed:page:pledges">five pledges</a>.</p>'
                )
            ],
        ),
        topics=[ref("topic:european-policy"), ref("topic:local-policies")],
        citations=[
            cite(
                "TS15",
                it="Raccomandazione; accordo per il Piano metropolitano.",
                en="Recommendation; agreement on the Metropolitan Plan.",
            ),
            cite("EU1", it="Parere e voto.", en="Opinion and vote."),
            cite("TS13", it="Approvazione, 134 attori.", en="Approval, 134 actors."),
            cite("TS16", it="Pubblicazione sul Gateway.", en="Publication on the Gateway."),
            cite("seed", it="I cinque impegni.", en="The five pledges."),
        ],
        related_pages=[
            {
                "target": ref("news:metropolitan-plan"),
                "reason": words(it="l’accordo per il Piano", en="the agreement on the Plan"),
            },
            {
                "target": ref("article:liege-roadmap"),
                "reason": words(it="il passo dei governi, nel 2024", en="the governments’ step, in 2024"),
            },
        ],
    )
]
