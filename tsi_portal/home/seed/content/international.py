"""The International page: eight sections built from the records."""

from ..writing import item, record, ref, section, words

RECORDS = [
    record(
        "page:international",
        under="page:home",
        title=words(it="Internazionale", en="International"),
        slug=words(it="internazionale", en="international"),
        summary=words(
            it=(
                "Che cosa fa Torino in Europa e che cosa ne riceve: eventi, posizionamento, progetti, reti, "
                "dibattito. Ogni capitolo segue le schede del portale."
            ),
            en=(
                "What Torino does in Europe and what it gets from it: events, positioning, projects, networks, "
                "debate. Each chapter follows the records of the portal."
            ),
        ),
        sections=[
            section(
                "claim",
                claim=words(
                    it=(
                        "[Sulla mappa mondiale dell’economia d’impatto] Torino è [un ecosistema che l’Europa studia] "
                        "e [una comunità con un nome comune, chiamata ai tavoli europei]."
                    ),
                    en=(
                        "[On the world map of the impact economy] Torino is [an ecosystem that Europe studies] and "
                        "[a community with a shared name, invited to European tables]."
                    ),
                ),
                proofs=[
                    item(
                        title=words(it="45 Paesi a Torino.", en="45 countries in Torino."),
                        text=words(
                            it="Al Global Social Business Summit del 7 e 8 novembre 2022 vengono circa 500 persone.",
                            en="About 500 people came to the Global Social Business Summit of 7 and 8 November 2022.",
                        ),
                        page=ref("event:global-social-business-summit"),
                    ),
                    item(
                        title=words(it="Uno dei 19 casi europei.", en="One of 19 European cases."),
                        text=words(
                            it=(
                                "Il rapporto GECES sui cluster di innovazione sociale ed ecologica lo descrive a "
                                "pagina 62."
                            ),
                            en=(
                                "The GECES report on clusters of social and ecological innovation describes it on "
                                "page 62."
                            ),
                        ),
                        page=ref("organisation:geces"),
                    ),
                    item(
                        title=words(it="330 partner, un invito a Liegi.", en="330 partners, an invitation to Liège."),
                        text=words(
                            it=(
                                "Tanti se ne contano all’Assemblea del 18 novembre 2024. Il 13 febbraio dello stesso "
                                "anno Torino Social Impact interviene alla conferenza europea, su invito della "
                                "Presidenza belga."
                            ),
                            en=(
                                "That many were counted at the Assembly of 18 November 2024. On 13 February of that "
                                "year Torino Social Impact spoke at the European conference, at the invitation of "
                                "the Belgian Presidency."
                            ),
                        ),
                        page=ref("event:liege-conference"),
                    ),
                ],
            ),
            section("events", heading=words(it="Eventi internazionali a Torino", en="International events in Torino")),
            section(
                "positioning",
                heading=words(it="Posizionamento europeo", en="European positioning"),
                lede=words(
                    it="Ogni tappa ha una data precisa quanto la sua fonte, e almeno una prova.",
                    en="Each step has a date as precise as its source, and at least one proof.",
                ),
            ),
            section(
                "projects",
                heading=words(it="Progetti europei", en="European projects"),
                figures_heading=words(it="Che cosa ha prodotto il primo anno", en="What the first year produced"),
                figures=[
                    ref("figure:hub-interests-2023"),
                    ref("figure:hub-tables-2023"),
                    ref("figure:hub-accompanied-2023"),
                    ref("figure:hub-won-2024-11"),
                ],
            ),
            section(
                "networking",
                heading=words(it="Reti internazionali", en="International networking"),
                lede=words(it="Con quale legame, e da quando.", en="How Torino is tied to each, and since when."),
            ),
            section(
                "interviews",
                heading=words(it="Interviste d’impatto", en="Impact Interviews"),
                lede=words(
                    it="Titoli e ospiti veri non sono pubblicati. Gli esempi mostrano come saranno le pagine.",
                    en="Real titles and guests are not published. The examples show how the pages will look.",
                ),
            ),
            section(
                "what_we_do",
                heading=words(it="Cosa facciamo", en="What we do"),
                items=[
                    item(
                        title=words(
                            it="Il Piano metropolitano dell’economia sociale",
                            en="The Metropolitan Plan for the Social Economy",
                        ),
                        text=words(
                            it=(
                                "Torino 2030: accordo del 18 luglio 2024, approvazione nella primavera 2025, 134 "
                                "attori coinvolti."
                            ),
                            en="Torino 2030: agreement of 18 July 2024, approval in spring 2025, 134 actors involved.",
                        ),
                        page=ref("news:metropolitan-plan"),
                    ),
                    item(
                        title=words(it="L’HUB per l’economia sociale", en="The HUB for the Social Economy"),
                        text=words(
                            it="Quattro progetti europei vinti nel primo anno di prova.",
                            en="Four European projects won in the first trial year.",
                        ),
                        page=ref("hub:hub"),
                    ),
                    item(
                        title=words(
                            it="La comunità di pratica sulla parità di genere",
                            en="The community of practice on gender equality",
                        ),
                        text=words(
                            it="21 organizzazioni; primo incontro il 21 maggio 2024.",
                            en="21 organisations; first meeting on 21 May 2024.",
                        ),
                        page=ref("news:gender-equality-community"),
                    ),
                    item(
                        title=words(
                            it="La comunità di pratica delle società benefit",
                            en="The community of practice of Benefit Corporations",
                        ),
                        text=words(it="52 organizzazioni.", en="52 organisations."),
                        page=ref("page:what-we-do"),
                    ),
                    item(
                        title=words(it="Gli acquisti sociali", en="Social procurement"),
                        text=words(
                            it="Dall’indagine del 2021 al portale sperimentale Buy Social Torino.",
                            en="From the survey of 2021 to the experimental portal Buy Social Torino.",
                        ),
                        page=ref("project:buy-social"),
                    ),
                    item(
                        title=words(it="L’Assemblea", en="The Assembly"),
                        text=words(
                            it=(
                                "350 persone nel novembre 2024; oltre 200 nel dicembre 2025, ospiti della Città "
                                "metropolitana."
                            ),
                            en=(
                                "350 people in November 2024; over 200 in December 2025, guests of the Metropolitan "
                                "City."
                            ),
                        ),
                        page=ref("event:assembly-2025"),
                    ),
                ],
            ),
            section(
                "policy_practice",
                heading=words(it="Politiche e pratiche", en="Policy & Practice"),
                lede=words(
                    it="Il dibattito internazionale e le buone pratiche dal mondo, a cura di Torino Social Impact.",
                    en=(
                        "The international debate and good practice from around the world, edited by Torino Social "
                        "Impact."
                    ),
                ),
            ),
        ],
    )
]
