package vn.eoffice.reports.annex.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a form holds. */
public enum ColumnKind {
    /** The rows' own numbering: TT, STT. */
    INDEX,
    /** The rows' names. */
    LABEL,
    /** Whole numbers. */
    INTEGER,
    /** Numbers with decimals. */
    DECIMAL,
    /** A share in percent, always computed. */
    SHARE,
    /** Words. */
    TEXT,
    /** A day. */
    DATE,
    /** The number and symbol of a document. */
    DOCUMENT;

    /** Whether cells of such a column hold numbers that people fill in or formulas compute. */
    public boolean isNumeric() {
        return this == INTEGER || this == DECIMAL || this == SHARE;
    }

    /** Whether the column names the rows and is never filled in where a row is fixed. */
    public boolean isStub() {
        return this == INDEX || this == LABEL;
    }

    /** How form files and answers write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ColumnKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
