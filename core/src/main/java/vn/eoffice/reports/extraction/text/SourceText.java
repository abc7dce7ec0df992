package vn.eoffice.reports.extraction.text;

import java.util.List;
import java.util.Objects;
import vn.eoffice.reports.document.Finding;

/**
 * The text of one file: lines parted by {@code \n}, NFC, cells of a table row parted by a tab, each paragraph of a
 * cell in a line of its own, footnotes behind the body.
 *
 * @param text empty when the file has no text
 * @param mediaType what the content is, whatever the name says; e.g. {@code application/pdf}
 * @param title the file's own title property; null when it has none
 * @param findings e.g. {@code file.no-text-layer}, {@code file.truncated}
 */
public record SourceText(String text, String mediaType, String title, List<Finding> findings) {

    public SourceText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(mediaType, "mediaType");
        findings = List.copyOf(findings);
    }
}
