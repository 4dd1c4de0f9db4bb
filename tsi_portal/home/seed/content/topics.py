"""The topics under which records of every type meet."""

from ..writing import record, words


def topic(identifier, name, slug, description):
    """Return the record of a topic; the English slug is its identifier."""
    return record(
        f"topic:{identifier}",
        identifier=identifier,
        name=name,
        slug=words(it=slug, en=identifier),
        description=description,
    )


RECORDS = [
    topic(
        "social-procurement",
        words(it="Acquisti e appalti sociali", en="Social procurement"),
        "acquisti-sociali",
        words(
            it=(
                "Comprare beni e servizi contando anche il valore sociale che il fornitore crea: enti pubblici, "
                "imprese, persone."
            ),
            en=(
                "Buying goods and services in a way that also counts the social value a supplier creates: public "
                "bodies, companies, people."
            ),
        ),
    ),
    topic(
        "european-policy",
        words(it="Politiche europee", en="European policy"),
        "politiche-europee",
        words(
            it="Piani, raccomandazioni e pareri dell’Unione europea che riguardano l’economia sociale.",
            en="Plans, recommendations and opinions of the European Union that concern the social economy.",
        ),
    ),
    topic(
        "local-policies",
        words(it="Politiche locali e regionali", en="Local and regional policies"),
        "politiche-locali",
        words(
            it="Che cosa fanno città, città metropolitane e regioni per l’economia sociale, da sole o in rete.",
            en="What cities, metropolitan areas and regions do for the social economy, alone or together.",
        ),
    ),
    topic(
        "digital-transition",
        words(it="Transizione digitale", en="Digital transition"),
        "transizione-digitale",
        words(
            it="Strumenti, competenze e modelli digitali per chi lavora nell’economia sociale.",
            en="Digital tools, skills and models for those who work in the social economy.",
        ),
    ),
    topic(
        "data-for-good",
        words(it="Dati per il bene comune", en="Data for good"),
        "dati-per-il-bene-comune",
        words(
            it="Raccogliere, condividere e usare dati perché producano valore sociale.",
            en="Collecting, sharing and using data so that they produce social value.",
        ),
    ),
    topic(
        "green-transition",
        words(it="Transizione verde", en="Green transition"),
        "transizione-verde",
        words(
            it="Una transizione ecologica che tiene conto delle persone: risorse, energia, nuovi modi di produrre.",
            en="An ecological transition that takes people into account: resources, energy, new ways of producing.",
        ),
    ),
    topic(
        "circular-economy",
        words(it="Economia circolare", en="Circular economy"),
        "economia-circolare",
        words(
            it="Tenere in uso i materiali il più a lungo possibile, anche con le imprese sociali.",
            en="Keeping materials in use for as long as possible, with social enterprises too.",
        ),
    ),
    topic(
        "energy-communities",
        words(it="Comunità energetiche", en="Energy communities"),
        "comunita-energetiche",
        words(
            it="Persone, imprese ed enti che producono e condividono energia nello stesso territorio.",
            en="People, enterprises and bodies that produce and share energy in the same area.",
        ),
    ),
    topic(
        "social-innovation",
        words(it="Innovazione sociale", en="Social innovation"),
        "innovazione-sociale",
        words(
            it="Risposte nuove a bisogni sociali, e i centri che le sostengono.",
            en="New answers to social needs, and the centres that support them.",
        ),
    ),
    topic(
        "european-projects",
        words(it="Progettazione europea", en="European project design"),
        "progettazione-europea",
        words(
            it="Come nasce una proposta per un bando europeo: idea, partenariato, scheda, bilancio, invio.",
            en="How a proposal for a European call is made: idea, partnership, outline, budget, submission.",
        ),
    ),
    topic(
        "skills",
        words(it="Competenze e formazione", en="Skills and training"),
        "competenze",
        words(
            it="Formazione e accompagnamento per imprese sociali ed enti.",
            en="Training and support for social enterprises and other bodies.",
        ),
    ),
    topic(
        "social-value",
        words(it="Valore sociale e impatto", en="Social value and impact"),
        "valore-sociale",
        words(
            it="Come si riconosce, si misura e si racconta ciò che un’attività cambia.",
            en="How to recognise, measure and report what an activity changes.",
        ),
    ),
    topic(
        "networks-and-alliances",
        words(it="Reti e alleanze", en="Networks and alliances"),
        "reti-e-alleanze",
        words(
            it="Organizzazioni che lavorano insieme, a Torino e in Europa.",
            en="Organisations that work together, in Torino and in Europe.",
        ),
    ),
    topic(
        "social-and-solidarity-economy",
        words(it="Economia sociale e solidale nel mondo", en="Social and solidarity economy worldwide"),
        "economia-sociale-e-solidale",
        words(
            it="Risoluzioni e strategie fuori dall’Unione europea, dalle Nazioni Unite all’Unione africana.",
            en="Resolutions and strategies outside the European Union, from the United Nations to the African Union.",
        ),
    ),
    topic(
        "responsible-supply-chains",
        words(it="Filiere responsabili", en="Responsible supply chains"),
        "filiere-responsabili",
        words(
            it="Contratti e regole perché chi compra e chi fornisce condividano gli obblighi verso persone e ambiente.",
            en=(
                "Contracts and rules by which buyers and suppliers share their duties towards people and the "
                "environment."
            ),
        ),
    ),
    topic(
        "gender-equality",
        words(it="Parità di genere", en="Gender equality"),
        "parita-di-genere",
        words(
            it="Organizzazioni che lavorano insieme sulla parità di genere al proprio interno e nei propri progetti.",
            en="Organisations that work together on gender equality, inside and in their projects.",
        ),
    ),
]
