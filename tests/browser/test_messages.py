"""Does the form of a message work without scripts, on a small screen and at night, and does the focus go to what is wrong?"""

import pytest
from axe_playwright_python.sync_playwright import Axe

WINDOWS = [
    {"viewport": {"width": 320, "height": 640}, "color_scheme": "dark", "java_script_enabled": False},
    {"viewport": {"width": 1440, "height": 900}, "color_scheme": "light"},
]


@pytest.mark.parametrize("window", WINDOWS, ids=["small-night-no-script", "wide-day"])
@pytest.mark.parametrize("address", ["/it/contatti/scrivi/", "/en/contact/write/accessibility/"])
def test_focus_goes_to_what_is_wrong(open_page, window, address):
    page = open_page(**window)
    page.goto(address)
    page.locator("main button[type=submit]").click()
    page.wait_for_selector("#errors")
    assert page.locator("#errors:focus").count() == 1
    page.locator("#errors a").first.click()
    assert page.locator("#id_words:focus").count() == 1
    assert page.evaluate("document.documentElement.scrollWidth") <= window["viewport"]["width"]


def test_form_and_its_errors_leave_nothing_to_axe(open_page):
    page = open_page(bypass_csp=True)
    for step in (lambda: page.goto("/it/contatti/scrivi/"), lambda: page.click("main button[type=submit]")):
        step()
        page.wait_for_load_state()
        found = Axe().run(page, options={"resultTypes": ["violations"]})
        assert found.violations_count == 0, found.generate_report()
