"""The accessibility statement, after the model of AGID: voluntary, and not filed."""

from ...writing import heading, paragraph, record, words

RECORDS = [
    record(
        "page:accessibility",
        under="page:home",
        role="accessibility",
        reviewed_on="2026-11-25",
        title=words(it="Dichiarazione di accessibilità", en="Accessibility statement"),
        slug=words(it="accessibilita", en="accessibility"),
        summary=words(
            it=(
                "Che cosa puoi aspettarti da questo portale, che cosa non è ancora verificato, come segnalare un "
                "problema."
            ),
            en="What you may expect of this portal, what has not been checked yet, how to report a problem.",
        ),
        body=words(
            it=[
                paragraph(
                    "<p>Chi gestisce questo portale si impegna a renderlo accessibile, secondo la legge 9 gennaio "
                    "2004, n. 4. Questa dichiarazione segue il modello di AGID, l’Agenzia per l’Italia digitale. È "
                    "volontaria e non è stata depositata presso AGID. Vale per tutte le pagine pubbliche del "
                    "portale.</p>"
                ),
                heading("Stato di conformità", level="2"),
                paragraph(
                    "<p>L’obiettivo è il livello AA delle WCAG 2.2, che comprende i requisiti della norma UNI CEI EN "
                    "301549 per le pagine web. Il portale è <b>parzialmente conforme</b>: è costruito su quei "
                    "criteri, ma una verifica completa, con persone che usano tecnologie assistive, non è ancora "
                    "stata fatta.</p>"
                ),
                heading("Che cosa puoi aspettarti", level="2"),
                paragraph(
                    "<ul><li>Ogni pagina si usa con la sola tastiera, senza JavaScript, a 320 pixel di larghezza e "
                    "con il testo al 200 %.</li><li>La lingua è indicata ovunque cambi.</li><li>Stati e differenze "
                    "sono detti a parole, mai con il solo colore.</li><li>Mappe e cronologie dei progetti hanno "
                    "accanto gli stessi dati in forma di testo o di tabella.</li><li>Le animazioni si fermano se lo "
                    "chiedi al tuo dispositivo.</li><li>I video partono solo se lo vuoi; le interviste si leggono "
                    "prima di vederle.</li></ul>"
                ),
                heading("Contenuti non accessibili", level="2"),
                paragraph(
                    "<p>Non ne conosciamo, ma la verifica non è completa. Due casi sono possibili: i documenti di "
                    "altri enti, che pubblichiamo come li riceviamo, e i siti a cui portano i collegamenti, che non "
                    "dipendono da noi. Dei documenti puoi chiedere una versione accessibile.</p>"
                ),
                heading("Redazione della dichiarazione", level="2"),
                paragraph(
                    "<p>Questa dichiarazione è stata redatta il 25 novembre 2026, con un’autovalutazione di chi "
                    "costruisce il portale. La riesaminiamo ogni anno entro il 23 settembre, e prima se il portale "
                    "cambia.</p>"
                ),
                heading("Segnala un problema", level="2"),
                paragraph(
                    "<p>Usa il modulo per segnalare una barriera, dalla pagina <a "
                    'href="seed:page:contact">Contatti</a>: scrivi che cosa volevi fare e che cosa è successo. '
                    "Ricevi un numero di riferimento; l’indirizzo di posta elettronica serve solo se vuoi una "
                    "risposta. Se entro 30 giorni la risposta non arriva o non ti soddisfa, le regole italiane "
                    "prevedono il ricorso al difensore civico per il digitale, presso AGID, nei confronti dei "
                    "soggetti a cui la legge si applica.</p>"
                ),
                heading("Informazioni sul portale", level="2"),
                paragraph(
                    "<p>Il portale è realizzato con Django e Wagtail. Il codice è libero, con licenza EUPL 1.2. Test "
                    "di usabilità con persone: non ancora svolti.</p>"
                ),
            ],
            en=[
                paragraph(
                    "<p>Those who run this portal undertake to make it accessible, in line with the Italian law no. "
                    "4 of 9 January 2004. This statement follows the model of AGID, the Agency for Digital Italy. It "
                    "is voluntary and has not been filed with AGID. It covers all public pages of the portal.</p>"
                ),
                heading("Conformance", level="2"),
                paragraph(
                    "<p>The aim is level AA of WCAG 2.2, which includes the requirements of the standard UNI CEI EN "
                    "301549 for web pages. The portal is <b>partially conformant</b>: it is built on those criteria, "
                    "but a complete assessment, with people who use assistive technologies, has not been made "
                    "yet.</p>"
                ),
                heading("What you may expect", level="2"),
                paragraph(
                    "<ul><li>Every page can be used with the keyboard alone, without JavaScript, at a width of 320 "
                    "pixels and with text at 200%.</li><li>The language is marked wherever it "
                    "changes.</li><li>States and differences are said in words, never by colour alone.</li><li>Maps "
                    "and timelines of the projects have the same data beside them as text or as a "
                    "table.</li><li>Animations stop if you ask your device for it.</li><li>Videos start only if you "
                    "want; interviews can be read before they are watched.</li></ul>"
                ),
                heading("Content that is not accessible", level="2"),
                paragraph(
                    "<p>We know of none, but the assessment is not complete. Two cases are possible: documents of "
                    "other bodies, which we publish as we receive them, and the sites that links lead to, which do "
                    "not depend on us. You can ask for an accessible version of the documents.</p>"
                ),
                heading("How this statement was made", level="2"),
                paragraph(
                    "<p>This statement was written on 25 November 2026, from a self-assessment by those who build "
                    "the portal. We review it every year by 23 September, and earlier if the portal changes.</p>"
                ),
                heading("Report a problem", level="2"),
                paragraph(
                    '<p>Use the form for reporting a barrier, from the page <a href="seed:page:contact">Contact</a>: '
                    "write what you wanted to do and what happened. You get a reference number; your e-mail address "
                    "is needed only if you want an answer. If within 30 days no answer comes or it does not satisfy "
                    "you, the Italian rules provide for an appeal to the digital ombudsman, at AGID, towards those "
                    "to whom the law applies.</p>"
                ),
                heading("About the portal", level="2"),
                paragraph(
                    "<p>The portal is made with Django and Wagtail. Its code is free software, under the licence "
                    "EUPL 1.2. Usability tests with people: not carried out yet.</p>"
                ),
            ],
        ),
    )
]
