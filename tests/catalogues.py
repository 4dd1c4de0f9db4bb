"""The catalogues of the interface as tests read them, and what a person reads of a page."""

import ast
import gettext
import json
import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import django
from django.apps import apps
from django.conf import settings

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w+\}|<[^>]+>")
UNSEEN = {"script", "style", "svg"}
SPOKEN = {"alt", "title", "aria-label", "placeholder"}
# The admin writes the words of its blocks into these, for the script that draws the forms.
DRAWN_LATER = {"data-block", "data-value"}


def catalogue_file(code, ending):
    return Path(settings.LOCALE_PATHS[0]) / code / "LC_MESSAGES" / f"django.{ending}"


def messages_of(path):
    """Return a .po file as {(context, message, plural): [translations]}, without its header."""
    found = {}
    for entry in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")):
        parts, name = {}, None
        for line in entry.splitlines():
            if match := re.match(r'(msg\w+(?:\[\d\])?) (".*")$', line):
                name, text = match.groups()
                parts[name] = ast.literal_eval(text)
            elif name and line.startswith('"'):
                parts[name] += ast.literal_eval(line)
        if parts.get("msgid"):
            key = (parts.get("msgctxt"), parts["msgid"], parts.get("msgid_plural"))
            found[key] = [text for name, text in parts.items() if name.startswith("msgstr")]
    return found


def compiled_messages(path):
    """Return a .mo file as {message as gettext keeps it: translation}, without its header."""
    with path.open("rb") as file:
        catalogue = gettext.GNUTranslations(file)._catalog
    return {key: text for key, text in catalogue.items() if key}


def as_compiled(messages):
    """Return what `messages_of` found in the form of `compiled_messages`."""
    compiled = {}
    for (context, message, plural), translations in messages.items():
        key = f"{context}\x04{message}" if context else message
        if plural is None:
            compiled[key] = translations[0]
        else:
            compiled.update({(key, number): text for number, text in enumerate(translations)})
    return compiled


def _folders():
    """Return the folders of all catalogues, those that come first at the beginning."""
    of_apps = [Path(config.path) / "locale" for config in apps.get_app_configs()]
    return [*map(Path, settings.LOCALE_PATHS), *of_apps, Path(django.__file__).parent / "conf" / "locale"]


@cache
def dictionary(code):
    """Return {message: translations} over the portal and its libraries; [] where a library lacks a translation."""
    found = {}
    for folder in _folders():
        for source in (folder / "en" / "LC_MESSAGES" / "django.po", folder / code / "LC_MESSAGES" / "django.po"):
            for (_context, message, plural), texts in messages_of(source).items() if source.exists() else ():
                translations = texts if source.parent.parent.name == code else []
                for text in filter(None, (message, plural)):
                    found.setdefault(text, []).extend(filter(None, translations))
    return found


def is_phrase(text):
    """Say whether a text is long enough to be known again: two words beside its placeholders, letters in both."""
    return len(re.findall(r"[^\W\d_]{2,}", PLACEHOLDER.sub(" ", text))) > 1


def _fragments(text):
    """Return the parts of a message between its placeholders that are phrases, as pages show them."""
    parts = (" ".join(part.split()) for part in PLACEHOLDER.split(text))
    return tuple(part for part in parts if is_phrase(part) and len(part) > 8)


@cache
def foreign_phrases(code, source="en"):
    """Return {fragments: message} of the phrases that must not stand on a page in a language."""
    words = dictionary(code if code != source else "it")
    if code != source:
        wanted = [message for message, texts in words.items() if message not in texts]
        own = {text for texts in words.values() for text in texts}
    else:
        own = set(words)
        wanted = [text for message, texts in words.items() for text in texts if text != message]
    return {parts: text for text in wanted if text not in own and (parts := _fragments(text))}


class _Reader(HTMLParser):
    """Collects what a page says; what is marked as being in another language is passed over."""

    def __init__(self, code):
        super().__init__()
        self.code, self.texts = code, []
        # The element that is passed over, and how many of its name are open.
        self._passed, self._depth = None, 0

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if self._passed is None and (tag in UNSEEN or attributes.get("lang", self.code) != self.code):
            self._passed = tag
        self._depth += tag == self._passed
        if self._passed is None:
            self.texts += [attributes[name] for name in SPOKEN & attributes.keys() if attributes[name]]
            for name in DRAWN_LATER & attributes.keys():
                self.texts += _strings(json.loads(attributes[name] or "null"))

    def handle_endtag(self, tag):
        self._depth -= tag == self._passed
        if not self._depth:
            self._passed = None

    def handle_data(self, data):
        if self._passed is None:
            self.texts.append(data)


def _strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _strings(inner)


def texts_of(html, code):
    """Return what a page in a language says: its texts, and the attributes that are shown or spoken."""
    reader = _Reader(code)
    reader.feed(html)
    return "\n".join(" ".join(text.split()) for text in reader.texts if text.strip())


def leaks(html, code):
    """Return the phrases of a page that are there in another language than its own."""
    text = texts_of(html, code)
    return sorted(
        message
        for parts, message in foreign_phrases(code).items()
        if all(part in text for part in parts) and _stands_alone(parts[0], text)
    )


def _stands_alone(phrase, text):
    return re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text) is not None
