package vn.eoffice.reports.alfresco.setup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import vn.eoffice.reports.alfresco.repository.AlfrescoServices;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.NodeProperties;
import vn.eoffice.reports.alfresco.repository.PropertyValues;

/**
 * Lays a copy of the content model beside the other models of the Data Dictionary, not active. Whoever takes the module away
 * makes it active, and the documents can be read without the module. A copy that is active already is kept up to date.
 */
public final class ModelCopy extends AbstractModuleComponent {

    static final String FILE = "reports-model.xml";

    private static final String MODEL = "alfresco/module/report-management/model/reports-model.xml";

    private final ContentService contents;
    private final Folders folders;
    private final PropertyValues values;
    private final Identity identity;

    public ModelCopy(AlfrescoServices services, Folders folders, PropertyValues values, Identity identity) {
        this.contents = services.contents();
        this.folders = folders;
        this.values = values;
        this.identity = identity;
    }

    @Override
    protected void executeInternal() {
        identity.asSystem(() -> {
            Optional<NodeRef> models = folders.findModels();
            models.ifPresent(this::lay);
            return models;
        });
    }

    private void lay(NodeRef models) {
        NodeRef copy = folders.child(
                models, FILE, Names.of("cm:dictionaryModel"), new NodeProperties(values).set("cm:modelActive", false));
        byte[] model = bytes(ModelCopy.class.getClassLoader().getResourceAsStream(MODEL));
        ContentReader reader = contents.getReader(copy, ContentModel.PROP_CONTENT);
        if (reader == null || !Arrays.equals(model, bytes(reader.getContentInputStream()))) {
            ContentWriter writer = contents.getWriter(copy, ContentModel.PROP_CONTENT, true);
            writer.setMimetype("text/xml");
            writer.setEncoding("UTF-8");
            writer.putContent(new ByteArrayInputStream(model));
        }
    }

    private static byte[] bytes(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
