"""The glossary at work: the first time that a text uses a term, the term explains itself.

A term becomes a button that opens its definition without any script; in print the definitions stand under the text.
Headings, links, quotations, and whatever has a class, hence is a component, are left as they are.
"""

import re
from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from tsi_portal.base.languages import column, language_codes
from tsi_portal.base.models import GlossaryTerm
from tsi_portal.base.running_text import in_running_text


@dataclass(frozen=True)
class Explanation:
    """A term in one language, ready to be looked for. `others` are its names in other languages, [(language, name)]."""

    identifier: str
    term: str
    definition: str
    others: tuple
    pattern: re.Pattern


def explanations():
    """Return {language: [Explanation]}; the longest terms first, so that a phrase wins over a word of it."""
    terms = list(GlossaryTerm.objects.all())
    return {code: _in_language(terms, code) for code in language_codes()}


def _in_language(terms, code):
    found = [
        _explanation(term, code) for term in terms if _name(term, code) and getattr(term, column("definition", code))
    ]
    return sorted(found, key=lambda explanation: -len(explanation.term))


def _name(term, code):
    return getattr(term, column("term", code)) or ""


def _explanation(term, code):
    name = _name(term, code)
    others = tuple(
        (other, _name(term, other))
        for other in language_codes()
        if other != code and _name(term, other) and _name(term, other).lower() != name.lower()
    )
    # Texts come escaped and with typographic apostrophes.
    words = re.escape(name).replace("'", "(?:'|’|&#x27;)").replace(r"\ ", r"\s+")
    pattern = re.compile(rf"(?<![\w-]){words}(?![\w-])", re.IGNORECASE)
    return Explanation(term.identifier, name, getattr(term, column("definition", code)), others, pattern)


def explained(html, known, used):
    """Return a text with its terms as buttons, followed by their definitions.

    `known` are the explanations of the text's language; `used` is a set of identifiers that were explained further up on
    the page, to which those found are added.
    """
    wanted = [explanation for explanation in known if explanation.identifier not in used]
    if not wanted:
        return html
    found = []
    text = in_running_text(
        html, lambda piece: _with_buttons(piece, wanted, found), also_left_alone=("blockquote", "sup")
    )
    used.update(explanation.identifier for explanation in found)
    return SafeString(text + "".join(_definition(explanation) for explanation in found))


def _with_buttons(text, wanted, found):
    """Return a piece of text with the first use of each wanted term as a button; those used are moved to `found`."""
    matches = []
    for explanation in wanted:
        match = explanation.pattern.search(text)
        if match and not any(match.start() < end and start < match.end() for start, end, _other in matches):
            matches.append((match.start(), match.end(), explanation))
    pieces, position = [], 0
    for start, end, explanation in sorted(matches, key=lambda match: match[0]):
        wanted.remove(explanation)
        found.append(explanation)
        pieces += [text[position:start], _button(explanation, SafeString(text[start:end]))]
        position = end
    return "".join([*pieces, text[position:]])


def _button(explanation, words):
    return format_html(
        '<button class="term" type="button" popovertarget="term-{}">{}</button>', explanation.identifier, words
    )


def _definition(explanation):
    others = format_html_join("", ' (<span lang="{}">{}</span>)', explanation.others)
    return format_html(
        '<div class="pop" popover id="term-{}" role="note"><strong>{}{}</strong>{}</div>',
        explanation.identifier,
        explanation.term,
        others,
        explanation.definition,
    )
