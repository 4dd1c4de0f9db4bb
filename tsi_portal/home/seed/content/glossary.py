"""Terms of the trade, explained in plain words."""

from ..writing import record, ref, words


def term(identifier, italian, english, definition, source=None):
    """Return the record of a term of the glossary."""
    fields = {"source": ref(f"source:{source}")} if source else {}
    return record(
        f"glossary:{identifier}",
        identifier=identifier,
        term=words(it=italian, en=english),
        definition=definition,
        **fields,
    )


RECORDS = [
    term(
        "social-economy",
        "economia sociale",
        "social economy",
        words(
            it=(
                "Cooperative, associazioni, fondazioni, mutue e imprese sociali: mettono le persone e lo scopo "
                "sociale prima del profitto."
            ),
            en=(
                "Cooperatives, associations, foundations, mutuals and social enterprises: they put people and a "
                "social purpose before profit."
            ),
        ),
    ),
    term(
        "social-enterprise",
        "impresa sociale",
        "social enterprise",
        words(
            it=(
                "Un’impresa che vende beni o servizi per raggiungere uno scopo sociale e vi reinveste gran parte "
                "degli utili."
            ),
            en=(
                "An enterprise that sells goods or services to reach a social aim and reinvests most of its profit "
                "in it."
            ),
        ),
    ),
    term(
        "social-and-solidarity-economy",
        "economia sociale e solidale",
        "social and solidarity economy",
        words(
            it="Il nome che le Nazioni Unite e l’Unione africana danno all’economia sociale. La sigla inglese è SSE.",
            en=(
                "The name that the United Nations and the African Union use for the social economy. It is shortened "
                "to SSE."
            ),
        ),
        "UN1",
    ),
    term(
        "social-procurement",
        "acquisti sociali",
        "social procurement",
        words(
            it=(
                "Comprare beni e servizi scegliendo il fornitore anche per il valore sociale che crea. Lo fanno enti "
                "pubblici e imprese."
            ),
            en=(
                "Buying goods and services with an eye to the social value that the supplier creates. Public bodies "
                "and companies do it."
            ),
        ),
    ),
    term(
        "transition-pathway",
        "percorso di transizione",
        "Transition Pathway",
        words(
            it=(
                "Il documento con cui la Commissione europea indica a prossimità ed economia sociale 14 aree "
                "d’azione e 30 azioni, verdi e digitali."
            ),
            en=(
                "The document in which the European Commission sets out 14 action areas and 30 actions, green and "
                "digital, for proximity and social economy."
            ),
        ),
        "T2",
    ),
    term(
        "pledge",
        "impegno",
        "pledge",
        words(
            it=(
                "Una promessa fatta in pubblico: chi aderisce al percorso di transizione dice che cosa farà. È "
                "volontaria."
            ),
            en=(
                "A promise made in public: those who join the Transition Pathway say what they will do. It is "
                "voluntary."
            ),
        ),
        "TS6",
    ),
    term(
        "grant-agreement",
        "convenzione di sovvenzione",
        "grant agreement",
        words(
            it=(
                "Il contratto fra chi finanzia un progetto e chi lo realizza. Il suo numero identifica il progetto "
                "in ogni documento."
            ),
            en=(
                "The contract between the funder of a project and those who carry it out. Its number identifies the "
                "project in every document."
            ),
        ),
    ),
    term(
        "coordinator",
        "capofila",
        "coordinator",
        words(
            it=(
                "Il partner che rappresenta tutti davanti al finanziatore: firma, riceve i fondi e li distribuisce, "
                "raccoglie i rendiconti."
            ),
            en=(
                "The partner that speaks for all to the funder: it signs, receives and passes on the money, and "
                "collects the reports."
            ),
        ),
    ),
    term(
        "co-financing-rate",
        "tasso di cofinanziamento",
        "co-financing rate",
        words(
            it="La quota dei costi che paga il programma europeo. Il resto lo mettono i partner.",
            en="The share of the costs that the European programme pays. The partners find the rest.",
        ),
    ),
    term(
        "eurocluster",
        "Eurocluster",
        "Eurocluster",
        words(
            it=(
                "Un partenariato di cluster di più Paesi che, con fondi europei, sostiene le piccole e medie imprese "
                "anche con bandi propri."
            ),
            en=(
                "A partnership of clusters from several countries that supports small and medium-sized enterprises "
                "with European money, also by calls of its own."
            ),
        ),
    ),
    term(
        "competence-centre",
        "centro di competenza",
        "competence centre",
        words(
            it=(
                "Una struttura nazionale che aiuta amministrazioni ed enti a usare i fondi europei per l’innovazione "
                "sociale."
            ),
            en=(
                "A national body that helps administrations and organisations to use European funds for social "
                "innovation."
            ),
        ),
    ),
    term(
        "community-of-practice",
        "comunità di pratica",
        "community of practice",
        words(
            it="Un gruppo di organizzazioni che si scambia esperienze su un tema e impara lavorando.",
            en="A group of organisations that exchange experience on a subject and learn by doing.",
        ),
        "TS17",
    ),
    term(
        "due-diligence",
        "dovere di diligenza",
        "due diligence",
        words(
            it=(
                "L’obbligo di cercare, prevenire e rimediare i danni a persone e ambiente lungo la filiera. "
                "Nell’Unione lo regola la direttiva 2024/1760."
            ),
            en=(
                "The duty to find, prevent and remedy harm to people and the environment along the supply chain. In "
                "the Union, directive 2024/1760 governs it."
            ),
        ),
        "EM1",
    ),
    term(
        "geces",
        "GECES",
        "GECES",
        words(
            it="Il gruppo di esperti della Commissione europea sull’economia sociale e le imprese sociali.",
            en="The European Commission’s Expert Group on Social Economy and Social Enterprises.",
        ),
        "seed",
    ),
]
