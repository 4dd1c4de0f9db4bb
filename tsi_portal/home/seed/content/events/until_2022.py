"""Events of 2021 and 2022."""

from ...writing import cite, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "event:road-to-mannheim",
        under="page:events",
        title=words(
            it="Partnerships for maximizing social impact, verso Mannheim",
            en="Partnerships for maximizing social impact, on the way to Mannheim",
        ),
        slug=words(it="verso-mannheim-2021", en="road-to-mannheim-2021"),
        start="2021-04-29",
        start_time="13:00",
        place=words(it="In linea", en="Online"),
        organiser=ref("organisation:tsi"),
        organiser_text=words(
            it="fra gli organizzatori scelti dalla Commissione europea",
            en="among the organisers chosen by the European Commission",
        ),
        summary=words(
            it=(
                "L’ultima conferenza della Digital Road to Mannheim, il cammino verso il vertice europeo "
                "dell’economia sociale. Torino Social Impact tiene una sessione sui partenariati locali."
            ),
            en=(
                "The last conference of the Digital Road to Mannheim, on the way to the European Social Economy "
                "Summit. Torino Social Impact held a session on local partnerships."
            ),
        ),
        body=words(
            it=[
                paragraph(
                    "<p>La Digital Road to Mannheim prepara il vertice europeo dell’economia sociale, previsto per "
                    "il 26 e 27 maggio 2021. Torino Social Impact apre i lavori con il suo modello territoriale e la "
                    "Commissione europea la sceglie fra gli organizzatori dell’ultima conferenza, il 29 aprile.</p>"
                ),
                heading("La sessione di Torino Social Impact", level="2"),
                paragraph(
                    "<p>Alle 13:00 comincia «Multiplayer Local Partnerships for the Social Economy». Intervengono "
                    "Mario Calderini, Vanderpoorten, Martignetti, Bro, Rosso e Santing; modera Raffaella Scalisi. "
                    "Dove manca il nome, la fonte di questo portale dà solo il cognome.</p>"
                ),
            ],
            en=[
                paragraph(
                    "<p>The Digital Road to Mannheim prepared the European Social Economy Summit, planned for 26 and "
                    "27 May 2021. Torino Social Impact presented its territorial model at the opening, and the "
                    "European Commission chose it as one of the organisers of the last conference, on 29 April.</p>"
                ),
                heading("The session of Torino Social Impact", level="2"),
                paragraph(
                    "<p>“Multiplayer Local Partnerships for the Social Economy” began at 13:00. The speakers were "
                    "Mario Calderini, Vanderpoorten, Martignetti, Bro, Rosso and Santing; Raffaella Scalisi "
                    "moderated. Where a first name is missing, this portal’s source gives only the surname.</p>"
                ),
            ],
        ),
        topics=[ref("topic:networks-and-alliances"), ref("topic:european-policy")],
        citations=[
            cite("TS8", it="Data, ora, sessione, relatori.", en="Date, time, session, speakers."),
            cite(
                "TS9",
                it="La Digital Road to Mannheim e il vertice.",
                en="The Digital Road to Mannheim and the summit.",
            ),
            cite("seed", it="Il ruolo di Torino Social Impact.", en="The role of Torino Social Impact."),
        ],
        related_pages=[
            {
                "target": ref("event:liege-conference"),
                "reason": words(it="tre anni dopo, a Liegi", en="three years later, in Liège"),
            }
        ],
    ),
    record(
        "event:respondet-barcelona",
        under="page:events",
        title=words(it="Primo incontro di RESPONDET", en="First meeting of RESPONDET"),
        slug=words(it="respondet-barcellona", en="respondet-barcelona"),
        start="2022-09-13",
        end="2022-09-14",
        dates_note=words(
            it="La fonte dà giorno e mese; il 2022 si ricava dalla sequenza degli incontri.",
            en="The source gives day and month; 2022 follows from the sequence of the meetings.",
        ),
        city=words(it="Barcellona", en="Barcelona"),
        country="ES",
        summary=words(
            it="I partner di RESPONDET si incontrano a Barcellona per due giorni e aprono i lavori del progetto.",
            en="The partners of RESPONDET met in Barcelona for two days and opened the work of the project.",
        ),
        topics=[ref("topic:green-transition"), ref("topic:local-policies")],
        citations=[cite("RE2", it="Luogo, giorno e mese.", en="Place, day and month.")],
        related_pages=[
            {"target": ref("project:respondet"), "reason": words(it="il progetto", en="the project")},
            {
                "target": ref("event:respondet-torino"),
                "reason": words(it="l’incontro di Torino", en="the meeting in Torino"),
            },
        ],
    ),
    record(
        "event:socialtech4eu-kick-off",
        under="page:events",
        title=words(it="Avvio di SocialTech4EU", en="Kick-off of SocialTech4EU"),
        slug=words(it="avvio-socialtech4eu", en="socialtech4eu-kick-off"),
        start="2022-09-21",
        summary=words(
            it=(
                "Tre settimane dopo l’inizio del progetto i sei partner di SocialTech4EU si ritrovano per l’avvio "
                "dei lavori. La fonte non dice dove."
            ),
            en=(
                "Three weeks after the start of the project the six partners of SocialTech4EU held their kick-off. "
                "The source does not say where."
            ),
        ),
        topics=[ref("topic:digital-transition")],
        citations=[
            cite("ST6", it="Data.", en="Date."),
            cite("ST1", it="Inizio del progetto, partner.", en="Start of the project, partners."),
        ],
        related_pages=[{"target": ref("project:socialtech4eu"), "reason": words(it="il progetto", en="the project")}],
    ),
    record(
        "event:social-value-matters-2022",
        under="page:events",
        title=words(it="Social Value Matters 2022", en="Social Value Matters 2022"),
        slug=words(it="social-value-matters-2022", en="social-value-matters-2022"),
        start="2022",
        dates_note=words(it="Il giorno e il mese non sono pubblicati.", en="Day and month are not published."),
        is_international=True,
        organiser_text=words(it="ospitato da Torino Social Impact", en="hosted by Torino Social Impact"),
        summary=words(
            it=(
                "La conferenza internazionale sul valore sociale, ospitata da Torino Social Impact nell’anno in cui "
                "aderisce a Social Value Italia."
            ),
            en=(
                "The international conference on social value, hosted by Torino Social Impact in the year in which "
                "it joined Social Value Italia."
            ),
        ),
        topics=[ref("topic:social-value")],
        citations=[cite("TS18", it="Conferenza e adesione.", en="Conference and membership.")],
        related_pages=[
            {
                "target": ref("network:social-value-italia"),
                "reason": words(
                    it="la rete a cui Torino Social Impact aderisce", en="the network that Torino Social Impact joined"
                ),
            }
        ],
    ),
    record(
        "event:global-social-business-summit",
        under="page:events",
        title=words(it="Global Social Business Summit", en="Global Social Business Summit"),
        slug=words(it="global-social-business-summit-2022", en="global-social-business-summit-2022"),
        start="2022-11-07",
        end="2022-11-08",
        city=words(it="Torino", en="Torino"),
        country="IT",
        is_international=True,
        summary=words(
            it="Circa 500 persone da 45 Paesi si ritrovano a Torino per due giorni dedicati all’impresa sociale.",
            en="About 500 people from 45 countries met in Torino for two days on social business.",
        ),
        topics=[ref("topic:social-and-solidarity-economy"), ref("topic:networks-and-alliances")],
        citations=[cite("TS19", it="Date, persone, Paesi.", en="Dates, people, countries.")],
        related_pages=[
            {
                "target": ref("article:united-nations-report"),
                "reason": words(it="il dibattito mondiale, due anni dopo", en="the worldwide debate, two years later"),
            }
        ],
    ),
]
