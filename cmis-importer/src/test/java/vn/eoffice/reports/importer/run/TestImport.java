package vn.eoffice.reports.importer.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.apache.chemistry.opencmis.client.api.Session;
import vn.eoffice.reports.document.Identities;
import vn.eoffice.reports.document.IssuingUnits;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.Parcels;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.TikaTextSource;
import vn.eoffice.reports.importer.archive.ArchiveFolder;
import vn.eoffice.reports.importer.cmis.ArchiveStore;
import vn.eoffice.reports.importer.cmis.Attempts;
import vn.eoffice.reports.importer.cmis.ModelClasses;
import vn.eoffice.reports.importer.cmis.NodeProperties;
import vn.eoffice.reports.importer.cmis.ServerLostException;
import vn.eoffice.reports.importer.cmis.ServerQueries;
import vn.eoffice.reports.importer.cmis.Targets;
import vn.eoffice.reports.importer.plan.NoDirectory;
import vn.eoffice.reports.importer.plan.PlanRules;
import vn.eoffice.reports.importer.plan.Planned;
import vn.eoffice.reports.importer.plan.Planner;
import vn.eoffice.reports.importer.reading.ArchiveReader;
import vn.eoffice.reports.importer.reading.FileReader;
import vn.eoffice.reports.importer.sheet.MetadataSheet;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.NumberReader;

/** A whole import without a command line, reading files in this process. */
final class TestImport {

    static final PlanRules RULES = new PlanRules(0.9, false, false, false, false);
    static final Targets TARGETS = new Targets("/Kho", null, "nhap", List.of());

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC);
    private static final NumberReader NUMBERS = new NumberReader(CodeTables.standard());

    private final Path archive;
    private final Path journal;
    private final Parcels parcels = new Parcels(TextLimits.DEFAULT);
    private PlanRules rules = RULES;
    private Targets targets = TARGETS;
    private MetadataSheet sheet = MetadataSheet.none();
    private TextLimits limits = TextLimits.DEFAULT;
    private int connections = 3;

    TestImport(Path archive, Path journal) {
        this.archive = archive;
        this.journal = journal;
    }

    TestImport rules(PlanRules value) {
        this.rules = value;
        return this;
    }

    TestImport targets(Targets value) {
        this.targets = value;
        return this;
    }

    TestImport sheet(MetadataSheet value) {
        this.sheet = value;
        return this;
    }

    TestImport limits(TextLimits value) {
        this.limits = value;
        return this;
    }

    TestImport connections(int value) {
        this.connections = value;
        return this;
    }

    /**
     * What a run did.
     *
     * @param lost why the server was given up; null when it was not
     */
    record Done(List<Outcome> outcomes, ServerLostException lost) {

        Outcome of(String name) {
            return outcomes.stream()
                    .filter(outcome -> outcome.planned().name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + name));
        }

        long count(Outcome.Result result) {
            return outcomes.stream()
                    .filter(outcome -> outcome.result() == result)
                    .count();
        }
    }

    List<Planned> plan(Session session) {
        try (Journal opened = Journal.open(journal, "test")) {
            return plan(session, opened, importing(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JournalException e) {
            throw new AssertionError(e);
        }
    }

    Done run(Session session) {
        return run(session, session);
    }

    /** Plans over one session and uploads over another. */
    Done run(Session planning, Session session) {
        try (Journal opened = Journal.open(journal, "test")) {
            Import work = importing(opened);
            List<Planned> plan = plan(planning, opened, work);
            Attempts attempts = new Attempts(pause -> {});
            NodeProperties properties =
                    new NodeProperties(ModelClasses.shipped(), NUMBERS, targets.user(), "VPTU", CLOCK);
            ArchiveStore store = new ArchiveStore(session, targets, properties, attempts);
            Uploads uploads = new Uploads(store, opened, parcels, connections);
            return new Done(work.upload(plan, store, uploads), uploads.lost());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JournalException e) {
            throw new AssertionError(e);
        }
    }

    private Import importing(Journal opened) {
        FileReader reader =
                new FileReader(new TikaTextSource(limits), DocumentReader.standard(), parcels, opened::isUploaded);
        Identities identities = new Identities(NUMBERS, new IssuingUnits(new NoDirectory()));
        return new Import(new ArchiveReader(reader, 2), sheet, new Planner(rules, identities), new Silence());
    }

    private List<Planned> plan(Session session, Journal opened, Import work) throws IOException {
        ServerQueries queries = session == null ? null : new ServerQueries(session, new Attempts(pause -> {}));
        return work.plan(new ArchiveFolder(archive, Set.of()).list(), queries);
    }

    private static final class Silence implements Import.Watcher {

        @Override
        public void begin(String step, int total) {}

        @Override
        public void reached(int count) {}

        @Override
        public void advance() {}

        @Override
        public void end() {}

        @Override
        public void warn(String key, String detail) {
            throw new AssertionError(key + ": " + detail);
        }
    }
}
