"""The gates of the store: whichever way a file comes, it passes one of these before a byte is written."""

from django.db.models.fields.files import FieldFile
from wagtail.images.fields import WagtailImageField
from wagtail.images.models import WagtailImageFieldFile
from wagtail.utils.file import hash_filelike

from .cleaning import CleanedPicture, clean_picture
from .documents import check_document


class PictureFile(WagtailImageFieldFile):
    """The file of a picture: nothing is stored that the portal has not written anew.

    Forms clean before, so that what is wrong stands beside the field. This is the gate for everything else: the seed,
    commands, imports, the second step of Wagtail's multiple upload.
    """

    def save(self, name, content, save=True):
        """Store a cleaned file under a name of its own, and its size and digest with the picture."""
        if not isinstance(content, CleanedPicture):
            content.name = content.name or name
            content = clean_picture(content)
        content.seek(0)
        self.instance.file_size = content.size
        self.instance.file_hash = hash_filelike(content)
        super().save(content.name, content, save=save)

    save.alters_data = True


class DocumentFile(FieldFile):
    """The file of a document: nothing is stored that is not what its name says."""

    def save(self, name, content, save=True):
        """Store a file that has been looked at, and its size and digest with the document."""
        check_document(content, name)
        self.instance.file_size = content.size
        self.instance.file_hash = hash_filelike(content)
        super().save(name, content, save=save)

    save.alters_data = True


class PictureFormField(WagtailImageField):
    """The file of a picture in every form of the admin: cleaned before anybody else reads it."""

    def to_python(self, data):
        """Return the cleaned file; what is wrong with it becomes the message of this field."""
        return super().to_python(clean_picture(data, limit=self.max_upload_size)) if data else None
