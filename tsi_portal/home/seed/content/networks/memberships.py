"""Networks of which Torino Social Impact is a member, and the platform on which it has a profile."""

from ...writing import cite, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "network:reves",
        under="page:networks",
        title=words(it="REVES", en="REVES"),
        slug=words(it="reves", en="reves"),
        organisation=ref("organisation:reves"),
        tie="member",
        scope="european",
        since="2021",
        summary=words(
            it=(
                "Enti locali e regionali insieme all’economia sociale dei loro territori. Torino Social Impact ne è "
                "membro dal 2021."
            ),
            en=(
                "Local and regional authorities together with the social economy of their territories. Torino Social "
                "Impact has been a member since 2021."
            ),
        ),
        body=words(
            it=[
                heading("Che cos’è", level="2"),
                paragraph(
                    "<p>REVES è la prima organizzazione europea fondata su partenariati fra amministrazioni locali o "
                    "regionali e soggetti dell’economia sociale dello stesso territorio.</p>"
                ),
                heading("Che cosa ne è nato", level="2"),
                paragraph(
                    '<p>REVES è partner di <a href="seed:project:respondet">RESPONDET</a> con la Città e la Camera '
                    "di commercio di Torino. Il 29 settembre 2023 ne pubblica i piani d’azione locali. Su chi "
                    "guidasse il progetto le fonti discordano: la scheda le riporta tutte.</p>"
                ),
            ],
            en=[
                heading("What it is", level="2"),
                paragraph(
                    "<p>REVES is the first European organisation based on partnerships between local or regional "
                    "authorities and social economy actors of the same territory.</p>"
                ),
                heading("What came of it", level="2"),
                paragraph(
                    '<p>REVES is a partner in <a href="seed:project:respondet">RESPONDET</a> with the City and the '
                    "Chamber of Commerce of Torino. On 29 September 2023 it published the local action plans of the "
                    "project. The sources disagree on who led it: the record gives them all.</p>"
                ),
            ],
        ),
        topics=[ref("topic:networks-and-alliances"), ref("topic:local-policies")],
        citations=[
            cite("seed", it="Adesione nel 2021.", en="Membership in 2021."),
            cite("RE1", it="Partner di RESPONDET.", en="Partner in RESPONDET."),
            cite("RE4", it="Piani d’azione locali.", en="Local action plans."),
        ],
        related_pages=[
            {
                "target": ref("project:respondet"),
                "reason": words(it="REVES è fra i partner", en="REVES is among the partners"),
            },
            {
                "target": ref("news:respondet-action-plans"),
                "reason": words(it="REVES pubblica i piani", en="REVES publishes the plans"),
            },
        ],
    ),
    record(
        "network:eccp",
        under="page:networks",
        title=words(it="European Cluster Collaboration Platform", en="European Cluster Collaboration Platform"),
        slug=words(it="eccp", en="eccp"),
        organisation=ref("organisation:eccp"),
        tie="platform",
        scope="european",
        since="2021-04",
        summary=words(
            it=(
                "Il luogo d’incontro dei cluster industriali europei. Torino Social Impact vi ha un profilo da "
                "aprile 2021, nella sezione dell’economia sociale."
            ),
            en=(
                "The meeting place of Europe’s industrial clusters. Torino Social Impact has had a profile there "
                "since April 2021, in the section for the social economy."
            ),
        ),
        body=words(
            it=[
                heading("Che cos’è", level="2"),
                paragraph(
                    "<p>È la piattaforma dell’Unione europea per i cluster industriali. Ha aperto una sezione per "
                    "l’economia sociale, che la Commissione conta fra gli ecosistemi industriali della ripresa "
                    "insieme all’economia di prossimità.</p>"
                ),
                heading("Che cosa vi fa Torino Social Impact", level="2"),
                paragraph(
                    "<p>Nell’aprile 2021 è fra i primi cluster approvati nella nuova sezione. Allora i partner erano "
                    "oltre 100.</p>"
                ),
            ],
            en=[
                heading("What it is", level="2"),
                paragraph(
                    "<p>It is the European Union’s platform for industrial clusters. It has opened a section for the "
                    "social economy, which the Commission counts, together with the proximity economy, among the "
                    "industrial ecosystems of the recovery.</p>"
                ),
                heading("What Torino Social Impact does in it", level="2"),
                paragraph(
                    "<p>In April 2021 it was among the first clusters approved in the new section. It had over 100 "
                    "partners at the time.</p>"
                ),
            ],
        ),
        topics=[ref("topic:networks-and-alliances"), ref("topic:european-policy")],
        citations=[
            cite("TS5", it="Profilo approvato, aprile 2021.", en="Profile approved, April 2021."),
            cite("seed", it="La sezione per l’economia sociale.", en="The section for the social economy."),
        ],
        related_pages=[
            {
                "target": ref("project:socialtech4eu"),
                "reason": words(it="un progetto di cluster europei", en="a project of European clusters"),
            }
        ],
    ),
    record(
        "network:social-value-italia",
        under="page:networks",
        title=words(it="Social Value Italia", en="Social Value Italia"),
        slug=words(it="social-value-italia", en="social-value-italia"),
        organisation=ref("organisation:social-value-italia"),
        tie="member",
        scope="national",
        since="2022",
        role=words(it="siede nel comitato di indirizzo", en="sits on the Steering Committee"),
        summary=words(
            it=(
                "La rete italiana del valore sociale. Torino Social Impact ne è membro dal 2022 e siede nel comitato "
                "di indirizzo."
            ),
            en=(
                "The Italian network on social value. Torino Social Impact has been a member since 2022 and sits on "
                "the Steering Committee."
            ),
        ),
        body=words(
            it=[
                heading("Che cosa vi fa Torino Social Impact", level="2"),
                paragraph(
                    "<p>Aderisce nel 2022 e nello stesso anno ospita la conferenza internazionale <a "
                    'href="seed:event:social-value-matters-2022">Social Value Matters</a>. Le fonti non dicono da '
                    "quando siede nel comitato di indirizzo.</p>"
                ),
            ],
            en=[
                heading("What Torino Social Impact does in it", level="2"),
                paragraph(
                    "<p>It joined in 2022 and in the same year hosted the international conference <a "
                    'href="seed:event:social-value-matters-2022">Social Value Matters</a>. The sources do not say '
                    "since when it has sat on the Steering Committee.</p>"
                ),
            ],
        ),
        topics=[ref("topic:networks-and-alliances"), ref("topic:social-value")],
        citations=[
            cite(
                "TS18",
                it="Adesione, comitato di indirizzo, conferenza.",
                en="Membership, Steering Committee, conference.",
            )
        ],
        related_pages=[
            {
                "target": ref("event:social-value-matters-2022"),
                "reason": words(it="la conferenza ospitata nel 2022", en="the conference hosted in 2022"),
            }
        ],
    ),
]
