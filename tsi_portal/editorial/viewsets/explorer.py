"""Wagtail's explorer of the tree, ordered by what it shows."""

from wagtail.admin.views.pages.listing import ExplorableIndexView
from wagtail.admin.viewsets.pages import PageViewSet

from tsi_portal.base.models import BasePage

from .pages import title_column


class ExplorerView(ExplorableIndexView):
    """The pages below a page.

    Titles are shown in the language in which the tree has its names, whatever the interface; “by title” follows that,
    where Wagtail's own column would follow the language of the interface and look shuffled.
    """

    base_columns = [title_column() if column.name == "title" else column for column in ExplorableIndexView.base_columns]

    def annotate_queryset(self, pages):
        """Read of each page only what every page has, which is all that the explorer shows: one query for all types."""
        return super().annotate_queryset(pages).specific(defer=True)


class PortalPageViewSet(PageViewSet):
    """The screens of every page type."""

    model = BasePage
    index_view_class = ExplorerView
