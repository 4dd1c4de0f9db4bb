"""What the editors’ desk writes again and again: reasons of a refusal, phrases that help."""

from ..writing import record, words


def reason(order, code, label, explanation):
    """Return the record of a reason for which a proposal is refused."""
    return record(f"reason:{code}", code=code, label=label, explanation=explanation, sort_order=order)


def phrase(key, title, text):
    """Return the record of a ready phrase."""
    return record(f"phrase:{key}", title=title, text=text)


RECORDS = [
    reason(
        10,
        "off-topic",
        words(it="Fuori tema", en="Off the subject"),
        words(
            it=(
                "La proposta non riguarda l’economia d’impatto, o non ha un legame con Torino né con un progetto, "
                "una rete o un impegno del portale."
            ),
            en=(
                "The proposal does not concern the impact economy, or has no tie with Torino, nor with a project, a "
                "network or a pledge of the portal."
            ),
        ),
    ),
    reason(
        20,
        "advertising",
        words(it="Pubblicità", en="Advertising"),
        words(
            it="Il testo vende un prodotto o un servizio. Racconta invece che cosa è successo e per chi.",
            en="The text sells a product or a service. Tell instead what happened, and for whom.",
        ),
    ),
    reason(
        30,
        "not-verifiable",
        words(it="Non verificabile", en="Cannot be verified"),
        words(
            it="Mancano una fonte, una data o un responsabile con cui controllare i fatti.",
            en="There is no source, date or person in charge with whom to check the facts.",
        ),
    ),
    reason(
        40,
        "published-already",
        words(it="Già pubblicata", en="Published already"),
        words(
            it="La stessa notizia è già nel portale. Se hai un seguito, proponi quello.",
            en="The same news is in the portal already. If there is a sequel, propose that.",
        ),
    ),
    reason(
        50,
        "picture-rights",
        words(it="Immagine senza diritti", en="Picture without rights"),
        words(
            it="Non è chiaro chi ha fatto l’immagine o con quale licenza si può pubblicare.",
            en="It is not clear who made the picture, or under which licence it may be published.",
        ),
    ),
    reason(
        60,
        "personal-data",
        words(it="Dati personali", en="Personal data"),
        words(
            it="Il testo o l’immagine fanno riconoscere persone che non risulta abbiano dato il consenso.",
            en="Text or picture make people recognisable of whom no consent is known.",
        ),
    ),
    reason(
        70,
        "overtaken",
        words(it="Superata dai fatti", en="Overtaken by events"),
        words(
            it="L’appuntamento è passato o le cose sono cambiate. Puoi proporre che cosa ne è venuto.",
            en="The event is over or things have changed. You can propose what came of it.",
        ),
    ),
    phrase(
        "when-and-where",
        words(it="Quando e dove", en="When and where"),
        words(
            it="Aggiungi giorno, ora e luogo. Se non sono ancora decisi, scrivilo.",
            en="Add day, time and place. If they are not decided yet, say so.",
        ),
    ),
    phrase(
        "source-of-the-number",
        words(it="La fonte del numero", en="The source of the number"),
        words(
            it="Da dove viene questo numero? Indica chi lo ha contato e in che data.",
            en="Where does this number come from? Say who counted it, and when.",
        ),
    ),
    phrase(
        "title-that-tells",
        words(it="Un titolo che racconta", en="A title that tells"),
        words(
            it="Di’ nel titolo che cosa è successo, con un verbo.",
            en="Say in the title what happened, with a verb.",
        ),
    ),
    phrase(
        "describe-the-picture",
        words(it="Descrivi l’immagine", en="Describe the picture"),
        words(
            it="Scrivi che cosa mostra l’immagine, per chi non la vede. Se è solo un ornamento, indicalo.",
            en="Write what the picture shows, for those who cannot see it. If it is only decorative, tick the box.",
        ),
    ),
    phrase(
        "author-and-licence",
        words(it="Autore e licenza", en="Author and licence"),
        words(
            it="Chi ha fatto l’immagine? Con quale licenza possiamo pubblicarla?",
            en="Who made the picture? Under which licence may we publish it?",
        ),
    ),
    phrase(
        "plain-words",
        words(it="Parole di tutti i giorni", en="Everyday words"),
        words(
            it="Sciogli le sigle la prima volta e spiega i termini che fuori dal tuo settore non si usano.",
            en="Write acronyms out the first time and explain terms that are not used outside your field.",
        ),
    ),
]
