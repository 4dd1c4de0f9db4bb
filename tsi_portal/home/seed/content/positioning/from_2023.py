"""Milestones from the pledges onwards."""

from ...writing import cite, record, ref, words

RECORDS = [
    record(
        "milestone:pledges-2023",
        anchor="pledges-2023",
        date="2023-02-28",
        subject="alliance",
        title=words(it="Cinque impegni per il percorso di transizione", en="Five pledges for the Transition Pathway"),
        text=words(
            it=(
                "È la prima scadenza del bando europeo. Torino Social Impact partecipa con cinque temi: "
                "coinvolgimento, digitalizzazione, dati, acquisti sociali, lavoro in rete."
            ),
            en=(
                "It is the first deadline of the European call. Torino Social Impact takes part with five themes: "
                "engagement, digitisation, data, social procurement, networking."
            ),
        ),
        page=ref("page:pledges"),
        citations=[
            cite("TS6", it="i cinque temi", en="the five themes"),
            cite("seed", it="cinque impegni", en="five pledges"),
        ],
    ),
    record(
        "milestone:eesc-opinion-2023",
        anchor="eesc-opinion-2023",
        date="2023-10-25",
        subject="union",
        title=words(
            it="Il CESE approva il suo parere sulla raccomandazione",
            en="The EESC adopts its opinion on the recommendation",
        ),
        text=words(
            it="C/2024/882: 214 voti a favore, 2 contrari, 3 astensioni.",
            en="C/2024/882: 214 votes in favour, 2 against, 3 abstentions.",
        ),
        page=ref("article:council-recommendation"),
        citations=[cite("EU1")],
    ),
    record(
        "milestone:council-recommendation-2023",
        anchor="council-recommendation-2023",
        date="2023-11-27",
        subject="union",
        title=words(
            it="Il Consiglio raccomanda le condizioni quadro per l’economia sociale",
            en="The Council recommends framework conditions for the social economy",
        ),
        text=words(
            it="C/2023/1344. La pagina del Piano metropolitano di Torino la richiama.",
            en="C/2023/1344. The page of Torino’s Metropolitan Plan refers to it.",
        ),
        page=ref("article:council-recommendation"),
        citations=[cite("TS15")],
    ),
    record(
        "milestone:liege-2024",
        anchor="liege-2024",
        date="2024-02-12",
        end="2024-02-13",
        subject="alliance",
        title=words(
            it="Torino alla conferenza europea di Liegi",
            en="Torino at the European conference in Liège",
        ),
        text=words(
            it=(
                "Il 13 febbraio Raffaella Scalisi interviene alla tavola rotonda sull’integrazione dell’economia "
                "sociale, invitata dalla Presidenza belga del Consiglio dell’Unione europea. Torino Social Impact è "
                "stata anche a San Sebastián e a Göteborg."
            ),
            en=(
                "On 13 February Raffaella Scalisi speaks at the round table on integrating the social economy, at "
                "the invitation of the Belgian Presidency of the Council of the European Union. Torino Social Impact "
                "has also been in San Sebastián and Gothenburg."
            ),
        ),
        page=ref("event:liege-conference"),
        citations=[
            cite("TS10", it="notizia", en="news item"),
            cite("seed", it="pagina Internazionale", en="International page"),
        ],
    ),
    record(
        "milestone:competence-centre-2024",
        anchor="competence-centre-2024",
        date="2024-07-10",
        subject="territory",
        title=words(
            it="Il centro di competenza si presenta a Roma",
            en="The competence centre is presented in Rome",
        ),
        text=words(
            it="La sede è l’ex-Incet. La fonte dà giorno e mese; l’anno si ricava da un articolo del 16 luglio 2024.",
            en=(
                "Its seat is the former Incet. The source gives day and month; the year follows from an article of "
                "16 July 2024."
            ),
        ),
        page=ref("event:competence-centre-rome"),
        citations=[cite("SE2"), cite("SE3", it="anno", en="year")],
    ),
    record(
        "milestone:metropolitan-plan-2024",
        anchor="metropolitan-plan-2024",
        date="2024-07-18",
        subject="territory",
        title=words(
            it="Accordo per il Piano metropolitano dell’economia sociale",
            en="Agreement on the Metropolitan Plan for the Social Economy",
        ),
        text=words(
            it="Si chiama Torino 2030. Gli attori coinvolti saranno 134.",
            en="It is called Torino 2030. The number of actors involved was to be 134.",
        ),
        page=ref("news:metropolitan-plan"),
        citations=[
            cite("TS15", it="pagina del Piano", en="page of the Plan"),
            cite("TS13", it="134 attori", en="134 actors"),
        ],
    ),
    record(
        "milestone:capital-of-innovation-2024",
        anchor="capital-of-innovation-2024",
        date="2024-11-13",
        subject="territory",
        title=words(
            it="Torino è Capitale europea dell’innovazione 2024",
            en="Torino is European Capital of Innovation 2024",
        ),
        page=ref("news:capital-of-innovation"),
        citations=[cite("HU2"), cite("IT1")],
    ),
    record(
        "milestone:hub-memorandum-2024",
        anchor="hub-memorandum-2024",
        date="2024-11-15",
        subject="territory",
        title=words(
            it="Cinque enti si legano all’HUB per i progetti europei",
            en="Five bodies bind themselves to the HUB for European projects",
        ),
        text=words(
            it="Firmano Camera di commercio, Città, Città metropolitana, Università e Politecnico.",
            en="Chamber of Commerce, City, Metropolitan City, University and Politecnico sign.",
        ),
        page=ref("hub:hub"),
        citations=[cite("HU2")],
    ),
    record(
        "milestone:metropolitan-plan-2025",
        anchor="metropolitan-plan-2025",
        date="2025",
        subject="territory",
        title=words(
            it="Approvato il Piano metropolitano dell’economia sociale",
            en="The Metropolitan Plan for the Social Economy is approved",
        ),
        text=words(
            it="In primavera, con 134 attori coinvolti. Il testo è sul Social Economy Gateway dell’Unione europea.",
            en="In spring, with 134 actors involved. The text is on the European Union’s Social Economy Gateway.",
        ),
        page=ref("news:metropolitan-plan"),
        citations=[
            cite("TS13", it="Assemblea 2025", en="Assembly of 2025"),
            cite("TS16", it="pubblicazione sul Gateway", en="publication on the Gateway"),
        ],
    ),
    record(
        "milestone:murcia-2025",
        anchor="murcia-2025",
        date="2025-09-16",
        end="2025-09-18",
        subject="union",
        title=words(
            it="La Settimana europea dell’economia sociale a Murcia",
            en="The European Social Economy Week in Murcia",
        ),
        page=ref("event:murcia-week"),
        citations=[cite("TS16")],
    ),
]
