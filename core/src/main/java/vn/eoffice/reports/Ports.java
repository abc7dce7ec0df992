package vn.eoffice.reports;

import vn.eoffice.reports.port.Contents;
import vn.eoffice.reports.port.Counters;
import vn.eoffice.reports.port.Deliveries;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.DocumentSearch;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.port.Journal;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.port.Permissions;
import vn.eoffice.reports.port.Registers;
import vn.eoffice.reports.port.Routing;

/** A host's adapters, one for each port. */
public record Ports(
        Documents documents,
        DocumentSearch search,
        Contents contents,
        Counters counters,
        Registers registers,
        Deliveries deliveries,
        Directory directory,
        Permissions permissions,
        Journal journal,
        Notifier notifier,
        Routing routing) {}
