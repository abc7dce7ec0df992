package vn.eoffice.reports.round;

import vn.eoffice.reports.Looks;
import vn.eoffice.reports.document.Document;

/** The text of stored plans. */
@FunctionalInterface
public interface PlanTexts {

    /** The text of a document's newest file; empty when it has none. Slow; outside any transaction. */
    String of(Document plan, Looks looks);
}
