package vn.eoffice.reports.extraction.text;

import java.util.Objects;

/**
 * A paragraph of the main part of a .docx.
 *
 * @param index which {@code w:p} of the part it is, in the order in which they begin, from 0
 * @param text as printed, with the number its list gives it; breaks and tabs are blanks
 * @param inTable whether it stands in a cell
 */
public record WordParagraph(int index, String text, boolean inTable) {

    public WordParagraph {
        Objects.requireNonNull(text, "text");
    }
}
