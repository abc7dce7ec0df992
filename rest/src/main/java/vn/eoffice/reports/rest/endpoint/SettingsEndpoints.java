package vn.eoffice.reports.rest.endpoint;

import java.time.Clock;
import java.time.LocalDate;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.DocumentTypeJson;
import vn.eoffice.reports.rest.json.GroupJson;
import vn.eoffice.reports.rest.json.IssuerCodeJson;
import vn.eoffice.reports.rest.json.UnitJson;

/** What the office is made of and which codes it knows: for everybody to look at, changed where each host keeps it. */
final class SettingsEndpoints {

    private final Directory directory;
    private final CodeTables codes;
    private final Answers answers;
    private final Clock clock;

    SettingsEndpoints(Directory directory, CodeTables codes, Answers answers, Clock clock) {
        this.directory = directory;
        this.codes = codes;
        this.answers = answers;
        this.clock = clock;
    }

    Work units(Request request) {
        PageRequest page = request.page();
        return actor -> answers.slice(
                directory.units(today()).stream().map(UnitJson::of).toList(), page);
    }

    Work groups(Request request) {
        PageRequest page = request.page();
        return actor -> answers.slice(
                directory.groups(today()).stream().map(GroupJson::of).toList(), page);
    }

    Work issuers(Request request) {
        PageRequest page = request.page();
        return actor ->
                answers.slice(codes.issuers().stream().map(IssuerCodeJson::of).toList(), page);
    }

    Work types(Request request) {
        PageRequest page = request.page();
        return actor ->
                answers.slice(codes.types().stream().map(DocumentTypeJson::of).toList(), page);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
