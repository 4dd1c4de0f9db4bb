"""The five pledges to the Transition Pathway: themes are known, everything else is not published."""

from ..writing import cite, paragraph, record, ref, words

NOT_PUBLISHED_IT = (
    "<p>Il titolo qui sopra è di lavoro: riprende il tema dalla notizia di Torino Social Impact. Testo ufficiale, aree d’azione, "
    "indicatore, obiettivo e scadenza non sono pubblicati. La prima scadenza del bando era il 28 febbraio 2023; quando questo "
    "impegno sia stato presentato, le fonti non lo dicono.</p>"
)
NOT_PUBLISHED_EN = (
    "<p>The title above is a working one: it takes the theme from the news of Torino Social Impact. Official text, action areas, "
    "indicator, target and deadline are not published. The first deadline of the call was 28 February 2023; when this pledge "
    "was submitted, the sources do not say.</p>"
)
LINKED_IT = (
    "<p>I progetti collegati più sotto trattano lo stesso tema. Il legame è della redazione: nessuna fonte lo "
    "dichiara.</p>"
)
LINKED_EN = (
    "<p>The projects linked below deal with the same subject. The link is the editors’: no source states it.</p>"
)


def pledge(key, slug, title, summary, opening, topics, projects=(), related=()):
    """Return the record of a pledge whose theme alone is known; `opening` is the first paragraph in each language."""
    italian, english = opening
    linked_it, linked_en = ([paragraph(LINKED_IT)], [paragraph(LINKED_EN)]) if projects else ([], [])
    return record(
        f"pledge:{key}",
        under="page:pledges",
        title=title,
        slug=slug,
        summary=summary,
        body=words(
            it=[paragraph(italian), paragraph(NOT_PUBLISHED_IT), *linked_it],
            en=[paragraph(english), paragraph(NOT_PUBLISHED_EN), *linked_en],
        ),
        owners=[{"organisation": ref("organisation:tsi")}],
        submitted_to=words(
            it="Commissione europea, percorso di transizione per prossimità ed economia sociale",
            en="European Commission, Transition Pathway for proximity and social economy",
        ),
        projects=[{"project": ref(project)} for project in projects],
        topics=[ref(topic) for topic in topics],
        citations=[
            cite(
                "TS6", it="I cinque temi e la scadenza del bando.", en="The five themes and the deadline of the call."
            ),
            cite("seed", it="Cinque impegni presentati.", en="Five pledges submitted."),
        ],
        related_pages=[
            {
                "target": ref("article:transition-pathway"),
                "reason": words(it="il percorso a cui risponde", en="the pathway it answers"),
            },
            *({"target": ref(target), "reason": words(it=it, en=en)} for target, it, en in related),
        ],
    )


RECORDS = [
    pledge(
        "stakeholder-engagement",
        words(it="coinvolgimento", en="stakeholder-engagement"),
        words(it="Coinvolgimento dei portatori d’interesse", en="Stakeholder engagement"),
        words(
            it=(
                "Uno dei cinque impegni di Torino Social Impact: far partecipare chi ha un interesse nell’economia "
                "sociale. Titolo di lavoro; il testo ufficiale non è pubblicato."
            ),
            en=(
                "One of the five pledges of Torino Social Impact: involving those who have a stake in the social "
                "economy. Working title; the official text is not published."
            ),
        ),
        (
            (
                "<p>Torino Social Impact risponde all’invito della Commissione europea con cinque impegni. Questo "
                "riguarda il coinvolgimento: chi siede al tavolo quando si decide dell’economia sociale.</p>"
            ),
            (
                "<p>Torino Social Impact answered the European Commission’s invitation with five pledges. This one "
                "is about engagement: who sits at the table when the social economy is discussed.</p>"
            ),
        ),
        ["topic:networks-and-alliances", "topic:european-policy"],
        related=[
            ("event:road-to-mannheim", "i partenariati locali fra molti attori", "local partnerships of many actors"),
            ("news:metropolitan-plan", "un piano scritto con molti attori", "a plan written with many actors"),
        ],
    ),
    pledge(
        "digitisation",
        words(it="digitalizzazione", en="digitisation"),
        words(it="Digitalizzazione degli attori dell’economia sociale", en="Digitisation of social economy actors"),
        words(
            it=(
                "Uno dei cinque impegni di Torino Social Impact: portare strumenti digitali alle organizzazioni "
                "dell’economia sociale. Titolo di lavoro; il testo ufficiale non è pubblicato."
            ),
            en=(
                "One of the five pledges of Torino Social Impact: bringing digital tools to social economy "
                "organisations. Working title; the official text is not published."
            ),
        ),
        (
            (
                "<p>Torino Social Impact risponde all’invito della Commissione europea con cinque impegni. Questo "
                "riguarda il digitale: strumenti e competenze per cooperative, associazioni, imprese sociali.</p>"
            ),
            (
                "<p>Torino Social Impact answered the European Commission’s invitation with five pledges. This one "
                "is about digital tools and skills for cooperatives, associations, social enterprises.</p>"
            ),
        ),
        ["topic:digital-transition", "topic:skills"],
        projects=["project:socialtech4eu", "project:do-impact"],
    ),
    pledge(
        "data-for-good",
        words(it="dati-per-il-bene-comune", en="data-for-good"),
        words(it="Dati per il bene comune", en="Data for good"),
        words(
            it=(
                "Uno dei cinque impegni di Torino Social Impact: usare i dati perché producano valore sociale. "
                "Titolo di lavoro; il testo ufficiale non è pubblicato."
            ),
            en=(
                "One of the five pledges of Torino Social Impact: using data so that they produce social value. "
                "Working title; the official text is not published."
            ),
        ),
        (
            (
                "<p>Torino Social Impact risponde all’invito della Commissione europea con cinque impegni. Questo "
                "riguarda i dati: raccolti, condivisi e letti per uno scopo sociale.</p>"
            ),
            (
                "<p>Torino Social Impact answered the European Commission’s invitation with five pledges. This one "
                "is about data: collected, shared and read for a social purpose.</p>"
            ),
        ),
        ["topic:data-for-good", "topic:digital-transition"],
        projects=["project:do-impact"],
    ),
    pledge(
        "social-procurement",
        words(it="acquisti-sociali", en="social-procurement"),
        words(it="Acquisti e appalti sociali", en="Social procurement"),
        words(
            it=(
                "Uno dei cinque impegni di Torino Social Impact: far lavorare gli acquisti di imprese ed enti per "
                "l’impatto sociale. Titolo di lavoro; il testo ufficiale non è pubblicato."
            ),
            en=(
                "One of the five pledges of Torino Social Impact: making the purchases of companies and public "
                "bodies work for social impact. Working title; the official text is not published."
            ),
        ),
        (
            (
                "<p>Torino Social Impact risponde all’invito della Commissione europea con cinque impegni. Questo "
                "riguarda gli acquisti, di enti pubblici e di imprese: che cosa si compra, da chi, con quale effetto "
                "sulle persone.</p>"
            ),
            (
                "<p>Torino Social Impact answered the European Commission’s invitation with five pledges. This one "
                "is about buying, by public bodies and by companies: what is bought, from whom, with what effect on "
                "people.</p>"
            ),
        ),
        ["topic:social-procurement"],
        projects=["project:buy-social", "project:proseco"],
        related=[
            ("article:eesc-public-procurement", "gli ostacoli visti dal CESE", "the obstacles as the EESC sees them"),
            ("article:social-procurement-call", "il bando europeo del 2022", "the European call of 2022"),
        ],
    ),
    pledge(
        "networking",
        words(it="lavoro-in-rete", en="networking"),
        words(it="Lavoro in rete", en="Networking"),
        words(
            it=(
                "Uno dei cinque impegni di Torino Social Impact: lavorare in rete con l’economia sociale d’Europa. "
                "Titolo di lavoro; il testo ufficiale non è pubblicato."
            ),
            en=(
                "One of the five pledges of Torino Social Impact: working in networks with the social economy of "
                "Europe. Working title; the official text is not published."
            ),
        ),
        (
            (
                "<p>Torino Social Impact risponde all’invito della Commissione europea con cinque impegni. Questo "
                "riguarda le reti. Quali siano oggi, e con quale legame, lo dice <a "
                'href="seed:page:networks">l’elenco delle reti</a>.</p>'
            ),
            (
                "<p>Torino Social Impact answered the European Commission’s invitation with five pledges. This one "
                "is about networks. Which they are today, and how Torino is tied to each, stands in <a "
                'href="seed:page:networks">the list of networks</a>.</p>'
            ),
        ),
        ["topic:networks-and-alliances"],
        related=[
            ("network:reves", "Torino Social Impact ne è membro", "Torino Social Impact is a member"),
            ("network:eccp", "la piattaforma dei cluster", "the platform of clusters"),
        ],
    ),
]
