"""The identity of the site. Contacts, legal owner and tax data are not known: editors fill them in."""

from ..writing import record, ref, words

RECORDS = [
    record(
        "identity:identity",
        name=words(it="Torino Social Impact", en="Torino Social Impact"),
        claim=words(
            it="L’alleanza per l’economia d’impatto di Torino",
            en="The alliance for the impact economy of Torino",
        ),
        organisation=ref("organisation:tsi"),
        share_picture=ref("image:share"),
        footer_text=words(
            it=(
                "Dal novembre 2017 organizzazioni pubbliche e private fanno di Torino un luogo in cui l’impatto "
                "sociale si progetta, si misura e si racconta con le fonti."
            ),
            en=(
                "Since November 2017 public and private organisations have made Torino a place where social impact "
                "is planned, measured and told with its sources."
            ),
        ),
        licence_text=words(
            it="Testi CC BY 4.0, salvo diversa indicazione",
            en="Texts CC BY 4.0 unless stated otherwise",
        ),
    )
]
