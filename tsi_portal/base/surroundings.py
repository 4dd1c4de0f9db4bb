"""What stands around the text of every record: sources, disagreements of sources, related pages, topics.

Read in a bounded number of queries from the database, or from memory for the preview of something not yet saved.
"""

from dataclasses import dataclass

from django.db.models import F

from .languages import column, language_codes
from .models import BasePage, DiscrepancyValue, PageCitation, Topic
from .prepared import prepared
from .reading import words_in
from .rows import Listed, listed, rows_from, values_of_rows
from .visibility import readable

REASONS = tuple(column("reason", code) for code in language_codes())


@dataclass(frozen=True)
class RelatedRow:
    """A page worth reading next, and why."""

    page: Listed
    reason: object


@prepared
def _citations(page):
    return PageCitation.objects.rewrite(False).filter(page=page).select_related("source").order_by("sort_order", "pk")


@prepared
def _topics(page):
    return Topic.objects.rewrite(False).filter(pages=page).order_by("identifier")


@prepared
def _related(page):
    reasons = {name: F(f"related_from__{name}") for name in REASONS}
    place = {"place": F("related_from__sort_order"), "relation": F("related_from__pk")}
    targets = readable(BasePage.objects.rewrite(False).filter(related_from__page=page)).annotate(**reasons, **place)
    return values_of_rows(targets.order_by("place", "relation"), *REASONS)


@prepared
def _answers(page):
    answers = DiscrepancyValue.objects.rewrite(False).filter(discrepancy__page=page)
    in_order = answers.order_by("discrepancy__sort_order", "discrepancy_id", "sort_order", "pk")
    return in_order.select_related("source", "discrepancy")


def surroundings(page):
    """Return the part of a template's context that every record shares."""
    citations = _kept(page, "citations", _citations)
    # A text may name its sources by their numbers.
    page.number_of_sources = len(citations)
    return {
        "citations": citations,
        "discrepancies": discrepancies_of(page),
        "related": related_to(page),
        "topics": _kept(page, "topics", _topics),
    }


def _kept(page, relation, question):
    """Return what a page has of a relation: of a preview what the editor typed, else what is stored."""
    if is_in_memory(page, relation):
        return list(getattr(page, relation).all())
    return question(page.pk)


def is_in_memory(page, relation):
    """Say whether an instance has rows of a relation of its own: it is new, or comes from a form or a revision."""
    return page.pk is None or relation in getattr(page, "_cluster_related_objects", {})


def discrepancies_of(page):
    """Return the questions that sources answer differently, each with its `answers`; one query."""
    if is_in_memory(page, "discrepancies"):
        questions = list(page.discrepancies.all())
        for question in questions:
            question.answers = list(question.values.all())
        return [question for question in questions if question.answers]
    questions = {}
    for answer in _answers(page.pk):
        question = questions.setdefault(answer.discrepancy_id, answer.discrepancy)
        question.__dict__.setdefault("answers", []).append(answer)
    return list(questions.values())


def related_to(page):
    """Return the pages that an editor related to a page, those that readers may open, in the editor's order."""
    if not is_in_memory(page, "related_pages"):
        rows = [(row, row) for row in rows_from(_related(page.pk))]
    else:
        relations = list(page.related_pages.all())
        targets = readable(BasePage.objects.filter(pk__in=[relation.target_id for relation in relations]))
        found = {target.pk: target for target in listed(targets)}
        rows = [(found[relation.target_id], relation) for relation in relations if relation.target_id in found]
    return [RelatedRow(target, words_in(said, "reason", page.published_languages)[0]) for target, said in rows]
