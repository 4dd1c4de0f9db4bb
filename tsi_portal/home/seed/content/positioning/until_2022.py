"""Milestones from the foundation to the Transition Pathway."""

from ...writing import cite, record, ref, words

RECORDS = [
    record(
        "milestone:founded-2017",
        anchor="founded-2017",
        date="2017-11",
        subject="alliance",
        title=words(it="Nasce Torino Social Impact", en="Torino Social Impact is founded"),
        text=words(
            it=(
                "Per iniziativa della Camera di commercio di Torino, con il Comitato per l’imprenditorialità sociale "
                "e la Fondazione Compagnia di San Paolo. I partner sono dodici."
            ),
            en=(
                "On the initiative of the Turin Chamber of Commerce, with the Committee for Social Entrepreneurship "
                "and Fondazione Compagnia di San Paolo. There are twelve partners."
            ),
        ),
        page=ref("organisation:tsi"),
        citations=[
            cite("TS1", it="Assemblea 2024", en="Assembly of 2024"),
            cite("TS13", it="Assemblea 2025", en="Assembly of 2025"),
        ],
    ),
    record(
        "milestone:reves-2021",
        anchor="reves-2021",
        date="2021",
        subject="alliance",
        title=words(it="Membro di REVES", en="Member of REVES"),
        text=words(
            it=(
                "Enti locali e regionali insieme all’economia sociale. Dallo stesso anno Torino Social Impact "
                "collabora con ENSIE, Diesis ed Euclid."
            ),
            en=(
                "Local and regional authorities together with the social economy. From the same year Torino Social "
                "Impact works with ENSIE, Diesis and Euclid."
            ),
        ),
        page=ref("network:reves"),
        citations=[cite("seed")],
    ),
    record(
        "milestone:competence-centre-2021",
        anchor="competence-centre-2021",
        date="2021",
        subject="territory",
        title=words(
            it="La Città di Torino guida un centro di competenza per l’innovazione sociale",
            en="The City of Torino leads a competence centre for social innovation",
        ),
        text=words(
            it=(
                "La Commissione europea le affida il compito nel quadro di EaSI; ne nasce il progetto SEED. Su "
                "quanti siano i centri le fonti discordano."
            ),
            en=(
                "The European Commission gives it the task within EaSI, and the project SEED begins. The sources "
                "disagree on the number of centres."
            ),
        ),
        page=ref("project:seed"),
        citations=[
            cite("seed", it="pagina Internazionale", en="International page"),
            cite("SE1", it="progetto SEED", en="project SEED"),
            cite("SE4", it="anni", en="years"),
        ],
    ),
    record(
        "milestone:cluster-platform-2021",
        anchor="cluster-platform-2021",
        date="2021-04",
        subject="alliance",
        title=words(
            it="Sulla piattaforma europea dei cluster, fra i primi dell’economia sociale",
            en="On the European cluster platform, among the first of the social economy",
        ),
        text=words(
            it=(
                "L’Unione europea apre ai cluster dell’economia sociale una sezione della sua piattaforma. Torino "
                "Social Impact è fra i primi approvati, con oltre 100 partner."
            ),
            en=(
                "The European Union opens a section of its platform to social economy clusters. Torino Social Impact "
                "is among the first approved, with over 100 partners."
            ),
        ),
        page=ref("network:eccp"),
        citations=[
            cite("TS5", it="notizia", en="news item"),
            cite("seed", it="pagina Internazionale", en="International page"),
        ],
    ),
    record(
        "milestone:mannheim-2021",
        anchor="mannheim-2021",
        date="2021-04-29",
        subject="alliance",
        title=words(
            it="Il modello torinese sulla strada digitale verso Mannheim",
            en="The Torino model on the Digital Road to Mannheim",
        ),
        text=words(
            it=(
                "All’ultima conferenza prima del vertice europeo, «Partnerships for maximizing social impact», "
                "Torino Social Impact tiene la sessione sui partenariati locali fra molti attori. La Commissione "
                "europea l’ha scelta fra gli organizzatori."
            ),
            en=(
                "At the last conference before the European summit, “Partnerships for maximizing social impact”, "
                "Torino Social Impact holds the session on local partnerships of many actors. The European "
                "Commission had chosen it as one of the organisers."
            ),
        ),
        page=ref("event:road-to-mannheim"),
        citations=[
            cite("TS8", it="la sessione", en="the session"),
            cite("TS9", it="il cammino verso il vertice", en="the road to the summit"),
            cite("seed", it="pagina Internazionale", en="International page"),
        ],
    ),
    record(
        "milestone:action-plan-2021",
        anchor="action-plan-2021",
        date="2021-12-09",
        subject="union",
        title=words(
            it="L’Unione ha un Piano d’azione per l’economia sociale",
            en="The Union has a Social Economy Action Plan",
        ),
        text=words(
            it=(
                "È la comunicazione COM(2021) 778. Nei lavori che la preparano il gruppo di esperti della "
                "Commissione indica più volte Torino Social Impact come modello. A dicembre i partner sono 170."
            ),
            en=(
                "It is the communication COM(2021) 778. In the work that prepares it, the Commission’s expert group "
                "points to Torino Social Impact as a model more than once. In December there are 170 partners."
            ),
        ),
        citations=[
            cite("EU2", it="COM(2021) 778", en="COM(2021) 778"),
            cite("seed", it="pagina Internazionale", en="International page"),
            cite("AN1", it="170 partner", en="170 partners"),
        ],
    ),
    record(
        "milestone:social-value-2022",
        anchor="social-value-2022",
        date="2022",
        subject="alliance",
        title=words(
            it="Membro di Social Value Italia, e padrona di casa di Social Value Matters",
            en="Member of Social Value Italia, and host of Social Value Matters",
        ),
        text=words(
            it=(
                "Torino Social Impact aderisce alla rete italiana del valore sociale e ospita la conferenza "
                "internazionale dell’anno."
            ),
            en=(
                "Torino Social Impact joins the Italian network on social value and hosts the international "
                "conference of the year."
            ),
        ),
        page=ref("network:social-value-italia"),
        citations=[cite("TS18")],
    ),
    record(
        "milestone:social-business-summit-2022",
        anchor="social-business-summit-2022",
        date="2022-11-07",
        end="2022-11-08",
        subject="territory",
        title=words(it="Il Global Social Business Summit a Torino", en="The Global Social Business Summit in Torino"),
        text=words(
            it="Due giorni, circa 500 persone, 45 Paesi.",
            en="Two days, about 500 people, 45 countries.",
        ),
        page=ref("event:global-social-business-summit"),
        citations=[cite("TS19")],
    ),
    record(
        "milestone:transition-pathway-2022",
        anchor="transition-pathway-2022",
        date="2022-11-14",
        subject="union",
        title=words(
            it="Esce il percorso di transizione per prossimità ed economia sociale",
            en="The Transition Pathway for proximity and social economy is published",
        ),
        text=words(
            it="Quattordici aree d’azione, trenta azioni, e un invito: di’ che cosa farai.",
            en="Fourteen action areas, thirty actions, and an invitation: say what you will do.",
        ),
        page=ref("article:transition-pathway"),
        citations=[cite("T2"), cite("T3")],
    ),
]
