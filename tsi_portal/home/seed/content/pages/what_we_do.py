"""What the alliance does, with a number and a source for each activity."""

from ...writing import call_to_action, cite, figures, heading, paragraph, record, ref, teasers, words

PARTNERS = [
    ref("figure:partners-2017-11"),
    ref("figure:partners-2021-04"),
    ref("figure:partners-2021-12"),
    ref("figure:partners-2024-11"),
]
ACTIVITIES = [
    ref("figure:metropolitan-plan-2025"),
    ref("figure:gender-equality-community-2024-05-21"),
    ref("figure:assembly-2024-11-18"),
    ref("figure:assembly-2025-12-04"),
    ref("figure:social-business-summit-people-2022-11"),
    ref("figure:social-business-summit-countries-2022-11"),
]
LEADING_ON = [
    ref("page:projects"),
    ref("hub:hub"),
    ref("page:pledges"),
    ref("page:networks"),
    ref("page:policy-practice"),
]

RECORDS = [
    record(
        "page:what-we-do",
        under="page:home",
        role="what-we-do",
        cover=ref("image:arcades"),
        title=words(it="Cosa facciamo", en="What we do"),
        slug=words(it="cosa-facciamo", en="what-we-do"),
        summary=words(
            it=(
                "Progetti europei, acquisti sociali, un piano metropolitano, comunità di pratica, un’assemblea "
                "l’anno. Per ogni attività, un numero e la sua fonte."
            ),
            en=(
                "European projects, social procurement, a metropolitan plan, communities of practice, a yearly "
                "assembly. For each activity, a number and its source."
            ),
        ),
        body=words(
            it=[
                heading("Il Piano metropolitano", level="2"),
                paragraph(
                    '<p>Torino ha un <a href="seed:news:metropolitan-plan">Piano metropolitano dell’economia '
                    "sociale</a>, Torino 2030: accordo del 18 luglio 2024, approvazione nella primavera 2025, 134 "
                    "attori coinvolti.</p>"
                ),
                heading("Le comunità di pratica", level="2"),
                paragraph(
                    '<p>Sono due. Sulla <a href="seed:news:gender-equality-community">parità di genere</a> lavorano '
                    "21 organizzazioni, che si sono riunite per la prima volta il 21 maggio 2024. La comunità delle "
                    "società benefit ne conta 52.</p>"
                ),
                heading("Gli acquisti sociali", level="2"),
                paragraph(
                    "<p>Nel 2021 un’indagine con Isnet su circa 200 imprese e circa 100 imprese sociali; poi <a "
                    'href="seed:project:buy-social">Buy Social</a> e il portale sperimentale Buy Social Torino; dal '
                    '2025 <a href="seed:project:proseco">PROSECO</a>. Il tema è anche <a '
                    'href="seed:pledge:social-procurement">un impegno</a> verso la Commissione europea.</p>'
                ),
                heading("L’Assemblea", level="2"),
                paragraph(
                    '<p>Una volta l’anno i partner si ritrovano. Nel <a href="seed:event:assembly-2024">novembre '
                    '2024</a> c’erano 350 persone; nel <a href="seed:event:assembly-2025">dicembre 2025</a> oltre '
                    "200, ospiti della Città metropolitana.</p>"
                ),
                figures("Quanti partner", PARTNERS),
                figures("Altri numeri", ACTIVITIES),
                teasers("Dove continua", LEADING_ON),
                call_to_action(
                    text="Lavori per l’economia d’impatto nell’area di Torino?",
                    link_text="Diventa partner",
                    page=ref("page:become-a-partner"),
                ),
            ],
            en=[
                heading("The Metropolitan Plan", level="2"),
                paragraph(
                    '<p>Torino has a <a href="seed:news:metropolitan-plan">Metropolitan Plan for the Social '
                    "Economy</a>, Torino 2030: agreement of 18 July 2024, approval in spring 2025, 134 actors "
                    "involved.</p>"
                ),
                heading("The communities of practice", level="2"),
                paragraph(
                    '<p>There are two. On <a href="seed:news:gender-equality-community">gender equality</a> 21 '
                    "organisations are at work, which met for the first time on 21 May 2024. The community of "
                    "Benefit Corporations has 52.</p>"
                ),
                heading("Social procurement", level="2"),
                paragraph(
                    "<p>In 2021 a survey with Isnet of about 200 companies and about 100 social enterprises; then <a "
                    'href="seed:project:buy-social">Buy Social</a> and the experimental portal Buy Social Torino; '
                    'from 2025 <a href="seed:project:proseco">PROSECO</a>. The subject is also <a '
                    'href="seed:pledge:social-procurement">a pledge</a> to the European Commission.</p>'
                ),
                heading("The Assembly", level="2"),
                paragraph(
                    '<p>Once a year the partners meet. In <a href="seed:event:assembly-2024">November 2024</a> there '
                    'were 350 people; in <a href="seed:event:assembly-2025">December 2025</a> over 200, as guests of '
                    "the Metropolitan City.</p>"
                ),
                figures("How many partners", PARTNERS),
                figures("Other numbers", ACTIVITIES),
                teasers("Where it goes on", LEADING_ON),
                call_to_action(
                    text="Do you work for the impact economy in the Torino area?",
                    link_text="Become a partner",
                    page=ref("page:become-a-partner"),
                ),
            ],
        ),
        topics=[ref("topic:networks-and-alliances"), ref("topic:local-policies")],
        citations=[
            cite("TS15", it="Piano metropolitano, accordo.", en="Metropolitan Plan, agreement."),
            cite("TS13", it="Approvazione del Piano, Assemblea 2025.", en="Approval of the Plan, Assembly of 2025."),
            cite("TS17", it="Comunità di pratica.", en="Communities of practice."),
            cite("VI1", it="Indagine del 2021, portale.", en="Survey of 2021, portal."),
            cite("TS6", it="L’impegno sugli acquisti sociali.", en="The pledge on social procurement."),
            cite("TS21", it="PROSECO.", en="PROSECO."),
            cite("TS1", it="Assemblea 2024.", en="Assembly of 2024."),
            cite("TS19", it="Global Social Business Summit, 2022.", en="Global Social Business Summit, 2022."),
        ],
    ),
]
