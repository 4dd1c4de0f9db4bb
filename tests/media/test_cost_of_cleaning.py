"""What a picture may cost whoever serves the site: seconds and megabytes, measured in a process of its own."""

import json
import os
import subprocess
import sys

import pytest
from django.conf import settings

tells_its_peak = pytest.mark.skipif(
    not os.access("/proc/self/clear_refs", os.W_OK), reason="Linux tells the peak of a process, others do not"
)
HOSTILE = """
from tests.media.pictures import everything
files = [(sent.name, sent.content) for sent in everything() if not sent.is_kept]
"""
LARGEST = """
import io
from PIL import Image
from tests.media.pictures import encoded
def noise(width, height, mode="RGB"):
    small = Image.effect_noise((256, 256), 90).convert(mode)
    return small.resize((width, height))
files = [
    ("photograph.jpg", encoded(noise(5700, 4300), "JPEG", quality=85)),
    ("in passes.jpg", encoded(noise(5000, 3400), "JPEG", quality=85, progressive=True, subsampling=0)),
    ("transparent.png", encoded(noise(4800, 3700, "RGBA"), "PNG", compress_level=1)),
    ("photograph.webp", encoded(noise(4000, 2900), "WEBP", method=0, quality=60)),
]
"""
PROGRAM = """
import json, resource, time
import django
django.setup()
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from tsi_portal.media.cleaning import clean_picture
{files}
def peak():
    return int(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1]) / 1024
def now():
    return int(next(line for line in open("/proc/self/status") if line.startswith("VmRSS")).split()[1]) / 1024
import tests.media.pictures as pictures
clean_picture(ContentFile(pictures.encoded(pictures.corners(), "JPEG"), name="x.jpg"))
costs = {{}}
for name, content in files:
    open("/proc/self/clear_refs", "w").write("5")
    before, started = now(), time.perf_counter()
    try:
        clean_picture(ContentFile(content, name=name))
        kept = True
    except ValidationError:
        kept = False
    costs[name] = [kept, time.perf_counter() - started, peak() - before]
print(json.dumps(costs))
"""


def costs(files):
    """Return {name: (kept, seconds, megabytes)} of cleaning some files in a fresh process that may take 2 GB in all."""
    limit = "import resource; resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))\n"
    answer = subprocess.run(
        [sys.executable, "-c", limit + PROGRAM.format(files=files)],
        cwd=settings.BASE_DIR,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "tsi_portal.settings.test"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert answer.returncode == 0, answer.stderr[-2000:]
    return json.loads(answer.stdout.splitlines()[-1])


@tells_its_peak
def test_hostile_file_costs_next_to_nothing():
    for name, (kept, seconds, megabytes) in costs(HOSTILE).items():
        assert not kept, name
        assert seconds < 2, (name, seconds)
        assert megabytes < 50, (name, megabytes)


@pytest.mark.slow
@tells_its_peak
def test_largest_honest_picture_stays_within_its_memory():
    for name, (kept, seconds, megabytes) in costs(LARGEST).items():
        assert kept, name
        assert seconds < 10, (name, seconds)
        assert megabytes < 220, (name, megabytes)
