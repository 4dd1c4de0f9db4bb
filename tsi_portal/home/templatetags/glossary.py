"""The glossary in templates."""

from django import template

from ..frame import current_frame
from ..glossary import explained

register = template.Library()


class ExplainNode(template.Node):
    """Renders a text of a page, then lets its terms explain themselves: each once on a page."""

    def __init__(self, nodes, page):
        self.nodes, self.page = nodes, page

    def render(self, context):
        """Return the text with its terms as buttons and their definitions after it."""
        page = self.page.resolve(context)
        used = page.__dict__.setdefault("explained_terms", set())
        return explained(self.nodes.render(context), current_frame().glossary[page.shown_language], used)


@register.tag
def explain(parser, token):
    """Let terms explain themselves up to `endexplain`: `{% explain page %}`."""
    _tag, page = token.split_contents()
    nodes = parser.parse(("endexplain",))
    parser.delete_first_token()
    return ExplainNode(nodes, parser.compile_filter(page))
