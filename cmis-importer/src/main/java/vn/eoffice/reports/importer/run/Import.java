package vn.eoffice.reports.importer.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.chemistry.opencmis.commons.exceptions.CmisBaseException;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.importer.archive.ArchiveFolder;
import vn.eoffice.reports.importer.archive.SourceFile;
import vn.eoffice.reports.importer.cmis.ArchiveStore;
import vn.eoffice.reports.importer.cmis.ServerLostException;
import vn.eoffice.reports.importer.cmis.ServerQueries;
import vn.eoffice.reports.importer.plan.Decision;
import vn.eoffice.reports.importer.plan.Planned;
import vn.eoffice.reports.importer.plan.Planner;
import vn.eoffice.reports.importer.plan.ServerMatches;
import vn.eoffice.reports.importer.reading.ArchiveReader;
import vn.eoffice.reports.importer.reading.Reading;
import vn.eoffice.reports.importer.sheet.MetadataSheet;

/** The order of an import: read, look up, plan; and once somebody agrees, upload. */
public final class Import {

    private final ArchiveReader reader;
    private final MetadataSheet sheet;
    private final Planner planner;
    private final Watcher watcher;

    public Import(ArchiveReader reader, MetadataSheet sheet, Planner planner, Watcher watcher) {
        this.reader = reader;
        this.sheet = sheet;
        this.planner = planner;
        this.watcher = watcher;
    }

    /** Sees how far a long step is. */
    public interface Watcher {

        /** A step begins. */
        void begin(String step, int total);

        /** So many are done. */
        void reached(int count);

        /** One more is done; called by several threads. */
        void advance();

        /** The step is over. */
        void end();

        /** Something the person who imports should know. */
        void warn(String key, String detail);
    }

    /**
     * Plans an import; nothing is changed anywhere.
     *
     * @param server null when no server is asked
     * @throws ServerLostException when the server does not answer
     */
    public List<Planned> plan(ArchiveFolder.Contents archive, ServerQueries server) {
        watcher.begin("step.reading", archive.files().size());
        List<Reading> read = sheet.apply(reader.read(archive.files(), watcher::reached));
        watcher.end();
        List<Reading> all = Stream.concat(
                        read.stream(), archive.unreachable().stream().map(Import::unreachable))
                .toList();
        return planner.plan(all, server == null ? ServerMatches.NONE : lookUp(all, server));
    }

    /** Where a server cannot answer, its folders still keep the same file from coming twice. */
    private ServerMatches lookUp(List<Reading> readings, ServerQueries server) {
        List<Reading> open =
                readings.stream().filter(reading -> reading.candidate() != null).toList();
        try {
            return new ServerMatches(
                    server.byContent(
                            open.stream().map(Reading::sha256).distinct().toList()),
                    server.byIdentity(open.stream()
                            .map(planner::identityOf)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList()));
        } catch (CmisBaseException e) {
            watcher.warn("warning.no-lookup", e.getMessage());
            return ServerMatches.NONE;
        }
    }

    private static Reading unreachable(String name) {
        return new Reading(new SourceFile(Path.of(name), name), -1, name, null, null, Finding.of("file.unreachable"));
    }

    /** Uploads what a plan says; the outcomes in its order. */
    public List<Outcome> upload(List<Planned> plan, ArchiveStore store, Uploads uploads) {
        List<Planned> wanted = plan.stream()
                .filter(planned -> planned.decision() == Decision.UPLOAD)
                .toList();
        if (!wanted.isEmpty()) {
            store.prepare(wanted.stream().anyMatch(Planned::isClassified));
        }
        watcher.begin("step.uploading", wanted.size());
        Map<Planned, Outcome> uploaded = uploads.run(wanted, watcher::advance);
        watcher.end();
        return plan.stream()
                .map(planned -> uploaded.getOrDefault(planned, Outcome.untouched(planned)))
                .toList();
    }

    /** The outcomes of a run that uploads nothing. */
    public List<Outcome> dryRun(List<Planned> plan) {
        return plan.stream().map(Outcome::untouched).toList();
    }
}
