package vn.eoffice.reports.annex;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.eoffice.reports.message.Messages;

/**
 * Something about a cell, or about the whole workbook, that its unit or the receiving office should know.
 *
 * @param code key of the message bundle {@code vn/eoffice/reports/messages/annex}; {@code check.failed} for the form's
 *     own checks, whose words are the arguments
 * @param cell null when it is about the whole workbook
 * @param row id of the form's row; null when it is about no row
 * @param column id of the form's column; null when it is about no column
 * @param arguments what the message names, in its order
 */
public record CellFinding(
        Severity severity, String code, SourceCell cell, String row, String column, List<String> arguments) {

    /** What follows from a finding. */
    public enum Severity {
        /** The form has to be returned. */
        ERROR,
        /** Somebody has to look. */
        WARNING,
        /** Only to be known: how something was read. */
        INFO
    }

    public CellFinding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
    }

    /** The place, what is wrong, and what to do about it. */
    public String text(Locale locale) {
        Messages messages = Messages.annex();
        String words = messages.text(locale, code, arguments);
        if (cell == null) {
            return words;
        }
        return messages.text(locale, "finding.where", List.of(cell.address(), cell.sheet())) + " " + words;
    }
}
