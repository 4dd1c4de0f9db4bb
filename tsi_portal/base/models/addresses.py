"""One slug and one path per language, kept right through every way of changing them.

Three rules carry everything:

1. Wagtail's own methods are asked once per language, because `self.slug` and `filter(slug=…)` mean the active one.
2. What writes (`save`, `save_revision`) is pinned to the default language: the language of an editor's interface never
   decides what is stored.
3. `save` compares the stored paths of all languages with the new ones. Where they differ it rewrites the descendants in
   one update and sends one signal on commit, from which base.redirects makes the redirects of every language.
"""

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Q, Value
from django.db.models.functions import Concat, Substr
from django.dispatch import Signal
from django.http import Http404
from django.utils.text import slugify
from django.utils.translation import gettext

from ..languages import active_language, column, default_language, in_language, language_codes
from ..routing import find_route, route_below
from ..site_roots import address_of, forget_site_roots, full_address_of, site_roots

LONGEST_SUFFIX = len("-99999")
# The column of redirects takes 255 characters, the name of a page's own view included.
LONGEST_REDIRECT = 255 - 40

# Sent on commit with `instance` (fresh and specific) and `paths_before` ({language: url_path}), for the changed languages.
page_addresses_changed = Signal()


def slug_is_free(slug, code, parent, page=None):
    """Say whether no other child of a parent has this slug in one language. Reads the column, not the active language."""
    siblings = parent.get_children().rewrite(False).filter(**{column("slug", code): slug})
    return not (siblings.exclude(pk=page.pk) if page and page.pk else siblings).exists()


class MultilingualAddresses(models.Model):
    """Gives a base page model a slug and a path per language. Stands before Wagtail's AbstractPage."""

    class Meta:
        abstract = True

    # --- Reading ---------------------------------------------------------------------------------------------------

    def paths(self):
        """Return the path in the tree per language, as this instance has it."""
        return {code: getattr(self, column("url_path", code)) for code in language_codes()}

    def address(self, code=None):
        """Return the address within the site in one language (the active one), or None outside every site."""
        return address_of(self, code) or None

    def full_address(self, code=None):
        """Return the address with the host, in one language (the active one), or None outside every site."""
        return full_address_of(self, code) or None

    def _get_site_root_paths(self, cache_object=None):
        """Return the roots of the sites from memory: Wagtail would ask its cache for every address on a page."""
        roots = site_roots()
        if cache_object is not None:
            # Not to remember them: Wagtail's maker of redirects reads them from here.
            cache_object._wagtail_cached_site_root_paths = roots
        return roots

    def get_route_paths(self):
        """Return the paths from which redirects are made; none where the column of redirects is too short for them."""
        return super().get_route_paths() if len(self.address() or "") <= LONGEST_REDIRECT else []

    # --- Routing ---------------------------------------------------------------------------------------------------

    @staticmethod
    def route_for_request(request, path):
        """Find the page of an address by its stored path: one query however deep it lies.

        The longest stored beginning of the address answers; what follows it is a sub-route of that page, a slug in
        another language (see `route`), or nothing.
        """
        if not hasattr(request, "_wagtail_route_for_request"):
            request._wagtail_route_for_request = find_route(request, path)
        return request._wagtail_route_for_request

    def route(self, request, path_components):
        """Find a child by its slug in the active language, then in any other: that one is answered by a redirect."""
        if not path_components:
            return super().route(request, path_components)
        slug, rest = path_components[0], path_components[1:]
        children = self.get_children().rewrite(False)
        child = children.filter(**{column("slug", active_language()): slug}).first()
        if child is None:
            any_language = Q()
            for code in language_codes():
                any_language |= Q(**{column("slug", code): slug})
            child = children.filter(any_language).first()
            if child is None:
                raise Http404
            request.address_in_other_language = True
        child._cached_parent_obj = self
        return route_below(child.specific, request, rest)

    # --- Writing ---------------------------------------------------------------------------------------------------

    def set_url_path(self, parent):
        """Set the path of every language from the slugs of this page and the paths of its parent."""
        for code in language_codes():
            beginning = getattr(parent, column("url_path", code)) if parent else ""
            slug = getattr(self, column("slug", code)) or ""
            # A page without a parent is the root of the tree, whose path is "/" whatever its slug.
            setattr(self, column("url_path", code), f"{beginning}{slug}/" if parent else "/")
        return self.url_path

    def _set_core_field_defaults(self):
        """Fill titles and slugs so that the tree always has a name in the default language and an address in each."""
        self.fill_working_title()
        for code in language_codes():
            with in_language(code):
                super()._set_core_field_defaults()
        if self.path or getattr(self, "_cached_parent_obj", None):
            self._fill_missing_slugs()

    def fill_working_title(self):
        """Where the default language has no title, take that of another: the tree needs a name."""
        title = column("title", default_language())
        if not getattr(self, title):
            titles = (getattr(self, column("title", code)) for code in language_codes())
            setattr(self, title, next(filter(None, titles), ""))

    def _fill_missing_slugs(self):
        """Give every language without a slug one: that of the default language, or the name of the type.

        A title in another script makes no slug at all, hence the name of the type.
        """
        with in_language(default_language()):
            # As text, or the name would be translated again wherever the slug is looked at.
            name = slugify(str(self._meta.verbose_name)) or self._meta.model_name
        fallback = getattr(self, column("slug", default_language())) or name
        for code in language_codes():
            if not getattr(self, column("slug", code)):
                self._set_free_slug(code, fallback)
        if self.depth == 2:
            # Wagtail caches one path of the site's root for all languages.
            for code in language_codes():
                setattr(self, column("slug", code), getattr(self, column("slug", default_language())))

    def _set_free_slug(self, code, slug):
        with in_language(code):
            setattr(self, column("slug", code), self._get_autogenerated_slug(slug))

    def _get_autogenerated_slug(self, base_slug):
        """Return a free slug, shortened where its suffix would not fit the column."""
        slug, longest = super()._get_autogenerated_slug(base_slug), self._meta.get_field("slug").max_length
        if len(slug) > longest:
            slug = super()._get_autogenerated_slug(base_slug[: longest - LONGEST_SUFFIX])
        return slug

    @staticmethod
    def _slug_is_available(slug, parent_page, page=None):
        """Answer Wagtail's question for the active language; for a move to another parent, for every language."""
        if parent_page is None:
            return True
        if page and page.pk and page.depth and page.depth > 1:
            current = page.get_parent(update=True)
            if current and current.pk != parent_page.pk:
                slugs = {code: getattr(page, column("slug", code)) for code in language_codes()}
                return all(slug_is_free(slugs[code], code, parent_page, page) for code in slugs)
        return slug_is_free(slug, active_language(), parent_page, page)

    def _check_slug_is_unique(self):
        """Raise one error per language whose slug a sibling has, at the field that the form shows."""
        parent = self.get_parent()
        if parent is None:
            return
        taken = {
            column("slug", code): gettext("The slug “%(slug)s” is already in use by another page in this place.")
            % {"slug": getattr(self, column("slug", code))}
            for code in language_codes()
            if not slug_is_free(getattr(self, column("slug", code)), code, parent, self)
        }
        if taken:
            raise ValidationError(taken)

    def with_content_json(self, content):
        """Return the page of a revision; a slug that another page has taken since, or an alias's own, stays as it is."""
        page = super().with_content_json(content)
        parent = self.get_parent(update=True)
        for code in language_codes():
            name = column("slug", code)
            stored, wanted = getattr(self, name), getattr(page, name)
            if stored != wanted and (self.alias_of_id or not wanted or not slug_is_free(wanted, code, parent, self)):
                setattr(page, name, stored)
        page.set_url_path(parent)
        return page

    def save_revision(self, *args, **kwargs):
        """Store a revision whose plain values are those of the default language."""
        with in_language(default_language()):
            return super().save_revision(*args, **kwargs)

    @transaction.atomic
    def save(self, clean=True, user=None, log_action=False, **kwargs):
        """Write the page, its paths in every language and those of its descendants; announce changed addresses."""
        update_fields = kwargs.get("update_fields")
        touches_addresses = update_fields is None or any(name.startswith("slug") for name in update_fields)
        with in_language(default_language()):
            if self.alias_of_id:
                # Wagtail takes it from the title in the language of the editor.
                self.draft_title = self.title
            if update_fields is not None:
                kwargs["update_fields"] = self._with_all_languages(update_fields)
            before = self._prepare_addresses(clean) if touches_addresses else {}
            result = super().save(clean=clean, user=user, log_action=log_action, **kwargs)
            if before:
                self._announce_changed_addresses(before)
        return result

    def _with_all_languages(self, update_fields):
        """Add to the named fields the columns of every language; with a slug goes its path."""
        names = set(update_fields)
        for name in ("title", "slug", "url_path"):
            if any(given == name or given.startswith(f"{name}_") for given in update_fields):
                names |= {name, *(column(name, code) for code in language_codes())}
        if "slug" in names:
            names |= {"url_path", *(column("url_path", code) for code in language_codes())}
        return names

    def _prepare_addresses(self, clean):
        """Set slugs and paths before the write; return the stored paths of a page that is not new."""
        if self.pk is None:
            # Wagtail asks for the parent again, and would get the one in memory, whose address may be an old one.
            self.get_parent(update=True)
            # A page new under a parent gets a suffix where its slug is taken: copies and aliases bring theirs along.
            for code in language_codes():
                slug = getattr(self, column("slug", code))
                if slug:
                    self._set_free_slug(code, slug)
            if not clean:
                self._set_core_field_defaults()
            return {}
        if clean:
            self._set_core_field_defaults()
        stored = self._locked_row()
        # Read after the lock: who renames the parent at this moment has finished.
        self.set_url_path(self.get_parent(update=True))
        return stored

    def _locked_row(self):
        """Lock this page until the write, take over its place in the tree, and return its stored paths.

        Somebody may have moved it or put a page below it since it was read: to write back what was read would damage the
        tree. Locked as its own type, in the order in which treebeard locks the parent of a new page.
        """
        columns = [column("url_path", code) for code in language_codes()]
        rows = type(self).objects.rewrite(False).select_for_update(no_key=True).filter(pk=self.pk)
        row = rows.values_list("path", "depth", "numchild", *columns).first()
        if row is None:
            return {}
        self.path, self.depth, self.numchild, *paths = row
        return dict(zip(language_codes(), paths, strict=True))

    def _announce_changed_addresses(self, before):
        changed = {code: path for code, path in before.items() if path != getattr(self, column("url_path", code))}
        if not changed:
            return
        self._rewrite_descendant_paths(changed)
        pk, model = self.pk, self.base_page_model
        # The page may be the root of a site: now for whoever writes, and once more when others can see it.
        forget_site_roots()

        def announce():
            forget_site_roots()
            # Fetched anew: an instance whose `.specific` was read before the change still has the old addresses.
            page = model.objects.filter(pk=pk).first()
            if page:
                page_addresses_changed.send(sender=model, instance=page.specific, paths_before=changed)

        transaction.on_commit(announce)

    def _rewrite_descendant_paths(self, before):
        """Put the new beginnings before the paths of all descendants, every language in one UPDATE."""
        updates = {}
        for code, path in before.items():
            name = column("url_path", code)
            updates[name] = Concat(Value(getattr(self, name)), Substr(name, len(path) + 1))
        plain = updates.get(column("url_path", default_language()))
        if plain is not None:
            updates["url_path"] = plain
        descendants = self.base_page_model.objects.rewrite(False).filter(path__startswith=self.path)
        descendants.exclude(pk=self.pk).update(**updates)

    def _update_descendant_url_paths(self, old_url_path, new_url_path):
        """Do nothing: `save` has rewritten the descendants, and once more would apply the beginning twice."""
