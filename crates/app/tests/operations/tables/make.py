"""Makes the tables that translators send back in the tests of translations: as openpyxl writes them, and the same opened and
saved by LibreOffice, which computes the formulas.

    python3 make.py && soffice --headless --convert-to xlsx:"Calc MS Excel 2007 XML" --outdir libreoffice openpyxl/translations.xlsx
"""

import datetime
import hashlib
import pathlib

import openpyxl


def wording(original):
    return hashlib.sha256(original.encode()).hexdigest()[:12]


book = openpyxl.Workbook()
sheet = book.active
sheet.append(["Text (9)", "Wortlaut", "Original", "Übersetzung: Englisch (en)"])
for place, original, translation in [
    ("M001 title", "Lotsen", "Pilots"),
    # The original was another one when this was translated.
    ("M001 text", "Lotsen begleiten 12 Familien.", "Guides accompany families."),
    ("2025/H1 title", "Bildung", "Education"),
    ("2025/Z1.1 title", "Sprache", datetime.date(2025, 6, 18)),
    ("2025/Z1.1 text", "Wer Deutsch lernen will, kann es.", "=1+1"),
    ("2025/L1 title", "Offenheit", 2030),
    ("2025/L1 text", "Alle gehen aufeinander zu.", 3.5),
    ("M999 title", "Nichts", "Nothing"),
    ("2020/L1 title", "Offenheit", "Open to all"),
    ("2020/H1 title", "Bildung", None),
    ("M001 title", "Lotsen", "A second time"),
]:
    sheet.append([place, wording(original), original, translation])
# What stands in the cell of 2020/L1 is meant for 2020/H1, too.
sheet.merge_cells("D10:D11")
folder = pathlib.Path(__file__).parent / "openpyxl"
folder.mkdir(exist_ok=True)
book.save(folder / "translations.xlsx")
