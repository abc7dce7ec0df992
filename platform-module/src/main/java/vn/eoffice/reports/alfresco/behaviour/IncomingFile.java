package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.Upload;

/**
 * A file that came in, copied to be read.
 *
 * @param properties of the node when it was copied
 * @param isDocument whether a client made it a document, whose properties count for more than what is read
 * @param folder of the folder it lies in; {@link FilingFolder#PLAIN} for documents elsewhere
 */
record IncomingFile(
        NodeRef node, Path file, Map<QName, Serializable> properties, boolean isDocument, FilingFolder folder) {

    Upload upload() {
        return new Upload((String) properties.get(ContentModel.PROP_NAME), file);
    }

    DocumentId id() {
        return new DocumentId(node.getId());
    }

    ContentData content() {
        return (ContentData) properties.get(ContentModel.PROP_CONTENT);
    }

    String by() {
        return PropertyValues.text(properties, "rpt:intakeBy");
    }

    /** Whether a use case filed it before: then only its file is new. */
    boolean isFiled() {
        return Records.isFiled(properties);
    }

    /** Whether the node is still as it was copied. */
    boolean isStill(Map<QName, Serializable> now) {
        return IntakeState.WAITING.code().equals(now.get(IntakeNames.STATE))
                && now.get(ContentModel.PROP_CONTENT) instanceof ContentData data
                && data.getContentUrl().equals(content().getContentUrl());
    }
}
