"""How to become a partner."""

from ...writing import call_to_action, cite, figures, heading, paragraph, record, ref, words

PARTNERS = [
    ref("figure:partners-2017-11"),
    ref("figure:partners-2021-04"),
    ref("figure:partners-2021-12"),
    ref("figure:partners-2024-11"),
]

RECORDS = [
    record(
        "page:become-a-partner",
        under="page:home",
        title=words(it="Diventa partner", en="Become a partner"),
        slug=words(it="diventa-partner", en="become-a-partner"),
        cover=ref("image:grid"),
        summary=words(
            it=(
                "Dodici organizzazioni nel 2017, 330 nel 2024. Che cosa trovi nell’alleanza e che cosa preparare "
                "prima di scrivere."
            ),
            en=(
                "Twelve organisations in 2017, 330 in 2024. What you find in the alliance and what to prepare before "
                "you write."
            ),
        ),
        body=words(
            it=[
                heading("Che cosa trovi", level="2"),
                paragraph(
                    '<ul><li>Un <a href="seed:hub:hub">HUB</a> dove le candidature europee si scrivono '
                    "insieme.</li><li>Comunità di pratica sulla parità di genere e fra società "
                    'benefit.</li><li>Legami con <a href="seed:page:networks">sei reti</a>, italiane ed '
                    'europee.</li><li>Un posto in cui <a href="seed:page:submit">raccontare ciò che fai</a>; le '
                    "proposte di notizie aprono presto.</li></ul>"
                ),
                heading("Che cosa preparare", level="2"),
                paragraph(
                    "<p>Scrivi chi siete, che cosa cambia per le persone grazie al vostro lavoro, che cosa "
                    "portereste all’alleanza. Aggiungi chi risponde e dove. Le condizioni di adesione non sono fra "
                    "le fonti di questo portale: chiedile quando scrivi.</p>"
                ),
                figures("Come è cresciuta", PARTNERS),
                call_to_action(
                    text="Sai già che cosa scrivere?",
                    link_text="Vai ai contatti",
                    page=ref("page:contact"),
                ),
            ],
            en=[
                heading("What you find", level="2"),
                paragraph(
                    '<ul><li>A <a href="seed:hub:hub">HUB</a> where European applications are written '
                    "together.</li><li>Communities of practice on gender equality and among Benefit "
                    'Corporations.</li><li>Ties with <a href="seed:page:networks">six networks</a>, Italian and '
                    'European.</li><li>A place to <a href="seed:page:submit">tell others what you do</a>; proposals '
                    "of news open soon.</li></ul>"
                ),
                heading("What to prepare", level="2"),
                paragraph(
                    "<p>Write who you are, what your work changes for people, what you would bring to the alliance. "
                    "Add who answers, and where. The conditions of membership are not among the sources of this "
                    "portal: ask for them when you write.</p>"
                ),
                figures("How it has grown", PARTNERS),
                call_to_action(
                    text="Ready to write?",
                    link_text="Go to the contacts",
                    page=ref("page:contact"),
                ),
            ],
        ),
        topics=[ref("topic:networks-and-alliances")],
        citations=[
            cite("TS1", it="Partner nel 2017 e nel 2024.", en="Partners in 2017 and in 2024."),
            cite("TS5", it="Partner, aprile 2021.", en="Partners, April 2021."),
            cite("AN1", it="Partner, dicembre 2021.", en="Partners, December 2021."),
            cite("TS17", it="Comunità di pratica.", en="Communities of practice."),
        ],
    ),
]
