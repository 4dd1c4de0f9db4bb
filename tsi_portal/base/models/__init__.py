"""The models of the floor."""

from .addresses import page_addresses_changed
from .citations import Discrepancy, DiscrepancyValue, PageCitation, Source
from .figures import Figure
from .glossary import GlossaryTerm
from .page import BasePage
from .related import RelatedPage
from .snippets import SnippetInDefaultLanguage, WordsInSomeLanguage, free_key
from .taxonomy import Topic

__all__ = [
    "BasePage",
    "Discrepancy",
    "DiscrepancyValue",
    "Figure",
    "GlossaryTerm",
    "PageCitation",
    "RelatedPage",
    "SnippetInDefaultLanguage",
    "Source",
    "Topic",
    "WordsInSomeLanguage",
    "free_key",
    "page_addresses_changed",
]
