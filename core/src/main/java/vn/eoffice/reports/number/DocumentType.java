package vn.eoffice.reports.number;

import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.document.DocumentKind;

/**
 * A type of documents (tên loại văn bản), one row of a code table.
 *
 * @param code as a number carries it ({@code KH}); null for types that no number names (the State's công văn)
 * @param word Vietnamese name in lower case ({@code kế hoạch})
 * @param system whose numbers carry it
 * @param kind what such a document is to report management
 * @param otherCodes further spellings of the code, never null
 * @param otherWords further names that mean the same, never null
 * @param from first day of use, null when not known
 * @param to last day of use, null when still in use or not known
 */
public record DocumentType(
        String code,
        String word,
        CodeSystem system,
        DocumentKind kind,
        List<String> otherCodes,
        List<String> otherWords,
        LocalDate from,
        LocalDate to) {

    public DocumentType {
        otherCodes = List.copyOf(otherCodes);
        otherWords = List.copyOf(otherWords);
    }
}
