"""The lists, with what stands at their heads."""

from ...writing import record, words


def index(key, italian, english, title, summary):
    """Return the record of a list; `italian` and `english` are the last parts of its addresses."""
    return record(
        f"page:{key}",
        under="page:home",
        title=title,
        slug=words(it=italian, en=english),
        summary=summary,
    )


RECORDS = [
    index(
        "projects",
        "progetti",
        "projects",
        words(it="Progetti europei", en="European projects"),
        words(
            it=(
                "Chi lavora con Torino, su che cosa, con quale programma, fino a quando. Ciò che nessuno ha "
                "pubblicato è indicato come tale."
            ),
            en=(
                "Who works with Torino, on what, under which programme, until when. What nobody has published is "
                "marked as such."
            ),
        ),
    ),
    index(
        "pledges",
        "impegni",
        "pledges",
        words(it="Impegni", en="Pledges"),
        words(
            it=(
                "I cinque impegni di Torino Social Impact per il percorso di transizione europeo. I temi sono noti; "
                "testi, indicatori e scadenze non sono pubblicati."
            ),
            en=(
                "The five pledges of Torino Social Impact to the European Transition Pathway. The themes are known; "
                "texts, indicators and deadlines are not published."
            ),
        ),
    ),
    index(
        "networks",
        "reti",
        "networks",
        words(it="Reti", en="Networks"),
        words(
            it=(
                "A quali reti Torino Social Impact è legata, e come: membro, collaboratore, presente su una "
                "piattaforma. Ogni legame è forte quanto dice la sua fonte."
            ),
            en=(
                "Which networks Torino Social Impact is tied to, and how: member, collaborator, present on a "
                "platform. Each tie is as strong as its source says."
            ),
        ),
    ),
    index(
        "organisations",
        "organizzazioni",
        "organisations",
        words(it="Organizzazioni", en="Organisations"),
        words(
            it=(
                "Partner di progetto, reti, istituzioni: una pagina per ciascuna, con tutto ciò che la lega a "
                "Torino. Non è l’elenco dei partner dell’alleanza, che nel 2024 erano 330."
            ),
            en=(
                "Project partners, networks, institutions: a page for each, with all that ties it to Torino. This is "
                "not the list of the alliance’s partners, who were 330 in 2024."
            ),
        ),
    ),
    index(
        "policy-practice",
        "politiche-e-pratiche",
        "policy-practice",
        words(it="Politiche e pratiche", en="Policy & Practice"),
        words(
            it=(
                "Che cosa si decide e si prova nel mondo sull’economia sociale, e che cosa ne viene a Torino. A cura "
                "di Torino Social Impact."
            ),
            en=(
                "What is decided and tried around the world on the social economy, and what it means for Torino. "
                "Edited by Torino Social Impact."
            ),
        ),
    ),
    index(
        "interviews",
        "interviste",
        "interviews",
        words(it="Interviste d’impatto", en="Impact Interviews"),
        words(
            it=(
                "Conversazioni da leggere: prima la trascrizione, poi, se vuoi, il video. Gli esempi inventati lo "
                "dicono in testa alla pagina."
            ),
            en=(
                "Conversations to read: the transcript first, then the video, if you want. Invented examples say so "
                "at the head of the page."
            ),
        ),
    ),
    index(
        "events",
        "eventi",
        "events",
        words(it="Eventi", en="Events"),
        words(
            it=(
                "Incontri internazionali a Torino e appuntamenti europei che Torino segue o a cui partecipa. Quelli "
                "conclusi restano al loro indirizzo, con le fonti."
            ),
            en=(
                "International meetings in Torino, and European ones that Torino follows or takes part in. Those "
                "that are over stay at their address, with the sources."
            ),
        ),
    ),
    index(
        "news",
        "notizie",
        "news",
        words(it="Notizie", en="News"),
        words(
            it="Che cosa fanno l’alleanza e i suoi partner, in poche righe e con la fonte.",
            en="What the alliance and its partners do, in a few lines and with the source.",
        ),
    ),
]
