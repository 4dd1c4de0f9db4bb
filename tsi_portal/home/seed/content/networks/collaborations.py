"""Networks with which Torino Social Impact works without being a member."""

from ...writing import cite, paragraph, record, ref, words

COLLABORATION_IT = "<p>La fonte dice «collabora con», non «aderisce a»: il legame è di collaborazione.</p>"
COLLABORATION_EN = "<p>The source says “collaborates with”, not “joins”: the tie is one of collaboration.</p>"

RECORDS = [
    record(
        "network:ensie",
        under="page:networks",
        title=words(it="ENSIE", en="ENSIE"),
        slug=words(it="ensie", en="ensie"),
        organisation=ref("organisation:ensie"),
        tie="collaborator",
        scope="european",
        since="2021",
        summary=words(
            it=(
                "La rete europea delle imprese sociali di inserimento lavorativo. Torino Social Impact vi collabora "
                "dal 2021."
            ),
            en=(
                "The European network of social integration enterprises. Torino Social Impact has worked with it "
                "since 2021."
            ),
        ),
        body=words(
            it=[
                paragraph(COLLABORATION_IT),
                paragraph(
                    '<p>ENSIE è uno dei sei partner di <a href="seed:project:socialtech4eu">SocialTech4EU</a>, il '
                    "progetto nato attorno a Torino Social Impact, e ne ha raccontato l’avvio del 21 settembre "
                    "2022.</p>"
                ),
            ],
            en=[
                paragraph(COLLABORATION_EN),
                paragraph(
                    '<p>ENSIE is one of the six partners of <a href="seed:project:socialtech4eu">SocialTech4EU</a>, '
                    "the project that grew around Torino Social Impact, and reported on its kick-off of 21 September "
                    "2022.</p>"
                ),
            ],
        ),
        topics=[ref("topic:networks-and-alliances")],
        citations=[
            cite("seed", it="Collaborazione dal 2021.", en="Collaboration since 2021."),
            cite("ST1", it="Partner di SocialTech4EU.", en="Partner in SocialTech4EU."),
            cite("ST6", it="Avvio del progetto.", en="Kick-off of the project."),
        ],
        related_pages=[
            {
                "target": ref("project:socialtech4eu"),
                "reason": words(it="ENSIE è fra i partner", en="ENSIE is among the partners"),
            }
        ],
    ),
    record(
        "network:diesis",
        under="page:networks",
        title=words(it="Diesis Network", en="Diesis Network"),
        slug=words(it="diesis-network", en="diesis-network"),
        organisation=ref("organisation:diesis"),
        tie="collaborator",
        scope="european",
        since="2021",
        summary=words(
            it="Rete europea a sostegno dell’economia sociale. Torino Social Impact vi collabora dal 2021.",
            en="European network in support of the social economy. Torino Social Impact has worked with it since 2021.",
        ),
        body=words(
            it=[
                paragraph(COLLABORATION_IT),
                paragraph(
                    "<p>Diesis Network e Torino Social Impact sono insieme nel partenariato di <a "
                    'href="seed:project:do-impact">DO Impact</a>, con altri sette enti di sei Paesi in tutto.</p>'
                ),
            ],
            en=[
                paragraph(COLLABORATION_EN),
                paragraph(
                    "<p>Diesis Network and Torino Social Impact are both partners in <a "
                    'href="seed:project:do-impact">DO Impact</a>, with seven other organisations, from six countries '
                    "in all.</p>"
                ),
            ],
        ),
        topics=[ref("topic:networks-and-alliances")],
        citations=[
            cite("seed", it="Collaborazione dal 2021.", en="Collaboration since 2021."),
            cite("DI2", it="Partner di DO Impact.", en="Partner in DO Impact."),
        ],
        related_pages=[
            {
                "target": ref("project:do-impact"),
                "reason": words(it="Diesis è fra i partner", en="Diesis is among the partners"),
            }
        ],
    ),
    record(
        "network:euclid",
        under="page:networks",
        title=words(it="Euclid Network", en="Euclid Network"),
        slug=words(it="euclid-network", en="euclid-network"),
        organisation=ref("organisation:euclid"),
        tie="collaborator",
        scope="european",
        since="2021",
        summary=words(
            it="Rete europea delle imprese sociali. Torino Social Impact vi collabora dal 2021.",
            en="European network of social enterprises. Torino Social Impact has worked with it since 2021.",
        ),
        body=words(
            it=[
                paragraph(COLLABORATION_IT),
                paragraph(
                    "<p>Euclid Network pubblica la pagina di Buy Social Europe B2B, uno dei cinque progetti premiati "
                    'dal bando da cui viene anche <a href="seed:project:buy-social">Buy Social</a>. Che siano lo '
                    "stesso progetto non è dimostrato.</p>"
                ),
            ],
            en=[
                paragraph(COLLABORATION_EN),
                paragraph(
                    "<p>Euclid Network publishes the page of Buy Social Europe B2B, one of the five projects awarded "
                    'under the call that <a href="seed:project:buy-social">Buy Social</a> comes from too. It is not '
                    "shown that the two are the same project.</p>"
                ),
            ],
        ),
        topics=[ref("topic:networks-and-alliances"), ref("topic:social-procurement")],
        citations=[
            cite("seed", it="Collaborazione dal 2021.", en="Collaboration since 2021."),
            cite("BS3", it="Buy Social Europe B2B.", en="Buy Social Europe B2B."),
        ],
        related_pages=[
            {
                "target": ref("article:social-procurement-call"),
                "reason": words(it="il bando e i suoi cinque progetti", en="the call and its five projects"),
            }
        ],
    ),
]
