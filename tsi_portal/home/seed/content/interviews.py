"""Two invented interviews that show what the section will be: a role answers, never a person."""

from ..writing import chapter, record, ref, speech, words

EDITOR_IT, EDITOR_EN = "Redazione", "Editor"
DESIGNER_IT, DESIGNER_EN = "Chi scrive progetti", "Project writer"
KEEPER_IT, KEEPER_EN = "Chi segue gli impegni", "Keeper of pledges"

RECORDS = [
    record(
        "interview:how-a-project-is-made",
        under="page:interviews",
        title=words(it="Come nasce un progetto europeo", en="How a European project begins"),
        slug=words(it="come-nasce-un-progetto-europeo", en="how-a-european-project-begins"),
        is_example=True,
        person_role=words(
            it="Chi scrive progetti europei per un ente del terzo settore",
            en="Somebody who writes European projects for a non-profit organisation",
        ),
        summary=words(
            it=(
                "Dall’idea al bilancio: che cosa cercare in un bando, chi invitare nel partenariato, perché il "
                "numero della convenzione conta."
            ),
            en=(
                "From the idea to the budget: what to look for in a call, whom to invite into the partnership, why "
                "the number of the grant agreement matters."
            ),
        ),
        transcript=words(
            it=[
                chapter("L’idea e il bando", None),
                speech(EDITOR_IT, "<p>Da dove cominci: dall’idea o dal bando?</p>"),
                speech(
                    DESIGNER_IT,
                    (
                        "<p>Dall’idea, sempre. Il bando dice che cosa un programma è disposto a pagare. Se parti da "
                        "lì, finisci per inventarti un bisogno. Se parti dal bisogno, il bando giusto lo "
                        "riconosci.</p>"
                    ),
                ),
                speech(EDITOR_IT, "<p>E come lo riconosci?</p>"),
                speech(
                    DESIGNER_IT,
                    (
                        "<p>Leggo tre cose prima di tutto il resto: chi può candidarsi, che cosa deve restare alla "
                        "fine, entro quando si invia. Se una delle tre non va, passo oltre.</p>"
                    ),
                ),
                chapter("Il partenariato", None),
                speech(EDITOR_IT, "<p>Quanti partner servono?</p>"),
                speech(
                    DESIGNER_IT,
                    (
                        "<p>Il numero minimo lo dice il bando. Ma la domanda è un’altra: che cosa sa fare ciascuno "
                        "che gli altri non sanno? Due partner che fanno lo stesso mestiere nello stesso modo pesano "
                        "sul bilancio e non aiutano.</p>"
                    ),
                ),
                speech(EDITOR_IT, "<p>Chi è il capofila?</p>"),
                speech(
                    DESIGNER_IT,
                    (
                        "<p>Quello che risponde per tutti davanti al finanziatore. Firma, distribuisce i fondi, "
                        "raccoglie i rendiconti. Non è un titolo d’onore: è il lavoro più lungo.</p>"
                    ),
                ),
                chapter("Il bilancio", None),
                speech(EDITOR_IT, "<p>I soldi arrivano tutti dall’Europa?</p>"),
                speech(
                    DESIGNER_IT,
                    (
                        "<p>Di rado. Il programma paga una quota dei costi, il tasso di cofinanziamento. Il resto lo "
                        "mettono i partner, anche con ore di lavoro. Conviene saperlo prima di scrivere la prima "
                        "riga.</p>"
                    ),
                ),
                chapter("Dopo la firma", None),
                speech(EDITOR_IT, "<p>Il progetto è finanziato. Che cosa cambia?</p>"),
                speech(
                    DESIGNER_IT,
                    (
                        "<p>Arriva una convenzione di sovvenzione, con un numero. Da quel giorno il progetto si "
                        "chiama così in ogni documento. Se lo pubblichi, chi ti legge può verificare quello che "
                        "dici. Se non lo pubblichi, deve crederti sulla parola.</p>"
                    ),
                ),
            ],
            en=[
                chapter("The idea and the call", None),
                speech(EDITOR_EN, "<p>Where do you begin: with the idea or with the call?</p>"),
                speech(
                    DESIGNER_EN,
                    (
                        "<p>With the idea, always. The call says what a programme is willing to pay for. If you "
                        "start there, you end up inventing a need. If you start from the need, you recognise the "
                        "right call.</p>"
                    ),
                ),
                speech(EDITOR_EN, "<p>And how do you recognise it?</p>"),
                speech(
                    DESIGNER_EN,
                    (
                        "<p>I read three things before all the rest: who may apply, what has to remain at the end, "
                        "by when one must submit. If one of the three does not fit, I move on.</p>"
                    ),
                ),
                chapter("The partnership", None),
                speech(EDITOR_EN, "<p>How many partners does it take?</p>"),
                speech(
                    DESIGNER_EN,
                    (
                        "<p>The call gives the smallest number. But the question is another one: what can each of "
                        "them do that the others cannot? Two partners who do the same work in the same way weigh on "
                        "the budget and do not help.</p>"
                    ),
                ),
                speech(EDITOR_EN, "<p>Who is the coordinator?</p>"),
                speech(
                    DESIGNER_EN,
                    (
                        "<p>The one who answers for all to the funder. It signs, passes on the money, collects the "
                        "reports. It is not a title of honour: it is the longest job.</p>"
                    ),
                ),
                chapter("The budget", None),
                speech(EDITOR_EN, "<p>Does all the money come from Europe?</p>"),
                speech(
                    DESIGNER_EN,
                    (
                        "<p>Rarely. The programme pays a share of the costs, the co-financing rate. The partners "
                        "find the rest, with hours of work too. It is good to know that before you write the first "
                        "line.</p>"
                    ),
                ),
                chapter("After the signature", None),
                speech(EDITOR_EN, "<p>The project is funded. What changes?</p>"),
                speech(
                    DESIGNER_EN,
                    (
                        "<p>There is a grant agreement, with a number. From that day on the project has this name in "
                        "every document. If you publish it, those who read you can check what you say. If you do "
                        "not, they have to take your word for it.</p>"
                    ),
                ),
            ],
        ),
        topics=[ref("topic:european-projects")],
        related_pages=[
            {"target": ref("hub:hub"), "reason": words(it="dove si fa davvero", en="where it is really done")},
            {
                "target": ref("project:socialtech4eu"),
                "reason": words(
                    it="una scheda con il numero della convenzione",
                    en="a record with the number of its grant agreement",
                ),
            },
        ],
    ),
    record(
        "interview:what-a-pledge-is",
        under="page:interviews",
        title=words(it="Che cosa rende credibile un impegno", en="What makes a pledge credible"),
        slug=words(it="che-cosa-rende-credibile-un-impegno", en="what-makes-a-pledge-credible"),
        is_example=True,
        person_role=words(
            it="Chi segue gli impegni pubblici di una rete di organizzazioni",
            en="Somebody who looks after the public pledges of a network of organisations",
        ),
        summary=words(
            it=(
                "Un impegno è una promessa con un metro. Che cosa scrivere prima, che cosa riferire dopo, perché il "
                "silenzio è un’informazione."
            ),
            en=(
                "A pledge is a promise with a yardstick. What to write before, what to report after, why silence is "
                "information."
            ),
        ),
        transcript=words(
            it=[
                chapter("Una promessa con un metro", None),
                speech(EDITOR_IT, "<p>Che differenza c’è fra un impegno e una buona intenzione?</p>"),
                speech(
                    KEEPER_IT,
                    (
                        "<p>Il metro. «Lavoreremo di più in rete» è un’intenzione. «Entro una certa data, tante "
                        "organizzazioni, contate così» è un impegno. Chi legge può venire a vedere.</p>"
                    ),
                ),
                speech(EDITOR_IT, "<p>Che cosa deve esserci scritto?</p>"),
                speech(
                    KEEPER_IT,
                    (
                        "<p>Chi promette, che cosa misura, da quale punto parte, dove vuole arrivare, entro quando. "
                        "Cinque righe. Se ne manca una, è meglio dirlo che riempirla a caso.</p>"
                    ),
                ),
                chapter("Riferire", None),
                speech(EDITOR_IT, "<p>Ogni quanto bisogna tornare a parlarne?</p>"),
                speech(
                    KEEPER_IT,
                    (
                        "<p>Almeno una volta l’anno. Basta poco: il valore di oggi, che cosa è andato, che cosa no, "
                        "un documento che lo provi. Un rapporto senza prove è una lettera.</p>"
                    ),
                ),
                speech(EDITOR_IT, "<p>E se non c’è nulla da dire?</p>"),
                speech(
                    KEEPER_IT,
                    "<p>Si dice che non c’è nulla da dire. Il silenzio chi legge lo interpreta, e di solito male.</p>",
                ),
                chapter("Chi verifica", None),
                speech(EDITOR_IT, "<p>Può verificare la stessa persona che riferisce?</p>"),
                speech(
                    KEEPER_IT,
                    (
                        "<p>Può, se lo scrive. È più forte quando lo fa un’altra, con nome, ruolo e data. Dichiarato "
                        "e verificato sono due parole diverse: tienile diverse anche nella pagina.</p>"
                    ),
                ),
                speech(EDITOR_IT, "<p>E quando la scadenza si sposta?</p>"),
                speech(
                    KEEPER_IT,
                    (
                        "<p>Capita. La data vecchia resta visibile, barrata, accanto a quella nuova. Chi ti ha "
                        "creduto ha diritto di sapere che hai cambiato idea.</p>"
                    ),
                ),
            ],
            en=[
                chapter("A promise with a yardstick", None),
                speech(EDITOR_EN, "<p>What is the difference between a pledge and a good intention?</p>"),
                speech(
                    KEEPER_EN,
                    (
                        "<p>The yardstick. “We will work more in networks” is an intention. “By a certain date, so "
                        "many organisations, counted like this” is a pledge. Whoever reads it can come and look.</p>"
                    ),
                ),
                speech(EDITOR_EN, "<p>What has to be written in it?</p>"),
                speech(
                    KEEPER_EN,
                    (
                        "<p>Who promises, what is measured, where one starts, where one wants to get, by when. Five "
                        "lines. If one is missing, it is better to say so than to fill it at random.</p>"
                    ),
                ),
                chapter("Reporting", None),
                speech(EDITOR_EN, "<p>How often should one come back to it?</p>"),
                speech(
                    KEEPER_EN,
                    (
                        "<p>Once a year at least. It takes little: today’s value, what went well, what did not, a "
                        "document that proves it. A report without evidence is a letter.</p>"
                    ),
                ),
                speech(EDITOR_EN, "<p>And if there is nothing to say?</p>"),
                speech(
                    KEEPER_EN,
                    (
                        "<p>Then one says that there is nothing to say. Readers interpret silence, and mostly not in "
                        "your favour.</p>"
                    ),
                ),
                chapter("Who verifies", None),
                speech(EDITOR_EN, "<p>May the same person who reports also verify?</p>"),
                speech(
                    KEEPER_EN,
                    (
                        "<p>Yes, if it is written down. It is stronger when another one does it, with name, role and "
                        "date. Declared and verified are two different words: keep them apart on the page as "
                        "well.</p>"
                    ),
                ),
                speech(EDITOR_EN, "<p>And when the deadline moves?</p>"),
                speech(
                    KEEPER_EN,
                    (
                        "<p>It happens. The old date stays visible, struck through, beside the new one. Those who "
                        "believed you have a right to know that you have changed your mind.</p>"
                    ),
                ),
            ],
        ),
        topics=[ref("topic:european-policy"), ref("topic:social-value")],
        related_pages=[
            {"target": ref("page:pledges"), "reason": words(it="i cinque impegni veri", en="the five real pledges")},
            {
                "target": ref("article:transition-pathway"),
                "reason": words(it="da dove vengono gli impegni europei", en="where the European pledges come from"),
            },
        ],
    ),
]
