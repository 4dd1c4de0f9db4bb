"""House rules that a machine can read: who names a language, who imports what, what templates and documents hold."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
PACKAGES = ("tsi_portal", "projects", "networks", "news")
CODES = [code for code, _name in settings.LANGUAGES]
# Languages are declared in the settings; formats are kept by language; migrations and the content of the seed name columns.
WHERE_LANGUAGES_ARE_NAMED = ("settings", "formats", "migrations", "seed", "locale")
# File: why a language has a name there all the same.
EXCEPTIONS = {
    "projects/models/projects.py": "the funder publishes full titles of projects in English",
    "tsi_portal/runtime/gate/messages.py": "gettext needs the language of the source strings",
    "tsi_portal/runtime/management/commands/makemessages.py": "gettext needs the language of the source strings",
}
# Optional packages that are wanted only by those who set something for them.
IMPORTS_IN_FUNCTIONS = {"tsi_portal/runtime/stores.py": {"redis"}}


def files(*endings, folders=PACKAGES):
    found = (path for folder in folders for ending in endings for path in (ROOT / folder).rglob(f"*{ending}"))
    return sorted(path for path in found if "__pycache__" not in path.parts)


def name_of(path):
    return str(path.relative_to(ROOT))


@cache
def parsed(path):
    return ast.parse(path.read_text())


CODE = files(".py")
TEMPLATES = files(".html", ".xml", ".txt", folders=["templates"])
PAGES_AND_PARTS = [path for path in TEMPLATES if path.suffix == ".html" and "emails" not in path.parts]
each_template = pytest.mark.parametrize("template", PAGES_AND_PARTS, ids=name_of)


def test_there_is_something_to_look_at():
    assert len(CODE) > 100
    assert len(TEMPLATES) > 100


# --- Languages -------------------------------------------------------------------------------------------------------


def languages_named_in(tree):
    """Yield (line, what) for every language that a piece of code names: as a string, in a column, in an attribute."""
    code = "|".join(CODES)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if re.fullmatch(rf"(?:{code})(?:[-_][a-zA-Z]{{2}})?|[a-z_]+_(?:{code})", node.value):
                yield node.lineno, repr(node.value)
        elif isinstance(node, ast.Attribute) and re.search(rf"_(?:{code})$", node.attr):
            yield node.lineno, f".{node.attr}"
        elif isinstance(node, ast.keyword) and re.search(rf"_(?:{code})$", node.arg or ""):
            yield node.value.lineno, f"{node.arg}="


def test_no_code_decides_by_the_name_of_a_language():
    found = [
        f"{name_of(path)}:{line} {what}"
        for path in CODE
        if not set(path.parts) & set(WHERE_LANGUAGES_ARE_NAMED) and name_of(path) not in EXCEPTIONS
        for line, what in languages_named_in(parsed(path))
    ]
    assert not found, "Ask base.languages instead:\n" + "\n".join(found)


def test_exceptions_are_still_needed():
    for name in EXCEPTIONS:
        assert (ROOT / name).exists(), f"{name} has gone: take it out of EXCEPTIONS."
        assert list(languages_named_in(parsed(ROOT / name))), f"{name} names no language: take it out of EXCEPTIONS."


def test_no_template_decides_by_the_name_of_a_language():
    code = "|".join(CODES)
    for path in TEMPLATES:
        text = path.read_text()
        tags = " ".join(re.findall(r"{%.*?%}|{{.*?}}", text, re.S))
        # A sample of the other language within the style guide is words, not a rule.
        assert not re.search(rf"""(?:==|!=|in)\s*["'](?:{code})["']""", tags), name_of(path)
        assert not re.search(rf"\w_(?:{code})\b", tags), name_of(path)
        assert not re.search(rf'<html[^>]*lang="(?:{code})"', text), name_of(path)


def test_the_test_itself_finds_what_it_looks_for():
    for code in ('x = "it"', "page.title_en", "f(slug_it=1)", 'getattr(x, "title_it")', 'translation.override("en")'):
        assert list(languages_named_in(ast.parse(code))), code
    for code in ('"item"', "page.digit", 'gettext("It is not")', 'column("title", code)', "page.visit"):
        assert not list(languages_named_in(ast.parse(code))), code


# --- Imports and names -----------------------------------------------------------------------------------------------


def test_nobody_uses_wagtails_own_page():
    for path in CODE:
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("wagtail.models"):
                assert "Page" not in [alias.name for alias in node.names], name_of(path)
            if isinstance(node, ast.Attribute) and node.attr == "Page":
                assert ast.unparse(node) not in ("wagtail.models.Page", "models.Page"), name_of(path)


def test_no_file_is_a_drawer_for_odds_and_ends():
    drawers = re.compile(r"^(?:utils?|helpers?|common|misc|tools|stuff)(?:_.*)?$")
    everything = files("", folders=[*PACKAGES, "templates", "static", "tests", "script"])
    found = [name_of(path) for path in everything if drawers.match(path.stem.split(".")[0])]
    assert not found


def imports_inside_functions(tree):
    for function in ast.walk(tree):
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            for node in ast.walk(function):
                if isinstance(node, ast.ImportFrom):
                    yield node.lineno, node.module or "."
                elif isinstance(node, ast.Import):
                    yield node.lineno, node.names[0].name


def test_imports_stand_at_the_head_of_a_file():
    """An import within a function hides a cycle. A ready() may import what needs every app to be loaded."""
    found = [
        f"{name_of(path)}:{line} {module}"
        for path in CODE
        if path.name != "apps.py"
        for line, module in imports_inside_functions(parsed(path))
        if module not in IMPORTS_IN_FUNCTIONS.get(name_of(path), ())
    ]
    assert not found, "\n".join(found)


def test_files_say_what_they_are_and_stay_short():
    for path in CODE:
        if "migrations" in path.parts or "seed" in path.parts:
            continue
        text = path.read_text()
        if text.strip():
            assert ast.get_docstring(parsed(path)), f"{name_of(path)} has no docstring"
        assert text.count("\n") <= 420, f"{name_of(path)} has {text.count(chr(10))} lines: split it by subject"


def test_nothing_public_loads_from_another_host():
    """Styles and scripts name no host; the address of a name space is none."""
    for path in files(".css", ".js", ".svg", folders=["static"]):
        text = re.sub(r"https?://www\.w3\.org/\S*", "", path.read_text())
        assert not re.search(r"""(?:url\(|@import|import\s|fetch\(|src=)\s*["']?(?:https?:)?//""", text), name_of(path)


# --- Templates -------------------------------------------------------------------------------------------------------


# Template: why words are printed as HTML there.
TRUSTED_WORDS = {
    "templates/account/field.html": "help texts of forms are part of the code, and some are lists",
    "templates/mfa/totp/activate_form.html": "the library draws the key",
}


@each_template
def test_template_carries_no_script_no_style_and_no_other_host(template):
    text = re.sub(r"{% comment %}.*?{% endcomment %}|{#.*?#}", "", template.read_text(), flags=re.S)
    assert "<style" not in text
    assert not re.search(r"\sstyle=", text)
    assert not re.search(r"<script(?![^>]*\bsrc=)", text)
    assert not re.search(r"""\son[a-z]+=["']""", text)
    assert not re.search(r"""(?:src|srcset|action|data)=["'](?:https?:)?//""", text)
    assert not re.search(r"""<link[^>]+href=["'](?:https?:)?//""", text)
    assert not re.search(r"""(?:src|href)=["']data:text""", text)
    assert "|safe" not in text or name_of(template) in TRUSTED_WORDS
    assert "autoescape off" not in text


# The section that is the head of the home page.
PARTS_WITH_THE_HEADING = {"templates/sections/claim.html"}


@each_template
def test_template_has_at_most_one_heading_of_the_first_level(template):
    """What a page has in all is counted where it is rendered (test_every_page.py); its parts must not bring another."""
    headings = len(re.findall(r"<h1[ >]", template.read_text()))
    is_part = template.parent.name in ("components", "sections", "cards", "blocks")
    most = 0 if is_part and name_of(template) not in PARTS_WITH_THE_HEADING else 1
    assert headings <= most


@pytest.mark.parametrize(
    "component",
    [path for path in TEMPLATES if path.parent.name in ("components", "sections", "cards") and path.suffix == ".html"],
    ids=name_of,
)
def test_component_says_what_it_takes(component):
    text = re.sub(r"^\s*(?:{% (?:extends|load)[^%]*%}\s*)*", "", component.read_text())
    header = re.match(r"{% comment %}(.+?){% endcomment %}", text, re.S)
    assert header, "begin with a comment that names the arguments"
    assert len(header[1].strip()) > 15


@pytest.mark.parametrize(
    "block", [path for path in TEMPLATES if path.parent.name == "blocks" and path.suffix == ".html"], ids=name_of
)
def test_block_is_given_its_value_alone(block):
    names = set(re.findall(r"{{\s*(\w+)", block.read_text()))
    assert "page" not in names
    assert "request" not in names


# --- Documents -------------------------------------------------------------------------------------------------------

DOCUMENTS = [*ROOT.glob("*.md"), *files(".md", folders=["docs"])]
# Named by the README, and not written yet.
TO_COME = {"docs/editors", "docs/operations.md"}


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_links_of_documents_lead_somewhere(document):
    text = re.sub(r"```.*?```", "", document.read_text(), flags=re.S)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target) or target.startswith("#"):
            continue
        path, _hash, anchor = target.partition("#")
        found = (document.parent / path).resolve()
        assert found.exists() or str(found.relative_to(ROOT)) in TO_COME, f"{target} leads nowhere"
        if anchor and found.suffix == ".md":
            headings = re.findall(r"^#+ (.+)$", found.read_text(), re.M)
            anchors = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
            assert anchor in anchors, f"{target} has no such heading"


def test_index_of_documents_names_them_all():
    index = (ROOT / "docs" / "README.md").read_text() + (ROOT / "docs" / "adr" / "README.md").read_text()
    for document in files(".md", folders=["docs"]):
        if document.name != "README.md":
            assert document.name in index, f"docs/README.md does not lead to {name_of(document)}"
