"""Torino Social Impact, the subject of the portal."""

from ...writing import cite, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "organisation:tsi",
        under="page:organisations",
        title=words(it="Torino Social Impact", en="Torino Social Impact"),
        slug=words(it="torino-social-impact", en="torino-social-impact"),
        acronym="TSI",
        type="alliance",
        country="IT",
        place="Torino",
        summary=words(
            it=(
                "L’alleanza per l’economia d’impatto nata a Torino nel novembre 2017 con 12 partner. All’Assemblea "
                "del 18 novembre 2024 ne conta 330."
            ),
            en=(
                "The alliance for the impact economy, founded in Torino in November 2017 with 12 partners. At the "
                "Assembly of 18 November 2024 it counted 330."
            ),
        ),
        body=words(
            it=[
                paragraph(
                    "<p>Torino Social Impact riunisce imprese, enti, fondazioni, università e amministrazioni che "
                    "lavorano per l’economia d’impatto nell’area di Torino. Nasce per iniziativa della <a "
                    'href="seed:organisation:chamber-of-commerce">Camera di commercio di Torino</a>, con il <a '
                    'href="seed:organisation:committee-social-entrepreneurship">Comitato per l’imprenditorialità '
                    'sociale</a> e la <a href="seed:organisation:compagnia-di-san-paolo">Fondazione Compagnia di San '
                    "Paolo</a>.</p>"
                ),
                heading("Quanti sono i partner", level="2"),
                paragraph(
                    "<p>Dodici alla partenza. Oltre 100 ad aprile 2021, 170 a dicembre dello stesso anno, 330 nel "
                    "novembre 2024. L’elenco completo non è fra le fonti di questo portale: qui trovi i tre "
                    "promotori e le organizzazioni che compaiono in progetti, reti ed eventi.</p>"
                ),
                heading("Chi la rappresenta", level="2"),
                paragraph(
                    "<p>Mario Calderini è il portavoce e Raffaella Scalisi la consulente senior; coordina Simona De "
                    "Giorgio.</p>"
                ),
                heading("Che cosa ne dice l’Europa", level="2"),
                paragraph(
                    '<p>Il rapporto del <a href="seed:organisation:geces">GECES</a>, il gruppo di esperti della '
                    "Commissione europea, presenta 19 casi europei di cluster di innovazione sociale ed ecologica. "
                    "Torino Social Impact è uno di questi, a pagina 62.</p>"
                ),
            ],
            en=[
                paragraph(
                    "<p>Torino Social Impact brings together companies, organisations, foundations, universities and "
                    "administrations that work for the impact economy in the Torino area. It began on the initiative "
                    'of the <a href="seed:organisation:chamber-of-commerce">Turin Chamber of Commerce</a>, with the '
                    '<a href="seed:organisation:committee-social-entrepreneurship">Committee for Social '
                    'Entrepreneurship</a> and <a href="seed:organisation:compagnia-di-san-paolo">Fondazione '
                    "Compagnia di San Paolo</a>.</p>"
                ),
                heading("How many partners", level="2"),
                paragraph(
                    "<p>Twelve at the start. Over 100 in April 2021, 170 in December of that year, 330 in November "
                    "2024. The complete list is not among the sources of this portal: here you find the three "
                    "promoters, and the organisations that appear in projects, networks and events.</p>"
                ),
                heading("Who speaks for it", level="2"),
                paragraph(
                    "<p>Mario Calderini is the spokesperson and Raffaella Scalisi the senior advisor; Simona De "
                    "Giorgio coordinates.</p>"
                ),
                heading("What Europe says of it", level="2"),
                paragraph(
                    '<p>The report of <a href="seed:organisation:geces">GECES</a>, the expert group of the European '
                    "Commission, presents 19 European cases of clusters of social and ecological innovation. Torino "
                    "Social Impact is one of them, on page 62.</p>"
                ),
            ],
        ),
        topics=[ref("topic:networks-and-alliances"), ref("topic:social-value")],
        alternative_names=[{"name": "Turin Social Impact"}],
        citations=[
            cite(
                "TS1",
                it="Nascita, partner all’inizio e nel 2024.",
                en="Foundation, partners at the start and in 2024.",
            ),
            cite("TS13", it="Nascita, promotori.", en="Foundation, promoters."),
            cite("TS5", it="Oltre 100 partner, aprile 2021.", en="Over 100 partners, April 2021."),
            cite("AN1", it="170 partner, dicembre 2021.", en="170 partners, December 2021."),
            cite("TS10", it="Consulente senior.", en="Senior advisor."),
            cite("TS12", it="Portavoce.", en="Spokesperson."),
            cite("PA1", it="Coordinatrice.", en="Coordinator."),
            cite("TS14", it="Pagina 62 del rapporto.", en="Page 62 of the report."),
        ],
        related_pages=[
            {
                "target": ref("page:positioning"),
                "reason": words(it="il cammino in Europa, data per data", en="the way into Europe, date by date"),
            },
            {
                "target": ref("page:what-we-do"),
                "reason": words(
                    it="che cosa fa, con un collegamento per ogni attività",
                    en="what it does, with a link for each activity",
                ),
            },
        ],
    ),
]
