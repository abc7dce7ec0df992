package vn.eoffice.reports.extraction;

import java.util.List;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.document.Signatory;
import vn.eoffice.reports.extraction.Extraction.Place;

/**
 * What stands under a document's body.
 *
 * @param recipientsPlace null when there are no recipients
 * @param signatory null when nobody signed
 * @param signatoryPlace null when nobody signed
 * @param firstLine the first line of the block; the number of lines when there is none
 * @param lastLine the last line of the block; -1 when there is none
 */
record EndBlock(
        List<RecipientLine> recipients,
        Place recipientsPlace,
        Signatory signatory,
        Place signatoryPlace,
        int firstLine,
        int lastLine) {

    EndBlock {
        recipients = List.copyOf(recipients);
    }

    static EndBlock none(int lines) {
        return new EndBlock(List.of(), null, null, null, lines, -1);
    }

    boolean exists() {
        return lastLine >= 0;
    }
}
