#!/usr/bin/env python3
"""Makes the tables beside this file, as people's programs write them. All names are invented.

Needs openpyxl and LibreOffice (`soffice`); run it in this folder: python3 make.py
"""

import datetime
import subprocess
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

HERE = Path(__file__).parent
HEADING = ["Name", "Kurzbeschreibung", "Seit", "Bis", "Webseite", "Übergeordnet", "Bemerkung"]


def rows():
    """200 organisations: dates as days, as numbers of days, as years; some below another of the same table."""
    for n in range(1, 201):
        since = [datetime.date(2000 + n % 20, 1 + n % 12, 1 + n % 28), 43617, 2000 + n % 20][n % 3]
        below = "Beispielverein 001" if n % 10 == 0 else None
        yield [f"Beispielverein {n:03}", f"Erfundener Verein Nummer {n}.", since, None, f"www.verein{n}.example", below, "intern"]


def organisations(sheet: Worksheet):
    sheet.append(["Beispieldaten: Organisationen der Stadt"])
    sheet.merge_cells("A1:G1")
    sheet.append([])
    sheet.append(HEADING)
    for row in rows():
        sheet.append(row)


def organisations_book() -> Workbook:
    book = Workbook()
    organisations(book.active)
    book.active.title = "Organisationen"
    book.create_sheet("Notizen").append(["Nur eine Notiz"])
    hidden = book.create_sheet("Alt")
    hidden.append(["Name", "Bis"])
    hidden.append(["Sollte nie erscheinen", 1990])
    hidden.sheet_state = "hidden"
    return book


def odd_book() -> Workbook:
    """Formulas, which openpyxl writes without their results; merged cells; a fault."""
    book = Workbook()
    sheet = book.active
    sheet.append(["Titel", "Beschreibung", "Gilt ab", "Gehört zu"])
    sheet.append(["Beispielamt A", "=\"Amt \"&\"A\"", "=DATE(2019,6,1)", "Beispielamt B"])
    sheet.append(["Beispielamt B", "Ein Amt", None, None])
    sheet.append(["Beispielamt C", "=1/0", None, "Beispielamt A"])
    sheet.append(["Beispielamt D", "Noch eins", None, None])
    sheet.merge_cells("D4:D5")
    return book


def convert(source: Path, target: Path):
    out = HERE / "out"
    subprocess.run(["soffice", "--headless", "--convert-to", target.suffix[1:], "--outdir", out, source], check=True)
    (out / f"{source.stem}{target.suffix}").rename(target)
    out.rmdir()


def main():
    organisations_book().save(HERE / "organisations-openpyxl.xlsx")
    odd_book().save(HERE / "odd-openpyxl.xlsx")
    convert(HERE / "organisations-openpyxl.xlsx", HERE / "organisations-libreoffice.xlsx")
    convert(HERE / "odd-openpyxl.xlsx", HERE / "odd-libreoffice.xlsx")
    # As Excel in Germany saves “CSV”: semicolons, Windows-1252.
    lines = ["Titel;Stand;Art;Getragen von;Text;Beginn;Ziele"]
    lines += ["Beispielmaßnahme Ä;in Umsetzung;Projekt;ehrenamtlich;Täglich geöffnet.;1.9.2024;Sprache"]
    lines += ["Beispielmaßnahme B;geplant;Daueraufgabe;hauptamtlich;\"Zwei; Teile\";2026;2025/Z1.1, Offenheit"]
    (HERE / "measures-windows.csv").write_bytes("\r\n".join(lines + [""]).encode("cp1252"))


if __name__ == "__main__":
    main()
