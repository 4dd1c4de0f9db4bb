"""Small documents that the content offers: a table of data, a page of text. The same words always give the same bytes."""

import csv
import io

from django.core.files.base import ContentFile

PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 595, 842, 72
TITLE_SIZE, TEXT_SIZE, LEADING = 18, 11, 17
# A letter of Helvetica takes about half of its size.
LETTERS_IN_LINE = int((PAGE_WIDTH - 2 * MARGIN) / (TEXT_SIZE * 0.5))


def write_csv(paper):
    """Return the file of a Csv, as spreadsheets of both languages open it."""
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows([paper.columns, *paper.rows])
    return ContentFile(("\ufeff" + written.getvalue()).encode(), name=f"{paper.name}.csv")


def write_pdf(paper):
    """Return the file of a Pdf: one page in Helvetica, which every reader of PDF has."""
    y = PAGE_HEIGHT - MARGIN
    content = [_line(paper.title, TITLE_SIZE, y)]
    y -= 2 * LEADING
    for line in paper.lines:
        for part in _folded(line):
            content.append(_line(part, TEXT_SIZE, y))
            y -= LEADING
    return ContentFile(_pdf(b"\n".join(content), paper.title), name=f"{paper.name}.pdf")


def _folded(text):
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if len(longer) > LETTERS_IN_LINE:
            yield line
            longer = word
        line = longer
    yield line


def _text(text):
    """Return a text as PDF writes it, in the letters of western Europe."""
    letters = text.encode("cp1252", "replace")
    return b"(" + letters.replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)") + b")"


def _line(text, size, y):
    return b"BT /F1 %d Tf %d %d Td %s Tj ET" % (size, MARGIN, y, _text(text))


def _pdf(content, title):
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
        % (PAGE_WIDTH, PAGE_HEIGHT)
    )
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        font,
        b"<< /Title %s >>" % _text(title),
    ]
    written, places = bytearray(b"%PDF-1.4\n"), []
    for number, part in enumerate(parts, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start, size = len(written), len(parts) + 1
    written += b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    written += b"trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, start)
    return bytes(written)
