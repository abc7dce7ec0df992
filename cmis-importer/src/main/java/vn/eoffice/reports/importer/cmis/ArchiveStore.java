package vn.eoffice.reports.importer.cmis;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.chemistry.opencmis.client.api.CmisObject;
import org.apache.chemistry.opencmis.client.api.ObjectId;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.PropertyIds;
import org.apache.chemistry.opencmis.commons.data.ContentStream;
import org.apache.chemistry.opencmis.commons.definitions.DocumentTypeDefinition;
import org.apache.chemistry.opencmis.commons.enums.VersioningState;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConstraintException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisContentAlreadyExistsException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNameConstraintViolationException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisObjectNotFoundException;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.PropertyKeys;
import vn.eoffice.reports.importer.plan.Planned;

/**
 * Puts documents into their folders. Uploading the same content under the same name twice makes one document, so a call
 * whose answer was lost can be repeated. Thread-safe.
 */
public final class ArchiveStore {

    private static final int MARK = 8;

    private final Session session;
    private final Targets targets;
    private final NodeProperties properties;
    private final Attempts attempts;
    private final FolderTree folders;

    public ArchiveStore(Session session, Targets targets, NodeProperties properties, Attempts attempts) {
        this.session = session;
        this.targets = targets;
        this.properties = properties;
        this.attempts = attempts;
        this.folders = new FolderTree(session);
    }

    /**
     * A document on the server.
     *
     * @param path of it, with its name
     */
    public record Stored(String id, String path) {}

    /**
     * Makes sure that the server knows our types, and shuts the folder for classified documents.
     *
     * @param classified whether any are to be uploaded
     * @throws UnsuitableServerException when it does not, or when others may enter that folder
     * @throws ServerLostException when it does not answer
     */
    public void prepare(boolean classified) {
        attempts.call(() -> {
            for (DocumentKind kind : DocumentKind.values()) {
                require("D:" + kind.modelType());
            }
            folders.at(targets.root());
            if (classified) {
                ObjectId folder = folders.at(targets.classified());
                new RestrictedFolder(session, targets.user(), targets.readers()).shut(folder, targets.classified());
            }
            return true;
        });
    }

    private void require(String type) {
        try {
            session.getTypeDefinition(type);
        } catch (CmisObjectNotFoundException e) {
            throw new UnsuitableServerException(Finding.of("server.no-type", type), e);
        }
    }

    /**
     * Uploads a document.
     *
     * @param file its content as it lies on disk now
     * @throws ServerLostException when the server does not answer any more
     * @throws org.apache.chemistry.opencmis.commons.exceptions.CmisBaseException when it refuses this document
     */
    public Stored upload(Planned planned, Path file) {
        return attempts.call(() -> put(planned, file));
    }

    private Stored put(Planned planned, Path file) {
        FileContent content = planned.reading().candidate().content();
        List<String> names = Filing.folders(planned.reading().candidate().metadata());
        String root = planned.isClassified() ? targets.classified() : targets.root();
        ObjectId folder = folders.at(root, names);
        String path = (root.equals("/") ? "" : root) + "/" + String.join("/", names) + "/";
        Stored stored = create(planned, file, folder, path, SafeNames.file(content.name(), ""));
        if (stored == null) {
            String mark = content.sha256().substring(0, MARK);
            stored = create(planned, file, folder, path, SafeNames.file(content.name(), mark));
        }
        if (stored == null) {
            throw new CmisNameConstraintViolationException(path + content.name());
        }
        return stored;
    }

    /** The document, new or there already with the same content; null when another one has the name. */
    private Stored create(Planned planned, Path file, ObjectId folder, String path, String name) {
        try {
            return new Stored(create(planned, file, folder, name), path + name);
        } catch (CmisContentAlreadyExistsException
                | CmisNameConstraintViolationException
                | CmisConstraintException refusal) {
            CmisObject other = find(path + name);
            if (other == null) {
                throw refusal;
            }
            Object hash = other.getPropertyValue(PropertyKeys.CONTENT_HASH.name());
            return planned.reading().sha256().equals(hash) ? new Stored(other.getId(), path + name) : null;
        }
    }

    private String create(Planned planned, Path file, ObjectId folder, String name) {
        FileContent content = planned.reading().candidate().content();
        Map<String, Object> values = new HashMap<>(properties.of(planned));
        values.put(PropertyIds.NAME, name);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ContentStream stream =
                    session.getObjectFactory().createContentStream(name, content.size(), content.mediaType(), in);
            return session.createDocument(values, folder, stream, versioning(NodeProperties.typeOf(planned)))
                    .getId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VersioningState versioning(String type) {
        boolean versioned = session.getTypeDefinition(type) instanceof DocumentTypeDefinition definition
                && Boolean.TRUE.equals(definition.isVersionable());
        return versioned ? VersioningState.MAJOR : VersioningState.NONE;
    }

    private CmisObject find(String path) {
        try {
            return session.getObjectByPath(path);
        } catch (CmisObjectNotFoundException e) {
            return null;
        }
    }
}
