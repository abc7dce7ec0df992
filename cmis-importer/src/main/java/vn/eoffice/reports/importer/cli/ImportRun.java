package vn.eoffice.reports.importer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.apache.chemistry.opencmis.client.api.Session;
import picocli.CommandLine.ExitCode;
import vn.eoffice.reports.document.Identities;
import vn.eoffice.reports.document.IssuingUnits;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.ChildCommand;
import vn.eoffice.reports.extraction.text.ForkedTextSource;
import vn.eoffice.reports.extraction.text.Parcels;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.importer.archive.ArchiveFolder;
import vn.eoffice.reports.importer.cmis.ArchiveStore;
import vn.eoffice.reports.importer.cmis.Attempts;
import vn.eoffice.reports.importer.cmis.CmisServer;
import vn.eoffice.reports.importer.cmis.ModelClasses;
import vn.eoffice.reports.importer.cmis.NodeProperties;
import vn.eoffice.reports.importer.cmis.ServerQueries;
import vn.eoffice.reports.importer.cmis.Targets;
import vn.eoffice.reports.importer.plan.Decision;
import vn.eoffice.reports.importer.plan.NoDirectory;
import vn.eoffice.reports.importer.plan.PlanRules;
import vn.eoffice.reports.importer.plan.Planned;
import vn.eoffice.reports.importer.plan.Planner;
import vn.eoffice.reports.importer.reading.ArchiveReader;
import vn.eoffice.reports.importer.reading.FileReader;
import vn.eoffice.reports.importer.report.Bar;
import vn.eoffice.reports.importer.report.CsvReport;
import vn.eoffice.reports.importer.report.Summary;
import vn.eoffice.reports.importer.report.Texts;
import vn.eoffice.reports.importer.run.Import;
import vn.eoffice.reports.importer.run.Journal;
import vn.eoffice.reports.importer.run.JournalException;
import vn.eoffice.reports.importer.run.Outcome;
import vn.eoffice.reports.importer.run.Uploads;
import vn.eoffice.reports.importer.sheet.MetadataSheet;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.NumberReader;

/** Puts the parts of an import together and shows what they find. */
final class ImportRun implements AutoCloseable {

    private final NumberReader numbers = new NumberReader(CodeTables.standard());
    private final Parcels parcels = new Parcels(TextLimits.DEFAULT);
    private final Attempts attempts = new Attempts(ImportRun::wait);
    private final Texts texts;
    private final ServerOptions server;
    private final PlanRules rules;
    private final WorkFolder folder;
    private final Journal journal;
    private final PrintStream out;
    private final PrintStream err;

    ImportRun(Texts texts, ServerOptions server, PlanRules rules, WorkFolder folder, PrintStream out, PrintStream err)
            throws IOException, JournalException {
        this.texts = texts;
        this.server = server;
        this.rules = rules;
        this.folder = folder;
        this.out = out;
        this.err = err;
        this.journal = server.isComplete() ? Journal.open(folder.journal(), target(server)) : null;
    }

    private static String target(ServerOptions server) {
        return CmisServer.at(server.url()).address() + " " + server.targets().root();
    }

    /** Runs the whole import and answers its exit code. */
    int of(
            ArchiveFolder archive,
            MetadataSheet sheet,
            int readers,
            Session session,
            boolean dryRun,
            Predicate<String> agreement)
            throws IOException {
        try (ForkedTextSource forked = new ForkedTextSource(ChildCommand.ofThisProgram(), TextLimits.DEFAULT, readers);
                Bar bar = new Bar(texts, err, System.console() != null)) {
            FileReader reader = new FileReader(forked, DocumentReader.standard(), parcels, this::isDone);
            Planner planner = new Planner(rules, new Identities(numbers, new IssuingUnits(new NoDirectory())));
            Import work = new Import(new ArchiveReader(reader, readers), sheet, planner, bar);
            List<Planned> plan =
                    work.plan(archive.list(), session == null ? null : new ServerQueries(session, attempts));
            Summary summary = new Summary(texts, out);
            summary.preview(plan, sheet.unused());
            List<Outcome> untouched = work.dryRun(plan);
            new CsvReport(texts).write(folder.preview(), untouched);
            out.println(texts.text("preview.table", folder.preview()));
            if (dryRun || !agreement.test(texts.text("prompt.upload", uploads(plan)))) {
                return code(untouched);
            }
            return upload(work, plan, session, summary);
        }
    }

    private int upload(Import work, List<Planned> plan, Session session, Summary summary) throws IOException {
        Targets targets = server.targets();
        NodeProperties properties =
                new NodeProperties(ModelClasses.shipped(), numbers, targets.user(), server.unit(), Clock.systemUTC());
        ArchiveStore store = new ArchiveStore(session, targets, properties, attempts);
        Uploads uploads = new Uploads(store, journal, parcels, server.connections());
        List<Outcome> outcomes = work.upload(plan, store, uploads);
        summary.end(outcomes);
        Path report = folder.report();
        new CsvReport(texts).write(report, outcomes);
        out.println(texts.text("summary.table", report));
        if (uploads.lost() != null) {
            err.println("import: " + texts.text("server.lost", uploads.lost().getMessage()));
            return ImportCommand.FAILED;
        }
        return code(outcomes);
    }

    private boolean isDone(String name, String sha256) {
        return journal != null && journal.isUploaded(name, sha256);
    }

    private static long uploads(List<Planned> plan) {
        return plan.stream()
                .filter(planned -> planned.decision() == Decision.UPLOAD)
                .count();
    }

    private static int code(List<Outcome> outcomes) {
        boolean behind = outcomes.stream()
                .anyMatch(outcome ->
                        outcome.result() == Outcome.Result.REFUSED || outcome.result() == Outcome.Result.FAILED);
        return behind ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private static void wait(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        if (journal != null) {
            journal.close();
        }
    }
}
