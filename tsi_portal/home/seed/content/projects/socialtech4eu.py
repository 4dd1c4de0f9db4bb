"""SocialTech4EU."""

from ...writing import cite, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "project:socialtech4eu",
        under="page:projects",
        title=words(it="SocialTech4EU", en="SocialTech4EU"),
        slug=words(it="socialtech4eu", en="socialtech4eu"),
        acronym="SocialTech4EU",
        full_title="SocialTech for Europe for Resilient and Responsible Ecosystems",
        full_title_language="en",
        programme=ref("programme:smp-cosme"),
        call=ref("call:SMP-COSME-2021-CLUSTER"),
        grant_agreement="101074518",
        start="2022-09-01",
        end="2024-08-31",
        kick_off="2022-09-21",
        duration_months=24,
        budget=3995887,
        currency="EUR",
        summary=words(
            it=(
                "Sei organizzazioni aprono bandi per 1,4 milioni di euro a favore delle imprese sociali europee: 100 "
                "imprese di 19 Paesi ricevono un contributo per la formazione."
            ),
            en=(
                "Six organisations opened calls worth €1.4 million for European social enterprises: 100 enterprises "
                "from 19 countries received a training grant."
            ),
        ),
        body=words(
            it=[
                heading("Che cosa voleva ottenere", level="2"),
                paragraph(
                    "<p>SocialTech4EU sostiene gli ecosistemi europei dell’economia sociale. Lo fa con bandi propri, "
                    "che pagano formazione e accelerazione alle imprese sociali: in tutto 1,4 milioni di euro su un "
                    "valore del progetto di 3.995.887 €.</p>",
                ),
                heading("Come è nato", level="2"),
                paragraph(
                    "<p>Torino Social Impact guida la costruzione del partenariato e poi, insieme alla <a "
                    'href="seed:organisation:fondazione-giacomo-brodolini">Fondazione Giacomo Brodolini</a>, la rete '
                    "europea di cluster. Nei documenti la Fondazione è capofila e rappresenta Torino Social Impact. "
                    "I lavori si aprono il 21 settembre 2022.</p>"
                ),
                heading("Che cosa resta", level="2"),
                paragraph(
                    "<p>Una ricerca sui bisogni ha ascoltato oltre 350 imprese. Il bando per la formazione ha dato "
                    "3.000 € ciascuna a 100 imprese sociali di 19 Paesi; gli altri contributi arrivavano a 35.000 €. "
                    "Su quando si sia chiuso quel bando e su quanti Paesi contasse il partenariato le fonti "
                    "discordano: trovi i valori più sotto.</p>"
                ),
                heading("Dove continua il lavoro", level="2"),
                paragraph(
                    '<p>Il tema prosegue in <a href="seed:project:do-impact">DO Impact</a>, stesso programma e '
                    "stessa agenzia, che parte da Torino un mese dopo la fine di SocialTech4EU.</p>"
                ),
            ],
            en=[
                heading("What it wanted to achieve", level="2"),
                paragraph(
                    "<p>SocialTech4EU supported the European ecosystems of the social economy. It did so with calls "
                    "of its own, which paid for the training and acceleration of social enterprises: €1.4 million in "
                    "all, within a project worth €3,995,887.</p>"
                ),
                heading("How it began", level="2"),
                paragraph(
                    "<p>Torino Social Impact led the building of the partnership and then, together with <a "
                    'href="seed:organisation:fondazione-giacomo-brodolini">Fondazione Giacomo Brodolini</a>, the '
                    "European network of clusters. On paper the Foundation is the coordinator and represents Torino "
                    "Social Impact. Work opened on 21 September 2022.</p>"
                ),
                heading("What remains", level="2"),
                paragraph(
                    "<p>A study of needs heard over 350 enterprises. The training call gave €3,000 each to 100 "
                    "social enterprises from 19 countries; other grants went up to €35,000. The sources disagree on "
                    "the day on which that call closed and on the number of countries in the partnership: the values "
                    "stand below.</p>"
                ),
                heading("Where the work goes on", level="2"),
                paragraph(
                    '<p>The subject continues in <a href="seed:project:do-impact">DO Impact</a>, under the same '
                    "programme and agency, which started in Torino one month after SocialTech4EU had ended.</p>"
                ),
            ],
        ),
        topics=[ref("topic:digital-transition"), ref("topic:skills"), ref("topic:social-innovation")],
        partners=[
            {
                "organisation": ref("organisation:fondazione-giacomo-brodolini"),
                "role": "coordinator",
                "on_behalf_of": ref("organisation:tsi"),
            },
            {"organisation": ref("organisation:alaturi-de-voi"), "role": "partner"},
            {"organisation": ref("organisation:coompanion-orebro"), "role": "partner"},
            {"organisation": ref("organisation:silicon-vilstal"), "role": "partner"},
            {"organisation": ref("organisation:idia-aragon"), "role": "partner"},
            {"organisation": ref("organisation:ensie"), "role": "partner"},
        ],
        outputs=[
            {
                "kind": "call",
                "title": words(it="Contributi per la formazione", en="Training grants"),
                "description": words(
                    it="3.000 € ciascuna a 100 imprese sociali di 19 Paesi.",
                    en="€3,000 each to 100 social enterprises from 19 countries.",
                ),
                "source": ref("source:ST4"),
            },
            {
                "kind": "call",
                "title": words(it="Contributi dei bandi", en="Grants of the calls"),
                "description": words(it="Da 3.000 a 35.000 €.", en="From €3,000 to €35,000."),
                "source": ref("source:ST5"),
            },
            {
                "kind": "research",
                "title": words(it="Ricerca sui bisogni", en="Study of needs"),
                "description": words(it="Oltre 350 imprese coinvolte.", en="Over 350 enterprises took part."),
                "source": ref("source:ST4"),
            },
        ],
        citations=[
            cite(
                "ST1",
                it="Titolo, convenzione, date, valore, partner.",
                en="Title, grant agreement, dates, value, partners.",
            ),
            cite("ST2", it="Programma e bando.", en="Programme and call."),
            cite(
                "ST3",
                it="Partenariato e ruolo di Torino Social Impact.",
                en="Partnership and role of Torino Social Impact.",
            ),
            cite(
                "ST4",
                it="Contributi per la formazione, ricerca sui bisogni.",
                en="Training grants, study of needs.",
            ),
            cite("ST5", it="Importi dei contributi.", en="Size of the grants."),
            cite("ST6", it="Avvio, 21 settembre 2022.", en="Kick-off, 21 September 2022."),
            cite("VI2", it="Sei Paesi.", en="Six countries."),
            cite(
                "seed",
                it="Bandi per 1,4 milioni; guida del partenariato.",
                en="Calls worth 1.4 million; lead of the partnership.",
            ),
        ],
        discrepancies=[
            {
                "question": words(it="Quanti Paesi nel partenariato?", en="How many countries in the partnership?"),
                "values": [
                    {
                        "value": words(it="Cinque", en="Five"),
                        "source": ref("source:seed"),
                        "source_note": words(it="pagina Internazionale", en="International page"),
                        "is_chosen": False,
                    },
                    {
                        "value": words(it="Sei", en="Six"),
                        "source": ref("source:ST1"),
                        "source_note": words(
                            it="elenco dei partner; così anche VITA", en="list of partners; VITA says the same"
                        ),
                        "is_chosen": True,
                    },
                ],
            },
            {
                "question": words(
                    it="Quando si è chiuso il bando per la formazione?",
                    en="When did the training call close?",
                ),
                "values": [
                    {
                        "value": words(it="12 aprile 2023", en="12 April 2023"),
                        "source": ref("source:ST5"),
                        "is_chosen": False,
                    },
                    {
                        "value": words(it="21 aprile 2023", en="21 April 2023"),
                        "source": ref("source:ST4"),
                        "is_chosen": False,
                    },
                ],
            },
        ],
        related_pages=[
            {
                "target": ref("project:do-impact"),
                "reason": words(it="prosegue il tema, stesso programma", en="continues the subject, same programme"),
            },
            {
                "target": ref("pledge:digitisation"),
                "reason": words(it="impegno sullo stesso tema", en="pledge on the same subject"),
            },
            {
                "target": ref("network:eccp"),
                "reason": words(it="la piattaforma dei cluster", en="the platform of clusters"),
            },
        ],
    ),
]
