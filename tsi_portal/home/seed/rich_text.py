"""Rich text as it is written down and as it is stored: links by the key of a record, links by the key of a row."""

import re
from html.parser import HTMLParser

from tsi_portal.base.models import BasePage
from tsi_portal.media.models import PortalDocument

from .problems import SeedProblem
from .writing import Ref

# What the features of an editor's field allow, beside paragraphs and line breaks.
TAGS = {
    "bold": {"b"},
    "link": {"a"},
    "document-link": {"a"},
    "superscript": {"sup"},
    "subscript": {"sub"},
    "ol": {"ol", "li"},
    "ul": {"ul", "li"},
}
WRITTEN_LINK = re.compile(r'<a href="seed:([^"]+)">(.*?)</a>', re.DOTALL)
STORED_LINK = re.compile(r'<a (?=[^>]*\blinktype="(page|document)")[^>]*\bid="(\d+)"[^>]*>')
LINKED = {"page": BasePage, "document": PortalDocument}
# The editor marks each paragraph when it saves; that alone changes nothing.
MARK = re.compile(r' data-block-key="[^"]*"')


def stored_html(html, features, find, place):
    """Return rich text as it is stored; a link to a record that is gone becomes plain words."""
    _check(html, features, place)
    return WRITTEN_LINK.sub(lambda link: _stored_link(link, find), html)


def _stored_link(link, find):
    key, inner = link.groups()
    record = find(Ref(key))
    if record is None:
        return inner
    kind = "document" if Ref(key).kind == "document" else "page"
    return f'<a linktype="{kind}" id="{record.pk}">{inner}</a>'


def plain_html(html, name_of):
    """Return stored rich text without what differs between databases; `name_of` gets a model and the key of a row."""

    def written(link):
        kind, pk = link.groups()
        return f'<a href="seed:{name_of(LINKED[kind], int(pk))}">'

    return MARK.sub("", STORED_LINK.sub(written, html))


class _Tags(HTMLParser):
    """Follows the tags of a text, to see that they close in order and are those that an editor has."""

    def __init__(self, allowed):
        super().__init__()
        self.allowed = allowed
        self.open = []
        self.problems = []

    def handle_starttag(self, tag, attrs):
        if tag not in self.allowed:
            self.problems.append(f"<{tag}> is not among what an editor may use here")
        if tag == "a" and not (dict(attrs).get("href") or "").startswith(("seed:", "https://", "http://", "mailto:")):
            self.problems.append("a link leads neither to a record of the content nor to an address elsewhere")
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> closes something else")

    def handle_data(self, data):
        if not self.open and data.strip():
            self.problems.append(f"“{data.strip()[:30]}” stands outside every paragraph")


def _check(html, features, place):
    allowed = {"p", "br"}.union(*(TAGS.get(feature, ()) for feature in features))
    tags = _Tags(allowed)
    tags.feed(html)
    tags.close()
    if tags.open:
        tags.problems.append(f"<{tags.open[-1]}> is never closed")
    if tags.problems:
        raise SeedProblem(f"{place}: {tags.problems[0]}.")
