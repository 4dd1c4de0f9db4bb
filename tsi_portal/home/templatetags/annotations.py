"""What is added to a text for its readers: links to its sources, terms that explain themselves."""

from django import template

from tsi_portal.base.cited import with_citations

from ..frame import current_frame
from ..glossary import explained

register = template.Library()


class AnnotateNode(template.Node):
    """Renders a text of a page and adds to it, each term and each way back from a source once on a page."""

    def __init__(self, nodes, page):
        self.nodes, self.page = nodes, page

    def render(self, context):
        """Return the text with links to the sources of the page, and with its terms as buttons before their definitions."""
        page = self.page.resolve(context)
        html = self.nodes.render(context)
        if "[" in html:
            html = with_citations(html, getattr(page, "number_of_sources", 0), page.__dict__.setdefault("cited", set()))
        used = page.__dict__.setdefault("explained_terms", set())
        return explained(html, current_frame().glossary[page.shown_language], used)


@register.tag
def annotate(parser, token):
    """Add to a text up to `endannotate`: `{% annotate page %}`."""
    _tag, page = token.split_contents()
    nodes = parser.parse(("endannotate",))
    parser.delete_first_token()
    return AnnotateNode(nodes, parser.compile_filter(page))
