"""The menus, on two levels. Nine short words fit across a page of 1024 pixels."""

from ..writing import entry, record, ref, words


def page(key, italian=None, english=None, children=()):
    """Return an entry that leads to a page; without words it takes the title of the page."""
    label = words(it=italian, en=english) if italian else None
    return entry(page=ref(key), label=label, children=children)


def menu(place, items):
    """Return the record of a menu."""
    return record(f"menu:{place}", place=place, items=items)


RECORDS = [
    menu(
        "main",
        [
            page(
                "page:international",
                children=[page("page:positioning", "Posizionamento", "Positioning"), page("page:what-we-do")],
            ),
            page("page:projects", "Progetti", "Projects", [page("hub:hub", "HUB", "HUB")]),
            page("page:pledges"),
            page("page:networks", children=[page("page:organisations")]),
            page("page:policy-practice", "Politiche", "Policy"),
            page("page:interviews", "Interviste", "Interviews"),
            page("page:events"),
            page("page:news"),
            page("page:submit", "Proponi", "Propose"),
        ],
    ),
    menu(
        "explore",
        [
            page("page:organisations"),
            page("page:positioning"),
            page("hub:hub"),
            page("page:interviews"),
            page("page:what-we-do"),
        ],
    ),
    menu("reuse", [page("page:submit"), page("page:become-a-partner"), page("page:contact")]),
    menu("site", [page("page:accessibility", "Accessibilità", "Accessibility"), page("page:privacy")]),
]
