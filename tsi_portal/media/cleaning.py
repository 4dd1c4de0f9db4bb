"""Uploaded pictures, made anew: what is stored has been decoded, turned upright and written again by the portal itself.

A file is what its content says and not what its name says; only the formats below are ever decoded, by decoders that are
asked for by name. How much memory a picture will take is known from its header before anything is decoded. Nothing of
the file survives but the pixels: no place, no camera, no thumbnail, no text, nothing appended.

Everything that may be wrong with a file ends as a ValidationError with a sentence for the person who uploaded it.
"""

import hashlib
import io
import os
import threading
from contextlib import contextmanager

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from PIL import Image, ImageCms
from PIL.JpegImagePlugin import get_sampling

MEGABYTE = 1024 * 1024
# The largest file of an editor, and of a partner who proposes news.
EDITORS_LIMIT = settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE
PARTNERS_LIMIT = 10 * MEGABYTE

# How many pixels (times frames) may be decoded, by format: decoders take 6 to 15 bytes for each, and a process that
# serves the site should not grow by much more than 200 megabytes. MPO is what many phones call a JPEG with a second picture.
MOST_PIXELS = {"JPEG": 25_000_000, "MPO": 25_000_000, "PNG": 18_000_000, "AVIF": 18_000_000, "WEBP": 12_000_000}
# Some files take half as much again: a JPEG in passes that keeps every colour, a WebP or AVIF with transparency.
SHARE_OF_HEAVY_FILES = 0.7
DECODERS = ("JPEG", "PNG", "WEBP", "AVIF")
LONGEST_SIDE = 16_000
# Pictures are kept at this size: more than any page shows, less than any camera makes.
KEPT_SIDE = 3_200
# A progressive JPEG is written in about ten passes. Each costs a walk through the whole picture and a few bytes.
MOST_PASSES = 256
START_OF_PASS = b"\xff\xda"
# Profiles of colours are a few kilobytes; those of printers reach two megabytes.
LARGEST_PROFILE = 4 * MEGABYTE

ORIENTATION = 0x0112
UPRIGHT = {
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_270,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_90,),
}

# One picture at a time in each process, so that ten uploads at once cost the memory of one.
_ONE_AT_A_TIME = threading.Semaphore(1)
LONGEST_WAIT = 30


class CleanedPicture(ContentFile):
    """A picture that the portal has written itself, under a name made from its content."""

    def __init__(self, content, extension, content_type):
        super().__init__(content, name=f"{hashlib.sha256(content).hexdigest()[:20]}.{extension}")
        self.content_type = content_type


def clean_picture(file, *, limit=None):
    """Return an uploaded file as a CleanedPicture, or raise a ValidationError with a sentence for its sender.

    `file` is anything with Django's interface of files; `limit` the number of bytes that it may have (the editors').
    A picture that is clean already is returned as it is.
    """
    if isinstance(file, CleanedPicture):
        return file
    _refuse_by_size(file, limit or EDITORS_LIMIT)
    _refuse_by_name(file.name)
    with _waiting_in_line():
        try:
            pixels, is_photograph = _decode(file)
        except ValidationError:
            raise
        except Exception as error:  # decoders raise whatever they stumble over, from KeyError to struct.error
            raise ValidationError(
                _("The file is damaged or incomplete. Export the picture again and upload the new file."),
                code="damaged",
            ) from error
        return _written_anew(pixels, is_photograph)


@contextmanager
def _waiting_in_line():
    if not _ONE_AT_A_TIME.acquire(timeout=LONGEST_WAIT):
        raise ValidationError(_("Many pictures are being prepared. Wait a minute and upload it again."), code="busy")
    try:
        yield
    finally:
        _ONE_AT_A_TIME.release()


def _refuse_by_size(file, limit):
    if file.size > limit:
        raise ValidationError(
            _("The file is too large (%(size)s). A picture may have at most %(limit)s.")
            % {"size": filesizeformat(file.size), "limit": filesizeformat(limit)},
            code="too-large",
        )


def _refuse_by_name(name):
    extension = os.path.splitext(name or "")[1].lower().removeprefix(".")
    if extension not in settings.WAGTAILIMAGES_EXTENSIONS:
        raise ValidationError(
            _("The name of the file must end like that of a picture: %(extensions)s.")
            % {"extensions": ", ".join(f".{extension}" for extension in settings.WAGTAILIMAGES_EXTENSIONS)},
            code="wrong-name",
        )


# --- Reading ---------------------------------------------------------------------------------------------------------


def _decode(file):
    """Return the pixels of a file, upright, in sRGB and no larger than needed, and whether a JPEG should keep them."""
    file.seek(0)
    try:
        # Warnings of Pillow about large pictures come from here; the check below refuses them.
        image = Image.open(file, formats=DECODERS)
    except Image.DecompressionBombError as error:
        raise _too_many_pixels() from error
    except Exception as error:
        raise ValidationError(
            _("This is not a picture that the portal can read. Upload a JPEG, PNG, WebP or AVIF file."),
            code="no-picture",
        ) from error
    with image:
        _refuse_by_header(image, file)
        profile = image.info.get("icc_profile") or b""
        is_photograph = image.format != "PNG"
        # Before anything asks for its orientation: for that Pillow loads a PNG too, and what goes wrong then is forgotten.
        image.load()
        orientation = _orientation(image)
        pixels = _in_eight_bits(image)
        pixels.thumbnail((KEPT_SIDE, KEPT_SIDE))
        pixels = _in_srgb(pixels, profile)
    for turn in UPRIGHT.get(orientation, ()):
        pixels = pixels.transpose(turn)
    return pixels, is_photograph


def _refuse_by_header(image, file):
    width, height = image.size
    # The second picture of a phone's JPEG is never decoded.
    frames = 1 if image.format == "MPO" else getattr(image, "n_frames", 1)
    most = _most_pixels(image)
    if max(width, height) > LONGEST_SIDE or width * height * frames > most:
        raise _too_many_pixels(most)
    if image.format in ("JPEG", "MPO"):
        position = file.tell()
        file.seek(0)
        passes = sum(chunk.count(START_OF_PASS) for chunk in iter(lambda: file.read(MEGABYTE), b""))
        file.seek(position)
        if passes > MOST_PASSES:
            raise ValidationError(_("This is not a picture that a camera or a program makes."), code="too-many-passes")


def _most_pixels(image):
    colours_in_half = 2
    is_heavy = (image.format in ("WEBP", "AVIF") and image.mode == "RGBA") or (
        "progressive" in image.info and get_sampling(image) != colours_in_half
    )
    return int(MOST_PIXELS[image.format] * (SHARE_OF_HEAVY_FILES if is_heavy else 1))


def _too_many_pixels(most=MOST_PIXELS["JPEG"]):
    return ValidationError(
        _("The picture has too many pixels: at most %(number)s million. Make it smaller and upload it again.")
        % {"number": most // 1_000_000},
        code="too-many-pixels",
    )


def _orientation(image):
    try:
        return image.getexif().get(ORIENTATION)
    except Exception:  # what a camera wrote wrongly must not cost the picture
        return None


def _in_eight_bits(image):
    """Return a picture in a mode that can be made smaller and converted: grey, colour, with or without transparency."""
    if image.mode in ("RGB", "RGBA", "L", "LA", "CMYK"):
        if "transparency" not in image.info:
            return image
        return image.convert("LA" if image.mode == "L" else "RGBA")
    if image.mode.startswith(("I", "F")):
        # Sixteen bits of grey: Pillow would cut them off at white instead of scaling them.
        return image.convert("F").point(lambda value: value * (1 / 257)).convert("L")
    if image.mode == "1":
        return image.convert("L")
    if image.mode in ("P", "PA") and image.has_transparency_data:
        return image.convert("RGBA")
    return image.convert("RGB")


def _in_srgb(image, profile):
    """Return a picture with colours as browsers understand them without being told."""
    transparency = image.getchannel("A") if image.mode in ("RGBA", "LA") else None
    colours = image.convert(image.mode.removesuffix("A")) if transparency else image
    converted = _by_profile(colours, profile)
    if converted.mode == "CMYK":
        converted = converted.convert("RGB")
    if transparency and transparency.getextrema() != (255, 255):
        converted = converted.convert("RGB")
        converted.putalpha(transparency)
    return converted


def _by_profile(image, profile):
    """Return a picture with its colours converted by its profile; as it is where the profile is none or does not fit."""
    if not profile or len(profile) > LARGEST_PROFILE:
        return image
    try:
        return ImageCms.profileToProfile(
            image, ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return image


# --- Writing ---------------------------------------------------------------------------------------------------------


def _written_anew(pixels, is_photograph):
    """Return the file of a picture that has nothing but these pixels."""
    fresh = Image.new(pixels.mode, pixels.size)
    fresh.paste(pixels)
    written = io.BytesIO()
    if is_photograph and fresh.mode != "RGBA":
        fresh.save(written, "JPEG", quality=88, progressive=True, optimize=True)
        return CleanedPicture(written.getvalue(), "jpg", "image/jpeg")
    fresh.save(written, "PNG")
    return CleanedPicture(written.getvalue(), "png", "image/png")
