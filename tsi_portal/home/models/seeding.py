"""What the seed made, so that it never writes over a person's work nor revives what a person deleted."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models


class SeedRecord(models.Model):
    """A record that the seed made, with digests of what the content said and of what was stored.

    Where the digest of what is stored differs, a person has changed the record; where the record is gone, a person has
    deleted it. The seed leaves both alone. One without digests was there before the seed, and is a person's for good.
    `is_example` marks what must not stay once the portal is in earnest use.
    """

    key = models.CharField(max_length=200, unique=True)
    content_type = models.ForeignKey(ContentType, models.CASCADE)
    object_id = models.CharField(max_length=40)
    record = GenericForeignKey()
    # Of the record as it is stored: it tells whether somebody has changed it since.
    digest = models.CharField(max_length=64, blank=True)
    # Of the content as it is written down: it tells whether there is something new to bring in.
    content_digest = models.CharField(max_length=64, blank=True)
    is_example = models.BooleanField(default=False)
    seeded_at = models.DateTimeField(auto_now=True)

    class Meta:
        indexes = [models.Index(fields=["content_type", "object_id"], name="home_seed_record_object")]

    def __str__(self):
        return self.key
