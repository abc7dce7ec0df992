package vn.eoffice.reports.port;

import java.util.List;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.distribution.Delivery;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;

/** The copies of distributed documents. Works in the caller's transaction. */
public interface Deliveries {

    /** Stores new deliveries. */
    void add(List<Delivery> deliveries);

    /** The deliveries of a document, in the order of its distribution list. */
    List<Delivery> of(DocumentId document);

    /**
     * Stores a changed delivery.
     *
     * @throws vn.eoffice.reports.error.ReportException NOT_FOUND when it does not exist
     */
    void replace(Delivery changed);

    /**
     * The copies that lie in a person's inbox: whatever is addressed to
     * one of their authorities. Those not yet acknowledged come first,
     * then the newest.
     */
    Page<Delivery> inbox(Actor reader, PageRequest page);
}
