package vn.eoffice.reports.alfresco.behaviour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.alfresco.behaviour.FilingFolder.Mode;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.ReadFile;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.round.ArrivedFiles;
import vn.eoffice.reports.round.FileClaim;

/**
 * Reads and files one file that came in. Opens its own transactions: copying the file, reading it outside any, filing it.
 * Whatever goes wrong stays with that file and is written on it.
 */
public final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    /** What another attempt may get past. */
    private static final Set<Problem> PASSING = EnumSet.of(Problem.UNAVAILABLE, Problem.FULL);

    private final IntakeFiles files;
    private final FileReading reading;
    private final ArrivedFiles arrivals;
    private final IntakeFiling filing;
    private final IntakeRouting routing;
    private final IntakeNotes notes;
    private final NewTransactions transactions;
    private final Identity identity;

    public Intake(
            IntakeFiles files,
            FileReading reading,
            ArrivedFiles arrivals,
            IntakeFiling filing,
            IntakeRouting routing,
            IntakeNotes notes,
            NewTransactions transactions,
            Identity identity) {
        this.files = files;
        this.reading = reading;
        this.arrivals = arrivals;
        this.filing = filing;
        this.routing = routing;
        this.notes = notes;
        this.transactions = transactions;
        this.identity = identity;
    }

    /** Reads and files it if it waits and nobody is at it; to be called outside any transaction. */
    public void process(NodeRef node) {
        try {
            asSystem(() -> files.take(node)).ifPresent(this::readAndFile);
        } catch (ReportException e) {
            if (PASSING.contains(e.problem())) {
                LOG.info("Not filed yet: {}, {}", node, e.getMessage());
                failed(node);
            } else {
                refuse(node, e);
            }
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("Could not file {}", node, e);
            failed(node);
        }
    }

    private void readAndFile(IncomingFile file) {
        try {
            // Alfresco's services answer nobody who has not signed in, and this thread serves no request.
            ReadFile read = identity.asSystem(() -> read(file));
            FileClaim claim = identity.asSystem(() -> claim(file, read));
            boolean filed = identity.as(file.by(), () -> transactions.run(() -> filing.settle(file, read, claim)));
            if (filed && file.folder().mode() == Mode.ROUTE) {
                identity.as(file.by(), () -> transactions.run(() -> routing.submit(file)));
            }
        } finally {
            delete(file.file());
        }
    }

    /** What a new file says of a round; null when it belongs to none. */
    private FileClaim claim(IncomingFile file, ReadFile read) {
        return file.isFiled() || file.isDocument()
                ? null
                : arrivals.claim(read, file.folder().round()).orElse(null);
    }

    /** A file that cannot be read is filed all the same when somebody gave its properties. */
    private ReadFile read(IncomingFile file) {
        try {
            return reading.read(file.upload());
        } catch (ReportException e) {
            if (file.isFiled() || file.isDocument()) {
                return reading.unread(file.upload(), file.content().getMimetype(), finding(e));
            }
            throw e;
        }
    }

    private void refuse(NodeRef node, ReportException why) {
        LOG.info("Not filed: {}, {}", node, why.getMessage());
        asSystem(() -> {
            notes.write(node, IntakeState.REFUSED, List.of(finding(why)));
            return Optional.empty();
        });
    }

    private void failed(NodeRef node) {
        try {
            asSystem(() -> {
                notes.failed(node);
                return Optional.empty();
            });
        } catch (RuntimeException e) {
            LOG.warn("Could not note the failure on {}", node, e);
        }
    }

    private <T> Optional<T> asSystem(Supplier<Optional<T>> work) {
        return identity.asSystem(() -> transactions.run(work));
    }

    private static Finding finding(ReportException e) {
        return new Finding(e.key(), e.arguments());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Could not delete {}", file, e);
        }
    }
}
