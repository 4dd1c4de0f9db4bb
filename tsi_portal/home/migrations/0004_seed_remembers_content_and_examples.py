from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0003_welcome_page_becomes_home"),
    ]

    operations = [
        migrations.AddField(
            model_name="seedrecord",
            name="content_digest",
            field=models.CharField(blank=True, max_length=64),
        ),
        migrations.AddField(
            model_name="seedrecord",
            name="is_example",
            field=models.BooleanField(default=False),
        ),
        migrations.AlterField(
            model_name="seedrecord",
            name="digest",
            field=models.CharField(blank=True, max_length=64),
        ),
    ]
