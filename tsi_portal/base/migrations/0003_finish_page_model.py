"""The rest of the base page: what points at Wagtail's tables, at users and at pictures; indexes and constraints."""

import django.contrib.postgres.indexes
import django.db.models.deletion
import modelcluster.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("base", "0002_bootstrap_page_model"),
        ("media", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="basepage",
            name="cover",
            field=models.ForeignKey(
                blank=True,
                help_text="Without a picture the page gets a drawn cover.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="media.portalimage",
                verbose_name="cover picture",
            ),
        ),
        migrations.AddField(
            model_name="basepage",
            name="latest_revision",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="wagtailcore.revision",
                verbose_name="latest revision",
            ),
        ),
        migrations.AddField(
            model_name="basepage",
            name="live_revision",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="wagtailcore.revision",
                verbose_name="live revision",
            ),
        ),
        migrations.AddField(
            model_name="basepage",
            name="locked_by",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="locked_%(class)ss",
                to=settings.AUTH_USER_MODEL,
                verbose_name="locked by",
            ),
        ),
        migrations.AddField(
            model_name="basepage",
            name="owner",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="owned_pages",
                to=settings.AUTH_USER_MODEL,
                verbose_name="owner",
            ),
        ),
        migrations.AddField(
            model_name="discrepancy",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="discrepancies",
                to=settings.WAGTAIL_PAGE_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="discrepancyvalue",
            name="discrepancy",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="values", to="base.discrepancy"
            ),
        ),
        migrations.AddField(
            model_name="pagecitation",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="citations", to=settings.WAGTAIL_PAGE_MODEL
            ),
        ),
        migrations.AddField(
            model_name="relatedpage",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="related_pages",
                to=settings.WAGTAIL_PAGE_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="relatedpage",
            name="target",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="related_from",
                to=settings.WAGTAIL_PAGE_MODEL,
                verbose_name="page",
            ),
        ),
        migrations.AddField(
            model_name="pagecitation",
            name="source",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="page_citations",
                to="base.source",
                verbose_name="source",
            ),
        ),
        migrations.AddField(
            model_name="glossaryterm",
            name="source",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="glossary_terms",
                to="base.source",
                verbose_name="source",
            ),
        ),
        migrations.AddField(
            model_name="figure",
            name="source",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="figures",
                to="base.source",
                verbose_name="source",
            ),
        ),
        migrations.AddField(
            model_name="discrepancyvalue",
            name="source",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="discrepancy_values",
                to="base.source",
                verbose_name="source",
            ),
        ),
        migrations.AddField(
            model_name="basepage",
            name="topics",
            field=modelcluster.fields.ParentalManyToManyField(
                blank=True, related_name="pages", to="base.topic", verbose_name="topics"
            ),
        ),
        migrations.AddConstraint(
            model_name="figure",
            constraint=models.UniqueConstraint(fields=("series", "date"), name="base_figure_one_per_date"),
        ),
        migrations.AddIndex(
            model_name="basepage",
            index=django.contrib.postgres.indexes.HashIndex(fields=["url_path_it"], name="base_page_path_it"),
        ),
        migrations.AddIndex(
            model_name="basepage",
            index=django.contrib.postgres.indexes.HashIndex(fields=["url_path_en"], name="base_page_path_en"),
        ),
        migrations.AddIndex(
            model_name="basepage",
            index=django.contrib.postgres.indexes.GinIndex(fields=["search_vector_it"], name="base_page_words_it"),
        ),
        migrations.AddIndex(
            model_name="basepage",
            index=django.contrib.postgres.indexes.GinIndex(fields=["search_vector_en"], name="base_page_words_en"),
        ),
        migrations.AddConstraint(
            model_name="basepage",
            constraint=models.UniqueConstraint(
                condition=models.Q(("identifier", ""), _negated=True),
                fields=("content_type", "identifier"),
                name="base_page_identifier_once_per_type",
            ),
        ),
        migrations.AlterUniqueTogether(
            name="basepage",
            unique_together={("translation_key", "locale")},
        ),
    ]
