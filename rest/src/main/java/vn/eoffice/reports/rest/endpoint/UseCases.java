package vn.eoffice.reports.rest.endpoint;

import vn.eoffice.reports.distribution.Distribution;
import vn.eoffice.reports.document.Consultation;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.document.Filing;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.register.Numbering;
import vn.eoffice.reports.register.RegisterBook;
import vn.eoffice.reports.routing.RoutingDesk;
import vn.eoffice.reports.search.Search;

/** Everything the contract calls. */
public record UseCases(
        FileReading reading,
        Filing filing,
        Consultation consultation,
        RoutingDesk routing,
        Numbering numbering,
        RegisterBook registers,
        Distribution distribution,
        Search search,
        Directory directory,
        Notifier notifier) {}
