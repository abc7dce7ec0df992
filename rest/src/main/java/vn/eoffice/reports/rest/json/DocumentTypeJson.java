package vn.eoffice.reports.rest.json;

import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.number.DocumentType;

/** A type of documents; its code is null when no number names it. */
public record DocumentTypeJson(
        String code,
        String word,
        String system,
        String kind,
        List<String> otherCodes,
        List<String> otherWords,
        LocalDate from,
        LocalDate to) {

    /** Shows a type. */
    public static DocumentTypeJson of(DocumentType type) {
        return new DocumentTypeJson(
                type.code(),
                type.word(),
                Codes.of(type.system()),
                type.kind().code(),
                type.otherCodes(),
                type.otherWords(),
                type.from(),
                type.to());
    }
}
