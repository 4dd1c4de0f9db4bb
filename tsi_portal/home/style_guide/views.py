"""The page of the living style guide, for staff."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from .samples import chapters

THEMES = ("light", "dark")


@require_safe
def style_guide(request):
    """Show every component and block by day or, with `?theme=dark`, by night."""
    theme = request.GET.get("theme")
    theme = theme if theme in THEMES else THEMES[0]
    context = {"theme": theme, "themes": THEMES, "chapters": chapters(request), "noindex": True}
    return render(request, "home/style_guide.html", context)
