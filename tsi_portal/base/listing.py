"""The listing engine: records of one type, filtered, ordered and cut into pages by what the address says.

Everything is a plain GET: `?status=ongoing&order=name&page=2`. Values that a filter does not know select nothing and
are named to the reader; a page that does not exist is a 404.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlencode

from django.core.paginator import InvalidPage, Paginator
from django.http import Http404
from django.utils.translation import gettext_lazy as _

from . import registry
from .covers_of_pages import read_covers
from .facets import Facet
from .languages import active_language, column
from .models import BasePage
from .visibility import readable

PER_PAGE = 12
# Beyond this many values of one filter nobody asks a question any more; it bounds the query.
MOST_VALUES = 40


@dataclass(frozen=True)
class Ordering:
    """One way of ordering a list: the word in the address, its label, and the columns.

    Columns that depend on the reader's language are given as a function that returns them.
    """

    key: str
    label: object
    columns: tuple | Callable

    def resolved(self):
        """Return the columns for a reader of the active language."""
        return self.columns() if callable(self.columns) else self.columns


def by_title():
    """Return the columns that order pages by their title in the reader's language."""
    return (column("title", active_language()), "pk")


class Listing:
    """One question to a list, with its answer: what the template of a list shows.

    `base` is every record that the list may show; `filterset_class` a django-filter FilterSet or None; `orderings`
    the possible orders, the first being the default one. `prefetch` prepares the query of a page of the list, `read`
    turns that query into what the template shows.
    """

    def __init__(
        self, request, base, *, filterset_class=None, orderings=(), prefetch=None, read=read_covers, per_page=PER_PAGE
    ):
        self.request = request
        self.base = base
        self.query = request.GET
        self.orderings = orderings
        self.per_page = per_page
        self._prefetch = prefetch or (lambda queryset: queryset)
        self._read = read
        self.filterset = (
            filterset_class(self._bounded_query(), queryset=base, request=request) if filterset_class else None
        )

    def _bounded_query(self):
        query = self.query.copy()
        for key in query:
            query.setlist(key, self._values(key))
        return query

    def _values(self, name):
        return [value for value in self.query.getlist(name)[:MOST_VALUES] if value]

    @cached_property
    def is_understood(self):
        """Whether every value in the address is one that the filters know."""
        return self.filterset is None or self.filterset.is_valid()

    @cached_property
    def results(self):
        """The records that answer the question, in order."""
        if self.filterset is None:
            found = self.base
        else:
            found = self.filterset.qs if self.is_understood else self.base.none()
        return found.order_by(*self.ordering.resolved()) if self.orderings else found

    @cached_property
    def ordering(self):
        """The order in force; one that is not known is the default one."""
        wanted = self.query.get("order")
        return next((ordering for ordering in self.orderings if ordering.key == wanted), self.orderings[0])

    @cached_property
    def page(self):
        """The page in force, with its records ready to be shown; Http404 for a page that does not exist."""
        paginator = Paginator(self._prefetch(self.results), self.per_page)
        paginator.count = self.count
        number = self.query.get("page", "1")
        try:
            # Plain digits only: "１" and " 1" would be other addresses of the same page.
            if not (number.isascii() and number.isdigit()) or len(number) > 6:
                raise InvalidPage
            page = paginator.page(number)
        except InvalidPage:
            raise Http404("No such page of the list.") from None
        page.object_list = self._read(page.object_list)
        return page

    @cached_property
    def count(self):
        """How many records answer the question."""
        return self.results.count()

    @cached_property
    def total(self):
        """How many records there are without the filters."""
        return self.base.count() if self.is_filtered else self.count

    @cached_property
    def is_filtered(self):
        """Whether the address narrows the list."""
        return bool(self.chosen)

    @cached_property
    def chosen(self):
        """The values in force as [(filter name, value)], in the order of the filters."""
        names = self.filterset.filters if self.filterset else ()
        return [(name, value) for name in names for value in self._values(name)]

    @cached_property
    def chips(self):
        """The values in force, each with the address of the list without it."""
        return [
            {"label": self._label(name, value), "address": self.address_without(name, value)}
            for name, value in self.chosen
        ]

    def _label(self, name, value):
        chosen = self.filterset.filters[name]
        label = self._known(name).get(value, value)
        words = chosen.label_of(value, label) if hasattr(chosen, "label_of") else label
        return f"{chosen.label}: {words}" if chosen.label else words

    @cached_property
    def facets(self):
        """The filters as lists of links, each with the number of records that it would find."""
        return [Facet(self, name) for name in self.filterset.facets] if self.filterset else []

    @cached_property
    def has_facets(self):
        """Say whether there is a filter worth showing."""
        return any(facet.is_useful for facet in self.facets)

    @cached_property
    def misunderstood(self):
        """The names of the filters of which the address has a value that they do not know."""
        return set() if self.is_understood else set(self.filterset.errors)

    @property
    def unknown_values(self):
        """The values in the address that no filter knows, to be named to the reader."""
        return [value for name, value in self.chosen if name in self.misunderstood and value not in self._known(name)]

    def _known(self, name):
        return dict(self.filterset.form.fields[name].choices)

    def address(self, **changes):
        """Return the query of this list with some values replaced; None removes one. Always back to the first page."""
        pairs = [(key, value) for key, values in self.query.lists() for value in values]
        kept = [(key, value) for key, value in pairs if key not in changes and key != "page" and value]
        added = [(key, value) for key, value in changes.items() if value is not None]
        return "?" + urlencode(kept + added)

    def address_with(self, name, value):
        """Return the query with one more value of one filter; without the filters that are not understood."""
        dropped = {"page", *self.misunderstood}
        pairs = [(key, item) for key, values in self.query.lists() for item in values if item and key not in dropped]
        return "?" + urlencode([*pairs, (name, value)])

    def address_without(self, name, value):
        """Return the query without one value of one filter."""
        pairs = [(key, item) for key, values in self.query.lists() for item in values if item and key != "page"]
        return "?" + urlencode([pair for pair in pairs if pair != (name, value)])

    @property
    def order_links(self):
        """The orders with their addresses, for a list of links."""
        default = self.orderings[0].key if self.orderings else ""
        return [
            {
                "label": ordering.label,
                "address": self.address(order=None if ordering.key == default else ordering.key),
                "is_current": ordering == self.ordering,
            }
            for ordering in self.orderings
        ]

    @property
    def page_links(self):
        """The numbers of the pager with their addresses; None stands for a gap."""
        return [
            {
                "number": number,
                "address": self.address(page=number if number > 1 else None),
                "is_current": number == self.page.number,
            }
            if isinstance(number, int)
            else None
            for number in self.page.paginator.get_elided_page_range(self.page.number, on_each_side=1, on_ends=1)
        ]


class ListingPage(BasePage):
    """A page that lists the records of one kind, by default its children."""

    listed_kind = ""
    filterset_class = None
    orderings = (Ordering("name", _("By name"), by_title),)

    class Meta:
        abstract = True

    def records(self):
        """Return every record that the list may show."""
        return readable(registry.record_type(self.listed_kind).model.objects.child_of(self))

    def listing(self, request):
        """Return the answer to the question in a request."""
        return Listing(
            request,
            self.records(),
            filterset_class=self.filterset_class,
            orderings=self.orderings,
            prefetch=registry.record_type(self.listed_kind).prefetch,
        )

    def get_context(self, request, *args, **kwargs):
        """Add the listing and the type of its records."""
        return {
            **super().get_context(request, *args, **kwargs),
            "listing": self.listing(request),
            "record_type": registry.record_type(self.listed_kind),
        }
