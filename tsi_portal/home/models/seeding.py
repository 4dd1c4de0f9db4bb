"""What the seed made, so that it never writes over a person's work nor revives what a person deleted."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models


class SeedRecord(models.Model):
    """A record that the seed made, with a digest of what it wrote.

    Where the digest of the record differs, a person has changed it; where the record is gone, a person has deleted it. The seed
    leaves both alone. `is_example` marks what must not stay once the portal is in earnest use.
    """

    key = models.CharField(max_length=200, unique=True)
    content_type = models.ForeignKey(ContentType, models.CASCADE)
    object_id = models.CharField(max_length=40)
    record = GenericForeignKey()
    digest = models.CharField(max_length=64)
    seeded_at = models.DateTimeField(auto_now=True)

    class Meta:
        indexes = [models.Index(fields=["content_type", "object_id"], name="home_seed_record_object")]

    def __str__(self):
        return self.key
