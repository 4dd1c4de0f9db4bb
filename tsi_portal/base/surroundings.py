"""What stands around the text of every record: sources, disagreements of sources, related pages, topics.

Read in a bounded number of queries from the database, or from memory for the preview of something not yet saved.
"""

from dataclasses import dataclass

from .models import BasePage, DiscrepancyValue
from .reading import words_in
from .rows import Listed, listed
from .visibility import readable


@dataclass(frozen=True)
class RelatedRow:
    """A page worth reading next, and why."""

    page: Listed
    reason: object


def surroundings(page):
    """Return the part of a template's context that every record shares."""
    return {
        "citations": list(page.citations.select_related("source")),
        "discrepancies": discrepancies_of(page),
        "related": related_to(page),
        "topics": list(page.topics.all()),
    }


def discrepancies_of(page):
    """Return the questions that sources answer differently, each with its `answers`; one query."""
    if "discrepancies" in getattr(page, "_cluster_related_objects", {}) or page.pk is None:
        questions = list(page.discrepancies.all())
        for question in questions:
            question.answers = list(question.values.all())
        return [question for question in questions if question.answers]
    found = DiscrepancyValue.objects.filter(discrepancy__page=page.pk).select_related("source", "discrepancy")
    questions = {}
    for answer in found.order_by("discrepancy__sort_order", "discrepancy_id", "sort_order", "pk"):
        question = questions.setdefault(answer.discrepancy_id, answer.discrepancy)
        question.__dict__.setdefault("answers", []).append(answer)
    return list(questions.values())


def related_to(page):
    """Return the pages that an editor related to a page, those that readers may open, in the editor's order."""
    rows = list(page.related_pages.all())
    if not rows:
        return []
    targets = readable(BasePage.objects.filter(pk__in=[row.target_id for row in rows]))
    found = {target.pk: target for target in listed(targets)}
    return [
        RelatedRow(found[row.target_id], words_in(row, "reason", page.published_languages)[0])
        for row in rows
        if row.target_id in found
    ]
