"""Does the front page reach a reader, in the language of the browser, without an error?"""

import pytest


@pytest.mark.parametrize(("locale", "address"), [("it-IT", "/it/"), ("en-GB", "/en/"), ("fr-FR", "/it/")])
def test_reader_is_led_to_the_front_page_in_their_language(portal, open_page, locale, address):
    page = open_page(locale=locale)
    page.goto("/")
    assert page.url == f"{portal.url}{address}"
    assert page.locator("html").get_attribute("lang") == address.strip("/")
    assert page.locator("h1").count() == 1


def test_front_page_works_without_scripts_on_a_small_screen_at_night(open_page):
    page = open_page(viewport={"width": 320, "height": 640}, color_scheme="dark", java_script_enabled=False)
    page.goto("/it/")
    assert page.locator("main h1").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
