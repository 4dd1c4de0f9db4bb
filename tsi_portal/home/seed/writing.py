"""The words in which content is written down: plain data that knows nothing of models or databases.

A module of `content` exports RECORDS, a list of `record(…)` in any order. Fields bear the plain names of the models. A
translated field takes `words(it=…, en=…)`; a plain value there stands for every language. A relation takes `ref(…)` or a
list of them, children a list of dictionaries by the same rules, dates are written "2024-09-30", "2024-09" or "2024". What
is not known is left out. A link in rich text leads to another record as <a href="seed:project:do-impact">.
"""

from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True)
class Words:
    """A value for each language; a language may be missing."""

    by_language: dict = field(hash=False)


@dataclass(frozen=True)
class Ref:
    """Another record of the content, by its key."""

    key: str

    @property
    def kind(self):
        """The word before the colon, which says what the record is."""
        return self.key.partition(":")[0]


@dataclass(frozen=True)
class Record:
    """One record: its key "kind:identifier", the key of the page under which it stands, its fields."""

    key: str
    under: str = ""
    fields: MappingProxyType = field(default_factory=dict, hash=False)

    @property
    def kind(self):
        """The word before the colon."""
        return self.key.partition(":")[0]

    @property
    def identifier(self):
        """The word after the colon."""
        return self.key.partition(":")[2]


@dataclass(frozen=True)
class Drawing:
    """A picture that the portal draws: what of the city it shows, in which variant, how large."""

    subject: str
    variant: str = "1"
    width: int = 1600
    height: int = 1000


@dataclass(frozen=True)
class Csv:
    """A small file of data."""

    name: str
    columns: tuple
    rows: tuple


@dataclass(frozen=True)
class Pdf:
    """A small document of one page."""

    name: str
    title: str
    lines: tuple


def record(key, /, under="", **fields):
    """Write down one record; `under` is the key of its parent page. `is_example=True` marks what is invented."""
    return Record(key, under, MappingProxyType(fields))


def words(**by_language):
    """Write a value in each language: a text, or a list of blocks."""
    return Words(by_language)


def ref(key):
    """Point at another record."""
    return Ref(key)


def cite(source, **note):
    """Cite `source:…`; the note says, in each language, what it is cited for."""
    citation = {"source": Ref(f"source:{source}")}
    return {**citation, "note": Words(note)} if note else citation


# --- Files -------------------------------------------------------------------------------------------------------


def drawing(subject, variant="1", width=1600, height=1000):
    """Draw the `file` of an `image:…`: the "grid" of the streets, the "arcades", the "river"; the variant changes it."""
    return Drawing(subject, str(variant), width, height)


def csv_file(name, columns, rows):
    """Write the `file` of a `document:…` as a table of data."""
    return Csv(name, tuple(columns), tuple(tuple(row) for row in rows))


def pdf_file(name, title, lines):
    """Write the `file` of a `document:…` as a page with a title and lines of text."""
    return Pdf(name, title, tuple(lines))


# --- Blocks of streams ---------------------------------------------------------------------------------------------


def paragraph(html):
    """Write paragraphs, lists and links."""
    return ("paragraph", html)


def heading(text, level="2"):
    """Write a heading: level "2" begins a section, "3" a part of one."""
    return ("heading", {"text": text, "level": str(level)})


def quote(quote, author="", role="", url=""):
    """Quote somebody, without quotation marks."""
    return ("quote", {"quote": quote, "author": author, "role": role, "url": url})


def picture(image, alt="", caption="", is_decorative=False):
    """Show an `image:…` of the content."""
    return ("picture", {"image": image, "is_decorative": is_decorative, "alt": alt, "caption": caption})


def video(url, title, poster=None, transcript=""):
    """Offer a video of YouTube or Vimeo, which readers start themselves."""
    return ("video", {"url": url, "title": title, "poster": poster, "transcript": transcript})


def table(caption, columns, rows):
    """Make a table; `columns` are (type, heading) with the types text, number and rich_text, `rows` lists of values."""
    headings = [{"type": kind, "heading": heading} for kind, heading in columns]
    values = [{"values": list(row)} for row in rows]
    return ("table", {"caption": caption, "table": {"columns": headings, "rows": values, "caption": ""}})


def timeline(moments):
    """Tell dated moments: dictionaries with date, title and text, or tuples in this order."""
    names = ("date", "title", "text")
    rows = [moment if isinstance(moment, dict) else dict(zip(names, moment, strict=False)) for moment in moments]
    return ("timeline", {"moments": [{"text": "", **row} for row in rows]})


def accordion(questions):
    """Answer questions that open: pairs of a question and an answer in rich text."""
    return ("accordion", {"questions": [{"question": question, "answer": answer} for question, answer in questions]})


def figures(heading, figures):
    """Show `figure:…` records."""
    return ("figures", {"heading": heading, "figures": list(figures)})


def documents(heading, documents):
    """Offer `document:…` records."""
    return ("documents", {"heading": heading, "documents": list(documents)})


def teasers(heading, pages):
    """Show titles and summaries of other pages."""
    return ("teasers", {"heading": heading, "pages": list(pages)})


def call_to_action(link_text, text="", page=None, url=""):
    """Invite to one thing: a page of the content, or an address elsewhere."""
    return ("call_to_action", {"text": text, "link": {"text": link_text, "page": page, "url": url}})


def chapter(title, second=None):
    """Begin a chapter of a transcript, with its second in the video if it has one."""
    return ("chapter", {"title": title, "second": second})


def speech(speaker, text):
    """Let one person speak in a transcript."""
    return ("speech", {"speaker": speaker, "text": text})


# --- Sections and menus --------------------------------------------------------------------------------------------


def section(name, **values):
    """Place a section of the home page or of the International page; words inside it are written with `words(…)`."""
    return (name, values)


def item(title=None, text=None, page=None):
    """Write an item of a section: words, or a page whose words are taken."""
    return {"title": title or Words({}), "text": text or Words({}), "page": page}


def pin(page, until):
    """Keep a record on top of a section until a day."""
    return {"page": page, "until": until}


def entry(page=None, url="", label=None, children=()):
    """Make an entry of a menu: a page or an address, with the entries below it."""
    below = [{name: value for name, value in child[1].items() if name != "children"} for child in children]
    return ("entry", {"page": page, "url": url, "label": label or Words({}), "children": below})
