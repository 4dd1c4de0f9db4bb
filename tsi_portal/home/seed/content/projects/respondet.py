"""RESPONDET, on which the sources disagree most."""

from ...writing import cite, heading, paragraph, record, ref, words

DISCREPANCIES = [
    {
        "question": words(it="Chi è capofila?", en="Who leads the project?"),
        "values": [
            {
                "value": words(it="REVES aisbl", en="REVES aisbl"),
                "source": ref("source:RE1"),
                "source_note": words(it="notizia dell’assegnazione", en="award news"),
                "is_chosen": False,
            },
            {
                "value": words(it="Generalitat de Catalunya", en="Generalitat de Catalunya"),
                "source": ref("source:RE3"),
                "source_note": words(
                    it="incontro di Torino, «capofila»; così anche il primo incontro e CoopCat",
                    en="meeting in Torino, “capofila”; the first meeting and CoopCat say the same",
                ),
                "is_chosen": False,
            },
        ],
    },
    {
        "question": words(it="Quali Paesi?", en="Which countries?"),
        "values": [
            {
                "value": words(it="Cinque", en="Five"),
                "source": ref("source:seed"),
                "source_note": words(
                    it="pagina Internazionale; la notizia dell’assegnazione nomina anche la Svezia",
                    en="International page; the award news also names Sweden",
                ),
                "is_chosen": False,
            },
            {
                "value": words(
                    it="Belgio, Italia e Polonia, oltre alla Catalogna",
                    en="Belgium, Italy and Poland, besides Catalonia",
                ),
                "source": ref("source:RE5"),
                "is_chosen": True,
            },
            {
                "value": words(
                    it="A Torino delegazioni da Belgio, Spagna e Polonia",
                    en="Delegations from Belgium, Spain and Poland in Torino",
                ),
                "source": ref("source:RE3"),
                "source_note": words(it="incontro di Torino", en="meeting in Torino"),
                "is_chosen": False,
            },
        ],
    },
]

RECORDS = [
    record(
        "project:respondet",
        under="page:projects",
        title=words(it="RESPONDET", en="RESPONDET"),
        slug=words(it="respondet", en="respondet"),
        acronym="RESPONDET",
        full_title="Regional Social Economy Policies for Sustainable Community-Driven Environmental Transition",
        full_title_language="en",
        programme=ref("programme:cosme"),
        kick_off="2022-09-13",
        dates_note=words(
            it=(
                "Primo incontro il 13 e 14 settembre: la fonte non dà l’anno, il 2022 si ricava dalla sequenza. La "
                "data di fine non è pubblicata."
            ),
            en=(
                "First meeting on 13 and 14 September: the source gives no year, 2022 follows from the sequence. The "
                "end date is not published."
            ),
        ),
        stated_status="completed",
        stated_status_reason=words(
            it="la pagina Internazionale lo elenca fra i progetti conclusi; i piani d’azione sono di agosto 2023",
            en="the International page lists it among the completed projects; the action plans date from August 2023",
        ),
        stated_status_source=ref("source:seed"),
        summary=words(
            it=(
                "Politiche locali e regionali perché l’economia sociale gestisca meglio le risorse: piani d’azione "
                "su economia circolare e comunità energetiche, nell’agosto 2023."
            ),
            en=(
                "Local and regional policies that help the social economy to manage resources: action plans on "
                "circular economy and energy communities, in August 2023."
            ),
        ),
        body=words(
            it=[
                heading("Che cosa voleva ottenere", level="2"),
                paragraph(
                    "<p>RESPONDET lavora con le amministrazioni. Sviluppa politiche locali e regionali che "
                    "rafforzano la gestione delle risorse da parte dell’economia sociale, perché la transizione "
                    "verde sia anche socialmente sostenibile. I temi sono due: economia circolare e comunità "
                    "energetiche.</p>"
                ),
                heading("Come ha lavorato", level="2"),
                paragraph(
                    "<p>Il bando è quello delle Social Economy Missions, nel programma COSME; da Torino lo vincono, "
                    "con gli altri partner, la Città e la Camera di commercio. Dopo il <a "
                    'href="seed:event:respondet-barcelona">primo incontro a Barcellona</a>, il progetto organizza '
                    "quattro laboratori di missione: Barcellona, Namur, Cracovia e <a "
                    'href="seed:event:respondet-torino">Torino</a>. Vi si aggiunge un laboratorio sulle politiche a '
                    "Göteborg.</p>"
                ),
                heading("Che cosa resta", level="2"),
                paragraph(
                    "<p>I piani d’azione locali, chiusi a fine agosto 2023 e pubblicati da <a "
                    'href="seed:organisation:reves">REVES</a>.</p>'
                ),
                heading("Che cosa non torna", level="2"),
                paragraph(
                    "<p>Le fonti discordano sul capofila e sui Paesi. La notizia dell’assegnazione nomina fra i "
                    'partner anche <a href="seed:organisation:vastra-gotaland">Västra Götaland</a> e <a '
                    'href="seed:organisation:coompanion">Coompanion</a>, svedesi; le altre non li citano e la '
                    "tabella non li conta. Bilancio e convenzione non sono pubblicati.</p>"
                ),
            ],
            en=[
                heading("What it wanted to achieve", level="2"),
                paragraph(
                    "<p>RESPONDET worked with administrations. It developed local and regional policies that "
                    "strengthen the management of resources by the social economy, so that the green transition is "
                    "socially sustainable too. There were two subjects: circular economy and energy communities.</p>"
                ),
                heading("How it worked", level="2"),
                paragraph(
                    "<p>The call was the Social Economy Missions of the COSME programme; the City and the Chamber of "
                    "Commerce of Torino won it, with the other partners. After its <a "
                    'href="seed:event:respondet-barcelona">first meeting in Barcelona</a> the project held four '
                    "mission workshops: Barcelona, Namur, Kraków and <a "
                    'href="seed:event:respondet-torino">Torino</a>. A policy lab in Gothenburg was added.</p>'
                ),
                heading("What remains", level="2"),
                paragraph(
                    "<p>The local action plans, finished at the end of August 2023 and published by <a "
                    'href="seed:organisation:reves">REVES</a>.</p>'
                ),
                heading("What does not add up", level="2"),
                paragraph(
                    "<p>The sources disagree on the lead partner and on the countries. The award news also names two "
                    'Swedish partners, <a href="seed:organisation:vastra-gotaland">Västra Götaland</a> and <a '
                    'href="seed:organisation:coompanion">Coompanion</a>; the others do not, and the table does not '
                    "count them. Budget and grant agreement are not published.</p>"
                ),
            ],
        ),
        topics=[
            ref("topic:green-transition"),
            ref("topic:circular-economy"),
            ref("topic:energy-communities"),
            ref("topic:local-policies"),
        ],
        partners=[
            {"organisation": ref("organisation:city-of-torino"), "role": "partner"},
            {"organisation": ref("organisation:chamber-of-commerce"), "role": "partner"},
            {
                "organisation": ref("organisation:generalitat-de-catalunya"),
                "role": "partner",
                "note": words(it="capofila secondo tre fonti", en="lead partner according to three sources"),
            },
            {"organisation": ref("organisation:coopcat"), "role": "partner"},
            {"organisation": ref("organisation:spw-economie"), "role": "partner"},
            {"organisation": ref("organisation:concertes"), "role": "partner"},
            {"organisation": ref("organisation:rops-krakow"), "role": "partner"},
            {
                "organisation": ref("organisation:reves"),
                "role": "partner",
                "note": words(it="capofila secondo una fonte", en="lead partner according to one source"),
            },
        ],
        outputs=[
            {
                "kind": "policy-document",
                "title": words(it="Piani d’azione locali", en="Local action plans"),
                "description": words(
                    it="Economia circolare e comunità energetiche.",
                    en="Circular economy and energy communities.",
                ),
                "date": "2023-08",
                "source": ref("source:RE4"),
            },
            {
                "kind": "event",
                "title": words(it="Quattro laboratori di missione", en="Four mission workshops"),
                "description": words(
                    it="Barcellona, Namur, Cracovia, Torino.",
                    en="Barcelona, Namur, Kraków, Torino.",
                ),
                "source": ref("source:RE4"),
            },
            {
                "kind": "event",
                "title": words(it="Laboratorio sulle politiche", en="Policy lab"),
                "description": words(it="Göteborg.", en="Gothenburg."),
                "source": ref("source:RE4"),
            },
        ],
        citations=[
            cite("RE1", it="Titolo, programma, partner.", en="Title, programme, partners."),
            cite("RE2", it="Primo incontro, capofila.", en="First meeting, lead partner."),
            cite("RE3", it="Incontro di Torino, capofila.", en="Meeting in Torino, lead partner."),
            cite("RE4", it="Piani d’azione, laboratori.", en="Action plans, workshops."),
            cite("RE5", it="Capofila, Paesi.", en="Lead partner, countries."),
            cite("seed", it="Obiettivo, temi, stato.", en="Aim, subjects, status."),
        ],
        discrepancies=DISCREPANCIES,
        related_pages=[
            {
                "target": ref("network:reves"),
                "reason": words(it="rete partner del progetto", en="network and partner of the project"),
            },
            {
                "target": ref("news:respondet-action-plans"),
                "reason": words(it="i piani d’azione, pubblicati", en="the action plans, published"),
            },
        ],
    ),
]
