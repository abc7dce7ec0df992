package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.rest.http.Part;
import vn.eoffice.reports.rest.http.Request;
import vn.eoffice.reports.rest.http.Work;
import vn.eoffice.reports.rest.json.HistoryJson;
import vn.eoffice.reports.rest.json.OfficeTableJson;
import vn.eoffice.reports.rest.json.TableChangesJson;
import vn.eoffice.reports.rest.json.TableRowsJson;
import vn.eoffice.reports.settings.SettingsDesk;
import vn.eoffice.reports.settings.TableFile;
import vn.eoffice.reports.settings.TableFormat;
import vn.eoffice.reports.settings.TableName;
import vn.eoffice.reports.settings.TableRow;

/** The tables an administrator keeps: looked at, taken away as a file, changed row by row or by a file. */
final class OfficeTableEndpoints {

    private static final String CSV = "text/csv";
    private static final String FINGERPRINT = "fingerprint";
    private static final int LONGEST_FINGERPRINT = 100;

    private final SettingsDesk desk;
    private final Intake intake;
    private final Workbooks files;
    private final Answers answers;

    /** @param fingerprint null when none was given */
    private record Given(List<TableRow> rows, String fingerprint) {}

    OfficeTableEndpoints(SettingsDesk desk, Intake intake, Workbooks files, Answers answers) {
        this.desk = desk;
        this.intake = intake;
        this.files = files;
        this.answers = answers;
    }

    Work content(Request request) {
        TableName table = table(request);
        Locale locale = request.locale();
        if (Workbooks.wanted(request)) {
            return actor -> files.reply(
                    table.code() + ".xlsx", out -> desk.export(table, TableFormat.XLSX, locale, out, actor));
        } else if (wantsCsv(request)) {
            return actor -> files.reply(
                    table.code() + ".csv",
                    CSV + ";charset=UTF-8",
                    out -> desk.export(table, TableFormat.CSV, locale, out, actor));
        }
        return actor -> answers.one(OfficeTableJson.of(desk.content(table, actor)));
    }

    private static boolean wantsCsv(Request request) {
        String accept = request.call().header("Accept");
        return accept != null
                && Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                        .anyMatch(type -> type.strip().startsWith(CSV));
    }

    Work preview(Request request) throws IOException {
        TableName table = table(request);
        Given given = given(request, table);
        return actor -> answers.one(TableChangesJson.of(desk.preview(table, given.rows(), actor), request.locale()));
    }

    Work change(Request request) throws IOException {
        TableName table = table(request);
        Given given = given(request, table);
        String fingerprint = Fields.text(FINGERPRINT, given.fingerprint());
        return actor ->
                answers.one(TableChangesJson.of(desk.apply(table, given.rows(), fingerprint, actor), request.locale()));
    }

    Work history(Request request) {
        TableName table = table(request);
        return actor -> answers.slice(
                desk.history(table, actor).stream().map(HistoryJson::of).toList(), request.page());
    }

    private Given given(Request request, TableName table) throws IOException {
        if (!Intake.isOf(request, "multipart/form-data")) {
            TableRowsJson json = answers.json().read(request.call().payload().open(), TableRowsJson.class);
            return new Given(json.of(table), json.fingerprint());
        }
        List<Part> parts = Intake.parts(request, Set.of(Intake.FILE, FINGERPRINT));
        try (SpooledFile file = intake.part(parts)) {
            return new Given(TableFile.read(file.upload().file(), table), text(Intake.one(parts, FINGERPRINT)));
        }
    }

    private static String text(Part part) throws IOException {
        if (part == null) {
            return null;
        }
        try (InputStream in = part.open()) {
            return new String(in.readNBytes(LONGEST_FINGERPRINT), StandardCharsets.UTF_8);
        }
    }

    private static TableName table(Request request) {
        return TableName.of(request.variable("table"))
                .orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "settings.no-such-table"));
    }
}
