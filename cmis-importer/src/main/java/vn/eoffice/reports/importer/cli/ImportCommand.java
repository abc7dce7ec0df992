package vn.eoffice.reports.importer.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.exceptions.CmisBaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.importer.archive.ArchiveFolder;
import vn.eoffice.reports.importer.cmis.CmisServer;
import vn.eoffice.reports.importer.cmis.ServerLostException;
import vn.eoffice.reports.importer.cmis.UnsuitableServerException;
import vn.eoffice.reports.importer.plan.PlanRules;
import vn.eoffice.reports.importer.report.Texts;
import vn.eoffice.reports.importer.run.JournalException;
import vn.eoffice.reports.importer.sheet.MetadataSheet;
import vn.eoffice.reports.importer.sheet.SheetException;

/** Imports an old archive into Alfresco over CMIS. */
@Command(name = "import", sortOptions = false)
public final class ImportCommand implements Callable<Integer> {

    /** Exit code when the server stops answering, or cannot take the import. */
    static final int FAILED = 3;

    @Mixin
    private ServerOptions server;

    @Option(names = "--from", paramLabel = "FOLDER", required = true)
    private Path from;

    @Option(names = "--mapping", paramLabel = "FILE")
    private Path mapping;

    @Option(names = "--work", paramLabel = "FOLDER")
    private Path work;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = {"-y", "--yes"})
    private boolean agreed;

    @Option(names = "--threshold", paramLabel = "0..1", defaultValue = "0.9")
    private double threshold;

    @Option(names = "--skip-doubtful")
    private boolean skipDoubtful;

    @Option(names = "--skip-same-number")
    private boolean skipSameNumber;

    @Option(names = "--archived")
    private boolean archived;

    @Option(names = "--readers", paramLabel = "N", defaultValue = "2")
    private int readers;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi")
    private Locale language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    private final SessionOpener sessions;
    private final PrintStream out;
    private final PrintStream err;

    /** Opens a session on a server. */
    interface SessionOpener {
        Session open(CmisServer server, String user, char[] password);
    }

    public ImportCommand() {
        this(CmisServer::open, utf8(System.out), utf8(System.err));
    }

    ImportCommand(SessionOpener sessions, PrintStream out, PrintStream err) {
        this.sessions = sessions;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Texts texts = new Texts(language);
        try {
            return run(texts);
        } catch (UsageException e) {
            return fail(texts.finding(e.finding()), ExitCode.USAGE);
        } catch (SheetException e) {
            return fail(mapping + ": " + texts.finding(e.finding()), ExitCode.USAGE);
        } catch (JournalException e) {
            return fail(texts.finding(e.finding()), ExitCode.USAGE);
        } catch (UnsuitableServerException e) {
            return fail(texts.finding(e.finding()), FAILED);
        } catch (ServerLostException | CmisBaseException e) {
            return fail(texts.text("server.lost", e.getMessage()), FAILED);
        } catch (IOException e) {
            return fail(texts.text("usage.disk", e.toString()), FAILED);
        }
    }

    private int run(Texts texts) throws UsageException, SheetException, JournalException, IOException {
        check();
        WorkFolder folder = WorkFolder.open(work, from, Clock.systemDefaultZone());
        MetadataSheet sheet = mapping == null ? MetadataSheet.none() : MetadataSheet.read(mapping);
        PlanRules rules = new PlanRules(threshold, skipDoubtful, skipSameNumber, server.allowsClassified(), archived);
        try (ImportRun run = new ImportRun(texts, server, rules, folder, out, err)) {
            ArchiveFolder archive = new ArchiveFolder(from, own(folder));
            return run.of(archive, sheet, readers, session(texts), dryRun, this::agrees);
        }
    }

    private void check() throws UsageException {
        if (!Files.isDirectory(from)) {
            throw new UsageException(Finding.of("usage.no-folder", from.toString()));
        }
        if (!dryRun && !server.isComplete()) {
            throw new UsageException(Finding.of("usage.no-server"));
        }
        if (threshold < 0 || threshold > 1 || readers < 1 || server.connections() < 1 || server.connections() > 32) {
            throw new UsageException(Finding.of("usage.bad-number"));
        }
        if (server.isComplete() && address() == null) {
            throw new UsageException(Finding.of("usage.bad-url", server.url()));
        }
        try {
            server.targets();
        } catch (IllegalArgumentException e) {
            throw new UsageException(Finding.of("usage.classified-folder"));
        }
    }

    /** Null when a dry run names no server. */
    private Session session(Texts texts) throws UsageException {
        if (!server.isComplete()) {
            return null;
        }
        CmisServer at = address();
        if (at.isOpenWire()) {
            err.println(texts.text("warning.open-wire"));
        }
        char[] password = new Password(System.getenv(), System.console())
                .find(server.passwordFile(), server.passwordVariable(), texts.text("prompt.password", server.user()));
        return sessions.open(at, server.user(), password);
    }

    /** Null when it is no address. */
    private CmisServer address() {
        try {
            return CmisServer.at(server.url());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Set<Path> own(WorkFolder folder) {
        Set<Path> own = new HashSet<>();
        own.add(folder.path());
        if (mapping != null) {
            own.add(mapping);
        }
        if (server.passwordFile() != null) {
            own.add(server.passwordFile());
        }
        return own;
    }

    /** Without anybody at the keyboard the command itself is the agreement. */
    private boolean agrees(String question) {
        Console console = System.console();
        if (agreed || console == null) {
            return true;
        }
        String answer = console.readLine("%s ", question);
        return answer != null
                && !answer.isBlank()
                && "cCyY".indexOf(answer.strip().charAt(0)) >= 0;
    }

    private int fail(String words, int code) {
        err.println("import: " + words);
        return code;
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
