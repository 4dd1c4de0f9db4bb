"""What every template of the portal can say: words in the reader's language, addresses, dates, money, icons, covers.

A builtin of the template engine: no `{% load %}` is needed. None of these asks the database for more than it is given.
"""

from functools import lru_cache

from django import template
from django.templatetags.static import static
from django.utils import formats
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django_countries import countries

from ..anchors import anchored as anchored_blocks
from ..covers import DRAWINGS
from ..covers import cover as drawn_cover
from ..dates_in_sentences import BY, ON, SINCE, UNTIL, dated
from ..languages import active_language
from ..languages import language_name as own_language_name
from ..money import amount_in_words
from ..page_links import read_ahead
from ..partial_dates import day_in_words, period_in_words
from ..reading import date_in_words, iso, language_in_words, marked, words_in
from ..site_roots import address_of, full_address_of

register = template.Library()


# --- Choices -------------------------------------------------------------------------------------------------------


@lru_cache
def _labels(model, field):
    return dict(model._meta.get_field(field).flatchoices)


@register.filter
def chosen(record, field):
    """Return the label of a choice. As Django's get_…_display, which would translate every choice to find one."""
    return _labels(type(record), field).get(getattr(record, field), "")


# --- Words and languages -------------------------------------------------------------------------------------------


@register.simple_tag
def words(record, field, page=None):
    """Print a translated field of a record that is no page; `page` is the page to which it belongs, if any."""
    return marked(*words_in(record, field, page.published_languages if page is not None else None))


@register.simple_tag
def title(page):
    """Print the title of a page, marked with its language where that is another one."""
    return marked(page.shown.title, page.shown_language)


@register.simple_tag
def lang(page):
    """Print the attribute `lang` of an element that holds words of a page, where they are in another language."""
    language = page.shown_language
    return format_html(' lang="{}"', language) if language != active_language() else ""


@register.filter
def language_in_this(code):
    """Return the name of a language in the reader's, such as "inglese"."""
    return language_in_words(code)


@register.filter
def country_name(code):
    """Return the name of a country in the reader's language."""
    return countries.name(code)


@register.filter
def language_name(code):
    """Return the name of a language in itself, such as "English"."""
    return own_language_name(code)


@register.filter
def anchored(stream, place):
    """Return the blocks of a stream as (block, anchor); `place` tells apart the streams of one page.

    The pages that its texts link to are read here, for all of them at once.
    """
    read_ahead(stream)
    return anchored_blocks(stream, place)


# --- Addresses -----------------------------------------------------------------------------------------------------


@register.filter
def address(page):
    """Return the address of a page in the reader's language."""
    return address_of(page)


@register.simple_tag
def original_address(page, full=False):
    """Print the address of a page in the language in which the reader gets it."""
    return (full_address_of if full else address_of)(page, page.shown_language)


@register.simple_tag
def page_link(page):
    """Print a link to a page under its title; only the title where the page is not published."""
    if not page.live:
        return title(page)
    return format_html('<a href="{}">{}</a>', address_of(page), title(page))


@register.filter
def bare_host(url):
    """Return what readers need to see of an address elsewhere: its host."""
    return url.split("//", 1)[-1].split("/", 1)[0].removeprefix("www.")


@register.simple_tag
@lru_cache(maxsize=64)
def asset(path):
    """Print the address of a static file; remembered, because every page asks for the same few."""
    return static(path)


@register.simple_tag
def list_address(listing, **changes):
    """Print the query of a list with some values replaced; an empty one is taken away."""
    return listing.address(**{name: value or None for name, value in changes.items()})


@register.simple_tag
def counted(record_type, number):
    """Print what a number of records of a type are called: "project" or "projects"."""
    names = record_type.model._meta
    return names.verbose_name if number == 1 else names.verbose_name_plural


# --- Dates and money -----------------------------------------------------------------------------------------------


@register.filter
def in_words(date):
    """Return a date as the reader writes it."""
    return date_in_words(date)


@register.simple_tag
def when(date, short=False):
    """Print a date as a time element; nothing for no date."""
    if not date:
        return ""
    return format_html('<time datetime="{}">{}</time>', iso(date), date_in_words(date, short))


@register.filter
def since(date):
    """Return "since 4 March 2021" as a time element with the word before it, as all of these four."""
    return dated(SINCE, date)


@register.filter
def until(date):
    """Return "until 4 March 2021"."""
    return dated(UNTIL, date)


@register.filter
def by(date):
    """Return "by 4 March 2021"."""
    return dated(BY, date)


@register.filter
def on(date):
    """Return "on 4 March 2021", "in March 2021" or "in 2021"."""
    return dated(ON, date)


@register.filter
def day_and_month(date):
    """Return a partial date of which the day is known without its year."""
    return day_in_words(date.first_day, "MONTH_DAY_FORMAT")


@register.simple_tag
def period(start, end, short=False, expected_end=None):
    """Print a period as the reader writes it, not published ends included; nothing if neither end is known."""
    return period_in_words(start, end, short, expected_end)


@register.filter
def whole(number):
    """Return a number in the reader's format, with decimals only where it has some."""
    is_whole = number == int(number)
    return formats.number_format(number, decimal_pos=0 if is_whole else 2, force_grouping=True)


@register.filter
def percent(value):
    """Return a percentage in the reader's format, without decimals that say nothing."""
    is_whole = value == int(value)
    return f"{formats.number_format(value, decimal_pos=0 if is_whole else 1)}\u202f%"


@register.filter
def money(amount, currency="EUR"):
    """Return an amount in the reader's format."""
    return amount_in_words(amount, currency)


@register.filter
def clock(seconds):
    """Return a moment of a video as minutes and seconds."""
    return f"{seconds // 60}:{seconds % 60:02}"


# --- Drawings ------------------------------------------------------------------------------------------------------


@register.simple_tag
@lru_cache(maxsize=64)
def icon(name):
    """Print one of the line icons. Decorative: the word beside it says what it means."""
    return format_html(
        '<svg class="icon" aria-hidden="true" focusable="false"><use href="{}#{}"/></svg>',
        static("img/sprite.svg"),
        name,
    )


@register.simple_tag
def alt_text(image, language=None):
    """Return the text alternative of a picture in the language of the text around it (the reader's)."""
    return image.alt_text_in(language or active_language())


@register.simple_tag
def cover(page):
    """Print the cover of a page: its picture, the drawing that its identifier decides, or the mark."""
    if page.cover_id and (picture := _picture(page.cover)):
        return picture
    kind = page.kind or getattr(page.record_type, "kind", "")
    return SafeString(drawn_cover(kind, page.identifier)) if kind in DRAWINGS else MARK


@register.simple_tag
def drawn(kind, identifier):
    """Print the drawing of a kind, for places where no record stands."""
    return SafeString(drawn_cover(kind, identifier))


# For pages that are no records: one pier of the porticoes, which is the mark of the site.
MARK = SafeString(
    '<svg class="cover cover-page" viewBox="0 0 320 200" preserveAspectRatio="xMidYMid slice" aria-hidden="true" '
    'focusable="false"><path class="g" d="M0 0h320v200H0z"/>'
    '<path class="a" d="M110 50h100v25a37 37 0 0 0-37 37v38h-26v-38a37 37 0 0 0-37-37z"/>'
    '<path class="c" d="M142 108h36v8h-36zM142 142h36v8h-36z"/></svg>'
)
COVER_SIZES = "(min-width: 62rem) 28rem, 92vw"
COVER_WIDTHS = (480, 960)
COVER_FORMATS = ("avif", "webp", "jpeg")


def _picture(image):
    """Return a photograph in the sizes and formats of covers, cut around its focal point; "" where its file is gone."""
    specs = [f"fill-{width}x{width * 5 // 8}|format-{kind}" for kind in COVER_FORMATS for width in COVER_WIDTHS]
    found = image.shown_as(*specs)
    if not found:
        return ""
    parts = []
    for kind in COVER_FORMATS[:-1]:
        sizes = ", ".join(f"{found[spec].url} {found[spec].width}w" for spec in specs if spec.endswith(kind))
        parts.append(format_html('<source type="image/{}" srcset="{}" sizes="{}">', kind, sizes, COVER_SIZES))
    plain = found[specs[-2]]
    last = format_html(
        '<img class="cover" src="{}" width="{}" height="{}" alt="">', plain.url, plain.width, plain.height
    )
    return SafeString("".join(["<picture>", *parts, last, "</picture>"]))
