package vn.eoffice.reports.routing;

import vn.eoffice.reports.document.Document;

/** A task on somebody's desk with the document it is about. */
public record DeskTask(RoutingTask task, Document document) {}
