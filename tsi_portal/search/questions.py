"""Full-text search over every type of page, in the reader's language, by the vectors that base.vectors keeps.

Only pages published in that language are found, so that nobody lands on a text that cannot be read. To rank every
page that has a common word would cost seconds; so many candidates are ranked, those published last.
"""

import difflib
import re
from dataclasses import dataclass
from functools import cached_property

from django.contrib.postgres.search import SearchHeadline, SearchQuery, SearchRank, TrigramWordSimilarity
from django.db.models import Count, F, Value
from django.db.models.functions import Coalesce
from django.utils.html import escape
from django.utils.safestring import SafeString

from tsi_portal.base import registry
from tsi_portal.base.languages import active_language, column
from tsi_portal.base.models import BasePage
from tsi_portal.base.rows import Listed, listed
from tsi_portal.base.vectors import search_configuration
from tsi_portal.base.visibility import readable

CANDIDATES = 1000
LONGEST_QUESTION = 200
# Each minus wraps what follows it; PostgreSQL gives up where thirty of them stand in a row.
REPEATED_MINUS = re.compile(r"-(?:\s*-)+")
# Weights of the classes D, C, B, A of the vectors: a title counts twenty times as much as a word of the text.
WEIGHTS = [0.05, 0.05, 0.4, 1.0]
# Marks that no text contains, so that what stands between them can be escaped before they become tags.
START, STOP = "\ue000", "\ue001"
# How much a mistyped question must resemble a title, and how much one of its words.
LIKE_A_TITLE, LIKE_A_WORD, TITLES_TO_TRY = 0.4, 0.7, 20


@dataclass(frozen=True)
class Result:
    """One page that was found: its row, and its title and summary with the words of the question marked."""

    row: Listed
    title: SafeString
    text: SafeString


class Search:
    """A question in the reader's language, with its answers; `kind` narrows it to one type of record."""

    def __init__(self, question, kind=""):
        self.question = " ".join(question.split())[:LONGEST_QUESTION]
        self.type = registry.record_type(kind)
        self.code = active_language()
        asked = REPEATED_MINUS.sub("-", self.question)
        self._query = SearchQuery(asked, config=search_configuration(self.code), search_type="websearch")

    def _readable(self):
        return readable(BasePage.objects.rewrite(False).published_in(self.code))

    def found(self):
        """Return every page that answers the question, of whatever type."""
        return self._readable().filter(**{column("search_vector", self.code): self._query})

    @cached_property
    def numbers(self):
        """The number of answers of each type, {kind: number}; under "" the number of all, other pages included."""
        counted = self.found().order_by().values_list("content_type__model").annotate(number=Count("pk"))
        by_model = dict(counted)
        kinds = {found.kind: by_model.get(found.model._meta.model_name, 0) for found in registry.record_types()}
        return {"": sum(by_model.values()), **kinds}

    @property
    def count(self):
        """How many answers the chosen type has."""
        return self.numbers[self.type.kind if self.type else ""]

    def answers(self):
        """Return the answers, the best first, ready to be cut into pages."""
        pages = self.found()
        if self.type:
            pages = pages.filter(content_type__model=self.type.model._meta.model_name)
        candidates = pages.order_by(F("last_published_at").desc(nulls_last=True), "pk").values("pk")[:CANDIDATES]
        rank = SearchRank(F(column("search_vector", self.code)), self._query, weights=WEIGHTS)
        return BasePage.objects.rewrite(False).filter(pk__in=candidates).annotate(rank=rank).order_by("-rank", "-pk")

    def results(self, pages):
        """Return the results of a page of answers, the words of the question marked in title and summary."""
        marked = pages.annotate(marked_title=self._marked("title"), marked_summary=self._marked("summary"))
        rows = listed(marked, "marked_title", "marked_summary")
        return [Result(row, _with_marks(row.marked_title), _with_marks(row.marked_summary)) for row in rows]

    def _marked(self, field):
        return SearchHeadline(
            Coalesce(column(field, self.code), Value("")),
            self._query,
            config=search_configuration(self.code),
            start_sel=START,
            stop_sel=STOP,
            highlight_all=True,
        )

    def suggestion(self):
        """Return the question with its mistyped words as titles write them, or "" if no title comes near."""
        title = column("title", self.code)
        likeness = TrigramWordSimilarity(self.question, title)
        alike = self._readable().annotate(likeness=likeness).filter(likeness__gt=LIKE_A_TITLE)
        titles = alike.order_by("-likeness").values_list(title, flat=True)[:TITLES_TO_TRY]
        known = {word.lower(): word for text in titles for word in re.findall(r"\w+", text)}
        words = []
        for word in self.question.split():
            near = difflib.get_close_matches(word.lower(), known, n=1, cutoff=LIKE_A_WORD)
            words.append(known[near[0]] if near else word)
        better = " ".join(words)
        return better if better.lower() != self.question.lower() else ""


def _with_marks(text):
    """Return a headline as HTML: everything escaped, the found words in mark elements."""
    return SafeString(escape(text).replace(START, "<mark>").replace(STOP, "</mark>"))
