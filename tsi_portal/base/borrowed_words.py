"""Words of Django, Wagtail and other libraries that the portal's own catalogues translate; those come before theirs.

A library may lack a word in a language of the portal, or write it as it does not stand within a sentence: Django's names
of months and languages begin with a capital in languages that do not write them so, Italian among them.
"""

from django.utils.translation import gettext_noop

MONTHS = [
    gettext_noop("January"),
    gettext_noop("February"),
    gettext_noop("March"),
    gettext_noop("April"),
    gettext_noop("May"),
    gettext_noop("June"),
    gettext_noop("July"),
    gettext_noop("August"),
    gettext_noop("September"),
    gettext_noop("October"),
    gettext_noop("November"),
    gettext_noop("December"),
]

# Those of the settings, in which events are held and documents written, beside the languages of the site.
LANGUAGES = [
    gettext_noop("Albanian"),
    gettext_noop("Bulgarian"),
    gettext_noop("Catalan"),
    gettext_noop("Croatian"),
    gettext_noop("Czech"),
    gettext_noop("Danish"),
    gettext_noop("Dutch"),
    gettext_noop("Estonian"),
    gettext_noop("Finnish"),
    gettext_noop("French"),
    gettext_noop("German"),
    gettext_noop("Greek"),
    gettext_noop("Hungarian"),
    gettext_noop("Irish"),
    gettext_noop("Latvian"),
    gettext_noop("Lithuanian"),
    gettext_noop("Polish"),
    gettext_noop("Portuguese"),
    gettext_noop("Romanian"),
    gettext_noop("Serbian"),
    gettext_noop("Slovak"),
    gettext_noop("Slovenian"),
    gettext_noop("Spanish"),
    gettext_noop("Swedish"),
    gettext_noop("Turkish"),
    gettext_noop("Ukrainian"),
]

COUNTRIES = [gettext_noop("Eswatini"), gettext_noop("North Macedonia")]

DJANGO = [
    gettext_noop("Enter a valid %(protocol)s address."),
    gettext_noop("Enter a valid domain name."),
    gettext_noop("tags"),
]

WAGTAIL = [
    gettext_noop("%(model_name)s scheduled for publishing"),
    gettext_noop("%(model_name)s scheduled for publishing at %(go_live_at)s"),
    gettext_noop("%(model_name)s unscheduled for publishing at %(go_live_at)s"),
    gettext_noop("%(model_name)s unscheduled from publishing"),
    gettext_noop("%(start_index)s-%(end_index)s of %(items_count)s %(model_name)s"),
    gettext_noop("%(start_index)s-%(end_index)s of %(items_count)s %(model_name)s across entire site."),
    gettext_noop(
        "%(start_index)s-%(end_index)s of %(items_count)s %(model_name)s in "
        "'<span class=\"w-title-ellipsis\">%(title)s</span>'."
    ),
    gettext_noop("- Select an option -"),
    gettext_noop("A network error occurred"),
    gettext_noop("Actions (footer)"),
    gettext_noop("Add a concise description for search engines"),
    gettext_noop("Alternatively, you can view the latest version in a new tab."),
    gettext_noop("Anyone"),
    gettext_noop("Cancelled by %(cancelled_by)s"),
    gettext_noop("Currently idle"),
    gettext_noop("Locked by"),
    gettext_noop("Maximum filesize: %(max_upload_size)s."),
    gettext_noop("Meta description is empty"),
    gettext_noop("Proceeding will overwrite the changes made by %(user_name)s."),
    gettext_noop("Proceeding will overwrite the changes you made in that window."),
    gettext_noop(
        "Troubleshoot your connection to the site before proceeding. "
        "Open the editor in a separate tab to view the last saved version."
    ),
    gettext_noop("View latest version"),
    gettext_noop('You do not have permission to publish pages at "%(page_title)s"'),
    gettext_noop("queries"),
    gettext_noop("query"),
    gettext_noop("unknown number"),
]

# In Wagtail's Italian these suit names of one gender only, and the names of what the portal holds are of both; or are wrong.
WAGTAIL_FOR_ANY_NAME = [
    gettext_noop("Anyone can edit this %(model_name)s"),
    gettext_noop("Anyone can edit this %(model_name)s – lock it to prevent others from editing"),
    gettext_noop("Are you sure you want to delete this %(snippet_type_name)s?"),
    gettext_noop("Are you sure you want to unpublish this %(model_name)s?"),
    gettext_noop("Cannot overwrite a revision that is not the latest for this %(model_name)s."),
    gettext_noop("Choose another %(object)s"),
    gettext_noop("Choose another item"),
    gettext_noop("Choose when this %(model_name)s should go live and/or expire"),
    gettext_noop("Edit this %(object)s"),
    gettext_noop("Locking: "),
    gettext_noop("One or more references to this %(model_name)s prevent it from being deleted."),
    gettext_noop("Privacy changes apply to all children of this page too."),
    gettext_noop("Publishing this %(model_name)s will cancel the current workflow."),
    gettext_noop("Reviewers can edit this %(model_name)s – lock it to prevent other reviewers from editing"),
    gettext_noop("Would you still like to publish this %(model_name)s?"),
    gettext_noop("You are viewing a previous version of this %(model_name)s from <b>%(created_at)s</b> by %(user)s"),
    gettext_noop("You don't have permission to delete this %(snippet_type_name)s"),
]
