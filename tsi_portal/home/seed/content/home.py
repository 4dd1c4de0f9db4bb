"""The home page: its sections in their order."""

from ..writing import record, ref, section, words

RECORDS = [
    record(
        "page:home",
        title=words(it="Torino Social Impact", en="Torino Social Impact"),
        summary=words(
            it=(
                "I progetti europei, gli impegni e le reti dell’economia d’impatto di Torino, ogni dato con la sua "
                "fonte."
            ),
            en="The European projects, pledges and networks of Torino’s impact economy, each fact with its source.",
        ),
        search_description=words(
            it=(
                "Il portale di Torino Social Impact: progetti europei, impegni, reti, politiche e pratiche, eventi e "
                "notizie, con le fonti."
            ),
            en=(
                "The portal of Torino Social Impact: European projects, pledges, networks, policy and practice, "
                "events and news, with their sources."
            ),
        ),
        sections=[
            section(
                "claim",
                heading=words(it="A Torino l’impatto si fa insieme.", en="In Torino, impact is made together."),
                lede=words(
                    it=(
                        "Un’alleanza nata nel 2017 con 12 partner e cresciuta fino a 330 nel 2024. Qui trovi che "
                        "cosa fa in Europa: i progetti, gli impegni, le reti. Ogni dato ha la sua fonte."
                    ),
                    en=(
                        "An alliance that began in 2017 with 12 partners and had grown to 330 by 2024. Here you find "
                        "what it does in Europe: projects, pledges, networks. Each fact has its source."
                    ),
                ),
                link_text=words(it="Torino in Europa, dall’inizio", en="Torino in Europe, from the start"),
                link_page=ref("page:international"),
                series="partners",
            ),
            section("now", counts=["project", "ongoing", "country", "pledge", "network", "organisation"]),
            section("projects", heading=words(it="Progetti europei", en="European projects"), with_timeline=True),
            section(
                "positioning",
                heading=words(it="Il posto di Torino in Europa", en="Torino’s place in Europe"),
                milestones=[
                    ref("milestone:cluster-platform-2021"),
                    ref("milestone:pledges-2023"),
                    ref("milestone:liege-2024"),
                ],
                with_map=True,
            ),
            section("policy_practice", heading=words(it="Politiche e pratiche", en="Policy & Practice")),
            section("interviews", heading=words(it="Interviste d’impatto", en="Impact Interviews")),
            section(
                "invitation",
                heading=words(it="Hai una notizia?", en="Do you have news?"),
                text=words(
                    it=(
                        "Racconta che cosa hai fatto, in italiano, in inglese o in entrambe le lingue. Le proposte "
                        "aprono presto: intanto leggi come funzionano."
                    ),
                    en=(
                        "Tell what you have done, in Italian, in English or in both. Proposals open soon: in the "
                        "meantime, read how they work."
                    ),
                ),
                link_text=words(it="Come proporre una notizia", en="How to propose your news"),
                page=ref("page:submit"),
            ),
        ],
    )
]
