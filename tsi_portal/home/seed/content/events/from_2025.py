"""Events of 2025 and 2026."""

from ...writing import cite, paragraph, record, ref, words

RECORDS = [
    record(
        "event:proseco-kick-off",
        under="page:events",
        title=words(it="Avvio di PROSECO", en="Kick-off of PROSECO"),
        slug=words(it="avvio-proseco", en="proseco-kick-off"),
        start="2025-05-21",
        end="2025-05-22",
        city=words(it="Lovanio", en="Leuven"),
        country="BE",
        summary=words(
            it=(
                "A Lovanio si incontrano per la prima volta gli undici partner di PROSECO. Da Torino partecipano al "
                "progetto la Città e Torino Social Impact."
            ),
            en=(
                "The eleven partners of PROSECO met for the first time in Leuven. From Torino the City and Torino "
                "Social Impact take part in the project."
            ),
        ),
        topics=[ref("topic:social-procurement")],
        citations=[
            cite("TS22", it="Date e luogo.", en="Dates and place."),
            cite("TS21", it="Partner.", en="Partners."),
        ],
        related_pages=[{"target": ref("project:proseco"), "reason": words(it="il progetto", en="the project")}],
    ),
    record(
        "event:murcia-week",
        under="page:events",
        title=words(it="Settimana europea dell’economia sociale, Murcia", en="European Social Economy Week, Murcia"),
        slug=words(it="settimana-europea-murcia-2025", en="murcia-week-2025"),
        start="2025-09-16",
        end="2025-09-18",
        city=words(it="Murcia", en="Murcia"),
        country="ES",
        summary=words(
            it="Tre giorni di incontri europei sull’economia sociale, dal 16 al 18 settembre 2025.",
            en="Three days of European meetings on the social economy, from 16 to 18 September 2025.",
        ),
        topics=[ref("topic:european-policy")],
        citations=[cite("TS16", it="Date e luogo.", en="Dates and place.")],
        related_pages=[
            {
                "target": ref("event:liege-conference"),
                "reason": words(it="un altro appuntamento europeo, nel 2024", en="another European meeting, in 2024"),
            }
        ],
    ),
    record(
        "event:assembly-2025",
        under="page:events",
        title=words(it="Assemblea di Torino Social Impact 2025", en="Assembly of Torino Social Impact 2025"),
        slug=words(it="assemblea-2025", en="assembly-2025"),
        start="2025-12-04",
        organiser=ref("organisation:tsi"),
        organiser_text=words(
            it="ospite della Città metropolitana di Torino",
            en="guest of the Metropolitan City of Torino",
        ),
        summary=words(
            it="Oltre 200 persone all’Assemblea annuale, ospite della Città metropolitana di Torino.",
            en="Over 200 people at the yearly Assembly, hosted by the Metropolitan City of Torino.",
        ),
        topics=[ref("topic:networks-and-alliances")],
        citations=[
            cite("TS13", it="Data, persone, ospite.", en="Date, people, host."),
            cite("TS1", it="L’Assemblea.", en="The Assembly."),
        ],
        related_pages=[
            {
                "target": ref("event:assembly-2024"),
                "reason": words(it="l’Assemblea dell’anno prima", en="the Assembly of the year before"),
            },
            {
                "target": ref("organisation:metropolitan-city"),
                "reason": words(it="la ospita", en="its host"),
            },
        ],
    ),
    record(
        "event:do-impact-workshop-4",
        under="page:events",
        title=words(
            it="Quarto laboratorio transnazionale di DO Impact",
            en="Fourth transnational workshop of DO Impact",
        ),
        slug=words(it="do-impact-quarto-laboratorio", en="do-impact-fourth-workshop"),
        start="2026-01-29",
        place=words(it="In linea", en="Online"),
        summary=words(
            it=(
                "Un laboratorio in linea del progetto, fissato per il 29 gennaio 2026. Gli eventi annunciati dal "
                "progetto arrivano a luglio dello stesso anno."
            ),
            en=(
                "An online workshop of the project, set for 29 January 2026. The events that the project has "
                "announced go up to July of that year."
            ),
        ),
        topics=[ref("topic:digital-transition")],
        citations=[cite("TS20", it="Data, forma, eventi annunciati.", en="Date, form, events announced.")],
        related_pages=[{"target": ref("project:do-impact"), "reason": words(it="il progetto", en="the project")}],
    ),
    record(
        "event:business-social-one-vision",
        under="page:events",
        title=words(it="Business, Social, One Vision", en="Business, Social, One Vision"),
        slug=words(it="business-social-one-vision", en="business-social-one-vision"),
        start="2026-02-20",
        organiser_text=words(it="con ITC-ILO", en="with ITC-ILO"),
        is_international=True,
        summary=words(
            it="Forum con ITC-ILO, il Centro internazionale di formazione dell’ILO. La sede non è pubblicata.",
            en="Forum with ITC-ILO, the International Training Centre of the ILO. The venue is not published.",
        ),
        body=words(
            it=[
                paragraph(
                    "<p>Il forum è fissato per il 20 febbraio 2026, con <a "
                    'href="seed:organisation:itc-ilo">ITC-ILO</a>. La fonte, del 18 febbraio, lo annuncia; programma '
                    "e relatori non sono fra i dati di questo portale.</p>"
                )
            ],
            en=[
                paragraph(
                    "<p>The forum was set for 20 February 2026, with <a "
                    'href="seed:organisation:itc-ilo">ITC-ILO</a>. The source, of 18 February, announces it; '
                    "programme and speakers are not among the data of this portal.</p>"
                )
            ],
        ),
        topics=[ref("topic:social-and-solidarity-economy")],
        citations=[cite("IT2", it="Data, ITC-ILO.", en="Date, ITC-ILO.")],
        related_pages=[
            {
                "target": ref("event:global-social-business-summit"),
                "reason": words(
                    it="un altro incontro internazionale, nel 2022", en="another international meeting, in 2022"
                ),
            }
        ],
    ),
]
