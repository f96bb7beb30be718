"""Prints a table as another program reads it, as JSON: readtable.py FILE.csv SEPARATOR | FILE.xlsx."""

import csv
import json
import sys
import zipfile

import openpyxl


def rows_of_csv(path, separator):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return {"rows": list(csv.reader(file, delimiter=separator, strict=True))}


def rows_of_xlsx(path):
    book = openpyxl.load_workbook(path)
    sheet = book.active
    rows = [[(cell.data_type, str(cell.value)) for cell in row if cell.value is not None] for row in sheet.iter_rows()]
    return {
        "names": book.sheetnames,
        "rows": rows,
        "frozen": sheet.freeze_panes,
        "packed": sorted({"%d-%02d-%02d" % entry.date_time[:3] for entry in zipfile.ZipFile(path).infolist()}),
        "created": book.properties.created.isoformat(),
        "widths": [round(sheet.column_dimensions[letter].width) for letter in "BDFK"],
    }


path = sys.argv[1]
print(json.dumps(rows_of_csv(path, sys.argv[2]) if path.endswith(".csv") else rows_of_xlsx(path)))
