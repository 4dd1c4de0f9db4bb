"""Documents that people send: honest ones of every kind, and those that are made to deceive or to harm."""

import io
import zipfile

from tests.media.pictures import NEEDLE, SCRIPT, Sent

OFFICE = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml", "pptx": "ppt/presentation.xml"}
OPEN = {"odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet"}
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"


def archive(*entries, stored=()):
    """Return an archive of (name, content); those in `stored` uncompressed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in entries:
            kind = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            made.writestr(zipfile.ZipInfo(name), content, compress_type=kind)
    return out.getvalue()


def office(kind, *more):
    """Return a document of Microsoft's kind."""
    return archive(("[Content_Types].xml", "<Types/>"), (OFFICE[kind], "<document/>"), *more)


def open_document(kind, mimetype=None):
    """Return a document of the open kind."""
    return archive(("mimetype", mimetype or OPEN[kind]), ("content.xml", "<x/>"), stored=("mimetype",))


def _many_entries(number):
    return archive(*((f"{index}.txt", "") for index in range(number)))


def _claims_size(size):
    """Return an archive whose list speaks of another size than its content has."""
    content = bytearray(archive(("a.txt", "x" * 100)))
    place = content.rindex(b"PK\x01\x02") + 24
    content[place : place + 4] = size.to_bytes(4, "little")
    return bytes(content)


def honest():
    """Yield documents that must be kept."""
    yield "report.pdf", PDF
    yield "REPORT.PDF", PDF
    yield "scanned.pdf", b"\n" * 200 + PDF
    for kind in OFFICE:
        yield f"document.{kind}", office(kind)
    for kind in OPEN:
        yield f"document.{kind}", open_document(kind)
    yield "table.csv", "nome;città\nAnna;Torino\n".encode()
    yield "table of windows.csv", "nome;città\n".encode("latin-1")
    yield "with mark.csv", b"\xef\xbb\xbfname,value\na,1\n"
    yield "formulas.csv", b"=1+1,@SUM(A1)\n"
    yield "folder.zip", archive(("folder/a.txt", "words"), ("folder/b.txt", "more"))
    yield "x" * 180 + ".pdf", PDF
    yield "città 🙂.pdf", PDF


def harmful():
    """Yield documents that must be refused with a sentence."""
    yield "page.pdf", b"<!doctype html><html>" + SCRIPT
    yield "program.pdf", b"MZ\x90\0" + bytes(100)
    yield "late mark.pdf", b" " * 2000 + PDF
    yield "nothing much.pdf", b"\n"
    yield "report.exe", PDF
    yield "report.html", PDF
    yield "report.svg", PDF
    yield "report.docm", office("docx")
    yield "report.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    yield "report", PDF
    yield "old.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    yield "sheet.docx", office("xlsx")
    yield "folder.docx", archive(("a.txt", "words"))
    yield "macros.docx", office("docx", ("word/vbaProject.bin", NEEDLE))
    yield "macros.xlsx", office("xlsx", ("xl/VBAPROJECT.BIN", NEEDLE))
    yield "text.ods", open_document("odt")
    yield "another.odt", open_document("odt", "application/epub+zip")
    yield "mark at the end.odt", archive(("content.xml", "<x/>"), ("mimetype", OPEN["odt"]))
    yield "folder.odt", archive(("a.txt", "words"))
    yield "words.zip", b"These are words."
    yield "half.zip", archive(("a.txt", "words" * 100))[:40]
    yield "bomb.zip", archive(("zeros", bytes(60_000_000)))
    yield "bomb.xlsx", office("xlsx", ("xl/worksheets/sheet1.xml", bytes(60_000_000)))
    yield "large list.zip", _claims_size(4_000_000_000)
    yield "many.zip", _many_entries(5_001)
    yield "up.zip", archive(("../../etc/passwd", "x"))
    yield "root.zip", archive(("/etc/passwd", "x"))
    yield "windows.zip", archive(("..\\..\\windows\\win.ini", "x"))
    yield "drive.zip", archive(("C:\\windows\\win.ini", "x"))
    yield "up.docx", office("docx", ("word/../../../x", "x"))
    yield "page.csv", b"<html><body>" + SCRIPT
    yield "drawing.csv", b"  \n<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT
    yield "program.csv", b"<?php system('x'); ?>"
    yield "with mark.csv", b"\xef\xbb\xbf<script>alert(1)</script>"
    yield "binary.csv", b"a,b\0c\n"
    yield "wide.csv", "a,b\n".encode("utf-16")
    yield "empty.csv", b"  \n"


def everything():
    """Return every file, the honest ones first."""
    kept = [Sent(name, content, True) for name, content in honest()]
    return kept + [Sent(name, content, False) for name, content in harmful()]
