package vn.eoffice.reports.alfresco.behaviour;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;

/** Takes files that came in out of the repository, as the system. */
public final class IntakeFiles {

    /** How long a client may take from making a file to writing it. */
    private static final Duration EMPTY = Duration.ofMinutes(15);

    private static final long MEGABYTE = 1024 * 1024;

    private final NodeService nodes;
    private final ContentService contents;
    private final LockService locks;
    private final DictionaryService dictionary;
    private final IntakeSettings settings;
    private final Clock clock;

    public IntakeFiles(
            NodeService nodes,
            ContentService contents,
            LockService locks,
            DictionaryService dictionary,
            IntakeSettings settings,
            Clock clock) {
        this.nodes = nodes;
        this.contents = contents;
        this.locks = locks;
        this.dictionary = dictionary;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Copies a file that waits; empty when it is not its time: somebody has it open, it has a temporary name, nothing is
     * written yet. A mark that has lost its meaning is taken off.
     *
     * @throws ReportException TOO_LARGE, or UNREADABLE for a file that stayed empty
     */
    Optional<IncomingFile> take(NodeRef node) {
        if (!nodes.exists(node) || !nodes.hasAspect(node, IntakeNames.MARK)) {
            return Optional.empty();
        }
        boolean isDocument = dictionary.isSubClass(nodes.getType(node), Names.DOCUMENT);
        NodeRef parent = nodes.getPrimaryParent(node).getParentRef();
        boolean inFolder = nodes.hasAspect(parent, IntakeNames.FOLDER);
        if (nodes.hasAspect(node, ContentModel.ASPECT_WORKING_COPY) || !isDocument && !inFolder) {
            nodes.removeAspect(node, IntakeNames.MARK);
            return Optional.empty();
        }
        FilingFolder folder = inFolder ? FilingFolder.of(nodes.getProperties(parent)) : FilingFolder.PLAIN;
        return ready(node).map(properties -> copy(node, properties, isDocument, folder));
    }

    private Optional<Map<QName, Serializable>> ready(NodeRef node) {
        Map<QName, Serializable> properties = nodes.getProperties(node);
        boolean waits = IntakeState.WAITING.code().equals(properties.get(IntakeNames.STATE));
        boolean ignored = IgnoredNames.contain((String) properties.get(ContentModel.PROP_NAME))
                || nodes.hasAspect(node, ContentModel.ASPECT_HIDDEN)
                || nodes.hasAspect(node, ContentModel.ASPECT_TEMPORARY);
        return waits && !ignored && !locks.isLocked(node) && isWritten(properties)
                ? Optional.of(properties)
                : Optional.empty();
    }

    private boolean isWritten(Map<QName, Serializable> properties) {
        long size = properties.get(ContentModel.PROP_CONTENT) instanceof ContentData data ? data.getSize() : 0;
        if (size > settings.maxBytes()) {
            throw new ReportException(Problem.TOO_LARGE, "file.too-large", settings.maxBytes() / MEGABYTE);
        }
        Instant since = PropertyValues.instant(properties.get(IntakeNames.SINCE));
        if (size == 0 && since != null && clock.instant().isAfter(since.plus(EMPTY))) {
            throw new ReportException(Problem.UNREADABLE, "file.empty");
        }
        return size > 0;
    }

    private IncomingFile copy(
            NodeRef node, Map<QName, Serializable> properties, boolean isDocument, FilingFolder folder) {
        try {
            Path file = Files.createTempFile("report-management-", ".in");
            try {
                contents.getReader(node, ContentModel.PROP_CONTENT).getContent(file.toFile());
            } catch (RuntimeException e) {
                Files.delete(file);
                throw e;
            }
            return new IncomingFile(node, file, properties, isDocument, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
