"""Forms of the media library."""

from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from .documents import check_document
from .fields import PictureFormField


class PortalImageForm(BaseImageForm):
    """The form behind every upload of a picture in the admin: one by one, many at once, in choosers, replacing a file."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            field = self.fields["file"]
            self.fields["file"] = PictureFormField(required=field.required, label=field.label, widget=field.widget)


class PortalDocumentForm(BaseDocumentForm):
    """The form behind every upload of a document in the admin."""

    def clean_file(self):
        """Refuse a file that is not what its name says."""
        file = self.cleaned_data["file"]
        if "file" in self.changed_data and file:
            check_document(file, file.name)
        return file
