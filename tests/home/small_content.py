"""A few records as the content writes them: enough to try every rule of the seed in a moment."""

from tsi_portal.home.seed.writing import (
    call_to_action,
    cite,
    csv_file,
    drawing,
    entry,
    heading,
    paragraph,
    picture,
    record,
    ref,
    section,
    teasers,
    words,
)


def body(italian, english):
    """Return a text of one paragraph in each language."""
    return words(it=[paragraph(f"<p>{italian}</p>")], en=[paragraph(f"<p>{english}</p>")])


def small_content():
    """Return the records by their keys."""
    records = [
        record("source:S1", publisher="Publisher", title="Document", url="https://example.org/document"),
        record("topic:water", name=words(it="Acqua", en="Water")),
        record("programme:prog", short_name="PROG", name=words(it="Programma", en="Programme")),
        record(
            "image:arcades",
            title="Arcades",
            file=drawing("arcades", width=160, height=100),
            description=words(it="Portici", en="Arcades"),
            credit="Portal",
            licence="cc-by-4.0",
        ),
        record("document:table", title="Table", file=csv_file("table", ["a", "b"], [[1, 2]])),
        record(
            "page:home",
            title=words(it="Casa", en="House"),
            sections=[
                section("claim", heading=words(it="Qui", en="Here"), link_page=ref("page:about")),
                section("projects", pins=[{"page": ref("project:alpha"), "until": "2040-01-01"}]),
            ],
        ),
        record("page:projects", under="page:home", title=words(it="Progetti", en="Projects")),
        record("page:organisations", under="page:home", title=words(it="Organizzazioni", en="Organisations")),
        record(
            "organisation:body",
            under="page:organisations",
            title=words(it="Ente", en="Body"),
            country="IT",
            related_pages=[{"target": ref("project:alpha"), "reason": words(it="vi partecipa", en="takes part")}],
        ),
        record(
            "project:alpha",
            under="page:projects",
            title=words(it="ALFA", en="ALPHA"),
            acronym="ALPHA",
            summary=words(it="Un progetto.", en="A project."),
            programme=ref("programme:prog"),
            start="2022-09",
            budget="100.50",
            cover=ref("image:arcades"),
            topics=[ref("topic:water")],
            body=words(
                it=[
                    heading("Parte"),
                    paragraph('<p>Con <a href="seed:organisation:body">un ente</a>.</p>'),
                    picture(ref("image:arcades")),
                ],
                en=[paragraph("<p>With <b>somebody</b>.</p>")],
            ),
            partners=[{"organisation": ref("organisation:body"), "role": "coordinator", "note": words(it="capofila")}],
            citations=[cite("S1", it="Titolo", en="Title")],
            discrepancies=[
                {
                    "question": words(it="Quanti?", en="How many?"),
                    "values": [
                        {"value": words(it="Uno", en="One"), "source": ref("source:S1"), "is_chosen": True},
                        {"value": words(it="Due", en="Two"), "source": ref("source:S1")},
                    ],
                }
            ],
        ),
        record(
            "page:about",
            under="page:home",
            title=words(it="Chi siamo", en="About"),
            body=words(
                it=[teasers("Altro", [ref("project:alpha")])],
                en=[call_to_action(link_text="All projects", page=ref("page:projects"))],
            ),
        ),
        record("page:example", under="page:home", title="Esempio", body=body("uno", "one"), is_example=True),
        record("phrase:thanks", title=words(it="Grazie", en="Thanks"), text=words(it="…", en="…"), is_example=True),
        record(
            "identity:site",
            claim=words(it="Da qui", en="From here"),
            organisation=ref("organisation:body"),
            email="a@b.it",
        ),
        record("menu:main", items=[entry(ref("page:projects")), entry(url="/x/", label=words(it="X", en="X"))]),
    ]
    return {found.key: found for found in records}
