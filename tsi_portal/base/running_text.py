"""Changes to the running text of a piece of HTML, which leave links, headings and components as they are."""

import re

TAGS = re.compile(r"(<[^>]+>)")
TAG_NAME = re.compile(r"</?\s*([a-z0-9-]+)", re.IGNORECASE)
LEFT_ALONE = {"a", "button", "figcaption", "h1", "h2", "h3", "h4", "th", "caption", "summary", "svg", "script"}
VOID = {"br", "hr", "img", "input", "source", "wbr", "use", "path"}


def in_running_text(html, change, also_left_alone=()):
    """Return HTML with each piece of its running text replaced by what `change` makes of it.

    Left alone is what stands in a link, a heading, an element with a class (hence a component) or one of the elements
    named. Pieces are HTML themselves: escaped, without tags.
    """
    left_alone = LEFT_ALONE.union(also_left_alone)
    parts, open_tags = TAGS.split(html), []
    for index, part in enumerate(parts):
        if index % 2:
            _follow(part, open_tags, left_alone)
        elif part.strip() and not any(is_left_alone for _name, is_left_alone in open_tags):
            parts[index] = change(part)
    return "".join(parts)


def _follow(tag, open_tags, left_alone):
    """Keep the list of open elements, [(name, whether what is inside is left alone)], after one more tag."""
    found = TAG_NAME.match(tag)
    if not found or found[1].lower() in VOID or tag.endswith("/>"):
        return
    name = found[1].lower()
    if not tag.startswith("</"):
        open_tags.append((name, name in left_alone or " class=" in tag))
        return
    for place in range(len(open_tags) - 1, -1, -1):
        if open_tags[place][0] == name:
            del open_tags[place:]
            return
