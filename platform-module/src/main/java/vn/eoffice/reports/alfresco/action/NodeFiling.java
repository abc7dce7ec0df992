package vn.eoffice.reports.alfresco.action;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.alfresco.repository.AlfrescoServices;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentChange;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.document.Filing;
import vn.eoffice.reports.document.Upload;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Documents;

/** Files what lies in the repository already, under the rights of whoever asks. */
public final class NodeFiling {

    private static final QName FOLDER = Names.of("rpt:filingFolder");

    private final NodeService nodes;
    private final ContentService contents;
    private final PermissionService permissions;
    private final Documents documents;
    private final FileReading reading;
    private final Filing filing;

    public NodeFiling(AlfrescoServices services, Documents documents, FileReading reading, Filing filing) {
        this.nodes = services.nodes();
        this.contents = services.contents();
        this.permissions = services.permissions();
        this.documents = documents;
        this.reading = reading;
        this.filing = filing;
    }

    /** Whether it is something with a file that the person may read. */
    boolean isFile(NodeRef node) {
        ContentReader file = contents.getReader(node, ContentModel.PROP_CONTENT);
        return file != null && file.exists();
    }

    /** The document it is already. */
    Optional<Document> filed(NodeRef node) {
        return documents.find(new DocumentId(node.getId()));
    }

    /**
     * Filing takes a file from its owner and from those it was shared with: whoever may merely edit it may not do that, but
     * for what lies in a filing folder.
     *
     * @throws ReportException FORBIDDEN when the person may not give the file away; what reading and filing throw
     */
    Document file(NodeRef node, DocumentChange change, Actor actor) {
        if (permissions.hasPermission(node, rightToFile(node)) != AccessStatus.ALLOWED) {
            throw new ReportException(Problem.FORBIDDEN, "document.not-yours");
        }
        Path copy = copy(node);
        try {
            String name = nodes.getProperty(node, ContentModel.PROP_NAME).toString();
            return filing.file(new DocumentId(node.getId()), reading.read(new Upload(name, copy)), change, actor)
                    .document();
        } finally {
            delete(copy);
        }
    }

    private String rightToFile(NodeRef node) {
        NodeRef folder = nodes.getPrimaryParent(node).getParentRef();
        return nodes.hasAspect(folder, FOLDER) ? PermissionService.WRITE : PermissionService.CHANGE_PERMISSIONS;
    }

    private Path copy(NodeRef node) {
        try {
            Path copy = Files.createTempFile("rpt-file", null);
            contents.getReader(node, ContentModel.PROP_CONTENT).getContent(copy.toFile());
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
