package vn.eoffice.reports.rest.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.eoffice.reports.distribution.InboxItem;

/** A copy in somebody's inbox with the document it is of. */
public record InboxJson(@JsonUnwrapped DeliveryJson delivery, DocumentSummary document) {

    /** Shows an inbox entry. */
    public static InboxJson of(InboxItem item) {
        return new InboxJson(DeliveryJson.of(item.delivery()), DocumentSummary.of(item.document()));
    }
}
