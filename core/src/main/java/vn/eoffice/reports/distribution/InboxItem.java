package vn.eoffice.reports.distribution;

import vn.eoffice.reports.document.Document;

/** A copy in somebody's inbox, with its document. */
public record InboxItem(Delivery delivery, Document document) {}
