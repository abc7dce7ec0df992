#!/usr/bin/env python3
"""The peer of the annex figure: openpyxl in read-only mode does what the product does with filled annex forms.

    read_annexes.py FOLDER      every *.xlsx in it, named FORM-UNIT.xlsx

Reads every cell, makes numbers of them, looks whether rows whose first number is a total hold the sum of the rest
where that is the form's rule (1B), and sums every cell over the units. Prints seconds and the sum of all sums.
"""
import os
import sys
import time

from openpyxl import load_workbook


def number(value):
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return value
    text = str(value).strip().replace(".", "").replace(",", ".")
    try:
        return float(text)
    except ValueError:
        return None


def main(folder):
    start = time.perf_counter()
    sums = {}
    wrong = 0
    files = 0
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".xlsx"):
            continue
        form = name.split("-")[0]
        book = load_workbook(os.path.join(folder, name), read_only=True, data_only=True)
        sheet = book[book.sheetnames[0]]
        for r, row in enumerate(sheet.iter_rows(values_only=True)):
            numbers = [number(value) for value in row]
            for c, value in enumerate(numbers):
                if value is not None and c > 1:
                    key = (form, r, c)
                    sums[key] = sums.get(key, 0) + value
            if form == "1B" and len(numbers) > 5 and None not in numbers[2:6]:
                if numbers[2] != numbers[3] + numbers[4] + numbers[5]:
                    wrong += 1
        book.close()
        files += 1
    print("%.3f %d %d %.0f" % (time.perf_counter() - start, files, wrong, sum(sums.values())))


if __name__ == "__main__":
    main(sys.argv[1])
