"""Pictures that people send: honest ones of every kind, and those that are made to break, to hide or to harm."""

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass

from PIL import Image, ImageCms, PngImagePlugin, TiffImagePlugin

# Words that must not be found in what is stored.
NEEDLE = b"needle-in-the-metadata"
SCRIPT = b"<script>alert('needle')</script>"
PHP = b"<?php system('needle'); ?>"
RED, GREEN, BLUE, WHITE = (200, 30, 30), (30, 160, 60), (40, 60, 200), (240, 240, 240)
ORIENTATION, GPS, GPS_LATITUDE, CAMERA, TEXT = 0x0112, 0x8825, 2, 0x010F, 0x010E


@dataclass(frozen=True)
class Sent:
    """A file as somebody sends it, and whether it may be kept."""

    name: str
    content: bytes
    is_kept: bool

    def __str__(self):
        return self.name


def corners(size=(48, 32), mode="RGB"):
    """Return a picture whose four quarters tell which way up it is: red, green above blue, white."""
    image = Image.new("RGB", size, WHITE)
    half_width, half_height = size[0] // 2, size[1] // 2
    image.paste(RED, (0, 0, half_width, half_height))
    image.paste(GREEN, (half_width, 0, size[0], half_height))
    image.paste(BLUE, (0, half_height, half_width, size[1]))
    return image.convert(mode)


def encoded(image, kind, **options):
    """Return the bytes of a picture in a format."""
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def exif(orientation=None):
    """Return EXIF data with a camera, a place and a text, as a phone writes them."""
    data = Image.Exif()
    data[CAMERA] = NEEDLE.decode()
    data[TEXT] = SCRIPT.decode()
    if orientation:
        data[ORIENTATION] = orientation
    place = data.get_ifd(GPS)
    place[1], place[3] = "N", "E"
    place[2] = place[4] = (
        TiffImagePlugin.IFDRational(45),
        TiffImagePlugin.IFDRational(4),
        TiffImagePlugin.IFDRational(7),
    )
    return data


def turned(orientation):
    """Return an upright picture as a camera stores it that was held otherwise, with the note how to turn it."""
    back = {
        1: (),
        2: (Image.Transpose.FLIP_LEFT_RIGHT,),
        3: (Image.Transpose.ROTATE_180,),
        4: (Image.Transpose.FLIP_TOP_BOTTOM,),
        5: (Image.Transpose.TRANSPOSE,),
        6: (Image.Transpose.ROTATE_90,),
        7: (Image.Transpose.TRANSVERSE,),
        8: (Image.Transpose.ROTATE_270,),
    }
    image = corners()
    for turn in back[orientation]:
        image = image.transpose(turn)
    return image


# --- PNG by hand ------------------------------------------------------------------------------------------------------


def chunk(kind, data, crc=None):
    """Return a chunk of a PNG; `crc` replaces the right checksum."""
    right = zlib.crc32(kind + data) if crc is None else crc
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", right)


def png(*chunks, width=8, height=8, depth=8, colour=0, pixels=None):
    """Return a PNG made of its header, more chunks and its pixels (compressed rows, all black unless given)."""
    row = 1 + (width * depth * {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour] + 7) // 8
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    data = zlib.compress(bytes(row * height)) if pixels is None else pixels
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + b"".join(chunks) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def replaced(content, old, new):
    """Return bytes with one part replaced; the part must be there."""
    assert old in content
    return content.replace(old, new, 1)


def jpeg_of_size(width, height):
    """Return a small JPEG whose header speaks of another size."""
    content = encoded(corners(), "JPEG")
    start = content.index(b"\xff\xc0") + 5
    return content[:start] + struct.pack(">HH", height, width) + content[start + 4 :]


def passes(number):
    """Return a progressive JPEG that walks through its picture a great many times."""
    content = encoded(corners((64, 64)), "JPEG", progressive=True)
    last = content.rindex(b"\xff\xda")
    scan = content[last:-2]
    return content[:-2] + scan * number + content[-2:]


def archive():
    """Return a small archive, as polyglots carry it at their end."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("needle.txt", NEEDLE)
    return out.getvalue()


def text_chunks():
    """Return the metadata of a PNG that carries as much as it can."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", SCRIPT.decode())
    info.add_itxt("XML:com.adobe.xmp", f"<x:xmpmeta>{NEEDLE.decode()}</x:xmpmeta>")
    return info


# --- What is sent -----------------------------------------------------------------------------------------------------


def honest():
    """Yield pictures that must be kept."""
    photo = corners()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    everything = {"exif": exif(), "icc_profile": srgb, "comment": PHP, "xmp": b"<x:xmpmeta>" + NEEDLE + b"</x:xmpmeta>"}
    yield "plain.jpg", encoded(photo, "JPEG")
    yield "SHOUTED.JPG", encoded(photo, "JPEG")
    yield "plain.png", encoded(photo, "PNG")
    yield "plain.webp", encoded(photo, "WEBP", lossless=True)
    yield "plain.avif", encoded(photo, "AVIF", quality=90, speed=10)
    yield "all the metadata.jpg", encoded(photo, "JPEG", **everything)
    yield "metadata.png", encoded(photo, "PNG", pnginfo=text_chunks(), exif=exif(), icc_profile=srgb)
    yield "metadata.webp", encoded(photo, "WEBP", exif=exif(), icc_profile=srgb, xmp=NEEDLE)
    yield "metadata.avif", encoded(photo, "AVIF", exif=exif().tobytes(), xmp=NEEDLE, speed=10)
    for orientation in range(1, 9):
        yield f"orientation {orientation}.jpg", encoded(turned(orientation), "JPEG", exif=exif(orientation), quality=95)
    yield "orientation 6.png", encoded(turned(6), "PNG", exif=exif(6))
    yield "orientation 6.webp", encoded(turned(6), "WEBP", exif=exif(6), lossless=True)
    yield "orientation 99.jpg", encoded(photo, "JPEG", exif=exif(99))
    yield "grey.jpg", encoded(corners(mode="L"), "JPEG")
    yield "cmyk.jpg", encoded(corners(mode="CMYK"), "JPEG")
    yield "cmyk with profile.jpg", encoded(corners(mode="CMYK"), "JPEG", icc_profile=srgb)
    yield "profile of another kind.jpg", encoded(photo, "JPEG", icc_profile=lab)
    yield "profile of nonsense.jpg", encoded(photo, "JPEG", icc_profile=NEEDLE * 50)
    yield "progressive.jpg", encoded(photo, "JPEG", progressive=True)
    yield "one bit.png", encoded(corners(mode="1"), "PNG")
    yield "palette.png", encoded(corners(mode="P"), "PNG")
    yield "palette with transparency.png", encoded(corners(mode="P"), "PNG", transparency=0)
    yield "grey with transparency.png", encoded(corners(mode="LA"), "PNG")
    yield "grey with one transparent value.png", encoded(corners(mode="L"), "PNG", transparency=7)
    yield "transparent.png", encoded(Image.new("RGBA", (8, 8), (1, 2, 3, 0)), "PNG")
    yield "transparent.webp", encoded(Image.new("RGBA", (8, 8), (1, 2, 3, 100)), "WEBP")
    yield "transparent.avif", encoded(Image.new("RGBA", (8, 8), (1, 2, 3, 100)), "AVIF", speed=10)
    yield "sixteen bits of grey.png", png(depth=16, pixels=zlib.compress((b"\0" + b"\x80\x00" * 8) * 8))
    yield "sixteen bits of colour.png", png(depth=16, colour=2)
    yield "sixteen bits with transparency.png", png(depth=16, colour=6)
    yield "two pictures.jpg", encoded(photo, "MPO", save_all=True, append_images=[corners((96, 64))])
    yield "a few frames.webp", encoded(photo, "WEBP", save_all=True, append_images=[corners(), corners()])
    yield "a few frames.png", encoded(photo, "PNG", save_all=True, append_images=[corners(), corners()])
    yield "one pixel.png", encoded(Image.new("RGB", (1, 1)), "PNG")
    yield "long.png", encoded(Image.new("L", (9000, 1)), "PNG")
    yield "archive at the end.jpg", encoded(photo, "JPEG") + archive()
    yield "page at the end.png", encoded(photo, "PNG") + SCRIPT + PHP
    yield "page in the comment.jpg", encoded(photo, "JPEG", comment=SCRIPT + PHP)
    yield "program.php.jpg", encoded(photo, "JPEG", comment=PHP)
    yield "wrong sum around the pixels.png", _with_wrong_sum(encoded(photo, "PNG"))
    yield "another kind.png", encoded(photo, "JPEG")
    yield "another kind.jpg", encoded(photo, "PNG")
    yield "../../up.jpg", encoded(photo, "JPEG")
    yield "x" * 190 + ".jpg", encoded(photo, "JPEG")
    yield "città 🙂 \u202egpj.jpg", encoded(photo, "JPEG")


def harmful():
    """Yield files that must be refused with a sentence."""
    photo = encoded(corners(), "JPEG")
    as_png, as_webp = encoded(corners(), "PNG"), encoded(corners(), "WEBP")
    yield "nothing.jpg", b""
    yield "words.jpg", b"These are words."
    yield "page.jpg", b"<!doctype html><html><body>" + SCRIPT
    yield "drawing.png", b"<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT + b"</svg>"
    yield "drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT + b"</svg>"
    yield "program.jpg", PHP
    yield "windows.jpg", b"MZ\x90\0" + bytes(200) + b"This program cannot be run in DOS mode."
    yield "linux.png", b"\x7fELF" + bytes(200)
    yield "archive.jpg", archive()
    yield "document.jpg", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    yield "picture.html", photo
    yield "picture.php", photo
    yield "picture.jpg.exe", photo
    yield "picture", photo
    yield "moving.gif", encoded(corners(), "GIF")
    yield "moving.jpg", encoded(corners(), "GIF")
    yield "scan.tiff", encoded(corners(), "TIFF")
    yield "scan.jpg", encoded(corners(), "TIFF")
    yield "map of bits.png", encoded(corners(), "BMP")
    yield "icon.png", encoded(corners((32, 32)), "ICO")
    yield "postscript.jpg", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n"
    yield "half.jpg", photo[: len(photo) // 2]
    yield "half.png", as_png[: len(as_png) // 2]
    yield "half.webp", as_webp[: len(as_webp) // 2]
    yield "half.avif", encoded(corners((64, 64)), "AVIF", speed=10)[:-60]
    yield "head alone.jpg", photo[:20]
    yield "mark alone.png", as_png[:8]
    yield "wrong sum of the header.png", png().replace(struct.pack(">I", zlib.crc32(png()[12:29])), b"\1\2\3\4", 1)
    yield "wrong sum within the pixels.png", png(pixels=zlib.compress(bytes(72))[:-1] + b"\7")
    yield "pixels of nonsense.png", png(pixels=b"\x78\x9c" + b"\xff" * 50)
    yield "too few pixels.png", png(width=64, height=64, pixels=zlib.compress(b"\0" * 10))
    yield "no size.png", png(width=0, height=0, pixels=zlib.compress(b""))
    yield "huge header.png", png(width=60_000, height=60_000, pixels=zlib.compress(b"\0"))
    yield "huger header.png", png(width=2**31 - 1, height=2**31 - 1, pixels=zlib.compress(b"\0"), depth=1)
    yield "huge header.jpg", jpeg_of_size(65_000, 65_000)
    yield "large header.jpg", jpeg_of_size(6_000, 6_000)
    yield "no size.jpg", jpeg_of_size(0, 0)
    yield "bomb.png", png(width=15_000, height=15_000, depth=1)
    yield "longest side.png", png(width=16_001, height=1)
    yield "highest side.png", png(width=1, height=40_000)
    yield "bomb of text.png", png(chunk(b"zTXt", b"x\0\0" + zlib.compress(bytes(80_000_000), 9)), width=4, height=4)
    yield (
        "thousands of frames.png",
        png(
            chunk(b"acTL", struct.pack(">II", 3_000_000, 0)),
            chunk(b"fcTL", struct.pack(">IIIIIHHBB", 0, 8, 8, 0, 0, 1, 1, 0, 0)),
        ),
    )
    yield "thousands of frames.webp", _many_frames(3_200)
    yield "bomb.webp", _webp_of_size(16_383, 16_383)
    yield "bomb.avif", _avif_of_size(20_000, 20_000)
    yield "many passes.jpg", passes(400)


def _with_wrong_sum(content):
    start = content.index(b"IDAT") - 4
    (length,) = struct.unpack(">I", content[start : start + 4])
    end = start + 8 + length
    return content[:end] + b"\0\0\0\0" + content[end + 4 :]


def _many_frames(number):
    frame = Image.new("RGB", (64, 64))
    others = [Image.new("RGB", (64, 64), (index % 256, index // 256, 0)) for index in range(1, 4)]
    content = encoded(frame, "WEBP", save_all=True, append_images=others, lossless=True, method=0)
    start = content.index(b"ANMF")
    (length,) = struct.unpack("<I", content[start + 4 : start + 8])
    one = content[start : start + 8 + length + length % 2]
    body = content[8:start] + one * number
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _webp_of_size(width, height):
    content = encoded(corners(), "WEBP")
    start = content.index(b"\x9d\x01\x2a") + 3
    return content[:start] + struct.pack("<HH", width, height) + content[start + 4 :]


def _avif_of_size(width, height):
    content = encoded(corners((64, 64)), "AVIF", speed=10)
    start = content.index(b"ispe") + 8
    return content[:start] + struct.pack(">II", width, height) + content[start + 8 :]


def everything():
    """Return every file, the honest ones first."""
    kept = [Sent(name, content, True) for name, content in honest()]
    return kept + [Sent(name, content, False) for name, content in harmful()]
