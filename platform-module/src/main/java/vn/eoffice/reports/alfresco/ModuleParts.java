package vn.eoffice.reports.alfresco;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.IssuerCode;
import vn.eoffice.reports.rest.endpoint.Spool;
import vn.eoffice.reports.routing.RoutingTimes;

/** Makes what the core offers from settings as a properties file has them. Called by the module's Spring XML alone. */
final class ModuleParts {

    private ModuleParts() {}

    /** The shipped tables, with those of a folder before them, blank for none, and the office's own codes. */
    static CodeTables codeTables(String folder, Supplier<List<IssuerCode>> own) {
        CodeTables given = folder.isBlank() ? CodeTables.standard() : CodeTables.withFolder(Path.of(folder));
        return given.withOwn(own);
    }

    /** The shipped annex forms, with those of a folder beside or in place of them; blank for none. */
    static Forms forms(String folder) {
        return folder.isBlank() ? Forms.shipped() : Forms.shipped().with(Path.of(folder));
    }

    static RoutingTimes routingTimes(int stepDays, int warningDays) {
        return new RoutingTimes(Duration.ofDays(stepDays), Duration.ofDays(warningDays));
    }

    /** Where uploads wait; blank for the folder that Alfresco itself sweeps of files older than an hour. */
    static Spool spool(String folder, long maxBytes) {
        Path place = folder.isBlank()
                ? Path.of(System.getProperty("java.io.tmpdir"), "Alfresco", "report-management")
                : Path.of(folder);
        return new Spool(place, maxBytes);
    }

    static FileReading reading(CodeTables tables, TextSource texts) {
        return new FileReading(texts, DocumentReader.with(tables));
    }
}
