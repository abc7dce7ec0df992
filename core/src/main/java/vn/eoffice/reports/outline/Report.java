package vn.eoffice.reports.outline;

import java.util.List;

/**
 * A report as conformance sees it.
 *
 * @param forms those behind its text that are filled in
 * @param opening the paragraph before the first heading or the first of all; null when the report is empty
 */
record Report(List<Heading> headings, List<AnnexForm> forms, SourceLine opening) {

    Report {
        headings = List.copyOf(headings);
        forms = List.copyOf(forms);
    }
}
