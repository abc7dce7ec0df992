package vn.eoffice.reports.annex;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.eoffice.reports.annex.CellFinding.Severity;
import vn.eoffice.reports.annex.Findings.Place;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.form.FormColumn;
import vn.eoffice.reports.annex.sheet.GridCell;
import vn.eoffice.reports.annex.sheet.GridCell.Formula;
import vn.eoffice.reports.annex.sheet.GridCell.Kind;
import vn.eoffice.reports.text.VietnameseText;

/** Makes values of cells as their columns want them, and says where that took some guessing. */
final class CellReader {

    private final Findings findings;
    private final boolean from1904;

    CellReader(Findings findings, boolean from1904) {
        this.findings = findings;
        this.from1904 = from1904;
    }

    /** The value of a filled cell; null when it counts as blank. */
    CellValue read(GridCell cell, FormColumn column, Place place) {
        if (cell.kind() == Kind.ERROR) {
            findings.add(Severity.ERROR, "cell.error", place, cell.text());
            return null;
        } else if (cell.kind() == Kind.UNKNOWN) {
            if (!column.isComputed()) {
                findings.add(Severity.WARNING, "formula.not-computed", place);
            }
            return null;
        }
        String text = SafeText.unquoted(VietnameseText.nfc(cell.text()).strip());
        if (text.isEmpty() || isDots(text)) {
            return null;
        } else if (cell.formula() == Formula.EXTERNAL) {
            findings.add(Severity.WARNING, "formula.external", place, text);
        }
        return switch (column.kind()) {
            case INTEGER, DECIMAL, SHARE -> number(cell, text, column, place);
            case DATE -> date(cell, text, place);
            default -> words(cell, text, column, place);
        };
    }

    private CellValue number(GridCell cell, String text, FormColumn column, Place place) {
        BigDecimal number = cell.kind() == Kind.NUMBER ? NumberText.stored(text) : typed(text, place);
        if (number == null) {
            if (cell.kind() != Kind.TEXT || NumberText.read(text).value() == null) {
                findings.add(Severity.ERROR, "number.unreadable", place, text);
            }
            return null;
        }
        if (column.kind() == ColumnKind.INTEGER && number.scale() > 0) {
            findings.add(Severity.ERROR, "number.not-whole", place, number.toPlainString());
        }
        if (number.signum() < 0 && !column.negative()) {
            findings.add(Severity.WARNING, "number.negative", place, number.toPlainString());
        }
        return CellValue.of(number, place.sheetRow(), place.sheetColumn());
    }

    private BigDecimal typed(String text, Place place) {
        NumberText read = NumberText.read(text);
        if (read.value() != null) {
            String code = read.doubtful() ? "number.doubtful" : "number.from-text";
            Severity severity = read.doubtful() ? Severity.WARNING : Severity.INFO;
            findings.add(severity, code, place, text, read.value().toPlainString());
        }
        return read.value();
    }

    private CellValue date(GridCell cell, String text, Place place) {
        LocalDate date =
                switch (cell.kind()) {
                    case NUMBER -> {
                        BigDecimal number = NumberText.stored(text);
                        yield number == null ? null : DateText.ofNumber(number, from1904);
                    }
                    case DATE -> iso(text);
                    default -> DateText.read(text);
                };
        if (date == null) {
            findings.add(Severity.WARNING, "date.unreadable", place, text);
            return CellValue.of(text, place.sheetRow(), place.sheetColumn());
        }
        return CellValue.of(date, place.sheetRow(), place.sheetColumn());
    }

    private CellValue words(GridCell cell, String text, FormColumn column, Place place) {
        String words = text;
        if (cell.kind() == Kind.NUMBER) {
            BigDecimal number = NumberText.stored(text);
            words = number == null
                    ? text
                    : number.setScale(Math.min(number.scale(), 9), RoundingMode.HALF_UP)
                            .toPlainString();
        }
        if (!column.choices().isEmpty() && !column.choices().contains(words)) {
            findings.add(Severity.WARNING, "text.not-a-choice", place, words, String.join(", ", column.choices()));
        }
        return CellValue.of(words, place.sheetRow(), place.sheetColumn());
    }

    private static LocalDate iso(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The dots of a blank form, and the sign for "not collected". */
    private static boolean isDots(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && c != '…' && c != '_' && c > ' ') {
                return false;
            }
        }
        return true;
    }
}
