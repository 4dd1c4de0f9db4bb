"""Amounts as their readers write them; what nobody published is neither zero nor printed."""

from decimal import Decimal

import pytest
from django.utils import translation

from tsi_portal.base.money import amount_in_words, share_in_percent
from tsi_portal.base.templatetags.portal import percent, whole


@pytest.mark.parametrize(
    ("code", "amount", "currency", "words"),
    [
        ("it", 3995887, "EUR", "3.995.887\u00a0€"),
        ("en", 3995887, "EUR", "€3,995,887"),
        ("it", Decimal("3000.00"), "EUR", "3.000\u00a0€"),
        ("en", Decimal("3000.50"), "EUR", "€3,000.50"),
        ("it", Decimal("3000.50"), "EUR", "3.000,50\u00a0€"),
        ("it", 0, "EUR", "0\u00a0€"),
        ("en", 1000000, "USD", "$1,000,000"),
        ("it", 1000000, "GBP", "1.000.000\u00a0£"),
        ("en", 5, "CHF", "CHF5"),
        ("it", None, "EUR", ""),
        ("en", None, "EUR", ""),
    ],
)
def test_amount_in_the_format_of_the_reader(code, amount, currency, words):
    with translation.override(code):
        assert amount_in_words(amount, currency) == words


def test_amount_in_another_language_has_a_format_too():
    with translation.override("fr"):
        assert "€" in amount_in_words(1000)
    with translation.override(None):
        assert "€" in amount_in_words(1000)


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [
        (Decimal(900), Decimal(1000), Decimal("90.0")),
        (Decimal(1), Decimal(3), Decimal("33.3")),
        (Decimal(0), Decimal(1000), Decimal("0.0")),
        (None, Decimal(1000), None),
        (Decimal(900), None, None),
        (Decimal(900), Decimal(0), None),
    ],
)
def test_share_needs_both_amounts(part, whole, share):
    assert share_in_percent(part, whole) == share


@pytest.mark.parametrize(
    ("code", "value", "words"), [("it", Decimal("33.3"), "33,3\u202f%"), ("en", Decimal("90.0"), "90\u202f%")]
)
def test_percentage_in_the_format_of_the_reader(code, value, words):
    with translation.override(code):
        assert percent(value) == words


@pytest.mark.parametrize(
    ("code", "number", "words"),
    [("it", Decimal("12345.00"), "12.345"), ("en", Decimal("12345.50"), "12,345.50"), ("it", 330, "330")],
)
def test_number_in_the_format_of_the_reader(code, number, words):
    with translation.override(code):
        assert whole(number) == words
