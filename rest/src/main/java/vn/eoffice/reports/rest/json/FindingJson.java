package vn.eoffice.reports.rest.json;

import java.util.List;
import java.util.function.Function;
import vn.eoffice.reports.document.Finding;

/** What a clerk should know of a document, in words. */
record FindingJson(String code, String text) {

    static List<FindingJson> of(List<Finding> findings, Function<Finding, String> texts) {
        return findings.stream()
                .map(finding -> new FindingJson(finding.code(), texts.apply(finding)))
                .toList();
    }
}
