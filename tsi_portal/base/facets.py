"""Filters that say beforehand what they would find: each option is a link with the number of records behind it.

Within one filter the values add up, between filters they narrow. The numbers of a filter are counted with all other
filters in force, so that the number beside an option is what a click on it shows when nothing else of that filter is
chosen.
"""

from functools import cached_property

import django_filters
from django.db.models import Count
from django_countries import countries


class FacetFilter(django_filters.MultipleChoiceFilter):
    """A filter over a column with known choices."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("distinct", False)
        super().__init__(*args, **kwargs)

    def label_of(self, value, label):
        """Return what readers call a choice."""
        return label

    def shown(self, choices, numbers):
        """Return the choices that the page shows."""
        return choices

    def numbers(self, queryset):
        """Return {value: number of records} over the records that the other filters leave."""
        counted = queryset.order_by().values_list(self.field_name).annotate(number=Count("pk", distinct=True))
        return {value: number for value, number in counted if value is not None}


class ConditionFilter(FacetFilter):
    """A filter over something that is no column: `conditions` gives the Q of each value at the moment of asking."""

    def __init__(self, *args, conditions, **kwargs):
        super().__init__(*args, **kwargs)
        self.conditions = conditions

    def filter(self, queryset, value):
        """Return the records that meet one of the chosen conditions."""
        conditions, wanted = self.conditions(), None
        for key in value or ():
            wanted = conditions[key] if wanted is None else wanted | conditions[key]
        return queryset if wanted is None else queryset.filter(wanted)

    def numbers(self, queryset):
        """Count all conditions in one query."""
        counts = {key: Count("pk", filter=condition, distinct=True) for key, condition in self._named_conditions()}
        counted = queryset.order_by().aggregate(**counts)
        return {key.removeprefix("is_").replace("__", "-"): number for key, number in counted.items()}

    def _named_conditions(self):
        # Names of an aggregate are identifiers; values in addresses may have a hyphen.
        return [(f"is_{key.replace('-', '__')}", condition) for key, condition in self.conditions().items()]


def _country_codes():
    """Return the codes as choices. Without names: those of 250 countries would be translated at each request."""
    return [(code, code) for code in countries.countries]


class CountryFilter(FacetFilter):
    """A filter over a column of countries: shows those that some record has, the most frequent first."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, choices=_country_codes, **kwargs)

    def label_of(self, value, label):
        """Return the name of the country; a code that is none as it is."""
        return countries.name(value) or value

    def shown(self, choices, numbers):
        """Show the countries that were found or are chosen."""
        found = sorted(numbers, key=lambda code: (-numbers[code], countries.name(code)))
        return [(code, code) for code in found if code]


class FacetSet(django_filters.FilterSet):
    """A set of such filters; `facets` names those that the page shows, in their order."""

    facets = ()

    def others(self, name):
        """Return the records that all filters but one leave; one with an unknown value leaves all."""
        queryset = self.queryset
        self.form.is_valid()
        for other, value in self.form.cleaned_data.items():
            if other != name:
                queryset = self.filters[other].filter(queryset, value)
        return queryset


class Facet:
    """One filter as a template shows it."""

    def __init__(self, listing, name):
        self._listing = listing
        self.name = name
        self._filter = listing.filterset.filters[name]

    @property
    def label(self):
        """The name of the filter."""
        return self._filter.label

    @cached_property
    def options(self):
        """Each choice with its number, the address that turns it on or off, and whether it is chosen."""
        listing, numbers = self._listing, self._filter.numbers(self._listing.filterset.others(self.name))
        chosen = {value for name, value in listing.chosen if name == self.name}
        options = []
        for value, label in self._filter.shown(listing.filterset.form.fields[self.name].choices, numbers):
            turn = listing.address_without if value in chosen else listing.address_with
            options.append(
                {
                    "label": self._filter.label_of(value, label),
                    "number": numbers.get(value, 0),
                    "address": turn(self.name, value),
                    "is_chosen": value in chosen,
                }
            )
        return options

    @property
    def is_useful(self):
        """Say whether there is anything to choose between."""
        return sum(1 for option in self.options if option["number"]) > 1 or any(
            option["is_chosen"] for option in self.options
        )
