package vn.eoffice.reports.alfresco.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.PropertyValues;

class ModelCopyTest {

    private final AlfrescoOffice office = new AlfrescoOffice();

    @Test
    void theModelLiesInTheDataDictionaryAndIsNotActive() {
        NodeRef models = dataDictionary();

        run();

        NodeRef copy = copies(models).get(0);
        assertThat(text(copy)).contains("<model name=\"rpt:reports\"");
        assertThat(as(() -> nodes().getProperty(copy, Names.of("cm:modelActive"))))
                .isEqualTo(false);
        assertThat(as(() -> nodes().getType(copy))).isEqualTo(Names.of("cm:dictionaryModel"));
    }

    @Test
    void anOldCopyIsRenewedAndStaysAsActiveAsItWas() {
        NodeRef models = dataDictionary();
        run();
        NodeRef copy = copies(models).get(0);
        String model = text(copy);
        office.alfresco().as("System", () -> {
            nodes().setProperty(copy, Names.of("cm:modelActive"), true);
            office.services()
                    .contents()
                    .getWriter(copy, ContentModel.PROP_CONTENT, true)
                    .putContent("<old/>");
        });

        run();

        assertThat(copies(models)).containsExactly(copy);
        assertThat(text(copy)).isEqualTo(model);
        assertThat(as(() -> nodes().getProperty(copy, Names.of("cm:modelActive"))))
                .isEqualTo(true);
    }

    @Test
    void withoutADataDictionaryTheServerStartsAllTheSame() {
        run();

        assertThat(as(() -> office.ports().folders().findModels())).isEmpty();
    }

    private void run() {
        ModelCopy copy = new ModelCopy(
                office.services(),
                office.ports().folders(),
                new PropertyValues(ZoneId.of("Asia/Ho_Chi_Minh")),
                office.alfresco().identity());
        office.alfresco().as("System", copy::executeInternal);
    }

    private NodeRef dataDictionary() {
        return as(() -> folder(folder(office.alfresco().companyHome(), "app:dictionary"), "app:models"));
    }

    private NodeRef folder(NodeRef parent, String association) {
        return nodes().createNode(parent, ContentModel.ASSOC_CONTAINS, Names.of(association), ContentModel.TYPE_FOLDER)
                .getChildRef();
    }

    private List<NodeRef> copies(NodeRef models) {
        return as(() -> office.ports().folders().children(models));
    }

    private String text(NodeRef node) {
        ContentReader reader = as(() -> office.services().contents().getReader(node, ContentModel.PROP_CONTENT));
        try (InputStream in = reader.getContentInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private NodeService nodes() {
        return office.services().nodes();
    }

    private <T> T as(Supplier<T> work) {
        return office.alfresco().answerAs("System", work);
    }
}
