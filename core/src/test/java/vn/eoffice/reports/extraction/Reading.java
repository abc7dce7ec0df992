package vn.eoffice.reports.extraction;

import java.util.List;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.extraction.text.SourceText;

/** Reads made-up papers in tests. */
final class Reading {

    static final DocumentReader READER = DocumentReader.standard();

    private Reading() {}

    static Extraction read(String text) {
        return READER.read(new SourceText(text, "text/plain", null, List.of()));
    }

    static Metadata metadata(String text) {
        return read(text).metadata();
    }

    static List<String> findings(String text) {
        return read(text).findings().stream().map(Finding::code).toList();
    }
}
