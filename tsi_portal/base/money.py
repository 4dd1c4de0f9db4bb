"""Amounts of money: decimal with a currency, empty where nobody published them, printed as the reader writes them."""

from decimal import Decimal

from django.utils import formats
from django.utils.translation import gettext_lazy as _

CURRENCIES = [("EUR", _("euro")), ("USD", _("US dollar")), ("GBP", _("pound sterling"))]
SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£"}


def amount_in_words(amount, currency="EUR"):
    """Return an amount in the format of the active language, such as "3.995.887 €" or "€3,995,887"; "" for None."""
    if amount is None:
        return ""
    amount = Decimal(amount)
    places = 0 if amount == amount.to_integral_value() else 2
    number = formats.number_format(amount, decimal_pos=places, use_l10n=True, force_grouping=True)
    symbol = SYMBOLS.get(currency, currency)
    # Where the symbol stands is a habit of the language, not of the currency.
    if formats.get_format("SYMBOL_BEFORE_AMOUNT") is True:
        return f"{symbol}{number}"
    return f"{number}\u00a0{symbol}"


def share_in_percent(part, whole):
    """Return which percentage a part is of a whole, with one decimal; None unless both are known."""
    if part is None or not whole:
        return None
    return (Decimal(part) / Decimal(whole) * 100).quantize(Decimal("0.1"))
