"""The page of the search."""

from functools import cached_property

from django.shortcuts import render
from django.views.decorators.http import require_safe

from tsi_portal.base import registry
from tsi_portal.base.listing import Listing
from tsi_portal.base.view_addresses import addresses_of_view

from .questions import CANDIDATES, Search


class Answers(Listing):
    """The answers of a search, cut into pages by the address as any list."""

    def __init__(self, request, search):
        super().__init__(request, search.answers(), read=search.results)
        self._search = search

    @cached_property
    def count(self):
        """How many answers can be turned over: counted with the types, in the same query."""
        return min(self._search.count, CANDIDATES)


@require_safe
def search(request):
    """Answer `?q=`, narrowed by `?kind=`; for a question that finds nothing show what a likely correction finds."""
    question, kind = request.GET.get("q", ""), request.GET.get("kind", "")
    asked = Search(question, kind)
    context = {"addresses": addresses_of_view("search"), "question": asked.question, "kind": kind, "noindex": True}
    if asked.question:
        context.update(_answer(request, asked, kind))
    return render(request, "search/search.html", context)


def _answer(request, asked, kind):
    correction = "" if asked.numbers[""] else asked.suggestion()
    if correction:
        asked = Search(correction, kind)
    answers = Answers(request, asked)
    types = [(found, asked.numbers[found.kind]) for found in registry.record_types()]
    return {
        "correction": correction,
        "answers": answers,
        "types": types,
        "total": asked.numbers[""],
    }
