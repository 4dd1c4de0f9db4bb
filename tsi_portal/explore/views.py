"""The pages of topics, where records of every type meet."""

from django.db.models import Count, OuterRef, Subquery
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from tsi_portal.base.languages import active_language, column, language_codes
from tsi_portal.base.models import BasePage, Topic
from tsi_portal.base.rows import grouped
from tsi_portal.base.view_addresses import addresses_of_view, with_query
from tsi_portal.base.visibility import readable


def _topics_with_numbers():
    """Return the topics that readable pages have, with the number of these pages, by name in the reader's language."""
    pages = readable(BasePage.objects.filter(topics=OuterRef("pk"))).order_by()
    number = pages.values("topics").annotate(number=Count("pk")).values("number")
    return (
        Topic.objects.rewrite(False)
        .annotate(number=Subquery(number))
        .filter(number__gt=0)
        .order_by(column("name", active_language()))
    )


@require_safe
def topic_list(request):
    """List the topics with the number of pages behind each."""
    context = {"topics": list(_topics_with_numbers()), "addresses": addresses_of_view("topics")}
    return render(request, "explore/topics.html", context)


@require_safe
def topic_page(request, slug):
    """Gather everything about a topic, by type; a slug of another language leads to the address in this one."""
    topic = _topic(slug)
    addresses = addresses_of_view("topic", lambda code: [topic.slug_in(code)])
    if topic.slug_in() != slug:
        return redirect(with_query(addresses[active_language()], request), permanent=True)
    groups = grouped(BasePage.objects.filter(topics=topic))
    return render(request, "explore/topic.html", {"topic": topic, "groups": groups, "addresses": addresses})


def _topic(slug):
    """Return the topic with a slug in the reader's language, else in any other."""
    active = active_language()
    for code in sorted(language_codes(), key=lambda code: code != active):
        topic = Topic.objects.rewrite(False).filter(**{column("slug", code): slug}).first()
        if topic:
            return topic
    raise Http404("No such topic.")
