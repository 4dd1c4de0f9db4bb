"""Pages with views of their own below their address: calendars, other ways to look at a list."""

from django.urls.resolvers import RoutePattern
from wagtail.contrib.routable_page.models import RoutablePageMixin


class PageWithRoutes(RoutablePageMixin):
    """Wagtail's sub-routes for a bilingual page. Stands before the page model."""

    def get_route_paths(self):
        """Return what readers may have kept an address of, for redirects: the page and its views without arguments."""
        patterns = [route.pattern for route in self.get_subpage_urls() if isinstance(route.pattern, RoutePattern)]
        views = [f"/{pattern}" for pattern in patterns if str(pattern) and not pattern.converters]
        own = super().get_route_paths()
        return [*own, *views] if own else []

    def serve_preview(self, request, mode_name):
        """Show the page itself, as every page does: Wagtail's own method here would forget the language."""
        return super(RoutablePageMixin, self).serve_preview(request, mode_name)
