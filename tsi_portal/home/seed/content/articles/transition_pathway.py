"""The Transition Pathway and the pledges that it asks for."""

from ...writing import cite, documents, heading, paragraph, record, ref, words

RECORDS = [
    record(
        "article:transition-pathway",
        under="page:policy-practice",
        title=words(
            it="Quattordici aree d’azione per l’economia sociale: come si legge il percorso di transizione",
            en="Fourteen action areas for the social economy: how to read the Transition Pathway",
        ),
        slug=words(it="percorso-di-transizione", en="transition-pathway"),
        summary=words(
            it=(
                "Il 14 novembre 2022 la Commissione europea pubblica il percorso di transizione per prossimità ed "
                "economia sociale: 14 aree d’azione, 30 azioni e un bando per chi vuole prendersi un impegno."
            ),
            en=(
                "On 14 November 2022 the European Commission published the Transition Pathway for proximity and "
                "social economy: 14 action areas, 30 actions and a call for those who want to make a pledge."
            ),
        ),
        fact_date="2022-11-14",
        type="policy",
        level="european",
        geography=words(it="Unione europea", en="European Union"),
        editor="Torino Social Impact",
        body=words(
            it=[
                paragraph(
                    '<p>La <a href="seed:organisation:european-commission">Commissione europea</a> divide '
                    "l’industria in ecosistemi e chiede a ciascuno come diventare più verde e più digitale. Per "
                    "l’ecosistema di prossimità ed economia sociale la risposta è del 14 novembre 2022: un percorso "
                    "con 14 aree d’azione e 30 azioni.</p>"
                ),
                heading("Sette aree verdi", level="2"),
                paragraph(
                    "<p>Le prime sette riguardano la transizione verde: filiere più circolari, incentivi e norme, "
                    "certificazione, innovazione, infrastrutture, accordi verdi locali e iniziative dei cittadini, "
                    "capacità e competenze.</p>"
                ),
                heading("Sette aree digitali", level="2"),
                paragraph(
                    "<p>Le altre sette riguardano la transizione digitale: modelli d’impresa e piattaforme, maturità "
                    "dei dati, partenariati tecnologici, condivisione dei dati, innovazione sociale digitale, "
                    "accesso alla tecnologia, competenze digitali.</p>"
                ),
                documents("Le aree in un file", [ref("document:action-areas-it")]),
                heading("Un bando che chiede impegni", level="2"),
                paragraph(
                    "<p>Di solito un bando offre fondi. Questo chiede impegni: chi vuole dice che cosa farà, e la "
                    "Commissione raccoglie le risposte. La prima scadenza è il 28 febbraio 2023. Fra chi pubblica i "
                    'propri impegni c’è <a href="seed:organisation:cooperatives-europe">Cooperatives Europe</a>, che '
                    "cita le aree 6, 7 e 14. Sulla piattaforma europea dei percorsi si trova anche un rapporto di "
                    "avanzamento.</p>"
                ),
                heading("Una data da correggere", level="2"),
                paragraph(
                    "<p>La pagina Internazionale di Torino Social Impact parla di dicembre 2022. La Commissione e il "
                    "Social Economy Gateway danno il 14 novembre: qui vale quella data.</p>"
                ),
            ],
            en=[
                paragraph(
                    '<p>The <a href="seed:organisation:european-commission">European Commission</a> divides industry '
                    "into ecosystems and asks each of them how to become greener and more digital. For the ecosystem "
                    "of proximity and social economy the answer came on 14 November 2022: a pathway with 14 action "
                    "areas and 30 actions.</p>"
                ),
                heading("Seven green areas", level="2"),
                paragraph(
                    "<p>The first seven concern the green transition: more circular value chains, incentives and "
                    "rules, certification, innovation, infrastructures, Local Green Deals and citizens’ initiatives, "
                    "capacity and skills.</p>"
                ),
                heading("Seven digital areas", level="2"),
                paragraph(
                    "<p>The other seven concern the digital transition: business models and platforms, data "
                    "maturity, tech partnerships, data sharing, digital social innovation, access to technology, "
                    "digital skills.</p>"
                ),
                documents("The areas in one file", [ref("document:action-areas-en")]),
                heading("A call that asks for pledges", level="2"),
                paragraph(
                    "<p>A call usually offers funds. This one asks for pledges: those who wish say what they will "
                    "do, and the Commission collects the answers. The first deadline was 28 February 2023. Among "
                    'those who publish their pledges is <a href="seed:organisation:cooperatives-europe">Cooperatives '
                    "Europe</a>, which names areas 6, 7 and 14. The European platform of the pathways also carries a "
                    "progress report.</p>"
                ),
                heading("A date to correct", level="2"),
                paragraph(
                    "<p>The International page of Torino Social Impact speaks of December 2022. The Commission and "
                    "the Social Economy Gateway give 14 November: that date holds here.</p>"
                ),
            ],
        ),
        meaning_for_torino=words(
            it=[
                paragraph(
                    '<p>Torino Social Impact ha risposto con <a href="seed:page:pledges">cinque impegni</a>: '
                    "coinvolgimento, digitalizzazione, dati per il bene comune, acquisti sociali, lavoro in rete. A "
                    "quali delle 14 aree appartengano non è pubblicato, e questo portale non lo indovina: la lista "
                    "degli impegni lascia il campo vuoto.</p><p>Chi cerca progetti su questi temi trova <a "
                    'href="seed:project:do-impact">DO Impact</a> per il digitale, <a '
                    'href="seed:project:respondet">RESPONDET</a> per il verde, <a '
                    'href="seed:project:proseco">PROSECO</a> per gli acquisti.</p>'
                )
            ],
            en=[
                paragraph(
                    '<p>Torino Social Impact answered with <a href="seed:page:pledges">five pledges</a>: engagement, '
                    "digitisation, data for good, social procurement, networking. To which of the 14 areas they "
                    "belong is not published, and this portal does not guess: the list of pledges leaves the field "
                    "empty.</p><p>If you look for projects on these subjects, see <a "
                    'href="seed:project:do-impact">DO Impact</a> on digital matters, <a '
                    'href="seed:project:respondet">RESPONDET</a> on green ones, <a '
                    'href="seed:project:proseco">PROSECO</a> on procurement.</p>'
                )
            ],
        ),
        topics=[
            ref("topic:european-policy"),
            ref("topic:green-transition"),
            ref("topic:digital-transition"),
        ],
        citations=[
            cite("T2", it="Data, aree d’azione, azioni.", en="Date, action areas, actions."),
            cite("T3", it="Data.", en="Date."),
            cite("T4", it="Aree 6, 7 e 14.", en="Areas 6, 7 and 14."),
            cite("T1", it="Rapporto di avanzamento.", en="Progress report."),
            cite("TS6", it="Bando e temi degli impegni.", en="Call and themes of the pledges."),
            cite("seed", it="Cinque impegni; dicembre 2022.", en="Five pledges; December 2022."),
        ],
        discrepancies=[
            {
                "question": words(
                    it="Quando è uscito il percorso di transizione?",
                    en="When was the Transition Pathway published?",
                ),
                "values": [
                    {
                        "value": words(it="Dicembre 2022", en="December 2022"),
                        "source": ref("source:seed"),
                        "source_note": words(it="pagina Internazionale", en="International page"),
                        "is_chosen": False,
                    },
                    {
                        "value": words(it="14 novembre 2022", en="14 November 2022"),
                        "source": ref("source:T2"),
                        "source_note": words(
                            it="così anche il Social Economy Gateway", en="the Social Economy Gateway says the same"
                        ),
                        "is_chosen": True,
                    },
                ],
            }
        ],
        related_pages=[
            {
                "target": ref("page:pledges"),
                "reason": words(it="gli impegni di Torino", en="Torino’s pledges"),
            },
            {
                "target": ref("interview:what-a-pledge-is"),
                "reason": words(it="che cos’è un impegno, spiegato", en="what a pledge is, explained"),
            },
        ],
    )
]
