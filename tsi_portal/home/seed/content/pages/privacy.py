"""The privacy statement: what this software stores, and for how long."""

from ...writing import heading, paragraph, record, table, words

COLUMNS_IT = [("text", "Che cosa"), ("text", "Per quanto tempo")]
COLUMNS_EN = [("text", "What"), ("text", "For how long")]

RECORDS = [
    record(
        "page:privacy",
        under="page:home",
        role="privacy",
        reviewed_on="2026-11-25",
        title=words(it="Privacy", en="Privacy"),
        slug=words(it="privacy", en="privacy"),
        summary=words(
            it=(
                "Se leggi, il portale non ti chiede nulla e non lascia cookie. Se scrivi, conserva il necessario per "
                "un tempo stabilito."
            ),
            en=(
                "If you read, the portal asks nothing of you and leaves no cookie. If you write, it keeps what is "
                "needed, for a set time."
            ),
        ),
        body=words(
            it=[
                heading("Se leggi", level="2"),
                paragraph(
                    "<p>Nessun cookie, nessuno strumento di statistica, nessuna richiesta ad altri siti: caratteri, "
                    "immagini e script vengono tutti da qui. Per questo non trovi un avviso sui cookie.</p><p>Il "
                    "portale annota per ogni richiesta l’indirizzo della pagina, l’esito e il tempo impiegato. Non "
                    "annota il tuo indirizzo IP né le parole che cerchi. Se davanti al portale lavora un altro "
                    "server, questo può conservare gli indirizzi IP per 30 giorni al massimo, per difendersi dagli "
                    "abusi.</p><p>Se cambi il tema, chiaro o scuro, la scelta resta nel tuo browser e non ci arriva. "
                    "La lingua della prima pagina segue quella del tuo browser e non viene registrata.</p>"
                ),
                heading("Se guardi un video", level="2"),
                paragraph(
                    "<p>I video sono su YouTube o Vimeo e non si caricano finché non premi. Da quel momento valgono "
                    "anche le regole di quei siti.</p>"
                ),
                heading("Se ci scrivi", level="2"),
                paragraph(
                    "<p>I moduli conservano quello che scrivi, la pagina di cui parli, il nome e l’indirizzo di "
                    "posta elettronica se li dai. Servono a risponderti, e a nient’altro. Per segnalare una barriera "
                    "l’indirizzo non è obbligatorio. La pagina di un modulo usa un cookie tecnico, che protegge "
                    "l’invio.</p><p>Il tuo indirizzo IP non viene conservato. Per fermare gli abusi il portale conta "
                    "gli invii e ne tiene un’impronta, da cui l’indirizzo non si legge, per un giorno al massimo.</p>"
                ),
                heading("Se proponi una notizia", level="2"),
                paragraph(
                    "<p>Le proposte non sono ancora aperte. Quando lo saranno, il portale conserverà il tuo "
                    "indirizzo di posta elettronica, il testo e le immagini, ripulite dei dati nascosti nel file, "
                    "come il luogo dello scatto. Per tenerti collegato userà un secondo cookie tecnico.</p>"
                ),
                heading("Per quanto tempo", level="2"),
                table(
                    caption="Quanto tempo si conservano i dati di chi scrive",
                    columns=COLUMNS_IT,
                    rows=[
                        ["Messaggi, con le mail che li riguardano", "90 giorni dalla risposta o dalla chiusura"],
                        ["Bozze mai inviate", "90 giorni; sette giorni prima ricevi un avviso"],
                        ["Proposte rifiutate o ritirate", "90 giorni"],
                        ["Contatti di chi ha proposto una notizia pubblicata", "12 mesi"],
                        ["Indirizzi mai confermati", "7 giorni"],
                    ],
                ),
                paragraph("<p>Poi sono cancellati automaticamente. Ciò che è pubblicato resta, senza i contatti.</p>"),
                heading("Se lavori nella redazione", level="2"),
                paragraph(
                    "<p>Il portale conserva nome, indirizzo di posta elettronica e registro delle modifiche, e usa "
                    "due cookie tecnici, per l’accesso e per proteggere i moduli.</p>"
                ),
                heading("I tuoi diritti", level="2"),
                paragraph(
                    "<p>Puoi chiedere di vedere i tuoi dati, correggerli, averne copia, cancellarli, o opporti al "
                    'loro uso. Scrivi dalla pagina <a href="seed:page:contact">Contatti</a>, dove stanno anche il '
                    "nome del titolare e il contatto per la protezione dei dati, appena la redazione li avrà "
                    "inseriti. Puoi rivolgerti al Garante per la protezione dei dati personali.</p>"
                ),
            ],
            en=[
                heading("If you read", level="2"),
                paragraph(
                    "<p>No cookie, no tool for statistics, no request to other sites: fonts, pictures and scripts "
                    "all come from here. That is why you find no cookie notice.</p><p>For each request the portal "
                    "notes the address of the page, the outcome and the time it took. It notes neither your IP "
                    "address nor the words you search for. If another server works in front of the portal, that one "
                    "may keep IP addresses for 30 days at most, as a defence against abuse.</p><p>If you change the "
                    "theme, light or dark, the choice stays in your browser and does not reach us. The language of "
                    "the first page follows that of your browser and is not recorded.</p>"
                ),
                heading("If you watch a video", level="2"),
                paragraph(
                    "<p>Videos are on YouTube or Vimeo and do not load until you press. From that moment the rules "
                    "of those sites apply too.</p>"
                ),
                heading("If you write to us", level="2"),
                paragraph(
                    "<p>The forms keep what you write, the page that it is about, your name and e-mail address if "
                    "you give them. They serve to answer you, and nothing else. To report a barrier, no address is "
                    "needed. The page of a form uses a technical cookie, which protects what you send.</p><p>Your IP "
                    "address is not stored. To stop abuse the portal counts what is sent and keeps a fingerprint of "
                    "the address, from which it cannot be read, for one day at most.</p>"
                ),
                heading("If you propose a news item", level="2"),
                paragraph(
                    "<p>Proposals are not open yet. When they are, the portal will keep your e-mail address, the "
                    "text and the pictures, cleaned of the data hidden in the file, such as the place where they "
                    "were taken. To keep you signed in it will use a second technical cookie.</p>"
                ),
                heading("For how long", level="2"),
                table(
                    caption="How long the data of those who write are kept",
                    columns=COLUMNS_EN,
                    rows=[
                        ["Messages, with the e-mails about them", "90 days from the answer or the closing"],
                        ["Drafts that were never sent", "90 days; you get a notice seven days before"],
                        ["Proposals refused or withdrawn", "90 days"],
                        ["Contacts of those whose news was published", "12 months"],
                        ["Addresses that were never confirmed", "7 days"],
                    ],
                ),
                paragraph(
                    "<p>After that they are deleted automatically. What is published stays, without the contacts.</p>"
                ),
                heading("If you work as an editor", level="2"),
                paragraph(
                    "<p>The portal keeps name, e-mail address and the log of changes, and uses two technical "
                    "cookies, for signing in and for protecting the forms.</p>"
                ),
                heading("Your rights", level="2"),
                paragraph(
                    "<p>You can ask to see your data, to correct them, to have a copy, to delete them, or object to "
                    'their use. Write from the page <a href="seed:page:contact">Contact</a>, where the name of the '
                    "controller and the data protection contact stand too, as soon as the editors have entered them. "
                    "You can turn to the Italian data protection authority, the Garante per la protezione dei dati "
                    "personali.</p>"
                ),
            ],
        ),
    )
]
